// Compressed copies beside the files of a finished site, for hosts that send a copy instead of packing each file anew (HOSTING.md).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Files of these kinds shrink; pictures are packed already. */
const shrinking = /\.(?:css|html|js|json|nbt|svg|txt|wasm|webmanifest)$/;
/** What fits into one packet of the network gains nothing. */
const least = 1400;
const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/**
 * Writes NAME.br and NAME.gz where that is worth it.
 * @param {string} folder
 * @param {string[]} names
 */
export async function compressCopies(folder, names) {
  await Promise.all(names.filter((name) => shrinking.test(name)).map(async (name) => {
    const content = readFileSync(join(folder, name));
    if (content.length < least) return;
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length, [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    const [br, gz] = await Promise.all([brotli(content, { params }), zip(content, { level: constants.Z_BEST_COMPRESSION })]);
    writeFileSync(join(folder, `${name}.br`), br);
    writeFileSync(join(folder, `${name}.gz`), gz);
  }));
}
