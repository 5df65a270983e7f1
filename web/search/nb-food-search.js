// Food search: an editable combobox with a list that one picks from by hand (ARIA Authoring Practices).
// It finds foods and says which one was chosen (`nb-chosen`); how much of it is asked by nb-how-much.
import { LitElement, html, nothing } from 'lit';
import { t } from '../messages/t.js';
import { announce, consider } from '../model/act.js';
import { formatNumber } from '../format/numbers.js';
import { shownName } from '../model/food-names.js';
import { usualInWords } from '../model/portions.js';
import '../picture/nb-arrow.js';
import { base } from '../styles/tokens.js';
import { controls } from '../styles/controls.js';
import { nameWithMatches, quoted } from './matches.js';
import { searchStyles } from './search-styles.js';

/** @typedef {import('../engine/documents.js').SearchResult} SearchResult */
/** @typedef {import('../engine/documents.js').SearchAnswer} SearchAnswer */

const most = 8;
const pause = 500;
const leastRoom = 360;

/**
 * The result as an entry of one usual portion, to be drawn before it is added.
 * @param {SearchResult} result
 * @returns {import('../model/state.js').NewEntry}
 */
export function asEntry({ food, display, portion, count, grams }) {
  const entry = { kind: /** @type {const} */ ('food'), food, name: shownName(display) };
  if (portion === null || count === null) return { ...entry, portions: [], portion: null, count: grams ?? 100 };
  return { ...entry, portions: [{ name: portion, grams: grams === null ? null : grams / count }], portion, count };
}

export class NbFoodSearch extends LitElement {
  static properties = {
    engine: { attribute: false },
    foods: { attribute: false },
    label: {},
    placeholder: {},
    answer: { state: true },
    marked: { state: true },
    open: { state: true },
  };

  static styles = [base, controls, searchStyles];

  /** Counts the questions, so that only the newest answer is shown. */
  #asked = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #saying;

  constructor() {
    super();
    /** @type {Pick<import('../engine/client.js').EngineClient, 'search'> | null} */
    this.engine = null;
    /** How far the loading of foods is. @type {import('../engine/food-loader.js').FoodProgress | null} */
    this.foods = null;
    this.label = '';
    this.placeholder = '';
    /** @type {SearchAnswer | null} */
    this.answer = null;
    /** The marked option, or −1. */
    this.marked = -1;
    this.open = false;
  }

  /** What was typed before there was an engine is answered when it comes, and foods that come later may answer it better. @param {Map<string, unknown>} changed @override */
  willUpdate(changed) {
    const before = /** @type {typeof this.foods | undefined} */ (changed.get('foods'));
    const came = before && this.foods && before.loaded.length !== this.foods.loaded.length;
    const waited = changed.has('engine') && this.engine && this.#input?.value;
    if (waited || (came && this.answer && this.marked < 0)) this.#typed();
  }

  get #input() {
    return /** @type {HTMLInputElement | null} */ (this.renderRoot?.querySelector('#text') ?? null);
  }

  get #focused() {
    return this.#input !== null && this.shadowRoot?.activeElement === this.#input;
  }

  /** @override */
  focus() {
    this.#input?.focus();
  }

  /** Empties the field and closes the list; focus stays where it is. */
  clear() {
    if (this.#input) this.#input.value = '';
    this.answer = null;
    this.#close();
  }

  #close() {
    this.open = false;
    this.#mark(-1);
  }

  /** @param {number} index */
  #mark(index) {
    if (index === this.marked) return;
    this.marked = index;
    const result = this.answer?.results[index];
    consider(this, result ? asEntry(result) : null);
    this.updateComplete.then(() => this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }));
  }

  async #typed() {
    const text = this.#input?.value.trim() ?? '';
    this.#asked += 1;
    const mine = this.#asked;
    this.#mark(-1);
    if (text === '' || !this.engine) {
      this.answer = null;
      this.open = false;
      return;
    }
    const answer = await this.engine.search(text, { limit: most }).catch(() => null);
    if (mine !== this.#asked) return;
    this.answer = answer;
    this.open = answer !== null && this.#focused;
    if (this.open) this.#makeRoom();
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => answer && this.open && announce(this, this.#summary(answer)), pause);
  }

  /** On a small screen the field goes to the top, so that the list below it can be seen. */
  #makeRoom() {
    const box = this.renderRoot.querySelector('.box');
    if (box && innerHeight - box.getBoundingClientRect().bottom < leastRoom) box.scrollIntoView({ block: 'start' });
  }

  /** @param {SearchAnswer} answer */
  #summary({ query, results }) {
    if (results.length === 0) return t(this.foods?.done === false ? 'search.none_yet' : 'search.none', { query: quoted(query) });
    const words = [...new Set(results[0].matched)].join(' ');
    const same = query.toLowerCase().startsWith(words) || words.startsWith(query.toLowerCase());
    const found = t('search.found', { n: results.length, words: same ? query : words });
    return same ? found : `${found} ${t('search.typed', { query })}`;
  }

  /** @param {number} index */
  #choose(index) {
    const result = this.answer?.results[index];
    if (!result) return;
    this.#asked += 1;
    this.open = false;
    this.marked = -1;
    this.dispatchEvent(new CustomEvent('nb-chosen', { detail: result, bubbles: true, composed: true }));
  }

  /** @param {1 | -1} direction */
  #move(direction) {
    const count = this.answer?.results.length ?? 0;
    if (count === 0) return;
    if (!this.open) this.open = true;
    const from = this.marked < 0 && direction < 0 ? count : this.marked;
    this.#mark((from + direction + count) % count);
  }

  #escape() {
    if (this.open) this.#close();
    else this.clear();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.isComposing) return;
    /** @type {Record<string, () => void>} */
    const keys = {
      ArrowDown: () => this.#move(1),
      ArrowUp: () => this.#move(-1),
      Enter: () => this.marked >= 0 && this.#choose(this.marked),
      Escape: () => this.#escape(),
    };
    if (!(event.key in keys) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    keys[event.key]();
  }

  /** @param {number | null} amount */
  #amount(amount) {
    return amount === null
      ? html`<span class="number not-stated">${t('search.not_stated')}</span>`
      : html`<span class="number">${formatNumber(amount, 0)}</span>`;
  }

  /** @param {SearchResult} result @param {number} index */
  #option(result, index) {
    const { display, calcium, magnesium, matched, group, source } = result;
    const unsure = calcium === null || magnesium === null;
    return html`<li role="option" id="option-${index}" aria-selected=${index === this.marked ? 'true' : 'false'}
      @mousedown=${(/** @type {Event} */ event) => event.preventDefault()}
      @mousemove=${() => this.#mark(index)} @click=${() => this.#choose(index)}>
      <nb-arrow class="arrow" .calcium=${calcium ?? 0} .magnesium=${magnesium ?? 0} .unsure=${unsure}></nb-arrow>
      <span><bdi>${nameWithMatches(shownName(display), matched)}</bdi><small>${usualInWords(result)} · ${group ? html`<span class="group">${t(`groups.${group}`)} · </span>` : nothing}<span class="source">${t('search.source', { source })}</span></small></span>
      ${this.#amount(calcium)}${this.#amount(magnesium)}
    </li>`;
  }

  #list() {
    const answer = this.answer;
    if (!this.open || !answer) return html`<ul id="options" role="listbox" aria-label=${t('search.label')} hidden></ul>`;
    if (answer.results.length === 0) {
      return html`<div class="list"><p>${this.#summary(answer)}</p><ul id="options" role="listbox" aria-label=${t('search.label')} hidden></ul></div>`;
    }
    return html`<div class="list">
      <p>${this.#summary(answer)}</p>
      <div class="columns" aria-hidden="true">
        <span>${t('search.usual')}</span><span class="number">${t('search.calcium')}</span><span class="number">${t('search.magnesium')}</span>
      </div>
      <ul id="options" role="listbox" aria-label=${t('search.label')}>${answer.results.map((result, index) => this.#option(result, index))}</ul>
      <p>${t('search.keys')}</p>
    </div>`;
  }

  /** @override */
  render() {
    const filled = (this.#input?.value ?? '') !== '';
    return html`<div class="box" @focusout=${this.#left}>
      ${magnifier}
      <input id="text" type="text" role="combobox" aria-label=${this.label || t('search.label')} placeholder=${this.placeholder}
        autocomplete="off" autocapitalize="none" spellcheck="false" aria-autocomplete="list" aria-controls="options"
        aria-expanded=${this.open ? 'true' : 'false'} aria-activedescendant=${this.marked >= 0 ? `option-${this.marked}` : nothing}
        @input=${this.#typed} @keydown=${this.#key} @click=${() => (this.open = this.answer !== null)} />
      ${filled
        ? html`<button class="clear" aria-label=${t('search.clear')} @click=${() => (this.clear(), this.focus())}>${cross}</button>`
        : nothing}
      ${this.#list()}
    </div>`;
  }

  #left() {
    // Tab leaves; a press inside the list keeps the field's focus.
    setTimeout(() => !this.#focused && this.open && this.#close());
  }
}

const magnifier = html`<svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true">
  <circle cx="8.3" cy="8.3" r="5.8" /><path d="M12.6 12.6 18 18" /></svg>`;
const cross = html`<svg width="14" height="14" viewBox="0 0 14 14" stroke="currentColor" stroke-width="2" aria-hidden="true">
  <path d="M2 2 12 12M12 2 2 12" /></svg>`;

customElements.define('nb-food-search', NbFoodSearch);
