/** Evidence and safety name only what exists: nutrients, ratios, conditions, medicines, sources, other statements, grades and checks. */
import { files } from './problem.js';

/** @typedef {import('../compile/types.js').Data} Data */
/** @typedef {{ file: string, place: string, kind: string, id: string }} Mention */

/**
 * @param {string} file
 * @param {string} place
 * @param {string} kind
 * @param {(string | undefined)[]} ids
 * @returns {Mention[]}
 */
const mention = (file, place, kind, ids) => ids.flatMap((id) => (id === undefined ? [] : [{ file, place, kind, id }]));

/** @param {Data} data */
function ofEvidence({ evidence }) {
  return evidence.statements.flatMap((statement, i) => {
    const say = (/** @type {string} */ key, /** @type {string} */ kind, /** @type {(string | undefined)[]} */ ids) =>
      mention(files.evidence, `/statements/${i}/${key}`, kind, ids);
    return [
      ...say('sources', 'source', statement.sources),
      ...say('beside', 'statement', statement.beside),
      ...say('grade', 'grade', [statement.grade]),
      ...say('check', 'check of evidence', [statement.check]),
      ...statement.attach.flatMap(({ nutrient, ratio, condition }, j) => [
        ...say(`attach/${j}/nutrient`, 'nutrient', [nutrient]),
        ...say(`attach/${j}/ratio`, 'ratio', [ratio]),
        ...say(`attach/${j}/condition`, 'condition', [condition]),
      ]),
    ];
  });
}

/** @param {Data} data */
function ofSafety({ safety }) {
  const say = (/** @type {string} */ place, /** @type {string} */ kind, /** @type {(string | undefined)[]} */ ids) => mention(files.safety, place, kind, ids);
  const all = /** @type {const} */ (['gates', 'medicines', 'red_flags', 'stricter_limits']);
  return [
    ...all.flatMap((list) =>
      safety[list].flatMap(({ sources, check }, i) => [
        ...say(`/${list}/${i}/sources`, 'source', sources),
        ...say(`/${list}/${i}/check`, 'check of safety', [check]),
      ]),
    ),
    ...safety.gates.flatMap(({ when, withholds }, i) => [
      ...say(`/gates/${i}/when/conditions`, 'condition', when.conditions ?? []),
      ...say(`/gates/${i}/withholds/foods`, 'nutrient', withholds.foods === 'all' ? [] : withholds.foods),
    ]),
    ...safety.medicines.flatMap((medicine, i) => [
      ...say(`/medicines/${i}/id`, 'medicine', [medicine.id]),
      ...say(`/medicines/${i}/nutrients`, 'nutrient', medicine.nutrients),
      ...say(`/medicines/${i}/withholds_foods`, 'nutrient', medicine.withholds_foods),
      ...medicine.spacing.flatMap(({ nutrients }, j) => say(`/medicines/${i}/spacing/${j}/nutrients`, 'nutrient', nutrients)),
    ]),
    ...safety.red_flags.flatMap(({ nutrients, conditions }, i) => [
      ...say(`/red_flags/${i}/nutrients`, 'nutrient', nutrients),
      ...say(`/red_flags/${i}/conditions`, 'condition', conditions),
    ]),
    ...safety.stricter_limits.flatMap(({ nutrient }, i) => say(`/stricter_limits/${i}/nutrient`, 'nutrient', [nutrient])),
    ...safety.implausible.flatMap(({ nutrient }, i) => say(`/implausible/${i}/nutrient`, 'nutrient', [nutrient])),
  ];
}

/**
 * @param {Data} data
 * @returns {Record<string, Set<string>>}
 */
function known(data) {
  const ids = (/** @type {{ id: string }[]} */ items) => new Set(items.map(({ id }) => id));
  return {
    source: ids(data.sources.sources),
    nutrient: ids(data.nutrients.nutrients),
    ratio: ids(data.ratios.ratios),
    condition: ids(data.person.conditions),
    medicine: ids(data.person.medicines),
    statement: ids(data.evidence.statements),
    grade: new Set(Object.keys(data.evidence.grades)),
    'check of evidence': new Set(Object.keys(data.evidence.checks)),
    'check of safety': new Set(Object.keys(data.safety.checks)),
  };
}

/** @type {import('./problem.js').Rule} */
export const guidanceNamesKnown = {
  id: 'guidance_names_known',
  check(data) {
    const names = known(data);
    return [...ofEvidence(data), ...ofSafety(data)]
      .filter(({ kind, id }) => !names[kind].has(id))
      .map(({ file, place, kind, id }) => ({
        file,
        place,
        problem: `No ${kind} has the id "${id}".`,
        fix: 'Add it where such things stand, or correct the id.',
      }));
  },
};
