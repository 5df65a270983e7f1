/**
 * Total folate is not what the reference intakes count: they count dietary folate equivalents, in which 1 ug of added folic acid weighs
 * 1.7 times as much as 1 ug of folate in food (iom1998). Both are the same number only where nothing was added.
 */
const nothingAdded = new Set([
  'dairy_and_eggs', 'poultry', 'fruits', 'pork', 'vegetables', 'seaweeds', 'nuts_and_seeds', 'beef', 'fish_and_shellfish', 'legumes', 'lamb_veal_and_game',
]);
const saysAdded = /\b(enriched|fortified|added vitamins|with vitamins|folic acid)\b/i;

/**
 * Whether a table's total folate may stand as dietary folate equivalents.
 * @param {string} group
 * @param {string} name
 */
export const hasNoAddedFolate = (group, name) => nothingAdded.has(group) && !saysAdded.test(name);
