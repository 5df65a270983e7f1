// How much of one food: a stepper with a field, and the portion it counts. Tells `nb-portion` {count, portion}.
import { LitElement, css, html, nothing } from 'lit';
import { t } from '../messages/t.js';
import { formatPrinted } from '../format/numbers.js';
import { parseNumber } from '../format/parse.js';
import { withUnit } from '../format/units.js';
import { countInWords, stepped } from '../model/portions.js';
import { base } from '../styles/tokens.js';
import { controls } from '../styles/controls.js';

/** @typedef {import('../engine/documents.js').Portion} Portion */

export class NbPortion extends LitElement {
  static properties = {
    name: {},
    portions: { attribute: false },
    portion: { attribute: false },
    count: { attribute: false },
    typed: { state: true },
  };

  static styles = [
    base,
    controls,
    css`
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
      }
      .stepper {
        display: flex;
        flex: none;
      }
      .stepper > * {
        border-radius: 0;
        position: relative;
      }
      .stepper > :first-child {
        border-start-start-radius: var(--nb-radius);
        border-end-start-radius: var(--nb-radius);
      }
      .stepper > :last-child {
        border-start-end-radius: var(--nb-radius);
        border-end-end-radius: var(--nb-radius);
      }
      .stepper button {
        inline-size: 44px;
        padding: 0;
        display: grid;
        place-items: center;
      }
      .stepper input {
        inline-size: 56px;
        text-align: center;
        padding: 0 4px;
        border-inline: 0;
      }
      .stepper :focus-visible {
        z-index: 1;
      }
      .which {
        flex: 1 1 150px;
      }
    `,
  ];

  constructor() {
    super();
    this.name = '';
    /** @type {Portion[]} */
    this.portions = [];
    /** @type {string | null} */
    this.portion = null;
    this.count = 1;
    /** What stands in the field while it is no amount. @type {string | null} */
    this.typed = null;
  }

  /** @override */
  focus() {
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector('input'))?.focus();
  }

  /** @param {{count?: number, portion?: string | null}} changes */
  #tell(changes) {
    this.typed = null;
    const detail = { count: this.count, portion: this.portion, ...changes };
    this.dispatchEvent(new CustomEvent('nb-portion', { detail }));
  }

  get #problem() {
    if (this.typed === null) return '';
    const parsed = parseNumber(this.typed);
    if (!parsed.ok) return t(`errors.amount_${parsed.code}`, { ...parsed.params });
    if (parsed.value === null) return t('errors.amount_missing');
    return parsed.value === 0 ? t('errors.amount_zero') : t('errors.out_of_range_count');
  }

  /** @param {Event} event */
  #input(event) {
    const text = /** @type {HTMLInputElement} */ (event.target).value;
    const parsed = parseNumber(text);
    const one = this.portion === null ? 1 : this.portions.find(({ name }) => name === this.portion)?.grams ?? 1;
    const usable = parsed.ok && parsed.value !== null && parsed.value > 0 && parsed.value * one <= 10000;
    if (usable) this.#tell({ count: /** @type {number} */ (parsed.value) });
    else this.typed = text;
  }

  /** @param {Event} event */
  #choose(event) {
    const value = /** @type {HTMLSelectElement} */ (event.target).value;
    if (value !== '') return this.#tell({ portion: value, count: 1 });
    const before = this.portions.find(({ name }) => name === this.portion);
    this.#tell({ portion: null, count: before?.grams ? Math.max(1, Math.round(before.grams * this.count)) : 100 });
  }

  /** @param {1 | -1} direction */
  #step(direction) {
    const count = stepped(this.count, direction, this.portion === null);
    const one = this.portion === null ? 1 : this.portions.find(({ name }) => name === this.portion)?.grams ?? 1;
    if (count * one <= 10000) this.#tell({ count });
  }

  #stepper() {
    const problem = this.#problem;
    return html`<div class="stepper" role="group" aria-label=${t('portion.of', { name: this.name })}>
      <button aria-label=${t('portion.less', { name: this.name })} @click=${() => this.#step(-1)}>${minus}</button>
      <input inputmode="decimal" autocomplete="off" aria-label=${t('portion.how_many', { name: this.name })}
        .value=${this.typed ?? countInWords(this.count)} @input=${this.#input} aria-describedby="problem"
        aria-invalid=${problem ? 'true' : 'false'} />
      <button aria-label=${t('portion.more', { name: this.name })} @click=${() => this.#step(1)}>${plus}</button>
    </div>`;
  }

  #which() {
    return html`<div class="which">
      <select aria-label=${t('portion.which', { name: this.name })} @change=${this.#choose}>
        ${this.portions.map(
          ({ name, grams }) => html`<option value=${name} ?selected=${this.portion === name}>
            ${grams === null ? name : t('portion.option', { name, grams: withUnit(formatPrinted(grams), 'g') })}
          </option>`,
        )}
        ${this.portions.some(({ grams }) => grams === null) ? nothing : html`<option value="" ?selected=${this.portion === null}>${t('portion.grams')}</option>`}
      </select>
    </div>`;
  }

  /** @override */
  render() {
    return html`<div class="row">${this.#stepper()}${this.#which()}</div>
      <p class="problem" id="problem" role="alert" ?hidden=${!this.#problem}>${this.#problem}</p>`;
  }
}

const minus = html`<svg width="14" height="14" viewBox="0 0 14 14" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M1 7H13" /></svg>`;
const plus = html`<svg width="14" height="14" viewBox="0 0 14 14" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M1 7H13M7 1V13" /></svg>`;

customElements.define('nb-portion', NbPortion);
