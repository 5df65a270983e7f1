// From the bytes of a file to its text: byte-order marks, UTF-16 as Excel writes it, and what is no text at all.
import { NutrientBalanceError } from '../engine/problem.js';

/** The largest file that is read whole. */
export const largestFile = 32 * 1024 * 1024;

/** @param {Uint8Array} bytes @param {number[]} start */
const begins = (bytes, start) => start.every((byte, index) => bytes[index] === byte);

/** UTF-16 without a mark shows by its zeros: every second byte of plain letters. @param {Uint8Array} bytes */
function wide(bytes) {
  if (begins(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (begins(bytes, [0xfe, 0xff])) return 'utf-16be';
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const first = bytes.subarray(0, 200);
  if (first.every((byte, index) => (index % 2 === 1) === (byte === 0))) return 'utf-16le';
  return first.every((byte, index) => (index % 2 === 0) === (byte === 0)) ? 'utf-16be' : null;
}

/** @param {Uint8Array} bytes @param {string} label */
const decoded = (bytes, label) => new TextDecoder(label, { fatal: true }).decode(bytes);

/**
 * @param {Uint8Array} bytes of a whole file
 * @returns {{text: string, guessed: boolean}} guessed: it is no UTF-8, so it was read as Windows writes western text
 */
export function textOf(bytes) {
  if (bytes.length > largestFile) throw new NutrientBalanceError('file_too_large', '', { limit: largestFile });
  if (begins(bytes, [0x50, 0x4b, 3, 4])) throw new NutrientBalanceError('zip_file', '');
  const label = wide(bytes);
  try {
    return { text: decoded(bytes, label ?? 'utf-8'), guessed: false };
  } catch {
    // Control characters stand in no table that a person exports.
    if (label || bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32))) throw new NutrientBalanceError('not_text', '');
    return { text: decoded(bytes, 'windows-1252'), guessed: true };
  }
}
