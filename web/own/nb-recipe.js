// The form of a recipe: what goes in, what the finished dish weighs, how many servings it makes, and what it holds, live.
// Tells `nb-kept` with the recipe when the core has nothing against it, and `nb-left` when it is given up.
import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '../day/nb-portion.js';
import { formatAmount, formatPrinted } from '../format/numbers.js';
import { readingsOf } from '../format/parse.js';
import { formatUnit, withUnit } from '../format/units.js';
import { t } from '../messages/t.js';
import { announce } from '../model/act.js';
import { lostByRecipe } from '../model/own.js';
import { firstState } from '../model/state.js';
import { rangeInWords } from '../model/words.js';
import { asEntry } from '../search/nb-food-search.js';
import { controls } from '../styles/controls.js';
import { base } from '../styles/tokens.js';
import { planAround } from './own-engine.js';
import { ownStyle } from './own-style.js';
import { emptyForm, formFrom, placed, problemsOf, recipeFrom } from './recipe-form.js';

/** @typedef {import('./recipe-form.js').Form} Form */
/** @typedef {import('./recipe-form.js').Part} Part */
/** @typedef {import('../engine/documents.js').OwnFoodAnswer} OwnFoodAnswer */
/** @typedef {import('../engine/documents.js').OwnAmount} OwnAmount */
/** @typedef {import('../engine/problem.js').NutrientBalanceError} NutrientBalanceError */

export class NbRecipe extends LitElement {
  static properties = {
    engine: { attribute: false },
    foods: { attribute: false },
    state: { attribute: false },
    recipe: { attribute: false },
    form: { state: true },
    answer: { state: true },
    problem: { state: true },
    tried: { state: true },
  };

  static styles = [base, controls, ownStyle];

  /** Counts the questions, so that only the newest answer is shown. */
  #asked = 0;

  constructor() {
    super();
    /** @type {import('../engine/client.js').EngineClient | null} */
    this.engine = null;
    /** How far the loading of foods is. @type {import('../engine/food-loader.js').FoodProgress | null} */
    this.foods = null;
    this.state = firstState();
    /** The id of the recipe that is changed; '' is a new one. */
    this.recipe = '';
    /** @type {Form} */
    this.form = emptyForm;
    /** What the recipe holds, as far as it can be said. @type {OwnFoodAnswer | null} */
    this.answer = null;
    /** What the core objects to. @type {NutrientBalanceError | null} */
    this.problem = null;
    /** Whether it was tried to keep it: only then is an empty field a problem. */
    this.tried = false;
  }

  /** @override */
  firstUpdated() {
    this.#focus('#name');
    if (!this.recipe) return;
    this.#change(formFrom(this.state.recipes[this.recipe]));
    for (const part of this.form.parts) this.#findPortions(part.food);
  }

  /** @param {string} selector */
  #focus(selector) {
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(selector))?.focus();
  }

  /** @param {Partial<Form>} changes */
  #change(changes) {
    this.form = { ...this.form, ...changes };
    this.#ask();
  }

  /** What the core says to the recipe as it is now. */
  async #ask() {
    this.#asked += 1;
    const mine = this.#asked;
    if (!this.engine || this.form.parts.length === 0) return this.#answered(null, null);
    const id = this.recipe || 'new';
    const own = { foods: this.state.foods, recipes: { ...this.state.recipes, [id]: recipeFrom(this.form) } };
    try {
      const answer = await this.engine.ownFood(planAround(own, `recipe:${id}`), `recipe:${id}`);
      if (mine === this.#asked) this.#answered(answer, null);
    } catch (thrown) {
      if (mine === this.#asked) this.#answered(null, /** @type {NutrientBalanceError} */ (thrown));
    }
  }

  /** @param {OwnFoodAnswer | null} answer @param {NutrientBalanceError | null} problem */
  #answered(answer, problem) {
    this.answer = answer;
    this.problem = problem;
  }

  /** @returns {import('./recipe-form.js').Problems} */
  get #problems() {
    const own = this.tried ? problemsOf(this.form) : {};
    const loses = this.tried && this.recipe !== '' && lostByRecipe(this.state, this.recipe, recipeFrom(this.form)) > 0;
    /** @type {import('./recipe-form.js').Problems} */
    const lost = loses ? { servings: 'own.lost' } : {};
    return { ...(this.problem ? placed(this.problem) : {}), ...lost, ...own };
  }

  /** @param {Event} event */
  async #keep(event) {
    event.preventDefault();
    this.tried = true;
    await this.#ask();
    if (Object.keys(this.#problems).length === 0) return this.dispatchEvent(new CustomEvent('nb-kept', { detail: recipeFrom(this.form) }));
    await this.updateComplete;
    this.#focus(this.#problems.name ? '#name' : this.#problems.parts ? 'nb-food-search' : '[aria-invalid=true]');
  }

  #left() {
    this.dispatchEvent(new CustomEvent('nb-left'));
  }

  /** @param {CustomEvent<import('../engine/documents.js').SearchResult>} event */
  async #chosen({ detail }) {
    const { food, name, portions, portion, count } = /** @type {Omit<import('../model/state.js').FoodEntry, 'id'>} */ (asEntry(detail));
    this.#change({ parts: [...this.form.parts, { food, name, portions, portion, count }] });
    announce(this, t('own.added', { name }));
    await this.updateComplete;
    /** @type {import('../search/nb-food-search.js').NbFoodSearch | null} */ (this.renderRoot.querySelector('nb-food-search'))?.clear();
    this.#focus('li:last-child nb-portion');
    this.#findPortions(food);
  }

  /** The portions of an ingredient's food. @param {string} food */
  async #findPortions(food) {
    const found = await this.engine?.food(food).catch(() => null);
    if (!found) return;
    this.form = { ...this.form, parts: this.form.parts.map((part) => (part.food === food ? { ...part, portions: found.portions } : part)) };
  }

  /** @param {Part} part */
  #remove(part) {
    this.#change({ parts: this.form.parts.filter((each) => each !== part) });
    this.#focus('nb-food-search');
  }

  /** @param {string} id */
  #sentence(id) {
    const key = this.#problems[id];
    if (!key) return nothing;
    const { minimum = 0, maximum = 0 } = /** @type {Record<string, number>} */ (this.problem?.detail ?? {});
    const weight = (/** @type {number} */ grams) => withUnit(formatPrinted(grams), 'g');
    const n = key === 'own.lost' ? lostByRecipe(this.state, this.recipe, recipeFrom(this.form)) : 0;
    const readings = id === 'cooked' || id === 'servings' ? readingsOf(this.form[id]) : {};
    return t(key, { n, ...readings, least: weight(minimum), most: weight(maximum), place: '', limit: '' });
  }

  /** @param {'name' | 'cooked' | 'servings'} id @param {string} label @param {{unit?: string, note?: string}} [options] */
  #field(id, label, { unit = '', note = '' } = {}) {
    const wrong = Boolean(this.#problems[id]);
    const typed = (/** @type {Event} */ event) => this.#change({ [id]: /** @type {HTMLInputElement} */ (event.target).value });
    return html`<div><label for=${id}>${label}</label>
      <div class="field ${unit ? 'with-unit' : ''}">
        <input id=${id} autocomplete="off" maxlength="200" inputmode=${id === 'name' ? 'text' : 'decimal'} .value=${this.form[id]}
          aria-invalid=${wrong ? 'true' : 'false'} aria-describedby="${id}-problem ${id}-note" @input=${typed} />
        ${unit ? html`<span class="unit">${formatUnit(unit)}</span>` : nothing}
      </div>
      <p class="problem" id="${id}-problem" role="alert" ?hidden=${!wrong}>${this.#sentence(id)}</p>
      <p class="note" id="${id}-note" ?hidden=${!note}>${note}</p></div>`;
  }

  /** @param {Part} part */
  #part(part) {
    const changed = (/** @type {CustomEvent<{count: number, portion: string | null}>} */ { detail }) =>
      this.#change({ parts: this.form.parts.map((each) => (each === part ? { ...part, ...detail } : each)) });
    return html`<li class="ingredient"><span>${part.name}</span>
      <button type="button" class="text" aria-label=${t('own.remove_name', { name: part.name })} @click=${() => this.#remove(part)}>${t('own.remove')}</button>
      <nb-portion .name=${part.name} .portions=${part.portions} .portion=${part.portion} .count=${part.count} @nb-portion=${changed}></nb-portion></li>`;
  }

  #ingredients() {
    const { parts } = this.form;
    // What is marked in this search is no entry of the day.
    return html`<fieldset @nb-consider=${(/** @type {Event} */ event) => event.stopPropagation()}>
      <legend class="question">${t('own.ingredients')}</legend>
      ${parts.length === 0 ? html`<p class="note">${t('own.ingredients_none')}</p>` : html`<ul>${repeat(parts, (_, index) => index, (part) => this.#part(part))}</ul>`}
      <nb-food-search .engine=${this.engine} .foods=${this.foods} .label=${t('own.ingredient_search')} placeholder=${t('own.ingredient_search')}
        @nb-chosen=${this.#chosen}></nb-food-search>
      <p class="problem" role="alert" ?hidden=${!this.#problems.parts}>${this.#sentence('parts')}</p></fieldset>`;
  }

  /** @param {string} label @param {OwnAmount | null | undefined} calcium @param {OwnAmount | null | undefined} magnesium */
  #line(label, calcium, magnesium) {
    if (!calcium || !magnesium) return nothing;
    const cell = (/** @type {OwnAmount} */ amount, /** @type {string} */ nutrient) =>
      html`<td>${amount.low === amount.high ? formatAmount(amount.known, nutrient) : rangeInWords(amount, '', nutrient)}</td>`;
    return html`<tr><th scope="row">${label}</th>${cell(calcium, 'calcium')}${cell(magnesium, 'magnesium')}</tr>`;
  }

  #totals() {
    if (!this.answer) return nothing;
    const { grams, portions, nutrients: { calcium, magnesium } } = this.answer;
    const serving = portions[0]?.grams ?? null;
    const weight = (/** @type {number} */ g) => withUnit(formatPrinted(Math.round(g)), 'g');
    return html`<table><caption>${t('own.totals')}</caption>
      <thead><tr><th scope="col">${t('own.totals_of')}</th><th scope="col">${t('own.calcium')}</th><th scope="col">${t('own.magnesium')}</th></tr></thead>
      <tbody>${this.#line(grams === null ? t('own.totals_whole') : t('own.totals_whole_grams', { grams: weight(grams) }), calcium.whole, magnesium.whole)}
        ${this.#line(serving === null ? t('own.totals_serving') : t('own.totals_serving_grams', { grams: weight(serving) }), calcium.by_portion[0], magnesium.by_portion[0])}
        ${this.#line(t('own.totals_100'), calcium.per_100_g, magnesium.per_100_g)}</tbody></table>
      <p class="note">${t('own.totals_note')}</p>`;
  }

  /** Escape closes an open list first. @param {KeyboardEvent} event */
  #key(event) {
    const inSearch = /** @type {Element} */ (event.target).localName === 'nb-food-search';
    if (event.key === 'Escape' && !inSearch) this.#left();
  }

  /** @override */
  render() {
    return html`<form novalidate @submit=${this.#keep} @keydown=${this.#key}>
      <h3 class="question">${t('own.recipe_title')}</h3>
      ${this.#field('name', t('own.name'))}
      ${this.#ingredients()}
      <div class="pair">${this.#field('cooked', t('own.cooked'), { unit: 'g', note: t('own.cooked_note') })}
        ${this.#field('servings', t('own.servings'), { note: t('own.servings_note') })}</div>
      ${this.#totals()}
      <p class="buttons"><button class="main">${t('own.save')}</button><button type="button" @click=${this.#left}>${t('own.cancel')}</button></p>
    </form>`;
  }
}

customElements.define('nb-recipe', NbRecipe);
