// Projects of somebody else, built and run: the installed library by find_package, and its sources by FetchContent.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const native = join(checkout, 'build/native');
if (!existsSync(join(native, 'cmake_install.cmake'))) throw new Error('build/native is not there yet: run script/build native first.');

/** @param {string} command @param {string[]} args */
const run = (command, ...args) => execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** @param {(folder: string) => void} work */
function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'nb-consumer-'));
  try {
    work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Configures, builds and runs one of the projects. @param {string} project @param {string} build @param {string[]} options */
function answerOf(project, build, ...options) {
  run('cmake', '-S', join(checkout, 'tests/consumers/projects', project), '-B', build, ...options);
  run('cmake', '--build', build, '--parallel', process.env.JOBS ?? '2');
  return JSON.parse(run(join(build, 'consumer')));
}

/** 30 g of raw spinach in SR Legacy, which prints 99 mg of calcium and 79 mg of magnesium in 100 g. @param {any} report */
function assertSpinach(report) {
  assert.equal(report.format, 'nutrient-balance/report@1');
  assert.ok(Math.abs(report.intake.calcium.known - 29.7) < 1e-9);
  assert.ok(Math.abs(report.intake.magnesium.known - 23.7) < 1e-9);
}

test('find_package finds the installed library, wherever its folder was moved', () => {
  inFolder((folder) => {
    run('cmake', '--install', native, '--component', 'library', '--prefix', join(folder, 'first'));
    renameSync(join(folder, 'first'), join(folder, 'moved'));
    const config = join(folder, 'moved/lib/cmake/NutrientBalance');
    for (const file of ['NutrientBalanceTargets.cmake', 'NutrientBalanceConfig.cmake']) {
      const text = readFileSync(join(config, file), 'utf8');
      assert.ok(!text.includes(checkout) && !text.includes(folder), `${file} names a folder of this machine`);
    }
    assertSpinach(answerOf('cmake-find-package', join(folder, 'build'), `-DNutrientBalance_DIR=${config}`));
  });
});

test('a version that may have changed is not taken', () => {
  inFolder((folder) => {
    run('cmake', '--install', native, '--component', 'library', '--prefix', folder);
    const version = join(folder, 'lib/cmake/NutrientBalance/NutrientBalanceConfigVersion.cmake');
    const script = join(folder, 'ask.cmake');
    /** @param {number} major @param {number} minor */
    const compatible = (major, minor) => {
      const wanted = [`PACKAGE_FIND_VERSION ${major}.${minor}`, `PACKAGE_FIND_VERSION_MAJOR ${major}`, `PACKAGE_FIND_VERSION_MINOR ${minor}`];
      writeFileSync(script, `${wanted.map((setting) => `set(${setting})`).join('\n')}\ninclude(${version})\nfile(WRITE ${script}.txt "\${PACKAGE_VERSION_COMPATIBLE}")\n`);
      run('cmake', '-P', script);
      return readFileSync(`${script}.txt`, 'utf8');
    };
    assert.equal(compatible(0, 1), 'TRUE');
    assert.equal(compatible(0, 2), 'FALSE');
    assert.equal(compatible(1, 0), 'FALSE');
  });
});

test('FetchContent builds the library alone, without npm, and writes nothing into its sources', () => {
  inFolder((folder) => {
    const source = join(folder, 'source');
    for (const part of ['CMakeLists.txt', 'package.json', 'LICENSE', 'cmake', 'core', 'data']) cpSync(join(checkout, part), join(source, part), { recursive: true });
    const before = run('find', source);
    assertSpinach(answerOf('cmake-fetch-content', join(folder, 'build'), `-DNB_CHECKOUT=${source}`, '-DCMAKE_BUILD_TYPE=Debug'));
    assert.equal(run('find', source), before);
  });
});
