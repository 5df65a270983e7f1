/** Everything that can be wrong with the data, as sentences: first the shape of each file (JSON Schemas), then what the rules say. */
import { rules } from '../rules/all.js';
import { schemaProblems } from './schemas.js';

/**
 * @param {import('./types.js').Data} data
 * @returns {Promise<string[]>}
 */
export async function check(data) {
  const shape = await schemaProblems(data);
  // The rules rely on the shape, so they would only repeat or stumble over what the schemas have already said.
  const problems = shape.length > 0 ? shape : rules.flatMap((rule) => rule.check(data));
  return problems.map(({ file, place, problem, fix }) => `${file}: ${place}: ${problem} ${fix}`);
}
