// Reads #include lines: which files of this project a C++ file draws in. Used by the cached lint and by the house tests.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const INCLUDE = /^[ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"]/gm;

/** Where the project's own headers are found from. */
const ROOTS = ['core/include', 'core/src', 'core/cli', 'wasm', 'tests/core', '.'];

/** @param {string} text */
export function includeNames(text) {
  return [...text.matchAll(INCLUDE)].map((match) => match[1]);
}

/**
 * The files of this project that a file includes directly, as paths from the project's root.
 * @param {string} file
 * @returns {string[]}
 */
export function projectIncludes(file) {
  return includeNames(readFileSync(file, 'utf8')).flatMap((name) => {
    const found = [dirname(file), ...ROOTS].map((root) => normalize(join(root, name))).find((path) => existsSync(path));
    return found ? [found] : [];
  });
}

/**
 * The file and everything of this project that it draws in, sorted.
 * @param {string} file
 * @returns {string[]}
 */
export function withAllIncludes(file) {
  const seen = new Set([normalize(file)]);
  for (const next of seen) for (const included of projectIncludes(next)) seen.add(included);
  return [...seen].sort();
}
