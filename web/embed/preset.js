// An article's own calculator: a document that says which nutrients, which claims and which foods. Read strictly, whoever wrote it; an error
// names its place. data/schema/preset.schema.json says the same for editors.

/**
 * Words in several languages, or a key of the catalogue `presets`.
 * @typedef {{ key: string } | { text: Record<string, string> }} Words
 * @typedef {{ nutrient?: string, ratio?: string }} Check what the visitor's figures are asked
 * @typedef {{ id: string, says: Words, evidence: string[], check: Check | null }} Claim
 * @typedef {{ food: string, portion: string | null, count: number }} OfferedFood
 * @typedef {object} Preset
 * @property {string} id
 * @property {Words | null} title
 * @property {string[]} nutrients
 * @property {string} ratio
 * @property {Claim[]} claims
 * @property {string[]} questions
 * @property {OfferedFood[]} foods
 * @property {string[]} forms
 * @typedef {{ nutrients: Record<string, unknown>, ratios: Record<string, unknown>, evidence: Record<string, unknown>, words: (key: string) => boolean }} Known
 */

/** What may be asked beside age, sex and life stage. */
export const questions = ['kidney_disease'];
const most = { list: 24, text: 400, documentLength: 65536 };

export class PresetError extends Error {
  /** @param {string} code @param {string} path a JSON Pointer */
  constructor(code, path) {
    super(`${code} at ${path || 'the whole document'}`);
    this.code = code;
    this.path = path;
  }
}

/** @param {string} code @param {string} path @returns {never} */
export function refuse(code, path) {
  throw new PresetError(code, path);
}

/**
 * An object with these members and no other.
 * @param {unknown} value
 * @param {string} path
 * @param {string[]} required
 * @param {string[]} [optional]
 * @returns {Record<string, unknown>}
 */
function object(value, path, required, optional = []) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return refuse('wrong_type', path);
  const found = /** @type {Record<string, unknown>} */ (value);
  for (const key of Object.keys(found)) if (!required.includes(key) && !optional.includes(key)) refuse('unknown_key', `${path}/${key}`);
  for (const key of required) if (!Object.hasOwn(found, key)) refuse('missing_key', `${path}/${key}`);
  return found;
}

/** @param {unknown} value @param {string} path */
function string(value, path) {
  if (typeof value !== 'string') return refuse('wrong_type', path);
  if (value === '') return refuse('bad_value', path);
  return value.length > most.text ? refuse('too_long', path) : value;
}

/**
 * @template T
 * @param {unknown} value
 * @param {string} path
 * @param {(item: unknown, path: string) => T} read
 * @returns {T[]}
 */
function list(value, path, read) {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return refuse('wrong_type', path);
  if (value.length > most.list) return refuse('too_many', path);
  return value.map((item, index) => read(item, `${path}/${index}`));
}

/** @param {Record<string, unknown>} known @returns {(item: unknown, path: string) => string} */
const oneOf = (known) => (item, path) => {
  const id = string(item, path);
  return Object.hasOwn(known, id) ? id : refuse('unknown_id', path);
};

/** @param {unknown} value @param {string} path @param {Known} known @returns {Words} */
function words(value, path, known) {
  const found = object(value, path, [], ['key', 'text']);
  if ((found.key === undefined) === (found.text === undefined)) return refuse('bad_value', path);
  if (found.key !== undefined) {
    const key = string(found.key, `${path}/key`);
    return known.words(key) ? { key } : refuse('unknown_id', `${path}/key`);
  }
  const texts = object(found.text, `${path}/text`, ['en'], Object.keys(Object(found.text)));
  return { text: Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, string(text, `${path}/text/${language}`)])) };
}

/** @param {unknown} value @param {string} path @param {Known} known @returns {Check | null} */
function check(value, path, known) {
  if (value === undefined) return null;
  const found = object(value, path, [], ['nutrient', 'ratio']);
  if ((found.nutrient === undefined) === (found.ratio === undefined)) return refuse('bad_value', path);
  if (found.nutrient !== undefined) return { nutrient: oneOf(known.nutrients)(found.nutrient, `${path}/nutrient`) };
  return { ratio: oneOf(known.ratios)(found.ratio, `${path}/ratio`) };
}

/** @param {Known} known @returns {(item: unknown, path: string) => Claim} */
const claim = (known) => (item, path) => {
  const found = object(item, path, ['id', 'says'], ['evidence', 'check']);
  return {
    id: string(found.id, `${path}/id`),
    says: words(found.says, `${path}/says`, known),
    evidence: list(found.evidence, `${path}/evidence`, oneOf(known.evidence)),
    check: check(found.check, `${path}/check`, known),
  };
};

/** @param {unknown} item @param {string} path @returns {OfferedFood} */
function offeredFood(item, path) {
  const found = object(item, path, ['food', 'count'], ['portion']);
  const count = found.count;
  if (typeof count !== 'number') return refuse('wrong_type', `${path}/count`);
  if (!(count > 0 && count <= 10_000)) return refuse('bad_value', `${path}/count`);
  return { food: string(found.food, `${path}/food`), portion: found.portion === undefined ? null : string(found.portion, `${path}/portion`), count };
}

/** @param {string} text of the document */
function parsed(text) {
  if (text.length > most.documentLength) return refuse('too_long', '');
  try {
    return JSON.parse(text);
  } catch {
    return refuse('bad_json', '');
  }
}

/**
 * @param {string} text of the document
 * @param {Known} known
 * @returns {Preset}
 */
export function readPreset(text, known) {
  const found = object(parsed(text), '', ['format', 'id', 'nutrients', 'ratio'], ['$schema', 'title', 'claims', 'questions', 'foods', 'forms']);
  if (found.format !== 'nutrient-balance/preset@1') refuse('bad_value', '/format');
  const nutrients = list(found.nutrients, '/nutrients', oneOf(known.nutrients));
  if (nutrients.length === 0) refuse('bad_value', '/nutrients');
  return {
    id: string(found.id, '/id'),
    title: found.title === undefined ? null : words(found.title, '/title', known),
    nutrients,
    ratio: oneOf(known.ratios)(found.ratio, '/ratio'),
    claims: list(found.claims, '/claims', claim(known)),
    questions: list(found.questions, '/questions', oneOf(Object.fromEntries(questions.map((id) => [id, true])))),
    foods: list(found.foods, '/foods', offeredFood),
    forms: list(found.forms, '/forms', string),
  };
}
