/**
 * The bands of a row fit the life stages of its table: none ends inside a life stage (its figure would be lost there), no two speak about
 * the same people, and what they depend on is one of the options that are named.
 */
import { covers, expanded, unitFactor } from '../compile/expand-bands.js';
import { files } from './problem.js';

/** @typedef {import('../compile/types.js').Row} Row */
/** @typedef {import('../compile/types.js').LifeStage} LifeStage */
/** @typedef {{ sex: string, stages: string[], from: number, to: number | null, basis?: string }} Span */
/** @typedef {{ place: string, problem: string, fix: string }} Found */

/** @param {Row} row @returns {{ place: string, spans: Span[] }[]} */
function spansOf({ bands = [], limits = [] }) {
  return [
    { place: 'bands', spans: bands.map(({ stage, ...rest }) => ({ ...rest, stages: [stage] })) },
    { place: 'limits', spans: limits },
  ];
}

/** @param {Span} span @param {LifeStage} stage */
function touches(span, stage) {
  const sexMeets = span.sex === 'any' || stage.sex === 'any' || span.sex === stage.sex;
  const monthsMeet = span.from < (stage.max_months_exclusive ?? Infinity) && stage.min_months < (span.to ?? Infinity);
  return sexMeets && monthsMeet && span.stages.includes(stage.stage);
}

/** A span that speaks about a part of a life stage only. The ends of a table's ages for pregnancy may cut a band short. @param {Span} span @param {LifeStage} stage */
function cuts(span, stage) {
  return touches(span, stage) && !covers(span, stage);
}

/** @param {Span} a @param {Span} b */
function sameBasis(a, b) {
  return a.basis === undefined || b.basis === undefined || a.basis === b.basis;
}

/** @param {Row} row @param {LifeStage[]} stages @returns {Found[]} */
function misfits(row, stages) {
  return spansOf(row).flatMap(({ place, spans }) =>
    spans.flatMap((span, i) => {
      const met = stages.filter((stage) => touches(span, stage));
      const cut = stages.find((stage) => cuts(span, stage));
      const rival = spans.slice(0, i).findIndex((other) => sameBasis(span, other) && met.some((stage) => touches(other, stage)));
      const at = `${place}/${i}`;
      return [
        ...(met.length === 0 ? [{ place: at, problem: `No life stage is met by it.`, fix: 'Correct its months, or add the life stage.' }] : []),
        ...(cut ? [{ place: at, problem: `It speaks about a part of ${cut.id} only.`, fix: 'Split that life stage where the figures change.' }] : []),
        ...(rival >= 0 ? [{ place: at, problem: `It speaks about the same people as ${place}/${rival}.`, fix: 'Correct the months, sex or basis of one of them.' }] : []),
      ];
    }),
  );
}

/** @param {Row} row @returns {Found[]} */
function badBases({ bands = [], depends_on }) {
  const options = depends_on?.options.map(({ id }) => id) ?? [];
  const used = new Set(bands.map(({ basis }) => basis));
  const unknown = bands.flatMap(({ basis }, i) =>
    basis === undefined || options.includes(basis) ? [] : [{ place: `bands/${i}/basis`, problem: `No option of depends_on has the id "${basis}".`, fix: 'Add the option, or correct the id.' }],
  );
  const unused = options.filter((id) => !used.has(id)).map((id) => ({ place: 'depends_on/options', problem: `No band holds under the option "${id}".`, fix: 'Add its bands, or remove the option.' }));
  const noDefault = depends_on && !options.includes(depends_on.default);
  return [...unknown, ...unused, ...(noDefault ? [{ place: 'depends_on/default', problem: `"${depends_on.default}" is none of the options.`, fix: 'Choose one of them.' }] : [])];
}

/** @param {Row} row @param {LifeStage[]} stages @returns {Found[]} */
function badFigures(row, stages) {
  const factor = unitFactor(row);
  const found = [];
  if (![1, 1000, 1_000_000].includes(factor)) found.push({ place: 'printed_unit', problem: `${row.printed_unit} is no larger unit than ${row.unit}.`, fix: 'Write printed_unit only where the source prints a larger unit.' });
  const worked = JSON.stringify(expanded(row, stages, row.depends_on?.default));
  if (row.bands && JSON.stringify(row.values) !== worked) found.push({ place: 'values', problem: 'These are not the figures of the bands.', fix: 'Write bands, or values, not both.' });
  return found;
}

/** @type {import('./problem.js').Rule} */
export const bandsFit = {
  id: 'bands_fit',
  check: (data) =>
    Object.entries(data.references).flatMap(([name, { life_stages, rows }]) =>
      rows.flatMap((row, i) =>
        [...misfits(row, life_stages), ...badBases(row), ...badFigures(row, life_stages)].map(({ place, problem, fix }) => ({
          file: files.reference(name),
          place: `/rows/${i}/${place}`,
          problem: `${row.nutrient}: ${problem}`,
          fix,
        })),
      ),
    ),
};
