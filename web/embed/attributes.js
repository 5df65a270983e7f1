// Every attribute of the element, said once: the element reads by it, and editors and TypeScript are told by it (web/build/embed-types.js,
// where the words for people stand, which no visitor needs).

/** @typedef {{ name: string, values: readonly string[] | 'text' | 'switch' }} Attribute */

/** @type {readonly Attribute[]} */
export const table = [
  { name: 'language', values: 'text' },
  { name: 'reference', values: ['nasem', 'efsa', 'who', 'uk'] },
  { name: 'nutrients', values: 'text' },
  { name: 'ratios', values: 'text' },
  { name: 'compact', values: 'switch' },
  { name: 'theme', values: ['auto', 'light', 'dark'] },
  { name: 'preset', values: 'text' },
  { name: 'assets', values: 'text' },
  { name: 'page', values: 'text' },
  { name: 'no-storage', values: 'switch' },
  { name: 'share', values: 'switch' },
  { name: 'loading', values: ['lazy', 'eager'] },
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
