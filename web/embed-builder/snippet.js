// What a host copies: the markup and its styles. Pure: choices in, text out.
import { colourRule, colourWords } from './colours.js';

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
 * @property {import('./colours.js').Colours} colours
 * @typedef {{ folder: string, script: { name: string, integrity: string }, height: { name: string, integrity: string } }} Built folder: its address
 */

/** @type {Choices} */
export const firstChoices = {
  way: 'element', mode: 'amounts', preset: '', ratio: 'ca_mg', language: '', reference: '', theme: 'auto', noStorage: false, share: false, noLink: false,
  colours: { paper: { light: '', dark: '' }, ink: { light: '', dark: '' }, blue: { light: '', dark: '' } },
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
export function frameHash(choices) {
  const attributes = attributesOf({ ...choices, way: 'frame' }).map(([name, value]) => (value === '' ? name : `${name}=${encodeURIComponent(value)}`));
  return [...attributes, ...colourWords(choices.colours, choices.theme)].join('&');
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
export const styleSheet = ({ way, colours, theme }) => (way === 'element' ? colourRule(colours, theme) : '');
