import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressCopies } from '../../web/build/compress.js';

test('Packed copies unpack to the file, and only what shrinks has any', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'nutrient-balance-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const long = 'calcium and magnesium '.repeat(200);
  for (const [name, content] of [['main.js', long], ['short.txt', 'a'], ['icon.png', long]]) writeFileSync(join(folder, name), content);
  await compressCopies(folder, ['main.js', 'short.txt', 'icon.png']);
  assert.deepEqual(readdirSync(folder).sort(), ['icon.png', 'main.js', 'main.js.br', 'main.js.gz', 'short.txt']);
  assert.equal(brotliDecompressSync(readFileSync(join(folder, 'main.js.br'))).toString(), long);
  assert.equal(gunzipSync(readFileSync(join(folder, 'main.js.gz'))).toString(), long);
});

test('Apache keeps a packed copy for as long as the file itself', async () => {
  const { hostFiles } = await import('../../web/build/hosts.js');
  const pattern = /<FilesMatch "(.*)">/.exec(hostFiles([])['.htaccess'])?.[1] ?? '';
  for (const name of ['main-0123456789.js', 'main-0123456789.js.br', 'main-0123456789.js.gz']) assert.match(name, new RegExp(pattern));
  for (const name of ['sw.js.br', 'index.html.gz']) assert.doesNotMatch(name, new RegExp(pattern));
});
