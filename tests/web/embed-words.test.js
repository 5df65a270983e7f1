// The words of the widget: all that its code asks for is in what it loads, and its reader says what the page's compiler says.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { widgetMessages } from '../../web/build/embed-messages.js';
import { readCatalogues } from '../../web/build/messages.js';
import { t } from './fixtures/words.js';

/** @type {any} */ (globalThis).NB_EMBED = { languages: [] };
const { text } = await import('../../web/embed/speak.js');

const web = fileURLToPath(new URL('../../web', import.meta.url));
const english = widgetMessages({ id: 'en', name: 'English', dir: 'ltr' });
const keys = new Set(Object.entries(english).flatMap(([name, messages]) => Object.keys(messages).map((key) => `${name}.${key}`)));
const all = Object.entries(readCatalogues()).flatMap(([name, messages]) => Object.keys(messages).map((key) => `${name}.${key}`));

/** Files of the page that the widget draws with. */
const shared = ['model/verdict.js', 'model/words.js', 'model/amount-check.js', 'model/problems.js', 'format/units.js', 'page/safety-notes.js', 'picture/plane-words.js', 'ratio-strip/pairs-model.js'];
/** Keys in those files that only the page asks for: the legend, and why no day may be inside a band. */
const ofThePage = /^(?:picture\.legend_|pairs\.conflict)/;

test('Every word that the widget may say is in what it loads', () => {
  const names = Object.keys(readCatalogues()).join('|');
  const pattern = new RegExp(`['"\`]((?:${names})\\.[a-z0-9_]*(?:\\$\\{[^}]*\\}[a-z0-9_]*)*)['"\`]`, 'g');
  const files = [...readdirSync(join(web, 'embed')).filter((name) => name.endsWith('.js')).map((name) => `embed/${name}`), ...shared];
  const asked = files.flatMap((file) => [...readFileSync(join(web, file), 'utf8').matchAll(pattern)].map(([, key]) => key));
  assert.ok(asked.length > 60);
  const possible = asked.flatMap((key) => {
    const shape = new RegExp(`^${key.replace('.', '\\.').replace(/\$\{[^}]*\}/g, '.*')}$`);
    return all.filter((known) => shape.test(known));
  });
  assert.deepEqual([...new Set(possible)].filter((key) => !keys.has(key) && !ofThePage.test(key)), []);
});

test('A message says the same here as on the page', () => {
  const params = { n: 2, entries: 3, magnesium_missing: 1, calcium_missing: 2, standing: 'over', limit: '40 mg', code: 'bad_json', sex: 'female', pair: 'na_k', band: 'who',
    verdict: 'above', basis: 'molar', reference: 'efsa', because: 'under_19', why: 'condition', stage: 'pregnant', who: 'Woman', age: '42' };
  const given = /** @type {Record<string, string | number>} */ (new Proxy(params, { get: (target, name) => Reflect.get(target, name) ?? `<${String(name)}>` }));
  let compared = 0;
  for (const [name, messages] of Object.entries(english)) {
    for (const [key, message] of Object.entries(messages)) {
      assert.equal(text(message, given, 'en'), t(`${name}.${key}`, given), `${name}.${key}`);
      compared += 1;
    }
  }
  assert.ok(compared > 300);
});
