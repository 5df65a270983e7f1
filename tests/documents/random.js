// Random numbers that a printed seed brings back.

/** @typedef {() => number} Random a number from 0 to below 1 */

/**
 * The seed of a run: NUTRIENT_BALANCE_SEED, or the one given.
 * @param {number} fallback
 */
export function seedOr(fallback) {
  const given = process.env.NUTRIENT_BALANCE_SEED;
  return given ? Number(given) >>> 0 : fallback;
}

/**
 * mulberry32, a small generator that is good enough for tests.
 * @param {number} seed @returns {Random}
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {Random} random @param {number} least @param {number} most */
export function whole(random, least, most) {
  return least + Math.floor(random() * (most - least + 1));
}

/** @template Item @param {Random} random @param {readonly Item[]} items @returns {Item} */
export function pick(random, items) {
  return items[whole(random, 0, items.length - 1)];
}

/** @param {Random} random @param {number} share from 0 to 1 */
export function chance(random, share) {
  return random() < share;
}

/** @template Item @param {Random} random @param {readonly Item[]} items */
export function shuffled(random, items) {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; --i) {
    const j = whole(random, 0, i);
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}
