// What a host copies: markup that says what was chosen and nothing else, and the lines of its policy.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colourProblems, contrast, firstChoices, frameHash, policyLines, snippet, styleSheet } from '../../web/embed-builder/snippet.js';

const built = { folder: 'https://calc.example/embed/', script: { name: 'embed-0123456789.js', integrity: 'sha384-AAA' }, height: { name: 'frame-height-0123456789.js', integrity: 'sha384-BBB' } };
const words = { title: 'Calculator "one"', without: 'A newer browser & more' };

test('The first choice is one script with its hash and one bare element', () => {
  assert.equal(snippet(firstChoices, built, words), `<script type="module" src="https://calc.example/embed/embed-0123456789.js" integrity="sha384-AAA" crossorigin="anonymous"></script>
<nutrient-balance>
  <p>A newer browser &amp; more</p>
</nutrient-balance>`);
});

test('Every choice becomes its attribute', () => {
  const all = { ...firstChoices, mode: /** @type {const} */ ('foods'), preset: 'zinc-copper', language: 'de', reference: 'efsa', theme: /** @type {const} */ ('dark'), noStorage: true, share: true, noLink: true };
  assert.match(snippet(all, built, words), /<nutrient-balance preset="zinc-copper" compact language="de" reference="efsa" theme="dark" no-storage share page="">/);
  assert.match(snippet({ ...firstChoices, ratio: 'na_k' }, built, words), /<nutrient-balance ratios="na_k">/);
});

test('A frame gets what it can, behind the #, and is sandboxed without an origin', () => {
  const choices = { ...firstChoices, way: /** @type {const} */ ('frame'), preset: 'zinc-copper', mode: /** @type {const} */ ('foods'), share: true };
  assert.equal(frameHash(choices), 'preset=zinc-copper&compact');
  const markup = snippet(choices, built, words);
  assert.match(markup, /src="https:\/\/calc\.example\/embed\/widget\.html#preset=zinc-copper&amp;compact"/);
  assert.match(markup, /title="Calculator &quot;one&quot;"/);
  assert.doesNotMatch(markup, /allow-same-origin|style=/);
});

test('The policy names our folder and no more', () => {
  assert.equal(policyLines(firstChoices, built), "script-src https://calc.example/embed/ 'wasm-unsafe-eval';\nconnect-src https://calc.example/embed/;\ntrusted-types lit-html;");
  assert.equal(policyLines({ ...firstChoices, way: 'frame' }, built), 'frame-src https://calc.example/embed/widget.html;\nscript-src https://calc.example/embed/frame-height-0123456789.js;');
});

test('Colours that cannot be read are refused, and so is what is no colour', () => {
  assert.equal(contrast('#000', '#ffffff'), 21);
  assert.equal(contrast('#000', 'black'), null);
  assert.deepEqual(colourProblems({ paper: '', ink: '', blue: '' }), []);
  assert.deepEqual(colourProblems({ paper: '', ink: '', blue: '#ccc' }).map(({ colour, why }) => [colour, why]), [['blue', 'too_weak']]);
  assert.deepEqual(colourProblems({ paper: '#123', ink: '', blue: '' }).map(({ colour }) => colour), ['ink', 'blue']);
  assert.deepEqual(colourProblems({ paper: 'red; }', ink: '', blue: '' }).map(({ why }) => why), ['not_a_colour']);
  assert.equal(styleSheet({ ...firstChoices, colours: { paper: '#fff', ink: '', blue: '#006655' } }), 'nutrient-balance { --nb-paper: #fff; --nb-blue: #006655; }');
});
