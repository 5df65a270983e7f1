// "How sure is this?": which paragraphs, with which numbers. Pure; the words are in web/messages/en/sure.json.
import { formatPrinted } from '../format/numbers.js';
import { shownName } from './food-names.js';

/** @typedef {import('./words.js').Sentence} Sentence */
/** @typedef {import('../engine/documents.js').Report} Report */
/** @typedef {import('../engine/documents.js').Contributions} Contributions */
/** @typedef {{strong: Sentence, rest: Sentence[]}} Paragraph */
/** @typedef {'calcium' | 'magnesium'} Pair */

/** Below this, something is probably missing from an adult's day. */
const littleEnergy = 1400;
const mostNamed = 3;

/**
 * @param {Contributions} contributions
 * @param {Pair} nutrient
 * @returns {Sentence[]}
 */
function borrowed(contributions, nutrient) {
  const missing = contributions.entries.filter(({ amounts }) => amounts[nutrient]?.missing);
  /** @type {(entry: Contributions['entries'][number]) => Sentence} */
  const sentence = ({ name, amounts }) => {
    const amount = amounts[nutrient];
    /** @type {Record<string, import('./words.js').Value>} */
    const params = { name: shownName(name), n: formatPrinted(amount.similar_foods), range: { range: amount, unit: 'mg', nutrient } };
    if (amount.high === null) return { key: 'sure.no_similar', params };
    return { key: amount.similar_foods === 0 ? 'sure.below' : 'sure.similar', params };
  };
  return missing.slice(0, mostNamed).map(sentence);
}

/**
 * @param {Report} report
 * @param {Contributions} contributions
 * @param {Pair} nutrient
 * @returns {Paragraph[]}
 */
function missingValues(report, contributions, nutrient) {
  const n = report.intake[nutrient].missing.length;
  if (n === 0) return [];
  return [
    {
      strong: { key: 'sure.missing', params: { n, entries: contributions.entries.length, nutrient } },
      rest: [...borrowed(contributions, nutrient), { key: 'sure.never_zero' }],
    },
  ];
}

/** @param {Report} report @returns {Paragraph[]} */
function effect(report) {
  const { calcium, magnesium } = report.intake;
  const ratio = report.ratios.find(({ id }) => id === 'ca_mg');
  const unsure = /** @type {const} */ (['magnesium', 'calcium']).find((nutrient) => report.intake[nutrient].missing.length > 0);
  if (!unsure) return [];
  const strong = { key: 'sure.effect' };
  const range = unsure === 'magnesium' ? magnesium : calcium;
  const amount = { key: `sure.could_be_${unsure}`, params: { range: { range, unit: 'mg', nutrient: unsure } } };
  if (!ratio || ratio.low === null || ratio.high === null) return [{ strong, rest: [amount, { key: 'sure.ratio_unknown' }] }];
  const params = { low: { ratio: ratio.low }, high: { ratio: ratio.high } };
  return [{ strong, rest: [amount, { key: 'sure.ratio_could_be', params }] }];
}

/** @param {Report} report @returns {Paragraph[]} */
function complete(report) {
  const energy = report.intake.energy;
  if (!energy) return [];
  const stage = report.person.life_stage ?? '';
  const years = Number(/_(\d+)/.exec(stage)?.[1] ?? 0);
  const little = years >= 19 && (energy.high ?? energy.low) < littleEnergy;
  const amount = { key: 'sure.energy', params: { range: { range: energy, unit: 'kcal', nutrient: 'calcium' } } };
  return [{ strong: { key: 'sure.complete' }, rest: [amount, { key: little ? 'sure.energy_little' : 'sure.energy_check' }] }];
}

/**
 * @param {Report} report
 * @param {Contributions} contributions
 * @returns {Paragraph[]}
 */
export function howSure(report, contributions) {
  const missing = [
    ...missingValues(report, contributions, 'magnesium'),
    ...missingValues(report, contributions, 'calcium'),
  ];
  const all = { strong: { key: 'sure.none_missing' }, rest: [{ key: 'sure.none_missing_rest' }] };
  const others = Object.entries(report.intake).filter(([id, { missing: places }]) => places.length > 0 && id !== 'calcium' && id !== 'magnesium');
  const other = { strong: { key: 'sure.other', params: { n: others.length } }, rest: [{ key: 'sure.other_rest' }] };
  return [
    ...(missing.length > 0 ? missing : [all]),
    ...effect(report),
    ...(others.length > 0 ? [other] : []),
    ...complete(report),
    { strong: { key: 'sure.portions' }, rest: [{ key: 'sure.portions_rest' }] },
    { strong: { key: 'sure.habit' }, rest: [{ key: 'sure.habit_rest' }] },
  ];
}
