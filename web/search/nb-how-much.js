// The step after a food was chosen: how much of it, and what the day would be with it.
import { LitElement, css, html, nothing } from 'lit';
import { t } from '../messages/t.js';
import { about, act, announce, consider } from '../model/act.js';
import { amountInWords } from '../model/portions.js';
import { isOwn } from '../own/own-engine.js';
import { inMeal } from '../model/state.js';
import { rangeInWords } from '../model/words.js';
import { formatRatio } from '../format/numbers.js';
import { base } from '../styles/tokens.js';
import { controls } from '../styles/controls.js';
import { mealChoice } from '../day/meal-choice.js';
import '../day/nb-portion.js';
import { asEntry } from './nb-food-search.js';

/** @typedef {import('../engine/documents.js').SearchResult} SearchResult */
/** @typedef {import('../model/state.js').FoodEntry} FoodEntry */

/**
 * What the day would be, in one or two sentences.
 * @param {import('../model/answer.js').Preview} preview
 */
export function previewInWords({ report, contributions }) {
  const added = contributions.entries.at(-1);
  if (!added) return '';
  const { calcium, magnesium } = report.intake;
  const ratio = report.ratios.find(({ id }) => id === 'ca_mg');
  const shown = ratio && ratio.not_judged_because !== 'both_below_ear' && ratio.low !== null && ratio.high !== null;
  const ends = shown ? [...new Set([formatRatio(ratio.low ?? 0), formatRatio(ratio.high ?? 0)])] : [];
  const day = {
    calcium: rangeInWords(calcium, 'mg', 'calcium'),
    magnesium: rangeInWords(magnesium, 'mg', 'magnesium'),
    ratio: ends.length > 1 ? t('words.from_to', { low: ends[0], high: ends[1] }) : ends[0] ?? '',
  };
  const adds = t('portion.adds', {
    calcium: rangeInWords(added.amounts.calcium, 'mg', 'calcium'),
    magnesium: rangeInWords(added.amounts.magnesium, 'mg', 'magnesium'),
  });
  return `${adds} ${t(shown ? 'portion.day_ratio' : 'portion.day', day)}`;
}

export class NbHowMuch extends LitElement {
  static properties = {
    engine: { attribute: false },
    result: { attribute: false },
    meal: {},
    preview: { attribute: false },
    entry: { state: true },
  };

  static styles = [
    base,
    controls,
    css`
      :host {
        display: block;
        border-block-start: 1px solid var(--nb-ink);
        padding-block: 14px 4px;
      }
      .name {
        font-weight: 500;
        margin: 0 0 12px;
        line-height: 24px;
      }
      .amount {
        display: flex;
        flex-wrap: wrap;
        align-items: flex-start;
        gap: 10px;
      }
      .amount nb-portion {
        flex: 1 1 300px;
      }
      .amount .meal-of {
        flex: 1 1 130px;
      }
      .live {
        margin: 12px 0 16px;
        font-size: 15px;
        line-height: 22px;
        color: var(--nb-ink2);
        min-block-size: 44px;
      }
      .buttons {
        display: flex;
        gap: 12px;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Pick<import('../engine/client.js').EngineClient, 'food'> | null} */
    this.engine = null;
    /** @type {SearchResult | null} */
    this.result = null;
    /** The meal that it belongs to unless another one is chosen, '' for none. */
    this.meal = '';
    /** @type {import('../model/answer.js').Preview | null} */
    this.preview = null;
    /** @type {Omit<FoodEntry, 'id'> | null} */
    this.entry = null;
  }

  /** @override */
  focus() {
    this.updateComplete.then(() => /** @type {HTMLElement | null} */ (this.renderRoot.querySelector('nb-portion'))?.focus());
  }

  /** @param {Map<string, unknown>} changed @override */
  willUpdate(changed) {
    if (changed.has('result') && this.result) this.#start(this.result);
  }

  /** @param {SearchResult} result */
  async #start(result) {
    this.entry = inMeal(/** @type {Omit<FoodEntry, 'id'>} */ (asEntry(result)), this.meal);
    consider(this, this.entry);
    const food = await this.engine?.food(result.food).catch(() => null);
    if (food && this.entry?.food === food.food) this.entry = { ...this.entry, portions: food.portions };
  }

  /** @param {CustomEvent<{count: number, portion: string | null}>} event */
  #portion(event) {
    if (!this.entry) return;
    this.entry = { ...this.entry, ...event.detail };
    consider(this, this.entry);
  }

  /** @param {string} meal */
  #chooseMeal(meal) {
    if (this.entry) this.entry = inMeal(this.entry, meal);
  }

  #add() {
    if (!this.entry) return;
    act(this, 'add', this.entry);
    announce(this, t('portion.added', { name: this.entry.name, amount: amountInWords(this.entry) }));
    this.#leave();
  }

  #leave() {
    consider(this, null);
    this.dispatchEvent(new CustomEvent('nb-done', { bubbles: true, composed: true }));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.isComposing) return;
    const field = event.composedPath()[0] instanceof HTMLInputElement;
    if (event.key === 'Enter' && field) this.#add();
    else if (event.key === 'Escape') this.#leave();
  }

  /** @override */
  render() {
    const { entry } = this;
    if (!entry) return nothing;
    return html`<div @keydown=${this.#key}>
      <h2 class="question">${t('portion.how_much')}</h2>
      <p class="name"><bdi>${entry.name}</bdi></p>
      <div class="amount">
        <nb-portion .name=${entry.name} .portions=${entry.portions} .portion=${entry.portion} .count=${entry.count} @nb-portion=${this.#portion}></nb-portion>
        ${mealChoice(entry.meal ?? '', (meal) => this.#chooseMeal(meal))}
      </div>
      <p class="live">${this.preview ? previewInWords(this.preview) : nothing}</p>
      <div class="buttons">
        <button class="main" @click=${this.#add}>${t('portion.add')}</button>
        <button @click=${this.#leave}>${t('portion.cancel')}</button>
        ${isOwn(entry.food) ? nothing : html`<button class="text" aria-label=${t('browse.about', { name: entry.name })} @click=${() => about(this, entry.food)}>${t('browse.about_link')}</button>`}
      </div>
    </div>`;
  }
}

customElements.define('nb-how-much', NbHowMuch);
