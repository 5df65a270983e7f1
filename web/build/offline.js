// What makes the page an app that opens without internet: its manifest, and the list of its files for the service worker.
import { createHash } from 'node:crypto';
import { paper } from './icons.js';

/**
 * @param {{ any: string, small: string, large: string, maskable: string }} icons names of the files
 * @param {string} description
 */
export function manifest(icons, description) {
  const png = (/** @type {string} */ src, /** @type {number} */ side, purpose = 'any') => ({ src, sizes: `${side}x${side}`, type: 'image/png', purpose });
  const content = {
    name: 'Nutrient Balance',
    short_name: 'Nutrients',
    description,
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    categories: ['food', 'health'],
    icons: [
      { src: icons.any, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
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
