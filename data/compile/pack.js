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
  const inOrder = Object.values(data.foods).sort((a, b) => a.metadata.load_order - b.metadata.load_order);
  const tables = inOrder.map((table) => ({ metadata: table.metadata, body: packFoodsBody(data, table) }));
  const hash = createHash('sha256').update(reference);
  for (const { body } of tables) hash.update(body);
  const version = hash.digest('hex').slice(0, 12);
  /** @type {Record<string, Uint8Array>} */
  const files = { 'reference.nbt': packedFile('NBR1', version, reference) };
  const foods = tables.map(({ metadata: { prefix, title }, body }) => {
    const name = `foods-${prefix}.nbt`;
    files[name] = packedFile('NBF3', version, body);
    return { id: prefix, title, name, size: files[name].length, sha256: createHash('sha256').update(files[name]).digest('hex') };
  });
  files['food-tables.json'] = Buffer.from(`${JSON.stringify(foods, null, 2)}\n`);
  files['words-en.tsv'] = wordsFile(data);
  return { version, files };
}
