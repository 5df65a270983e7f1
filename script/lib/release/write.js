/**
 * Puts what was built into a folder, with its licences, the list of what is inside, and checksums:
 *
 *   node script/lib/release/write.js FOLDER DATE
 *
 * A new kind of download is one more line of `parts`.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipOf } from '../zip.js';
import { licenceText, partsOfOthers } from './inside.js';
import { sbomOf } from './sbom.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const built = (/** @type {string} */ path) => join(root, 'build', path);

/** Every file below a folder of the build, by its name there. @param {string} path @returns {[string, Buffer][]} */
function filesBelow(path) {
  const folder = built(path);
  /** @param {string} inner @returns {string[]} */
  const names = (inner) => readdirSync(join(folder, inner), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? names(`${inner}${entry.name}/`) : [`${inner}${entry.name}`]));
  return names('').sort().map((name) => [name, readFileSync(join(folder, name))]);
}

/** @param {[string, Buffer][]} files */
const sums = (files) => Buffer.from(files.map(([name, bytes]) => `sha384-${createHash('sha384').update(bytes).digest('base64')}  ${name}\n`).join(''));

/** The package of npm, as `npm pack` makes it. @param {string} file */
function npmPackage(file) {
  const folder = mkdtempSync(join(tmpdir(), 'nb-pack-'));
  execFileSync('npm', ['pack', built('npm'), '--offline', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: folder });
  copyFileSync(join(folder, readdirSync(folder)[0]), file);
  rmSync(folder, { recursive: true });
}

/** What is offered, besides the sources and the Debian package, which lie in the folder already. @type {{ name: string, make: (file: string) => void }[]} */
export const parts = [
  { name: 'nutrient-balance-site-VERSION.zip', make: (file) => writeFileSync(file, zipOf(filesBelow('site'))) },
  { name: 'nutrient-balance-VERSION.html', make: (file) => copyFileSync(built('site/standalone.html'), file) },
  {
    name: 'nutrient-balance-embed-VERSION.zip',
    make: (file) => {
      const files = filesBelow('site/embed');
      writeFileSync(file, zipOf([...files, ['INTEGRITY', sums(files)], ['EMBEDDING.md', readFileSync(join(root, 'EMBEDDING.md'))], ['licence.txt', readFileSync(built('site/licence.txt'))]]));
    },
  },
  { name: 'nutrient-balance-wordpress-VERSION.zip', make: (file) => copyFileSync(built('wordpress/nutrient-balance.zip'), file) },
  { name: 'nutrient-balance-npm-VERSION.tgz', make: npmPackage },
];

/** The food tables, as their files say it. */
function tables() {
  const folder = join(root, 'data/foods');
  return readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => {
    const { id, title, edition, licence, files } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return { id, title, edition, licence, sha256: files.foods.sha256 };
  });
}

/** @param {string} folder @param {number} date */
export function writeRelease(folder, date) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const { name, make } of parts) {
    const file = join(folder, name.replace('VERSION', version));
    make(`${file}.part`);
    renameSync(`${file}.part`, file);
  }
  const others = partsOfOthers(root);
  writeFileSync(join(folder, 'THIRD-PARTY.txt'), licenceText(root, others));
  writeFileSync(join(folder, `nutrient-balance-${version}.cdx.json`), sbomOf(version, date, others, tables()));
  const lines = readdirSync(folder).filter((name) => name !== 'SHA256SUMS').sort().map((name) => `${createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')}  ${name}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder, date] = process.argv;
  if (!folder || !existsSync(folder) || !Number(date)) throw new Error('Usage: node script/lib/release/write.js FOLDER DATE');
  writeRelease(folder, Number(date));
}
