// The licence of the program and of the code of others that is inside the page.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages whose code ends up in the page. */
const inside = ['lit', '@messageformat/runtime'];

/**
 * @param {string} root
 * @returns {string}
 */
export function licences(root) {
  const own = join(root, 'LICENSE');
  const parts = existsSync(own) ? [`Nutrient Balance\n\n${readFileSync(own, 'utf8')}`] : [];
  for (const name of inside) {
    const text = readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8');
    parts.push(`${name}\n\n${text}`);
  }
  parts.push(readFileSync(join(root, 'wasm/licences.txt'), 'utf8'));
  return parts.join(`\n${'-'.repeat(78)}\n\n`);
}
