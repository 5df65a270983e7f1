// Where the page lies when it is one file: all languages and the licences are in it.

export const oneFile = true;

/** @param {{id: string, folder: string}} language */
export const languageAddress = ({ id }) => `?lang=${id}`;

export const licenceAddress = '#licence';

/** @type {string | null} */
export const downloadAddress = null;

/** @type {string | null} */
export const embedAddress = null;
