// Where the page lies, and what follows from that: here, on a host, one folder for each language. The page as one file on somebody's disk has
// web/standalone/place.js instead; `#place` in package.json is one or the other.
import { addressOf } from '../engine/files.js';

/** Whether the page is one file on a disk: then nobody else can open its address, and no browser keeps a copy of it. */
export const oneFile = false;

/** @param {{id: string, folder: string}} language */
export const languageAddress = ({ folder }) => addressOf(folder || './');

export const licenceAddress = addressOf('licence.txt');

/** The page as one file to take along, or null where it is that file. @type {string | null} */
export const downloadAddress = addressOf('standalone.html');

/** Where others take the calculator for their own pages; beside this page, in its language. @type {string | null} */
export const embedAddress = 'embed.html';
