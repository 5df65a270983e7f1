// A day in the address: the plan document, compressed, in the part after "#", which browsers send to nobody. The letter in front names the
// way it is written, so that a later page still reads an old link. The compressed form carries a checksum: a link that was cut off is noticed.
import { NutrientBalanceError } from '../engine/problem.js';

/** @typedef {import('../engine/documents.js').Plan} Plan */
/** @typedef {import('../engine/documents.js').Person} Person */

/**
 * @typedef {object} Wanted what else goes into a link; nothing of it does unless somebody chooses it
 * @property {boolean} who age, sex, pregnancy
 * @property {boolean} health conditions and medicines
 * @property {boolean} diet what is not eaten, or not wanted
 */

const key = 'd=';
const version = 'a';
const format = 'deflate';

/** Longer addresses are cut off by mail and chat programs. */
export const longestLink = 8000;
/** What a link may unfold to: no plan that the core reads is longer. */
const mostBytes = 1024 * 1024;
/** What is looked at in a link at all. */
const mostLetters = 64 * 1024;

/** Whether this browser can write and read links. */
export const canShare = () => typeof CompressionStream === 'function' && typeof DecompressionStream === 'function';

/**
 * Answers about health and food need the age beside them: a plan knows nobody without one.
 * @param {Person | undefined} person
 * @param {Wanted} wanted
 * @returns {Person | undefined}
 */
function sharedPerson(person, { who, health, diet: food }) {
  if (!person || !who) return undefined;
  const { conditions, medicines, safety_answered: answered, diet, ...about } = person;
  const answers = { ...(conditions ? { conditions } : {}), ...(medicines ? { medicines } : {}), ...(answered ? { safety_answered: answered } : {}) };
  return { ...about, ...(health ? answers : {}), ...(food && diet ? { diet } : {}) };
}

/**
 * The plan as it goes into a link: of every entry what counts, of the person what is wanted, and no date.
 * @param {Plan} plan
 * @param {Wanted} wanted
 * @returns {Plan}
 */
export function sharedPlan({ person, days, ...plan }, wanted) {
  const shown = sharedPerson(person, wanted);
  return { ...plan, ...(shown ? { person: shown } : {}), days: days.map(({ entries }) => ({ entries })) };
}

/** @param {Uint8Array} bytes */
function base64url(bytes) {
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** @param {string} text */
function bytesOf(text) {
  try {
    return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
  } catch {
    throw new NutrientBalanceError('bad_link', '');
  }
}

/**
 * Everything that a stream gives, up to a limit: what would unfold to more is not read to its end.
 * @param {ReadableStream<Uint8Array>} stream
 */
async function collected(stream) {
  const reader = stream.getReader();
  /** @type {Uint8Array[]} */
  const parts = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > mostBytes) {
      reader.cancel().catch(() => {});
      throw new NutrientBalanceError('link_too_large', '', { limit: mostBytes });
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** @param {Uint8Array} bytes @param {CompressionStream | DecompressionStream} through */
function passed(bytes, through) {
  const writer = through.writable.getWriter();
  // What is wrong with the bytes is heard where they come out.
  writer.write(/** @type {any} */ (bytes)).catch(() => {});
  writer.close().catch(() => {});
  return collected(/** @type {ReadableStream<Uint8Array>} */ (through.readable));
}

/**
 * What stands behind "#" in a link to this plan.
 * @param {Plan} plan
 * @returns {Promise<string>}
 */
export async function fragmentOf(plan) {
  const bytes = new TextEncoder().encode(JSON.stringify(plan));
  return `${key}${version}${base64url(await passed(bytes, new CompressionStream(format)))}`;
}

/**
 * The part of an address that holds a shared day, or null when it holds none.
 * @param {string} hash location.hash
 */
export const sharedIn = (hash) => (hash.startsWith(`#${key}`) ? hash.slice(1 + key.length) : null);

/**
 * The text of the plan in a link; whether it is a plan is for the core to judge.
 * @param {string} shared what sharedIn gave
 * @returns {Promise<string>}
 */
export async function planTextIn(shared) {
  if (shared.length > mostLetters) throw new NutrientBalanceError('link_too_large', '', { limit: mostLetters });
  if (!shared.startsWith(version)) throw new NutrientBalanceError(/^[b-z]/.test(shared) ? 'newer_link' : 'bad_link', '');
  const bytes = bytesOf(shared.slice(version.length));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await passed(bytes, new DecompressionStream(format)));
  } catch (thrown) {
    throw thrown instanceof NutrientBalanceError ? thrown : new NutrientBalanceError('bad_link', '');
  }
}
