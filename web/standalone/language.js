// The language of the page that is one file: the one it was asked for, else the reader's own, else English.

/**
 * @param {string} query the part of the address behind "?"
 * @param {readonly string[]} preferred by the reader, the best first
 * @param {string[]} known the first one is for everybody else
 */
export function languageOf(query, preferred, known) {
  const asked = new URLSearchParams(query).get('lang');
  const wanted = [asked ?? '', ...preferred.map((tag) => tag.toLowerCase().replace(/-.*/, ''))];
  return wanted.find((id) => known.includes(id)) ?? known[0];
}
