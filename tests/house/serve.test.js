// The server of script/serve, over real sockets: right types, strict headers, and nothing outside its folder.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createSiteServer, listen } from '../../script/lib/serve.js';

/** @type {string} */ let folder;
/** @type {import('node:http').Server} */ let server;
/** @type {number | null} */ let port;

/**
 * A raw request: fetch would tidy the path before it is sent.
 * @param {string} path
 * @param {{method?: string, headers?: Record<string, string>}} [options]
 * @returns {Promise<{status: number | undefined, headers: import('node:http').IncomingHttpHeaders, body: string}>}
 */
function get(path, options = {}) {
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port, path, agent: false, ...options }, (response) => {
      let body = '';
      response.on('data', (bytes) => (body += bytes));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on('error', fail).end();
  });
}

describe('the server of a finished site', () => {
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nutrient-balance-'));
    mkdirSync(join(folder, 'site'));
    writeFileSync(join(folder, 'secret.txt'), 'outside');
    writeFileSync(join(folder, 'site/index.html'), '<!doctype html>');
    writeFileSync(join(folder, 'site/core.wasm'), 'plain');
    writeFileSync(join(folder, 'site/core.wasm.br'), 'small');
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));
    server = await createSiteServer(join(folder, 'site'));
    port = await listen(server, 0);
  });

  after(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('answers a folder with its index page', async () => {
    const { status, headers, body } = await get('/?x=1');
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(body, '<!doctype html>');
  });

  it('refuses foreign code, frames and types by its headers', async () => {
    for (const path of ['/', '/nothing']) {
      const { headers } = await get(path);
      const policy = String(headers['content-security-policy']);
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /script-src 'self' 'wasm-unsafe-eval';/);
      assert.match(policy, /require-trusted-types-for 'script'/);
      assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:/);
      assert.equal(headers['x-content-type-options'], 'nosniff');
    }
  });

  it('sends the compressed copy only to who takes it', async () => {
    const plain = await get('/core.wasm');
    assert.equal(plain.headers['content-type'], 'application/wasm');
    assert.equal(plain.body, 'plain');
    const small = await get('/core.wasm', { headers: { 'Accept-Encoding': 'gzip, br' } });
    assert.equal(small.headers['content-type'], 'application/wasm');
    assert.equal(small.headers['content-encoding'], 'br');
    assert.equal(small.body, 'small');
  });

  it('sends a file only once when it did not change', async () => {
    const { headers } = await get('/core.wasm');
    const again = await get('/core.wasm', { headers: { 'If-None-Match': String(headers.etag) } });
    assert.equal(again.status, 304);
    assert.equal(again.body, '');
  });

  it('never leaves its folder', async () => {
    const attempts = ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..%5csecret.txt', '/link.txt', '/site/../../secret.txt', '/%00', '/%zz', '//../secret.txt'];
    for (const path of attempts) {
      const { status, body } = await get(path);
      assert.equal(status, 404, path);
      assert.doesNotMatch(body, /outside/);
    }
  });

  it('answers only reading', async () => {
    assert.equal((await get('/', { method: 'POST' })).status, 405);
    const head = await get('/', { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(head.body, '');
  });

  it('says when a port is taken', async () => {
    const second = await createSiteServer(join(folder, 'site'));
    assert.equal(await listen(second, Number(port)), null);
  });
});
