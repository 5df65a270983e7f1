// The head of the page: name, links, and the line that says who the amounts are for.
import { html, nothing } from 'lit';
import { t } from '../messages/t.js';
import { nameOf } from '../diary/words.js';
import { typedNumber } from '../model/plan.js';
import { formatDay } from '../format/dates.js';
import { languageOffer } from './languages.js';
import { mark } from './mark.js';
import { version } from './version.js';

/** @typedef {import('./nb-app.js').NbApp} NbApp */

/** @param {NbApp} app */
export function header(app) {
  const follow = () => (app.menuOpen = false);
  return html`<header class="bar"><a class="skip" href="#result">${t('page.skip')}</a>${languageOffer(app)}<div class="wrap">
      <a class="brand" href="#top">${mark}${t('page.name')}</a>
      <button class="menu" aria-expanded=${app.menuOpen ? 'true' : 'false'} aria-controls="links"
        @click=${() => (app.menuOpen = !app.menuOpen)}>${t('page.menu')}</button>
      <nav id="links" class="links ${app.menuOpen ? 'open' : ''}" aria-label=${t('page.main_links')} @click=${follow}>
        <a href="#result" aria-current="page">${t('page.today')}</a>
        ${app.state.counts === 'foods' ? html`<a href="#week">${t('week.title')}</a>` : nothing}
        <a href="#foods">${t('page.foods')}</a>
        <a href="#how">${t('page.how')}</a>
        <a href="#keep">${t('keep.title')}</a>
      </nav>
    </div></header>`;
}

/**
 * "Woman, 42, not pregnant or breastfeeding · US amounts"
 * @param {import('../model/state.js').Who} who
 * @param {boolean} known whether there are recommended amounts
 * @param {string} reference whose
 */
export function whoInWords({ age, unit, sex, stage }, known, reference) {
  const n = typedNumber(age) ?? 0;
  const child = unit === 'months' || n < 18;
  return t(known ? 'person.line' : 'person.line_open', {
    who: t(child ? 'person.who_child' : 'person.who', { sex: sex ?? 'other' }),
    age: unit === 'months' ? t('person.age_months', { n }) : n,
    stage: stage || 'open',
    reference,
  });
}

/** A day that came with the address. @param {NbApp} app */
export const sharedDay = (app) =>
  (app.shared === null ? nothing : html`<nb-shared .engine=${app.engine} .state=${app.state} .shared=${app.shared}
    .describe=${(/** @type {import('../model/state.js').Who} */ who, /** @type {string} */ reference) => whoInWords(who, true, reference)}></nb-shared>`);

/** The sheet for paper. @param {NbApp} app */
export function sheet(app) {
  const { who, reference } = app.state;
  const words = typedNumber(who.age) === null ? t('person.line_nobody') : whoInWords(who, app.known, reference);
  const date = formatDay(app.state.date, { dateStyle: 'full' });
  return html`<nb-print .answer=${app.answer} .state=${app.state} .said=${app.said} .who=${words} .date=${date} .version=${version}
    .idea=${app.shownIdea ?? app.ideas.list[0] ?? null}></nb-print>`;
}

/** Which day it is about. @param {NbApp} app */
export function dayLine(app) {
  return html`<section class="days bar" aria-label=${t('diary.days')}><div class="wrap">
    <nb-day-bar .state=${app.state} .keeping=${app.keeping}></nb-day-bar>
  </div></section>`;
}

/** @param {NbApp} app */
export function whoLine(app) {
  const { who, reference, name, others } = app.state;
  const described = typedNumber(who.age) !== null && !app.answer.personProblem;
  const form = html`<nb-person id="who" .who=${who} .reference=${reference} .problem=${app.answer.personProblem} .unmatched=${app.unmatched}></nb-person>`;
  return html`<section class="who bar ${app.whoOpen ? 'open' : ''}" aria-label=${t('person.title')}><div class="wrap">
    <div class="said"><span>${others.length > 0 || name !== '' ? html`<strong>${nameOf(app.state)}</strong> · ` : nothing}${described ? whoInWords(who, app.known, reference) : t('person.line_nobody')}</span>
    <button class="text" id="change" aria-expanded=${app.whoOpen ? 'true' : 'false'} @click=${() => app.toggleWho()}>
      ${t(app.whoOpen ? 'person.done' : described ? 'person.change' : 'person.add')}
    </button></div>
    ${app.whoOpen ? html`${form}<nb-people .state=${app.state}></nb-people>` : nothing}
  </div></section>`;
}
