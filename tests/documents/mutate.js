// Damages the text of a document a little, so that readers meet what no person would type.
import { chance, pick, whole } from './random.js';

/** @typedef {import('./random.js').Random} Random */

const VALUES = ['null', 'true', 'false', '0', '-0', '-1', '1e999', '1e-400', '1E5', '0.1', '12345678901234567890', 'NaN', '""', '"x"', '"\\u0000"',
  '"\\ud800"', '"sr:11457"', '[]', '{}', '[[]]', '[{}]', '{"food":"sr:11457","grams":1}', '100000000000000000000000000000', '4.9e-324'];
const KEYS = ['"__proto__"', '"constructor"', '"food"', '"grams"', '"portion"', '"count"', '"nutrients"', '"calcium"', '"person"', '"days"', '""', '"a\\/b~"'];
const LETTERS = ['{', '}', '[', ']', ',', ':', '"', '\\', '\u0000', '\ufeff', 'e', '-', '.', '0', ' ', '\n', 'é', '🍎'];

/** @param {string} text @param {RegExp} pattern with flag g @param {Random} random */
function someMatch(text, pattern, random) {
  const found = [...text.matchAll(pattern)];
  return found.length === 0 ? null : pick(random, found);
}

/** @param {string} text @param {RegExpMatchArray|null} match @param {string} by */
function replaceMatch(text, match, by) {
  if (!match || match.index === undefined) return text;
  return text.slice(0, match.index) + by + text.slice(match.index + match[0].length);
}

/** @type {((text: string, random: Random) => string)[]} */
const DAMAGES = [
  (text, random) => replaceMatch(text, someMatch(text, /(?<=:)(-?\d[\d.eE+-]*|"[^"]*"|true|false)/g, random), pick(random, VALUES)),
  (text, random) => replaceMatch(text, someMatch(text, /"[a-z_]+"(?=:)/g, random), pick(random, KEYS)),
  (text, random) => {
    const member = someMatch(text, /"[a-z_]+":(-?\d[\d.]*|"[^"\\]*")/g, random);
    return replaceMatch(text, member, member ? `${member[0]},${member[0]}` : '');
  },
  (text, random) => replaceMatch(text, someMatch(text, /,?"[a-z_]+":(-?\d[\d.]*|"[^"\\]*")/g, random), ''),
  (text, random) => text.slice(0, whole(random, 0, text.length)),
  (text, random) => {
    const at = whole(random, 0, text.length);
    return text.slice(0, at) + pick(random, LETTERS) + text.slice(at);
  },
  (text, random) => {
    const at = whole(random, 0, Math.max(0, text.length - 1));
    return text.slice(0, at) + text.slice(at + whole(random, 1, 3));
  },
  (text, random) => replaceMatch(text, someMatch(text, /\d+/g, random), String(whole(random, -5, 20_000))),
  (text, random) => text + pick(random, LETTERS),
];

/**
 * The text with one to three damages. Cutting an apple in half leaves half a character behind, which no UTF-8 text can hold;
 * it is replaced, as browsers do before a text crosses into WebAssembly.
 * @param {string} text @param {Random} random
 */
export function mutate(text, random) {
  let damaged = text;
  do damaged = pick(random, DAMAGES)(damaged, random);
  while (chance(random, 0.3));
  return Buffer.from(damaged, 'utf8').toString('utf8');
}
