// Builds the plugin for WordPress: build/wordpress/nutrient-balance/ and the same as build/wordpress/nutrient-balance.zip.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipOf } from '../script/lib/zip.js';
import { languages } from '../web/build/languages.js';
import { readCatalogues } from '../web/build/messages.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const embed = join(root, 'build/site/embed');
const out = join(root, 'build/wordpress');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** @param {string} name @param {string} list @returns {Record<string, string>} names by id */
function named(name, list) {
  const items = JSON.parse(readFileSync(join(root, `data/${name}.json`), 'utf8'))[list];
  return Object.fromEntries(items.map((/** @type {{id: string, name: string}} */ item) => [item.id, item.name]));
}

const hashed = /-[0-9a-f]{10}\.(?:js|json|wasm|nbt)$/;
/** What frames alone need. The plugin writes none. */
const framed = /^(?:widget|frame-height)-/;

/** Everything that the element loads: no packed copies, nothing for frames, no name without a hash. */
const embedded = () =>
  ['', 'presets/'].flatMap((folder) => readdirSync(join(embed, folder)).filter((name) => hashed.test(name) && !framed.test(name)).map((name) => folder + name)).sort();

/** What may be chosen for the block and the shortcode: ids, with what an editor reads. @param {string[]} files of the widget */
function choices(files) {
  const words = readCatalogues().presets;
  const presets = files.filter((name) => name.startsWith('presets/')).map((name) => JSON.parse(readFileSync(join(embed, name), 'utf8')));
  return {
    preset: Object.fromEntries(presets.map(({ id, title }) => [id, words[title.key] ?? id])),
    language: Object.fromEntries(languages.map(({ id, name }) => [id, name])),
    reference: { nasem: 'US and Canada (National Academies)', efsa: 'Europe (EFSA)', who: 'WHO and FAO', uk: 'United Kingdom' },
    theme: { light: 'Light', dark: 'Dark' },
    nutrients: named('nutrients', 'nutrients'),
    ratios: named('ratios', 'ratios'),
  };
}

/** A value as PHP writes it. @param {unknown} value @returns {string} */
function php(value) {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  return `array( ${Object.entries(/** @type {object} */ (value)).map(([key, member]) => `${php(key)} => ${php(member)}`).join(', ')} )`;
}

/** @param {string[]} files of the widget */
function known(files) {
  const script = files.find((name) => /^embed-/.test(name));
  if (!script) throw new Error('build/site/embed/ holds no script.');
  const integrity = `sha384-${createHash('sha384').update(readFileSync(join(embed, script))).digest('base64')}`;
  return `<?php\n// Written by the build.\nreturn ${php({ version, script, integrity, choices: choices(files) })};\n`;
}

function plugin() {
  const files = embedded();
  const own = (/** @type {string} */ name) => readFileSync(join(root, 'wordpress', name), 'utf8').replaceAll('{{version}}', version);
  /** @type {[string, Uint8Array][]} */
  const parts = ['nutrient-balance.php', 'block.json', 'editor.js', 'readme.txt'].map((name) => [name, Buffer.from(own(name))]);
  parts.push(['known.php', Buffer.from(known(files))], ['licence.txt', readFileSync(join(root, 'build/site/licence.txt'))]);
  for (const name of files) parts.push([`embed/${name}`, readFileSync(join(embed, name))]);
  return parts.map(([name, content]) => /** @type {[string, Uint8Array]} */ ([`nutrient-balance/${name}`, content]));
}

if (!existsSync(embed)) {
  console.error('build/site/embed is missing. Build it first: script/build site');
  process.exit(1);
}
rmSync(out, { recursive: true, force: true });
const files = plugin();
for (const [name, content] of files) {
  mkdirSync(dirname(join(out, name)), { recursive: true });
  writeFileSync(join(out, name), content);
}
writeFileSync(join(out, 'nutrient-balance.zip'), zipOf(files));
