// <nb-exchange>: everything goes out as a file, as tables or as a link, and comes in from a file.
import { LitElement, html, nothing } from 'lit';
import { oneFile } from '#place';
import { t } from '../messages/t.js';
import { announce } from '../model/act.js';
import { today } from '../format/dates.js';
import { diaryOf } from '../model/diary.js';
import { hasAnything } from '../model/bring-in.js';
import { checksStyle } from '../person/checks-style.js';
import { controls } from '../styles/controls.js';
import { base } from '../styles/tokens.js';
import { exchangeStyles } from './exchange-styles.js';
import './nb-import.js';
import './nb-share.js';
import { daysCsv, download, entriesCsv, everything } from './save.js';
import { dateInWords, fileProblem, namesInWords } from './words.js';

export class NbExchange extends LitElement {
  static properties = {
    engine: { attribute: false },
    state: { attribute: false },
    excel: { state: true },
    said: { state: true },
    trouble: { state: true },
  };

  static styles = [base, controls, checksStyle, exchangeStyles];

  constructor() {
    super();
    /** @type {import('../engine/client.js').EngineClient | null} */
    this.engine = null;
    /** @type {import('../model/state.js').State | null} */
    this.state = null;
    /** Whether tables begin with the mark that Excel needs. */
    this.excel = false;
    /** What is to be said about the last file. @type {{about: 'file' | 'tables', lines: string[]}} */
    this.said = { about: 'file', lines: [] };
    this.trouble = false;
  }

  /** @param {'file' | 'tables'} about @param {string[]} lines @param {boolean} [trouble] */
  #say(about, lines, trouble = false) {
    this.said = { about, lines };
    this.trouble = trouble;
  }

  async #save() {
    const { engine, state } = this;
    if (!engine || !state) return;
    const name = `nutrient-balance-${today()}.json`;
    const { text, leftOut, problem } = await everything(engine, state);
    download(name, text, 'application/json');
    const saved = t('exchange.saved', { name });
    const names = leftOut.map((each) => each || t('exchange.somebody'));
    const missing = names.length > 0 ? [t('exchange.left_out_person', { name: namesInWords(names) })] : [];
    const wrong = problem ? [t('exchange.saved_problem', { problem: fileProblem(problem) })] : [];
    this.#say('file', [saved, ...missing, ...wrong], missing.length + wrong.length > 0);
    announce(this, saved);
  }

  /** @param {'days' | 'entries'} which */
  async #table(which) {
    const { engine, state, excel } = this;
    if (!engine || !state) return;
    const name = `nutrient-balance-${which}-${today()}.csv`;
    try {
      const text = which === 'days' ? await daysCsv(engine, state, excel) : entriesCsv(state, excel);
      download(name, text, 'text/csv;charset=utf-8');
      this.#say('tables', [t('exchange.saved', { name })]);
    } catch (thrown) {
      const { detail } = /** @type {import('../engine/problem.js').NutrientBalanceError} */ (thrown);
      const date = typeof detail?.date === 'string' ? dateInWords(detail.date) : '';
      this.#say('tables', [t('exchange.tables_problem', { date, problem: fileProblem(thrown) })], true);
    }
  }

  /** @param {'file' | 'tables'} about */
  #saidAbout(about) {
    const lines = this.said.about === about ? this.said.lines : [];
    return html`<div role="status">${lines.map((line) => html`<p class=${this.trouble ? 'alert' : 'done'}>${line}</p>`)}</div>`;
  }

  #file() {
    const ready = this.state !== null && hasAnything(this.state);
    return html`<div><h3>${t('exchange.save_title')}</h3>
      <p class="note">${t('exchange.save_note')}</p>
      ${ready ? html`<div class="buttons"><button class="main" @click=${this.#save}>${t('exchange.save')}</button></div>` : html`<p>${t('exchange.save_none')}</p>`}
      ${this.#saidAbout('file')}</div>`;
  }

  #tables() {
    if (!this.state || diaryOf(this.state).days.length === 0) return nothing;
    /** @param {Event} event */
    const ticked = (event) => (this.excel = /** @type {HTMLInputElement} */ (event.target).checked);
    return html`<div><h3>${t('exchange.tables')}</h3>
      <p class="note">${t('exchange.tables_note')}</p>
      <label class="check"><input type="checkbox" .checked=${this.excel} @change=${ticked} />${t('exchange.tables_excel')}</label>
      <div class="buttons"><button @click=${() => this.#table('days')}>${t('exchange.tables_days')}</button>
        <button @click=${() => this.#table('entries')}>${t('exchange.tables_entries')}</button></div>
      ${this.#saidAbout('tables')}</div>`;
  }

  /** @override */
  render() {
    return html`<div class="blocks">
      <div>${this.#file()}${this.#tables()}</div>
      <div><nb-import .engine=${this.engine} .state=${this.state}></nb-import>${oneFile ? nothing : html`<nb-share .state=${this.state}></nb-share>`}</div>
    </div>`;
  }
}

customElements.define('nb-exchange', NbExchange);
