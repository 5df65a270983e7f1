// The picture that a widget shows before its engine is there is the one that the engine would give.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { nobody } from '../../web/build/embed.js';
import { planeScene } from '../../web/picture/plane-scene.js';
import { createPageEngine } from '../documents/page-engine.js';

const { ratios } = JSON.parse(readFileSync(new URL('../../data/ratios.json', import.meta.url), 'utf8'));

test('Before the engine is there, the empty picture is what the engine would give', async () => {
  const engine = await createPageEngine();
  const early = planeScene({ targets: nobody(ratios) });
  assert.deepEqual(early, planeScene({ targets: await engine.targets() }));
  assert.equal(early.band?.id, 'costello2021');
});
