/** What an import brought and what is missing, for the person who runs it. */

/**
 * @param {import('./write-table.js').Description} description
 * @param {import('./write-table.js').Imported} imported
 */
export function report({ columns }, { foods, leftOut, repeatedPortions, renamedPortions }) {
  const portions = foods.reduce((sum, food) => sum + food.portions.length, 0);
  const counts = columns.map(({ nutrient }, i) => {
    const without = foods.filter((food) => food.values[i] === '').length;
    const below = foods.filter((food) => food.values[i].startsWith('<')).length;
    const known = foods.length - without - below;
    return `  ${nutrient.padEnd(22)}${String(known).padStart(6)}${String(below).padStart(11)}${String(without).padStart(9)}`;
  });
  return [
    `${foods.length} foods, ${portions} portions (${repeatedPortions} repeated ones dropped, ${renamedPortions} renamed), ` +
      `${foods.filter((food) => food.portions.length === 0).length} foods without a portion`,
    `${leftOut.length} foods left out, because the official files have no values for them:`,
    ...leftOut.map(({ code, name }) => `  ${code} ${name}`),
    `  ${'nutrient'.padEnd(22)}${'known'.padStart(6)}${'less than'.padStart(11)}${'missing'.padStart(9)}`,
    ...counts,
  ].join('\n');
}
