// <nb-supplement>: a tablet of the day. The one thing that everybody gets wrong is asked: is the amount on the label the mineral or the compound?
import { LitElement, html, nothing } from 'lit';
import { t } from '../messages/t.js';
import { act, announce, consider } from '../model/act.js';
import { formatAmount, formatPrinted, formatRange, formatRatioRange } from '../format/numbers.js';
import { parseNumber } from '../format/parse.js';
import { formatUnit, withUnit } from '../format/units.js';
import { base } from '../styles/tokens.js';
import { controls } from '../styles/controls.js';
import { elementOf, forms } from './forms.js';
import { bothReadings } from './readings.js';
import { supplementStyles } from './supplement-styles.js';

/** @typedef {import('./readings.js').Reading} Reading */
/** @typedef {'form' | 'amount' | 'count' | 'percent'} Field */
/** @typedef {import('../model/state.js').SupplementEntry['states']} States */

const nothingTyped = { form: 'magnesium_citrate', amount: '', count: '1', percent: '', states: /** @type {States} */ ('unknown') };

export class NbSupplement extends LitElement {
  static properties = {
    engine: { attribute: false },
    state: { attribute: false },
    open: { state: true },
    typed: { state: true },
    tried: { state: true },
    result: { state: true },
  };

  static styles = [base, controls, supplementStyles];

  /** Counts the questions to the core, so that only the newest answer is shown. */
  #asked = 0;

  constructor() {
    super();
    /** @type {import('../engine/client.js').EngineClient | null} */
    this.engine = null;
    /** @type {import('../model/state.js').State | null} */
    this.state = null;
    this.open = false;
    this.typed = nothingTyped;
    /** Whether Add was pressed: only then is an empty field a problem. */
    this.tried = false;
    /** @type {import('./readings.js').BothReadings | null} */
    this.result = null;
  }

  /** @param {Partial<typeof nothingTyped>} changes */
  #type(changes) {
    this.typed = { ...this.typed, ...changes };
    this.#ask();
  }

  /** The entry as it stands in the fields; null while one of them is not right. */
  get entry() {
    const { form, states } = this.typed;
    const [amount, count, percent] = [this.typed.amount, this.typed.count, this.typed.percent].map((text) => parseNumber(text));
    if (!amount.ok || !count.ok || !percent.ok || !amount.value || !count.value) return null;
    const name = t(`supplement.name_${form}`);
    return { kind: /** @type {const} */ ('supplement'), name, form, amount: amount.value, count: count.value, states, percent: percent.value || null };
  }

  async #ask() {
    this.#asked += 1;
    const mine = this.#asked;
    const { entry } = this;
    consider(this, entry);
    const result = entry && this.engine && this.state ? await bothReadings(this.engine, this.state, entry) : null;
    if (mine === this.#asked) this.result = result;
  }

  #toggle() {
    this.open = !this.open;
    this.typed = nothingTyped;
    this.tried = false;
    this.result = null;
    consider(this, null);
    const target = this.open ? '#form' : 'button';
    this.updateComplete.then(() => /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(target))?.focus());
  }

  /** @param {Event} event */
  #add(event) {
    event.preventDefault();
    this.tried = true;
    const { entry } = this;
    if (!entry) {
      const wrong = /** @type {Field[]} */ (['amount', 'count', 'percent']).find((field) => this.#problem(field) !== '') ?? 'amount';
      /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(`#${wrong}`))?.focus();
      return;
    }
    consider(this, null);
    act(this, 'add', entry);
    announce(this, t('supplement.added', { name: entry.name }));
    this.#toggle();
  }

  /** @param {Field} field */
  #problem(field) {
    const parsed = parseNumber(this.typed[field]);
    if (!parsed.ok) return t(`errors.amount_${parsed.code}`, { ...parsed.params });
    return this.tried && field !== 'percent' && !parsed.value ? t('errors.amount_missing') : '';
  }

  /** @param {Exclude<Field, 'form'>} field @param {string} unit */
  #field(field, unit) {
    const problem = this.#problem(field);
    /** @param {Event} event */
    const typed = (event) => this.#type({ [field]: /** @type {HTMLInputElement} */ (event.target).value });
    return html`<div>
      <label for=${field}>${t(`supplement.${field}`)}</label>
      <div class="field ${unit ? 'with-unit' : ''}">
        <input id=${field} inputmode="decimal" autocomplete="off" .value=${this.typed[field]} @input=${typed}
          placeholder=${field === 'percent' ? t('supplement.percent_none') : nothing}
          aria-invalid=${problem ? 'true' : 'false'} aria-describedby="${field}-problem" />
        ${unit ? html`<span class="unit">${formatUnit(unit)}</span>` : nothing}
      </div>
      <p class="problem" id="${field}-problem" role="alert" ?hidden=${!problem}>${problem}</p>
    </div>`;
  }

  #form() {
    /** @param {Event} event */
    const chosen = (event) => this.#type({ form: /** @type {HTMLSelectElement} */ (event.target).value });
    return html`<div>
      <label for="form">${t('supplement.form')}</label>
      <select id="form" @change=${chosen}>
        ${Object.entries(forms).map(([element, ids]) => html`<optgroup label=${t('bars.nutrient', { nutrient: element })}>
          ${ids.map((id) => html`<option value=${id} ?selected=${id === this.typed.form}>${t(`supplement.name_${id}`)}</option>`)}</optgroup>`)}
      </select>
    </div>`;
  }

  /** The small drawn label of a reading. @param {'element' | 'compound'} states @param {string} amount */
  #label(states, amount) {
    const element = t('bars.nutrient', { nutrient: elementOf(this.typed.form) });
    const name = t(`supplement.name_${this.typed.form}`);
    const salt = name.replace(new RegExp(`^${element} `), '');
    const words = states === 'element' ? t('supplement.label_element', { element, salt }) : name;
    return html`<span class="label-drawn" aria-hidden="true"><b>${t('supplement.facts')}</b><span>${words}<span>${amount}</span></span></span>`;
  }

  /** @param {States} states @param {string} amount */
  #option(states, amount) {
    return html`<label class="option">
      <input type="radio" name="states" value=${states} .checked=${this.typed.states === states} @change=${() => this.#type({ states })} />
      <span><b>${t(`supplement.${states}`)}</b><span>${t(`supplement.${states}_note`)}</span>
        ${states === 'unknown' ? nothing : this.#label(states, amount)}</span>
    </label>`;
  }

  /** @param {Reading} reading */
  #reading({ states, mg, total, limit, ratio }) {
    const element = elementOf(this.typed.form);
    const day = total.high === null ? t('words.at_least', { amount: formatAmount(total.low, element) }) : formatRange(total.low, total.high, element);
    const over = limit?.status === 'over';
    const words = limit ? t(over ? 'supplement.over' : 'supplement.within', { limit: withUnit(formatPrinted(limit.limit), 'mg') }) : '';
    const known = ratio && ratio.value !== null ? formatRatioRange(ratio.low ?? ratio.value, ratio.high ?? ratio.value) : '–';
    return html`<tr>
      <th scope="row">${t(`supplement.if_${states}`)}${words ? html`<small class=${over ? 'over' : ''}>${words}</small>` : nothing}</th>
      <td>${formatAmount(mg, element)}</td><td>${day}</td><td>${known}</td>
    </tr>`;
  }

  #result() {
    if (!this.result) return nothing;
    const { readings, used } = this.result;
    const percent = this.entry?.percent !== null;
    const settled = this.typed.states !== 'unknown' || !percent ? '' : t(`supplement.settled_${used === 'both' ? 'none' : used}`);
    const shown = readings.filter(({ states }) => used === 'both' || states === used);
    const over = shown.some(({ limit }) => limit?.status === 'over');
    return html`<table>
        <caption>${t('supplement.result')}</caption>
        <thead><tr><th scope="col">${t('supplement.if')}</th>
          ${['tablets', 'total', 'ratio'].map((column) => html`<th scope="col">${t(`supplement.column_${column}`)}</th>`)}</tr></thead>
        <tbody>${shown.map((reading) => this.#reading(reading))}</tbody>
      </table>
      ${settled ? html`<p class="note">${settled}</p>` : nothing}
      <p class="before"><b>${t('supplement.before')}</b> ${over ? t('supplement.before_over') : ''} ${t('supplement.before_rest')}</p>`;
  }

  #question() {
    const { entry } = this;
    const amount = entry ? withUnit(formatPrinted(entry.amount), 'mg') : '';
    return html`<fieldset>
      <legend class="question">${entry ? t('supplement.question', { amount }) : t('supplement.question_open')}</legend>
      <p class="note">${t('supplement.question_note', { nutrient: elementOf(this.typed.form) })}</p>
      ${/** @type {States[]} */ (['element', 'compound', 'unknown']).map((states) => this.#option(states, amount))}
    </fieldset>`;
  }

  /** @override */
  render() {
    const button = html`<button class="text" aria-expanded=${this.open ? 'true' : 'false'} @click=${this.#toggle}>${t('supplement.open')}</button>`;
    if (!this.open) return button;
    const both = this.result?.used === 'both';
    return html`${button}
      <form @submit=${this.#add} novalidate @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && this.#toggle()}>
        <div class="fields">${this.#form()}${this.#field('amount', 'mg')}${this.#field('count', '')}</div>
        ${this.#question()}
        <div class="percent">${this.#field('percent', '%')}<p class="note">${t('supplement.percent_note')}</p></div>
        <div role="status">${this.#result()}</div>
        <div class="buttons"><button class="main">${t(both ? 'supplement.add_both' : 'supplement.add')}</button>
          <button type="button" @click=${this.#toggle}>${t('supplement.cancel')}</button></div>
      </form>`;
  }
}

customElements.define('nb-supplement', NbSupplement);
