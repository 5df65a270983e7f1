// Who the amounts are for: age, sex, pregnancy. Nothing is required.
import { LitElement, css, html, nothing } from 'lit';
import { t } from '../messages/t.js';
import { act } from '../model/act.js';
import { problemInWords } from '../model/problems.js';
import { asksAboutPregnancy, references } from '../model/state.js';
import { parseNumber } from '../format/parse.js';
import { base } from '../styles/tokens.js';
import { controls } from '../styles/controls.js';

/** @typedef {import('../model/state.js').Who} Who */

/**
 * Which of the fields a problem belongs to, by the place the core names.
 * @param {string | undefined} path
 */
function fieldOf(path) {
  if (path?.startsWith('/person/sex')) return 'sex';
  if (path?.startsWith('/person/life_stage')) return 'stage';
  return 'age';
}

export class NbPerson extends LitElement {
  static properties = { who: { attribute: false }, reference: { attribute: false }, problem: { attribute: false }, unmatched: { attribute: false } };

  static styles = [
    base,
    controls,
    css`
      :host {
        display: block;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
      }
      .row > * {
        flex: 9 1 0;
        min-inline-size: min-content;
      }
      .row > * + * {
        flex-grow: 11;
      }
      .row.stage > * {
        flex-basis: 100%;
        min-inline-size: 0;
      }
      .row + .row {
        margin-block-start: 12px;
      }
      .age {
        display: flex;
      }
      .age input {
        border-start-end-radius: 0;
        border-end-end-radius: 0;
        min-inline-size: 58px;
      }
      .age select {
        inline-size: auto;
        flex: none;
        border-inline-start: 0;
        border-start-start-radius: 0;
        border-end-start-radius: 0;
        color: var(--nb-ink2);
        padding-inline: 10px 28px;
        background-position: right 9px center;
      }
      .age select:dir(rtl) {
        background-position: left 9px center;
      }
      .age :focus-visible {
        z-index: 1;
      }
      .segments {
        display: grid;
        grid-template-columns: 1fr 1fr;
      }
      .segments label {
        position: relative;
        margin: 0;
        display: grid;
        place-items: center;
        min-block-size: 44px;
        padding-inline: 6px;
        font-size: 16px;
        border: 1px solid var(--nb-rule);
        cursor: pointer;
      }
      .segments label:first-of-type {
        border-start-start-radius: var(--nb-radius);
        border-end-start-radius: var(--nb-radius);
        border-inline-end: 0;
      }
      .segments label:last-of-type {
        border-start-end-radius: var(--nb-radius);
        border-end-end-radius: var(--nb-radius);
      }
      .segments label:hover {
        background: var(--nb-wash);
      }
      .segments input {
        position: absolute;
        inset: 0;
        min-block-size: 0;
        opacity: 0;
        cursor: pointer;
      }
      .segments label:has(:checked) {
        background: var(--nb-btn);
        color: var(--nb-btntext);
        font-weight: 500;
        border-color: var(--nb-btn);
      }
      .segments label:has(:focus-visible) {
        outline: 3px solid var(--nb-blue);
        outline-offset: 2px;
        z-index: 1;
      }
      @media (forced-colors: active) {
        .segments label:has(:checked) {
          forced-color-adjust: none;
          background: Highlight;
          color: HighlightText;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Who} */
    this.who = { age: '', unit: 'years', sex: null, stage: '' };
    /** Whose recommended amounts count. */
    this.reference = references[0];
    /** @type {import('../engine/problem.js').NutrientBalanceError | null} */
    this.problem = null;
    /** Whether the tables have no row for this person. */
    this.unmatched = false;
  }

  /** @override */
  focus() {
    /** @type {HTMLElement | null | undefined} */ (this.renderRoot?.querySelector('#age'))?.focus();
  }

  /** The sentence beside a field, if it has a problem. @param {'age' | 'sex' | 'stage'} field */
  #words(field) {
    const parsed = parseNumber(this.who.age);
    if (field === 'age' && !parsed.ok) return t(`errors.age_${parsed.code === 'negative' ? 'negative' : 'not_a_number'}`);
    if (field === 'stage' && this.unmatched) return t('errors.contradiction_life_stage');
    return this.problem && fieldOf(this.problem.path) === field ? problemInWords(this.problem) : '';
  }

  /** @param {'age' | 'sex' | 'stage'} field */
  #beside(field) {
    return html`<p class="problem" id="${field}-problem" role="alert" ?hidden=${!this.#words(field)}>${this.#words(field)}</p>`;
  }

  /** @param {Partial<Who>} changes */
  #describe(changes) {
    act(this, 'describe', changes);
  }

  #age() {
    const problem = this.#words('age') !== '';
    /** @param {Event} event */
    const typed = (event) => this.#describe({ age: /** @type {HTMLInputElement} */ (event.target).value });
    /** @param {Event} event */
    const unit = (event) =>
      this.#describe({ unit: /** @type {Who['unit']} */ (/** @type {HTMLSelectElement} */ (event.target).value) });
    return html`<div>
      <label for="age">${t('person.age')}</label>
      <div class="age">
        <input id="age" inputmode="decimal" autocomplete="off" .value=${this.who.age} @input=${typed}
          aria-invalid=${problem ? 'true' : 'false'} aria-describedby="age-problem" />
        <select aria-label=${t('person.age_unit')} @change=${unit}>
          <option value="years" ?selected=${this.who.unit === 'years'}>${t('person.years')}</option>
          <option value="months" ?selected=${this.who.unit === 'months'}>${t('person.months')}</option>
        </select>
      </div>
      ${this.#beside('age')}
    </div>`;
  }

  /** @param {'female' | 'male'} sex */
  #segment(sex) {
    return html`<label>
      <input type="radio" name="sex" value=${sex} .checked=${this.who.sex === sex} @change=${() => this.#describe({ sex })} />
      ${t(`person.${sex}`)}
    </label>`;
  }

  #sex() {
    return html`<fieldset>
      <legend class="label">${t('person.sex')}</legend>
      <div class="segments">${this.#segment('female')}${this.#segment('male')}</div>
      ${this.#beside('sex')}
    </fieldset>`;
  }

  #stage() {
    if (!asksAboutPregnancy(this.who)) return nothing;
    /** @param {Event} event */
    const chosen = (event) =>
      this.#describe({ stage: /** @type {Who['stage']} */ (/** @type {HTMLSelectElement} */ (event.target).value) });
    const problem = this.#words('stage') !== '';
    return html`<div>
      <label for="stage">${t('person.stage')}</label>
      <select id="stage" @change=${chosen} aria-invalid=${problem ? 'true' : 'false'} aria-describedby="stage-problem">
        ${['', 'none', 'pregnant', 'lactating'].map(
          (stage) =>
            html`<option value=${stage} ?selected=${this.who.stage === stage}>${t(`person.stage_${stage || 'open'}`)}</option>`,
        )}
      </select>
      ${this.#beside('stage')}
    </div>`;
  }

  #reference() {
    /** @param {Event} event */
    const chosen = (event) => act(this, 'chooseReference', /** @type {HTMLSelectElement} */ (event.target).value);
    return html`<div>
      <label for="reference">${t('person.reference')}</label>
      <select id="reference" @change=${chosen}>
        ${references.map((id) => html`<option value=${id} ?selected=${this.reference === id}>${t(`person.reference_${id}`)}</option>`)}
      </select>
    </div>`;
  }

  /** @override */
  render() {
    const stage = this.#stage();
    return html`<fieldset>
      <legend class="question">${t('person.title')}</legend>
      <div class="row">${this.#age()}${this.#sex()}</div>
      ${stage === nothing ? nothing : html`<div class="row stage">${stage}</div>`}
      <div class="row stage">${this.#reference()}</div>
      <p class="note">${t('person.note')}</p>
    </fieldset>`;
  }
}

customElements.define('nb-person', NbPerson);
