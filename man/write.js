/**
 * Writes the manual page and what shells complete, from what the command says of itself:
 *
 *   script/build native data && node man/write.js
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bashCompletion, fishCompletion, zshCompletion } from './completions.js';
import { helpOf } from './help.js';
import { manualPage } from './page.js';

export const folder = fileURLToPath(new URL('.', import.meta.url));

/** Every file that is written, by its name. @param {string} command @returns {Record<string, string>} */
export function manual(command) {
  const help = helpOf(command);
  return {
    'nutrient-balance.1': manualPage(help),
    'completions/nutrient-balance.bash': bashCompletion(help),
    'completions/_nutrient-balance': zshCompletion(help),
    'completions/nutrient-balance.fish': fishCompletion(help),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  mkdirSync(join(folder, 'completions'), { recursive: true });
  for (const [name, text] of Object.entries(manual(join(folder, '../build/native/nutrient-balance')))) writeFileSync(join(folder, name), text);
}
