/** The command line that all importers share: folders in, three files out, a report on the screen. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { report } from './report.js';
import { writeTable } from './write-table.js';

/** @typedef {import('./write-table.js').Description} Description */
/** @typedef {import('./write-table.js').Imported} Imported */

/**
 * Runs an importer if its file is the one that was started.
 * @param {string} file import.meta.url of the importer
 * @param {Description} description
 * @param {Record<string, string>} options the name of each option and of the folder it gives ({ 'sr-legacy': 'srLegacy' })
 * @param {(folders: Record<string, string>) => Promise<Imported>} run
 */
export async function importCommand(file, description, options, run) {
  if (process.argv[1] !== fileURLToPath(file)) return;
  try {
    const wanted = Object.fromEntries([...Object.keys(options), 'out'].map((name) => [name, { type: /** @type {const} */ ('string') }]));
    const values = /** @type {Record<string, string | undefined>} */ (parseArgs({ options: wanted }).values);
    const usage = Object.keys(options).map((name) => `--${name} FOLDER`);
    if (Object.keys(options).some((name) => !values[name])) {
      throw new Error(`Say where the official files are: ${usage.join(' ')} (see data/README.md).`);
    }
    const imported = await run(Object.fromEntries(Object.entries(options).map(([name, folder]) => [folder, String(values[name])])));
    await writeTable(description, imported, values.out ?? fileURLToPath(new URL('../foods', import.meta.url)));
    console.log(report(description, imported));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
