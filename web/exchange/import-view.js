// What a file holds and what would become of what is here, before anything changes.
import { html, nothing } from 'lit';
import { t } from '../messages/t.js';
import { fitted, outlook } from '../model/bring-in.js';
import { dateInWords, lineInWords, namesInWords, noteInWords } from './words.js';

/** @typedef {import('./read-file.js').FileContent} FileContent */
/** @typedef {import('./brought.js').LineProblem} LineProblem */
/** @typedef {import('../model/bring-in.js').How} How */
/** @typedef {import('../model/state.js').State} State */

const mostLines = 20;

/** @param {Record<string, {name: string}>} all */
const named = (all) => Object.values(all).map(({ name }) => name);

/** @param {FileContent} content */
export function holdsView({ kind, diary: { people, days, foods, recipes }, notes }) {
  const dates = days.map(({ date }) => date).sort();
  const entries = days.reduce((sum, day) => sum + day.entries.length, 0);
  const called = people.map(({ name }) => name).filter((name) => name !== '');
  const lines = [
    days.length > 0 || kind === 'diary' ? t('exchange.holds_days', { days: days.length, entries, people: people.length }) : '',
    dates.length > 1 ? t('exchange.holds_span', { from: dateInWords(dates[0]), to: dateInWords(dates[dates.length - 1]) }) : dates.map(dateInWords).join(''),
    kind === 'diary' && called.length > 0 ? `${namesInWords(called)}.` : '',
    named(foods).length > 0 ? t('exchange.holds_foods', { n: named(foods).length, names: namesInWords(named(foods)) }) : '',
    named(recipes).length > 0 ? t('exchange.holds_recipes', { n: named(recipes).length, names: namesInWords(named(recipes)) }) : '',
    ...notes.map(noteInWords),
  ];
  return html`<ul>${lines.filter((line) => line !== '').map((line) => html`<li>${line}</li>`)}</ul>`;
}

/**
 * @param {State} state
 * @param {FileContent} content
 * @param {How | null} how null: there is nothing to choose
 * @param {(how: How) => void} choose
 */
export function howView(state, { diary, described }, how, choose) {
  const added = outlook(state, fitted(state, diary, described), 'merge');
  const merging = t('exchange.how_merge_days', { n: added.replacedDays });
  if (how === null) return added.replacedDays > 0 ? html`<p>${merging}</p>` : nothing;
  const replacing = t('exchange.how_replace_days', { n: outlook(state, diary, 'replace').replacedDays });
  /** @param {How} each @param {string} words */
  const option = (each, words) => html`<label class="choice"><input type="radio" name="how" value=${each} .checked=${how === each} @change=${() => choose(each)} />
    <span>${each === 'merge' ? t('exchange.how_merge') : t('exchange.how_replace')}<small>${words}</small></span></label>`;
  return html`<fieldset><legend class="label">${t('exchange.how')}</legend>${option('merge', merging)}${option('replace', replacing)}</fieldset>`;
}

/** @param {LineProblem[]} problems @param {() => void} leave */
export function problemsView(problems, leave) {
  const rest = problems.length - mostLines;
  return html`<div class="preview">
    <h3 class="outcome" tabindex="-1">${t('exchange.lines', { n: problems.length })}</h3>
    <ul>${problems.slice(0, mostLines).map((problem) => html`<li>${lineInWords(problem)}</li>`)}
      ${rest > 0 ? html`<li>${t('exchange.line_more', { n: rest })}</li>` : nothing}</ul>
    <div class="buttons"><button @click=${leave}>${t('exchange.leave')}</button></div>
  </div>`;
}
