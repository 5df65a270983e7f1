// The first script of the page: its first words are painted, then the program takes their place.

/** Where nothing is painted, in a tab behind others, the program comes all the same. */
const longest = 200;

const painted = new Promise((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, longest);
});

/** The browser's first look at how numbers are written takes long. It gets a turn of its own, between which a click can be heard. */
async function learnNumbers() {
  new Intl.NumberFormat(document.documentElement.lang).format(1.5);
  await new Promise((resolve) => setTimeout(resolve));
}

/** Says so below the first words: there is no program to say it. */
function sayMissing() {
  const alert = document.createElement('p');
  alert.className = 'alert';
  alert.role = 'alert';
  alert.textContent = /** @type {any} */ (globalThis).nutrientBalance.messages.errors.start();
  document.querySelector('nb-app .intro')?.append(alert);
}

await painted;
await learnNumbers();
import('./site.js').then(({ startSite }) => startSite(new URL(import.meta.url).pathname.replace(/.*\//, '')), sayMissing);
