/** Holds each JSON file against its schema in data/schema/tables/. */
import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** @typedef {import('./types.js').Data} Data */
/** @typedef {import('../rules/problem.js').Problem} Problem */

const folder = new URL('../schema/tables/', import.meta.url);

/**
 * Every checked file with the name of its schema.
 * @param {Data} data
 * @returns {{ file: string, schema: string, content: unknown }[]}
 */
export function checkedFiles(data) {
  return [
    { file: 'data/nutrients.json', schema: 'nutrients', content: data.nutrients },
    { file: 'data/food_groups.json', schema: 'food_groups', content: data.groups },
    { file: 'data/sources.json', schema: 'sources', content: data.sources },
    { file: 'data/person.json', schema: 'person', content: data.person },
    { file: 'data/ratios.json', schema: 'ratios', content: data.ratios },
    { file: 'data/evidence.json', schema: 'evidence', content: data.evidence },
    { file: 'data/safety.json', schema: 'safety', content: data.safety },
    { file: 'data/within_person_sd.json', schema: 'within_person_sd', content: data.variation },
    { file: 'data/elements.json', schema: 'elements', content: data.elements },
    { file: 'data/supplements.json', schema: 'supplements', content: data.supplements },
    { file: 'data/daily_values.json', schema: 'daily_values', content: data.dailyValues },
    { file: 'data/water.json', schema: 'water', content: data.water },
    { file: 'data/indices.json', schema: 'indices', content: data.indices },
    { file: 'data/absorption.json', schema: 'absorption', content: data.absorption },
    { file: 'data/suggestions.json', schema: 'suggestions', content: data.suggestions },
    { file: 'data/suggestable.json', schema: 'suggestable', content: data.suggestable.about },
    { file: 'data/search.json', schema: 'search', content: data.search },
    { file: 'data/synonyms.json', schema: 'synonyms', content: data.synonyms },
    { file: 'data/food_names.json', schema: 'food_names', content: data.foodNames },
    { file: 'data/labels.json', schema: 'labels', content: data.labels },
    ...Object.entries(data.references).map(([name, content]) => ({ file: `data/references/${name}.json`, schema: 'reference', content })),
    ...Object.entries(data.foods).map(([name, table]) => ({ file: `data/foods/${name}.json`, schema: 'food_table', content: table.metadata })),
  ];
}

/**
 * What ajv found, said for someone who edits the file.
 * @param {import('ajv').ErrorObject} error
 */
function sentence({ message = 'is not allowed', params }) {
  const named = params.additionalProperty ?? params.allowedValues?.map(String).join(', ');
  return `${message}${named === undefined ? '' : ` (${named})`}.`;
}

/**
 * @param {Data} data
 * @returns {Promise<Problem[]>}
 */
export async function schemaProblems(data) {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false });
  /** @type {Map<string, import('ajv').ValidateFunction>} */
  const validators = new Map();
  /** @type {Problem[]} */
  const problems = [];
  for (const { file, schema, content } of checkedFiles(data)) {
    let validate = validators.get(schema);
    if (validate === undefined) {
      validate = ajv.compile(JSON.parse(await readFile(new URL(`${schema}.schema.json`, folder), 'utf8')));
      validators.set(schema, validate);
    }
    if (validate(content)) continue;
    for (const error of validate.errors ?? []) {
      const fix = `See data/schema/tables/${schema}.schema.json.`;
      problems.push({ file, place: error.instancePath || '(the whole file)', problem: sentence(error), fix });
    }
  }
  return problems;
}
