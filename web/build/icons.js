// The icons of the installed page, drawn from web/icon.svg: phones want squares, and some want plain pictures.
import { execFileSync } from 'node:child_process';

/** The paper around the mark; the same in the manifest. */
export const paper = '#fcfcfa';

/**
 * The mark in the middle of a square of paper. A maskable icon may be cut to a circle of 80 % of its width, so its mark is smaller.
 * @param {string} mark the text of icon.svg, 26 by 24
 * @param {number} side of the square, in the units of the mark
 */
export function squareIcon(mark, side) {
  const inner = mark.replace(/^<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
  const [left, top] = [(26 - side) / 2, (24 - side) / 2];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${side} ${side}"><rect x="${left}" y="${top}" width="${side}" height="${side}" fill="${paper}"/>${inner}</svg>\n`;
}

/**
 * @param {string} svg
 * @param {number} pixels width and height
 * @returns {Uint8Array} a PNG
 */
export function drawPng(svg, pixels) {
  try {
    return execFileSync('rsvg-convert', ['--width', String(pixels), '--height', String(pixels), '--format', 'png'], { input: svg });
  } catch (thrown) {
    if (/** @type {NodeJS.ErrnoException} */ (thrown).code !== 'ENOENT') throw thrown;
    throw new Error('rsvg-convert is missing, which draws the icons. Install it first: script/setup');
  }
}
