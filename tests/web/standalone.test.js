import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../web/standalone/language.js';

const known = ['en', 'es', 'de', 'fr', 'ar'];

test('The one file speaks the language it is asked for, else the reader\'s, else English', () => {
  assert.equal(languageOf('?lang=ar', ['de-DE', 'en'], known), 'ar');
  assert.equal(languageOf('', ['pt-BR', 'FR-ca', 'en'], known), 'fr');
  assert.equal(languageOf('?lang=xx', ['es-419'], known), 'es');
  assert.equal(languageOf('?lang=__proto__', ['ja'], known), 'en');
  assert.equal(languageOf('', [], known), 'en');
});
