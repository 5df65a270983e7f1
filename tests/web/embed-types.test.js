// Editors and TypeScript are told the truth about the element.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { elementManifest, elementTypes } from '../../web/build/embed-types.js';
import { attributes } from '../../web/embed/attributes.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** @param {string} name */
const source = (name) => readFileSync(join(root, 'web/embed', name), 'utf8');

/** What the compiler says to a program that uses the types. @param {string} program */
function compiled(program) {
  const folder = mkdtempSync(join(tmpdir(), 'nutrient-balance-'));
  writeFileSync(join(folder, 'embed.d.ts'), elementTypes());
  writeFileSync(join(folder, 'use.tsx'), `import { NutrientBalance } from './embed.js';\n${program}\nexport const used = NutrientBalance;\n`);
  const options = ['--ignoreConfig', '--noEmit', '--strict', '--jsx', 'preserve', '--target', 'es2022', '--module', 'nodenext', '--lib', 'es2022,dom', '--types', '', join(folder, 'use.tsx')];
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return stdout + stderr;
}

test('A program with the right words compiles, in the DOM and in JSX', () => {
  assert.equal(compiled(`const one = document.createElement('nutrient-balance');
one.compact = true; one.theme = 'dark'; one.noStorage = false; one.preset = null;
one.addEventListener('nb-error', ({ detail }) => { if (detail.reason === 'settings') return detail.settings[0].path; const reason: 'load' | 'policy' = detail.reason; return reason; });
export const drawn = <nutrient-balance preset="zinc-copper" compact no-storage theme="light" lang="de">words</nutrient-balance>;`), '');
});

test('A program with a wrong word does not', () => {
  assert.match(compiled("document.createElement('nutrient-balance').theme = 'plaid';"), /plaid/);
  assert.match(compiled('export const drawn = <nutrient-balance colour="red" />;'), /colour/);
});

test('The manifest names every attribute, part, slot and event that is in the code, and no other', () => {
  const [{ declarations: [element] }] = elementManifest('embed.js').modules;
  assert.deepEqual(element.attributes.map(({ name }) => name), attributes);
  for (const { name, description } of element.attributes) assert.ok(description, `${name} says what it does`);
  const views = ['views.js', 'parts.js', 'nutrient-balance.js'].map(source).join('\n');
  const found = (/** @type {RegExp} */ pattern, code = views) => [...new Set([...code.matchAll(pattern)].map(([, name]) => name))].sort();
  assert.deepEqual(element.cssParts.map(({ name }) => name).sort(), found(/ part="([a-z]+)"/g));
  assert.deepEqual(element.slots.map(({ name }) => name).filter(Boolean).sort(), found(/<slot name="([a-z]+)"/g));
  assert.deepEqual(element.events.map(({ name }) => name).sort(), found(/tell\('(nb-[a-z]+)'/g, source('widget.js')));
});
