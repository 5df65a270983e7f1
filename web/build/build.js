// Builds the page into build/site/: everything to upload to any static host.
//   node web/build/build.js [--wasm build/wasm] [--data build/data] [--out build/site]
// Every file but index.html and licence.txt carries a hash of its content in its name, so a host may let browsers keep it for ever.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { compileExamples } from './examples.js';
import { licences } from './licences.js';
import { compileMessages } from './messages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    wasm: { type: 'string', default: join(root, 'build/wasm') },
    data: { type: 'string', default: join(root, 'build/data') },
    out: { type: 'string', default: join(root, 'build/site') },
  },
});
const out = resolve(options.out);

/**
 * Writes a file under its name with a hash in it, and says that name.
 * @param {string} name
 * @param {Uint8Array | string} content
 */
function writeHashed(name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const hashed = `${basename(name, extname(name))}-${hash}${extname(name)}`;
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
 */
async function bundle(entry, define = {}) {
  const result = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    format: 'esm',
    target: ['es2022'],
    minify: true,
    write: false,
    legalComments: 'none',
    define,
  });
  return result.outputFiles[0].contents;
}

async function buildSite() {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  compileMessages();
  compileExamples();

  const files = {
    glue: copyHashed(options.wasm, 'nutrient-balance.js', 'wasm'),
    wasm: copyHashed(options.wasm, 'nutrient-balance.wasm', 'wasm'),
    reference: copyHashed(options.data, 'reference.nbt', 'data'),
    foods: foodTables().map((table) => ({ ...table, name: copyHashed(options.data, table.name, 'data') })),
    worker: writeHashed('worker.js', await bundle('web/engine/worker.js')),
  };
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const define = { NB_FILES: JSON.stringify(files), NB_VERSION: JSON.stringify(version) };
  const main = writeHashed('main.js', await bundle('web/main.js', define));
  const icon = writeHashed('icon.svg', readFileSync(join(root, 'web/icon.svg')));

  const page = readFileSync(join(root, 'web/index.html'), 'utf8').replace('{{main}}', main).replace('{{icon}}', icon);
  writeFileSync(join(out, 'index.html'), page);
  writeFileSync(join(out, 'licence.txt'), licences(root));
}

try {
  await buildSite();
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exit(1);
}
