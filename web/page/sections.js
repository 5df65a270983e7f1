// The parts below the answer: every nutrient, the ratio, how sure, how it works, sources.
import { html, nothing } from 'lit';
import { oneFile } from '#place';
import { t } from '../messages/t.js';
import { act } from '../model/act.js';
import { howSure } from '../model/sure.js';
import { say } from '../model/words.js';
import { formatRatio } from '../format/numbers.js';
import { bandId } from '../picture/bands.js';
import { conflictInWords } from '../ratio-strip/pairs-model.js';
import { pairsView } from '../ratio-strip/pairs-view.js';
import { studiesView } from '../studies/studies-view.js';
import { footer } from './footer.js';

/** @typedef {import('./nb-app.js').NbApp} NbApp */
/** @typedef {import('lit').TemplateResult | string | typeof nothing} Part */

/**
 * @param {string} id
 * @param {string} title
 * @param {Part} beside under the title
 * @param {Part} content
 */
function section(id, title, beside, content) {
  return html`<section class="section wrap-in" id=${id} aria-labelledby="${id}-title" tabindex="-1">
    <header><h2 id="${id}-title">${title}</h2>${beside}</header>
    <div>${content}</div>
  </section>`;
}

/** @param {NbApp} app */
function bars(app) {
  const { report, targets } = app.answer;
  if (!report || !targets) return nothing;
  const described = targets.person.life_stage !== null;
  const beside = html`<p>${t(described ? 'page.bars_note' : app.unmatched ? 'page.bars_unmatched' : 'page.bars_nobody')}</p>`;
  return section('nutrients', t('page.bars'), beside, html`<nb-bars .report=${report} .targets=${targets} .withIdea=${app.shownIdea?.after ?? null}
    .engine=${app.engine} .state=${app.state}></nb-bars>`);
}

/** @param {NbApp} app */
function ideas(app) {
  const { report } = app.answer;
  if (!report || app.answer.targets?.person.life_stage == null) return nothing;
  const n = app.ideas.list.length;
  const beside = n > 0 ? html`<p>${t('ideas.note', { n })}</p>` : nothing;
  return section('help', t('ideas.title_section'), beside, html`<nb-ideas .ideas=${app.ideas} .state=${app.state} .answer=${app.answer}
    .engine=${app.engine} .shown=${app.shown} ?looking=${app.looking}></nb-ideas>
    <nb-diet .health=${app.state.health}></nb-diet>`);
}

/** @param {NbApp} app */
function safety(app) {
  if (!app.answer.report) return nothing;
  return section('safety', t('safety.title'), html`<p>${t('safety.note')}</p>`,
    html`<nb-safety .health=${app.state.health} .report=${app.answer.report}></nb-safety>`);
}

/** @param {NbApp} app */
function ratio(app) {
  const { report, targets } = app.answer;
  if (!targets) return nothing;
  const found = report?.ratios.find(({ id }) => id === 'ca_mg');
  const numbers = found && found.value !== null && found.molar !== null
    ? html`<p>${t('page.ratio_molar', { r: formatRatio(found.value), molar: formatRatio(found.molar) })}</p>`
    : nothing;
  const conflict = report ? conflictInWords(report, bandId(app.state.bands.ca_mg)) : '';
  /** @param {CustomEvent<{ratio: string, band: import('../picture/documents.js').ChosenBand}>} event */
  const chosen = (event) => act(app, 'chooseBand', event.detail.ratio, event.detail.band);
  return section('ratio', t('page.ratio'), html`<p>${t('page.ratio_note')}</p>${numbers}`,
    html`<nb-ratio-strip .report=${report} .targets=${targets}
      .band=${app.state.bands.ca_mg} .own=${app.state.ownBands.ca_mg ?? null} @band-chosen=${chosen}></nb-ratio-strip>
      ${conflict ? html`<p class="note">${conflict}</p>` : nothing}
      ${report ? pairsView(report) : nothing}
      ${report ? html`<details class="worked-out"><summary>${t('receipt.title', { name: t('page.sticky') })}</summary>
        <nb-receipt .engine=${app.engine} .state=${app.state} .about=${'ca_mg'}></nb-receipt></details>` : nothing}`);
}

/** @param {NbApp} app */
function sure(app) {
  const { report, contributions } = app.answer;
  if (!report || !contributions) return nothing;
  const missing = report.intake.calcium.missing.length + report.intake.magnesium.missing.length > 0;
  const paragraphs = howSure(report, contributions).map(
    ({ strong, rest }) => html`<p><strong>${say(strong)}</strong> ${rest.map(say).join(' ')}</p>`,
  );
  const beside = html`<p>${t(missing ? 'sure.because_missing' : 'sure.because_none')}</p>`;
  return section('sure', t('sure.title'), beside, html`<div class="columns">${paragraphs}</div>`);
}

/** @param {NbApp} app */
function week(app) {
  const beside = html`${app.weekSaid.map((words) => html`<p>${words}</p>`)}`;
  return section('week', t('week.title'), beside, html`<nb-week .engine=${app.engine} .state=${app.state} .withPerson=${app.answer.personProblem === null}
    .loaded=${app.foods.loaded.length}></nb-week>`);
}

/** @param {NbApp} app */
function studies(app) {
  const { report } = app.answer;
  if (!report || Object.keys(report.evidence ?? {}).length === 0) return nothing;
  return section('studies', t('studies.title'), html`<p>${t('studies.note')}</p>`, studiesView(report));
}

/** @param {NbApp} app */
function foods(app) {
  return section('foods', t('browse.title'), html`<p>${t('browse.note')}</p>`, html`<nb-foods .engine=${app.engine} .loaded=${app.foods.loaded.length}></nb-foods>`);
}

/** @param {NbApp} app */
function keep(app) {
  return section('keep', t('keep.title'), html`<p>${t(app.keeping.kept ? 'keep.on_note' : 'keep.off_note')}</p>`, html`<nb-keep .keeping=${app.keeping}></nb-keep>`);
}

/** @param {NbApp} app */
function own(app) {
  return section('own', t('own.title'), html`<p>${t('own.note')}</p>`, html`<nb-own .engine=${app.engine} .foods=${app.foods} .state=${app.state}></nb-own>`);
}

/** @param {NbApp} app */
function exchange(app) {
  return section('exchange', t('exchange.title'), html`<p>${t('exchange.note')}</p>`, html`<nb-exchange .engine=${app.engine} .state=${app.state}></nb-exchange>`);
}

function how() {
  const parts = ['arrows', 'beam', 'missing', 'device', 'body'];
  const paragraphs = parts.map((part) => html`<p><strong>${t(`page.how_${part}`)}</strong> ${t(part === 'device' && oneFile ? 'page.how_device_file' : `page.how_${part}_rest`)}</p>`);
  return section('how', t('page.how'), html`<p>${t('page.how_note')}</p>`, html`<div class="columns">${paragraphs}</div>`);
}

/** @param {NbApp} app */
function sources(app) {
  const { report, targets } = app.answer;
  const cited = Object.values({ ...targets?.sources, ...report?.sources });
  const items = cited.map(({ cite, url }) => html`<li dir="auto">${cite}${url ? html` <a href=${url} rel="noreferrer">${url}</a>` : nothing}</li>`);
  const content = html`<ul class="sources"><li>${t('page.source_foods')}</li><li>${t('page.source_ciqual')} <a href="https://ciqual.anses.fr/" rel="noreferrer">https://ciqual.anses.fr/</a></li><li>${t('page.source_amounts', { reference: app.state.reference })}</li>${items}</ul>`;
  return section('sources', t('page.sources'), html`<p>${t('page.sources_note')}</p>`, content);
}

/** @typedef {(app: NbApp) => Part} View */

/** @param {View} view @returns {View} */
const ofDay = (view) => (app) => app.state.counts === 'foods' ? view(app) : nothing;

/** @param {View} view @returns {View} */
const ofAnswer = (view) => (app) => app.answer.report ? view(app) : nothing;

const parts = [ofDay(ideas), ofDay(bars), ofAnswer(ratio), ofDay(sure), ofDay(week), ofAnswer(studies), ofDay(safety), foods, own, keep, exchange, how, sources];

export const partCount = parts.length;

/** The first parts below the answer; the foot comes with the last of them. @param {NbApp} app @param {number} count */
export function belowView(app, count) {
  return html`<div class="wrap">${parts.slice(0, Math.max(0, count)).map((part) => part(app))}</div>
    ${count < partCount ? nothing : footer(app)}`;
}
