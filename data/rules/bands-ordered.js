/** A band is a range: at least one end is set, the low end lies below the high one, and its strength is a word of the scale. */
import { files } from './problem.js';

/** @typedef {import('../compile/types.js').Band} Band */

/**
 * @param {Band} band
 * @param {Record<string, string>} strengths
 */
function wrongWith({ low, high, strength }, strengths) {
  if (low === null && high === null) return { problem: 'The band has neither a low nor a high end.', fix: 'Set one, or remove the band.' };
  if (low !== null && high !== null && low >= high) {
    return { problem: `The low end ${low} is not below the high end ${high}.`, fix: 'Compare both with the source.' };
  }
  if (!Object.hasOwn(strengths, strength)) {
    return { problem: `"${strength}" is not on the scale of strengths.`, fix: `Use one of ${Object.keys(strengths).join(', ')}.` };
  }
  return null;
}

/** @type {import('./problem.js').Rule} */
export const bandsOrdered = {
  id: 'bands_ordered',
  check: ({ ratios }) =>
    ratios.ratios.flatMap(({ bands }, i) =>
      bands.flatMap((band, j) => {
        const wrong = wrongWith(band, ratios.strengths);
        return wrong === null ? [] : [{ file: files.ratios, place: `/ratios/${i}/bands/${j}`, ...wrong }];
      }),
    ),
};
