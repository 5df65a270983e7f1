// What a visitor loads for the widget, but for the engine: the figures stand in the run, and a part that grows too heavy fails here.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { bundleWidget } from '../../web/build/embed.js';
import { widgetMessages } from '../../web/build/embed-messages.js';
import { languages } from '../../web/build/languages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** In bytes after brotli. */
const most = { script: 34_500, messages: 9_000, engine: 152_000 };

test('The script without the engine, and the words of each language, are light', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'nutrient-balance-'));
  writeFileSync(join(folder, 'no-engine.js'), 'export default null;');
  const script = brotliCompressSync(await bundleWidget(root, 'embed', join(folder, 'no-engine.js'), {})).length;
  rmSync(folder, { recursive: true });
  context.diagnostic(`script ${script} bytes`);
  assert.ok(script <= most.script, `${script} bytes`);
  for (const language of languages) {
    const words = brotliCompressSync(JSON.stringify(widgetMessages(language))).length;
    context.diagnostic(`messages ${language.id} ${words} bytes`);
    assert.ok(words <= most.messages, `${language.id}: ${words} bytes`);
  }
});

test('The engine of the widget, which is most of what runs, grows no further', (context) => {
  const engine = ['js', 'wasm'].reduce((bytes, ending) => bytes + brotliCompressSync(readFileSync(join(root, `build/wasm/nutrient-balance-widget.${ending}`))).length, 0);
  context.diagnostic(`engine ${engine} bytes`);
  assert.ok(engine <= most.engine, `${engine} bytes`);
});
