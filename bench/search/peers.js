// The libraries that search is measured against. All get the same documents: the table's name, the short name, and the words of our
// synonyms that lead to the food (`also`). How often a food is eaten is ours alone: they have no place for it but a boost, see `boosted`.
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

/** @typedef {{id: number, name: string, display: string, also: string, boost: number}} Document */
/** @typedef {(query: string) => {name: string, display: string}[]} Find */
/** @typedef {{name: string, build: (documents: Document[]) => Find}} Peer */

const most = 10;

/** @param {string} term */
const folded = (term) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * MiniSearch as its documentation tunes it: beginnings, one mistake in five letters, the short name first, every word if possible.
 * @param {string} name
 * @param {boolean} boosted whether the documents' own boost counts
 * @returns {Peer}
 */
const miniSearch = (name, boosted) => ({
  name,
  build(documents) {
    const index = new MiniSearch({ fields: ['display', 'name', 'also'], storeFields: ['name', 'display', 'boost'], processTerm: folded });
    index.addAll(documents);
    const boostDocument = boosted ? (/** @type {unknown} */ _id, /** @type {string} */ _term, /** @type {any} */ stored) => stored.boost : undefined;
    const options = { prefix: true, fuzzy: 0.2, boost: { display: 3, name: 1, also: 1.5 }, boostDocument };
    return (query) => {
      const all = index.search(query, { ...options, combineWith: 'AND' });
      const found = all.length > 0 ? all : index.search(query, options);
      return /** @type {any[]} */ (found.slice(0, most));
    };
  },
});

/** @type {Peer} */
const fuse = {
  name: 'Fuse.js',
  build(documents) {
    const keys = [{ name: 'display', weight: 3 }, { name: 'name', weight: 1 }, { name: 'also', weight: 1.5 }];
    const index = new Fuse(documents, { keys, ignoreLocation: true, threshold: 0.3, ignoreDiacritics: true });
    return (query) => index.search(query, { limit: most }).map(({ item }) => item);
  },
};

/** @type {Peer} */
const micro = {
  name: 'uFuzzy',
  build(documents) {
    const matcher = new uFuzzy({ intraMode: 1 });
    const lines = uFuzzy.latinize(documents.map(({ name, display, also }) => (name === display ? `${name} ${also}` : `${display} ${name} ${also}`)));
    return (query) => {
      const [found, , order] = matcher.search(lines, uFuzzy.latinize([query])[0], 1, 1e4);
      const places = order && found ? order.map((place) => found[place]) : (found ?? []);
      return places.slice(0, most).map((place) => documents[place]);
    };
  },
};

export const tuned = miniSearch('MiniSearch, tuned', false);
export const peers = [tuned, miniSearch('MiniSearch, tuned, told how often foods are eaten', true), fuse, micro];
