/**
 * The official files the importers read, and the check that they are the ones their rules were written against.
 * A changed release must be looked at by a person before its figures come in, so a different file is an error.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {{ folder: string, name: string, sha256: string | null }} OfficialFile folder: which of the folders given; sha256 null: accept any content (fixtures) */

export const srLegacyFiles = {
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

export const fnddsFiles = {
  nutrientValues: {
    folder: 'fndds',
    name: '2021-2023 FNDDS At A Glance - FNDDS Nutrient Values.xlsx',
    sha256: '3632f661f9dee3138f9eb59b90a9e31315861d544e03ff3ff90f1e9f45626300',
  },
  foods: {
    folder: 'fndds',
    name: '2021-2023 FNDDS At A Glance - Foods and Beverages.xlsx',
    sha256: 'ae7e41d348ff0c9d63199c12746c9dfa8ee1444ce2efb32b824ae191814d7d15',
  },
  portions: {
    folder: 'fndds',
    name: '2021-2023 FNDDS At A Glance - Portions and Weights.xlsx',
    sha256: '6a53c6c0e07976424390c36b440e42ca0043822fda8de0c56f5f26ec19f7c4d5',
  },
};

export const foundationFiles = {
  foundationFoods: {
    folder: 'foundation',
    name: 'foundation_food.csv',
    sha256: '0bf80cc8cf92a80c61d8a92723a4c77b3582f3a920bad2b5c0b0b7c7c0262634',
  },
  foods: { folder: 'foundation', name: 'food.csv', sha256: 'ffa9c883d4563f3d0d46b7744e0993f6cf447a34086cd67ea879b4c43d5fde62' },
  categories: {
    folder: 'foundation',
    name: 'food_category.csv',
    sha256: 'a8e05c18cf010d44303f2a02765637a21f9ad621f90b4f811ab4a4a436cfedd9',
  },
  nutrientValues: {
    folder: 'foundation',
    name: 'food_nutrient.csv',
    sha256: 'a797b656fc1186a38ae3fface9c49bd4a3ff5eda1297e71270c2b432835d6550',
  },
  portions: {
    folder: 'foundation',
    name: 'food_portion.csv',
    sha256: '8848f31902c4f0f1268c455dace15fe60b21032378e02637c2f79cdb1cc98ee4',
  },
  measures: {
    folder: 'foundation',
    name: 'measure_unit.csv',
    sha256: 'c1396ffebbe6337260fe4de6276aa91847c7f41ff31a4f69080764a5b36ba155',
  },
};

export const ciqualFiles = {
  table: {
    folder: 'ciqual',
    name: 'Table Ciqual 2020_ENG_2020 07 07.xls',
    sha256: 'fa79f3d3b62babab70855588844ff7fc94ca41101bb6101fa2c4cf9b5f9704a8',
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
 * @template {string} Key
 * @param {Record<string, string>} folders
 * @param {Record<Key, OfficialFile>} files
 * @returns {Promise<Record<Key, string>>}
 */
export async function checkedPaths(folders, files) {
  const paths = /** @type {Record<Key, string>} */ ({});
  for (const [key, file] of /** @type {[Key, OfficialFile][]} */ (Object.entries(files))) {
    const path = join(folders[file.folder], file.name);
    await access(path).catch(() => {
      throw new Error(`${path} is missing. Unpack the official release there; data/README.md says where to get it.`);
    });
    if (file.sha256 !== null) await refuseOtherContent(path, file.sha256);
    paths[key] = path;
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
      'Download it again; if a new one was really published, read it first and then change data/import/official-files.js.',
  );
}
