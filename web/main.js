// The first script of the page: its first words are painted, then the program takes their place.

/** Where nothing is painted, in a tab behind others, the program comes all the same. */
const longest = 200;

const painted = new Promise((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, longest);
});
painted.then(() => import('./site.js')).then(({ startSite }) => startSite(new URL(import.meta.url).pathname.replace(/.*\//, '')));
