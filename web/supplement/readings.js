// What a supplement would make of the day, read in both ways: two assessments by the core, side by side.
import { planFrom } from '../model/plan.js';

/** @typedef {import('../engine/client.js').EngineClient} EngineClient */
/** @typedef {import('../engine/documents.js').Report} Report */
/** @typedef {import('../model/state.js').State} State */
/** @typedef {Omit<import('../model/state.js').SupplementEntry, 'id'>} NewSupplement */

/**
 * @typedef {object} Reading
 * @property {'element' | 'compound'} states
 * @property {number} mg of the element, from these tablets
 * @property {import('../engine/documents.js').Intake} total of the element on that day
 * @property {import('../engine/documents.js').LimitCheck | null} limit the one that looks at supplements
 * @property {import('../engine/documents.js').Ratio | null} ratio
 */

/** @typedef {{readings: Reading[], used: 'element' | 'compound' | 'both'}} BothReadings used: what the percent on the label settles */

/**
 * @param {Report} report
 * @param {'element' | 'compound'} states
 * @returns {Reading | null}
 */
function readingOf(report, states) {
  const found = report.supplements?.at(-1);
  if (!found) return null;
  return {
    states,
    mg: found.readings.find((reading) => reading.states === states)?.mg ?? 0,
    total: report.intake[found.element],
    limit: report.limits.find(({ nutrient, scope }) => nutrient === found.element && scope === 'supplemental_only') ?? null,
    ratio: report.ratios.find(({ id }) => id === 'ca_mg') ?? null,
  };
}

/**
 * @param {EngineClient} engine
 * @param {State} state
 * @param {NewSupplement} entry
 * @returns {Promise<BothReadings | null>} null where the core cannot take it
 */
export async function bothReadings(engine, state, entry) {
  const day = { ...state, counts: /** @type {const} */ ('foods') };
  /** @param {Partial<NewSupplement>} read */
  const assessed = (read) => engine.assess(/** @type {import('../engine/documents.js').Plan} */ (planFrom(day, { extra: { ...entry, ...read } })));
  try {
    const [element, compound, asStated] = await Promise.all([
      assessed({ states: 'element', percent: null }),
      assessed({ states: 'compound', percent: null }),
      assessed({}),
    ]);
    const readings = [readingOf(element, 'element'), readingOf(compound, 'compound')].filter((reading) => reading !== null);
    return { readings, used: asStated.supplements?.at(-1)?.used ?? 'both' };
  } catch {
    return null;
  }
}
