/** JSON as people edit it: a key that stands twice in one object is an error, because the first value would silently be lost. */

const token = /"(?:[^"\\]|\\.)*"|[{}[\],]/g;

/**
 * The line of the first repeated key with that key, or null.
 * @param {string} text well-formed JSON
 */
export function repeatedKey(text) {
  /** @type {{ keys: Set<string> | null, atKey: boolean }[]} */
  const open = [];
  for (const { 0: found, index } of text.matchAll(token)) {
    const inside = open.at(-1);
    if (found === '{') open.push({ keys: new Set(), atKey: true });
    else if (found === '[') open.push({ keys: null, atKey: false });
    else if (found === '}' || found === ']') open.pop();
    else if (inside === undefined) continue;
    else if (found === ',') inside.atKey = inside.keys !== null;
    else if (inside.atKey) {
      const key = JSON.parse(found);
      if (inside.keys?.has(key)) return { key, line: text.slice(0, index).split('\n').length };
      inside.keys?.add(key);
      inside.atKey = false;
    }
  }
  return null;
}

/**
 * @param {string} text
 * @param {string} path for the message
 * @returns {any}
 */
export function parseStrictJson(text, path) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is not JSON: ${/** @type {Error} */ (error).message}`);
  }
  const repeated = repeatedKey(text);
  if (repeated === null) return value;
  throw new Error(`${path}: line ${repeated.line}: the key "${repeated.key}" stands twice in one object. Remove one of the two.`);
}
