// The pages' markup: a template, the head that all pages have in common, and values for the names in braces.
import { readFileSync } from 'node:fs';

/** What stands in the head of every page: first of all its policy, so that nothing comes before it. */
const head = readFileSync(new URL('../head.html', import.meta.url), 'utf8').trimEnd();

/** @param {string} text */
export const inMarkup = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Values are put in as they are: words go through `inMarkup` first. @param {string} template @param {Record<string, string>} values */
export const filled = (template, values) => Object.entries({ head, ...values }).reduce((text, [name, value]) => text.replace(`{{${name}}}`, () => value), template);
