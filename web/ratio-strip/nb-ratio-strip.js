// <nb-ratio-strip>: who proposed which ratio, beside the reader's own. Choosing a band moves the beam of the picture.
import { LitElement, html, nothing } from 'lit';
import { base } from '../styles/tokens.js';
import { t } from '../messages/t.js';
import { formatEdge } from '../format/numbers.js';
import { measureFor } from '../picture/measure.js';
import { strip } from './strip-model.js';
import { bandMark, dayBand, dayTag, diamondMark, isCovered, scaleMarks } from './strip-view.js';
import { stripStyle } from './strip-style.js';

/**
 * @typedef {import('./strip-model.js').Strip} Strip
 * @typedef {import('./strip-model.js').BandRow} BandRow
 * @typedef {import('./strip-model.js').ComparisonRow} ComparisonRow
 */

export class NbRatioStrip extends LitElement {
  static properties = {
    report: { attribute: false },
    targets: { attribute: false },
    band: { attribute: false },
    own: { attribute: false },
    _spoken: { state: true },
  };

  static styles = [base, stripStyle];

  constructor() {
    super();
    /** @type {import('../picture/documents.js').Report | null} */
    this.report = null;
    /** @type {import('../picture/documents.js').Targets | null} */
    this.targets = null;
    /** @type {import('../picture/documents.js').ChosenBand | null} */
    this.band = null;
    /** @type {import('../picture/documents.js').OwnBand | null} */
    this.own = null;
    this._spoken = '';
  }

  /** @param {string} ratio @param {BandRow} row */
  _choose(ratio, row) {
    this._spoken = t('strip.announce', { band: row.id, low: formatEdge(row.low), high: formatEdge(row.high) });
    this.dispatchEvent(new CustomEvent('band-chosen', { bubbles: true, composed: true, detail: { ratio, band: row.band } }));
  }

  /** @param {Strip} model @param {BandRow} row */
  _band({ ratio, day, choosable }, row) {
    const words = html`<strong>${row.edges}</strong> · ${row.title}`;
    const choice = choosable
      ? html`<input type="radio" name="band" id="band-${row.id}" .checked=${row.chosen} aria-describedby="note-${row.id}"
          @change=${() => this._choose(ratio, row)}><label for="band-${row.id}">${words}</label>`
      : html`<div>${words}</div>`;
    return html`<div class="row ${choosable ? 'choice' : ''}">
      <div class="words">${choice}<div class="note" id="note-${row.id}">${row.note}</div></div>
      <div class="chart"><svg aria-hidden="true">${dayBand(day)}${bandMark(row.low, row.high, row.weak)}</svg></div>
    </div>`;
  }

  /** @param {Strip} model @param {ComparisonRow} row */
  _comparison({ day }, row) {
    return html`<div class="row compare">
      <div class="words"><div><strong>${row.strong}</strong> · ${row.title}</div><div class="note">${row.note}</div></div>
      <div class="chart"><svg aria-hidden="true">${dayBand(day)}${diamondMark(row.value, row.text)}</svg></div>
    </div>`;
  }

  /** @param {Strip} model */
  _sources({ sources }) {
    if (sources.length === 0) return nothing;
    return html`<details><summary>${t('strip.sources')}</summary>
      <ul>${sources.map(({ cite, url }) => html`<li dir="auto">${cite} ${url === null ? nothing : html`<a href=${url} rel="noreferrer">${url}</a>`}</li>`)}</ul>
    </details>`;
  }

  /** @override */
  render() {
    const model = strip(this.report, this.targets, this.band, t, this.own);
    if (!model) return nothing;
    const { day } = model;
    const lead = t(model.choosable ? 'strip.choose' : 'strip.not_drawn');
    const tagWidth = day ? measureFor(this)(day.text, 13, true) : 0;
    /** @param {number} value */
    const tick = (value) => (isCovered(value, day) ? '' : t('strip.tick', { value }));
    return html`
      <div class="head"><div class="words" id="lead">${lead}</div>
        <div class="chart"><svg aria-hidden="true">${scaleMarks(tick)}${day ? dayTag(day, tagWidth) : nothing}</svg></div></div>
      ${day ? html`<p class="visually-hidden">${day.text}</p>` : nothing}
      <div role=${model.choosable ? 'radiogroup' : 'group'} aria-labelledby="lead">${model.bands.map((row) => this._band(model, row))}</div>
      ${model.comparisons.map((row) => this._comparison(model, row))}
      ${this._sources(model)}
      <div class="visually-hidden" role="status">${this._spoken}</div>`;
  }
}

customElements.define('nb-ratio-strip', NbRatioStrip);
