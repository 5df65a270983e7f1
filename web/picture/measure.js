// How wide a text is in the reader's own font.
import { roughMeasure } from './shapes.js';

/** @type {CanvasRenderingContext2D | null | undefined} */
let context;

/**
 * @param {Element} element whose font is used
 * @returns {import('./shapes.js').Measure}
 */
export function measureFor(element) {
  context ??= document.createElement('canvas').getContext('2d');
  const canvas = context;
  if (!canvas) return roughMeasure;
  const family = getComputedStyle(element).fontFamily;
  return (text, size, bold) => {
    canvas.font = `${bold ? 700 : 400} ${size}px ${family}`;
    return canvas.measureText(text).width;
  };
}
