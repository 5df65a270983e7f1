// The script that a host loads. Two versions may meet on one page: the plain name belongs to whoever came first, and each version has a name
// of its own besides.
import { NutrientBalance } from './nutrient-balance.js';
import { build } from './files.js';

/** @param {string} name @param {CustomElementConstructor} element */
const define = (name, element) => {
  if (!customElements.get(name)) customElements.define(name, element);
};

define('nutrient-balance', NutrientBalance);
define(`nutrient-balance-${build.version.replaceAll('.', '-')}`, class extends NutrientBalance {});

export { NutrientBalance };
export const { version } = build;
