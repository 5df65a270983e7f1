// The two layouts of the answer: the first visit (with or without two typed amounts) and the day.
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { language } from '#messages';
import { dayInWords, nameOf } from '../diary/words.js';
import { t } from '../messages/t.js';
import { act } from '../model/act.js';
import { list } from '../model/lists.js';
import { problemInWords } from '../model/problems.js';
import { typedNumber } from '../model/plan.js';
import { lastMeal } from '../model/state.js';
import { safetyNotes } from './safety-notes.js';

/** @typedef {import('./nb-app.js').NbApp} NbApp */

/** @param {NbApp} app */
function picture(app) {
  const { report, contributions, targets } = app.answer;
  return html`<div class="picture">
    <nb-plane .report=${report} .contributions=${contributions} .targets=${targets} .band=${app.state.bands.ca_mg}
      .idea=${app.idea} .thickEntry=${app.thick}></nb-plane>
  </div>`;
}

/** @param {NbApp} app */
function context(app) {
  const { question, context: sentences } = app.said;
  if (!app.answer.report) return nothing;
  const rest = sentences.length > 0 || question ? html`<p class="lead-in"><strong>${question}</strong> ${sentences}</p>` : nothing;
  const link = app.state.counts === 'foods' ? html` <a href="#sure">${t('page.how_sure_link')}</a>` : nothing;
  const notes = safetyNotes(app.answer.report).map((note) => html`<p class="note">${note}</p>`);
  return html`${rest}${notes}<p class="small">${t('context.basis')}${link}</p>`;
}

/** @param {NbApp} app */
function problem(app) {
  const { problem: found } = app.answer;
  const words = app.failed ? t('errors.start') : found ? problemInWords(found) : '';
  return words ? html`<p class="alert" role="alert">${words}</p>` : nothing;
}

/** How far the loading of foods is, and which tables could not be had. @param {NbApp} app */
function loading(app) {
  const { done, failed, share } = app.foods;
  if (!done && !app.slow) return nothing;
  if (!done) {
    return html`<p class="small loading"><label>${t('search.loading', { percent: Math.floor(share * 100) })}
      <progress max="1" .value=${share}></progress></label></p>`;
  }
  if (failed.length === 0) return nothing;
  return html`<p class="small" role="alert">${t('search.not_loaded', { tables: list(failed) })}
    <button class="text" @click=${() => app.engine?.retryFoods()}>${t('search.retry')}</button></p>`;
}

/** @param {NbApp} app @param {string} placeholder @param {string} [label] */
function search(app, placeholder, label = '') {
  return html`<nb-food-search id="search" .engine=${app.engine} .foods=${app.foods} .label=${label} placeholder=${placeholder}
      @nb-chosen=${(/** @type {CustomEvent} */ event) => app.chosenFood(event.detail)}></nb-food-search>
    ${language === 'en' ? nothing : html`<p class="small">${t('search.table_language')}</p>`}
    ${loading(app)}
    ${app.chosen
      ? html`<nb-how-much .engine=${app.engine} .result=${app.chosen} .meal=${lastMeal(app.state.entries)} .preview=${app.answer.preview} @nb-done=${() => app.doneChoosing()}></nb-how-much>`
      : nothing}`;
}

/** @param {NbApp} app */
function examples(app) {
  return html`<div class="examples">
    ${app.examples.map(
      ({ id, entries, report, contributions }) => html`<button @click=${() => act(app, 'openExample', entries)}>
        <nb-plane size="thumb" decorative .report=${report} .contributions=${contributions} .targets=${app.answer.targets}></nb-plane>
        <span>${t(`examples.${id}`)}</span>
      </button>`,
    )}
  </div>`;
}

/** What an undo is about, in words. @param {import('../model/state.js').Undo} undo */
function undone({ kind, what }) {
  if (kind === 'copied') return dayInWords(what);
  return kind === 'person' ? nameOf({ name: what }) : what;
}

/** @param {NbApp} app */
function undo(app) {
  // What is undone of own foods stands beside them.
  const gone = app.state.undo?.kind.startsWith('own') ? null : app.state.undo;
  const words = gone ? t(`day.undo_${gone.kind}`, { name: undone(gone) }) : '';
  const box = html`<p class="undo">${words}
    <button class="text" @click=${() => act(app, 'restore')}>${t('day.undo')}</button></p>`;
  return html`<div role="status">${gone ? box : nothing}</div>`;
}

/** @param {NbApp} app */
function headline(app) {
  return html`<div class="verdict" role="status"><h1 id="result" tabindex="-1">${app.said.headline}</h1></div>`;
}

/** @param {NbApp} app */
function searchBlock(app) {
  const answered = app.answer.report !== null;
  const { entries } = app.state;
  return html`<div class="block">
    <h2 class="question">${t(answered ? 'page.search_more' : 'page.search_first')}</h2>
    ${search(app, t('search.first'))}
    ${answered ? html`<p class="note">${t('page.replace')}</p>` : nothing}
    ${entries.length > 0
      ? html`<button class="text" @click=${() => act(app, 'count', 'foods')}>${t('page.use_foods', { n: entries.length })}</button>`
      : nothing}
  </div>`;
}

/** @param {NbApp} app */
function amountsBlock(app) {
  const answered = app.answer.report !== null;
  const { calcium, magnesium } = app.state.amounts;
  const waiting = !answered && (typedNumber(calcium) === null) !== (typedNumber(magnesium) === null);
  return html`<div class="block">
    <nb-amounts .amounts=${app.state.amounts} .legend=${t(answered ? 'amounts.title' : 'amounts.title_first')}></nb-amounts>
    ${waiting ? html`<p class="note">${t('amounts.waiting')}</p>` : nothing}
  </div>`;
}

/** @type {Record<string, (app: NbApp) => unknown>} */
const blocks = {
  person: (app) => html`<div class="block"><nb-person id="who" .who=${app.state.who} .reference=${app.state.reference} .problem=${app.answer.personProblem} .unmatched=${app.unmatched}></nb-person></div>`,
  search: searchBlock,
  amounts: amountsBlock,
  examples: (app) => html`<div class="block"><h2 class="question">${t('page.examples')}</h2>${examples(app)}</div>`,
  picture,
};

/** What comes after the sentence, before and after there is an answer. */
const askingOrder = ['person', 'search', 'amounts', 'examples', 'picture'];
const answeredOrder = ['picture', 'amounts', 'person', 'search'];

export const blockCount = askingOrder.length;

/** @param {NbApp} app */
export function firstView(app) {
  const answered = app.answer.report !== null;
  return html`<main class="wrap first" id="main">
    <div class="intro">
      ${headline(app)}
      ${answered ? html`<div class="context">${context(app)}</div>` : html`<p class="lead">${t('page.lead')}</p>`}
      ${problem(app)}
    </div>
    ${repeat((answered ? answeredOrder : askingOrder).slice(0, app.drawn), (name) => name, (name) => blocks[name](app))}
  </main>`;
}

/** @param {NbApp} app */
export function dayView(app) {
  const { entries, amounts } = app.state;
  const typed = typedNumber(amounts.calcium) !== null && typedNumber(amounts.magnesium) !== null;
  return html`<main class="wrap hero" id="main">
    ${headline(app)}
    ${picture(app)}
    <div class="context">${entries.length === 0 ? html`<p>${t('context.not_zero')}</p>` : context(app)}</div>
    <div class="list">
      ${search(app, t('search.add'))}
      ${problem(app)}
      <nb-day-list .entries=${entries} .state=${app.state} .answer=${app.answer} .engine=${app.engine}></nb-day-list>
      ${undo(app)}
      <nb-day-tools .state=${app.state}></nb-day-tools>
      <div class="tools">
        <button class="text" @click=${() => app.printDay()}>${t('print.button')}</button>
        <nb-supplement .engine=${app.engine} .state=${app.state}></nb-supplement>
        <nb-type-amount .targets=${app.answer.targets?.targets ?? []}></nb-type-amount>
        ${typed ? html`<button class="text" @click=${() => act(app, 'count', 'amounts')}>${t('page.use_amounts')}</button>` : nothing}
      </div>
      ${entries.length === 0 ? html`<h2 class="question">${t('page.example_other')}</h2>${examples(app)}` : nothing}
    </div>
  </main>`;
}
