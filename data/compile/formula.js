/** Counts the atoms of a chemical formula such as "4MgCO3·Mg(OH)2·5H2O": for the rules. The core has its own reader in C++. */

/** @typedef {Map<string, number>} Atoms */

/**
 * Adds `times` of every atom of `part` to `sum`.
 * @param {Atoms} sum
 * @param {Atoms} part
 * @param {number} times
 */
function add(sum, part, times) {
  for (const [symbol, count] of part) sum.set(symbol, (sum.get(symbol) ?? 0) + count * times);
}

/**
 * One part between the dots, without its leading number. Groups are replaced from the inside out.
 * @param {string} text
 * @returns {Atoms}
 */
function atomsOfPart(text) {
  /** @type {Atoms[]} */
  const open = [new Map()];
  const token = /([A-Z][a-z]?)(\d*)|(\()|\)(\d*)/y;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const found = token.exec(text);
    if (found === null) throw new Error(`The formula cannot be read at character ${at + 1} of "${text}".`);
    const [whole, symbol, count, opens, times] = found;
    if (symbol) add(open[open.length - 1], new Map([[symbol, 1]]), Number(count || 1));
    else if (opens) open.push(new Map());
    else {
      const group = open.pop();
      if (group === undefined || open.length === 0) throw new Error(`"${whole}" closes nothing in "${text}".`);
      add(open[open.length - 1], group, Number(times || 1));
    }
  }
  if (open.length !== 1) throw new Error(`A bracket of "${text}" is not closed.`);
  return open[0];
}

/**
 * @param {string} formula
 * @returns {Atoms}
 */
export function atomsOf(formula) {
  /** @type {Atoms} */
  const atoms = new Map();
  for (const part of formula.split('·')) {
    const [, times, rest] = /^(\d*)(.+)$/.exec(part) ?? ['', '', ''];
    if (rest === '') throw new Error(`A part of "${formula}" is empty.`);
    add(atoms, atomsOfPart(rest), Number(times || 1));
  }
  return atoms;
}

/**
 * g/mol of a formula.
 * @param {string} formula
 * @param {Map<string, number>} weights by symbol
 */
export function molarMass(formula, weights) {
  let mass = 0;
  for (const [symbol, count] of atomsOf(formula)) {
    const weight = weights.get(symbol);
    if (weight === undefined) throw new Error(`No atomic weight is known of ${symbol}.`);
    mass += weight * count;
  }
  return mass;
}
