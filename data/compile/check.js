/** Everything that can be wrong with the data, as sentences: first the shape of each file (JSON Schemas), then what the rules say. */
import { rules } from '../rules/all.js';

/**
 * The reader of schemas is a package of npm. Projects that build the library from our sources do without it: there, nobody edits the data.
 * @param {import('./types.js').Data} data
 * @param {{ schemas?: boolean }} [options]
 * @returns {Promise<string[]>}
 */
export async function check(data, { schemas = true } = {}) {
  const shape = schemas ? await (await import('./schemas.js')).schemaProblems(data) : [];
  // The rules rely on the shape, so they would only repeat or stumble over what the schemas have already said.
  const problems = shape.length > 0 ? shape : rules.flatMap((rule) => rule.check(data));
  return problems.map(({ file, place, problem, fix }) => `${file}: ${place}: ${problem} ${fix}`);
}
