// <nb-week>: seven days side by side, their mean, and the means of four weeks, as small pictures over one table each.
import { LitElement, html, nothing } from 'lit';
import { formatDay } from '../format/dates.js';
import { formatEdge } from '../format/numbers.js';
import { t } from '../messages/t.js';
import { firstState } from '../model/state.js';
import { base } from '../styles/tokens.js';
import { askWeek } from './ask-week.js';
import { stripTable } from './strips.js';
import { rowsOf } from './week-model.js';
import { weekStyle } from './week-style.js';
import { weekInWords } from './week-words.js';

/** @typedef {import('./week-model.js').Column} Column */
/** @typedef {import('./week-model.js').Row} Row */

/** The days are asked about when they have been left alone for so long. */
const rest = 300;

/** How many of the days have something. @param {import('./ask-week.js').Week} week */
const logged = ({ days }) => days.filter(({ report }) => report !== null).length;

export class NbWeek extends LitElement {
  static properties = {
    engine: { attribute: false },
    state: { attribute: false },
    withPerson: { attribute: false },
    loaded: { attribute: false },
    week: { state: true },
  };

  static styles = [base, weekStyle];

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #resting;
  /** Counts the questions, so that only the newest answer is shown. */
  #asked = 0;

  constructor() {
    super();
    /** @type {Pick<import('../engine/client.js').EngineClient, 'assess'> | null} */
    this.engine = null;
    this.state = firstState();
    /** Whether the description of the person can be used. */
    this.withPerson = true;
    /** How many food tables are there. */
    this.loaded = 0;
    /** @type {import('./ask-week.js').Week | null} */
    this.week = null;
  }

  /** @param {Map<string, unknown>} changed @override */
  willUpdate(changed) {
    if (['engine', 'state', 'withPerson', 'loaded'].some((name) => changed.has(name))) this.#askSoon();
  }

  #askSoon() {
    clearTimeout(this.#resting);
    this.#asked += 1;
    const mine = this.#asked;
    this.#resting = setTimeout(async () => {
      const week = this.engine && (await askWeek(this.engine, this.state, this.withPerson).catch(() => null));
      if (mine !== this.#asked || !week) return;
      this.week = week;
      const said = logged(week) < 2 ? [] : weekInWords(week);
      this.dispatchEvent(new CustomEvent('nb-week-said', { detail: said, bubbles: true, composed: true }));
    }, rest);
  }

  /** @param {Column} column */
  #heading({ kind, date, counted }) {
    if (kind === 'mean') return html`<span>${t('week.head_mean', { n: counted })}</span>`;
    return html`<span class="visually-hidden">${formatDay(date, { weekday: 'long', day: 'numeric', month: 'long' })}</span>
      <span aria-hidden="true">${formatDay(date, { weekday: 'short' })}</span><span aria-hidden="true">${formatDay(date, { day: 'numeric' })}</span>
      ${kind === 'part' ? html`<small>${t('week.head_part')}</small>` : nothing}`;
  }

  /** @param {Row[]} rows @param {Column[]} columns */
  #key(rows, columns) {
    const band = rows[2].band;
    const parts = [
      rows.some(({ target }) => target !== null) ? t('week.key_line') : '',
      band ? t('week.key_band', { low: formatEdge(band.low), high: formatEdge(band.high) }) : '',
      rows.some(({ figures }) => figures.some(({ sure, least }) => !sure && !least)) ? t('week.key_unsure') : '',
      columns.some(({ kind }) => kind === 'part') ? t('week.key_part') : '',
      t('week.key_mean'),
    ];
    return html`<p class="key">${parts.filter(Boolean).join(' ')}</p>`;
  }

  #weeks() {
    const weeks = this.week?.weeks ?? [];
    if (weeks.filter(({ report }) => report !== null).length < 2) return nothing;
    /** @param {Column} column */
    const heading = ({ date, counted }) => html`<span>${t('week.weeks_head', { date: formatDay(date, { day: 'numeric', month: 'short' }) })}</span>
      <small>${t('week.weeks_days', { n: counted })}</small>`;
    return html`<h3>${t('week.weeks')}</h3><p>${t('week.weeks_note')}</p>
      ${stripTable({ label: t('week.weeks_caption'), columns: weeks, rows: rowsOf(weeks, this.state.bands.ca_mg), heading })}`;
  }

  /** @override */
  render() {
    if (!this.week) return nothing;
    const { days, mean } = this.week;
    const columns = [...days, mean];
    if (logged(this.week) < 2) return html`<p>${t('week.first_day')}</p>${this.#weeks()}`;
    const rows = rowsOf(columns, this.state.bands.ca_mg);
    return html`${stripTable({ label: t('week.caption'), columns, rows, heading: (column) => this.#heading(column) })}
      ${this.#key(rows, columns)}
      ${this.#weeks()}`;
  }
}

customElements.define('nb-week', NbWeek);
