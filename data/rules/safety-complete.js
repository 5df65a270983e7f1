/** Whatever a plan may say about a person has its safety rule, and every rule of safety takes something away or says something. */
import { files } from './problem.js';

/** @typedef {import('../compile/types.js').Data} Data */

/** @param {Data} data */
function withoutRule({ person, safety }) {
  const gated = new Set(safety.gates.flatMap(({ when }) => when.conditions ?? []));
  const spoken = new Set(safety.medicines.map(({ id }) => id));
  return [
    ...person.conditions.flatMap(({ id }, i) => (gated.has(id) ? [] : [{ place: `/conditions/${i}`, problem: `No gate speaks of the condition "${id}".` }])),
    ...person.medicines.flatMap(({ id }, i) => (spoken.has(id) ? [] : [{ place: `/medicines/${i}`, problem: `Nothing is said about the medicine "${id}".` }])),
  ].map((problem) => ({ file: files.person, ...problem, fix: 'Add a rule to data/safety.json.' }));
}

/** @param {Data} data */
function emptyRules({ safety }) {
  const gates = safety.gates.flatMap(({ withholds: { supplements, foods, reductions } }, i) =>
    supplements || reductions || foods.length > 0 ? [] : [{ place: `/gates/${i}/withholds`, problem: 'The gate withholds nothing.' }],
  );
  const spaced = safety.medicines.flatMap(({ action, spacing }, i) =>
    (action === 'space') === spacing.length > 0 ? [] : [{ place: `/medicines/${i}/spacing`, problem: 'The action "space" has hours, and the action "ask" has none.' }],
  );
  const hours = safety.medicines.flatMap(({ spacing }, i) =>
    spacing.flatMap(({ hours_before, hours_after }, j) =>
      hours_before === null && hours_after === null ? [{ place: `/medicines/${i}/spacing/${j}`, problem: 'No hours are given.' }] : [],
    ),
  );
  return [...gates, ...spaced, ...hours].map((problem) => ({ file: files.safety, ...problem, fix: 'Say what the rule does, or remove it.' }));
}

/** @param {Data} data */
function foreignUnits({ nutrients, safety }) {
  const unitOf = new Map(nutrients.nutrients.map(({ id, unit }) => [id, unit]));
  return /** @type {const} */ (['stricter_limits', 'implausible']).flatMap((list) =>
    safety[list].flatMap(({ nutrient, unit }, i) =>
      (unitOf.get(nutrient) ?? unit) === unit
        ? []
        : [{ file: files.safety, place: `/${list}/${i}/unit`, problem: `"${unit}" is not the unit of "${nutrient}".`, fix: 'Give the amount in the unit of data/nutrients.json.' }],
    ),
  );
}

/** @type {import('./problem.js').Rule} */
export const safetyComplete = {
  id: 'safety_complete',
  check: (data) => [...withoutRule(data), ...emptyRules(data), ...foreignUnits(data)],
};
