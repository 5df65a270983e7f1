/** Writes an imported table: two TSV files of figures and one JSON file that says what they are. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {{ code: string, group: string, name: string, values: string[], portions: { name: string, grams: string }[] }} ImportedFood */
/**
 * @typedef {{ nutrient: string, unit: string, from: string[], shift?: number }} Column
 * from: the official numbers or names that feed it, the first that is known counts; shift: places the decimal point moves right
 */
/**
 * @typedef {object} Description what one table is
 * @property {{ id: string, [key: string]: string | number | number[] }} about
 * @property {Column[]} columns
 * @property {string[]} rules
 * @property {string[]} knownLimits
 * @property {string[]} revisedLater
 */
/** @typedef {{ foods: ImportedFood[], leftOut: { code: string, name: string }[], repeatedPortions: number, renamedPortions: number }} Imported */

/**
 * @param {string[][]} rows
 */
function tsv(rows) {
  for (const row of rows) {
    const bad = row.find((cell) => /[\t\r\n]/.test(cell));
    if (bad !== undefined) throw new Error(`A cell of food ${row[0]} holds a tab or line end: ${JSON.stringify(bad)}`);
  }
  return `${rows.map((row) => row.join('\t')).join('\n')}\n`;
}

/** @param {string} text */
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/**
 * @param {Description} description
 * @param {Imported} imported
 */
export function foodsTsv({ columns }, { foods }) {
  const header = ['code', 'group', 'name', ...columns.map((column) => column.nutrient)];
  return tsv([header, ...foods.map((food) => [food.code, food.group, food.name, ...food.values])]);
}

/** @param {Imported} imported */
export function portionsTsv({ foods }) {
  const rows = foods.flatMap((food) => food.portions.map((portion) => [food.code, portion.name, portion.grams]));
  return tsv([['code', 'portion', 'grams'], ...rows]);
}

/**
 * @param {Description} description
 * @param {Imported} imported
 * @param {{ foods: string, portions: string }} texts
 */
export function metadata({ about, columns, rules, knownLimits, revisedLater }, { foods, leftOut }, texts) {
  const codes = new Set(foods.map((food) => food.code));
  const portions = foods.reduce((sum, food) => sum + food.portions.length, 0);
  return {
    $schema: '../schema/tables/food_table.schema.json',
    ...about,
    files: {
      foods: { name: `${about.id}.tsv`, rows: foods.length, sha256: sha256(texts.foods) },
      portions: { name: `${about.id}_portions.tsv`, rows: portions, sha256: sha256(texts.portions) },
    },
    columns: columns.map(({ nutrient, unit, from }, i) => ({
      nutrient,
      unit,
      from,
      foods_with_value: foods.filter((food) => /^\d/.test(food.values[i])).length,
      foods_below_limit: foods.filter((food) => food.values[i].startsWith('<')).length,
    })),
    rules,
    known_limits: knownLimits,
    revised_later: revisedLater.filter((code) => codes.has(code)),
    left_out: leftOut,
  };
}

/**
 * JSON that stays readable in a diff: a value on one line where it fits.
 * @param {unknown} value
 * @param {string} indent
 * @returns {string}
 */
export function readableJson(value, indent = '') {
  const oneLine = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (value === null || typeof value !== 'object' || oneLine.length + indent.length <= 130) return oneLine;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const items = Array.isArray(value)
    ? value.map((item) => inner + readableJson(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${readableJson(item, inner)}`);
  return `${open}\n${items.join(',\n')}\n${indent}${close}`;
}

/**
 * @param {Description} description
 * @param {Imported} imported
 * @param {string} folder
 */
export async function writeTable(description, imported, folder) {
  const texts = { foods: foodsTsv(description, imported), portions: portionsTsv(imported) };
  const meta = metadata(description, imported, texts);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, meta.files.foods.name), texts.foods);
  await writeFile(join(folder, meta.files.portions.name), texts.portions);
  await writeFile(join(folder, `${meta.id}.json`), `${readableJson(meta)}\n`);
  return meta;
}
