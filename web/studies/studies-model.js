// What studies found, in the order in which it is shown. About groups of people, never about the reader.
// @ts-ignore: built, not kept
import compiled from '../../build/messages/studies.js';

/** @typedef {import('../build/studies.js').Study} Study */

/** @type {Study[]} */
const all = compiled;

/** The kinds of study from the strongest on, and how many of four boxes each fills. The boxes say what kind, not how large an effect. */
const rungs = { A: 4, B: 3, C: 2, D: 1, E: 1, F: 1, G: 1, X: 0 };
const order = Object.keys(rungs).join('');

/** @param {Study} study */
export const rungsOf = ({ grade }) => rungs[/** @type {keyof typeof rungs} */ (grade)];

/** @param {Study[]} studies */
const strongestFirst = (studies) => [...studies].sort((a, b) => order.indexOf(a.grade) - order.indexOf(b.grade));

/**
 * What stands beside a report's findings, each once.
 * @param {Pick<import('../engine/documents.js').Report, 'evidence'>} report
 */
export const studiesOf = ({ evidence }) => strongestFirst(all.filter(({ id }) => Object.hasOwn(evidence, id)));

/**
 * Everything that was looked up, by question, with what speaks for a claim and against it.
 * @returns {{topic: string, studies: Study[]}[]}
 */
export function questions() {
  const topics = [...new Set(all.map(({ topic }) => topic))];
  return topics.map((topic) => ({ topic, studies: strongestFirst(all.filter((study) => study.topic === topic)) }));
}
