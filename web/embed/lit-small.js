// What the widget takes of Lit: templates, and styles as text. The page's views import `lit` as ever; the build gives them this in its place.
export { html, nothing, render, svg } from 'lit-html';

/** @typedef {{ cssText: string }} Styles */

/**
 * @param {TemplateStringsArray} texts
 * @param {...Styles} parts
 * @returns {Styles}
 */
export const css = (texts, ...parts) => ({ cssText: texts.reduce((all, text, index) => all + parts[index - 1].cssText + text) });
