// What people ate, from the export.xml of Apple Health. Such a file may have a gigabyte, so it is read as it streams by, and of all its records
// only sums a day stay. Records inside a <Correlation> stand a second time at the top level (the file's own DTD says so) and are passed over.
import { NutrientBalanceError } from '../engine/problem.js';
import { daysFrom, shortened, worthSaying } from './brought.js';
import { clean, converted } from './units.js';

/** @typedef {import('./brought.js').Brought} Brought */
/** @typedef {import('./brought.js').Units} Units */
/** @typedef {Map<string, Map<string, Record<string, number>>>} Sums by app, date and nutrient, in our units */

/** Apple's names behind HKQuantityTypeIdentifierDietary, and ours. Niacin is left out: apps store either kind of it. @type {Record<string, string>} */
const nutrients = {
  EnergyConsumed: 'energy', Protein: 'protein', Carbohydrates: 'carbohydrate', FatTotal: 'fat', FatSaturated: 'saturated_fat', Fiber: 'fibre', Sugar: 'sugars',
  Caffeine: 'caffeine', Calcium: 'calcium', Magnesium: 'magnesium', Phosphorus: 'phosphorus', Potassium: 'potassium', Sodium: 'sodium', Zinc: 'zinc',
  Copper: 'copper', Iron: 'iron', Manganese: 'manganese', Selenium: 'selenium', Iodine: 'iodine', VitaminA: 'vitamin_a', VitaminC: 'vitamin_c',
  VitaminD: 'vitamin_d', VitaminE: 'vitamin_e', VitaminK: 'vitamin_k', Thiamin: 'thiamin', Riboflavin: 'riboflavin', VitaminB6: 'vitamin_b6',
  VitaminB12: 'vitamin_b12', Folate: 'folate',
};
const prefix = 'HKQuantityTypeIdentifierDietary';
const entities = /** @type {Record<string, string>} */ ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" });
/** No element of such a file is longer; what is, is no such file. */
const longestElement = 64 * 1024;
const mostSources = 200;
const mostDaysOfOne = 4000;

/** @param {string} text */
const unescaped = (text) => text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
  if (name) return Object.hasOwn(entities, name) ? entities[name] : whole;
  const code = decimal ? Number(decimal) : parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
});

/** @param {string} element @param {string} name */
function attribute(element, name) {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element);
  return found ? unescaped(found[1] ?? found[2]) : '';
}

/** An element to its ">", which may stand inside quotation marks as well. */
const element = /<[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/y;

/** Where an element ends, or -1. @param {string} text @param {number} from */
function endOf(text, from) {
  element.lastIndex = from;
  return element.test(text) ? element.lastIndex - 1 : -1;
}

export class HealthScanner {
  #rest = '';
  #depth = 0;
  #seen = false;
  /** @type {Sums} */
  sums = new Map();
  /** Kinds of nutrition that are not counted here. @type {Set<string>} */
  others = new Set();
  records = 0;
  unread = 0;

  /** @param {Units} units */
  constructor(units) {
    this.units = units;
  }

  /** @param {string} text the next piece of the file, wherever it is cut */
  push(text) {
    const all = this.#rest + text;
    let at = 0;
    for (;;) {
      const open = all.indexOf('<', at);
      if (open < 0) {
        at = all.length;
        break;
      }
      const end = this.#skips(all, open) ?? endOf(all, open);
      if (end < 0) {
        at = open;
        break;
      }
      this.#element(all.slice(open, end + 1));
      at = end + 1;
    }
    this.#rest = all.slice(at);
    if (this.#rest.length > longestElement) throw new NutrientBalanceError('not_health', '');
  }

  /** The end of a comment, or of the list of declarations at the top. @param {string} all @param {number} open */
  #skips(all, open) {
    if (all.startsWith('<!--', open)) return all.indexOf('-->', open) < 0 ? -1 : all.indexOf('-->', open) + 2;
    if (!all.startsWith('<!DOCTYPE', open)) return null;
    const [close, list] = [all.indexOf('>', open), all.indexOf('[', open)];
    if (list < 0 || (close >= 0 && close < list)) return close;
    const end = all.indexOf(']>', open);
    return end < 0 ? -1 : end + 1;
  }

  /** @param {string} element */
  #element(element) {
    if (element.startsWith('<HealthData')) this.#seen = true;
    else if (element.startsWith('<Correlation')) this.#depth += element.endsWith('/>') ? 0 : 1;
    else if (element.startsWith('</Correlation')) this.#depth = Math.max(0, this.#depth - 1);
    else if (this.#depth === 0 && element.startsWith('<Record') && element.includes(prefix)) this.#record(element);
  }

  /** @param {string} element */
  #record(element) {
    const type = attribute(element, 'type');
    if (!type.startsWith(prefix)) return;
    const kind = type.slice(prefix.length);
    const nutrient = Object.hasOwn(nutrients, kind) ? nutrients[kind] : undefined;
    if (!nutrient) {
      if (this.others.size < mostSources) this.others.add(kind.slice(0, 60));
      return;
    }
    const date = /^\d{4}-\d\d-\d\d(?=[ T])/.exec(attribute(element, 'startDate'))?.[0];
    const text = attribute(element, 'value').trim();
    const value = text === '' ? NaN : Number(text);
    const unit = attribute(element, 'unit');
    const amount = Number.isFinite(value) && value >= 0 ? converted(value, unit, this.units[nutrient], nutrient) : null;
    if (!date || amount === null) this.unread += 1;
    else this.#add(shortened(attribute(element, 'sourceName')), date, nutrient, amount);
  }

  /** @param {string} source @param {string} date @param {string} nutrient @param {number} amount */
  #add(source, date, nutrient, amount) {
    const days = this.sums.get(source) ?? new Map();
    const day = days.get(date) ?? {};
    if ((!this.sums.has(source) && this.sums.size === mostSources) || (!days.has(date) && days.size === mostDaysOfOne)) {
      this.unread += 1;
      return;
    }
    day[nutrient] = (day[nutrient] ?? 0) + amount;
    this.sums.set(source, days.set(date, day));
    this.records += 1;
  }

  end() {
    if (!this.#seen || this.#rest.startsWith('<')) throw new NutrientBalanceError(this.#seen ? 'cut_off' : 'not_health', '');
  }
}

/**
 * @param {Blob} file
 * @param {Units} units
 * @param {{progress?: (share: number) => void, signal?: AbortSignal}} [options]
 */
export async function scanHealth(file, units, { progress = () => {}, signal } = {}) {
  const scanner = new HealthScanner(units);
  const decoder = new TextDecoder('utf-8');
  const reader = /** @type {ReadableStream<Uint8Array>} */ (file.stream()).getReader();
  let done = 0;
  try {
    for (;;) {
      if (signal?.aborted) throw new NutrientBalanceError('cancelled', '');
      const { done: ended, value } = await reader.read();
      if (ended) break;
      scanner.push(decoder.decode(value, { stream: true }));
      done += value.length;
      progress(file.size > 0 ? done / file.size : 1);
    }
  } finally {
    reader.cancel().catch(() => {});
  }
  scanner.push(decoder.decode());
  scanner.end();
  return scanner;
}

/**
 * The apps that stored what was eaten, the one with the most days first. Several may hold the same meal, so only one counts.
 * @param {Sums} sums
 */
export const sourcesOf = (sums) => [...sums].map(([name, days]) => ({ name, days: days.size })).sort((one, other) => other.days - one.days);

/**
 * The days of one app.
 * @param {HealthScanner} scanner
 * @param {string} source
 * @returns {Brought}
 */
export function healthDays({ sums, others, unread }, source) {
  const days = [...(sums.get(source) ?? [])].map(([date, amounts]) => {
    const cleaned = Object.fromEntries(Object.entries(amounts).map(([nutrient, amount]) => [nutrient, clean(amount)]));
    return { date, entry: { name: source, nutrients: cleaned } };
  });
  const unsure = ['vitamin_a', 'folate'].filter((nutrient) => days.some(({ entry }) => nutrient in entry.nutrients)).map((name) => name.replace('_', ' '));
  return { days: daysFrom(days), foods: {}, notes: worthSaying([{ code: 'columns', names: [...others] }, { code: 'unread', n: unread }, { code: 'as_it_stands', names: unsure }]) };
}
