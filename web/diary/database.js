// The database on the device: how it is laid out in each version, and the only functions that touch it. One change is one transaction, and
// it counts as kept when the browser says that it is complete on the disk.
import { recordName, storeNames } from './records.js';

/** @typedef {import('./records.js').StoredRecord} StoredRecord */
/** @typedef {import('./records.js').DiaryRecord} DiaryRecord */
/** @typedef {import('./records.js').StoreName} StoreName */
/** @typedef {StoredRecord & {store: StoreName}} Found */

export const databaseName = 'nutrient-balance';

/** @typedef {'unavailable' | 'quota' | 'newer' | 'closed' | 'conflict' | 'not_erased'} Reason */

/** Why something could not be kept, opened or erased. */
export class KeepProblem extends Error {
  /**
   * @param {Reason} code
   * @param {Found[]} [theirs] of a conflict: what somebody else has written meanwhile
   */
  constructor(code, theirs = []) {
    super(code);
    this.name = 'KeepProblem';
    this.code = code;
    this.theirs = theirs;
  }
}

/** @type {Record<string, Reason>} */
const reasons = { QuotaExceededError: 'quota', VersionError: 'newer', InvalidStateError: 'closed' };

/** @param {unknown} thrown */
const asProblem = (thrown) =>
  thrown instanceof KeepProblem ? thrown : new KeepProblem(reasons[/** @type {{name?: string} | null} */ (thrown)?.name ?? ''] ?? 'unavailable');

/** Every record of version 1 was {key, value}; two tabs could write over each other unnoticed. @param {IDBTransaction} transaction */
function addRevisions(transaction) {
  for (const name of storeNames) {
    const request = transaction.objectStore(name).openCursor();
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return;
      cursor.update({ ...cursor.value, revision: 1 });
      cursor.continue();
    };
  }
}

/**
 * What makes each version out of the one before; the number of steps is the current version. A step that was shipped is never changed.
 * @type {((database: IDBDatabase, transaction: IDBTransaction) => void)[]}
 */
const steps = [
  (database) => storeNames.forEach((name) => database.createObjectStore(name, { keyPath: 'key' })),
  (_, transaction) => addRevisions(transaction),
];

/**
 * @param {{blocked: () => void}} told when another tab with an older version of the page is in the way
 * @returns {Promise<IDBDatabase>}
 */
export function openDatabase({ blocked }) {
  return new Promise((resolve, reject) => {
    const refuse = (/** @type {unknown} */ thrown) => reject(asProblem(thrown));
    try {
      const request = indexedDB.open(databaseName, steps.length);
      request.onupgradeneeded = ({ oldVersion }) => {
        const transaction = /** @type {IDBTransaction} */ (request.transaction);
        for (const step of steps.slice(oldVersion)) step(request.result, transaction);
      };
      request.onblocked = blocked;
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => refuse(request.error);
    } catch (thrown) {
      refuse(thrown);
    }
  });
}

/** Whether there is one. Asking leaves no trace. @returns {Promise<boolean>} */
export async function databaseExists() {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === databaseName);
  } catch (thrown) {
    throw asProblem(thrown);
  }
}

/**
 * @template T
 * @param {IDBDatabase} database
 * @param {StoreName[]} stores
 * @param {IDBTransactionMode} mode
 * @param {(transaction: IDBTransaction) => T} work what is asked for; it may fill its result while the transaction runs
 * @returns {Promise<T>} its result, once the transaction is complete
 */
function inTransaction(database, stores, mode, work) {
  return new Promise((resolve, reject) => {
    try {
      const transaction = database.transaction(stores, mode, { durability: 'strict' });
      const result = work(transaction);
      transaction.oncomplete = () => resolve(result);
      transaction.onabort = () => reject(asProblem(transaction.error));
    } catch (thrown) {
      reject(asProblem(thrown));
    }
  });
}

/** Everything that is kept. @param {IDBDatabase} database @returns {Promise<Found[]>} */
export const readAll = (database) =>
  inTransaction(database, storeNames, 'readonly', (transaction) => {
    /** @type {Found[]} */
    const found = [];
    for (const store of storeNames) {
      const request = transaction.objectStore(store).getAll();
      request.onsuccess = () => found.push(.../** @type {StoredRecord[]} */ (request.result).map((record) => ({ ...record, store })));
    }
    return found;
  });

/**
 * Some records as they are now.
 * @param {IDBDatabase} database
 * @param {Pick<DiaryRecord, 'store' | 'key'>[]} wanted
 * @returns {Promise<Found[]>}
 */
export const readSome = (database, wanted) =>
  inTransaction(database, storeNames, 'readonly', (transaction) => {
    /** @type {Found[]} */
    const all = [];
    look(transaction, wanted, (found) => all.push(...found));
    return all;
  });

/**
 * Writes the records of one change, all of them or none. Where the database holds another revision than was known, somebody else has written
 * in between: then nothing is written, and the problem says what is there.
 * @param {IDBDatabase} database
 * @param {DiaryRecord[]} records
 * @param {ReadonlyMap<string, number>} known the revisions that the change was made on; a record that is not in it is new
 * @returns {Promise<void>}
 */
export async function writeRecords(database, records, known) {
  /** @type {KeepProblem | null} */
  let refused = null;
  const stores = [...new Set(records.map(({ store }) => store))];
  const written = inTransaction(database, stores, 'readwrite', (transaction) => {
    const put = () => {
      for (const record of records) {
        const revision = (known.get(recordName(record)) ?? 0) + 1;
        transaction.objectStore(record.store).put({ key: record.key, value: record.value, revision });
      }
    };
    look(transaction, records, (found) => {
      const theirs = found.filter((each) => each.revision !== (known.get(recordName(each)) ?? 0));
      try {
        if (theirs.length > 0) throw new KeepProblem('conflict', theirs);
        put();
      } catch (thrown) {
        refused = asProblem(thrown);
        transaction.abort();
      }
    });
  });
  await written.catch((problem) => {
    throw refused ?? problem;
  });
}

/**
 * What a transaction finds of some records; of one that is not there, a revision 0 without a value.
 * @param {IDBTransaction} transaction
 * @param {Pick<DiaryRecord, 'store' | 'key'>[]} records
 * @param {(found: Found[]) => void} then
 */
function look(transaction, records, then) {
  /** @type {Found[]} */
  const found = [];
  for (const { store, key } of records) {
    const request = transaction.objectStore(store).get(key);
    request.onsuccess = () => {
      found.push({ .../** @type {StoredRecord} */ (request.result ?? { key, revision: 0, value: null }), store });
      if (found.length === records.length) then(found);
    };
  }
}

/**
 * Deletes the database and looks whether it is gone.
 * @param {{blocked: () => void}} told when another tab is in the way; it goes on by itself once that tab is closed
 * @returns {Promise<void>}
 */
export async function eraseDatabase({ blocked }) {
  await new Promise((resolve, reject) => {
    try {
      const request = indexedDB.deleteDatabase(databaseName);
      request.onblocked = blocked;
      request.onsuccess = () => resolve(undefined);
      request.onerror = () => reject(asProblem(request.error));
    } catch (thrown) {
      reject(asProblem(thrown));
    }
  });
  if (await databaseExists()) throw new KeepProblem('not_erased');
}
