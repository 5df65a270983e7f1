// <nb-bars>: every nutrient with a recommended amount, measured against one upright line.
import { LitElement, html, nothing } from 'lit';
import { base } from '../styles/tokens.js';
import { t } from '../messages/t.js';
import { along, barPattern, barView, glyphView } from './bar-view.js';
import { barGroups } from './bars-model.js';
import { barsStyle } from './bars-style.js';
import '../receipt/nb-receipt.js';

/**
 * @typedef {import('./bars-model.js').Row} Row
 * @typedef {import('./bars-model.js').Group} Group
 */

let instances = 0;

export class NbBars extends LitElement {
  static properties = { report: { attribute: false }, targets: { attribute: false }, withIdea: { attribute: false }, engine: { attribute: false },
    state: { attribute: false }, opened: { state: true } };

  static styles = [base, barsStyle];

  constructor() {
    super();
    /** @type {import('../picture/documents.js').Report | null} */
    this.report = null;
    /** @type {import('../picture/documents.js').Targets | null} */
    this.targets = null;
    /** The day with the idea that is shown. @type {import('../picture/documents.js').Report | null} */
    this.withIdea = null;
    /** @type {import('../engine/client.js').EngineClient | null} */
    this.engine = null;
    /** @type {import('../model/state.js').State | null} */
    this.state = null;
    /** The nutrient whose receipt is open. @type {string | null} */
    this.opened = null;
    this._hatch = `nb-bars-${(instances += 1)}-hatch`;
  }

  /** @param {Row} row */
  _row(row) {
    return html`<tr class="row" role="row">
      <th scope="row" role="rowheader">${this._name(row)}</th>
      <td class="bar" role="presentation"><svg aria-hidden="true">
        <line class="axis" x1="0" y1="0" x2="0" y2="100%"></line>
        ${barView(row, this._hatch)}
        <line class="aim-line" x1=${along(1)} y1="0" x2=${along(1)} y2="100%"></line></svg></td>
      <td class="total" role="cell">${row.total} <span class="aim">${row.aim}</span></td>
      <td class="limit" role="cell">${row.limit === '' ? nothing : this._limit(row.limit)}</td>
      <td class="words" role="cell"><svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">${glyphView(row.glyph)}</svg>
        <span><strong>${row.detail === '' ? row.words : t('bars.with_detail', { words: row.words })}</strong>
        <span class="detail">${row.detail}</span></span></td>
    </tr>
    ${this.opened === row.nutrient ? this._receipt(row) : nothing}`;
  }

  /** The name opens how the number is worked out. @param {Row} row */
  _name({ name, nutrient }) {
    if (!this.engine) return name;
    const open = this.opened === nutrient;
    return html`<button class="name" aria-expanded=${open} aria-label=${t('receipt.open', { name })}
      @click=${() => (this.opened = open ? null : nutrient)}>${name}</button>`;
  }

  /** @param {Row} row */
  _receipt({ nutrient }) {
    return html`<tr class="receipt" role="row"><td colspan="5" role="cell"><nb-receipt .engine=${this.engine} .state=${this.state} .about=${nutrient}></nb-receipt></td></tr>`;
  }

  /** On a narrow page the column has no head, so the word stands in the row. @param {string} limit */
  _limit(limit) {
    const [before, after] = t('bars.limit_short', { limit: '\u0000' }).split('\u0000');
    return html`<span class="limit-word">${before}</span>${limit}<span class="limit-word">${after}</span>`;
  }

  /** @param {Group} group */
  _group({ title, note, rows }) {
    return html`<tbody role="rowgroup">
      <tr class="group" role="row"><th scope="rowgroup" colspan="5" role="columnheader">${title} ${note === '' ? nothing : html`<span class="note">${note}</span>`}</th></tr>
      ${rows.map((row) => this._row(row))}
    </tbody>`;
  }

  /** @override */
  render() {
    const groups = barGroups(this.report, this.targets, t, this.withIdea);
    if (groups.length === 0) return html`<p>${t(this.targets && this.targets.targets.length > 0 ? 'bars.nothing' : 'bars.nobody')}</p>`;
    const unsure = groups.some(({ rows }) => rows.some(({ low, high }) => high === null || high > low));
    const taken = groups.some(({ rows }) => rows.some(({ supplement }) => supplement > 0));
    const idea = groups.some(({ rows }) => rows.some((row) => row.idea !== null));
    return html`<svg class="visually-hidden" width="0" height="0" aria-hidden="true"><defs>${barPattern(this._hatch)}</defs></svg>
      <table role="table" aria-label=${t('bars.caption')}>
        <thead role="rowgroup"><tr class="head" role="row">
          <th scope="col" role="columnheader">${t('bars.column_nutrient')}</th>
          <td class="bar" role="presentation"><span aria-hidden="true">${t('bars.column_bar')}</span></td>
          <th scope="col" role="columnheader" class="total">${t('bars.column_total')}</th>
          <th scope="col" role="columnheader">${t('bars.column_limit')}</th>
          <th scope="col" role="columnheader">${t('bars.column_words')}</th>
        </tr></thead>
        ${groups.map((group) => this._group(group))}
      </table>
      <p class="key">${t(unsure ? 'bars.key_unsure' : 'bars.key')} ${taken ? t('bars.key_supplement') : ''} ${idea ? t('bars.key_idea') : ''} ${this.engine ? t('bars.key_receipt') : ''}</p>`;
  }
}

customElements.define('nb-bars', NbBars);
