// Loads the food tables one after the other, the most eaten foods first, and says how far it is. A table that cannot be had is left
// out: the others are loaded all the same, and it can be tried again.

/** @typedef {import('./documents.js').FoodFile} FoodFile */

/**
 * How far the loading of foods is.
 * @typedef {object} FoodProgress
 * @property {boolean} done whether nothing more is coming by itself
 * @property {string[]} loaded ids of the tables whose foods can be found
 * @property {string[]} failed titles of the tables that could not be loaded
 * @property {number} share of all bytes, 0 to 1
 */

/** @param {Uint8Array<ArrayBuffer>} bytes */
async function sha256(bytes) {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A file's bytes, told as they come.
 * @param {Response} response
 * @param {number} size
 * @param {(bytes: number) => void} onBytes
 */
async function bytesOf(response, size, onBytes) {
  if (!response.ok || !response.body) throw new Error(`${response.status} ${response.url}`);
  const bytes = new Uint8Array(size);
  const reader = response.body.getReader();
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (at + value.length > size) throw new Error(`${response.url} is longer than it should be.`);
    bytes.set(value, at);
    at += value.length;
    onBytes(at);
  }
  if (at < size) throw new Error(`${response.url} is shorter than it should be.`);
  return bytes;
}

/**
 * The bytes of a table, if they are the ones this page was built with. The name of the file says what is in it, so a copy that the
 * browser kept is as good as a new one.
 * @param {FoodFile} file
 * @param {(bytes: number) => void} onBytes
 */
async function fetchTable({ url, size, sha256: expected }, onBytes) {
  const bytes = await bytesOf(await fetch(url, { cache: 'force-cache' }), size, onBytes);
  // Browsers digest only on secure pages; elsewhere the core still refuses tables of another build.
  if (globalThis.crypto?.subtle && (await sha256(bytes)) !== expected) throw new Error(`${url} is damaged.`);
  return bytes;
}

/** @typedef {(file: FoodFile, onBytes: (bytes: number) => void) => Promise<Uint8Array>} ReadTable */

export class FoodLoader {
  #files;
  #read;
  #add;
  #tell;
  /** @type {Set<string>} */
  #loaded = new Set();
  /** @type {Set<string>} */
  #failed = new Set();
  #ended = Promise.resolve();

  /**
   * @param {object} parts
   * @param {FoodFile[]} parts.files in the order of loading
   * @param {ReadTable} [parts.read] where the bytes of a table come from, if not from its address
   * @param {(table: Uint8Array) => Promise<void>} parts.add gives a table to the engine; throws for a damaged one
   * @param {(progress: FoodProgress) => void} parts.tell
   */
  constructor({ files, read = fetchTable, add, tell }) {
    this.#files = files;
    this.#read = read;
    this.#add = add;
    this.#tell = tell;
  }

  /** Loads what is not loaded yet. Resolves when nothing more is coming, whether or not every table could be had. */
  load() {
    this.#ended = this.#ended.then(async () => {
      this.#failed.clear();
      for (const file of this.#files) if (!this.#loaded.has(file.id)) await this.#loadOne(file);
      this.#report(0, true);
    });
    return this.#ended;
  }

  /** Resolves when the loading that is under way has ended. */
  ended() {
    return this.#ended;
  }

  /** @param {FoodFile} file */
  async #loadOne(file) {
    try {
      await this.#add(await this.#read(file, (bytes) => this.#report(bytes, false)));
      this.#loaded.add(file.id);
    } catch {
      this.#failed.add(file.id);
    }
    this.#report(0, false);
  }

  /**
   * @param {number} bytes of the table that is coming
   * @param {boolean} done
   */
  #report(bytes, done) {
    const sum = (/** @type {FoodFile[]} */ files) => files.reduce((total, { size }) => total + size, 0);
    const come = sum(this.#files.filter(({ id }) => this.#loaded.has(id))) + bytes;
    this.#tell({
      done,
      loaded: [...this.#loaded],
      failed: this.#files.filter(({ id }) => this.#failed.has(id)).map(({ title }) => title),
      share: done ? 1 : come / sum(this.#files),
    });
  }
}
