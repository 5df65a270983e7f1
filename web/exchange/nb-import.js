// <nb-import>: a file is chosen or dropped, read, shown with what it would change, and brought in or left.
import { LitElement, html, nothing } from 'lit';
import { t } from '../messages/t.js';
import { act, announce } from '../model/act.js';
import { today } from '../format/dates.js';
import { fitted, hasAnything } from '../model/bring-in.js';
import { controls } from '../styles/controls.js';
import { base } from '../styles/tokens.js';
import { sourcesOf } from './apple-health.js';
import { exchangeStyles } from './exchange-styles.js';
import { holdsView, howView, problemsView } from './import-view.js';
import { healthOf, readFile } from './read-file.js';
import { fileProblem, fileWords } from './words.js';

/** @typedef {import('./read-file.js').FileContent} FileContent */
/** @typedef {import('../model/bring-in.js').How} How */

export class NbImport extends LitElement {
  static properties = {
    engine: { attribute: false },
    state: { attribute: false },
    content: { state: true },
    name: { state: true },
    how: { state: true },
    share: { state: true },
    problem: { state: true },
    over: { state: true },
    done: { state: true },
    daysCame: { state: true },
  };

  static styles = [base, controls, exchangeStyles];

  /** @type {AbortController | null} */
  #reading = null;
  /** What gets the focus once it is drawn. */
  #wanted = '';

  constructor() {
    super();
    /** @type {import('../engine/client.js').EngineClient | null} */
    this.engine = null;
    /** @type {import('../model/state.js').State | null} */
    this.state = null;
    /** What the chosen file holds. @type {FileContent | null} */
    this.content = null;
    this.name = '';
    /** @type {How} */
    this.how = 'merge';
    /** How much of a file is read, or null when none is. @type {number | null} */
    this.share = null;
    /** Why the file cannot be brought in, in words. */
    this.problem = '';
    /** Whether a file is held over the field. */
    this.over = false;
    /** What was brought in last. */
    this.done = '';
    /** Whether there were days in it: one of them is on screen, far above. */
    this.daysCame = false;
  }

  /** @returns {import('./read-file.js').World | null} */
  get #world() {
    const { engine, state } = this;
    return engine && state && { engine, state, today: today(), words: fileWords, progress: (share) => this.#told(share), signal: this.#reading?.signal };
  }

  /** How far the reading is, a hundred times at most. @param {number} share */
  #told(share) {
    if (this.share !== null && Math.floor(share * 100) > Math.floor(this.share * 100)) this.share = share;
  }

  /** Whether the file could take the place of what is here: only one that holds everything, and only if something is here. */
  get #mayReplace() {
    return this.state !== null && (this.content?.kind === 'diary' || this.content?.kind === 'plan') && hasAnything(this.state);
  }

  /** @returns {How} */
  get #how() {
    if (this.#mayReplace) return this.how;
    return this.content?.kind === 'diary' ? 'replace' : 'merge';
  }

  /** The diary as it would come in. */
  get #coming() {
    const { state, content } = this;
    if (!state || !content) return null;
    return this.#how === 'replace' ? content.diary : fitted(state, content.diary, content.described);
  }

  /** A file that misses the field would take the place of the page, and of everything that is not saved. @param {DragEvent} event */
  handleEvent(event) {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    for (const type of /** @type {const} */ (['dragover', 'drop'])) addEventListener(type, this);
  }

  /** @override */
  disconnectedCallback() {
    for (const type of /** @type {const} */ (['dragover', 'drop'])) removeEventListener(type, this);
    super.disconnectedCallback();
  }

  /** @param {Blob & {name?: string}} file */
  async #read(file) {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    Object.assign(this, { content: null, problem: '', done: '', name: file.name ?? '', how: 'merge', share: 0 });
    const world = this.#world;
    if (!world) return;
    try {
      const content = await readFile(file, world);
      if (this.#reading === reading) this.content = content;
    } catch (thrown) {
      if (this.#reading === reading) this.problem = fileProblem(thrown);
    }
    if (this.#reading !== reading) return;
    this.#reading = null;
    this.share = null;
    this.#focus('.outcome');
  }

  /** The state comes back by way of the page, so what is to be focused may be drawn only later. @param {string} selector */
  #focus(selector) {
    this.#wanted = selector;
    this.requestUpdate();
  }

  /** @override */
  updated() {
    const found = this.#wanted && /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(this.#wanted));
    if (!found) return;
    this.#wanted = '';
    found.focus();
  }

  /** @param {Event} event */
  #chosen(event) {
    const field = /** @type {HTMLInputElement} */ (event.target);
    const [file] = field.files ?? [];
    if (file) this.#read(file);
    // The same file can be chosen again once it is mended.
    field.value = '';
  }

  /** @param {DragEvent} event */
  #dropped(event) {
    event.preventDefault();
    this.over = false;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) this.#read(file);
  }

  /** @param {DragEvent} event */
  #held(event) {
    event.preventDefault();
    this.over = event.type === 'dragover';
  }

  /** @param {string} source */
  async #chooseSource(source) {
    const world = this.#world;
    if (this.content?.scanner && world) this.content = await healthOf(this.content.scanner, source, world);
  }

  #take() {
    const coming = this.#coming;
    if (!coming || !this.content) return;
    const what = t(`exchange.kind_${this.content.kind}`);
    act(this, 'bringIn', coming, this.#how, what);
    this.done = what;
    this.daysCame = coming.days.length > 0;
    this.content = null;
    announce(this, t('exchange.brought', { name: what }));
    this.#focus('#undo');
  }

  #undo() {
    act(this, 'restore');
    this.done = '';
    announce(this, t('exchange.undone'));
    this.#focus('#file');
  }

  #leave() {
    this.content = null;
    this.problem = '';
    this.#focus('#file');
  }

  #sources() {
    const sources = this.content?.scanner ? sourcesOf(this.content.scanner.sums) : [];
    if (sources.length < 2) return nothing;
    /** @param {Event} event */
    const chosen = (event) => this.#chooseSource(/** @type {HTMLSelectElement} */ (event.target).value);
    return html`<p><label for="source">${t('exchange.source')}</label></p>
      <select id="source" @change=${chosen}>${sources.map(({ name, days }) => html`<option value=${name}>${t('exchange.source_one', { name, n: days })}</option>`)}</select>`;
  }

  #preview() {
    const { content, state } = this;
    const coming = this.#coming;
    if (!content || !state || !coming) return nothing;
    if (content.problems.length > 0) return problemsView(content.problems, () => this.#leave());
    const choose = (/** @type {How} */ how) => (this.how = how);
    return html`<div class="preview">
      <h3 class="outcome" tabindex="-1">${t(`exchange.kind_${content.kind}`)}</h3>
      ${holdsView(content)}
      ${this.#sources()}
      ${howView(state, content, this.#mayReplace ? this.how : null, choose)}
      <div class="buttons"><button class="main" @click=${this.#take}>${t('exchange.take')}</button>
        <button @click=${this.#leave}>${t('exchange.leave')}</button></div>
    </div>`;
  }

  #result() {
    if (this.problem) return html`<p class="alert outcome" tabindex="-1">${t('exchange.cannot')} ${this.problem}</p>`;
    if (!this.done || this.state?.undo?.kind !== 'imported') return nothing;
    return html`<p class="done">${t('exchange.brought', { name: this.done })}
      <button class="text" id="undo" @click=${this.#undo}>${t('exchange.undo')}</button>
      ${this.daysCame ? html`<a href="#result">${t('diary.pick')}</a>` : nothing}</p>`;
  }

  #progress() {
    const percent = Math.floor((this.share ?? 0) * 100);
    return html`<label class="progress">${t('exchange.reading', { name: this.name, percent })}<progress max="1" .value=${this.share ?? 0}></progress></label>
      <button @click=${() => this.#reading?.abort()}>${t('exchange.cancel')}</button>`;
  }

  /** @override */
  render() {
    return html`<h3>${t('exchange.read_title')}</h3>
      <p class="note">${t('exchange.read_note')}</p>
      <div class="drop ${this.over ? 'over' : ''}" @dragover=${this.#held} @dragleave=${this.#held} @drop=${this.#dropped}>
        ${this.share === null
          ? html`<label class="file">${t('exchange.choose')}<input id="file" type="file" @change=${this.#chosen} /></label><span class="note">${t('exchange.drop')}</span>`
          : this.#progress()}
      </div>
      <div role="status">${this.#result()}</div>
      ${this.#preview()}`;
  }
}

customElements.define('nb-import', NbImport);
