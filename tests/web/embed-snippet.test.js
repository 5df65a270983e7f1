// What a host copies: markup that says what was chosen and nothing else, and the lines of its policy.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { colourProblems, contrast, ours } from '../../web/embed-builder/colours.js';
import { asksForNonce, needs, policyLines, workedIn } from '../../web/embed-builder/policy.js';
import { firstChoices, frameHash, snippet, styleSheet } from '../../web/embed-builder/snippet.js';

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

const own = { paper: { light: '', dark: '' }, ink: { light: '', dark: '' }, blue: { light: '', dark: '' } };
/** @param {Partial<import('../../web/embed-builder/colours.js').Colours>} colours @param {'auto' | 'light' | 'dark'} [theme] */
const problems = (colours, theme = 'auto') => colourProblems({ ...own, ...colours }, theme).map(({ colour, palette, why }) => `${colour} ${palette} ${why}`);

test('The policy names our folder and no more', () => {
  assert.equal(policyLines(needs(firstChoices, built)), "script-src https://calc.example/embed/ 'wasm-unsafe-eval';\nconnect-src https://calc.example/embed/;\ntrusted-types lit-html;");
  assert.equal(policyLines(needs({ way: 'frame' }, built)), 'frame-src https://calc.example/embed/widget.html;\nscript-src https://calc.example/embed/frame-height-0123456789.js;');
});

const folder = 'https://calc.example/embed/';
/** @type {[string, 'element' | 'frame', string, string][]} what the host has, the way, its policy, the policy with the lines in it */
const policies = [
  ['only default-src', 'element', "default-src 'self'", `default-src 'self'; script-src 'self' ${folder} 'wasm-unsafe-eval'; connect-src 'self' ${folder}`],
  ['nothing allowed', 'element', "default-src 'none'; trusted-types 'none'", `default-src 'none'; trusted-types lit-html; script-src ${folder} 'wasm-unsafe-eval'; connect-src ${folder}`],
  ['lines of its own', 'element', "Content-Security-Policy: script-src 'self' https://a.example; connect-src 'none'; trusted-types mine 'allow-duplicates';",
    `script-src 'self' https://a.example ${folder} 'wasm-unsafe-eval'; connect-src ${folder}; trusted-types mine 'allow-duplicates' lit-html`],
  ['no line for scripts', 'element', "img-src 'self'; require-trusted-types-for 'script'", "img-src 'self'; require-trusted-types-for 'script'"],
  ['a line for tags', 'element', "script-src 'self'; script-src-elem 'self'; connect-src *", `script-src 'self' ${folder} 'wasm-unsafe-eval'; script-src-elem 'self' ${folder}; connect-src * ${folder}`],
  ['a line twice', 'element', "script-src 'self'; SCRIPT-SRC https://b.example; connect-src 'self'", `script-src 'self' ${folder} 'wasm-unsafe-eval'; connect-src 'self' ${folder}`],
  ['two policies', 'frame', "default-src 'self', frame-src 'none'", `default-src 'self'; frame-src 'self' ${folder}widget.html; script-src 'self' ${folder}${built.height.name}, frame-src ${folder}widget.html`],
  ['a line for frames under its older name', 'frame', "child-src 'self'; default-src 'none'", `child-src 'self'; default-src 'none'; frame-src 'self' ${folder}widget.html; script-src ${folder}${built.height.name}`],
];
for (const [what, way, policy, expected] of policies) {
  test(`Into a policy with ${what} the lines are worked in, and nothing of the host's is lost (${way})`, () => {
    assert.equal(workedIn(policy, needs({ way }, built)), expected);
    assert.equal(workedIn(expected, needs({ way }, built)), expected, 'twice is once');
  });
}

test('A policy that goes by nonces is known', () => {
  assert.ok(asksForNonce("script-src 'nonce-a' 'strict-dynamic'"));
  assert.ok(!asksForNonce("script-src 'self' 'nonce-a'"));
});

test('Colours that cannot be read are refused in the palette where they are seen, and so is what is no colour', () => {
  assert.equal(contrast('#000', '#ffffff'), 21);
  assert.equal(contrast('#000', 'black'), null);
  assert.deepEqual(problems({}), []);
  assert.deepEqual(problems({ blue: { light: '#ccc', dark: '' } }), ['blue light too_weak']);
  assert.deepEqual(problems({ blue: { light: '#006655', dark: '#006655' } }), ['blue dark too_weak']);
  assert.deepEqual(problems({ blue: { light: '#006655', dark: '#006655' } }, 'light'), [], 'a widget that is always light is never seen in the dark');
  assert.deepEqual(problems({ paper: { light: '', dark: '#fff' } }), ['paper dark too_weak', 'ink dark too_weak', 'blue dark too_weak']);
  assert.deepEqual(problems({ paper: { light: 'red; }', dark: '' } }), ['paper light not_a_colour']);
});

test('Ours can be read, and are those of the style sheet', () => {
  const sheet = readFileSync(new URL('../../web/styles/tokens.js', import.meta.url), 'utf8');
  for (const name of /** @type {(keyof typeof ours.light)[]} */ (Object.keys(ours.light))) assert.ok(sheet.includes(`--nb-${name}: light-dark(${ours.light[name]}, ${ours.dark[name]});`), name);
});

test('Colours are written for the element as a rule and for the frame behind its #', () => {
  const colours = { paper: { light: '#fff', dark: '' }, ink: { light: '', dark: '' }, blue: { light: '#006655', dark: '#99ddcc' } };
  assert.equal(styleSheet({ ...firstChoices, colours }), 'nutrient-balance { --nb-paper: light-dark(#fff, #121517); --nb-blue: light-dark(#006655, #99ddcc); }');
  assert.equal(styleSheet({ ...firstChoices, colours, theme: 'light' }), 'nutrient-balance { --nb-paper: #fff; --nb-blue: #006655; }');
  assert.equal(frameHash({ ...firstChoices, colours, way: 'frame' }), 'paper=fff-121517&blue=006655-99ddcc');
  assert.equal(styleSheet({ ...firstChoices, colours, way: 'frame' }), '');
});
