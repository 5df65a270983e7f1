// From documents to what the picture shows, in milligrams. No nutrient is calculated here: the report says the totals, the ratio and the
// limits; the entries are only laid end to end.
import { shortName } from '../format/names.js';
import { formatRange } from '../format/numbers.js';
import { chosenBand } from './bands.js';
import { DIAGONAL, LARGEST } from './plane-frame.js';

/**
 * @typedef {import('./documents.js').Report} Report
 * @typedef {import('./documents.js').Contributions} Contributions
 * @typedef {import('./documents.js').ContributionEntry} ContributionEntry
 * @typedef {import('./documents.js').Targets} Targets
 * @typedef {import('./documents.js').Intake} Intake
 * @typedef {import('./documents.js').NotJudged} NotJudged
 *
 * @typedef {{ magnesium: number, calcium: number }} Point in mg a day
 * @typedef {{ entry: string, name: string, from: Point, to: Point, sure: boolean, typed: boolean, supplement: boolean }} Step
 *   one entry of the path; typed: amounts without a food
 * @typedef {{ low: number, middle: number | null, high: number | null }} Extent
 * @typedef {{ low: number, high: number, limit: number | null }} Lane magnesium from supplements, in mg, and its limit there
 * @typedef {{ low: number, high: number, id: string | null, label: string }} SceneBand
 * @typedef {object} Scene
 * @property {'example' | 'empty' | 'day'} state
 * @property {Step[]} steps
 * @property {Point} tip where the path ends
 * @property {{ magnesium: Extent, calcium: Extent } | null} end null: nothing was entered, and no dot is drawn
 * @property {boolean} boxed whether the end is a range
 * @property {Point | null} recommended
 * @property {number | null} calciumLimit
 * @property {SceneBand | null} band null: no band may be drawn for this person
 * @property {{ value: number, low: number, high: number } | null} ratio null: no ray and no tag
 * @property {NotJudged | null} because
 * @property {number | null} implied the ratio of the two recommendations
 * @property {string} reference whose recommendations
 * @property {Lane | null} lane what comes from supplements; null: nothing does
 * @property {{ name: string, adds: boolean, joints: Point[], to: Point } | null} idea joints: where each change but the last ends
 *
 * @typedef {object} SceneInput
 * @property {Report | null} [report]
 * @property {Contributions | null} [contributions]
 * @property {Targets | null} [targets] of nobody: `targets` empty, `person.life_stage` null
 * @property {import('./documents.js').ChosenBand | null} [band] the preferred one without it
 * @property {import('./documents.js').Idea | null} [idea]
 * @property {NotJudged | null} [notJudgedBecause] for a person without a report
 */

/** What is drawn in grey before anything is known: a made-up path that shows how arrows add up. */
const EXAMPLE = [[40, 30], [18, 180], [55, 70], [30, 258], [90, 110], [22, 210], [95, 90], [70, 122]];
const RATIO = 'ca_mg';
/** For these the proposed bands were not made. */
const NO_BAND = new Set(['under_19', 'pregnant_or_lactating', 'condition', 'no_band']);
/** For these there is no ratio to point at. */
const NO_RAY = new Set([...NO_BAND, 'denominator_zero', 'both_below_ear', 'value_unknown']);

/**
 * @param {Intake | undefined} intake
 * @returns {Extent}
 */
function extent(intake) {
  if (!intake) return { low: 0, middle: 0, high: 0 };
  return { low: intake.low, middle: intake.middle, high: intake.high };
}

/**
 * @param {Extent} value
 * @param {string} nutrient
 */
function isRange(value, nutrient) {
  return value.high !== null && formatRange(value.low, value.high, nutrient).includes('\u2013');
}

/**
 * @param {ContributionEntry[]} entries
 * @param {number} days the totals are a mean over them
 * @param {Set<string>} supplements pointers of entries
 * @returns {Step[]}
 */
function stepsOf(entries, days, supplements) {
  const at = { magnesium: 0, calcium: 0 };
  return entries.map(({ entry, name, food, amounts }) => {
    const { magnesium, calcium } = amounts;
    const from = { ...at };
    at.magnesium += (magnesium.middle ?? magnesium.known) / days;
    at.calcium += (calcium.middle ?? calcium.known) / days;
    return { entry, name: shortName(name), from, to: { ...at }, sure: !magnesium.missing && !calcium.missing, typed: food === null, supplement: supplements.has(entry) };
  });
}

/**
 * The part of the magnesium that comes from supplements: only that is held against the limit.
 * @param {Report} report
 * @param {ContributionEntry[]} entries
 * @param {Targets | null | undefined} targets
 * @returns {Lane | null}
 */
function laneOf({ supplements = [], days }, entries, targets) {
  const ids = new Set(supplements.map(({ entry }) => entry));
  const amounts = entries.filter(({ entry }) => ids.has(entry)).map(({ amounts: { magnesium } }) => magnesium);
  const high = amounts.reduce((sum, amount) => sum + (amount.high ?? amount.known), 0) / (days.counted || 1);
  if (high <= 0) return null;
  const low = amounts.reduce((sum, amount) => sum + amount.low, 0) / (days.counted || 1);
  const magnesium = row(targets, 'magnesium');
  return { low, high, limit: magnesium?.limit_scope === 'supplemental_only' ? magnesium.limit : null };
}

/**
 * The changes of an idea, laid end to end from where the day ends.
 * @param {import('./documents.js').Idea} idea
 * @param {Point} tip
 */
function ideaOf({ name, adds, steps }, tip) {
  const at = { ...tip };
  const points = steps.map(({ magnesium, calcium }) => {
    at.magnesium += magnesium;
    at.calcium += calcium;
    return { ...at };
  });
  return { name, adds, joints: points.slice(0, -1), to: points[points.length - 1] };
}

/** @returns {Step[]} */
function exampleSteps() {
  const at = { magnesium: 0, calcium: 0 };
  return EXAMPLE.map(([magnesium, calcium]) => {
    const from = { ...at };
    at.magnesium += magnesium;
    at.calcium += calcium;
    return { entry: '', name: '', from, to: { ...at }, sure: true, typed: false, supplement: false };
  });
}

/** Beyond the largest frame there is no end that a ray could go through. @param {Point} tip */
const onChart = (tip) => tip.magnesium <= LARGEST && tip.calcium <= LARGEST * DIAGONAL;

/**
 * @param {Targets | null | undefined} targets
 * @param {string} nutrient
 */
const row = (targets, nutrient) => targets?.targets.find((target) => target.nutrient === nutrient);

/**
 * @param {Targets | null | undefined} targets
 * @returns {Point | null}
 */
function recommendedOf(targets) {
  const [magnesium, calcium] = [row(targets, 'magnesium')?.target, row(targets, 'calcium')?.target];
  return magnesium != null && calcium != null ? { magnesium, calcium } : null;
}

/**
 * @param {Targets | null | undefined} targets
 */
function calciumLimitOf(targets) {
  const calcium = row(targets, 'calcium');
  return calcium && calcium.limit_scope === 'total' ? calcium.limit : null;
}

/**
 * @param {import('./documents.js').Ratio | undefined} ratio
 * @param {NotJudged | null} because
 */
function drawnRatio(ratio, because) {
  if (!ratio || ratio.value === null || (because !== null && NO_RAY.has(because))) return null;
  return { value: ratio.value, low: ratio.low ?? ratio.value, high: ratio.high ?? ratio.value };
}

/**
 * Entries in the order of the day; a list without meals has no order of its own, so the largest come first.
 * @param {ContributionEntry[]} entries
 * @param {boolean} largestFirst
 */
function ordered(entries, largestFirst) {
  if (!largestFirst) return entries;
  /** @param {ContributionEntry} entry */
  const size = ({ amounts }) => Math.hypot(DIAGONAL * (amounts.magnesium.middle ?? amounts.magnesium.known), amounts.calcium.middle ?? amounts.calcium.known);
  return [...entries].sort((one, other) => size(other) - size(one));
}

/**
 * @param {SceneInput & { largestFirst?: boolean }} input
 * @returns {Scene}
 */
export function planeScene(input) {
  const { report, contributions, targets, idea } = input;
  const entries = ordered(contributions?.entries ?? [], input.largestFirst ?? false);
  const ratio = report?.ratios.find(({ id }) => id === RATIO);
  const because = ratio?.not_judged_because ?? (report ? null : input.notJudgedBecause ?? null);
  const recommended = recommendedOf(targets);
  const filled = entries.length > 0;
  const described = recommended !== null || targets?.person.life_stage != null;
  const state = filled ? 'day' : described || idea ? 'empty' : 'example';
  const steps = filled ? stepsOf(entries, report?.days.counted || 1, new Set(report?.supplements?.map(({ entry }) => entry))) : state === 'example' ? exampleSteps() : [];
  const end = filled && report ? { magnesium: extent(report.intake.magnesium), calcium: extent(report.intake.calcium) } : null;
  const tip = filled ? steps[steps.length - 1].to : { magnesium: 0, calcium: 0 };
  return {
    state,
    steps,
    tip,
    end,
    boxed: end !== null && (isRange(end.magnesium, 'magnesium') || isRange(end.calcium, 'calcium')),
    recommended,
    calciumLimit: calciumLimitOf(targets),
    band: because !== null && NO_BAND.has(because) ? null : chosenBand(targets, RATIO, input.band ?? null),
    ratio: filled && onChart(tip) ? drawnRatio(ratio, because) : null,
    because: filled || because === null || NO_BAND.has(because) ? because : null,
    implied: recommended ? ratio?.implied_by_targets ?? targets?.ratios.find(({ id }) => id === RATIO)?.implied_by_targets ?? null : null,
    reference: report?.person.reference ?? targets?.person.reference ?? '',
    lane: report ? laneOf(report, contributions?.entries ?? [], targets) : null,
    idea: idea ? ideaOf(idea, tip) : null,
  };
}
