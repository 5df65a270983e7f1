// The table of days or weeks with a strip under each row: a stem and a dot for every figure, on one scale a row.
import { html, nothing, svg } from 'lit';
import { formatAmount, formatEdge, formatPrinted, formatRatio } from '../format/numbers.js';
import { rightToLeft } from '../format/locale.js';
import { t } from '../messages/t.js';

/** @typedef {import('./week-model.js').Column} Column */
/** @typedef {import('./week-model.js').Row} Row */
/** @typedef {import('./week-model.js').Figure} Figure */

const height = 62;
const ground = 58;

/** The middle of a column in the drawing, which runs from left to right where the table may not. @param {number} index @param {number} count */
const along = (index, count) => `${(((rightToLeft ? count - 1 - index : index) + 0.5) / count) * 100}%`;

/** @param {number} value @param {number} top */
const up = (value, top) => ground - (value / top) * (ground - 6);

/** @param {Column['kind']} kind @param {string} x @param {number} y */
function dot(kind, x, y) {
  if (kind !== 'mean') return svg`<circle class="dot ${kind}" cx=${x} cy=${y} r="5"></circle>`;
  return svg`<svg x=${x} y=${y} overflow="visible"><circle class="dot mean" r="7"></circle><path class="plus" d="M-3.5 0H3.5M0 -3.5V3.5"></path></svg>`;
}

/** @param {Row} row @param {Column[]} columns */
function strip({ figures, target, band, top }, columns) {
  const count = columns.length;
  const marks = figures.map(({ value }, index) => {
    if (value === null) return nothing;
    const [x, y] = [along(index, count), up(value, top)];
    return svg`<line class="stem" x1=${x} y1=${ground} x2=${x} y2=${y}></line>${dot(columns[index].kind, x, y)}`;
  });
  return html`<svg class="strip" height=${height} aria-hidden="true">
    ${band ? svg`<rect class="band" x="0" y=${up(band.high, top)} width="100%" height=${up(band.low, top) - up(band.high, top)}></rect>
      <line class="edge" x1="0" y1=${up(band.high, top)} x2="100%" y2=${up(band.high, top)}></line>
      <line class="edge" x1="0" y1=${up(band.low, top)} x2="100%" y2=${up(band.low, top)}></line>` : nothing}
    ${target === null ? nothing : svg`<line class="target" x1="0" y1=${up(target, top)} x2="100%" y2=${up(target, top)}></line>`}
    <line class="ground" x1="0" y1=${ground} x2="100%" y2=${ground}></line>
    ${marks}
  </svg>`;
}

/** @param {Row['id']} id @param {Figure} figure @param {Column} column */
function cell(id, { value, sure, least }, { kind }) {
  if (value === null) {
    const logged = kind !== 'none';
    return html`<td class=${kind}>–<span class="visually-hidden">${t(logged ? 'week.cell_no_ratio' : 'week.cell_not_logged')}</span></td>`;
  }
  const text = id === 'ratio' ? formatRatio(value) : formatAmount(value, id);
  const unsure = html`<b role="img" aria-label=${t('week.cell_unsure')}>?</b>`;
  return html`<td class=${kind}>${least ? t('week.at_least', { amount: text }) : text}${sure || least ? nothing : unsure}</td>`;
}

/** @param {Row} row */
function head({ id, target, band }) {
  const line = target === null ? '' : t('week.line', { target: formatPrinted(target) });
  const shaded = band ? t('week.band', { low: formatEdge(band.low), high: formatEdge(band.high) }) : '';
  return html`<th scope="row">${t(`week.row_${id}`)} <small>${t(id === 'ratio' ? 'week.unit_ratio' : 'week.unit_mg')}<span class="narrow"> ${line}${shaded}</span></small></th>`;
}

/**
 * @param {object} parts
 * @param {string} parts.label
 * @param {Column[]} parts.columns
 * @param {Row[]} parts.rows
 * @param {(column: Column) => unknown} parts.heading
 */
export function stripTable({ label, columns, rows, heading }) {
  return html`<table aria-label=${label} class="columns-${columns.length}">
    <thead><tr><td></td>${columns.map((column) => html`<th scope="col" class=${column.kind}>${heading(column)}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${head(row)}${row.figures.map((figure, index) => cell(row.id, figure, columns[index]))}</tr>
      <tr class="drawn" aria-hidden="true"><td colspan=${columns.length + 1}>${strip(row, columns)}</td></tr>`)}</tbody>
  </table>`;
}
