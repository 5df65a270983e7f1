/** A limit that counts only a part of the intake needs that part described; otherwise it would be held against the whole. */
import { files } from './problem.js';

/** @type {import('./problem.js').Rule} */
export const limitScopeKnown = {
  id: 'limit_scope_known',
  check(data) {
    const partsOf = new Map(data.nutrients.nutrients.map(({ id, parts = [] }) => [id, parts.map(({ scope }) => scope)]));
    return Object.entries(data.references).flatMap(([name, { rows }]) =>
      rows.flatMap(({ nutrient, limit_scope, values }, i) => {
        const at = { file: files.reference(name), place: `/rows/${i}/limit_scope` };
        const hasLimit = Object.values(values).some(({ ul }) => ul !== null);
        if (limit_scope === 'none') {
          if (!hasLimit) return [];
          return [{ ...at, problem: `${nutrient} has limits, but the scope "none".`, fix: 'Say what the limits count: total, or a part.' }];
        }
        if (!hasLimit) return [{ ...at, problem: `${nutrient} has no limit to which "${limit_scope}" could apply.`, fix: 'Write "none".' }];
        if (limit_scope === 'total' || partsOf.get(nutrient)?.includes(limit_scope)) return [];
        return [
          {
            ...at,
            problem: `data/nutrients.json does not say what part of ${nutrient} is "${limit_scope}".`,
            fix: `Add a part with this scope to ${nutrient} there.`,
          },
        ];
      }),
    );
  },
};
