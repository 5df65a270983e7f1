// What studies found: beside today's findings, and everything that was looked up, by question.
import { html, nothing, svg } from 'lit';
import { formatNumber } from '../format/numbers.js';
import { t } from '../messages/t.js';
import { questions, rungsOf, studiesOf } from './studies-model.js';

/** @typedef {import('../build/studies.js').Study} Study */

/** So many statements are in sight; the others open. */
const SHOWN = 6;

/** Four boxes, filled from the start. @param {Study} study */
function boxes(study) {
  const filled = rungsOf(study);
  return html`<svg class="rungs" viewBox="0 0 37 12" width="37" height="12" aria-hidden="true">
    ${[0, 1, 2, 3].map((i) => svg`<rect x=${i * 10 + 0.5} y="0.5" width="6" height="11" class=${i < filled ? 'full' : ''} />`)}</svg>`;
}

/** How many people, and when. @param {Study} study */
function facts({ people, sources }) {
  const year = sources.find((source) => source.year)?.year ?? null;
  const many = people === null ? null : t('studies.people', { n: formatNumber(people, 0) });
  const words = [many, year].filter((part) => part !== null).join(', ');
  return words ? html`<small>${words}</small>` : nothing;
}

/** @param {Study['sources'][number]} source */
const sourceLink = ({ cite, url }) =>
  url
    ? html`<a href=${url} rel="noreferrer">${t('studies.source')}<span class="visually-hidden">: ${cite}</span></a> `
    : html`<cite>${cite}</cite> `;

/** @param {Study} study */
const line = (study) => html`<li>
  <div>${boxes(study)} <strong>${t(`studies.kind_${study.design}`)}</strong>${facts(study)}</div>
  <p>${t(`evidence.${study.id}`)} ${study.sources.map(sourceLink)}</p>
</li>`;

/** @param {Study[]} studies */
const list = (studies) => html`<ul class="facts">${studies.map(line)}</ul>`;

/** @param {import('../engine/documents.js').Report} report */
export function studiesView(report) {
  const studies = studiesOf(report);
  const rest = studies.slice(SHOWN);
  return html`${list(studies.slice(0, SHOWN))}
    ${rest.length > 0 ? html`<details><summary>${t('studies.more', { n: rest.length })}</summary>${list(rest)}</details>` : nothing}
    <details class="questions"><summary>${t('studies.everything')}</summary>
      ${questions().map(({ topic, studies: found }) => html`<details><summary>${t(`studies.about_${topic}`)}</summary>${list(found)}</details>`)}
    </details>`;
}
