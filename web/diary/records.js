// The diary as one plain value, and the records that it is kept in: which of them a change of the state touches. Pure: no database here.

/** @typedef {import('../model/state.js').State} State */
/** @typedef {import('../model/state.js').Entry} Entry */
/** @typedef {import('../engine/documents.js').OwnFood} OwnFood */
/** @typedef {import('../engine/documents.js').Recipe} Recipe */

/**
 * @typedef {object} Person somebody whose days are kept
 * @property {string} id letters, digits and underscores; the first person of every device is "me"
 * @property {string} name as typed; '' is not named yet
 * @property {State['who']} who
 * @property {State['health']} health
 * @property {string} reference
 * @property {State['bands']} bands
 * @property {State['ownBands']} [ownBands] older versions of the page knew none
 * @property {State['basis']} [basis] nor this
 * @property {string[]} refused
 */

/**
 * @typedef {object} Day what one person ate on one day. A day without entries is no day: it is not kept and counts nowhere.
 * @property {string} person the person's id
 * @property {string} date YYYY-MM-DD
 * @property {boolean} complete whether everything eaten that day is in it: only such days count in a mean
 * @property {Entry[]} entries their ids are unique within the day
 */

/**
 * Everything that is kept on the device and goes into an export, as one plain value that JSON can carry. `diaryOf(state)` gives it,
 * `replaceDiary(state, diary)` and `mergeDiary(state, diary)` (web/model/diary.js) bring one in: one change, saved in one transaction.
 * @typedef {object} Diary
 * @property {Person[]} people at least one
 * @property {Day[]} days by date, then by person
 * @property {Record<string, OwnFood>} foods by id; entries name them "own:ID"
 * @property {Record<string, Recipe>} recipes by id; entries name them "recipe:ID"
 * @property {string[]} gone own foods and recipes ("own:ID", "recipe:ID") that were deleted while days use them: those days still count
 *   them, nothing offers them any more
 */

/** @typedef {'people' | 'days' | 'foods' | 'recipes'} StoreName */
/** @typedef {Person | Day | Described<OwnFood> | Described<Recipe>} RecordValue */
/** @template T @typedef {{described: T, gone: boolean}} Described an own food or a recipe */

/**
 * @typedef {object} DiaryRecord
 * @property {StoreName} store
 * @property {string} key of a person, a food or a recipe its id; of a day "PERSON DATE"
 * @property {RecordValue | null} value null: it is deleted
 */

/**
 * What lies in the database under a record's key.
 * @typedef {object} StoredRecord
 * @property {string} key
 * @property {number} revision one more with every change, so that two tabs notice when they write over each other
 * @property {RecordValue | null} value null: deleted, and the revision says since when
 */

/** @type {StoreName[]} */
export const storeNames = ['people', 'days', 'foods', 'recipes'];

/** @param {Pick<Day, 'person' | 'date'>} day */
export const dayKey = ({ person, date }) => `${person} ${date}`;

/** The name of a record among all of them. @param {Pick<DiaryRecord, 'store' | 'key'>} record */
export const recordName = ({ store, key }) => `${store}/${key}`;

/** @param {Record<string, unknown>} all */
const isEmpty = (all) => Object.keys(all).length === 0;

/**
 * A person as it is kept: what older versions of the page did not know is left out while it is empty, so that their records stay as they are.
 * @param {Person} person
 * @returns {Person}
 */
export const keptPerson = ({ ownBands = {}, basis = {}, ...person }) =>
  ({ ...person, ...(isEmpty(ownBands) ? {} : { ownBands }), ...(isEmpty(basis) ? {} : { basis }) });

/**
 * Every record of a diary, by its name.
 * @param {Diary} diary
 * @returns {Map<string, DiaryRecord>}
 */
export function recordsOf({ people, days, foods, recipes, gone }) {
  /** @param {'foods' | 'recipes'} store @param {string} kind @param {Record<string, any>} all */
  const described = (store, kind, all) =>
    Object.entries(all).map(([key, food]) => ({ store, key, value: { described: food, gone: gone.includes(`${kind}:${key}`) } }));
  /** @type {DiaryRecord[]} */
  const records = [
    ...people.map((value) => ({ store: /** @type {const} */ ('people'), key: value.id, value })),
    ...days.map((value) => ({ store: /** @type {const} */ ('days'), key: dayKey(value), value })),
    ...described('foods', 'own', foods),
    ...described('recipes', 'recipe', recipes),
  ];
  return new Map(records.map((record) => [recordName(record), record]));
}

/**
 * The diary that records make up.
 * @param {Iterable<DiaryRecord>} records
 * @returns {Diary}
 */
export function diaryFrom(records) {
  /** @type {Diary} */
  const diary = { people: [], days: [], foods: {}, recipes: {}, gone: [] };
  for (const { store, key, value } of records) {
    if (value === null) continue;
    if (store === 'people') diary.people.push(/** @type {Person} */ (value));
    else if (store === 'days') diary.days.push(/** @type {Day} */ (value));
    else {
      const { described, gone } = /** @type {Described<any>} */ (value);
      diary[store][key] = described;
      if (gone) diary.gone.push(`${store === 'foods' ? 'own' : 'recipe'}:${key}`);
    }
  }
  return diary;
}

/**
 * Whether two values of a record are the same. The state is never changed in place, so equal parts are the same parts.
 * @param {Record<string, any> | null} one
 * @param {Record<string, any> | null} other
 */
const isSame = (one, other) =>
  one === other || (one !== null && other !== null && Object.keys({ ...one, ...other }).every((key) => one[key] === other[key]));

/**
 * The records that make one diary out of the other.
 * @param {Map<string, DiaryRecord>} before
 * @param {Map<string, DiaryRecord>} after
 * @returns {DiaryRecord[]}
 */
export function changedRecords(before, after) {
  const written = [...after].filter(([name, { value }]) => !isSame(value, before.get(name)?.value ?? null)).map(([, record]) => record);
  const deleted = [...before].filter(([name, { value }]) => value !== null && !after.has(name)).map(([, record]) => ({ ...record, value: null }));
  return [...written, ...deleted];
}
