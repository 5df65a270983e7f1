// The start of the page that builds snippets.
import '../embed/frame-height.js';
import { answer } from '../styles/answer.js';
import { controls } from '../styles/controls.js';
import { page } from '../styles/page.js';
import { tokens } from '../styles/tokens.js';
import { builderStyle } from './builder-style.js';
import './nb-builder.js';

const sheets = [tokens, controls, page, answer, builderStyle].map(({ styleSheet }) => styleSheet);
document.adoptedStyleSheets = /** @type {CSSStyleSheet[]} */ (sheets.filter(Boolean));
