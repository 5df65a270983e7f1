// What lies packed in the page itself, behind its markup: the program of the core and its tables.
// NB_FOODS is put in by web/build/standalone.js.

/** @type {{ id: string, title: string, size: number, sha256: string }[]} */
// @ts-ignore: defined at build time
const foods = NB_FOODS;

/** @param {string} name */
async function unpacked(name) {
  const block = /** @type {HTMLElement} */ (document.getElementById(`part-${name}`));
  const packed = Uint8Array.from(atob(String(block.textContent)), (letter) => letter.charCodeAt(0));
  block.remove();
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export const program = () => unpacked('wasm');
export const reference = () => unpacked('reference');

/** The food tables in the order of loading. A table has no address here; its id stands for it. */
export const foodFiles = foods.map((file) => ({ ...file, url: file.id }));

/** @param {import('../engine/documents.js').FoodFile} file */
export const foodTable = ({ id }) => unpacked(id);
