// Keeps a diary on the device while it changes: writes what changed, says when it is really kept, and passes on what other tabs write.
// It knows no page: it is told of every new diary, and it tells how things stand.
import { KeepProblem, databaseExists, eraseDatabase, openDatabase, readAll, readSome, writeRecords } from './database.js';
import { shownPerson } from '../model/diary.js';
import { firstState } from '../model/state.js';
import { changedRecords, keptPerson, recordName, recordsOf } from './records.js';

/** @typedef {import('./records.js').Diary} Diary */
/** @typedef {import('./records.js').DiaryRecord} DiaryRecord */
/** @typedef {import('./database.js').Found} Found */

/**
 * @typedef {object} Keeping how things stand
 * @property {boolean} kept whether the diary is kept on the device at all
 * @property {'saved' | 'saving' | 'not_saved'} progress of the last change
 * @property {import('./database.js').Reason | 'erased_elsewhere' | null} problem that somebody should know of
 * @property {boolean} blocked whether another tab is in the way just now
 * @property {boolean} erased whether everything was erased just now, and is gone
 * @property {boolean | null} lasting whether the browser promised not to clear it by itself; null is not known
 * @property {Found[]} theirs in a conflict: what another tab has written meanwhile
 */

/**
 * @typedef {object} Ears
 * @property {(keeping: Keeping) => void} told how things stand, with every change of it
 * @property {(records: DiaryRecord[]) => void} changed elsewhere: what another tab has written
 * @property {() => void} erased everything, here or in another tab
 */

/** @type {Keeping} */
export const notKept = { kept: false, progress: 'saved', problem: null, blocked: false, erased: false, lasting: null, theirs: [] };

/** @param {Found} found @returns {DiaryRecord} */
const asRecord = ({ store, key, value }) => ({ store, key, value });

/** Whether somebody has told this: the first person is there without being asked for. @param {DiaryRecord | undefined} record */
const isTold = (record) =>
  record !== undefined && !(record.store === 'people' && JSON.stringify(record.value) === JSON.stringify(keptPerson(shownPerson(firstState()))));

export class Keeper {
  /** @type {IDBDatabase | null} */
  #database = null;
  /** What the database holds, as far as this tab knows. @type {Map<string, DiaryRecord>} */
  #saved = new Map();
  /** @type {Map<string, number>} */
  #revisions = new Map();
  /** What it should hold. @type {Map<string, DiaryRecord>} */
  #latest = new Map();
  /** @type {Promise<void> | null} */
  #writing = null;
  #ears;
  #others = new BroadcastChannel('nutrient-balance');

  /** @param {Ears} ears */
  constructor(ears) {
    this.#ears = ears;
    this.keeping = notKept;
    this.#others.onmessage = ({ data }) => this.#hear(data);
  }

  /** @param {Partial<Keeping>} changes */
  #tell(changes) {
    this.keeping = { ...this.keeping, ...changes };
    this.#ears.told(this.keeping);
  }

  /** @param {unknown} thrown */
  #fail(thrown) {
    const { code, theirs } = thrown instanceof KeepProblem ? thrown : new KeepProblem('unavailable');
    this.#tell({ problem: code, theirs, progress: 'not_saved', blocked: false });
  }

  #blocked = () => this.#tell({ blocked: true });

  /**
   * What was kept before, or null when nothing is or when it cannot be read; then the problem says so.
   * @returns {Promise<DiaryRecord[] | null>}
   */
  async open() {
    try {
      if (!(await databaseExists())) return null;
    } catch {
      // A browser that cannot be asked has kept nothing either. Whoever wants to keep something will hear of it.
      return null;
    }
    this.#tell({ kept: true });
    try {
      const found = await this.#connect();
      this.#learn(found);
      navigator.storage?.persisted?.().then((lasting) => this.#tell({ lasting }));
      return found.map(asRecord);
    } catch (thrown) {
      this.#fail(thrown);
      return null;
    }
  }

  /** Keeps the diary from now on. @param {Diary} diary */
  async begin(diary) {
    this.#tell({ problem: null, erased: false, progress: 'saving' });
    this.#latest = recordsOf(diary);
    try {
      await this.#join();
    } catch (thrown) {
      return this.#fail(thrown);
    }
    this.#tell({ kept: true, blocked: false });
    // Some browsers ask the person first, so nothing waits for the answer.
    navigator.storage?.persist?.().then((lasting) => this.#tell({ lasting }));
    this.#write();
    await this.settled();
  }

  /** Opens the database. @returns {Promise<Found[]>} */
  async #connect() {
    const database = await openDatabase({ blocked: this.#blocked });
    const found = await readAll(database);
    database.onversionchange = (event) => this.#leave(event.newVersion === null);
    database.onclose = () => this.#lose('closed');
    this.#database = database;
    this.#tell({ blocked: false });
    return found;
  }

  /** @param {Found[]} found */
  #learn(found) {
    for (const each of found) {
      this.#saved.set(recordName(each), asRecord(each));
      this.#revisions.set(recordName(each), each.revision);
    }
  }

  /** Another tab erases everything, or brings a newer version of the database. @param {boolean} erased */
  #leave(erased) {
    this.#database?.close();
    if (!erased) return this.#lose('newer');
    this.#forget();
    this.#tell({ ...notKept, problem: 'erased_elsewhere' });
    this.#ears.erased();
  }

  /** @param {import('./database.js').Reason} problem */
  #lose(problem) {
    this.#database = null;
    this.#tell({ problem, progress: 'not_saved' });
  }

  #forget() {
    this.#database = null;
    this.#saved = new Map();
    this.#revisions = new Map();
  }

  /** The diary has changed. Returns at once. @param {Diary} diary */
  keep(diary) {
    this.#latest = recordsOf(diary);
    this.#write();
  }

  /** Resolves when nothing is being written. */
  async settled() {
    while (this.#writing) await this.#writing;
  }

  #write() {
    if (this.#writing || !this.#database || this.keeping.problem === 'conflict') return;
    this.#writing = this.#writeAll(this.#database).catch((thrown) => this.#fail(thrown)).finally(() => (this.#writing = null));
  }

  /** One transaction for what has changed, and another one while more has changed meanwhile. @param {IDBDatabase} database */
  async #writeAll(database) {
    for (let records = this.#changes(); records.length > 0; records = this.#changes()) {
      this.#tell({ progress: 'saving' });
      await writeRecords(database, records, this.#revisions);
      this.#learn(records.map((record) => ({ ...record, revision: (this.#revisions.get(recordName(record)) ?? 0) + 1 })));
      this.#others.postMessage({ changed: records.map(({ store, key }) => ({ store, key })) });
    }
    this.#tell({ progress: 'saved', problem: null, theirs: [] });
  }

  #changes() {
    return changedRecords(this.#saved, this.#latest);
  }

  /** Another tab has written something. @param {{changed?: Pick<DiaryRecord, 'store' | 'key'>[]}} message */
  async #hear({ changed = [] }) {
    if (!this.#database) return;
    const found = await readSome(this.#database, changed).catch(() => []);
    // What was changed here as well is not taken over: writing it will find the conflict, and somebody decides.
    const mine = new Set(this.#changes().map(recordName));
    const taken = found.filter((each) => !mine.has(recordName(each)) && each.revision > (this.#revisions.get(recordName(each)) ?? 0));
    if (taken.length === 0) return;
    this.#learn(taken);
    this.#ears.changed(taken.map(asRecord));
  }

  /** Tries again what could not be done. */
  async retry() {
    this.#tell({ problem: null, progress: 'saving' });
    try {
      if (!this.#database) await this.#join();
    } catch (thrown) {
      return this.#fail(thrown);
    }
    this.#write();
    await this.settled();
  }

  /**
   * Opens the database for a diary that is there already. What this tab knew of it and it has lost is new to it again. What it holds and this
   * tab never saw is taken over, unless this tab has something of its own there: writing that finds the conflict, and somebody decides.
   */
  async #join() {
    const found = await this.#connect();
    const there = new Set(found.map(recordName));
    const unseen = found.filter((each) => !this.#revisions.has(recordName(each)) && !isTold(this.#latest.get(recordName(each))));
    this.#saved = new Map([...this.#saved].filter(([name]) => there.has(name)));
    this.#revisions = new Map([...this.#revisions].filter(([name]) => there.has(name)));
    this.#learn(unseen);
    if (unseen.length > 0) this.#ears.changed(unseen.map(asRecord));
  }

  /** Ends a conflict. @param {'mine' | 'theirs'} choice which of the two versions stays */
  async settle(choice) {
    const { theirs } = this.keeping;
    this.#learn(theirs);
    this.#tell({ problem: null, theirs: [], progress: 'saving' });
    if (choice === 'theirs') this.#ears.changed(theirs.map(asRecord));
    this.#write();
    await this.settled();
  }

  /** Deletes everything that is kept, here and for every tab, and looks whether it is gone. */
  async erase() {
    await this.settled();
    this.#database?.close();
    this.#forget();
    try {
      await eraseDatabase({ blocked: this.#blocked });
    } catch (thrown) {
      return this.#fail(thrown);
    }
    this.#tell({ ...notKept, erased: true });
    this.#ears.erased();
  }
}
