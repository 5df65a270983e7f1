// The file that holds everything: an envelope around one plan document a person, each of which the command reads when it is cut out.
// data/schema/diary.schema.json describes it.
import { NutrientBalanceError } from '../engine/problem.js';
import { lineAt, offsetOf, readJson } from './strict-json.js';

/** @typedef {import('./strict-json.js').Node} Node */
/** @typedef {import('../engine/documents.js').Plan} Plan */

export const diaryFormat = 'nutrient-balance/diary@1';
export const planFormat = 'nutrient-balance/plan@1';

/** The most days that one plan may hold. */
export const mostDays = 366;
/** The core takes a mebibyte; a little is left for the file around. */
const mostBytes = 1024 * 1024 - 1024;
const mostPeople = 100;
const mostGone = 1000;
const longestName = 200;

/**
 * @typedef {object} Part one person, or more days of the person before
 * @property {string} name
 * @property {boolean} continued
 * @property {Plan} plan
 */

/**
 * @typedef {object} Cut a part as it stands in the file: its plan is still text, for the core to judge
 * @property {string} name
 * @property {boolean} continued
 * @property {string} text
 * @property {string} at the JSON Pointer of the plan in the file
 * @property {(path: string) => number} lineOf the line that a place in the plan stands on
 */

/** @param {unknown} value */
const sizeOf = (value) => new TextEncoder().encode(JSON.stringify(value)).length + 2;

/**
 * A person's plan in parts that are not too long for a plan: every one with the same person and foods.
 * @param {string} name
 * @param {Plan} plan
 * @returns {Part[]}
 */
export function partsOf(name, plan) {
  const room = mostBytes - sizeOf({ ...plan, days: [] });
  /** @type {Plan['days'][]} */
  const lots = [[]];
  let size = 0;
  for (const day of plan.days) {
    const more = sizeOf(day);
    const lot = lots[lots.length - 1];
    if (lot.length > 0 && (lot.length === mostDays || size + more > room)) {
      lots.push([day]);
      size = more;
    } else {
      lot.push(day);
      size += more;
    }
  }
  return lots.map((days, index) => ({ name, continued: index > 0, plan: { ...plan, days } }));
}

/** A part with one line a day, so that people find their way in the file. @param {Part} part */
function partText({ name, continued, plan: { days, ...plan } }) {
  const head = JSON.stringify({ name, ...(continued ? { continued } : {}), plan }).slice(0, -2);
  return `${head},"days":[\n${days.map((day) => JSON.stringify(day)).join(',\n')}]}}`;
}

/**
 * @param {Part[]} parts
 * @param {string[]} [gone] own foods and recipes that are only there for the days that use them
 * @returns {string} the whole file
 */
export function diaryText(parts, gone = []) {
  const last = gone.length > 0 ? `,\n"gone":${JSON.stringify(gone)}` : '';
  return `{"format":"${diaryFormat}","people":[\n${parts.map(partText).join(',\n')}]${last}}\n`;
}

class Envelope {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    this.root = readJson(text);
  }

  /** @param {string} code @param {string} path @param {Record<string, unknown>} [detail] @returns {never} */
  fail(code, path, detail = {}) {
    throw new NutrientBalanceError(code, path, { ...detail, line: lineAt(this.text, offsetOf(this.root, path)) });
  }

  /** @param {Node} node @param {string} path @param {string[]} required @param {string[]} [optional] */
  object(node, path, required, optional = []) {
    const { members } = node;
    if (!members) return this.fail('wrong_type', path);
    for (const key of members.keys()) if (![...required, ...optional].includes(key)) this.fail('unknown_key', `${path}/${key}`);
    for (const key of required) if (!members.has(key)) this.fail('missing_key', `${path}/${key}`);
    return members;
  }

  /** @param {Node} node @param {string} path @param {boolean} first @returns {Cut} */
  part(node, path, first) {
    const members = this.object(node, path, ['name', 'plan'], ['continued']);
    const name = members.get('name')?.value;
    const continued = members.get('continued')?.value ?? false;
    const plan = /** @type {Node} */ (members.get('plan'));
    if (typeof name !== 'string') return this.fail('wrong_type', `${path}/name`);
    if ([...name].length > longestName) return this.fail('out_of_range', `${path}/name`, { limit: longestName });
    if (typeof continued !== 'boolean') return this.fail('wrong_type', `${path}/continued`);
    if (continued && first) return this.fail('bad_value', `${path}/continued`);
    if (!plan.members) return this.fail('wrong_type', `${path}/plan`);
    const lineOf = (/** @type {string} */ inside) => lineAt(this.text, offsetOf(plan, inside));
    return { name, continued, text: this.text.slice(plan.start, plan.end), at: `${path}/plan`, lineOf };
  }

  /** @param {Node | undefined} node @returns {string[]} */
  gone(node) {
    if (!node) return [];
    if (!node.items) return this.fail('wrong_type', '/gone');
    if (node.items.length > mostGone) return this.fail('too_many', '/gone', { limit: mostGone });
    return node.items.map(({ value }, index) =>
      (typeof value === 'string' && /^(own|recipe):[A-Za-z0-9_]{1,60}$/.test(value) ? value : this.fail('bad_value', `/gone/${index}`)));
  }

  /** @returns {{cuts: Cut[], gone: string[]}} */
  read() {
    const members = this.object(this.root, '', ['format', 'people'], ['gone']);
    const { items } = /** @type {Node} */ (members.get('people'));
    if (!items) return this.fail('wrong_type', '/people');
    if (items.length === 0) return this.fail('empty_plan', '/people');
    if (items.length > mostPeople) return this.fail('too_many', '/people', { limit: mostPeople });
    return { cuts: items.map((item, index) => this.part(item, `/people/${index}`, index === 0)), gone: this.gone(members.get('gone')) };
  }
}

/**
 * The plans in a file that is known to be a diary.
 * @param {string} text
 */
export const cutDiary = (text) => new Envelope(text).read();

/**
 * A plan document on its own, as a diary of one.
 * @param {string} text
 * @returns {Cut[]}
 */
export function cutPlan(text) {
  const root = readJson(text);
  return [{ name: '', continued: false, text, at: '', lineOf: (inside) => lineAt(text, offsetOf(root, inside)) }];
}
