// The Debian package of the command: what it says of itself, what it holds, and that the program in it answers.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));
const debian = process.platform === 'linux' && readdirSync('/etc').includes('debian_version');
const folder = mkdtempSync(join(tmpdir(), 'nb-deb-'));
after(() => rmSync(folder, { recursive: true }));

/** @param {string} program @param {string[]} args */
const run = (program, ...args) => execFileSync(program, args, { encoding: 'utf8', cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
/** @param {string} part @param {string} out */
const packaged = (part, out) => run('bash', '-c', 'SELF=; . script/lib/common.sh; . script/lib/package.sh; "package_$1" "$2"', join(root, 'script/package'), part, out);

/** @param {string} out @returns {string} */
function onlyFileOf(out) {
  const names = readdirSync(out);
  assert.equal(names.length, 1);
  return join(out, names[0]);
}

test('The package is made, the same bytes each time', { skip: !debian }, () => {
  for (const out of ['one', 'two']) packaged('deb', join(folder, out));
  assert.deepEqual(readFileSync(onlyFileOf(join(folder, 'one'))), readFileSync(onlyFileOf(join(folder, 'two'))));
});

test('It says what it is and needs nothing but what every Debian has', { skip: !debian }, () => {
  const deb = onlyFileOf(join(folder, 'one'));
  /** @param {string} name */
  const field = (name) => run('dpkg-deb', '--field', deb, name).trim();
  assert.equal(field('Package'), 'nutrient-balance');
  assert.equal(`${field('Version')}`, `${run(join(root, 'build/native/nutrient-balance'), '--version').trim()}-1`);
  assert.equal(field('Architecture'), run('dpkg', '--print-architecture').trim());
  assert.deepEqual(field('Depends').split(', ').map((one) => one.split(' ')[0]).sort(), ['libc6', 'libgcc-s1', 'libstdc++6']);
});

test('Unpacked, it holds program, manual, completions and licences, and its checksums are right', { skip: !debian }, () => {
  const deb = onlyFileOf(join(folder, 'one'));
  const place = join(folder, 'unpacked');
  mkdirSync(place);
  run('dpkg-deb', '-x', deb, place);
  run('dpkg-deb', '-e', deb, join(place, 'DEBIAN'));
  execFileSync('md5sum', ['--quiet', '-c', 'DEBIAN/md5sums'], { cwd: place });
  const share = join(place, 'usr/share');
  assert.match(gunzipSync(readFileSync(join(share, 'man/man1/nutrient-balance.1.gz'))).toString(), /^\.TH NUTRIENT/m);
  assert.match(gunzipSync(readFileSync(join(share, 'doc/nutrient-balance/changelog.Debian.gz'))).toString(), /^nutrient-balance \(/);
  for (const file of ['bash-completion/completions/nutrient-balance', 'zsh/vendor-completions/_nutrient-balance', 'fish/vendor_completions.d/nutrient-balance.fish']) {
    assert.ok(statSync(join(share, file)).size > 1000, file);
  }
  const copyright = readFileSync(join(share, 'doc/nutrient-balance/copyright'), 'utf8');
  for (const named of [/License: Expat/, /BSD-3-clause/, /Anses/, /Niels Lohmann/, /Henry Schreiner/]) assert.match(copyright, named);
  assert.ok(!readFileSync(join(place, 'usr/bin/nutrient-balance')).includes(root), 'The program names the folder that it was built in.');
});

test('The program in it answers, far from its sources', { skip: !debian }, () => {
  const program = join(folder, 'unpacked/usr/bin/nutrient-balance');
  const food = JSON.parse(execFileSync(program, ['food', 'sr:11457', '--json'], { cwd: '/', encoding: 'utf8', env: {} }));
  assert.equal(food.id ?? food.food, 'sr:11457');
  const csv = 'UserName,RecallNo,FoodCode,FoodAmt\na,1,11111000,100\n';
  const answer = JSON.parse(execFileSync(program, ['batch', '--quiet', '--csv', '--mapping', 'asa24-items'], { cwd: '/', encoding: 'utf8', input: csv, env: {} }));
  assert.equal(answer.report.intake.calcium.known, 123);
});

test('The sources as they are committed are packed the same each time, without what is built', () => {
  for (const out of ['source', 'again']) packaged('source', join(folder, out));
  const file = onlyFileOf(join(folder, 'source'));
  assert.deepEqual(readFileSync(file), readFileSync(onlyFileOf(join(folder, 'again'))));
  const names = run('tar', '-tzf', file).split('\n');
  assert.ok(names.some((name) => name.endsWith('/core/src/engine.cpp')));
  assert.ok(!names.some((name) => /\/(?:build|node_modules)\//.test(name) && !/\/(?:web|npm)\/build/.test(name)));
});
