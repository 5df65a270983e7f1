// A host's own colours: what it may choose, whether it can be read in the light and in the dark, and how it is written down. Pure.

/**
 * @typedef {'paper' | 'ink' | 'blue'} Colour
 * @typedef {'light' | 'dark'} Palette
 * @typedef {Record<Colour, Record<Palette, string>>} Colours '' is ours
 * @typedef {{ colour: Colour, palette: Palette, why: 'not_a_colour' | 'too_weak', contrast: number }} ColourProblem
 */

/** @type {readonly Colour[]} */
export const names = ['paper', 'ink', 'blue'];

/** Ours (web/styles/tokens.js): what may be chosen, and what stays and meets it. @type {Record<Palette, Record<Colour | 'ink2' | 'ink3' | 'wash' | 'target' | 'rust', string>>} */
export const ours = {
  light: { paper: '#fcfcfa', ink: '#171b1e', blue: '#0a569f', ink2: '#454d52', ink3: '#5f676c', wash: '#f3f3ee', target: '#ffe182', rust: '#a2370f' },
  dark: { paper: '#121517', ink: '#ecefee', blue: '#8dc2ff', ink2: '#b9c2c6', ink3: '#9aa4a9', wash: '#1b1f22', target: '#57480f', rust: '#ff9d76' },
};

/** The palettes that a widget of this theme can be seen in. @param {'auto' | Palette} theme @returns {Palette[]} */
export const palettesOf = (theme) => (theme === 'auto' ? ['light', 'dark'] : [theme]);

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

/** What is too weak in one palette, by the colour that can mend it. @param {Colours} colours @param {Palette} palette @returns {ColourProblem[]} */
function weakIn(colours, palette) {
  const all = ours[palette];
  const used = (/** @type {Colour} */ name) => colours[name][palette] || all[name];
  const least = (/** @type {string} */ one, /** @type {string[]} */ others) => Math.min(...others.map((other) => contrast(one, other) ?? 0));
  /** @type {Record<Colour, number>} */
  const found = {
    paper: least(used('paper'), [all.ink2, all.ink3, all.rust]),
    ink: least(used('ink'), [used('paper'), all.wash, all.target]),
    blue: least(used('blue'), [used('paper')]),
  };
  return names.filter((name) => found[name] < enough).map((colour) => ({ colour, palette, why: 'too_weak', contrast: found[colour] }));
}

/**
 * Which colours cannot be taken: no colour at all, or too little contrast to be read.
 * @param {Colours} colours
 * @param {'auto' | Palette} theme
 * @returns {ColourProblem[]}
 */
export function colourProblems(colours, theme) {
  const palettes = palettesOf(theme);
  const wrong = palettes.flatMap((palette) => names.filter((name) => colours[name][palette] !== '' && channels(colours[name][palette]) === null)
    .map((colour) => /** @type {ColourProblem} */ ({ colour, palette, why: 'not_a_colour', contrast: 0 })));
  return wrong.length > 0 ? wrong : palettes.flatMap((palette) => weakIn(colours, palette));
}

/**
 * Each chosen colour with its values in the palettes that the theme can show; where only one was chosen, ours is the other.
 * @param {Colours} colours
 * @param {'auto' | Palette} theme
 * @returns {[Colour, string[]][]}
 */
function chosen(colours, theme) {
  const palettes = palettesOf(theme);
  return names.filter((name) => palettes.some((palette) => colours[name][palette] !== ''))
    .map((name) => [name, [...new Set(palettes.map((palette) => colours[name][palette] || ours[palette][name]))]]);
}

/** The rule of a style sheet; '' for none. @param {Colours} colours @param {'auto' | Palette} theme */
export function colourRule(colours, theme) {
  const set = chosen(colours, theme).map(([name, values]) => `--nb-${name}: ${values.length > 1 ? `light-dark(${values.join(', ')})` : values[0]};`);
  return set.length > 0 ? `nutrient-balance { ${set.join(' ')} }` : '';
}

/** What stands behind the # of a frame: paper=ffffff, or paper=ffffff-121517 in the light and in the dark. @param {Colours} colours @param {'auto' | Palette} theme */
export const colourWords = (colours, theme) => chosen(colours, theme).map(([name, values]) => `${name}=${values.join('-').replaceAll('#', '')}`);
