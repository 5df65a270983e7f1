// <nb-diet>: what the person does not eat, so that no idea holds it.
import { LitElement, css, html } from 'lit';
import { keysOf, t } from '../messages/t.js';
import { act } from '../model/act.js';
import { firstState } from '../model/state.js';
import { base } from '../styles/tokens.js';
import { controls } from '../styles/controls.js';
import { checksStyle } from './checks-style.js';

export class NbDiet extends LitElement {
  static properties = { health: { attribute: false } };

  static styles = [
    base,
    controls,
    checksStyle,
    css`
      :host {
        display: block;
        margin-block-start: 8px;
      }
      summary {
        padding-block: 10px;
        font-size: 15px;
        line-height: 24px;
        color: var(--nb-blue);
        cursor: pointer;
      }
      .pattern {
        max-inline-size: 320px;
        margin-block: 8px 16px;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../model/state.js').Health} */
    this.health = firstState().health;
  }

  /** @param {string} id @param {boolean} out */
  #leave(id, out) {
    const { without } = this.health;
    act(this, 'answerHealth', { without: out ? [...without, id] : without.filter((each) => each !== id) });
  }

  /** @override */
  render() {
    const { pattern, without } = this.health;
    /** @param {Event} event */
    const chosen = (event) => {
      const { value } = /** @type {HTMLSelectElement} */ (event.target);
      act(this, 'answerHealth', { pattern: value === 'omnivore' ? '' : value });
    };
    return html`<details>
      <summary>${t('diet.open')}</summary>
      <p class="note">${t('diet.note')}</p>
      <div class="pattern"><label for="pattern">${t('diet.pattern')}</label>
        <select id="pattern" @change=${chosen}>${keysOf('diet_patterns').map((id) => html`<option value=${id} ?selected=${id === (pattern || 'omnivore')}>${t(`diet_patterns.${id}`)}</option>`)}</select></div>
      <fieldset><legend class="label">${t('diet.without')}</legend>
        <div class="checks">${keysOf('left_out').map((id) => html`<label class="check">
          <input type="checkbox" .checked=${without.includes(id)} @change=${(/** @type {Event} */ event) => this.#leave(id, /** @type {HTMLInputElement} */ (event.target).checked)} />
          ${t(`left_out.${id}`)}</label>`)}</div></fieldset>
    </details>`;
  }
}

customElements.define('nb-diet', NbDiet);
