// The form of a food by its label. Tells `nb-kept` {food} when the core has nothing against it, and `nb-left` when it is given up.
import { LitElement, html, nothing } from 'lit';
import { formatPrinted } from '../format/numbers.js';
import { readingsOf } from '../format/parse.js';
import { formatUnit, withUnit } from '../format/units.js';
import { keysOf, t } from '../messages/t.js';
import { lostBy } from '../model/own.js';
import { firstState } from '../model/state.js';
import { controls } from '../styles/controls.js';
import { base } from '../styles/tokens.js';
import { planAround } from './own-engine.js';
import { emptyForm, foodFrom, formFrom, placed, problemsOf, unitsFor } from './own-food-form.js';
import { ownStyle } from './own-style.js';

/** @typedef {import('./own-food-form.js').Form} Form */
/** @typedef {import('./own-food-form.js').Row} Row */
/** @typedef {import('./own-food-form.js').Problems} Problems */

/** A food to ask the core about, so that it says the units of every nutrient. */
const probe = { foods: { probe: { name: 'probe', nutrients: { calcium: 0 } } }, recipes: {} };

/** @param {string} nutrient */
const nameOf = (nutrient) => (nutrient === 'salt' ? t('own.salt') : t(`nutrients.${nutrient}`));

export class NbOwnFood extends LitElement {
  static properties = {
    engine: { attribute: false },
    state: { attribute: false },
    food: { attribute: false },
    form: { state: true },
    units: { state: true },
    problems: { state: true },
    tried: { state: true },
  };

  static styles = [base, controls, ownStyle];

  constructor() {
    super();
    /** @type {Pick<import('../engine/client.js').EngineClient, 'ownFood'> | null} */
    this.engine = null;
    this.state = firstState();
    /** The id of the food that is changed; '' is a new one. */
    this.food = '';
    /** @type {Form} */
    this.form = emptyForm;
    /** The tables' own unit of every nutrient. @type {Record<string, string>} */
    this.units = {};
    /** What the core objects to. @type {Problems} */
    this.problems = {};
    /** Whether it was tried to keep it: only then is an empty field a problem. */
    this.tried = false;
  }

  /** @override */
  async firstUpdated() {
    this.#focus('#name');
    const answer = await this.engine?.ownFood(planAround(probe, 'own:probe'), 'own:probe').catch(() => null);
    this.units = Object.fromEntries(Object.entries(answer?.nutrients ?? {}).map(([nutrient, { unit }]) => [nutrient, unit]));
    if (this.food) this.form = formFrom(this.state.foods[this.food], this.units);
  }

  /** @param {string} selector */
  #focus(selector) {
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(selector))?.focus();
  }

  /** @param {Partial<Form>} changes */
  #change(changes) {
    this.form = { ...this.form, ...changes };
    this.problems = {};
  }

  get #shown() {
    return this.tried ? { ...this.problems, ...problemsOf(this.form) } : {};
  }

  /** @param {Event} event */
  async #keep(event) {
    event.preventDefault();
    this.tried = true;
    if (Object.keys(problemsOf(this.form)).length === 0) {
      const food = foodFrom(this.form);
      this.problems = await this.#objections(food);
      if (Object.keys(this.problems).length === 0) return this.dispatchEvent(new CustomEvent('nb-kept', { detail: food }));
    }
    await this.updateComplete;
    this.#focus('[aria-invalid=true]');
  }

  /** @param {import('../engine/documents.js').OwnFood} food @returns {Promise<Problems>} */
  async #objections(food) {
    const id = this.food || 'new';
    if (lostBy(this.state, id, food) > 0) return { weight: 'own.lost' };
    try {
      await this.engine?.ownFood(planAround({ foods: { [id]: food }, recipes: {} }, `own:${id}`), `own:${id}`);
      return {};
    } catch (thrown) {
      return placed(/** @type {import('../engine/problem.js').NutrientBalanceError} */ (thrown));
    }
  }

  #left() {
    this.dispatchEvent(new CustomEvent('nb-left'));
  }

  /** @param {string} id */
  #problem(id) {
    const key = this.#shown[id];
    const n = key === 'own.lost' ? lostBy(this.state, this.food, foodFrom(this.form)) : 0;
    const row = this.form.rows.find(({ nutrient }) => id === `amount-${nutrient}`);
    const readings = readingsOf(row ? row.amount : this.form.weight);
    return html`<p class="problem" id="${id}-problem" role="alert" ?hidden=${!key}>${key ? t(key, { n, place: '', limit: '', ...readings }) : nothing}</p>`;
  }

  /** @param {'name' | 'portion' | 'weight'} id @param {string} label @param {{unit?: string, example?: string}} [options] */
  #field(id, label, { unit = '', example = '' } = {}) {
    const typed = (/** @type {Event} */ event) => this.#change({ [id]: /** @type {HTMLInputElement} */ (event.target).value });
    return html`<div><label for=${id}>${label}</label>
      <div class="field ${unit ? 'with-unit' : ''}">
        <input id=${id} autocomplete="off" maxlength="200" inputmode=${unit ? 'decimal' : 'text'} placeholder=${example} .value=${this.form[id]}
          aria-invalid=${this.#shown[id] ? 'true' : 'false'} aria-describedby="${id}-problem" @input=${typed} />
        ${unit ? html`<span class="unit">${formatUnit(unit)}</span>` : nothing}
      </div>${this.#problem(id)}</div>`;
  }

  #per() {
    const { per, grams } = this.form;
    const chosen = (/** @type {Event} */ event) => this.#change({ per: /** @type {Form['per']} */ (/** @type {HTMLSelectElement} */ (event.target).value) });
    return html`<div><label for="per">${t('own.per')}</label>
      <select id="per" @change=${chosen}>
        <option value="grams" .selected=${per === 'grams'}>${t('own.per_100', { grams: withUnit(formatPrinted(grams), 'g') })}</option>
        <option value="portion" .selected=${per === 'portion'}>${t('own.per_portion')}</option>
      </select></div>`;
  }

  /** @param {Row} row @param {number} index */
  #row(row, index) {
    const { nutrient, amount, unit } = row;
    const id = `amount-${nutrient}`;
    /** @param {Partial<Row>} changes */
    const change = (changes) => this.#change({ rows: this.form.rows.map((each, at) => (at === index ? { ...each, ...changes } : each)) });
    const units = [...new Set([...unitsFor(nutrient, this.units[nutrient] ?? unit), unit])];
    return html`<div class="row">
      <label for=${id}>${nameOf(nutrient)}</label>
      <input id=${id} class="amount" inputmode="decimal" autocomplete="off" .value=${amount} aria-invalid=${this.#shown[id] ? 'true' : 'false'}
        aria-describedby="${id}-problem" @input=${(/** @type {Event} */ event) => change({ amount: /** @type {HTMLInputElement} */ (event.target).value })} />
      <select aria-label=${t('own.unit_of', { nutrient: nameOf(nutrient) })}
        @change=${(/** @type {Event} */ event) => change({ unit: /** @type {HTMLSelectElement} */ (event.target).value })}>
        ${units.map((one) => html`<option value=${one} .selected=${one === unit}>${one === 'percent' ? t('own.unit_percent') : formatUnit(one)}</option>`)}
      </select>
      ${this.#problem(id)}
    </div>`;
  }

  #more() {
    const taken = new Set(this.form.rows.map(({ nutrient }) => nutrient));
    const left = ['salt', ...keysOf('nutrients')].filter((nutrient) => !taken.has(nutrient) && (nutrient === 'salt' || nutrient in this.units));
    const chosen = async (/** @type {Event} */ event) => {
      const select = /** @type {HTMLSelectElement} */ (event.target);
      const nutrient = select.value;
      if (!nutrient) return;
      this.#change({ rows: [...this.form.rows, { nutrient, amount: '', unit: unitsFor(nutrient, this.units[nutrient])[0] }] });
      select.value = '';
      await this.updateComplete;
      this.#focus(`#amount-${nutrient}`);
    };
    return html`<div class="more"><label for="more">${t('own.more')}</label>
      <select id="more" @change=${chosen}><option value="">${t('own.more_choose')}</option>
        ${left.map((nutrient) => html`<option value=${nutrient}>${nameOf(nutrient)}</option>`)}</select></div>`;
  }

  /** @override */
  render() {
    return html`<form novalidate @submit=${this.#keep} @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && this.#left()}>
      <h3 class="question">${t('own.food_title')}</h3>
      ${this.#field('name', t('own.name'))}
      <div class="pair three">${this.#per()}${this.#field('portion', t('own.portion_name'), { example: t('own.portion_example') })}
        ${this.#field('weight', t('own.portion_grams'), { unit: 'g' })}</div>
      ${this.form.per === 'portion' && this.form.weight.trim() === '' ? html`<p class="note">${t('own.portion_note')}</p>` : nothing}
      <fieldset><legend class="question">${t('own.amounts')}</legend><p class="note">${t('own.amounts_note')}</p>
        ${this.form.rows.map((row, index) => this.#row(row, index))}${this.#more()}</fieldset>
      <p class="buttons"><button class="main">${t('own.save')}</button><button type="button" @click=${this.#left}>${t('own.cancel')}</button></p>
    </form>`;
  }
}

customElements.define('nb-own-food', NbOwnFood);
