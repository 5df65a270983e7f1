// What the host asks for: attributes of the element, read strictly. A word that means nothing is said aloud, never guessed.
import { allowed } from './attributes.js';
import { build } from './files.js';

/** @typedef {{ attribute: string, value: string }} Misread */

/** What the page around the element has found wrong itself: behind the # of a frame's address. @type {Misread[]} */
export const misreadOutside = [];

/**
 * @typedef {object} Settings
 * @property {string | null} reference
 * @property {string[] | null} nutrients
 * @property {string[] | null} ratios
 * @property {boolean} compact foods of a day, not two amounts
 * @property {'auto' | 'light' | 'dark'} theme
 * @property {string | null} preset
 * @property {string | null} assets
 * @property {string | null} page null: beside the files; '': none
 * @property {boolean} noStorage
 * @property {boolean} share
 * @property {boolean} eager
 * @property {Misread[]} misread
 */

/** @typedef {{ nutrients: string[], ratio: string | null, others: string[], unfit: string[] }} Shown ratio: the one of the sentence and the picture; unfit: ratios that are not */

/** @param {string | null} list parted by spaces or commas */
const split = (list) => (list === null ? null : list.split(/[\s,]+/).filter((part) => part !== ''));

/** @param {string} value */
function isAddress(value) {
  try {
    return ['http:', 'https:', location.protocol].includes(new URL(value, document.baseURI).protocol);
  } catch {
    return false;
  }
}

/**
 * @param {(name: string) => string | null} get
 * @returns {Settings}
 */
export function readSettings(get) {
  const misread = [...misreadOutside];
  /** @param {string} attribute */
  const oneOf = (attribute) => {
    const value = get(attribute);
    if (value === null || value === '' || allowed(attribute).includes(value)) return value || null;
    misread.push({ attribute, value });
    return null;
  };
  /** @param {string} attribute @param {Record<string, unknown>} known */
  const someOf = (attribute, known) => {
    const found = split(get(attribute));
    for (const value of found ?? []) if (!Object.hasOwn(known, value)) misread.push({ attribute, value });
    const kept = found?.filter((value) => Object.hasOwn(known, value)) ?? [];
    return kept.length > 0 ? kept : null;
  };
  /** An address that a link or a request may have. @param {string} attribute */
  const address = (attribute) => {
    const value = get(attribute);
    if (!value || isAddress(value)) return value;
    misread.push({ attribute, value });
    return null;
  };
  const language = get('language');
  if (language && spokenFor(language) === null) misread.push({ attribute: 'language', value: language });
  return {
    reference: oneOf('reference'),
    nutrients: someOf('nutrients', build.units),
    ratios: someOf('ratios', build.pairs),
    compact: get('compact') !== null,
    theme: /** @type {'light' | 'dark' | null} */ (oneOf('theme')) ?? 'auto',
    preset: get('preset') || null,
    assets: address('assets') || null,
    page: address('page'),
    noStorage: get('no-storage') !== null,
    share: get('share') !== null,
    eager: oneOf('loading') === 'eager',
    misread,
  };
}

/**
 * What is shown: what the host asked for, else what the preset says, else calcium and magnesium. Beside a preset a ratio of other nutrients is
 * not shown: its article says nothing of them.
 * @param {Settings} settings
 * @param {{ nutrients: string[], ratio: string } | null} preset
 * @returns {Shown}
 */
export function shownBy(settings, preset) {
  const wanted = settings.nutrients ?? preset?.nutrients ?? null;
  const fitting = wanted && Object.entries(build.pairs).find(([, pair]) => pair.every((nutrient) => wanted.includes(nutrient)))?.[0];
  const fits = (/** @type {string} */ id) => !preset || id === preset.ratio || build.pairs[id].every((nutrient) => wanted?.includes(nutrient));
  const asked = settings.ratios?.filter(fits) ?? [];
  const ratio = asked[0] ?? preset?.ratio ?? (wanted ? fitting ?? null : 'ca_mg');
  const others = asked.slice(1);
  const nutrients = [...new Set([...(wanted ?? []), ...[...(ratio === null ? [] : [ratio]), ...others].flatMap((id) => build.pairs[id])])];
  return { nutrients, ratio, others, unfit: settings.ratios?.filter((id) => !fits(id)) ?? [] };
}

/** @param {string} tag a language of HTML @returns {string | null} one that the widget speaks */
export function spokenFor(tag) {
  const wanted = tag.toLowerCase();
  const found = build.languages.find(({ id }) => id.toLowerCase() === wanted) ?? build.languages.find(({ id }) => id === wanted.split('-')[0]);
  return found?.id ?? null;
}

/** The nearest `lang` above an element, through shadow roots. @param {Element} element */
export function nearestLanguage(element) {
  /** @type {Element | null} */
  let at = element;
  while (at) {
    const near = at.closest('[lang]');
    if (near) return near.getAttribute('lang') ?? '';
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}
