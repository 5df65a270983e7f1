// Ids of people, own foods and recipes: by chance, so that two tabs or two devices never mean different things by the same one.

/** @returns {string} letters and digits */
export function newId() {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
