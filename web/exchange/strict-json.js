// JSON with the place of every value, for files that come from outside: a key that stands twice, deep nesting or a NUL is an error that says
// where, and no key can reach a prototype. What a plan may hold is judged by the core; this only finds the plans and the foreign tables.
import { NutrientBalanceError } from '../engine/problem.js';

/**
 * @typedef {{start: number, end: number, value: string | number | boolean | null, members?: undefined, items?: undefined}} Leaf
 * @typedef {{start: number, end: number, members: Map<string, Node>, items?: undefined, value?: undefined}} Members
 * @typedef {{start: number, end: number, items: Node[], members?: undefined, value?: undefined}} Items
 * @typedef {Leaf | Members | Items} Node a value and where it stands in the text
 */

/** Deep enough for every table that is read here, shallow enough for the stack. */
const deepest = 32;
/** More than the largest diary has. A page that reads longer stands still. */
const mostValues = 2_000_000;
const blank = /[ \t\r\n]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const words = /** @type {const} */ ([['true', true], ['false', false], ['null', null]]);

/** @param {string} text @param {number} at */
export const lineAt = (text, at) => {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
  return line;
};

/** @param {string} key one step of a JSON Pointer */
export const step = (key) => `/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;

class Reader {
  /** The keys on the way to the value that is being read. @type {(string | number)[]} */
  #way = [];
  #values = 0;

  /** @param {string} text */
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  /** @param {string} code @param {number} [at] @returns {never} */
  fail(code, at = this.at) {
    throw new NutrientBalanceError(code, this.#way.map((key) => step(String(key))).join(''), { line: lineAt(this.text, at) });
  }

  skip() {
    const sign = this.text.charCodeAt(this.at);
    if (sign > 32) return;
    blank.lastIndex = this.at;
    blank.test(this.text);
    this.at = blank.lastIndex;
  }

  /** @param {string} sign @returns {boolean} whether it was there */
  took(sign) {
    this.skip();
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  /** @returns {string} */
  string() {
    const start = this.at;
    let end = start;
    let behind;
    do {
      end = this.text.indexOf('"', end + 1);
      if (end < 0) this.fail('bad_json', start);
      behind = end;
      while (this.text[behind - 1] === '\\') behind -= 1;
    } while ((end - behind) % 2 === 1);
    this.at = end + 1;
    try {
      return JSON.parse(this.text.slice(start, this.at));
    } catch {
      return this.fail('bad_json', start);
    }
  }

  /** @returns {Node} */
  value() {
    this.skip();
    this.#values += 1;
    if (this.#values > mostValues) this.fail('too_many_values');
    const start = this.at;
    const sign = this.text[start];
    if ((sign === '{' || sign === '[') && this.#way.length === deepest) this.fail('too_deep');
    if (sign === '{') return { start, members: this.members(), end: this.at };
    if (sign === '[') return { start, items: this.items(), end: this.at };
    return { start, value: this.leaf(), end: this.at };
  }

  /** @returns {Leaf['value']} */
  leaf() {
    if (this.text[this.at] === '"') return this.string();
    const word = words.find(([name]) => this.text.startsWith(name, this.at));
    if (word) {
      this.at += word[0].length;
      return word[1];
    }
    number.lastIndex = this.at;
    const found = number.exec(this.text);
    if (!found) return this.fail('bad_json');
    this.at = number.lastIndex;
    return Number(found[0]);
  }

  items() {
    /** @type {Node[]} */
    const items = [];
    this.at += 1;
    if (this.took(']')) return items;
    do {
      this.#way.push(items.length);
      items.push(this.value());
      this.#way.pop();
    } while (this.took(','));
    if (!this.took(']')) this.fail('bad_json');
    return items;
  }

  members() {
    /** @type {Map<string, Node>} */
    const members = new Map();
    this.at += 1;
    if (this.took('}')) return members;
    do {
      this.skip();
      const start = this.at;
      if (this.text[start] !== '"') this.fail('bad_json');
      const key = this.string();
      this.#way.push(key);
      if (members.has(key)) this.fail('duplicate_key', start);
      if (!this.took(':')) this.fail('bad_json');
      members.set(key, this.value());
      this.#way.pop();
    } while (this.took(','));
    if (!this.took('}')) this.fail('bad_json');
    return members;
  }
}

/**
 * @param {string} text
 * @returns {Node}
 */
export function readJson(text) {
  const reader = new Reader(text);
  const nul = text.indexOf('\0');
  if (nul >= 0) reader.fail('nul_byte', nul);
  const node = reader.value();
  reader.skip();
  if (reader.at < text.length) reader.fail('bad_json');
  return node;
}

/**
 * What a node stands for. Keys become own properties whatever they are called.
 * @param {Node} node
 * @returns {any}
 */
export function plain(node) {
  if (node.items) return node.items.map(plain);
  if (node.members) return Object.fromEntries([...node.members].map(([key, member]) => [key, plain(member)]));
  return node.value;
}

/**
 * The place that a JSON Pointer names, or the nearest one above it.
 * @param {Node} node
 * @param {string} pointer
 * @returns {number} an offset in the text
 */
export function offsetOf(node, pointer) {
  let found = node;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
    const next = found.members?.get(key) ?? found.items?.[Number(key)];
    if (!next) break;
    found = next;
  }
  return found.start;
}
