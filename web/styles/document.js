// The sheets of the document, in their order. The site has them in a file of their own, so that its first words need no program.
import { answer } from './answer.js';
import { controls } from './controls.js';
import { page } from './page.js';
import { sections } from './sections.js';
import { tokens } from './tokens.js';

export const documentStyles = [tokens, controls, page, answer, sections];
