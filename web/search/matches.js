// A food's name with the words that were looked for in bold.
import { html } from 'lit';

/**
 * Cuts a name into parts that match and parts that do not. A match begins at the start of a word.
 * @param {string} name
 * @param {string[]} words
 * @returns {{text: string, match: boolean}[]}
 */
export function matchParts(name, words) {
  const wanted = words.filter(Boolean).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (wanted.length === 0) return [{ text: name, match: false }];
  const parts = name.split(new RegExp(`(\\b(?:${wanted.join('|')}))`, 'giu'));
  return parts.map((text, index) => ({ text, match: index % 2 === 1 })).filter(({ text }) => text !== '');
}

/**
 * @param {string} name
 * @param {string[]} words
 */
export function nameWithMatches(name, words) {
  return matchParts(name, words).map(({ text, match }) => (match ? html`<b>${text}</b>` : text));
}

const mostQuoted = 40;

/** What was typed, as a sentence can repeat it. @param {string} text */
export function quoted(text) {
  const letters = [...text];
  return letters.length <= mostQuoted ? text : `${letters.slice(0, mostQuoted).join('')}…`;
}
