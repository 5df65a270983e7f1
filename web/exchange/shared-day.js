// The day that a link brings: taken out of the address at once, read and judged, and kept apart from what is here until somebody wants it.
import { aboutFrom, entryFrom } from '../model/from-plan.js';
import { cutPlan } from './diary-document.js';
import { foodFinder, judged } from './judge.js';
import { planTextIn, sharedIn } from './share-link.js';

/** @typedef {import('../model/bring-in.js').SharedDay} SharedDay */

/**
 * What the address holds behind "#", if it is a shared day. It is gone from the address and the history afterwards.
 * @returns {string | null}
 */
export function takeFromAddress() {
  const shared = sharedIn(location.hash);
  if (shared !== null) history.replaceState(history.state, '', location.pathname + location.search);
  return shared;
}

/**
 * @param {string} shared
 * @param {import('./judge.js').Asked} engine
 * @param {import('./read-file.js').Words} words
 * @returns {Promise<SharedDay>}
 */
export async function openShared(shared, engine, words) {
  const [cut] = cutPlan(await planTextIn(shared));
  const { plan } = await judged(engine, cut);
  const names = { ...words, food: foodFinder(engine, plan) };
  const entries = await Promise.all(plan.days.flatMap((day) => day.entries).map((entry) => entryFrom(entry, names)));
  return { entries, about: plan.person ? aboutFrom(plan) : null, foods: plan.foods ?? {}, recipes: plan.recipes ?? {} };
}
