// From the best answers of the core to the ideas that people read: what changes, how the ratio moves, and what else moves. Pure.
// Before and after are two whole assessments by the core; nothing is added up here but the arrows.
import { shortName } from '../format/names.js';
import { formatAmount, formatPrinted, formatRange, formatRatioRange } from '../format/numbers.js';
import { withUnit } from '../format/units.js';
import { shownName } from '../model/food-names.js';
import { leftToRight } from '../format/locale.js';
import { list } from '../model/lists.js';
import { amountInWords, gramsOf } from '../model/portions.js';

/** @typedef {import('../engine/documents.js').Report} Report */
/** @typedef {import('../engine/documents.js').Contributions} Contributions */
/** @typedef {import('../engine/documents.js').SuggestedChange} SuggestedChange */
/** @typedef {import('../engine/documents.js').FoodAnswer} FoodAnswer */
/** @typedef {import('../model/state.js').Entry} Entry */
/** @typedef {import('../model/state.js').Change} Change */
/** @typedef {import('../picture/documents.js').Translate} Translate */
/** @typedef {{report: Report, contributions: Contributions}} Assessed */

/** @typedef {{sign: string, name: string, amount: string, rest: string}} Line one change in words */
/** @typedef {{name: string, now: string, then: string}} Moved an amount before and after */

/**
 * @typedef {object} Idea
 * @property {string} key the same for the same changes
 * @property {string} title
 * @property {Change[]} changes
 * @property {string[]} foods that come in, by id
 * @property {Line[]} lines
 * @property {import('../picture/documents.js').Idea} arrows
 * @property {{now: string, then: string} | null} ratio null: not known before or after
 * @property {Moved[]} pair
 * @property {string} also
 * @property {string} but
 * @property {Report} after
 */

/** A nutrient is spoken of when it moves by this share of its recommended amount or limit. */
const worthSaying = 0.03;
const mostSaid = 4;
const pair = ['magnesium', 'calcium'];

/**
 * The entry a JSON Pointer of the core means.
 * @param {string | undefined} pointer
 * @param {Entry[]} entries
 */
const entryAt = (pointer, entries) => entries[Number(pointer?.split('/').at(-1))];

/** Whether a kitchen can measure so many of a portion: quarters. @param {number} count */
const isMeasurable = (count) => Math.abs(count * 4 - Math.round(count * 4)) < 0.02;

/**
 * @param {SuggestedChange} change
 * @param {Entry[]} entries of the day
 * @param {Map<string, FoodAnswer>} foods
 * @returns {Change}
 */
export function changeOf({ action, entry, food, grams, portion, count, name }, entries, foods) {
  const old = action === 'add' ? undefined : entryAt(entry, entries);
  if (action === 'remove') return { action, entry: old?.id, becomes: null };
  if (action === 'reduce') return { action, entry: old?.id, becomes: { count: old?.kind === 'food' ? old.count / 2 : 0 } };
  const known = foods.get(/** @type {string} */ (food));
  // A swap weighs what it takes the place of: "158 g", where nobody could measure 0.854 cups.
  const measured = portion != null && isMeasurable(count ?? 1);
  const becomes = {
    kind: /** @type {const} */ ('food'),
    food: /** @type {string} */ (food),
    name: shownName(known?.display ?? name ?? ''),
    portions: known?.portions ?? [],
    portion: measured ? portion : null,
    count: measured ? count ?? 1 : grams ?? 0,
  };
  return { action, entry: old?.id, becomes };
}

/**
 * A household measure with its weight: "1 cup (175 g)".
 * @param {import('../model/state.js').FoodEntry} entry
 */
function amountWithGrams(entry) {
  const grams = gramsOf(entry);
  const words = amountInWords(entry);
  return entry.portion === null || grams === null ? words : `${words} (${withUnit(formatPrinted(Math.round(grams)), 'g')})`;
}

/**
 * @param {Change} change
 * @param {Entry[]} entries
 * @param {Translate} t
 * @returns {Line}
 */
function lineOf({ action, entry, becomes }, entries, t) {
  const old = entries.find(({ id }) => id === entry);
  const oldName = old ? shortName(old.name) : '';
  if (action === 'remove') return { sign: '\u2212', name: oldName, amount: '', rest: t('ideas.without') };
  if (action === 'reduce') {
    const half = /** @type {import('../model/state.js').FoodEntry} */ ({ ...old, ...becomes });
    return { sign: '\u2212', name: oldName, amount: amountWithGrams(half), rest: t('ideas.half') };
  }
  const food = /** @type {import('../model/state.js').FoodEntry} */ (becomes);
  return {
    sign: action === 'swap' ? '\u21c4' : '+',
    name: food.name,
    amount: amountWithGrams(food),
    rest: action === 'swap' ? t('ideas.instead', { name: oldName }) : '',
  };
}

/** Names of places and peoples keep their capital within a sentence. */
const PROPER = /^(Swiss|Brazil|Greek|French|English|Chinese|Japanese|Mexican|Italian|German|Irish|Spanish|Turkish|Atlantic|Pacific|Alaska|Chinook|Hungarian|Jerusalem|Lima|Brussels|Parmesan|Cheddar|Gouda|[A-Z]{2})/;

/** @param {string} name */
const inSentence = (name) => (PROPER.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1));

/**
 * @param {Line[]} lines
 * @param {Change[]} changes
 * @param {Translate} t
 */
function titleOf(lines, changes, t) {
  if (changes.every(({ action }) => action === 'remove' || action === 'reduce')) {
    const [a, b = '', c = ''] = lines.map(({ name }) => inSentence(shortName(name)));
    return t('ideas.title_less', { n: lines.length, a, b, c });
  }
  const coming = lines.filter((_, index) => changes[index].action === 'add' || changes[index].action === 'swap').map(({ name }) => shortName(name));
  return t('ideas.title', { n: coming.length, a: coming[0], b: inSentence(coming[1] ?? ''), c: inSentence(coming[2] ?? '') });
}

/** @param {import('../engine/documents.js').ContributionAmount | undefined} amount */
const middleOf = (amount) => amount?.middle ?? amount?.known ?? 0;

/**
 * What each change brings, in the order of the list: what comes in less what it takes the place of.
 * @param {Change[]} changes
 * @param {Entry[]} entries before
 * @param {Contributions} before
 * @param {Contributions} after
 */
function arrowsOf(changes, entries, before, after) {
  const stays = entries.length - changes.filter(({ action }) => action === 'remove').length;
  let added = 0;
  const removed = new Set(changes.filter(({ action }) => action === 'remove').map(({ entry }) => entry));
  const kept = entries.filter(({ id }) => !removed.has(id));
  return changes.map(({ action, entry }) => {
    const was = before.entries[entries.findIndex(({ id }) => id === entry)]?.amounts;
    const place = action === 'add' ? stays + added++ : kept.findIndex(({ id }) => id === entry);
    const is = action === 'remove' ? undefined : after.entries[place]?.amounts;
    return { calcium: middleOf(is?.calcium) - middleOf(was?.calcium), magnesium: middleOf(is?.magnesium) - middleOf(was?.magnesium) };
  });
}

/** @param {Report} report */
function ratioOf(report) {
  const found = report.ratios.find(({ id }) => id === 'ca_mg');
  return found && found.value !== null ? formatRatioRange(found.low ?? found.value, found.high ?? found.value) : null;
}

/**
 * @param {Report} before
 * @param {Report} after
 * @param {string} nutrient
 * @param {Translate} t
 * @returns {Moved}
 */
function movedOf(before, after, nutrient, t) {
  /** @param {Report} report */
  const range = ({ intake }) => {
    const { low, high } = intake[nutrient];
    return high === null ? t('bars.at_least', { amount: formatAmount(low, nutrient) }) : formatRange(low, high, nutrient);
  };
  return { name: t('bars.nutrient', { nutrient }), now: range(before), then: withUnit(range(after), before.intake[nutrient].unit) };
}

/**
 * By how much a nutrient moves, and how much that is against its recommended amount or its limit.
 * @typedef {{nutrient: string, by: number, share: number, good: boolean, note: string}} Move
 */

/**
 * @param {Report} before
 * @param {Report} after
 * @param {Translate} t
 * @returns {Move[]}
 */
function movesOf(before, after, t) {
  /** @param {Report} report @param {string} nutrient */
  const middle = ({ intake }, nutrient) => intake[nutrient]?.middle ?? intake[nutrient]?.low ?? 0;
  /** @param {string} nutrient */
  const by = (nutrient) => middle(after, nutrient) - middle(before, nutrient);
  const aims = before.adequacy.filter(({ nutrient, target }) => target !== null && target > 0 && !pair.includes(nutrient)).map(({ nutrient, target, status }) => {
    const enough = status !== 'met' && after.adequacy.find((each) => each.nutrient === nutrient)?.status === 'met';
    const share = by(nutrient) / /** @type {number} */ (target);
    return { nutrient, by: by(nutrient), share, good: share > 0, note: enough ? t('ideas.now_enough') : '', met: status === 'met' };
  });
  // More of what is enough already is no news.
  const news = aims.filter(({ share, met }) => share < 0 || !met);
  const lines = before.limits.filter(({ kind }) => kind === 'CDRR' || kind === 'max_target').map(({ nutrient, limit }) => {
    const share = by(nutrient) / limit;
    return { nutrient, by: by(nutrient), share, good: share < 0, note: '' };
  });
  const counted = new Set(lines.map(({ nutrient }) => nutrient));
  return [...news.filter(({ nutrient }) => !counted.has(nutrient)), ...lines]
    .filter(({ share }) => Math.abs(share) >= worthSaying)
    .sort((one, other) => Math.abs(other.share) - Math.abs(one.share));
}

/**
 * @param {number} value
 * @param {string} amount the same without its sign
 */
const signed = (value, amount) => leftToRight((value < 0 ? '\u2212' : '+') + amount);

/**
 * @param {Move} move
 * @param {Report} report
 * @param {Translate} t
 */
function moveInWords({ nutrient, by, note }, report, t) {
  const amount = withUnit(signed(by, formatAmount(Math.abs(by), nutrient)), report.intake[nutrient].unit);
  return `${t('ideas.nutrient', { nutrient })} ${amount}${note ? ` ${note}` : ''}`;
}

/**
 * @param {Report} before
 * @param {Report} after
 * @param {Translate} t
 */
function restInWords(before, after, t) {
  const moves = movesOf(before, after, t);
  const energy = (after.intake.energy?.middle ?? 0) - (before.intake.energy?.middle ?? 0);
  const kcal = withUnit(signed(energy, formatPrinted(Math.abs(Math.round(energy)))), 'kcal');
  const good = moves.filter((move) => move.good).slice(0, mostSaid).map((move) => moveInWords(move, before, t));
  const bad = moves.filter((move) => !move.good).slice(0, mostSaid).map((move) => moveInWords(move, before, t));
  return { also: list([...good, kcal]), but: list(bad) };
}

/**
 * @param {object} parts
 * @param {Change[]} parts.changes
 * @param {Entry[]} parts.entries of the day as it is
 * @param {Assessed} parts.before
 * @param {Assessed} parts.after the day with the changes made
 * @param {Translate} t
 * @returns {Idea}
 */
export function ideaOf({ changes, entries, before, after }, t) {
  const lines = changes.map((change) => lineOf(change, entries, t));
  const title = titleOf(lines, changes, t);
  const foods = changes.flatMap(({ becomes }) => (becomes && 'food' in becomes && becomes.food ? [becomes.food] : []));
  const [now, then] = [ratioOf(before.report), ratioOf(after.report)];
  return {
    key: changes.map(({ action, entry, becomes }) => [action, entry, JSON.stringify(becomes)].join(' ')).join('|'),
    title,
    changes,
    foods,
    lines,
    arrows: { name: title, adds: changes.length === 1 && changes[0].action === 'add', steps: arrowsOf(changes, entries, before.contributions, after.contributions) },
    ratio: now !== null && then !== null ? { now, then } : null,
    pair: pair.map((nutrient) => movedOf(before.report, after.report, nutrient, t)),
    ...restInWords(before.report, after.report, t),
    after: after.report,
  };
}
