// The headers of headers.js in the words of common hosts of static files. HOSTING.md says which file is for whom.
import { cacheRule, cacheRules, EMBED_HEADERS, embedFolder, HASHED, HEADERS, headersOf, takeAlong, takeAlongHeader, TYPES } from './headers.js';

/** What is said of the page and of the widget alike, and what is not. */
const same = Object.entries(HEADERS).filter(([name, value]) => EMBED_HEADERS[name] === value);
const embedOwn = Object.entries(EMBED_HEADERS).filter(([name, value]) => HEADERS[name] !== value);

/**
 * `_headers` of Netlify and Cloudflare Pages. When two rules set one header both values are sent, so every file has its own rule for
 * keeping and for what differs between the page and the widget, by name.
 * @param {string[]} names of all files of the site
 */
function headersFile(names) {
  const type = (/** @type {string} */ name) => TYPES[name.slice(name.lastIndexOf('.') + 1)];
  const written = (/** @type {[string, string][]} */ headers) => headers.map(([name, value]) => `  ${name}: ${value}`);
  const own = (/** @type {string} */ name) => Object.entries(headersOf(name)).filter(([header]) => !same.some(([each]) => each === header));
  const everywhere = written(same);
  const rule = (/** @type {string} */ path, /** @type {string} */ name) =>
    [path, ...written(own(name)), `  Cache-Control: ${cacheRule(name)}`, `  Content-Type: ${type(name)}`];
  const single = names.flatMap((name) => rule(`/${name}`, name));
  const folders = names.filter((name) => /(?:^|\/)index\.html$/.test(name)).flatMap((name) => rule(`/${name.replace('index.html', '')}`, name));
  return ['/*', ...everywhere, ...folders, ...single, ''].join('\n');
}

/** `.htaccess` of Apache 2.4. */
function htaccess() {
  const types = Object.entries(TYPES).map(([ending, type]) => `AddType '${type}' .${ending}`);
  const headers = Object.entries(HEADERS).map(([name, value]) => `  Header always set ${name} "${value}"`);
  return `${types.join('\n')}
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{HTTP:Accept-Encoding} br
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule .* %{REQUEST_URI}.br [L]
  RewriteCond %{HTTP:Accept-Encoding} gzip
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule .* %{REQUEST_URI}.gz [L]
</IfModule>
RemoveType .gz
AddEncoding br .br
AddEncoding gzip .gz
<IfModule mod_headers.c>
  Header append Vary Accept-Encoding
${headers.join('\n')}
  Header set Cache-Control "${cacheRules.other}"
  <FilesMatch "${HASHED.replace('$', '([.](br|gz))?$')}">
    Header set Cache-Control "${cacheRules.hashed}"
  </FilesMatch>
  <Files "${takeAlong}">
    Header set ${takeAlongHeader[0]} "${takeAlongHeader[1]}"
  </Files>
  <If "%{REQUEST_URI} =~ m#/${embedFolder}#">
${embedOwn.map(([name, value]) => `    Header always set ${name} "${value}"`).join('\n')}
  </If>
</IfModule>
`;
}

/** A server for nginx: a file for conf.d. `add_header` in a location would drop all those above it, so keeping goes through a map. */
function nginx() {
  const types = Object.entries(TYPES).map(([ending, type]) => `    ${type.replace(/;.*/, '')} ${ending};`);
  const texts = Object.values(TYPES).filter((type) => type.includes('charset')).map((type) => type.replace(/;.*/, ''));
  const variable = (/** @type {string} */ name) => `$nutrient_balance_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = embedOwn.map(([name, value]) => `map $uri ${variable(name)} {
  "~/${embedFolder}" "${value}";
  default "${HEADERS[name] ?? ''}";
}
`);
  const headers = [...same.map(([name, value]) => `  add_header ${name} "${value}" always;`), ...embedOwn.map(([name]) => `  add_header ${name} ${variable(name)} always;`)];
  return `${maps.join('')}map $uri $nutrient_balance_cache {
  "~${HASHED}" "${cacheRules.hashed}";
  default "${cacheRules.other}";
}
map $uri $nutrient_balance_save {
  "~/${takeAlong.replace('.', '[.]')}$" "${takeAlongHeader[1]}";
  default "";
}
server {
  listen 80;
  root /srv/nutrient-balance;
  index index.html;
  types {
${types.join('\n')}
  }
  gzip_static on;
  # brotli_static on;  # smaller by a fifth, where nginx has the module ngx_brotli
  gzip_vary on;
  charset utf-8;
  charset_types ${texts.filter((type) => type !== 'text/html').join(' ')};
${headers.join('\n')}
  add_header Cache-Control $nutrient_balance_cache always;
  add_header ${takeAlongHeader[0]} $nutrient_balance_save always;
}
`;
}

/** `vercel.json`. The two rules for keeping never meet in one file. */
function vercel() {
  const hashed = HASHED.replace('$', '');
  const pair = (/** @type {[string, string]} */ [key, value]) => ({ key, value });
  const keep = (/** @type {string} */ value) => [pair(['Cache-Control', value])];
  const typed = Object.entries(TYPES).map(([ending, type]) => ({ source: `/(.*)[.]${ending}`, headers: [pair(['Content-Type', type])] }));
  const headers = [
    { source: `/((?!${embedFolder}).*)`, headers: Object.entries(HEADERS).map(pair) },
    { source: `/${embedFolder}(.*)`, headers: Object.entries(EMBED_HEADERS).map(pair) },
    { source: `/(.*${hashed})`, headers: keep(cacheRules.hashed) },
    { source: `/((?!.*${hashed}).*)`, headers: keep(cacheRules.other) },
    { source: `/${takeAlong.replace('.', '[.]')}`, headers: [pair([...takeAlongHeader])] },
    ...typed,
  ];
  return `${JSON.stringify({ headers }, null, 2)}\n`;
}

/**
 * The files for hosts, by name.
 * @param {string[]} names of all files of the site that readers load
 * @returns {Record<string, string>}
 */
export function hostFiles(names) {
  return { _headers: headersFile(names), '.htaccess': htaccess(), 'nginx.conf': nginx(), 'vercel.json': vercel() };
}
