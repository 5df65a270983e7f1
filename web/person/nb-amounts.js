// The quick way: two amounts for one day.
import { LitElement, css, html, nothing } from 'lit';
import { t } from '../messages/t.js';
import { act } from '../model/act.js';
import { amountProblem, likelyGrams } from '../model/amount-check.js';
import { formatUnit, withUnit } from '../format/units.js';
import { locale } from '../format/locale.js';
import { formatPrinted } from '../format/numbers.js';
import { retyped } from '../format/parse.js';
import { base } from '../styles/tokens.js';
import { controls } from '../styles/controls.js';

/** @typedef {'calcium' | 'magnesium'} Pair */

export class NbAmounts extends LitElement {
  static properties = { amounts: { attribute: false }, legend: {}, left: { state: true } };

  static styles = [
    base,
    controls,
    css`
      :host {
        display: block;
      }
      .pair button {
        margin-block-start: 8px;
      }
    `,
  ];

  constructor() {
    super();
    this.amounts = { calcium: '', magnesium: '' };
    this.legend = '';
    /** Whether each field was left since it was typed in: only then is a small number doubted. */
    this.left = { calcium: false, magnesium: false };
  }

  /** @param {Pair} nutrient */
  #help(nutrient) {
    const problem = amountProblem(this.amounts[nutrient]);
    const grams = problem || !this.left[nutrient] ? null : likelyGrams(nutrient, this.amounts[nutrient]);
    const fixed = grams === null ? '' : formatPrinted(grams);
    return html`<p class="problem" id="${nutrient}-problem" role="alert" ?hidden=${!problem && grams === null}>
        ${problem ?? (grams === null ? '' : t('amounts.very_little', { typed: this.amounts[nutrient], fixed: withUnit(fixed, 'mg') }))}
      </p>
      ${grams === null
        ? nothing
        : html`<button @click=${() => act(this, 'typeAmounts', { [nutrient]: retyped(String(grams), 'en', locale) })}>
            ${t('amounts.use', { fixed: withUnit(fixed, 'mg') })}
          </button>`}`;
  }

  /** @param {Pair} nutrient */
  #field(nutrient) {
    /** @param {Event} event */
    const typed = (event) => {
      this.left = { ...this.left, [nutrient]: false };
      act(this, 'typeAmounts', { [nutrient]: /** @type {HTMLInputElement} */ (event.target).value });
    };
    const problem = amountProblem(this.amounts[nutrient]) !== null;
    return html`<div>
      <label for=${nutrient}>${t(`amounts.${nutrient}`)}</label>
      <div class="field with-unit">
        <input id=${nutrient} inputmode="decimal" autocomplete="off" .value=${this.amounts[nutrient]} @input=${typed} @change=${() => (this.left = { ...this.left, [nutrient]: true })}
          aria-invalid=${problem ? 'true' : 'false'} aria-describedby="${nutrient}-unit ${nutrient}-problem" />
        <span class="unit" id="${nutrient}-unit">${formatUnit('mg')}</span>
      </div>
      ${this.#help(nutrient)}
    </div>`;
  }

  /** @override */
  render() {
    return html`<fieldset>
      <legend class="question">${this.legend}</legend>
      <div class="pair">${this.#field('calcium')}${this.#field('magnesium')}</div>
    </fieldset>`;
  }
}

customElements.define('nb-amounts', NbAmounts);
