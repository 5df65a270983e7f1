// A WordPress of one's own for a test, from Debian's packages: its files, its database and its server in one folder, gone afterwards.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Debian's WordPress, as script/setup unpacks it. */
export const debian = fileURLToPath(new URL('../../build/debian/usr/share/wordpress', import.meta.url));
const own = fileURLToPath(new URL('./projects/wordpress', import.meta.url));
/** Mail that nobody sends. */
const quiet = ['-d', 'sendmail_path=/bin/true'];
/** How long the database and the server may take to start. */
const patience = 60_000;

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** @param {string} what @param {() => boolean | Promise<boolean>} isThere */
async function until(what, isThere) {
  const end = Date.now() + patience;
  while (!(await isThere())) {
    if (Date.now() > end) throw new Error(`${what} did not start.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A database that listens on a socket in the folder, and on nothing else. @param {string} folder */
function startDatabase(folder) {
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const data = join(folder, 'data');
  execFileSync('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...user], { stdio: 'ignore' });
  const path = ['/usr/sbin/mariadbd', '/usr/bin/mariadbd'].find(existsSync) ?? 'mariadbd';
  return spawn(path, ['--no-defaults', `--datadir=${data}`, `--socket=${join(folder, 'socket')}`, `--pid-file=${join(folder, 'pid')}`, '--skip-networking', '--skip-grant-tables', ...user], { stdio: 'ignore', detached: true });
}

/** Ends a process that we started, with those that it started. Nothing of its data is wanted. @param {number} pid */
function stopGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** @param {string} zip of the plugin */
export async function startWordPress(zip) {
  const folder = mkdtempSync(join(tmpdir(), 'nb-wp-'));
  const [site, log] = [join(folder, 'site'), join(folder, 'debug.log')];
  mkdirSync(site);
  // Its folder holds links to other packages, and to settings of a machine, which are left out.
  cpSync(debian, site, { recursive: true, dereference: true, filter: (path) => !/\/wp-config\.php$|\.htaccess$|\/ca-bundle\.crt$/.test(path) });
  cpSync(own, site, { recursive: true });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = { ...process.env, NB_TEST_SOCKET: join(folder, 'socket'), NB_TEST_URL: address, NB_TEST_LOG: log, PHP_CLI_SERVER_WORKERS: '4' };
  const processes = [startDatabase(folder)];
  const end = () => {
    for (const { pid } of processes) if (pid) stopGroup(pid);
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  const run = (/** @type {string[]} */ ...args) => JSON.parse(String(execFileSync('php', [...quiet, 'run.php', ...args], { cwd: site, env })));
  try {
    await until('The database', () => existsSync(env.NB_TEST_SOCKET));
    const pages = run('install', zip);
    processes.push(spawn('php', [...quiet, '-S', `127.0.0.1:${port}`, '-t', site], { cwd: site, env, stdio: 'ignore', detached: true }));
    await until('The server', () => fetch(`${address}/readme.html`).then(({ ok }) => ok, () => false));
    return { address, pages, site, end, remove: () => run('remove'), /** What PHP has said. */ notices: () => (existsSync(log) ? readFileSync(log, 'utf8') : '') };
  } catch (thrown) {
    end();
    throw thrown;
  }
}
