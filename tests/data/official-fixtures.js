/** Tiny files in USDA's official formats, written to a temporary folder: line ends and bytes are as USDA has them, which git would not keep. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { srLegacyFiles } from '../../data/import/official-files.js';

const header = {
  food: '"fdc_id","data_type","description","food_category_id","publication_date"',
  ndb: '"fdc_id","NDB_number"',
  portion: '"id","fdc_id","seq_num","amount","measure_unit_id","portion_description","modifier","gram_weight","data_points","footnote","min_year_acquired"',
};

/** 0x93 and 0x94 are the curly quotes of Windows-1252. */
const descriptions = [
  '~01001~^~0100~^~Butter, salted~^~BUTTER~^~~^~~^~Y~^~~^0^~~^6.38^4.27^8.79^3.87',
  '~11457~^~1100~^~Spinach, \x93raw\x94~^~SPINACH~^~~^~~^~Y~^~Stems~^28^~Spinacia oleracea~^6.25^2.44^8.37^3.57',
  '~12061~^~1200~^~Nuts, almonds~^~ALMONDS~^~~^~~^~Y~^~~^0^~~^5.18^3.47^8.37^4.07',
];

const values = [
  '~01001~^~301~^24^17^0.789^~1~^~A~^~~^~~^7^19^30^4^22^26^~2, 3~^11/2002^',
  '~01001~^~304~^2.0^18^0.020^~1~^~A~^~~^~~^^^^^^^~~^11/2002^',
  '~01001~^~312~^0.016^18^0.000^~1~^~A~^~~^~~^^^^^^^~~^11/2002^',
  '~01001~^~618~^2.728^5^^~1~^~~^~~^~~^^^^^^^~~^11/1976^',
  '~01001~^~675~^2.166^5^^~1~^~~^~~^~~^^^^^^^~~^11/1976^',
  '~01001~^~619~^0.315^5^^~1~^~~^~~^~~^^^^^^^~~^11/1976^',
  '~11457~^~301~^99^4^^~1~^~A~^~~^~~^^^^^^^~~^05/2013^',
  '~11457~^~304~^0^4^^~1~^~A~^~~^~~^^^^^^^~~^05/2013^',
  '~11457~^~618~^0.026^5^^~1~^~~^~~^~~^^^^^^^~~^11/1976^',
  '~12061~^~999~^1^^^~1~^~~^~~^~~^^^^^^^~~^11/1976^',
];

const foods = [
  '"1","sr_legacy_food","Spinach, raw","11","2019-04-01"',
  '"2","sr_legacy_food","Butter, salted, ""best"", 1"" pat","1","2019-04-01"',
  '"3","sr_legacy_food","Baobab powder","9","2019-04-01"',
  '"4","sr_legacy_food","Nuts, almonds","12","2019-04-01"',
];

const ndbNumbers = ['"1","11457"', '"2","1001"', '"3","9544"', '"4","12061"'];

const portions = [
  '"12","2","2","1","9999","","cup, chopped","227","","",""',
  '"11","2","1","0.5","9999","","pat (1"" sq, 1/3"" high)","5.0","","",""',
  '"13","2","3","1","9999","","bar","21","","",""',
  '"14","2","4","1","9999","","bar","25","","",""',
  '"15","2","5","1","9999","","bar","21","","",""',
];

export const official = { descriptions, values, foods, ndbNumbers, portions };

/** @typedef {typeof official} Lines */

/**
 * Writes the files and gives the folder to `use`. The checksums are those of nobody: any content is accepted.
 * @template T
 * @param {Partial<Lines>} changed
 * @param {(folders: { sr28: string, srLegacy: string }, files: Record<keyof typeof srLegacyFiles, import('../../data/import/official-files.js').OfficialFile>) => Promise<T>} use
 */
export async function withOfficialFiles(changed, use) {
  const folder = mkdtempSync(join(tmpdir(), 'official-'));
  const lines = { ...official, ...changed };
  const write = (/** @type {string} */ name, /** @type {string[]} */ content, /** @type {string} */ end) =>
    writeFileSync(join(folder, name), Buffer.from(content.map((line) => line + end).join(''), 'latin1'));
  try {
    write('FOOD_DES.txt', lines.descriptions, '\r\n');
    write('NUT_DATA.txt', lines.values, '\r\n');
    write('food.csv', [header.food, ...lines.foods], '\n');
    write('sr_legacy_food.csv', [header.ndb, ...lines.ndbNumbers], '\n');
    write('food_portion.csv', [header.portion, ...lines.portions], '\n');
    const entries = Object.entries(srLegacyFiles).map(([key, file]) => [key, { ...file, sha256: null }]);
    return await use({ sr28: folder, srLegacy: folder }, Object.fromEntries(entries));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
