// The widget as a page of its own, for hosts that want a wall between: they frame it, sandboxed, and learn its height and nothing else. It
// listens to no message. What the host wants stands behind the # of its address, so it is not even sent to the server.
import { build } from './files.js';
import './embed.js';
import { attributes, switches } from './attributes.js';
import { misreadOutside, spokenFor } from './settings.js';

/** Who frames the page may not say where its files come from. */
const allowed = attributes.filter((name) => !['assets', 'no-storage', 'share', 'loading'].includes(name));

/** @param {string | null} address */
function isOurs(address) {
  try {
    return address !== null && new URL(address, location.href).origin === location.origin;
  } catch {
    return false;
  }
}

const asked = new URLSearchParams(location.hash.slice(1));
const element = document.createElement('nutrient-balance');
/** The host's colours: hex digits, in the light and after a dash in the dark. @type {string[]} */
const rules = [];
const colour = /^(?:[0-9a-f]{3}|[0-9a-f]{6})(?:-(?:[0-9a-f]{3}|[0-9a-f]{6}))?$/i;
for (const [name, value] of asked) {
  if (['paper', 'ink', 'blue'].includes(name) && colour.test(value)) {
    const [light, dark = light] = value.split('-');
    rules.push(`--nb-${name}: light-dark(#${light}, #${dark});`);
    continue;
  }
  // Our own presets only: a foreign address could not be fetched from here anyway.
  const known = name === 'preset' ? value === '' || Object.hasOwn(build.files.presets, value) : allowed.includes(name);
  if (!known) misreadOutside.push({ attribute: name, value });
  else if (!(switches.includes(name) && value === 'false')) element.setAttribute(name, value);
}
// Nor may they make our address lead anywhere else.
if (!isOurs(asked.get('page'))) element.setAttribute('page', '');
element.setAttribute('loading', 'eager');
// In a sandbox there is no place to keep anything.
element.setAttribute('no-storage', '');

const languages = [asked.get('language') ?? '', ...navigator.languages].map(spokenFor);
document.documentElement.lang = languages.find((id) => id !== null) ?? 'en';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`body { margin: 0 } nutrient-balance { ${rules.join(' ')} }`);
document.adoptedStyleSheets = [sheet];

const main = document.createElement('main');
main.append(element);
document.body.append(main);

/** The height alone, and to anybody: it says nothing about the visitor. */
new ResizeObserver(() => parent.postMessage({ type: 'nutrient-balance:height', height: Math.ceil(main.getBoundingClientRect().height) }, '*')).observe(main);
