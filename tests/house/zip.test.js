// The zip files of the releases: readable, and always the same. WordPress reads one in tests/consumers/.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { zipOf } from '../../script/lib/zip.js';

const text = Buffer.from('123456789');
const long = Buffer.alloc(100_000, 'nutrient ');

/** The first file of a zip, by its local header. @param {Buffer} zip */
function firstOf(zip) {
  const [crc, packed, size, name] = [zip.readUInt32LE(14), zip.readUInt32LE(18), zip.readUInt32LE(22), zip.readUInt16LE(26)];
  return { name: zip.toString('utf8', 30, 30 + name), crc, size, content: inflateRawSync(zip.subarray(30 + name, 30 + name + packed)) };
}

test('A file is in it with its name, its checksum and its content', () => {
  const { name, crc, size, content } = firstOf(zipOf([['größe/a.txt', text]]));
  assert.equal(name, 'größe/a.txt');
  // The check value of CRC-32, from the catalogue of parametrised CRC algorithms.
  assert.equal(crc, 0xcbf43926);
  assert.equal(size, 9);
  assert.ok(content.equals(text));
});

test('The directory at the end leads to every file', () => {
  const zip = zipOf([['b', long], ['a', text], ['c/d', Buffer.alloc(0)]]);
  const end = zip.length - 22;
  assert.equal(zip.readUInt32LE(end), 0x06054b50);
  assert.equal(zip.readUInt16LE(end + 10), 3);
  const found = [];
  for (let at = zip.readUInt32LE(end + 16); at < end; at += 46 + zip.readUInt16LE(at + 28)) {
    assert.equal(zip.readUInt32LE(at), 0x02014b50);
    const { name, content } = firstOf(zip.subarray(zip.readUInt32LE(at + 42)));
    assert.equal(name, zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28)));
    found.push([name, content.length]);
  }
  assert.deepEqual(found, [['a', 9], ['b', 100_000], ['c/d', 0]]);
});

test('The same files give the same bytes in whatever order they come', () => {
  assert.ok(zipOf([['b', long], ['a', text]]).equals(zipOf(new Map([['a', text], ['b', long]]))));
});
