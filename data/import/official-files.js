/**
 * The official files the importer reads, and the check that they are the ones its rules were written against.
 * A changed release must be looked at by a person before its figures come in, so a different file is an error.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {{ sr28: string, srLegacy: string }} Folders */
/** @typedef {{ folder: keyof Folders, name: string, sha256: string | null }} OfficialFile sha256 null: accept any content (fixtures) */
/** @typedef {Record<'foodDescriptions' | 'nutrientValues' | 'foods' | 'ndbNumbers' | 'portions', OfficialFile>} OfficialFiles */

/** @type {OfficialFiles} */
export const officialFiles = {
  foodDescriptions: {
    folder: 'sr28',
    name: 'FOOD_DES.txt',
    sha256: 'bb2047218cdad1d830da69e760386409fde3b7afabceae604c5479f280d4fa2e',
  },
  nutrientValues: {
    folder: 'sr28',
    name: 'NUT_DATA.txt',
    sha256: '506c9ee39a276ac8f53565d270597e430944ec3363adb53a91cc6ee8c061fac5',
  },
  foods: {
    folder: 'srLegacy',
    name: 'food.csv',
    sha256: 'de8b0390058db4f102368c9fbdfde144790b480ff4cb0507c0e060ef99805dee',
  },
  ndbNumbers: {
    folder: 'srLegacy',
    name: 'sr_legacy_food.csv',
    sha256: 'ff0fe85a469aa6d6702d68348850fc79dee35e9515324026964f1209a0e3544d',
  },
  portions: {
    folder: 'srLegacy',
    name: 'food_portion.csv',
    sha256: '6332e29da61e13f7bd950b759461af73303c76e8b0e64dc9df4e41d5347cf3d1',
  },
};

/**
 * The sha256 of a file, read in pieces.
 * @param {string} path
 */
export async function sha256OfFile(path) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

/**
 * The paths of all official files, after checking that each is there and is the expected one.
 * @param {Folders} folders
 * @param {OfficialFiles} files
 * @returns {Promise<Record<keyof OfficialFiles, string>>}
 */
export async function checkedPaths(folders, files = officialFiles) {
  const paths = /** @type {Record<keyof OfficialFiles, string>} */ ({});
  for (const [key, file] of Object.entries(files)) {
    const path = join(folders[file.folder], file.name);
    await access(path).catch(() => {
      throw new Error(`${path} is missing. Unpack the official release there; data/README.md says where to get it.`);
    });
    if (file.sha256 !== null) await refuseOtherContent(path, file.sha256);
    paths[/** @type {keyof OfficialFiles} */ (key)] = path;
  }
  return paths;
}

/**
 * @param {string} path
 * @param {string} expected
 */
async function refuseOtherContent(path, expected) {
  const found = await sha256OfFile(path);
  if (found === expected) return;
  throw new Error(
    `${path} is not the file this importer was written for: sha256 ${found}, expected ${expected}. ` +
      'Download it again; if USDA really published a new one, read it first and then change data/import/official-files.js.',
  );
}
