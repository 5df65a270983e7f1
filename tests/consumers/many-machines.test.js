// The recipe of BATCH.md for several machines, as it stands there, on two ssh servers of the test's own: the answers are byte for byte
// those of a single run. The servers listen on loopback ports with keys that are thrown away.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { command, run } from '../documents/command.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const debian = existsSync('/etc/debian_version');
const folder = mkdtempSync(join(tmpdir(), 'nb-machines-'));
/** @type {import('node:child_process').ChildProcess[]} */
const servers = [];
after(() => {
  for (const server of servers) server.kill();
  rmSync(folder, { recursive: true });
});

/** @param {string} program @param {string[]} args */
const call = (program, ...args) => execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** @returns {Promise<number>} */
const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    server.close(() => resolve(port));
  });
});

/** Waits until somebody listens there. @param {number} port @returns {Promise<void>} */
async function listening(port) {
  for (let tries = 0; tries < 200; tries += 1) {
    const reached = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.on('close', () => socket.destroy());
      socket.on('connect', () => socket.end());
    });
    if (reached) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nobody listens on ${port}.`);
}

/** A home for the servers' account that holds the throw-away key: nobody's own keys are touched (nss_wrapper tells them of it). */
function makeHome() {
  const home = join(folder, 'home');
  mkdirSync(join(home, '.ssh'), { recursive: true });
  call('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'key'));
  writeFileSync(join(home, '.ssh/authorized_keys'), readFileSync(join(folder, 'key.pub')));
  for (const [path, mode] of /** @type {[string, number][]} */ ([[home, 0o700], [join(home, '.ssh'), 0o700], [join(home, '.ssh/authorized_keys'), 0o600]])) chmodSync(path, mode);
  const { username, uid, gid } = userInfo();
  writeFileSync(join(folder, 'passwd'), `${username}:x:${uid}:${gid}::${home}:/bin/sh\n`);
  writeFileSync(join(folder, 'group'), `${username}:x:${gid}:\n`);
  call('dropbearkey', '-t', 'ed25519', '-f', join(folder, 'host_key'));
}

/** @param {number} port */
async function startServer(port) {
  const env = { PATH: process.env.PATH, LD_PRELOAD: 'libnss_wrapper.so', NSS_WRAPPER_PASSWD: join(folder, 'passwd'), NSS_WRAPPER_GROUP: join(folder, 'group') };
  const server = spawn('/usr/sbin/dropbear', ['-F', '-E', '-s', '-j', '-k', '-m', '-r', join(folder, 'host_key'), '-P', join(folder, `${port}.pid`), '-p', `127.0.0.1:${port}`], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  servers.push(server);
  server.stderr?.on('data', (text) => log.push(String(text)));
  await listening(port);
}

/** @type {string[]} */
const log = [];

/** The commands of BATCH.md that call parallel. */
function recipe() {
  const text = readFileSync(join(root, 'BATCH.md'), 'utf8');
  const [, lines] = /```sh\n(sed [\s\S]*?)```/.exec(text) ?? [];
  assert.ok(lines);
  return lines;
}

test('The recipe for several machines gives the bytes of a single run', { skip: !debian }, async () => {
  makeHome();
  const ports = [await freePort(), await freePort()];
  for (const port of ports) await startServer(port);
  const good = JSON.stringify({ format: 'nutrient-balance/plan@1', person: { age_years: 45, sex: 'female' }, days: [{ entries: [{ food: 'sr:11457', grams: 30 }] }] });
  // Parts have 40 lines, so some begin with a blank one.
  const plans = Array.from({ length: 450 }, (_, i) => (i % 97 === 13 ? '{"format":' : i % 101 === 7 || i % 120 === 0 ? '' : good.replace('30', String(1 + i)))).join('\n') + '\n';
  writeFileSync(join(folder, 'plans.jsonl'), plans);
  const ssh = `ssh -F none -i ${folder}/key -o IdentitiesOnly=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=${folder}/known`;
  writeFileSync(join(folder, 'machines'), ports.map((port) => `1/${ssh} -p ${port} ${userInfo().username}@127.0.0.1\n`).join(''));
  const script = recipe().replaceAll('10000', '40').replace("'nutrient-balance", `'PATH=${dirname(command)}:$PATH nutrient-balance`);
  assert.ok(script.includes('-N 40') && script.includes('* 40 + 1'));
  const env = { ...process.env, HOME: folder, PARALLEL_HOME: join(folder, '.parallel') };
  mkdirSync(env.PARALLEL_HOME);
  writeFileSync(join(env.PARALLEL_HOME, 'will-cite'), '');
  try {
    execFileSync('bash', ['-c', script], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000 });
    assert.fail('parallel says how many parts have errors');
  } catch (error) {
    const { status, stderr } = /** @type {any} */ (error);
    assert.equal(status, 5, `${error}${stderr}${log.join('')}`);
  }
  const alone = await run(['batch', '--quiet'], plans);
  assert.equal(alone.exitCode, 2);
  assert.equal(readFileSync(join(folder, 'reports.jsonl'), 'utf8'), alone.output);
  const parts = readFileSync(join(folder, 'parts.log'), 'utf8').trimEnd().split('\n').slice(1).map((line) => line.split('\t'));
  assert.equal(parts.length, 12);
  assert.equal(new Set(parts.map(([, host]) => host)).size, 2, 'both machines worked');
  assert.deepEqual([...new Set(parts.map((part) => part[6]))].sort(), ['0', '2']);
});
