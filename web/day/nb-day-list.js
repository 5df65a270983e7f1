// The day as a table: every entry with its two amounts, the total, the recommended amounts. A row opens to change or remove it.
import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { t } from '../messages/t.js';
import { act } from '../model/act.js';
import { amountInWords, gramsOf } from '../model/portions.js';
import { meals } from '../model/state.js';
import { entryOf, problemInWords } from '../model/problems.js';
import { formatPrinted } from '../format/numbers.js';
import { withUnit } from '../format/units.js';
import { base } from '../styles/tokens.js';
import { controls } from '../styles/controls.js';
import { dayListStyles } from './day-list-styles.js';
import '../picture/nb-arrow.js';
import { mealChoice } from './meal-choice.js';
import './nb-portion.js';
import './nb-what-if.js';
import { amountCell, tabletsInWords, usedInWords, whyNotSure } from './row-words.js';

/** @typedef {import('../model/state.js').Entry} Entry */
/** @typedef {import('../model/answer.js').Answer} Answer */
/** @typedef {import('../engine/documents.js').Portion} Portion */
/** @typedef {Record<string, import('../engine/documents.js').ContributionAmount>} Amounts */

export class NbDayList extends LitElement {
  static properties = {
    entries: { attribute: false },
    answer: { attribute: false },
    engine: { attribute: false },
    state: { attribute: false },
    opened: { state: true },
    portions: { state: true },
  };

  static styles = [base, controls, dayListStyles];

  constructor() {
    super();
    /** @type {Entry[]} */
    this.entries = [];
    /** @type {Answer | null} */
    this.answer = null;
    /** @type {Pick<import('../engine/client.js').EngineClient, 'food'> | null} */
    this.engine = null;
    /** @type {import('../model/state.js').State | null} */
    this.state = null;
    /** The id of the open row. @type {string | null} */
    this.opened = null;
    /** The portions of the open row's food. @type {Portion[]} */
    this.portions = [];
  }

  /** @param {string} id */
  #amounts(id) {
    const index = this.answer?.ids.indexOf(id) ?? -1;
    return index < 0 ? undefined : this.answer?.contributions?.entries[index]?.amounts;
  }

  /** @param {number | null} index */
  #thicken(index) {
    const detail = index === null ? null : `/days/0/entries/${index}`;
    this.dispatchEvent(new CustomEvent('nb-thicken', { detail, bubbles: true, composed: true }));
  }

  /** @param {Entry} entry */
  async #toggle(entry) {
    if (this.opened === entry.id) return this.#close();
    this.opened = entry.id;
    this.portions = entry.kind === 'food' ? entry.portions : [];
    if (entry.kind !== 'food') return;
    const food = await this.engine?.food(entry.food).catch(() => null);
    if (food && this.opened === entry.id) this.portions = food.portions;
  }

  #close() {
    this.opened = null;
  }

  /** @param {string | undefined} id */
  async #focusRow(id) {
    await this.updateComplete;
    const button = id && this.renderRoot.querySelector(`#row-${id}`);
    if (button instanceof HTMLElement) button.focus();
    else this.dispatchEvent(new CustomEvent('nb-empty', { bubbles: true, composed: true }));
  }

  /** @param {Entry} entry */
  #remove(entry) {
    const index = this.entries.indexOf(entry);
    const next = this.entries[index + 1] ?? this.entries[index - 1];
    this.#close();
    this.#thicken(null);
    act(this, 'remove', entry.id);
    this.#focusRow(next?.id);
  }

  /** @param {KeyboardEvent} event @param {Entry} entry */
  #key(event, entry) {
    if (event.key !== 'Escape' || this.opened !== entry.id) return;
    this.#close();
    this.#focusRow(entry.id);
  }

  /** @param {Entry} entry */
  #portion(entry) {
    if (entry.kind === 'supplement') return html`<span class="typed">${this.#readings(entry)}</span>`;
    if (entry.kind === 'kept') return html`<span class="typed">${t('day.kept')}</span>`;
    if (entry.kind !== 'food') return html`<span class="typed">${t('day.typed')}</span>`;
    /** @param {CustomEvent<{count: number, portion: string | null}>} event */
    const change = (event) => act(this, 'change', entry.id, event.detail);
    return html`<nb-portion .name=${entry.name} .portions=${this.portions} .portion=${entry.portion} .count=${entry.count}
      @nb-portion=${change}></nb-portion>`;
  }

  /** Which meal it belongs to. A supplement stands by itself. @param {Entry} entry */
  #meal(entry) {
    if (entry.kind === 'supplement') return nothing;
    return mealChoice(entry.meal ?? '', (meal) => {
      act(this, 'moveToMeal', entry.id, meal);
      this.#focusMeal(entry.id);
    });
  }

  /** The row moves before the next frame; whoever has chosen goes with it. @param {string} id */
  async #focusMeal(id) {
    await new Promise(requestAnimationFrame);
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(`#details-${id} .meal-of`))?.focus();
  }

  /** What was taken from the label of a supplement. @param {import('../model/state.js').SupplementEntry} entry */
  #readings(entry) {
    const index = this.answer?.ids.indexOf(entry.id) ?? -1;
    const found = this.answer?.report?.supplements?.find((each) => each.entry === `/days/0/entries/${index}`);
    return found ? usedInWords(found) : '';
  }

  /** @param {Entry} entry @param {number} index */
  #details(entry, index) {
    const problem = this.answer?.problem ?? null;
    const words = problem && entryOf(problem) === index ? problemInWords(problem) : '';
    return html`<tr class="details" @keydown=${(/** @type {KeyboardEvent} */ event) => this.#key(event, entry)}>
      <td colspan="3">
        <div class="controls" id="details-${entry.id}">
          ${this.#portion(entry)}
          ${this.#meal(entry)}
          <button class="text" aria-label=${t('day.remove_name', { name: entry.name })} @click=${() => this.#remove(entry)}>${t('day.remove')}</button>
          ${entry.kind === 'food' && gramsOf(entry) !== null ? html`<nb-what-if .engine=${this.engine} .state=${this.state} .entry=${entry} .answer=${this.answer}></nb-what-if>` : nothing}
        </div>
        ${words ? html`<p class="problem" role="alert">${words}</p>` : nothing}
      </td>
    </tr>`;
  }

  /** @param {'calcium' | 'magnesium'} nutrient @param {Amounts | undefined} amounts @param {Entry} entry */
  #cell(nutrient, amounts, entry) {
    if (entry.kind === 'typed' && entry.nutrient !== nutrient) {
      return html`<td class="number">–<span class="visually-hidden">${t('day.not_typed')}</span></td>`;
    }
    const { text, sure } = amountCell(amounts?.[nutrient], nutrient);
    const open = amounts?.[nutrient]?.missing && amounts[nutrient].high === null;
    return html`<td class="number ${open ? 'italic' : ''}">
      ${text}${sure || open ? nothing : html` <b aria-label=${t('day.not_sure')} role="img">?</b>`}
    </td>`;
  }

  /** @param {Entry} entry @param {number} index */
  #row(entry, index) {
    const amounts = this.#amounts(entry.id);
    const open = this.opened === entry.id;
    const unsure = Boolean(amounts?.calcium?.missing || amounts?.magnesium?.missing);
    const middle = (/** @type {'calcium' | 'magnesium'} */ nutrient) => amounts?.[nutrient]?.middle ?? amounts?.[nutrient]?.low ?? 0;
    const why = whyNotSure(amounts, entry);
    return html`<tr class="entry ${open ? 'open' : ''}" @mouseenter=${() => this.#thicken(index)} @mouseleave=${() => this.#thicken(null)}
        @focusin=${() => this.#thicken(index)} @focusout=${() => this.#thicken(null)}>
        <th scope="row">
          <button id="row-${entry.id}" aria-expanded=${open ? 'true' : 'false'} @click=${() => this.#toggle(entry)}
            @keydown=${(/** @type {KeyboardEvent} */ event) => this.#key(event, entry)}>
            <nb-arrow class="arrow" .calcium=${middle('calcium')} .magnesium=${middle('magnesium')} .unsure=${unsure && entry.kind === 'food'}
              ?outlined=${entry.kind === 'supplement'}></nb-arrow>
            <span><bdi>${entry.name}</bdi> <small>${this.#amountWords(entry)}</small>${why ? html`<span class="why">${why}</span>` : nothing}</span>
          </button>
        </th>
        ${this.#cell('calcium', amounts, entry)}${this.#cell('magnesium', amounts, entry)}
      </tr>
      ${open ? this.#details(entry, index) : nothing}`;
  }

  /** @param {Entry} entry */
  #amountWords(entry) {
    if (entry.kind === 'food') return amountInWords(entry);
    if (entry.kind === 'supplement') return tabletsInWords(entry);
    if (entry.kind === 'kept') return '';
    const unit = this.answer?.targets?.targets.find(({ nutrient }) => nutrient === entry.nutrient)?.unit ?? '';
    const amount = withUnit(formatPrinted(entry.amount), unit);
    return t('day.typed_amount', { amount, nutrient: t('bars.nutrient', { nutrient: entry.nutrient }) });
  }

  #rows() {
    const grouped = this.entries.some(({ meal, kind }) => meal || kind === 'supplement');
    const group = (/** @type {Entry | undefined} */ entry) => (entry?.kind === 'supplement' ? 'supplement' : entry?.meal && meals.includes(entry.meal) ? entry.meal : 'none');
    return repeat(this.entries, ({ id }) => id, (entry, index) => {
      const first = grouped && (index === 0 || group(this.entries[index - 1]) !== group(entry));
      const heading = html`<tr class="meal"><th colspan="3" scope="colgroup">${t(`day.meal_${group(entry)}`)}</th></tr>`;
      return html`${first ? heading : nothing}${this.#row(entry, index)}`;
    });
  }

  /** @param {'calcium' | 'magnesium'} nutrient */
  #total(nutrient) {
    const intake = this.answer?.report?.intake[nutrient];
    if (!intake) return html`<td class="number"></td>`;
    const missing = intake.missing.length > 0;
    const text = intake.high === null ? t('words.at_least', { amount: formatPrinted(Math.round(intake.low)) })
      : amountCell({ ...intake, missing, similar_foods: 0 }, nutrient).text;
    return html`<td class="number">${text}</td>`;
  }

  #recommended() {
    const found = (/** @type {string} */ nutrient) => this.answer?.targets?.targets.find((row) => row.nutrient === nutrient)?.target ?? null;
    const [calcium, magnesium] = [found('calcium'), found('magnesium')];
    if (calcium === null && magnesium === null) return nothing;
    const cell = (/** @type {number | null} */ amount) => html`<td class="number">${amount === null ? '–' : formatPrinted(amount)}</td>`;
    return html`<tr><th scope="row">${t('day.recommended')}</th>${cell(calcium)}${cell(magnesium)}</tr>`;
  }

  /** @override */
  render() {
    if (this.entries.length === 0) return nothing;
    return html`<table aria-label=${t('day.table')}>
        <thead><tr>
          <th scope="col"><span class="head">${t('day.entry')}</span></th>
          <th scope="col" class="number">${t('search.calcium')}</th>
          <th scope="col" class="number">${t('search.magnesium')}</th>
        </tr></thead>
        <tbody>${this.#rows()}</tbody>
        <tfoot>
          <tr><th scope="row">${t('day.total')}</th>${this.#total('calcium')}${this.#total('magnesium')}</tr>
          ${this.#recommended()}
        </tfoot>
      </table>
      <p class="note">${t('day.note')}</p>`;
  }
}

customElements.define('nb-day-list', NbDayList);
