// Every attribute of the element, said once: the element reads by it, and editors and TypeScript are told by it (web/build/embed-types.js).

/** @typedef {{ name: string, values: readonly string[] | 'text' | 'switch', about: string }} Attribute */

/** @type {readonly Attribute[]} */
export const table = [
  { name: 'language', values: 'text', about: 'The language; else that of the nearest lang.' },
  { name: 'reference', values: ['nasem', 'efsa', 'who', 'uk'], about: 'Whose recommended amounts are used.' },
  { name: 'nutrients', values: 'text', about: 'Ids of nutrients, parted by spaces.' },
  { name: 'ratios', values: 'text', about: 'Ids of ratios, parted by spaces. The first one has the sentence and the picture.' },
  { name: 'compact', values: 'switch', about: 'A list of foods instead of amounts.' },
  { name: 'theme', values: ['auto', 'light', 'dark'], about: 'Light or dark; else as the color-scheme of the page.' },
  { name: 'preset', values: 'text', about: 'A preset by name, or the address of one of your own.' },
  { name: 'assets', values: 'text', about: 'The folder of the files, if it is not the one of the script.' },
  { name: 'page', values: 'text', about: 'The address of the full page; empty for no link.' },
  { name: 'no-storage', values: 'switch', about: 'Do not offer to keep what is typed.' },
  { name: 'share', values: 'switch', about: 'Ask the visitor whether the page may see the figures.' },
  { name: 'loading', values: ['lazy', 'eager'], about: 'When the engine is fetched: near the window, or at once.' },
];

export const attributes = table.map(({ name }) => name);

/** Those that are on by being there. */
export const switches = table.filter(({ values }) => values === 'switch').map(({ name }) => name);

/** The words that an attribute may have. @param {string} name @returns {readonly string[]} */
export function allowed(name) {
  const values = table.find((attribute) => attribute.name === name)?.values;
  return Array.isArray(values) ? values : [];
}

/** no-storage → noStorage @param {string} attribute */
export const propertyOf = (attribute) => attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
