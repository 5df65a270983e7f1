/**
 * Checks the data files and packs them for the core.
 *
 *   node data/compile/compile.js [--check] [--without-schemas] [--out build/data]
 *
 * --check            only check, write nothing
 * --without-schemas  hold the data against the rules alone, which needs no package of npm
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { check } from './check.js';
import { loadData } from './load.js';
import { pack } from './pack.js';

const dataFolder = fileURLToPath(new URL('..', import.meta.url));
const usualOut = fileURLToPath(new URL('../../build/data', import.meta.url));

async function main() {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean' },
      'without-schemas': { type: 'boolean' },
      out: { type: 'string', default: usualOut },
      data: { type: 'string', default: dataFolder },
    },
  });
  const data = await loadData(/** @type {string} */ (values.data));
  const problems = await check(data, { schemas: values['without-schemas'] !== true });
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    console.error(`The data has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was written.`);
    process.exitCode = 1;
    return;
  }
  if (values.check) return console.log('The data keeps all schemas and rules.');
  const { version, files } = pack(data);
  const out = /** @type {string} */ (values.out);
  await mkdir(out, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) {
    await writeFile(join(out, name), bytes);
    console.log(`${join(out, name)}  ${bytes.length} bytes`);
  }
  console.log(`data version ${version}`);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
