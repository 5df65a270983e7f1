// Builds the package for npm into build/npm/: one module for browsers and bundlers, one for Node, what both share, the WebAssembly, the
// packed tables and the types. `npm pack build/npm` or `npm publish build/npm` does the rest.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'build/npm');

/** What the package says of itself. Version and licence are those of the project. */
function manifest() {
  const { name, version, description, license, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const types = './types/npm/browser.d.ts';
  return {
    name, version, description, license,
    keywords: ['nutrition', 'calcium', 'magnesium', 'nutrients', 'diet', 'wasm'],
    type: 'module',
    sideEffects: false,
    engines,
    exports: {
      '.': { types, node: './node.js', default: './browser.js' },
      './nutrient-balance.wasm': './nutrient-balance.wasm',
      './data/*': './data/*',
      './package.json': './package.json',
    },
    types,
    files: ['*.js', '*.wasm', 'THIRD-PARTY.txt', 'data', 'types'],
  };
}

/** The glue of the core is bundled too; it finds nothing by itself, because createEngine() hands it the compiled program. */
async function bundle() {
  await build({
    absWorkingDir: root,
    entryPoints: { browser: 'npm/browser.js', node: 'npm/node.js' },
    outdir: out,
    bundle: true,
    splitting: true,
    chunkNames: 'engine',
    format: 'esm',
    platform: 'neutral',
    target: ['es2022'],
    external: ['node:*'],
    legalComments: 'none',
  });
}

/** The tables that the compiler packed; the code must know each of them by name. */
function copyTables() {
  const known = readFileSync(join(root, 'npm/create-engine.js'), 'utf8');
  const list = JSON.parse(readFileSync(join(root, 'build/data/food-tables.json'), 'utf8'));
  mkdirSync(join(out, 'data'));
  for (const { name } of [{ name: 'reference.nbt' }, ...list]) {
    if (!known.includes(`'./data/${name}'`)) throw new Error(`npm/create-engine.js does not name ${name}: write it there.`);
    copyFileSync(join(root, 'build/data', name), join(out, 'data', name));
  }
}

/** The types that JSDoc comments name, as declarations. */
function writeTypes() {
  const made = join(root, 'build/npm-types');
  rmSync(made, { recursive: true, force: true });
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', join(root, 'npm/tsconfig.json'), '--outDir', made], { stdio: ['ignore', 'inherit', 'inherit'] });
  for (const folder of ['npm', 'web']) cpSync(join(made, folder), join(out, 'types', folder), { recursive: true });
  rmSync(made, { recursive: true });
}

for (const path of ['build/wasm/nutrient-balance.js', 'build/wasm/nutrient-balance.wasm', 'build/data/food-tables.json']) {
  if (existsSync(join(root, path))) continue;
  console.error(`${path} is missing. Build it first: script/build data wasm`);
  process.exit(1);
}
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await bundle();
copyTables();
writeTypes();
copyFileSync(join(root, 'build/wasm/nutrient-balance.wasm'), join(out, 'nutrient-balance.wasm'));
copyFileSync(join(root, 'npm/README.md'), join(out, 'README.md'));
copyFileSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
copyFileSync(join(root, 'wasm/licences.txt'), join(out, 'THIRD-PARTY.txt'));
writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
