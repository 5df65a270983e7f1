/** Writes the four things a packed table is made of: raw marks, whole numbers, texts and decimal numbers. */
export class PackedWriter {
  #bytes = new Uint8Array(1 << 16);
  #size = 0;

  /** @param {number} more */
  #makeRoom(more) {
    if (this.#size + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#size + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  /**
   * Bytes as they are.
   * @param {Uint8Array} bytes
   */
  raw(bytes) {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#size);
    this.#size += bytes.length;
  }

  /**
   * A whole number, seven bits a byte, the lowest first; the high bit says that more follow.
   * @param {number} value
   */
  number(value) {
    if (!Number.isInteger(value) || value < 0 || value > 0xffffffff) throw new RangeError(`${value} is no whole number of 32 bits.`);
    this.#makeRoom(5);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#size++] = (rest & 0x7f) | 0x80;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#size++] = rest;
  }

  /**
   * A text: its length in bytes, then UTF-8.
   * @param {string} value
   */
  text(value) {
    const bytes = Buffer.from(value, 'utf8');
    this.number(bytes.length);
    this.raw(bytes);
  }

  /**
   * A decimal number as the text it is printed with; empty for "not set".
   * @param {number | string | null | undefined} value
   */
  decimal(value) {
    const printed = value === null || value === undefined ? '' : String(value);
    if (!/^(\d+(\.\d+)?)?$/.test(printed)) throw new RangeError(`"${printed}" is not a plain decimal number.`);
    this.text(printed);
  }

  /**
   * A counted list.
   * @template T
   * @param {readonly T[]} items
   * @param {(item: T, index: number) => void} writeOne
   */
  list(items, writeOne) {
    this.number(items.length);
    items.forEach(writeOne);
  }

  bytes() {
    return this.#bytes.slice(0, this.#size);
  }
}
