// Any nutrient of anything, typed in: a name, a nutrient, an amount. Becomes an entry of the day.
import { LitElement, css, html, nothing } from 'lit';
import { t } from '../messages/t.js';
import { act, announce } from '../model/act.js';
import { formatUnit } from '../format/units.js';
import { parseNumber } from '../format/parse.js';
import { base } from '../styles/tokens.js';
import { controls } from '../styles/controls.js';

/** @typedef {import('../engine/documents.js').Target} Target */

export class NbTypeAmount extends LitElement {
  static properties = { targets: { attribute: false }, open: { state: true }, nutrient: { state: true }, tried: { state: true } };

  static styles = [
    base,
    controls,
    css`
      :host {
        display: block;
      }
      form {
        display: grid;
        gap: 12px;
        border-block-start: 1px solid var(--nb-ink);
        padding-block-start: 14px;
        margin-block-start: 8px;
      }
      .buttons {
        display: flex;
        gap: 12px;
      }
      .note {
        margin: 0;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Target[]} */
    this.targets = [];
    this.open = false;
    this.nutrient = 'calcium';
    /** Whether Add was pressed: only then is an empty field a problem. */
    this.tried = false;
  }

  /** @param {string} id @returns {string} */
  #value(id) {
    const field = /** @type {HTMLInputElement | null} */ (this.renderRoot?.querySelector(`#${id}`) ?? null);
    return field?.value.trim() ?? '';
  }

  /** @returns {{name: string, amount: string}} the sentences beside the fields */
  #problems() {
    if (!this.tried) return { name: '', amount: '' };
    const parsed = parseNumber(this.#value('amount'));
    const missing = parsed.ok && parsed.value === null ? t('errors.amount_missing') : '';
    return {
      name: this.#value('name') === '' ? t('errors.name_missing') : '',
      amount: parsed.ok ? missing : t(`errors.amount_${parsed.code}`, { ...parsed.params }),
    };
  }

  #toggle() {
    this.open = !this.open;
    this.tried = false;
    const target = this.open ? '#name' : 'button';
    this.updateComplete.then(() => /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(target))?.focus());
  }

  /** @param {Event} event */
  #add(event) {
    event.preventDefault();
    this.tried = true;
    const problems = this.#problems();
    if (problems.name || problems.amount) {
      const first = problems.name ? '#name' : '#amount';
      /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(first))?.focus();
      return;
    }
    const parsed = parseNumber(this.#value('amount'));
    const amount = parsed.ok ? parsed.value ?? 0 : 0;
    const name = this.#value('name');
    act(this, 'add', { kind: 'typed', name, nutrient: this.nutrient, amount });
    announce(this, t('day.type_added', { name }));
    this.#toggle();
  }

  /** @param {'name' | 'amount'} id @param {string} problem @param {string} unit */
  #field(id, problem, unit) {
    return html`<div>
      <label for=${id}>${t(`day.type_${id}`)}</label>
      <div class="field ${unit ? 'with-unit' : ''}">
        <input id=${id} autocomplete="off" maxlength="200" inputmode=${unit ? 'decimal' : 'text'} aria-invalid=${problem ? 'true' : 'false'}
          aria-describedby="${id}-problem" @input=${() => this.requestUpdate()} />
        ${unit ? html`<span class="unit">${formatUnit(unit)}</span>` : nothing}
      </div>
      <p class="problem" id="${id}-problem" role="alert" ?hidden=${!problem}>${problem}</p>
    </div>`;
  }

  #nutrients() {
    /** @param {Event} event */
    const chosen = (event) => (this.nutrient = /** @type {HTMLSelectElement} */ (event.target).value);
    return html`<div>
      <label for="nutrient">${t('day.type_nutrient')}</label>
      <select id="nutrient" @change=${chosen}>
        ${this.targets.map(
          ({ nutrient }) => html`<option value=${nutrient} ?selected=${nutrient === this.nutrient}>${t('bars.nutrient', { nutrient })}</option>`,
        )}
      </select>
    </div>`;
  }

  /** @override */
  render() {
    const button = html`<button class="text" aria-expanded=${this.open ? 'true' : 'false'} @click=${this.#toggle}>${t('day.type_title')}</button>`;
    if (!this.open) return button;
    const problems = this.#problems();
    const unit = this.targets.find(({ nutrient }) => nutrient === this.nutrient)?.unit ?? 'mg';
    return html`${button}
      <form @submit=${this.#add} novalidate @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && this.#toggle()}>
        <p class="note">${t('day.type_note')}</p>
        ${this.#field('name', problems.name, '')}
        <div class="pair">${this.#nutrients()}${this.#field('amount', problems.amount, unit)}</div>
        <div class="buttons"><button class="main">${t('day.type_add')}</button></div>
      </form>`;
  }
}

customElements.define('nb-type-amount', NbTypeAmount);
