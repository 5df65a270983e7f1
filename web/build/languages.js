// The languages of the page, in the order in which they are offered. The first one lies at the top of the site, each other in a folder of
// its own. A language is a folder of catalogues in web/messages/ and a line here.

/** @typedef {{ id: string, name: string, dir: 'ltr' | 'rtl' }} Language name: in the language itself */

/** @type {Language[]} */
export const languages = [
  { id: 'en', name: 'English', dir: 'ltr' },
  { id: 'es', name: 'Español', dir: 'ltr' },
  { id: 'de', name: 'Deutsch', dir: 'ltr' },
  { id: 'fr', name: 'Français', dir: 'ltr' },
  { id: 'ar', name: 'العربية', dir: 'rtl' },
];

/** Made from English for tests only: whoever sees a text without brackets has found one that is in no catalogue. @type {Language} */
export const pseudo = { id: 'en-XA', name: '[Þšéûðô]', dir: 'ltr' };

/**
 * Where the page of a language lies, from the top of the site.
 * @param {string} id
 */
export const folderOf = (id) => (id === languages[0].id ? '' : `${id}/`);
