// Every language says everything that English says, in its own grammar, and promises nothing.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from '@messageformat/parser';
import { languages, pseudo } from '../../web/build/languages.js';
import { isolated, readCatalogues } from '../../web/build/messages.js';
import { pseudoMessage } from '../../web/build/pseudo.js';
import { inLocale, offeredTo } from '../../web/page/language-choice.js';
import { firstState } from '../../web/model/state.js';
import { t } from '../../web/messages/t.js';
import { lifeStageInWords } from '../../web/receipt/receipt-model.js';

/** @typedef {import('@messageformat/parser').Token} Token */
/** @typedef {{ key: string, text: string }} Message */

/** @param {string} id @returns {Map<string, string>} */
const messagesOf = (id) =>
  new Map(Object.entries(readCatalogues(id)).flatMap(([name, texts]) => Object.entries(texts).map(([key, text]) => [`${name}.${key}`, text])));

const english = messagesOf('en');
const others = languages.filter(({ id }) => id !== 'en').map(({ id }) => id);

/**
 * What a message asks for: its arguments, and the ids that it chooses by.
 * @param {Token[]} tokens
 * @returns {string[]}
 */
function asked(tokens) {
  return tokens.flatMap((token) => {
    if (token.type === 'argument') return [token.arg];
    if (token.type !== 'select' && token.type !== 'plural') return [];
    const inner = token.cases.flatMap(({ tokens: part }) => asked(part));
    const ids = token.type === 'select' ? token.cases.map(({ key }) => `${token.arg}: ${key}`) : [];
    return [token.arg, ...ids, ...inner];
  });
}

/** @param {string} text */
const argumentsOf = (text) => [...new Set(asked(parse(text)))].sort();

/** @param {Token[]} tokens @returns {string[][]} the keys of each plural in it */
const pluralsIn = (tokens) => tokens.flatMap((token) =>
  token.type === 'plural' || token.type === 'select'
    ? [...(token.type === 'plural' ? [token.cases.map(({ key }) => key)] : []), ...token.cases.flatMap(({ tokens: part }) => pluralsIn(part))]
    : []);

/** Forms that only numbers from a million on have in Spanish and French: nothing here is counted so far. */
const neverCounted = { es: ['many'], fr: ['many'] };

for (const id of others) {
  const messages = messagesOf(id);
  const both = [...english].filter(([key]) => messages.has(key));

  test(`${id} has every message of English and no other`, () => {
    assert.deepEqual([...english.keys()].filter((key) => !messages.has(key)), [], 'missing');
    assert.deepEqual([...messages.keys()].filter((key) => !english.has(key)), [], 'not in English');
  });

  test(`${id} asks for the same as English in each message`, () => {
    for (const [key, text] of both) assert.deepEqual(argumentsOf(String(messages.get(key))), argumentsOf(text), key);
  });

  test(`${id} has every plural form of its grammar`, () => {
    const forms = new Intl.PluralRules(id).resolvedOptions().pluralCategories.filter((form) => !neverCounted[/** @type {'es'} */ (id)]?.includes(form));
    for (const [key, text] of both) {
      for (const keys of pluralsIn(parse(String(messages.get(key))))) {
        // Where English itself tells apart exact numbers (one idea, two, three), so may the others.
        const exact = /=\d/.test(text) && keys.every((form) => /^=\d$/.test(form) || form === 'other');
        if (!exact) assert.deepEqual(forms.filter((form) => !keys.includes(form)), [], `${key}: ${keys.join(', ')}`);
      }
    }
  });

  test(`${id} leaves no message empty and none in English`, () => {
    /** Names, signs and abbreviations are the same everywhere. */
    const same = (/** @type {string} */ text) => !/[a-z]{3,} [a-z]{3,}/.test(text.replace(/\{\w+, \w+,|\w+ ?\{/g, ''));
    assert.deepEqual(both.filter(([key, text]) => messages.get(key)?.trim() === '' && text.trim() !== '').map(([key]) => key), []);
    assert.deepEqual(both.filter(([key, text]) => messages.get(key) === text && !same(text)).map(([key]) => key), []);
  });
}

/** What no language may say: promises of healing, judgements of people and of food. @type {Record<string, RegExp>} */
const forbidden = {
  de: /\b(?:heil(?:t|en|ung|bar)|gehe?ilt|auflös\w*|aufgelöst|löst [^.]*\bauf\b|umkehr\w*|umgekehrt|rückgängig machen|entgift\w*|detox|entkalk\w*|steiger\w*|ankurbel\w*|mangel|mängel|optimal\w*|ideal\w*|(?:un)?gesund(?:e[rnms]?)?|glückwunsch)\b|!/i,
  es: /(?<!\p{L})(?:cura(?:n|r|ción)?|curativ[oa]s?|sana(?:n|r)|disuelve\w*|disolver|disolución|revierte\w*|revertir|reversi(?:ón|ble)|desintoxica\w*|detox|depura\w*|descalcifica\w*|potencia(?:r|n)?|deficien\w*|óptim[oa]s?|ideal(?:es)?|saludables?|insan[oa]s?|felicidades|enhorabuena)(?!\p{L})|[!¡]/iu,
  fr: /(?<!\p{L})(?:guéri\p{L}*|soigne\p{L}*|dissou\p{L}*|dissolution|invers(?:e|er|ent|é|ée)|réversi\p{L}*|détox\p{L}*|désintox\p{L}*|décalcifi\p{L}*|boost\p{L}*|carence\p{L}*|déficien\p{L}*|optima\p{L}*|idéa(?:l|le|ux|les)|malsain\p{L}*|sain(?:e|s|es)?|félicitations|bravo)(?!\p{L})|!/iu,
  ar: /(?:شفاء|يشفي|تشفي|يعالج |تعالج |علاج شاف|يذيب|تذيب|إذابة|يعكس|تعكس|عكس|إزالة السموم|ديتوكس|تنظيف الجسم|إزالة التكلس|يعزز|تعزيز|مثالي|الأمثل|غير صحي(?!ح)|تهانينا|مبروك|!)/,
};

for (const id of others) {
  test(`${id} promises nothing about an illness, and does not shout`, () => {
    assert.ok(forbidden[id], `Say in this test what ${id} may not say.`);
    assert.deepEqual([...messagesOf(id)].filter(([, text]) => forbidden[id].test(text)), []);
  });
}

test('The words that no language may say are found where they stand', () => {
  /** @type {Record<string, string[]>} */
  const promises = {
    de: ['Magnesium löst Kalk auf', 'eine Entgiftung', 'Das heilt.', 'Herzlichen Glückwunsch', 'gesunde Lebensmittel', 'Achtung!'],
    es: ['cura la enfermedad', 'Disuelve el calcio.', 'un ratio ideal', 'alimentos saludables', '¡Atención!'],
    fr: ['guérit', 'Il dissout le calcaire.', 'la valeur idéale', 'une détox', 'Attention !'],
    ar: ['يشفي من المرض', 'يذيب الكالسيوم', 'النسبة المثالية', 'انتبه!'],
  };
  for (const [id, texts] of Object.entries(promises)) for (const text of texts) assert.match(text, forbidden[id]);
});

test('The pseudo-locale keeps what a message asks for, and brackets it', () => {
  for (const [key, text] of english) {
    const made = pseudoMessage(text);
    assert.deepEqual(argumentsOf(made), argumentsOf(text), key);
    assert.ok(text === '' || (made.startsWith('[') && made.endsWith(']')), key);
  }
  assert.ok(pseudoMessage('Nothing you type leaves this device.').length >= 1.4 * 'Nothing you type leaves this device.'.length);
  assert.equal(languages.includes(pseudo), false);
});

test('Arguments are isolated, and nothing else of a message is touched', () => {
  assert.equal(isolated('{n, plural, one {# of {range}} other {{range}}}'), '{n, plural, one {# of \u2068{range}\u2069} other {\u2068{range}\u2069}}');
  // A branch that is one plain word would be taken for an argument.
  for (const { id } of languages.filter(({ dir }) => dir === 'rtl')) {
    for (const [key, text] of messagesOf(id)) assert.deepEqual(argumentsOf(isolated(text)), argumentsOf(text), key);
  }
});

test('The language of the browser is offered, and nobody is asked twice', () => {
  const known = ['en', 'de', 'ar'].map((id) => ({ id }));
  assert.equal(offeredTo('en', known, ['de-AT', 'en']), 'de');
  assert.equal(offeredTo('en', known, ['pl', 'ar-EG', 'en']), 'ar');
  assert.equal(offeredTo('en', known, ['en-US', 'de']), null);
  assert.equal(offeredTo('en', known, ['pl']), null);
  assert.equal(offeredTo('de', known, ['en', 'de']), null, 'German was chosen');
  assert.equal(offeredTo('de', known, ['en-GB']), 'en');
});

test('What was typed is the same number in the other language', () => {
  const state = { ...firstState(), amounts: { calcium: '1,200', magnesium: '12.5' }, who: { ...firstState().who, age: '42' } };
  assert.deepEqual(inLocale(state, 'en', 'de').amounts, { calcium: '1200', magnesium: '12,5' });
  assert.equal(inLocale(state, 'en', 'de').who.age, '42');
});

test('Every group of people that a reference names can be said, in English as the reference says it', () => {
  const folder = fileURLToPath(new URL('../../data/references/', import.meta.url));
  const labels = readdirSync(folder).filter((file) => file.endsWith('.json')).flatMap((file) =>
    JSON.parse(readFileSync(folder + file, 'utf8')).life_stages.map((/** @type {{label: string}} */ { label }) => label));
  assert.ok(labels.length > 60);
  for (const label of labels) {
    assert.equal(lifeStageInWords(label, t), label);
    assert.notEqual(lifeStageInWords(label, (key, params = {}) => `${key} ${Object.values(params).join('/')}`), label, 'it is in no catalogue');
  }
});
