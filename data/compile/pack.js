/** All packed files by name. They carry one common version, made from their content, so that files of two builds cannot be mixed unseen. */
import { createHash } from 'node:crypto';
import { foodPacks } from './food-packs.js';
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
  const packs = foodPacks(data);
  const bodies = packs.map((pack, i) => packFoodsBody(data, pack, packs.slice(0, i).flatMap(({ parts }) => parts)));
  const hash = createHash('sha256').update(reference);
  for (const body of bodies) hash.update(body);
  const version = hash.digest('hex').slice(0, 12);
  /** @type {Record<string, Uint8Array>} */
  const files = { 'reference.nbt': packedFile('NBR1', version, reference) };
  const foods = packs.map(({ id, title }, i) => {
    const name = `foods-${id}.nbt`;
    files[name] = packedFile('NBF4', version, bodies[i]);
    return { id, title, name, size: files[name].length, sha256: createHash('sha256').update(files[name]).digest('hex') };
  });
  files['food-tables.json'] = Buffer.from(`${JSON.stringify(foods, null, 2)}\n`);
  files['words-en.tsv'] = wordsFile(data);
  return { version, files };
}
