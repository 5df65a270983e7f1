// What of others is inside what we ship, found where it was installed: packages of npm whose code is in the page, and packages of Debian
// whose code is compiled into the command or into the WebAssembly.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Part of others
 * @property {string} name @property {string} version @property {string} purl
 * @property {string[]} licences SPDX ids @property {string} text the licences themselves
 * @property {string} where what of ours holds it
 * @property {string} [integrity] sha512 in base64, as npm's lock file says it
 */

/** Debian packages: which of ours hold code of them, and under which licences it is. */
const debian = [
  { name: 'nlohmann-json3-dev', licences: ['MIT'], where: 'the command and the WebAssembly' },
  { name: 'libcli11-dev', licences: ['BSD-3-Clause'], where: 'the command' },
  { name: 'emscripten', licences: ['MIT', 'NCSA', 'Apache-2.0 WITH LLVM-exception'], where: 'the WebAssembly: start-up code, musl, libc++' },
];

/** Used while building, and copied from into the page. */
const copiedFrom = ['node_modules/@messageformat/runtime'];

/** @param {string} root @returns {Part[]} */
function npmParts(root) {
  /** @type {Record<string, {version: string, license: string, integrity: string, dev?: boolean}>} */
  const packages = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && (!dev || copiedFrom.includes(path)) && !path.includes('@types/'))
    .map(([path, { version, license, integrity }]) => {
      const name = path.replace(/^.*node_modules\//, '');
      const file = readdirSync(join(root, path)).find((one) => /^licen[cs]e/i.test(one));
      const text = file ? readFileSync(join(root, path, file), 'utf8') : `${license}, as the package says.\n`;
      return { name, version, purl: `pkg:npm/${name.replace('@', '%40')}@${version}`, licences: [license], text, where: 'the page, the widget', integrity };
    });
}

/** @returns {Part[]} */
function debianParts() {
  return debian.map(({ name, licences, where }) => {
    const version = execFileSync('dpkg-query', ['-W', '-f', '${Version}', name], { encoding: 'utf8' });
    const file = `/usr/share/doc/${name}/copyright`;
    const text = existsSync(file) ? readFileSync(file, 'utf8') : `${licences.join(', ')}\n`;
    return { name, version, purl: `pkg:deb/debian/${name}@${encodeURIComponent(version)}?distro=debian-12`, licences, text, where };
  });
}

/** @param {string} root @returns {Part[]} */
export const partsOfOthers = (root) => [...npmParts(root), ...debianParts()].sort((a, b) => (a.purl < b.purl ? -1 : 1));

/** All licences in one text. @param {string} root @param {Part[]} parts */
export function licenceText(root, parts) {
  const line = '-'.repeat(78);
  const data = readFileSync(join(root, 'README.md'), 'utf8').split('## Data and licences\n')[1].split('\nUSDA and Anses')[0].trim();
  const texts = parts.map(({ name, version, where, text }) => `${name} ${version}: in ${where}\n\n${text.trim()}\n`);
  return [`Nutrient Balance\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}\n`, `Data\n\n${data}\n\nUSDA and Anses do not endorse this program.\n`, ...texts].join(`\n${line}\n\n`);
}
