// The catalogue that came with the page: its own script, before the program's, has put it there. In Node `#messages` is the English one.

/** @typedef {{ id: string, name: string, dir: string, folder: string, offer: string }} Language */
/** @typedef {{ messages: Record<string, Record<string, Function>>, language: string, languages: Language[] }} Given */

const given = /** @type {{nutrientBalance: Given}} */ (/** @type {unknown} */ (globalThis)).nutrientBalance;

export default given.messages;
export const { language, languages } = given;
