// <nb-what-if>: one amount is turned up or down, and the core says what would move. Nothing changes until it is kept.
import { LitElement, css, html, nothing } from 'lit';
import { t } from '../messages/t.js';
import { act } from '../model/act.js';
import { gramsOf } from '../model/portions.js';
import { planFrom } from '../model/plan.js';
import { formatAmount, formatNumber, formatPrinted, formatRatio } from '../format/numbers.js';
import { parseNumber } from '../format/parse.js';
import { formatUnit, withUnit } from '../format/units.js';
import { base } from '../styles/tokens.js';
import { controls } from '../styles/controls.js';

/** @typedef {import('../engine/documents.js').WhatIf} Answer */

const step = 10;
const most = 10_000;
/** Nobody drinks coffee for its energy: below so many kcal an entry is no lever. */
const leastEnergy = 40;

export class NbWhatIf extends LitElement {
  static properties = { engine: { attribute: false }, state: { attribute: false }, entry: { attribute: false }, answer: { attribute: false }, grams: { state: true }, found: { state: true } };

  static styles = [
    base,
    controls,
    css`
      :host {
        display: block;
        flex: 1 0 100%;
      }
      summary {
        padding-block: 8px;
        font-size: 15px;
        line-height: 24px;
        color: var(--nb-blue);
        cursor: pointer;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
        align-items: center;
      }
      .row input[type='range'] {
        flex: 1 1 120px;
        min-inline-size: 96px;
        padding: 0;
        border: 0;
        background: none;
        accent-color: var(--nb-ink);
      }
      .row button {
        inline-size: 44px;
        padding: 0;
      }
      .row .field {
        inline-size: 112px;
      }
      p {
        margin: 8px 0 0;
        font-size: 15px;
        line-height: 22px;
      }
      .lever {
        color: var(--nb-ink2);
        font-size: 14px;
      }
    `,
  ];

  #asked = 0;

  constructor() {
    super();
    /** @type {import('../engine/client.js').EngineClient | null} */
    this.engine = null;
    /** @type {import('../model/state.js').State | null} */
    this.state = null;
    /** @type {import('../model/state.js').FoodEntry | null} */
    this.entry = null;
    /** @type {import('../model/answer.js').Answer | null} */
    this.answer = null;
    this.grams = 0;
    /** @type {Answer | null} */
    this.found = null;
  }

  /** @param {Map<string, unknown>} changed @override */
  willUpdate(changed) {
    if (changed.has('entry') && this.entry) {
      this.grams = Math.round(gramsOf(this.entry) ?? 100);
      this.found = null;
    }
  }

  /** @param {number} grams */
  async #turn(grams) {
    this.grams = Math.min(most, Math.max(0, Math.round(grams)));
    this.#asked += 1;
    const mine = this.#asked;
    const plan = this.state && planFrom(this.state);
    const index = this.state?.entries.findIndex(({ id }) => id === this.entry?.id) ?? -1;
    if (!plan || !this.engine || index < 0) return;
    const found = await this.engine.whatIf(plan, { entry: `/days/0/entries/${index}`, grams: this.grams }).catch(() => null);
    if (mine === this.#asked) this.found = found;
  }

  #keep() {
    const { entry } = this;
    if (!entry) return;
    if (this.grams === 0) act(this, 'remove', entry.id);
    else act(this, 'change', entry.id, { portion: null, count: this.grams });
  }

  /** @param {'calcium' | 'magnesium'} nutrient */
  #moved(nutrient) {
    const intake = this.answer?.report?.intake[nutrient];
    if (!intake || intake.middle === null || !this.found) return nothing;
    const [now, then] = [intake.middle, intake.middle + (this.found.effect[nutrient] ?? 0)].map((amount) => withUnit(formatAmount(amount, nutrient), 'mg'));
    return html`<p>${t('what_if.moved', { name: t('bars.nutrient', { nutrient }), now, then })}</p>`;
  }

  #ratio() {
    if (!this.found) return nothing;
    const [now, then] = [this.found.before, this.found.after].map(({ ratios }) => ratios.find(({ id }) => id === 'ca_mg')?.value ?? null);
    if (now === null || then === null) return html`<p>${t('what_if.ratio_none')}</p>`;
    return html`<p>${t('what_if.ratio', { now: formatRatio(now), then: formatRatio(then) })}</p>`;
  }

  #lever() {
    const energy = new Map(this.answer?.contributions?.entries.map(({ entry, amounts }) => [entry, amounts.energy?.middle ?? 0]));
    const levers = this.found?.levers.filter(({ ratio, entry }) => ratio === 'ca_mg' && (energy.get(entry) ?? 0) >= leastEnergy) ?? [];
    const strongest = [...levers].sort((one, other) => Math.abs(other.per_100_kcal) - Math.abs(one.per_100_kcal))[0];
    const name = this.state?.entries[Number(strongest?.entry.split('/').at(-1))]?.name;
    if (!name) return nothing;
    const change = t(`what_if.lever_${strongest.per_100_kcal < 0 ? 'down' : 'up'}`, { by: formatNumber(Math.abs(strongest.per_100_kcal), 2) });
    return html`<p class="lever">${t('what_if.lever', { name, change })}</p>`;
  }

  /** @override */
  render() {
    const { entry } = this;
    if (!entry) return nothing;
    const { name } = entry;
    const now = Math.round(gramsOf(entry) ?? 100);
    /** @param {Event} event */
    const typed = (event) => {
      const parsed = parseNumber(/** @type {HTMLInputElement} */ (event.target).value);
      if (parsed.ok && parsed.value !== null) this.#turn(parsed.value);
    };
    return html`<details>
      <summary>${t('what_if.open')}</summary>
      <div class="row">
        <button aria-label=${t('what_if.less', { name })} @click=${() => this.#turn(this.grams - step)}>−</button>
        <input type="range" min="0" max=${Math.max(300, now * 3)} step="5" .value=${String(this.grams)} aria-label=${t('what_if.grams', { name })}
          aria-valuetext=${withUnit(formatPrinted(this.grams), 'g')} @input=${typed} />
        <button aria-label=${t('what_if.more', { name })} @click=${() => this.#turn(this.grams + step)}>+</button>
        <div class="field with-unit"><input inputmode="decimal" autocomplete="off" aria-label=${t('what_if.grams', { name })}
          .value=${String(this.grams)} @change=${typed} /><span class="unit">${formatUnit('g')}</span></div>
      </div>
      <div role="status">${this.#moved('calcium')}${this.#moved('magnesium')}${this.#ratio()}</div>
      ${this.#lever()}
      ${this.found && this.grams !== now
        ? html`<p><button @click=${this.#keep}>${t('what_if.keep', { grams: withUnit(formatPrinted(this.grams), 'g') })}</button></p>`
        : nothing}
    </details>`;
  }
}

customElements.define('nb-what-if', NbWhatIf);
