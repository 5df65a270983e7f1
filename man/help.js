// What the command says of itself: `--help` of the whole and of each verb, taken apart.
import { execFileSync } from 'node:child_process';

/**
 * @typedef {object} Item an option or a positional
 * @property {string[]} names `-j`, `--jobs`; or the name of a positional
 * @property {string} takes what stands after it: empty for a flag, else TEXT, INT …
 * @property {string[]} choices all that it may be, where that is a short list
 * @property {string} usually the value without it
 * @property {boolean} required
 * @property {string} needs another option that has to be there
 * @property {string} about
 *
 * @typedef {object} Help
 * @property {string} about
 * @property {Item[]} positionals
 * @property {Item[]} options
 * @property {{ name: string, about: string }[]} verbs
 * @property {string} footer
 */

/** `-j,--jobs UINT:INT in [1 - 1024]`, `--amounts TEXT:{table,file}=table Needs: --csv`. @param {string} head @returns {Omit<Item, 'about'>} */
function itemOf(head) {
  const [names, ...rest] = head.split(' ');
  const text = rest.join(' ');
  return {
    names: names.split(','),
    takes: /^[A-Z]+/.exec(text.replace(/^(REQUIRED|Needs:).*/, ''))?.[0] ?? '',
    choices: /\{([^}]*)\}/.exec(text)?.[1].split(',') ?? [],
    usually: /=(\S+)/.exec(text)?.[1] ?? '',
    required: /\bREQUIRED\b/.test(text),
    needs: /Needs: (\S+)/.exec(text)?.[1] ?? '',
  };
}

const column = 30; // where descriptions begin

/** Heads and descriptions of a section; a head that is too long has its description on the next line. @param {string[]} lines */
function entriesOf(lines) {
  const isMore = (/** @type {string|undefined} */ line) => line?.startsWith(' '.repeat(column)) === true;
  return lines.flatMap((line, i) => {
    if (isMore(line)) return [];
    return isMore(lines[i + 1]) ? [{ head: line.trim(), about: lines[i + 1].trim() }] : [{ head: line.slice(0, column).trim(), about: line.slice(column).trim() }];
  });
}

/** @param {string} text @returns {Help} */
export function parseHelp(text) {
  const blocks = text.trimEnd().split('\n\n');
  /** @param {string} title */
  const section = (title) => entriesOf(blocks.find((block) => block.startsWith(`${title}:\n`))?.split('\n').slice(1) ?? []);
  /** @param {string} title */
  const items = (title) => section(title).map(({ head, about }) => ({ ...itemOf(head), about }));
  return {
    about: blocks[0].split('\n')[0],
    positionals: items('Positionals'),
    options: items('Options'),
    verbs: section('Subcommands').map(({ head, about }) => ({ name: head, about })),
    footer: blocks[blocks.length - 1],
  };
}

/** @param {string} command @returns {{ main: Help, verbs: { name: string, help: Help }[], version: string }} */
export function helpOf(command) {
  /** @param {string[]} args */
  const ask = (...args) => execFileSync(command, args, { encoding: 'utf8' });
  const main = parseHelp(ask('--help'));
  return { main, verbs: main.verbs.map(({ name }) => ({ name, help: parseHelp(ask(name, '--help')) })), version: ask('--version').trim() };
}
