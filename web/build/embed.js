// Builds what foreign pages load, into the folder embed/ of the site: one script with everything that runs, and beside it data, each file
// under a name with its hash. The script knows the hash of every file, and a host's `integrity` knows the script's.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { build } from 'esbuild';
import { widgetMessages } from './embed-messages.js';
import { elementManifest, elementTypes, reactTypes } from './embed-types.js';
import { embedFolder, widgetMetaPolicy } from './headers.js';
import { readCatalogues } from './messages.js';
import { readStudies } from './studies.js';
import { filled } from './templates.js';

/** @param {Uint8Array | string} content what stands in an `integrity` attribute */
export const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** The smaller engine where it is built, else the page's. @param {string} folder */
function enginePaths(folder) {
  const [small, whole] = ['nutrient-balance-widget', 'nutrient-balance'].map((name) => ({ glue: join(folder, `${name}.js`), wasm: join(folder, `${name}.wasm`) }));
  const found = [small, whole].find(({ glue, wasm }) => existsSync(glue) && existsSync(wasm));
  if (!found) throw new Error(`${whole.wasm} is missing. Build it first: script/build wasm`);
  return found;
}

/** The statements about studies in one language: only articles with claims load them. @param {string} id */
function evidence(id) {
  const { evidence: texts } = readCatalogues(id);
  return Object.fromEntries(readStudies().map(({ id: study, grade, design, people, sources }) => [study, {
    grade, design, people, text: texts[study], sources: sources.map(({ cite, url }) => ({ cite, url })),
  }]));
}

/** The band that the picture has before anybody is described. @param {any[]} ratios as data/ratios.json lists them @returns {import('../picture/documents.js').Targets} */
export function nobody(ratios) {
  const { id, name, basis, bands } = ratios.find((ratio) => ratio.id === 'ca_mg');
  const { note, use, ...band } = bands.find((/** @type {any} */ each) => each.use === 'judged');
  return {
    person: { reference: 'nasem', life_stage: null },
    targets: [],
    ratios: [{ id, name, basis, implied_by_targets: null, bands: [{ ...band, judged: use === 'judged', note }] }],
    sources: {},
  };
}

/**
 * @param {object} options
 * @param {string} options.root of the project
 * @param {string} options.out folder of the site
 * @param {string} options.wasm
 * @param {string} options.data
 * @param {string} options.version
 * @param {import('./languages.js').Language[]} options.languages
 * @returns {Promise<{ names: string[], script: import('../embed/files.js').File, height: import('../embed/files.js').File, presets: string[], pairs: string[] }>} the files, from the top of the site
 */
export async function buildEmbed({ root, out, wasm, data, version, languages }) {
  const folder = join(out, embedFolder);
  mkdirSync(join(folder, 'presets'), { recursive: true });
  /** @type {string[]} */
  const names = [];
  /** @param {string} name @param {string | Uint8Array} content */
  const write = (name, content) => {
    writeFileSync(join(folder, name), content);
    names.push(embedFolder + name);
  };
  /** @param {string} name @param {string | Uint8Array} content */
  const hashed = (name, content) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    const full = `${name.slice(0, -extname(name).length)}-${hash}${extname(name)}`;
    write(full, content);
    return { name: full, integrity: integrityOf(content) };
  };
  /** @param {string} name */
  const json = (name) => JSON.parse(readFileSync(join(root, 'data', `${name}.json`), 'utf8'));
  const engine = enginePaths(wasm);
  const presets = readdirSync(join(root, 'data/presets')).filter((file) => file.endsWith('.json'));
  const perLanguage = (/** @type {string} */ name, /** @type {(language: import('./languages.js').Language) => unknown} */ content) =>
    Object.fromEntries(languages.map((language) => [language.id, hashed(`${name}-${language.id.toLowerCase()}.json`, JSON.stringify(content(language)))]));
  const known = {
    version,
    languages: languages.map(({ id, dir }) => ({ id, dir })),
    words: Object.fromEntries(languages.map(({ id }) => [id, { failed: readCatalogues(id).calculator.failed, retry: readCatalogues(id).calculator.retry }])),
    units: Object.fromEntries(json('nutrients').nutrients.map((/** @type {any} */ { id, unit }) => [id, unit])),
    nobody: nobody(json('ratios').ratios),
    pairs: Object.fromEntries(json('ratios').ratios.map((/** @type {any} */ { id, numerator, denominator }) => [id, [numerator, denominator]])),
    files: {
      wasm: hashed('engine.wasm', readFileSync(engine.wasm)),
      reference: hashed('reference.nbt', readFileSync(join(data, 'reference.nbt'))),
      foods: hashed('foods-everyday.nbt', readFileSync(join(data, 'foods-everyday.nbt'))),
      messages: perLanguage('messages', widgetMessages),
      evidence: perLanguage('evidence', ({ id }) => evidence(id)),
      presets: Object.fromEntries(presets.map((file) => [basename(file, '.json'), hashed(`presets/${file}`, readFileSync(join(root, 'data/presets', file)))])),
    },
  };
  const script = await bundleWidget(root, 'embed', engine.glue, known);
  write('embed.js', script);
  write('custom-elements.json', `${JSON.stringify(elementManifest('embed.js'), null, 2)}\n`);
  // No browser asks for these, so they are on no list of files with a type.
  writeFileSync(join(folder, 'nutrient-balance-react.d.ts'), reactTypes);
  writeFileSync(join(folder, 'nutrient-balance.d.ts'), elementTypes());
  const frame = hashed('widget.js', await bundleWidget(root, 'frame', engine.glue, known));
  const height = await bundleWidget(root, 'frame-height', engine.glue, known);
  write('frame-height.js', height);
  const page = { title: 'Nutrient Balance', policy: widgetMetaPolicy, script: frame.name, integrity: frame.integrity };
  write('widget.html', filled(readFileSync(join(root, 'web/embed/widget.html'), 'utf8'), page));
  return { names, script: hashed('embed.js', script), height: hashed('frame-height.js', height), presets: Object.keys(known.files.presets), pairs: Object.keys(known.pairs) };
}

/** @param {string} root @param {string} name in web/embed/ @param {string} glue @param {object} known what the script is told */
export async function bundleWidget(root, name, glue, known) {
  const result = await build({
    entryPoints: [join(root, `web/embed/${name}.js`)],
    bundle: true,
    format: 'esm',
    target: ['es2022'],
    conditions: ['widget', 'browser'],
    alias: { 'nutrient-balance-engine': glue, lit: join(root, 'web/embed/lit-small.js') },
    minify: true,
    write: false,
    legalComments: 'none',
    define: { NB_EMBED: JSON.stringify(known) },
  });
  return result.outputFiles[0].contents;
}
