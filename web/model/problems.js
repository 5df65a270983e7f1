// The core's errors in words. The code chooses the sentence; the place may make it more exact.
import { has, t } from '../messages/t.js';

/**
 * "/days/0/entries/3/count" → "count", "/person/age_years" → "age_years".
 * @param {string} path
 */
const lastName = (path) => path.split('/').filter((part) => !/^\d+$/.test(part)).pop() ?? '';

/**
 * @param {{code: string, path: string, detail?: Record<string, unknown>}} problem
 * @param {string} [place] what the reader calls it
 * @returns {string}
 */
export function problemInWords({ code, path, detail = {} }, place = path) {
  const exact = `errors.${code}_${lastName(path)}`;
  const key = has(exact) ? exact : has(`errors.${code}`) ? `errors.${code}` : 'errors.internal';
  const suggestion = typeof detail.suggestion === 'string' ? detail.suggestion : '';
  const limit = typeof detail.limit === 'number' ? detail.limit : '';
  return t(key, { place: place || t('errors.whole'), suggestion, limit });
}

/**
 * The number of the entry that a problem is about, or null.
 * @param {{path: string} | null} problem
 */
export function entryOf(problem) {
  const found = /^\/days\/0\/entries\/(\d+)/.exec(problem?.path ?? '');
  return found ? Number(found[1]) : null;
}
