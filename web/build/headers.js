// What every host of the page should send, said once: the page's own meta tag, the server of script/serve and the files for common hosts
// (hosts.js) are all made from this.

/** What the page may do: run its own code, calculate, and load its own files. Lit and the page itself name the only two Trusted Types policies. */
const directives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html nutrient-balance',
];

/** The policy for index.html itself, for hosts that send no headers. Who may frame a page can only be said in a header. */
export const metaPolicy = directives.filter((directive) => !directive.startsWith('frame-ancestors')).join('; ');

/** @type {Record<string, string>} */
export const HEADERS = {
  'Content-Security-Policy': directives.join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Where everything lies that foreign pages load, from the top of the site. */
export const embedFolder = 'embed/';

/** The same for widget.html: any page may frame it, it draws with one script, and it keeps nothing. */
const widgetDirectives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
];
export const widgetMetaPolicy = widgetDirectives.filter((directive) => !directive.startsWith('frame-ancestors')).join('; ');

/** What foreign pages load may be loaded by them: from any origin, from one without a name, and by pages that isolate themselves. @type {Record<string, string>} */
export const EMBED_HEADERS = {
  ...HEADERS,
  'Content-Security-Policy': widgetDirectives.join('; '),
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Access-Control-Allow-Origin': '*',
};

/** The page as one file, to be saved: opened from a host, the policy of the site would keep its script from running. */
export const takeAlong = 'standalone.html';
export const takeAlongHeader = /** @type {const} */ (['Content-Disposition', 'attachment; filename=nutrient-balance.html']);

/** @param {string} name of a file, from the top of the site @returns {Record<string, string>} */
export function headersOf(name) {
  if (name === takeAlong) return { ...HEADERS, [takeAlongHeader[0]]: takeAlongHeader[1] };
  return name.startsWith(embedFolder) ? EMBED_HEADERS : HEADERS;
}

/** @type {Record<string, string>} ending → type */
export const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  nbt: 'application/octet-stream',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** How the name of a file ends whose name says what is in it: `main-0123456789.js`. Plain enough for every host's own kind of expression. */
export const HASHED = '-[0-9a-f]{10}[.][a-z]+$';

const forEver = 'public, max-age=31536000, immutable';
const askAgain = 'no-cache';

/**
 * How long a browser may keep a file: for ever when its name changes with its content, else only as long as it asks each time.
 * @param {string} name
 */
export const cacheRule = (name) => (new RegExp(HASHED).test(name) ? forEver : askAgain);
export const cacheRules = { hashed: forEver, other: askAgain };
