// The words of the widget: those of the catalogues that it uses, as data that it reads without a parser (web/embed/speak.js).
import { parse } from '@messageformat/parser';
import { cataloguesFor } from './messages.js';

/** @typedef {import('@messageformat/parser').Token} Token */
/** @typedef {import('../embed/speak.js').Message} Message */

/** Catalogues, and which of their keys; tests/web/embed-words.test.js holds this against the code. @type {Record<string, RegExp>} */
const used = {
  amounts: /^(?:very_little|use|name)$/,
  context: /./,
  calculator: /./,
  embed_foods: /./,
  errors: /./,
  gates: /./,
  nutrients: /./,
  pairs: /^(?:name|basis|up_to|who|note_on|verdict|why_not|implied|difference)$/,
  person: /^(?:title|age|sex|female|male|stage\w*|note|line|who\w*|age_months|change|done|add|line_open|reference\w*)$/,
  picture: /^(?!legend_)/,
  presets: /./,
  red_flags: /./,
  safety: /^(?:kidney|yes|no|unsure)$/,
  stricter_limits: /./,
  strip: /^edges$/,
  studies: /^(?:kind_\w+|people|source)$/,
  supplement: /^name_/,
  units: /./,
  verdict: /./,
  words: /./,
};

/**
 * @param {Token[]} tokens
 * @param {string} counted the number that # stands for
 * @returns {Message}
 */
function message(tokens, counted = '') {
  const parts = tokens.map((token) => {
    if (token.type === 'content') return token.value;
    if (token.type === 'argument') return { a: token.arg };
    if (token.type === 'octothorpe') return { n: counted };
    if (token.type !== 'plural' && token.type !== 'select') throw new Error(`The widget does not know “${token.type}” in a message.`);
    const inner = token.type === 'plural' ? token.arg : counted;
    const c = Object.fromEntries(token.cases.map(({ key, tokens: inside }) => [key, message(inside, inner)]));
    return token.type === 'plural' ? { p: token.arg, c } : { s: token.arg, c };
  });
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
}

/**
 * The words of one language, by catalogue and key.
 * @param {import('./languages.js').Language} language
 * @returns {Record<string, Record<string, Message>>}
 */
export function widgetMessages(language) {
  const catalogues = cataloguesFor(language);
  return Object.fromEntries(Object.entries(used).map(([name, keys]) => {
    const texts = Object.entries(catalogues[name] ?? {}).filter(([key]) => keys.test(key));
    return [name, Object.fromEntries(texts.map(([key, text]) => [key, message(parse(text))]))];
  }));
}
