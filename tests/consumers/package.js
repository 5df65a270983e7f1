// The package as somebody gets it who installs it: packed, and unpacked into the node_modules of a project outside this repository.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const projects = fileURLToPath(new URL('./projects', import.meta.url));

/** @param {string} folder where the tarball comes to lie @returns {string} its path */
export function pack(folder) {
  const output = execFileSync('npm', ['pack', join(root, 'build/npm'), '--json', '--offline', '--ignore-scripts', '--pack-destination', folder], { cwd: folder });
  return join(folder, JSON.parse(String(output))[0].filename);
}

/** What the command says of the plan of these projects. */
export const commandReport = () =>
  String(execFileSync(join(root, 'build/native/nutrient-balance'), ['assess', '--json', join(projects, 'plan.json')])).trim();

/**
 * A copy of a project with the package installed, in a folder of its own.
 * @param {string} name
 */
export function installed(name) {
  const folder = mkdtempSync(join(tmpdir(), 'nutrient-balance-consumer-'));
  const modules = join(folder, 'node_modules');
  cpSync(join(projects, name), folder, { recursive: true });
  cpSync(join(projects, 'plan.json'), join(folder, 'plan.json'));
  writeFileSync(join(folder, 'report.json'), `${commandReport()}\n`);
  mkdirSync(join(modules, 'nutrient-balance'), { recursive: true });
  execFileSync('tar', ['-xzf', pack(folder), '-C', join(modules, 'nutrient-balance'), '--strip-components=1']);
  return { folder, modules, remove: () => rmSync(folder, { recursive: true }) };
}

