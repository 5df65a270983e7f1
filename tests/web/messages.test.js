import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCatalogues } from '../../web/build/messages.js';
import { has, t } from '../../web/messages/t.js';

const web = fileURLToPath(new URL('../../web', import.meta.url));
const catalogues = readCatalogues();

/** @param {string} folder @returns {string[]} */
function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.js') ? [path] : [];
  });
}

/** What looks like a key of one of the catalogues: 'verdict.both' or `verdict.${x}`. */
const names = Object.keys(catalogues).join('|');
const keyPattern = new RegExp(`['"\`]((?:${names})\\.[a-z0-9_]*(?:\\$\\{[^}]*\\}[a-z0-9_]*)*)['"\`]`, 'g');
/** @param {string} file the text without comments */
const code = (file) => readFileSync(file, 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
const used = sources(web).flatMap((file) =>
  [...code(file).matchAll(keyPattern)].map(([, key]) => ({ key, file: file.slice(web.length + 1) })));

/** @param {string} key */
const asPattern = (key) => new RegExp(`^${key.replace(/[.]/g, '\\.').replace(/\$\{[^}]*\}/g, '.*')}$`);
const all = Object.entries(catalogues).flatMap(([name, messages]) => Object.keys(messages).map((key) => `${name}.${key}`));

test('Every message key in the code is in a catalogue', () => {
  const unknown = used.filter(({ key }) => !all.some((known) => asPattern(key).test(known)));
  assert.deepEqual(unknown, []);
});

test('Every message of a catalogue is used by the code', () => {
  // Keys put together from parts elsewhere: the reason or the code of the core, and the standings of both amounts; what the build puts into pages.
  const composed = /^(?:errors\.|context\.|language\.|verdict\.(?:calcium|magnesium|enough|little|short|unknown)_)/;
  const unused = all.filter((known) => !composed.test(known) && !used.some(({ key }) => asPattern(key).test(known)));
  assert.deepEqual(unused, []);
});

test('A key that no catalogue has throws and names itself', () => {
  assert.throws(() => t('verdict.nonsense'), /verdict\.nonsense/);
  assert.equal(has('toString.x'), false);
});

test('No message promises anything about an illness, and none shouts', () => {
  const texts = Object.values(catalogues).flatMap((messages) => Object.values(messages));
  const forbidden = /\b(?:cures?|dissolve|reverse|detox|decalcify|boost|deficient|optimal|ideal|unhealthy|healthy|congratulations)\b|!/i;
  assert.deepEqual(texts.filter((text) => forbidden.test(text)), []);
});

test('Every sentence about the two amounts exists', () => {
  const standings = ['enough', 'little', 'short', 'unknown'];
  const keys = standings.flatMap((calcium) => standings.map((magnesium) => `verdict.${calcium}_${magnesium}`));
  const single = ['calcium', 'magnesium'].flatMap((nutrient) => [...standings, 'below_ai', 'over'].map((standing) => `verdict.${nutrient}_${standing}`));
  assert.deepEqual([...keys, ...single].filter((key) => !has(key)), []);
});
