// A zip file of some bytes, always the same for the same bytes: sorted, without a clock, one way of packing.
// The format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
import { deflateRawSync } from 'node:zlib';

/** 1 January 1980, the first day that a zip file knows. */
const date = 0x0021;
/** A plain file that its owner may write and everybody may read, as Unix says it. */
const attributes = 0o100644 * 0x10000;
/** Names are UTF-8. */
const flags = 0x0800;

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** @param {Uint8Array} bytes */
function crc32(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = table[(value ^ byte) & 0xff] ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/**
 * Numbers in the order and width of the format.
 * @param {[value: number, bytes: 2 | 4][]} fields
 */
function fields(...fields) {
  const bytes = Buffer.alloc(fields.reduce((sum, [, width]) => sum + width, 0));
  fields.reduce((at, [value, width]) => bytes.writeUIntLE(value, at, width), 0);
  return bytes;
}

/**
 * @param {Iterable<[name: string, content: Uint8Array]>} files names with "/" between folders
 * @returns {Buffer}
 */
export function zipOf(files) {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  /** @type {Buffer[]} */
  const locals = [];
  /** @type {Buffer[]} */
  const directory = [];
  let at = 0;
  for (const [name, content] of sorted) {
    const [path, packed] = [Buffer.from(name), deflateRawSync(content, { level: 9 })];
    /** @type {[number, 2 | 4][]} */
    const shared = [[20, 2], [flags, 2], [8, 2], [0, 2], [date, 2], [crc32(content), 4], [packed.length, 4], [content.length, 4], [path.length, 2], [0, 2]];
    const local = Buffer.concat([fields([0x04034b50, 4], ...shared), path, packed]);
    directory.push(fields([0x02014b50, 4], [0x0314, 2], ...shared, [0, 2], [0, 2], [0, 2], [attributes, 4], [at, 4]), path);
    locals.push(local);
    at += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = fields([0x06054b50, 4], [0, 2], [0, 2], [sorted.length, 2], [sorted.length, 2], [size, 4], [at, 4], [0, 2]);
  return Buffer.concat([...locals, ...directory, end]);
}
