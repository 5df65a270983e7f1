/** Reads packed tables back into plain objects: for tests, and for looking into a built file. The core has its own reader in C++. */
import { equationsFrom } from './decode-equations.js';
import { guidanceFrom } from './decode-guidance.js';
import { namesFrom } from './decode-names.js';
import { referenceDetailsFrom, referenceNotesFrom } from './decode-reference-details.js';
import { suggestableFrom } from './decode-suggestable.js';
import { suggestionRulesFrom } from './decode-suggestions.js';

export class PackedReader {
  #bytes;
  #at = 0;

  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.#bytes = bytes;
  }

  /** @param {number} size */
  raw(size) {
    if (this.#at + size > this.#bytes.length) throw new RangeError(`The file ends at byte ${this.#bytes.length}, in the middle of a value.`);
    this.#at += size;
    return this.#bytes.subarray(this.#at - size, this.#at);
  }

  number() {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const [byte] = this.raw(1);
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }

  text() {
    return Buffer.from(this.raw(this.number())).toString('utf8');
  }

  /** @returns {number | null} */
  decimal() {
    const printed = this.text();
    return printed === '' ? null : Number(printed);
  }

  /**
   * @template T
   * @param {() => T} readOne
   */
  list(readOne) {
    return Array.from({ length: this.number() }, readOne);
  }

  /** @param {string} expected */
  mark(expected) {
    const found = Buffer.from(this.raw(4)).toString('latin1');
    if (found !== expected) throw new Error(`This file starts with "${found}", not with "${expected}".`);
  }

  /** The bytes that are still to be read. */
  rest() {
    return this.#bytes.subarray(this.#at);
  }

  end() {
    const rest = this.#bytes.length - this.#at;
    if (rest > 0) throw new Error(`${rest} bytes follow after the last value.`);
  }
}

/** @param {PackedReader} file */
function nutrientFrom(file) {
  return {
    id: file.text(),
    name: file.text(),
    unit: file.text(),
    form: file.text(),
    molar_mass: file.decimal(),
    made_of: file.list(() => ({ nutrient: file.number(), times: file.decimal(), per: file.decimal() })),
    parts: file.list(() => ({
      scope: file.text(),
      counts: file.number() - 1,
      times: file.decimal(),
      per: file.decimal(),
      bounded_by: file.number() - 1,
    })),
  };
}

/** @param {PackedReader} file */
function referenceFrom(file) {
  const named = { id: file.text(), name: file.text(), edition: file.text(), average_kind: file.text(), reduce_kind: file.text() };
  const life_stages = file.list(() => ({
    id: file.text(),
    label: file.text(),
    sex: file.number(),
    stage: file.number(),
    min_months: file.number(),
    max_months_exclusive: file.number(),
  }));
  const rows = file.list(() => ({
    nutrient: file.number(),
    limit_scope: file.text(),
    source: file.number(),
    values: life_stages.map(() => ({
      kind: file.text(),
      rec: file.decimal(),
      ear: file.decimal(),
      ul: file.decimal(),
      cdrr: file.decimal(),
    })),
  }));
  return { ...named, life_stages, rows };
}

/** @param {PackedReader} file */
function ratioFrom(file) {
  return {
    id: file.text(),
    name: file.text(),
    numerator: file.number(),
    denominator: file.number(),
    basis: file.text(),
    not_judged_below_years: file.number(),
    not_judged_stages: file.number(),
    not_judged_conditions: file.list(() => file.text()),
    bands: file.list(() => ({
      id: file.text(),
      label: file.text(),
      low: file.decimal(),
      high: file.decimal(),
      basis: file.text(),
      strength: file.text(),
      judged: file.number(),
      sources: file.list(() => file.number()),
    })),
    difference_shown: file.number(),
  };
}

/** @param {PackedReader} file */
function formFrom(file) {
  return {
    id: file.text(),
    name: file.text(),
    formula: file.text(),
    nutrient: file.number() - 1,
    absorption: file.text(),
    strength: file.text(),
    not_suggested_because: file.text(),
    sources: file.list(() => file.number()),
  };
}

/** @param {PackedReader} file */
function supplementsFrom(file) {
  return {
    elements: file.list(() => ({ symbol: file.text(), weight: file.decimal(), nutrient: file.number() - 1 })),
    weights_source: file.number(),
    forms: file.list(() => formFrom(file)),
    daily_values: file.list(() => ({
      id: file.text(),
      source: file.number(),
      values: file.list(() => ({ nutrient: file.number(), amount: file.decimal() })),
    })),
    water: {
      bulk: file.number(),
      grams_per_litre: file.decimal(),
      minerals: file.list(() => ({ nutrient: file.number(), always_asked: file.number() })),
      share_of: file.number(),
      rest: file.number(),
      units: file.list(() => ({ id: file.text(), formula: file.text(), mg_per_litre: file.decimal(), source: file.number() })),
    },
  };
}

/**
 * What the foods of a group hold of a nutrient.
 * @param {PackedReader} file
 */
function boundsFrom(file) {
  const count = file.number();
  return count < 8 ? { count } : { count, p5: file.decimal(), p50: file.decimal(), p95: file.decimal() };
}

/**
 * A reference.nbt. An index of -1 means "none".
 * @param {Uint8Array} bytes
 */
export function decodeReference(bytes) {
  const file = new PackedReader(bytes);
  file.mark('NBR1');
  const words = () => file.list(() => file.text());
  const tables = {
    version: file.text(),
    sources: file.list(() => ({ id: file.text(), cite: file.text(), url: file.text() })),
    nutrients: file.list(() => nutrientFrom(file)),
    conditions: words(),
    medicines: words(),
    diet_patterns: words(),
    allergens: words(),
    references: file.list(() => referenceFrom(file)),
    ratios: file.list(() => ratioFrom(file)),
    groups: file.list(() => ({ id: file.text(), name: file.text() })),
    ...guidanceFrom(file),
    variation: file.list(() => ({
      nutrient: file.number(),
      sex: file.number(),
      min_months: file.number(),
      max_months_exclusive: file.number(),
      sd: file.decimal(),
      requirement_cv: file.decimal(),
      source: file.number(),
    })),
    ...supplementsFrom(file),
  };
  const reference_details = referenceDetailsFrom(file, tables.references);
  const equations = equationsFrom(file);
  const suggestable = suggestableFrom(file);
  const names = namesFrom(file);
  const bounds = tables.nutrients.map(() => tables.groups.map(() => boundsFrom(file)));
  const reference_notes = referenceNotesFrom(file, tables.references);
  const label_names = file.list(() => ({ id: file.text(), nutrient: file.number(), times: file.decimal(), per: file.decimal(), source: file.number() }));
  const suggestion_rules = suggestionRulesFrom(file);
  file.end();
  return { ...tables, reference_details, ...equations, ...suggestable, ...names, bounds, reference_notes, label_names, suggestion_rules };
}
