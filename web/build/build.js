// Builds the page into build/site/: everything to upload to any static host.
//   node web/build/build.js [--wasm build/wasm] [--data build/data] [--out build/site] [--pseudo]
// --pseudo adds the language made of brackets that tests read.
// Every file but the few that are asked for by a fixed name (index.html, sw.js, …) carries a hash of its content in its name, so a host may
// let browsers keep it for ever. HOSTING.md says what is what.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, transform } from 'esbuild';
import { allowed } from '../embed/attributes.js';
import { documentStyles } from '../styles/document.js';
import { compressCopies } from './compress.js';
import { splitProgram, writeScripts } from './split.js';
import { buildEmbed } from './embed.js';
import { compileExamples } from './examples.js';
import { embedFolder, metaPolicy, takeAlong } from './headers.js';
import { hostFiles } from './hosts.js';
import { drawPng, squareIcon } from './icons.js';
import { licences } from './licences.js';
import { folderOf, languages, pseudo } from './languages.js';
import { compiledPath, compileMessages } from './messages.js';
import { builderPages, pages } from './pages.js';
import { sha256, siteList } from './offline.js';
import { standalonePage } from './standalone.js';
import { compileStudies } from './studies.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    wasm: { type: 'string', default: join(root, 'build/wasm') },
    data: { type: 'string', default: join(root, 'build/data') },
    out: { type: 'string', default: join(root, 'build/site') },
    pseudo: { type: 'boolean', default: false },
  },
});
const wanted = options.pseudo ? [...languages, pseudo] : languages;
const out = resolve(options.out);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * Writes a file under its name with a hash in it, and says that name.
 * @param {string} name
 * @param {Uint8Array | string} content
 */
function writeHashed(name, content) {
  const hashed = `${basename(name, extname(name))}-${sha256(content).slice(0, 10)}${extname(name)}`;
  writeFileSync(join(out, hashed), content);
  return hashed;
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {string} part the part of script/build that makes it
 */
function copyHashed(folder, name, part) {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`${path} is missing. Build it first: script/build ${part}`);
  return writeHashed(name, readFileSync(path));
}

/**
 * The packed food tables in the order of loading, as the compiler lists them.
 * @returns {{ id: string, title: string, name: string, size: number, sha256: string }[]}
 */
function foodTables() {
  const path = join(options.data, 'food-tables.json');
  if (!existsSync(path)) throw new Error(`${path} is missing. Build it first: script/build data`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * @param {string} entry
 * @param {Record<string, string>} define
 * @param {'esm' | 'iife'} format
 */
async function bundle(entry, define = {}, format = 'esm') {
  const result = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    format,
    target: ['es2022'],
    minify: true,
    write: false,
    legalComments: 'none',
    define,
  });
  return result.outputFiles[0].contents;
}

/**
 * The catalogue of a language as a script of its own, which the page runs before the program.
 * @param {string} id
 */
async function buildMessages(id) {
  const contents = `import messages, { language, languages } from ${JSON.stringify(compiledPath(id, wanted))};
globalThis.nutrientBalance = { messages, language, languages };`;
  const result = await build({ stdin: { contents, resolveDir: root }, bundle: true, format: 'esm', target: ['es2022'], minify: true, write: false });
  return writeHashed(`messages-${id.toLowerCase()}.js`, result.outputFiles[0].contents);
}

/**
 * The program and its tables. Says the names of the page's own scripts.
 * @param {Record<string, string>} messages the catalogues: the name of the program stands for the whole version, these too
 */
async function buildProgram(messages) {
  const files = {
    glue: copyHashed(options.wasm, 'nutrient-balance.js', 'wasm'),
    wasm: copyHashed(options.wasm, 'nutrient-balance.wasm', 'wasm'),
    reference: copyHashed(options.data, 'reference.nbt', 'data'),
    foods: foodTables().map((table) => ({ ...table, name: copyHashed(options.data, table.name, 'data') })),
    messages,
    worker: writeHashed('worker.js', await bundle('web/engine/worker.js')),
  };
  return writeScripts(await splitProgram(root, { NB_FILES: JSON.stringify(files), NB_VERSION: JSON.stringify(version) }), writeHashed);
}

/** The document's styles, which the first words need before there is a program. */
async function buildStyle() {
  const { code } = await transform(documentStyles.map(({ cssText }) => cssText).join('\n'), { loader: 'css', minify: true, target: 'es2022' });
  return writeHashed('document.css', code);
}

function buildIcons() {
  const mark = readFileSync(join(root, 'web/icon.svg'), 'utf8');
  const [square, maskable] = [squareIcon(mark, 32), squareIcon(mark, 46)];
  return {
    any: writeHashed('icon.svg', square),
    touch: writeHashed('icon-180.png', drawPng(square, 180)),
    small: writeHashed('icon-192.png', drawPng(square, 192)),
    large: writeHashed('icon-512.png', drawPng(square, 512)),
    maskable: writeHashed('icon-maskable.png', drawPng(maskable, 512)),
  };
}

/** What is not of the page itself: its service worker, the way out of it, and the words for hosts and search engines. @param {string[]} others files that no page keeps on a device */
async function buildAround(others) {
  const folders = wanted.map(({ id }) => folderOf(id));
  const names = folders.flatMap((folder) =>
    readdirSync(join(out, folder), { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => folder + name))
    .filter((name) => !others.includes(name));
  const site = siteList(new Map(names.map((name) => [name, readFileSync(join(out, name))])));
  const define = { NB_SITE: JSON.stringify(site) };
  const around = {
    'sw.js': await bundle('web/offline/service-worker.js', define, 'iife'),
    'sw-off.js': await bundle('web/offline/off-worker.js', {}, 'iife'),
    'robots.txt': 'User-agent: *\nAllow: /\n',
  };
  const loaded = [...names, ...Object.keys(around), ...others];
  const all = { ...around, ...hostFiles([...loaded, takeAlong]) };
  for (const [name, content] of Object.entries(all)) writeFileSync(join(out, name), content);
  // Nobody downloads the pseudo-locale.
  if (!options.pseudo) await compressCopies(out, loaded);
}

/** @param {Record<string, string>} files by name */
function writeAll(files) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), content);
  }
}

/**
 * The page where others take the widget. It needs the host, so no device keeps it.
 * @param {Awaited<ReturnType<typeof buildEmbed>>} embedded
 * @param {{ messages: Record<string, string>, icon: string }} parts
 * @returns {Promise<string[]>} its files
 */
async function buildBuilder({ script, height, presets, pairs }, { messages, icon }) {
  const known = { folder: embedFolder, script, height, presets, pairs, references: allowed('reference') };
  const main = writeHashed('embed-builder.js', await bundle('web/embed-builder/builder.js', { NB_BUILDER: JSON.stringify(known) }));
  const made = builderPages(readFileSync(join(root, 'web/embed-builder/embed.html'), 'utf8'), wanted, { main, messages, icon, policy: metaPolicy });
  writeAll(made);
  return [main, ...Object.keys(made)];
}

async function buildSite() {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  compileMessages(wanted);
  compileExamples();
  compileStudies();

  const icons = buildIcons();
  /** @type {Record<string, string>} */
  const messages = {};
  for (const { id } of wanted) messages[id] = await buildMessages(id);
  const { main, before } = await buildProgram(messages);
  // The icon of the tab stands in the page: browsers ask for it again at odd times, and this page asks for nothing after it has loaded.
  const icon = `data:image/svg+xml,${encodeURIComponent(readFileSync(join(root, 'web/icon.svg'), 'utf8'))}`;
  const template = readFileSync(join(root, 'web/index.html'), 'utf8');
  const style = await buildStyle();
  writeAll(pages(template, wanted, { main, style, before, messages, icon, icons, policy: metaPolicy }));
  const licence = licences(root);
  writeFileSync(join(out, 'licence.txt'), licence);
  const embedded = await buildEmbed({ root, out, wasm: options.wasm, data: options.data, version, languages: wanted });
  const builder = await buildBuilder(embedded, { messages, icon });
  await buildAround([...embedded.names, ...builder]);
  // Whoever wants it takes it along; no page asks for it, so it is on no list of files to keep.
  const whole = { root, languages: wanted, wasm: options.wasm, data: options.data, foods: foodTables(), icon, licence, version };
  writeFileSync(join(out, takeAlong), await standalonePage(whole));
}

try {
  await buildSite();
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exit(1);
}
