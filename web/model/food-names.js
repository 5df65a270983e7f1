// A food's name as the page shows it: the table's own, without its note about one distribution programme.

/** @param {string} name */
export function shownName(name) {
  return name.replace(/\s*\(Includes foods for USDA's Food Distribution Program\)/i, '');
}
