// The page's program in parts: what the first screen needs, and what comes after it.
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** @typedef {{ name: string, text: string, imports: string[], later: string[] }} Script names of scripts without their hashes; `imports` come with it, `later` when it asks */

/**
 * @param {string} root
 * @param {Record<string, string>} define
 * @returns {Promise<Script[]>} those that others import first, main.js last
 */
export async function splitProgram(root, define) {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, 'web/main.js')],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: ['es2022'],
    minify: true,
    write: false,
    metafile: true,
    outdir: 'scripts',
    chunkNames: '[name]-[hash]',
    legalComments: 'none',
    define,
  });
  const scripts = Object.entries(metafile.outputs).map(([path, { imports }]) => {
    const [now, later] = ['import-statement', 'dynamic-import'].map((wanted) => imports.filter(({ kind }) => kind === wanted).map((one) => basename(one.path)));
    return { name: basename(path), text: outputFiles.find((file) => file.path.endsWith(`/${path}`))?.text ?? '', imports: now, later };
  });
  /** @type {typeof scripts} */
  const inOrder = [];
  while (inOrder.length < scripts.length) {
    const next = scripts.find((script) => !inOrder.includes(script) && [...script.imports, ...script.later].every((need) => inOrder.some(({ name }) => name === need)));
    if (!next) throw new Error('The scripts of the page import each other in a circle.');
    inOrder.push(next);
  }
  return inOrder;
}

/**
 * Writes the scripts under names with hashes.
 * @param {Script[]} scripts
 * @param {(name: string, content: string) => string} write says the name a file got
 * @returns {{ main: string, before: string[] }} the page's script, and those that can come at the same time: the program that it asks for first
 */
export function writeScripts(scripts, write) {
  /** @type {Map<string, string>} */
  const named = new Map();
  for (const { name, text } of scripts) {
    const content = [...named].reduce((changed, [plain, hashed]) => changed.replaceAll(`"./${plain}"`, `"./${hashed}"`), text);
    named.set(name, write(name, content));
  }
  const hashed = (/** @type {string} */ name) => String(named.get(name));
  const main = scripts[scripts.length - 1];
  const program = scripts.filter(({ name }) => main.later.includes(name));
  return { main: hashed(main.name), before: program.flatMap(({ name, imports }) => [name, ...imports]).map(hashed) };
}
