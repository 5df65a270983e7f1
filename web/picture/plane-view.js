// Shapes become SVG. Only attributes and classes: the page's policy allows no inline style.
import { html, nothing, svg } from 'lit';
import { rightToLeft } from '../format/locale.js';

/**
 * @typedef {import('./shapes.js').Shape} Shape
 * @typedef {import('./plane-geometry.js').Mark} Mark
 */

/** The picture runs from left to right in every language, as its axes do. Words that do not are told apart by these marks around them. */
const ownDirection = () => (rightToLeft ? ['\u2068', '\u2069'] : ['', '']);

/**
 * @param {Shape} shape
 * @param {string} hatchId
 * @param {string} thickEntry
 */
function shapeView(shape, hatchId, thickEntry) {
  if (shape.kind === 'circle') return svg`<circle class=${shape.cls} cx=${shape.x} cy=${shape.y} r=${shape.r}></circle>`;
  if (shape.kind === 'text') {
    const [before, after] = ownDirection();
    const turn = shape.rotate === undefined ? nothing : `rotate(${shape.rotate} ${shape.x} ${shape.y})`;
    return svg`<text class=${shape.cls} x=${shape.x} y=${shape.y} font-size=${shape.size} text-anchor=${shape.anchor}
      transform=${turn}>${before}${shape.runs.map(({ text, cls }) => (cls ? svg`<tspan class=${cls}>${text}</tspan>` : text))}${after}</text>`;
  }
  const thick = thickEntry !== '' && shape.entry === thickEntry ? ' thick' : '';
  if (!shape.hatch) return svg`<path class=${shape.cls + thick} d=${shape.d}></path>`;
  return svg`<path class="box-ground" d=${shape.d}></path><path class=${shape.cls} d=${shape.d} fill="url(#${hatchId})"></path>`;
}

/** @param {string} id unique in the document: several pictures may stand on one page */
export function hatchPattern(id) {
  return svg`<pattern id=${id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <line class="hatch-line" x1="0" y1="0" x2="0" y2="5"></line></pattern>`;
}

/**
 * @param {import('./plane-frame.js').Frame} frame
 * @param {Shape[]} shapes
 * @param {{ id: string, title: string, description: string, thickEntry: string, decorative: boolean }} options
 */
export function planeView(frame, shapes, { id, title, description, thickEntry, decorative }) {
  const hatchId = `${id}-hatch`;
  const drawing = shapes.map((shape) => shapeView(shape, hatchId, thickEntry));
  return html`<svg width=${frame.width} height=${frame.height} viewBox="0 0 ${frame.width} ${frame.height}"
    role=${decorative ? nothing : 'img'} aria-hidden=${decorative ? 'true' : nothing}
    aria-labelledby=${decorative ? nothing : `${id}-title`} aria-describedby=${decorative ? nothing : `${id}-text`}>
    ${decorative ? nothing : svg`<title id="${id}-title">${title}</title><desc id="${id}-text">${description}</desc>`}
    <defs>${hatchPattern(hatchId)}</defs>${drawing}</svg>`;
}

/** @param {Mark} mark @param {string} hatchId */
function legendMark(mark, hatchId) {
  switch (mark) {
    case 'food':
      return svg`<path class="step" d="M1 8H23"></path><path class="step head" d="M26 8L17 4.8L19.5 8L17 11.2Z"></path>`;
    case 'supplement':
      return svg`<path class="supplement" d="M1 5H16V2L27 8L16 14V11H1Z"></path>`;
    case 'unsure':
      return svg`<path class="box" d="M3.5 2.5H25.5V13.5H3.5Z" fill="url(#${hatchId})"></path>`;
    case 'idea':
      return svg`<path class="idea" d="M3 8H15"></path><path class="idea-head" d="M27 8L17 3.4V12.6Z"></path>`;
    case 'recommended':
      return svg`<path class="recommended" d="M1 8H28"></path>`;
    case 'region':
      return svg`<path class="region" d="M3 14V8L25 2.5V14Z"></path>`;
    case 'beam':
      return svg`<path class="beam" d="M2 14L26 2V9Z"></path><path class="beam-edge" d="M26 2L2 14L26 9"></path>`;
    default:
      return svg`<path class="limit" d="M1 8H27"></path>`;
  }
}

/**
 * @param {{ mark: Mark, words: string }[]} items
 * @param {string} hatchId
 */
export function legendView(items, hatchId) {
  if (items.length === 0) return nothing;
  return html`<ul class="legend">${items.map(({ mark, words }) => html`<li>
    <svg width="28" height="16" viewBox="0 0 28 16" aria-hidden="true">${legendMark(mark, hatchId)}</svg>${words}</li>`)}</ul>`;
}
