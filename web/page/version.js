// The version of the program; put in by web/build/.

/** @type {string} */
// @ts-ignore: defined at build time
export const version = NB_VERSION;
