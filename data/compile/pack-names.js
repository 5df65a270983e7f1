/** Packs what people call foods, and what a name says about how likely the food is meant. Layout: data/README.md. */

import { product } from './product.js';

/** @typedef {import('./types.js').Data} Data */
/** @typedef {import('./packed-writer.js').PackedWriter} PackedWriter */

/**
 * @param {PackedWriter} out
 * @param {number} value
 */
function packPoints(out, value) {
  out.number(value < 0 ? 1 : 0);
  out.decimal(Math.abs(value));
}

/**
 * Texts with their points, each list of the file flattened.
 * @param {PackedWriter} out
 * @param {{ text: string, points: number }[]} items
 */
function packPointed(out, items) {
  out.list(items, ({ text, points }) => {
    out.text(text);
    packPoints(out, points);
  });
}

/**
 * @param {PackedWriter} out
 * @param {import('./types.js').SearchRules} search
 * @param {(id: string) => number} groupIndex
 */
function packRules(out, search, groupIndex) {
  packPointed(out, search.words.flatMap(({ points, words }) => words.map((text) => ({ text, points }))));
  packPointed(out, search.phrases.flatMap(({ points, phrases }) => phrases.map((text) => ({ text, points }))));
  out.list(search.groups.flatMap(({ points, groups }) => groups.map((group) => ({ group, points }))), ({ group, points }) => {
    out.number(groupIndex(group));
    packPoints(out, points);
  });
  packPoints(out, search.eaten_cooked.points);
  out.list(search.eaten_cooked.groups, (group) => out.number(groupIndex(group)));
  out.list(search.eaten_cooked.except, (word) => out.text(word));
  packPointed(out, search.tables.map(({ prefix, points }) => ({ text: prefix, points })));
  out.list(search.kinds.parts, (part) => out.text(part));
  out.list(search.trade_words.words, (word) => out.text(word));
  out.text(search.remark.begins);
  packPoints(out, search.remark.points);
  for (const { points, at_most } of [search.brand_words, search.portions]) {
    packPoints(out, points);
    out.number(at_most);
  }
  out.list(search.eaten, ({ points }) => packPoints(out, points));
}

/**
 * What a portion of a food weighs in its table.
 * @param {Data['foods']} tables
 * @param {string} food
 * @param {string} portion
 */
export function portionWeight(tables, food, portion) {
  const [prefix, code] = food.split(':');
  const table = Object.values(tables).find(({ metadata }) => metadata.prefix === prefix);
  return table?.portions.rows.find((row) => row[0] === code && row[1] === portion)?.[2];
}

/**
 * @param {PackedWriter} out
 * @param {Data} data
 * @param {(id: string) => number} groupIndex
 */
export function packNames(out, { search, synonyms, foodNames, foods }, groupIndex) {
  packRules(out, search, groupIndex);
  out.list(synonyms.same, (names) => out.list(names, (name) => out.text(name)));
  out.list(synonyms.means, ({ typed, names }) => {
    out.text(typed);
    out.list(names, (name) => out.text(name));
  });
  const levels = search.eaten.map(({ id }) => id);
  const inOrder = [...foodNames.names].sort((a, b) => (a.food < b.food ? -1 : 1));
  out.list(inOrder, ({ food, name, eaten, also, usual }) => {
    out.text(food);
    out.text(name);
    out.number(levels.indexOf(eaten));
    out.list(also ?? [], (other) => out.text(other));
    out.text(usual?.portion ?? '');
    if (usual === undefined) return;
    out.decimal(String(usual.count));
    out.decimal(String(product(String(usual.count), portionWeight(foods, food, usual.portion) ?? '0')));
  });
}
