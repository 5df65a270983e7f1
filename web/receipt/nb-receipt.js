// <nb-receipt>: how a number of the report is worked out, entry by entry, with its rules and sources.
import { LitElement, css, html, nothing } from 'lit';
import { t } from '../messages/t.js';
import { planFrom } from '../model/plan.js';
import { formatUnit } from '../format/units.js';
import { base } from '../styles/tokens.js';
import { controls } from '../styles/controls.js';
import { citedBy, nutrientReceipt, ratioSentences } from './receipt-model.js';

/** @typedef {import('./receipt-model.js').NutrientReceipt} NutrientReceipt */

export class NbReceipt extends LitElement {
  static properties = { engine: { attribute: false }, state: { attribute: false }, about: { attribute: false }, receipt: { state: true } };

  static styles = [
    base,
    controls,
    css`
      :host {
        display: block;
        margin-block: 8px 16px;
        padding-inline-start: 14px;
        border-inline-start: 3px solid var(--nb-rule);
        font-size: 14px;
        line-height: 20px;
      }
      p {
        margin: 8px 0 0;
        color: var(--nb-ink2);
        max-inline-size: 66ch;
      }
      p.formula {
        color: var(--nb-ink);
        font-size: 15px;
      }
      .scroll {
        overflow-x: auto;
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
        margin-block-start: 10px;
      }
      th,
      td {
        padding: 4px 0 4px 12px;
        text-align: end;
        vertical-align: top;
        font-weight: 400;
        border-block-end: 1px solid var(--nb-line);
      }
      th:first-child {
        text-align: start;
        padding-inline-start: 0;
        overflow-wrap: anywhere;
      }
      thead th {
        font-size: 13px;
        color: var(--nb-ink2);
        border-block-end-color: var(--nb-ink);
      }
      tfoot th,
      tfoot td {
        font-weight: 700;
        border: 0;
      }
      ul {
        margin: 4px 0 0;
        padding-inline-start: 18px;
        color: var(--nb-ink2);
      }
      li {
        overflow-wrap: anywhere;
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
    /** The id of a nutrient or a ratio. */
    this.about = '';
    /** @type {import('../engine/documents.js').Receipt | null} */
    this.receipt = null;
  }

  /** @param {Map<string, unknown>} changed @override */
  willUpdate(changed) {
    if (changed.has('engine') || changed.has('state') || changed.has('about')) this.#ask();
  }

  async #ask() {
    this.#asked += 1;
    const mine = this.#asked;
    const plan = this.state && planFrom(this.state, { amountsName: t('amounts.name') });
    if (!plan || !this.engine || this.about === '') return;
    const receipt = await this.engine.explain(plan, this.about).catch(() => null);
    if (mine === this.#asked) this.receipt = receipt;
  }

  /** @param {NutrientReceipt} receipt */
  #nutrient({ name, unit, rows, total, days, sentences, notes }) {
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${t('receipt.title', { name })}><table>
        <thead><tr><th scope="col">${t('receipt.entry')}</th><th scope="col">${t('receipt.weight')}</th>
          <th scope="col">${t('receipt.per_100')}, ${formatUnit(unit)}</th><th scope="col">${t('receipt.brings')}, ${formatUnit(unit)}</th></tr></thead>
        <tbody>${rows.map((row) => html`<tr><th scope="row"><bdi>${row.name}</bdi></th><td>${row.weight}</td><td>${row.per100}</td><td>${row.brings}</td></tr>`)}</tbody>
        <tfoot><tr><th scope="row" colspan="3">${days > 1 ? t('receipt.total_mean', { n: days }) : t('receipt.total')}</th><td>${total}</td></tr></tfoot>
      </table></div>
      ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
      ${notes.map((note) => html`<p lang="en" dir="auto">${note}</p>`)}`;
  }

  /** @override */
  render() {
    if (!this.receipt) return html`<p>${t('receipt.reading')}</p>`;
    const { nutrients, ratios, sources, about, engine } = /** @type {any} */ (this.receipt);
    const ratio = ratios.find((/** @type {{id: string}} */ each) => each.id === about);
    const names = new Map(this.state?.counts === 'foods' ? this.state.entries.map(({ name }, index) => [`/days/0/entries/${index}`, name]) : []);
    const shown = ratio ? nutrients : nutrients.slice(0, 1);
    return html`
      ${ratio ? ratioSentences(ratio, t).map((sentence) => html`<p class="formula">${sentence}</p>`) : nothing}
      ${shown.map((/** @type {any} */ nutrient) => this.#nutrient(nutrientReceipt(nutrient, t, names)))}
      <p>${t('receipt.sources')}</p>
      <ul>${citedBy(sources, [ratio, shown]).map((/** @type {any} */ source) => html`<li dir="auto">${source.cite}</li>`)}</ul>
      <p>${t('receipt.version', engine)}</p>`;
  }
}

customElements.define('nb-receipt', NbReceipt);
