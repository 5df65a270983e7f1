// The manual page and what shells complete say what the command says, for every verb and option.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { helpOf } from '../../man/help.js';
import { folder, manual } from '../../man/write.js';
import { command } from '../documents/command.js';

const consumers = fileURLToPath(new URL('.', import.meta.url));
// Other releases of CLI11 lay out --help in other ways.
const skip = !existsSync('/etc/debian_version');
const written = skip ? {} : manual(command);

for (const [name, text] of Object.entries(written)) {
  test(`man/${name} is what the command says of itself (node man/write.js writes it)`, () => {
    assert.equal(readFileSync(join(folder, name), 'utf8'), text);
  });
}

test('Nothing of --help is missing from the page or from what shells complete', { skip }, () => {
  const { main, verbs } = helpOf(command);
  const page = written['nutrient-balance.1'].replaceAll('\\-', '-');
  const files = [page, ...Object.values(written).slice(1)];
  assert.ok(verbs.length >= 12 && main.options.length >= 2);
  for (const { name } of verbs) {
    // Read without the parser of man/help.js, so that what it overlooks is missed here.
    const help = execFileSync(command, [name, '--help'], { encoding: 'utf8' });
    const options = [...help.matchAll(/^ {2}(-\S+)/gm)].flatMap(([, names]) => names.split(','));
    assert.ok(options.includes('--help'), name);
    assert.ok(files.every((text) => text.includes(name)), name);
    const section = page.slice(page.indexOf(`.SS \\fB${name}\\fR`)).split('\n.S')[0];
    for (const option of options.filter((one) => !['-h', '--help'].includes(one))) {
      assert.ok(section.includes(`\\fB${option}\\fR`), `${name} ${option}: page`);
      assert.ok(files.slice(1).every((text) => text.includes(option.replace(/^-+/, ''))), `${name} ${option}: completion`);
    }
    for (const [, about] of help.matchAll(/^(?: {2}\S.{26} | {30})(\S.*)$/gm)) assert.ok(page.includes(about) || about.startsWith('Print this help'), about);
  }
});

/** What bash offers for a line of words, the last of which is being typed. @param {string[]} words */
function offered(...words) {
  const script = `. "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _nutrient_balance 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script, 'bash', join(folder, 'completions/nutrient-balance.bash'), 'nutrient-balance', ...words], { encoding: 'utf8', cwd: folder })
    .split('\n').filter((line) => line !== '');
}

test('bash completes verbs, options, values and files', () => {
  assert.deepEqual(offered('su'), ['suggest']);
  assert.ok(offered('').length > 12);
  assert.deepEqual(offered('batch', '--ma'), ['--mapping']);
  assert.deepEqual(offered('batch', '--csv', '--mapping', 'nhanes-day2'), ['nhanes-day2-foods', 'nhanes-day2-totals']);
  assert.deepEqual(offered('targets', '--reference', 'e'), ['efsa']);
  assert.deepEqual(offered('assess', 'page'), ['page.js']);
  assert.deepEqual(offered('search', 'page'), []);
});

test('zsh completes verbs, options, values and files, in a shell that is typed into', { skip }, () => {
  const lines = { sugg: 'suggest', 'batch --ma': 'batch --mapping', 'batch --csv --mapping asa24-i': 'batch --csv --mapping asa24-items',
    'batch --csv --mapping page': 'batch --csv --mapping page.js', 'targets --reference ef': 'targets --reference efsa', 'assess page': 'assess page.js', 'search page': 'search page' };
  const typed = [join(consumers, 'complete.zsh'), join(folder, 'completions'), ...Object.keys(lines)];
  const called = execFileSync('zsh', ['-f', ...typed], { encoding: 'utf8', cwd: folder, timeout: 60_000 });
  assert.deepEqual(called.trim().split('\n').map((line) => line.trim()), Object.values(lines));
});

test('fish completes verbs, options, values and files', { skip }, () => {
  /** @param {string} line */
  const offers = (line) => execFileSync('fish', ['--no-config', '-c', 'source $argv[1]; complete -C $argv[2]', join(folder, 'completions/nutrient-balance.fish'), `nutrient-balance ${line}`],
    { encoding: 'utf8', cwd: folder }).split('\n').filter(Boolean).map((offer) => offer.split('\t')[0]);
  assert.deepEqual(offers('su'), ['suggest']);
  assert.deepEqual(offers('batch --ma'), ['--mapping']);
  assert.deepEqual(offers('batch --csv --mapping nhanes-day2').sort(), ['nhanes-day2-foods', 'nhanes-day2-totals']);
  assert.deepEqual(offers('targets --reference e'), ['efsa']);
  assert.deepEqual(offers('assess page'), ['page.js']);
  assert.deepEqual(offers('search page'), []);
});
