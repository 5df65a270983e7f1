// The pseudo-locale: English with accents, 40 % longer and in brackets. It shows what is not in a catalogue, and what is cut when words grow.
import { parse } from '@messageformat/parser';

/** @typedef {import('@messageformat/parser').Token} Token */

/** @type {Record<string, string>} */
const accented = { a: 'á', c: 'ç', e: 'é', i: 'î', n: 'ñ', o: 'ö', s: 'š', t: 'ţ', u: 'û', y: 'ý', A: 'Å', C: 'Ç', D: 'Ð', E: 'É', I: 'Î', N: 'Ñ', O: 'Ö', S: 'Š', U: 'Û' };

/** A stroke separates the lines of a note in the picture: each line gets its own brackets. @param {string} text */
const written = (text) => text.replace(/[aceinostuyACDEINOSU]/g, (letter) => accented[letter]).replace(/[#{}']/g, "'$&'").replaceAll('|', ']|[');

/** @param {Token[]} tokens @returns {string} the message again */
function message(tokens) {
  return tokens.map((token) => {
    switch (token.type) {
      case 'content':
        return written(token.value);
      case 'octothorpe':
        return '#';
      case 'argument':
        return `{${token.arg}}`;
      case 'select':
      case 'plural': {
        const cases = token.cases.map(({ key, tokens: inner }) => `${key} {${message(inner)}}`);
        return `{${token.arg}, ${token.type}, ${cases.join(' ')}}`;
      }
      default:
        throw new Error(`The pseudo-locale does not know “${token.type}”.`);
    }
  }).join('');
}

/** @param {Token[]} tokens @returns {number} letters of the message itself */
const lengthOf = (tokens) => tokens.reduce((sum, token) => sum + (token.type === 'content' ? token.value.length : 'cases' in token ? lengthOf(token.cases[0].tokens) : 0), 0);

/** @param {string} english an ICU message */
export function pseudoMessage(english) {
  const tokens = parse(english);
  if (tokens.length === 0) return english;
  const more = Math.ceil(lengthOf(tokens) * 0.4);
  return `[${message(tokens)}${more > 2 ? ` ${'ẋẋẋẋẋẋ '.repeat(Math.ceil(more / 7)).slice(0, more - 1).trim()}` : ''}]`;
}

/**
 * @param {Record<string, Record<string, string>>} catalogues
 */
export function pseudoCatalogues(catalogues) {
  const made = (/** @type {Record<string, string>} */ messages) => Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, pseudoMessage(text)]));
  return Object.fromEntries(Object.entries(catalogues).map(([name, messages]) => [name, made(messages)]));
}
