// Between two days: a new arrow grows from its tail, the rest of the path shifts, the dot travels. Words and numbers do not move.

/**
 * @typedef {import('./plane-scene.js').Scene} Scene
 * @typedef {import('./plane-scene.js').Step} Step
 * @typedef {import('./plane-scene.js').Extent} Extent
 * @typedef {{ step: Step, magnesium: number, calcium: number }} Pull one entry's own amounts
 */

/** @param {Step} step @returns {Pull} */
function pullOf(step) {
  return { step, magnesium: step.to.magnesium - step.from.magnesium, calcium: step.to.calcium - step.from.calcium };
}

/** @param {Pull} one @param {Pull} other */
function same(one, other) {
  return one.step.name === other.step.name && Math.abs(one.magnesium - other.magnesium) < 1e-6 && Math.abs(one.calcium - other.calcium) < 1e-6;
}

/**
 * @param {Pull[]} before
 * @param {Pull[]} after
 * @returns {{ start: number, end: number }} how many entries at the start and at the end are the same in both
 */
function sharedEnds(before, after) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && same(before[start], after[start])) start += 1;
  let end = 0;
  while (end < most - start && same(before[before.length - 1 - end], after[after.length - 1 - end])) end += 1;
  return { start, end };
}

/** @param {number} from @param {number} to @param {number} share */
const between = (from, to, share) => from + (to - from) * share;

/**
 * @param {Pull[]} before
 * @param {Pull[]} after
 * @param {number} share
 * @returns {Pull[]}
 */
function pullsBetween(before, after, share) {
  const { start, end } = sharedEnds(before, after);
  const [old, fresh] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  /** @param {Pull} pull @param {number} part */
  const part = (pull, part) => ({ step: pull.step, magnesium: pull.magnesium * part, calcium: pull.calcium * part });
  const middle = old.length === fresh.length
    ? fresh.map((pull, index) => ({
      step: pull.step,
      magnesium: between(old[index].magnesium, pull.magnesium, share),
      calcium: between(old[index].calcium, pull.calcium, share),
    }))
    : [...old.map((pull) => part(pull, 1 - share)), ...fresh.map((pull) => part(pull, share))];
  return [...after.slice(0, start), ...middle, ...after.slice(after.length - end)];
}

/** @param {Extent} from @param {Extent} to @param {number} share @returns {Extent} */
function extentBetween(from, to, share) {
  return {
    low: between(from.low, to.low, share),
    middle: from.middle === null || to.middle === null ? to.middle : between(from.middle, to.middle, share),
    high: from.high === null || to.high === null ? to.high : between(from.high, to.high, share),
  };
}

const NOTHING = { low: 0, middle: 0, high: 0 };

/**
 * @param {Scene} before
 * @param {Scene} after
 * @param {number} share 0 is before, 1 is after
 * @returns {Scene}
 */
export function sceneBetween(before, after, share) {
  if (share >= 1) return after;
  const at = { magnesium: 0, calcium: 0 };
  const steps = pullsBetween(before.steps.map(pullOf), after.steps.map(pullOf), share).map(({ step, magnesium, calcium }) => {
    const from = { ...at };
    at.magnesium += magnesium;
    at.calcium += calcium;
    return { ...step, from, to: { ...at } };
  });
  const start = before.end ?? { magnesium: NOTHING, calcium: NOTHING };
  return {
    ...after,
    steps,
    tip: { ...at },
    end: after.end && {
      magnesium: extentBetween(start.magnesium, after.end.magnesium, share),
      calcium: extentBetween(start.calcium, after.end.calcium, share),
    },
    ratio: before.ratio && after.ratio && {
      value: between(before.ratio.value, after.ratio.value, share),
      low: between(before.ratio.low, after.ratio.low, share),
      high: between(before.ratio.high, after.ratio.high, share),
    },
    idea: null,
  };
}

/**
 * Whether the change can be shown as a movement at all.
 * @param {Scene} before
 * @param {Scene} after
 */
export function canMove(before, after) {
  if (before.state === 'example' || after.state === 'example' || before === after) return false;
  const [old, fresh] = [before.steps.map(pullOf), after.steps.map(pullOf)];
  const { start, end } = sharedEnds(old, fresh);
  return start + end < Math.max(old.length, fresh.length) && Math.abs(old.length - fresh.length) <= 3;
}

/** The shape of the movement: quick first, then gentle. @param {number} share */
export const ease = (share) => 1 - (1 - share) ** 3;
