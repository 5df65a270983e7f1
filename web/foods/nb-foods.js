// <nb-foods>: foods by a nutrient, and in the same place a food's own page.
import { LitElement, html, nothing } from 'lit';
import { formatAmount } from '../format/numbers.js';
import { withUnit } from '../format/units.js';
import { t } from '../messages/t.js';
import { announce } from '../model/act.js';
import { shownName } from '../model/food-names.js';
import { usualInWords } from '../model/portions.js';
import { controls } from '../styles/controls.js';
import { base } from '../styles/tokens.js';
import { foodView } from './food-view.js';
import { GROUPS, PERS, RANKED } from './foods-model.js';
import { foodsStyle } from './foods-style.js';

/** @typedef {import('../engine/documents.js').FoodsAnswer} FoodsAnswer */
/** @typedef {import('../engine/documents.js').FoodsAsked} FoodsAsked */
/** @typedef {import('../engine/documents.js').FoodAnswer} FoodAnswer */

const most = 20;
/** What the list first shows. */
const firstAsked = { nutrient: 'magnesium', per: 'portion', group: '', everyday: true };

/** @param {string} id @returns {[string, string]} */
const groupOption = (id) => [id, t(`groups.${id}`)];

export class NbFoods extends LitElement {
  static properties = {
    engine: { attribute: false },
    loaded: { attribute: false },
    asked: { state: true },
    answer: { state: true },
    food: { state: true },
    grams: { state: true },
  };

  static styles = [base, controls, foodsStyle];

  /** Counts the questions, so that only the newest answer is shown. */
  #questions = 0;
  /** The food whose line is to have the focus again. @type {string | null} */
  #cameFrom = null;

  constructor() {
    super();
    /** @type {Pick<import('../engine/client.js').EngineClient, 'foods' | 'food'> | null} */
    this.engine = null;
    /** How many tables are there; with another one the list is asked for anew. */
    this.loaded = 0;
    /** @type {Required<Omit<FoodsAsked, 'limit'>>} */
    this.asked = firstAsked;
    /** @type {FoodsAnswer | null} */
    this.answer = null;
    /** @type {FoodAnswer | null} */
    this.food = null;
    this.grams = 100;
  }

  /** @param {Map<string, unknown>} changed @override */
  willUpdate(changed) {
    if (['engine', 'asked', 'loaded'].some((name) => changed.has(name))) this.#ask();
  }

  async #ask() {
    this.#questions += 1;
    const mine = this.#questions;
    const answer = (await this.engine?.foods({ ...this.asked, limit: most }).catch(() => null)) ?? null;
    if (mine === this.#questions) this.answer = answer;
  }

  /**
   * Shows a food's own page.
   * @param {string} id
   */
  async open(id) {
    const food = await this.engine?.food(id).catch(() => null);
    if (!food) return announce(this, t('browse.failed'));
    this.#cameFrom = id;
    this.grams = food.usual.grams;
    this.food = food;
    await this.updateComplete;
    const heading = /** @type {HTMLElement | null} */ (this.renderRoot.querySelector('#food'));
    heading?.focus();
    heading?.scrollIntoView({ block: 'nearest' });
  }

  async #back() {
    this.food = null;
    await this.updateComplete;
    const line = this.renderRoot.querySelector(`button[data-food="${this.#cameFrom}"]`) ?? this.renderRoot.querySelector('#nutrient');
    /** @type {HTMLElement | null} */ (line)?.focus();
  }

  /**
   * @param {string} name
   * @param {[string, string][]} options value and text
   */
  #choice(name, options) {
    const key = /** @type {'nutrient' | 'per' | 'group'} */ (name);
    const changed = (/** @type {Event} */ event) => (this.asked = { ...this.asked, [key]: /** @type {HTMLSelectElement} */ (event.target).value });
    return html`<label class="field">${t(`browse.${name}`)}
      <select id=${name} @change=${changed}>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === this.asked[key]}>${text}</option>`)}
      </select></label>`;
  }

  #choices() {
    const toggled = (/** @type {Event} */ event) => (this.asked = { ...this.asked, everyday: /** @type {HTMLInputElement} */ (event.target).checked });
    return html`<div class="choices">
      ${this.#choice('nutrient', RANKED.map((id) => [id, t(`nutrients.${id}`)]))}
      ${this.#choice('per', PERS.map((per) => [per, t(`browse.per_${per}`)]))}
      ${this.#choice('group', [['', t('browse.all_groups')], ...GROUPS.map(groupOption)])}
      <label class="check"><input type="checkbox" ?checked=${this.asked.everyday} @change=${toggled} />${t('browse.everyday')}</label>
    </div>`;
  }

  /** @param {FoodsAnswer['results'][number]} result @param {FoodsAnswer} answer */
  #line(result, { nutrient, unit }) {
    const { food, display, amount } = result;
    return html`<tr>
      <th scope="row"><button class="name" data-food=${food} @click=${() => this.open(food)}><bdi>${shownName(display)}</bdi></button>
        <small>${usualInWords(result)}</small></th>
      <td>${withUnit(formatAmount(amount, nutrient), unit)}</td>
    </tr>`;
  }

  /** @param {FoodsAnswer} answer */
  #leftOut({ ranked, left_out: out }) {
    const parts = [
      t('browse.ranked', { ranked }),
      out.missing > 0 ? t('browse.missing', { n: out.missing }) : '',
      out.no_portion > 0 ? t('browse.no_portion', { n: out.no_portion }) : '',
      out.little_energy > 0 ? t('browse.little_energy', { n: out.little_energy }) : '',
    ];
    return html`<p class="left-out" role="status">${parts.filter(Boolean).join(' ')}</p>`;
  }

  #list() {
    const { answer } = this;
    if (!answer) return nothing;
    if (answer.results.length === 0) return html`<p class="left-out">${t('browse.none')}</p>${this.#leftOut(answer)}`;
    const per = answer.per === '100kcal' ? 'kcal' : answer.per;
    const nutrient = t(`nutrients.${answer.nutrient}`);
    return html`<table aria-label=${t('browse.caption', { nutrient, per })}>
        <thead><tr><th scope="col">${t('browse.column_food')}</th><th scope="col">${nutrient}</th></tr></thead>
        <tbody>${answer.results.map((result) => this.#line(result, answer))}</tbody>
      </table>${this.#leftOut(answer)}`;
  }

  /** @override */
  render() {
    const on = { back: () => this.#back(), portion: (/** @type {number} */ grams) => (this.grams = grams) };
    return this.food ? foodView(this.food, this.grams, on) : html`${this.#choices()}${this.#list()}`;
  }
}

customElements.define('nb-foods', NbFoods);
