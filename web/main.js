// The first script of the page: its first words are painted, then the program takes their place.
import { painted, turn } from './page/turn.js';

/** The browser's first look at how a language is written takes long. Each step of it gets a turn of its own, between which a click can be heard. */
async function learnLanguage() {
  const { lang } = document.documentElement;
  const steps = [() => new Intl.Collator(lang), () => new Intl.Locale(lang).maximize(), () => new Intl.NumberFormat(lang).format(1.5)];
  for (const step of steps) {
    step();
    await turn();
  }
}

/** Says so below the first words: there is no program to say it. */
function sayMissing() {
  const alert = document.createElement('p');
  alert.className = 'alert';
  alert.role = 'alert';
  alert.textContent = /** @type {any} */ (globalThis).nutrientBalance.messages.errors.start();
  document.querySelector('nb-app .intro')?.append(alert);
}

await painted();
await learnLanguage();
import('./site.js').then(({ startSite }) => startSite(new URL(import.meta.url).pathname.replace(/.*\//, '')), sayMissing);
