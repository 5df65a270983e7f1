/** Our food group for what each official table calls a group; data/food_groups.json holds the map. */
import { readFile } from 'node:fs/promises';

/** @typedef {{ id: string, sr_code?: string, sr_codes: string[], fndds_categories: string[], fndds_codes: string[],
 *   ciqual_groups: string[], ciqual_codes: string[] }} OwnGroup */

/** @returns {Promise<OwnGroup[]>} */
async function ownGroups() {
  return JSON.parse(await readFile(new URL('../food_groups.json', import.meta.url), 'utf8')).groups;
}

/** By the food's own code where a group names it, else by USDA's food group code ("0100"). */
export async function groupsOfUsda() {
  const groups = await ownGroups();
  const codes = new Map(groups.flatMap(({ id, sr_codes }) => sr_codes.map((code) => [code, id])));
  const byGroup = new Map(groups.map(({ sr_code, id }) => [sr_code, id]));
  return (/** @type {string | undefined} */ group, /** @type {string} */ code) => codes.get(code) ?? byGroup.get(group ?? '');
}

/**
 * The longest beginning of a code that a group names.
 * @param {Map<string, string>} beginnings
 * @param {string} code
 */
function byBeginning(beginnings, code) {
  for (let length = code.length; length > 0; length--) {
    const found = beginnings.get(code.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The survey's category of foods that are in no category. */
const outsideOfCategories = '9999';

/** By the food's whole code where a group names it, else by the survey's category; foods "not included in a food category" by the beginning of their code. */
export async function groupsOfSurvey() {
  const groups = await ownGroups();
  const categories = new Map(groups.flatMap(({ id, fndds_categories }) => fndds_categories.map((category) => [category, id])));
  const codes = new Map(groups.flatMap(({ id, fndds_codes }) => fndds_codes.map((code) => [code, id])));
  return (/** @type {string} */ category, /** @type {string} */ code) =>
    codes.get(code) ?? (category === outsideOfCategories ? byBeginning(codes, code) : categories.get(category));
}

/** By the food's own code where a group names it, else by the beginning of Ciqual's code of a subgroup ("0201" holds "020101"). */
export async function groupsOfCiqual() {
  const groups = await ownGroups();
  const codes = new Map(groups.flatMap(({ id, ciqual_codes }) => ciqual_codes.map((code) => [code, id])));
  const beginnings = new Map(groups.flatMap(({ id, ciqual_groups }) => ciqual_groups.map((code) => [code, id])));
  return (/** @type {string} */ subgroup, /** @type {string} */ code) => codes.get(code) ?? byBeginning(beginnings, subgroup);
}
