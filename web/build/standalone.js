// standalone.html: the whole page in one file that opens from a disk. Its one script is allowed by its own hash; the program of the core and
// the tables lie beside it as packed text, which no browser runs.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { compiledPath, readCatalogues } from './messages.js';
import { filled, inMarkup } from './templates.js';

/**
 * @typedef {object} Parts
 * @property {string} root
 * @property {import('./languages.js').Language[]} languages
 * @property {string} wasm the folder of the built core
 * @property {string} data the folder of the packed tables
 * @property {{ id: string, title: string, name: string, size: number, sha256: string }[]} foods
 * @property {string} icon of the tab, as an address that holds it
 * @property {string} licence
 * @property {string} version
 */

/**
 * Chooses one of the catalogues before anything of the page runs, and says so in the markup.
 * @param {import('./languages.js').Language[]} languages
 */
function entry(languages) {
  const imports = languages.map(({ id }, index) => `import * as words${index} from ${JSON.stringify(compiledPath(id, languages))};`);
  const known = languages.map(({ id }, index) => `${JSON.stringify(id)}: words${index}`);
  return `${imports.join('\n')}
import { languageOf } from './web/standalone/language.js';
const known = { ${known.join(', ')} };
const { default: messages, language, languages } = known[languageOf(location.search, navigator.languages, Object.keys(known))];
globalThis.nutrientBalance = { messages, language, languages };
Object.assign(document.documentElement, { lang: language, dir: languages.find(({ id }) => id === language).dir });
document.title = messages.language.title({});
`;
}

/** @param {Parts} parts */
async function bundle({ root, languages, foods, version }) {
  const files = foods.map(({ id, title, size, sha256 }) => ({ id, title, size, sha256 }));
  const shared = {
    bundle: true, format: /** @type {const} */ ('iife'), target: ['es2022'], minify: true, write: /** @type {const} */ (false), absWorkingDir: root,
    legalComments: /** @type {const} */ ('none'), conditions: ['standalone'],
    // The glue asks where it lies; it needs to fetch nothing, so any address will do.
    define: { NB_FOODS: JSON.stringify(files), NB_VERSION: JSON.stringify(version), 'import.meta.url': 'document.baseURI' },
  };
  const words = await build({ ...shared, stdin: { contents: entry(languages), resolveDir: root } });
  const page = await build({ ...shared, entryPoints: ['web/standalone/main.js'] });
  const script = [words, page].map(({ outputFiles }) => outputFiles[0].text).join('');
  // The first would end the script in the middle of it, the second would keep it from ending.
  if (/<\/script|<script/i.test(script)) throw new Error('The script of standalone.html holds what no script in a page may hold.');
  return script;
}

/** What the file may do: run this one script, and calculate. @param {string} script */
function policy(script) {
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'", `script-src 'sha256-${hash}' 'wasm-unsafe-eval'`, 'img-src data:', "base-uri 'none'", "form-action 'none'",
    "require-trusted-types-for 'script'", 'trusted-types lit-html',
  ].join('; ');
}

/** @param {string} id @param {Uint8Array} bytes */
const part = (id, bytes) =>
  `<script type="application/octet-stream" id="part-${id}">${gzipSync(bytes, { level: 9 }).toString('base64')}</script>`;

/**
 * @param {Parts} parts
 * @returns {Promise<string>} the file
 */
export async function standalonePage(parts) {
  const { root, languages, wasm, data, foods, icon, licence } = parts;
  const [{ id: lang, dir }] = languages;
  const words = readCatalogues(lang).language;
  const bytes = [
    { id: 'wasm', path: join(wasm, 'nutrient-balance.wasm') },
    { id: 'reference', path: join(data, 'reference.nbt') },
    ...foods.map(({ id, name }) => ({ id, path: join(data, name) })),
  ];
  const script = await bundle(parts);
  const values = {
    lang, dir, icon, script, policy: policy(script), title: inMarkup(words.title), description: inMarkup(words.description),
    no_script: inMarkup(words.no_script), licence: inMarkup(licence),
    parts: bytes.map(({ id, path }) => part(id, readFileSync(path))).join('\n    '),
  };
  const template = readFileSync(join(root, 'web/standalone/standalone.html'), 'utf8');
  return filled(template, values);
}
