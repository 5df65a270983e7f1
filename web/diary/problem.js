// What hinders saving, above everything else on the page, with the way out beside it.
import { html, nothing } from 'lit';
import { t } from '../messages/t.js';
import { peopleOf } from '../model/diary.js';
import { conflictInWords } from './words.js';

/** @typedef {import('../page/nb-app.js').NbApp} NbApp */

/** @param {NbApp} app */
function wayOut({ keeping: { problem }, keeper }) {
  const button = (/** @type {string} */ words, /** @type {() => void} */ pressed) => html`<button @click=${pressed}>${words}</button>`;
  if (problem === 'conflict') {
    return html`${button(t('keep.mine'), () => keeper?.settle('mine'))} ${button(t('keep.theirs'), () => keeper?.settle('theirs'))}`;
  }
  if (problem === 'not_erased') return button(t('keep.retry'), () => keeper?.erase());
  return problem === 'erased_elsewhere' ? nothing : button(t('keep.retry'), () => keeper?.retry());
}

/** @param {NbApp} app */
export function keepingProblem(app) {
  const { kept, problem, theirs } = app.keeping;
  if (problem === null || !(kept || problem === 'erased_elsewhere')) return nothing;
  const words = t(`keep.problem_${problem}`, { what: conflictInWords(theirs, peopleOf(app.state)) });
  return html`<div class="wrap"><div class="alert kept-problem" role="alert"><p>${words}</p><p class="ways">${wayOut(app)}</p></div></div>`;
}
