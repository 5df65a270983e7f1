// What makes the page an app that opens without internet: its manifest, and the list of its files for the service worker.
import { createHash } from 'node:crypto';
import { paper } from './icons.js';

/**
 * @typedef {{ any: string, small: string, large: string, maskable: string }} Icons names of the files
 */

/**
 * One app a language: it starts in its own folder and owns the whole site.
 * @param {Icons} icons
 * @param {import('./languages.js').Language} language
 * @param {Record<string, string>} words
 * @param {string} top the way from the manifest to the top of the site
 */
export function manifest(icons, { id, dir }, words, top) {
  const png = (/** @type {string} */ name, /** @type {number} */ side, purpose = 'any') => ({ src: top + name, sizes: `${side}x${side}`, type: 'image/png', purpose });
  const content = {
    name: words.title,
    short_name: words.short,
    description: words.description,
    lang: id,
    dir,
    start_url: './',
    scope: top || './',
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    categories: ['food', 'health'],
    icons: [
      { src: top + icons.any, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      png(icons.small, 192),
      png(icons.large, 512),
      png(icons.maskable, 512, 'maskable'),
    ],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** @param {Uint8Array | string} content */
export const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/**
 * Every file that a reader's browser may ask for, with what must be in it. The version is that of all of them together.
 * @param {Map<string, Uint8Array>} files name → content
 */
export function siteList(files) {
  const list = [...files].map(([name, content]) => ({ name, sha256: sha256(content) })).sort((a, b) => (a.name < b.name ? -1 : 1));
  return { version: sha256(JSON.stringify(list)).slice(0, 16), files: list };
}
