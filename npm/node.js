// The package in Node: files come from the disk, beside this one.
import { readFile } from 'node:fs/promises';
import { createEngineWith } from './create-engine.js';

export { foodTables } from './create-engine.js';
export { NutrientBalanceError } from '../web/engine/problem.js';

/** @param {import('./create-engine.js').Options} [options] */
export const createEngine = (options = {}) => createEngineWith((file) => readFile(file), options);
