/** All packed files by name. They carry one common version, made from their content, so that files of two builds cannot be mixed unseen. */
import { createHash } from 'node:crypto';
import { packFoodsBody } from './pack-foods.js';
import { packReferenceBody } from './pack-reference.js';
import { PackedWriter } from './packed-writer.js';
import { wordsFile } from './words.js';

/**
 * @param {string} mark
 * @param {string} version
 * @param {Uint8Array} body
 */
function packedFile(mark, version, body) {
  const out = new PackedWriter();
  out.raw(Buffer.from(mark, 'latin1'));
  out.text(version);
  out.raw(body);
  return out.bytes();
}

/**
 * @param {import('./types.js').Data} data
 * @returns {{ version: string, files: Record<string, Uint8Array> }}
 */
export function pack(data) {
  const reference = packReferenceBody(data);
  const tables = Object.values(data.foods).map((table) => ({ prefix: table.metadata.prefix, body: packFoodsBody(data, table) }));
  const hash = createHash('sha256').update(reference);
  for (const { body } of tables) hash.update(body);
  const version = hash.digest('hex').slice(0, 12);
  /** @type {Record<string, Uint8Array>} */
  const files = { 'reference.nbt': packedFile('NBR1', version, reference) };
  for (const { prefix, body } of tables) files[`foods-${prefix}.nbt`] = packedFile('NBF1', version, body);
  files['words-en.tsv'] = wordsFile(data);
  return { version, files };
}
