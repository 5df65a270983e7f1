// What a host copies: the markup, and the lines of its Content-Security-Policy. Pure: choices in, text out.

/**
 * @typedef {object} Choices
 * @property {'element' | 'frame'} way
 * @property {'amounts' | 'foods'} mode
 * @property {string} preset '' is none
 * @property {string} ratio shown without a preset
 * @property {string} language '' is the language of the host's page
 * @property {string} reference '' is the default
 * @property {'auto' | 'light' | 'dark'} theme
 * @property {boolean} noStorage
 * @property {boolean} share
 * @property {boolean} noLink
 * @property {Record<Colour, string>} colours '' is ours
 * @typedef {'paper' | 'ink' | 'blue'} Colour
 * @typedef {{ folder: string, script: { name: string, integrity: string }, height: { name: string, integrity: string } }} Built folder: its address
 */

/** @type {Choices} */
export const firstChoices = {
  way: 'element', mode: 'amounts', preset: '', ratio: 'ca_mg', language: '', reference: '', theme: 'auto', noStorage: false, share: false, noLink: false,
  colours: { paper: '', ink: '', blue: '' },
};

/** @param {string} text */
const quoted = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The attributes of the element, or of the frame's address. @param {Choices} choices @returns {[string, string][]} */
export function attributesOf({ way, mode, preset, ratio, language, reference, theme, noStorage, share, noLink }) {
  /** @type {[string, string, boolean][]} */
  const all = [
    ['preset', preset, preset !== ''],
    ['compact', '', mode === 'foods'],
    ['ratios', ratio, preset === '' && ratio !== 'ca_mg'],
    ['language', language, language !== ''],
    ['reference', reference, reference !== ''],
    ['theme', theme, theme !== 'auto'],
    // The frame keeps and tells nothing as it is, and has no link.
    ['no-storage', '', noStorage && way === 'element'],
    ['share', '', share && way === 'element'],
    ['page', '', noLink && way === 'element'],
  ];
  return all.filter(([, , wanted]) => wanted).map(([name, value]) => [name, value]);
}

/** Behind the # of widget.html. @param {Choices} choices */
export const frameHash = (choices) => attributesOf({ ...choices, way: 'frame' }).map(([name, value]) => (value === '' ? name : `${name}=${encodeURIComponent(value)}`)).join('&');

/** @param {Choices} choices */
function colourRule({ colours }) {
  const set = Object.entries(colours).filter(([, value]) => value !== '').map(([name, value]) => `--nb-${name}: ${value};`);
  return set.length > 0 ? `nutrient-balance { ${set.join(' ')} }` : '';
}

/**
 * @param {Choices} choices
 * @param {Built} built
 * @param {{ title: string, without: string }} words for people who cannot see it, and for browsers that cannot run it
 */
export function snippet(choices, { folder, script, height }, { title, without }) {
  if (choices.way === 'frame') {
    const hash = frameHash(choices);
    return `<iframe data-nutrient-balance title="${quoted(title)}" loading="lazy" width="100%" height="640" frameborder="0"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
  src="${quoted(`${folder}widget.html${hash ? `#${hash}` : ''}`)}"></iframe>
<script src="${folder}${height.name}" integrity="${height.integrity}" crossorigin="anonymous" defer></script>`;
  }
  // An empty page means no link; every other empty attribute is on by being there.
  const attributes = attributesOf(choices).map(([name, value]) => (value === '' && name !== 'page' ? ` ${name}` : ` ${name}="${quoted(value)}"`)).join('');
  return `<script type="module" src="${folder}${script.name}" integrity="${script.integrity}" crossorigin="anonymous"></script>
<nutrient-balance${attributes}>
  <p>${quoted(without)}</p>
</nutrient-balance>`;
}

/** The host's own style sheet, if it wants other colours. @param {Choices} choices */
export const styleSheet = (choices) => (choices.way === 'element' ? colourRule(choices) : '');

/** What a host with a policy has to add to it. @param {Choices} choices @param {Built} built */
export function policyLines({ way }, { folder, height }) {
  if (way === 'frame') return `frame-src ${folder}widget.html;\nscript-src ${folder}${height.name};`;
  return `script-src ${folder} 'wasm-unsafe-eval';\nconnect-src ${folder};\ntrusted-types lit-html;`;
}

/** @param {string} hex #rgb or #rrggbb @returns {number[] | null} */
function channels(hex) {
  const long = /^#[0-9a-f]{3}$/i.test(hex) ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  if (!/^#[0-9a-f]{6}$/i.test(long)) return null;
  return [1, 3, 5].map((at) => parseInt(long.slice(at, at + 2), 16) / 255);
}

/** Relative luminance (WCAG 2). @param {number[]} rgb */
function luminance(rgb) {
  const [r, g, b] = rgb.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** @param {string} one @param {string} other @returns {number | null} contrast by WCAG 2 */
export function contrast(one, other) {
  const [a, b] = [channels(one), channels(other)];
  if (!a || !b) return null;
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const enough = 4.5;
/** Ours in the light. @type {Record<Colour, string>} */
const ours = { paper: '#fcfcfa', ink: '#171b1e', blue: '#0a569f' };

/**
 * Which colours cannot be taken: no colour at all, or too little contrast to be read.
 * @param {Choices['colours']} colours
 * @returns {{ colour: Colour, why: 'not_a_colour' | 'too_weak', contrast: number }[]}
 */
export function colourProblems(colours) {
  const names = /** @type {Colour[]} */ (Object.keys(colours));
  const wrong = names.filter((name) => colours[name] !== '' && channels(colours[name]) === null);
  if (wrong.length > 0) return wrong.map((colour) => ({ colour, why: /** @type {const} */ ('not_a_colour'), contrast: 0 }));
  const used = Object.fromEntries(names.map((name) => [name, colours[name] || ours[name]]));
  const pairs = /** @type {Colour[]} */ (['ink', 'blue']).map((colour) => ({ colour, why: /** @type {const} */ ('too_weak'), contrast: contrast(used[colour], used.paper) ?? 0 }));
  return pairs.filter((pair) => pair.contrast < enough);
}
