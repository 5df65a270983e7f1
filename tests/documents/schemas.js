// The published JSON Schemas, compiled. `violations` names what in a document breaks its schema.
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const folder = new URL('../../data/schema/', import.meta.url);

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });

/** @type {string[]} */
export const schemaIds = [];

for (const file of readdirSync(folder).filter((name) => name.endsWith('.schema.json')).sort()) {
  const schema = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  ajv.addSchema(schema);
  schemaIds.push(schema.$id);
}

/**
 * @param {string} kind "report", "error" …
 * @param {unknown} document
 * @returns {string[]}
 */
export function violations(kind, document) {
  const validate = ajv.getSchema(`nutrient-balance/${kind}@1`);
  if (!validate) throw new Error(`There is no schema for "${kind}"`);
  if (validate(document)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}
