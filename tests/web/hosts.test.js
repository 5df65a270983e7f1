// The files for hosts say the same as the page's meta tag and the server of script/serve. Each is read here in its host's own way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cacheRule, EMBED_HEADERS, HEADERS, headersOf, metaPolicy, takeAlong, takeAlongHeader, TYPES, widgetMetaPolicy } from '../../web/build/headers.js';
import { hostFiles } from '../../web/build/hosts.js';

const names = ['index.html', 'de/index.html', 'de/manifest.webmanifest', 'sw.js', 'sw-off.js', 'manifest.webmanifest', 'licence.txt', 'robots.txt', 'main-0123456789.js', 'worker-abcdef0123.js',
  'nutrient-balance-00ff00ff00.wasm', 'foods-sr-0a1b2c3d4e.nbt', 'icon-fedcba9876.svg', 'icon-192-0000000000.png', 'embed/embed-0123456789.js', 'embed/presets/zinc-copper-0123456789.json', 'embed/embed.js', 'embed/widget.html'];
const files = hostFiles(names);

/** @typedef {{headers: Record<string, string>, embedded: Record<string, string>, keep: (name: string) => string, type: (name: string) => string}} Said */

/** @param {string} name */
const ending = (name) => name.slice(name.lastIndexOf('.') + 1);

/** All values of one header of one path, as Netlify and Cloudflare collect them. @param {string} path */
function collected(path) {
  /** @type {Record<string, string[]>} */
  const found = {};
  let applies = false;
  for (const line of files._headers.split('\n').filter(Boolean)) {
    if (!line.startsWith(' ')) applies = line === path || line === '/*';
    else if (applies) (found[line.slice(2, line.indexOf(':', 2))] ??= []).push(line.slice(line.indexOf(':', 2) + 2));
  }
  return found;
}

/** @returns {Said} */
function netlify() {
  const only = (/** @type {string} */ name, /** @type {string} */ header) => {
    const values = collected(`/${name}`)[header] ?? [];
    assert.equal(values.length, 1, `${header} of ${name} is set once`);
    return values[0];
  };
  const of = (/** @type {string} */ path) => Object.fromEntries(Object.entries(collected(path)).map(([name, values]) => [name, values.join(', ')])
    .filter(([name]) => name !== 'Cache-Control' && name !== 'Content-Type'));
  return { headers: of('/index.html'), embedded: of('/embed/widget.html'), keep: (name) => only(name, 'Cache-Control'), type: (name) => only(name, 'Content-Type') };
}

/** @returns {Said} */
function apache() {
  const text = files['.htaccess'];
  const headers = [...text.matchAll(/^ {2}Header always set (\S+) "(.*)"$/gm)].map(([, name, value]) => [name, value]);
  const other = /^ {2}Header set Cache-Control "(.*)"$/m.exec(text)?.[1] ?? '';
  const [, pattern, hashed] = /<FilesMatch "(.*)">\s*Header set Cache-Control "(.*)"/.exec(text) ?? [];
  const types = Object.fromEntries([...text.matchAll(/^AddType '(.*)' \.(\S+)$/gm)].map(([, type, end]) => [end, type]));
  // A section of <If> is merged last, so what it sets takes the place of what was set before.
  const inside = /<If "%\{REQUEST_URI\} =~ m#\/embed\/#">([^]*?)<\/If>/.exec(text)?.[1] ?? '';
  const own = [...inside.matchAll(/^ {4}Header always set (\S+) "(.*)"$/gm)].map(([, name, value]) => [name, value]);
  return { headers: Object.fromEntries(headers), embedded: Object.fromEntries([...headers, ...own]), keep: (name) => (new RegExp(pattern).test(name) ? hashed : other), type: (name) => types[ending(name)] };
}

/** @returns {Said} */
function nginx() {
  const text = files['nginx.conf'];
  const fixed = [...text.matchAll(/^ {2}add_header (\S+) "(.*)" always;$/gm)].map(([, name, value]) => [name, value]);
  const mapped = [...text.matchAll(/^ {2}add_header (\S+) (\$\S+) always;$/gm)].filter(([, name]) => !['Cache-Control', 'Content-Disposition'].includes(name));
  // A header without a value is not sent.
  const of = (/** @type {boolean} */ embedded) => Object.fromEntries([...fixed, ...mapped.map(([, name, variable]) => {
    const [, inside, other] = new RegExp(`map \\$uri \\${variable} \\{\\s*"~/embed/" "(.*)";\\s*default "(.*)";`).exec(text) ?? [];
    return [name, embedded ? inside : other];
  })].filter(([, value]) => value !== ''));
  assert.match(text, /add_header Cache-Control \$nutrient_balance_cache always;/);
  const [, pattern, hashed, other] = /nutrient_balance_cache \{\s*"~(.*)" "(.*)";\s*default "(.*)";/.exec(text) ?? [];
  const types = Object.fromEntries([...text.matchAll(/^ {4}(\S+) (\S+);$/gm)].map(([, type, end]) => [end, type]));
  // nginx adds the charset itself, to text/html always and to the types that are named.
  const withCharset = new Set(['text/html', ...(/charset_types (.*);/.exec(text)?.[1] ?? '').split(' ')]);
  const type = (/** @type {string} */ name) => types[ending(name)] + (withCharset.has(types[ending(name)]) ? '; charset=utf-8' : '');
  return { headers: of(false), embedded: of(true), keep: (name) => (new RegExp(pattern).test(`/${name}`) ? hashed : other), type };
}

/** @returns {Said} */
function vercel() {
  /** @type {{source: string, headers: {key: string, value: string}[]}[]} */
  const rules = JSON.parse(files['vercel.json']).headers;
  const valuesOf = (/** @type {string} */ name, /** @type {string} */ header) =>
    rules.filter(({ source }) => new RegExp(`^${source}$`).test(`/${name}`)).flatMap(({ headers }) => headers).filter(({ key }) => key === header).map(({ value }) => value);
  const only = (/** @type {string} */ name, /** @type {string} */ header) => {
    assert.equal(valuesOf(name, header).length, 1, `${header} of ${name} is set once`);
    return valuesOf(name, header)[0];
  };
  const of = (/** @type {string} */ path, /** @type {object} */ headers) => Object.fromEntries(Object.keys(headers).map((name) => [name, only(path, name)]));
  return { headers: of('anything', HEADERS), embedded: of('embed/widget.html', EMBED_HEADERS), keep: (name) => only(name, 'Cache-Control'), type: (name) => only(name, 'Content-Type') };
}

for (const [host, said] of Object.entries({ _headers: netlify(), '.htaccess': apache(), 'nginx.conf': nginx(), 'vercel.json': vercel() })) {
  test(`${host} sends the headers that the server of script/serve sends`, () => {
    assert.deepEqual(said.headers, HEADERS);
    assert.deepEqual(said.embedded, EMBED_HEADERS);
  });

  test(`${host} lets browsers keep what is named by its content, and nothing else`, () => {
    assert.deepEqual(names.map(said.keep), names.map(cacheRule));
    assert.deepEqual(names.filter((name) => said.keep(name).includes('immutable')), names.slice(8, -2));
  });

  test(`${host} names the type of every file`, () => {
    assert.deepEqual(names.map(said.type), names.map((name) => TYPES[ending(name)]));
  });
}

test('_headers speaks of the folder of each language as of its page', () => {
  for (const folder of ['/', '/de/']) assert.deepEqual(collected(folder)['Cache-Control'], ['no-cache'], folder);
});

test("The page's own policy is the header's, without the part that only a header can say", () => {
  const header = HEADERS['Content-Security-Policy'].split('; ');
  const meta = metaPolicy.split('; ');
  assert.deepEqual(header.filter((part) => !meta.includes(part)), ["frame-ancestors 'self'"]);
  assert.deepEqual(meta.filter((part) => !header.includes(part)), []);
  assert.equal(meta[0], "default-src 'none'");
  assert.deepEqual(EMBED_HEADERS['Content-Security-Policy'].split('; ').filter((part) => !widgetMetaPolicy.split('; ').includes(part)), ['frame-ancestors *']);
  assert.doesNotMatch(widgetMetaPolicy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
  assert.doesNotMatch(metaPolicy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
});

test('The page as one file is saved and not opened, on every host and by script/serve', () => {
  const said = hostFiles([...names, takeAlong]);
  const header = takeAlongHeader.join(': ');
  assert.equal(headersOf(takeAlong)['Content-Disposition'], takeAlongHeader[1]);
  assert.deepEqual(said._headers.split('\n/').filter((rule) => rule.includes(header)).map((rule) => rule.split('\n')[0]), [takeAlong]);
  assert.ok(said['.htaccess'].includes(`<Files "${takeAlong}">\n    Header set Content-Disposition "${takeAlongHeader[1]}"`));
  const [, pattern, value] = /map \$uri \$nutrient_balance_save \{\n {2}"~(.*)" "(.*)";\n {2}default "";/.exec(said['nginx.conf']) ?? [];
  assert.match('/standalone.html', new RegExp(pattern));
  assert.doesNotMatch('/index.html', new RegExp(pattern));
  assert.equal(value, takeAlongHeader[1]);
  assert.ok(said['nginx.conf'].includes('add_header Content-Disposition $nutrient_balance_save always;'));
  /** @type {{source: string, headers: {key: string}[]}[]} */
  const rules = JSON.parse(said['vercel.json']).headers.filter((/** @type {{headers: {key: string}[]}} */ { headers }) => headers.some(({ key }) => key === 'Content-Disposition'));
  assert.deepEqual(rules.map(({ source }) => ['/standalone.html', '/index.html'].filter((path) => new RegExp(`^${source}$`).test(path))), [['/standalone.html']]);
});
