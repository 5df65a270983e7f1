// <nb-print>: the day on one sheet of A4, for a conversation with a doctor. It is in the page only while something is printed.
import { LitElement, html, nothing } from 'lit';
import { t } from '../messages/t.js';
import { barGroups } from '../bars/bars-model.js';
import { along, barPattern, barView } from '../bars/bar-view.js';
import { barsStyle } from '../bars/bars-style.js';
import { amountCell, tabletsInWords } from '../day/row-words.js';
import { formatPrinted, formatRange } from '../format/numbers.js';
import { amountInWords } from '../model/portions.js';
import { drawPlane, planeFrame } from '../picture/plane-geometry.js';
import { planeScene } from '../picture/plane-scene.js';
import { planeStyle } from '../picture/plane-style.js';
import { planeView } from '../picture/plane-view.js';
import { planeSentence, planeTexts } from '../picture/plane-words.js';
import { measureFor } from '../picture/measure.js';
import { base } from '../styles/tokens.js';
import { answersInWords, foldedEntries, ideaInWords, sureInWords } from './print-model.js';
import { printStyle } from './print-style.js';

/** @typedef {import('../bars/bars-model.js').Row} Row */
/** @typedef {import('../engine/documents.js').Report} Report */
/** @typedef {import('../engine/documents.js').Contributions} Contributions */

const hatch = 'nb-print-hatch';
const notes = 3;
/** What is free for the sheet's words on paper, in CSS pixels: A4 without its margins, and a little less against rounding. */
const height = ((297 - 2 * 13) / 25.4) * 96 - 2;

/** The drawings know the reasons of a ratio by name. @param {Report} report */
const drawable = (report) => /** @type {import('../picture/documents.js').Report} */ (/** @type {unknown} */ (report));

export class NbPrint extends LitElement {
  static properties = {
    answer: { attribute: false },
    state: { attribute: false },
    said: { attribute: false },
    who: { attribute: false },
    date: { attribute: false },
    idea: { attribute: false },
    version: { attribute: false },
  };

  static styles = [base, planeStyle, barsStyle, printStyle];

  constructor() {
    super();
    /** @type {import('../model/answer.js').Answer | null} */
    this.answer = null;
    /** @type {import('../model/state.js').State | null} */
    this.state = null;
    this.said = { headline: '', context: '' };
    /** Who it is about, in words. */
    this.who = '';
    /** The day, in words. */
    this.date = '';
    /** @type {import('../ideas/ideas-model.js').Idea | null} */
    this.idea = null;
    this.version = '';
  }

  /** @param {Report} report @param {Contributions} contributions */
  #picture(report, contributions) {
    const scene = planeScene({ report: drawable(report), contributions, targets: this.answer?.targets, band: this.state?.bands.ca_mg, idea: this.idea?.arrows });
    const frame = planeFrame(scene, 'print', 0);
    const texts = planeTexts(scene, true, t);
    const { shapes, labels, marks } = drawPlane(scene, frame, texts, measureFor(this));
    const description = planeSentence(scene, marks.has('region'), t);
    return planeView(frame, [...shapes, ...labels], { id: 'nb-print-plane', title: t('picture.title'), description, thickEntry: '', decorative: false });
  }

  /** What would not fit on one sheet is drawn a little smaller. @override */
  updated() {
    this.style.zoom = '';
    this.classList.add('measured');
    const needed = this.getBoundingClientRect().height;
    this.classList.remove('measured');
    if (needed > height) this.style.zoom = String(Math.floor((height / needed) * 100) / 100);
  }

  /** @param {import('../model/state.js').Entry} entry @param {number} index */
  #entry(entry, index) {
    const amounts = this.answer?.contributions?.entries[index]?.amounts;
    const words = entry.kind === 'food' ? amountInWords(entry) : entry.kind === 'supplement' ? tabletsInWords(entry) : '';
    const cell = (/** @type {'calcium' | 'magnesium'} */ nutrient) => {
      const { text, sure } = amountCell(amounts?.[nutrient], nutrient);
      return html`<td>${text}${sure ? nothing : ' ?'}</td>`;
    };
    return html`<tr><th scope="row"><bdi>${entry.name}</bdi> <small><bdi>${words}</bdi></small></th>${cell('calcium')}${cell('magnesium')}</tr>`;
  }

  /** @param {Report} report */
  #list(report) {
    const target = (/** @type {string} */ nutrient) => {
      const found = this.answer?.targets?.targets.find((row) => row.nutrient === nutrient)?.target;
      return html`<td>${found == null ? '–' : formatPrinted(found)}</td>`;
    };
    const { listed, folded, amounts } = foldedEntries(this.state?.entries ?? [], this.answer?.contributions ?? null);
    /** @param {Record<string, {low: number, high: number | null}>} of @param {'calcium' | 'magnesium'} nutrient */
    const sum = (of, nutrient) => {
      const { low, high } = of[nutrient];
      return html`<td>${high === null ? t('bars.at_least', { amount: formatPrinted(Math.round(low)) }) : formatRange(low, high, nutrient)}</td>`;
    };
    return html`<table>
      <thead><tr><th scope="col">${t('day.entry')}</th><th scope="col">${t('search.calcium')}</th><th scope="col">${t('search.magnesium')}</th></tr></thead>
      <tbody>${this.state?.entries.map((entry, index) => (listed.has(index) ? this.#entry(entry, index) : nothing))}
        ${folded > 0 ? html`<tr><th scope="row">${t('print.more', { n: folded })}</th>${sum(amounts, 'calcium')}${sum(amounts, 'magnesium')}</tr>` : nothing}
        <tr class="strong"><th scope="row">${t('day.total')}</th>${sum(report.intake, 'calcium')}${sum(report.intake, 'magnesium')}</tr>
        <tr><th scope="row">${t('day.recommended')}</th>${target('calcium')}${target('magnesium')}</tr></tbody>
    </table>`;
  }

  /** @param {Row} row */
  #nutrient(row) {
    return html`<div class="nutrient"><span>${row.name}</span><svg aria-hidden="true">${barView(row, hatch)}
      <line class="aim-line" x1=${along(1)} y1="0" x2=${along(1)} y2="100%"></line></svg>
      <span>${row.total} ${row.aim}</span><span>${row.words}</span></div>`;
  }

  /** @param {Report} report */
  #safety(report) {
    const taken = this.state?.entries.filter(({ kind }) => kind === 'supplement') ?? [];
    const words = taken.map((entry) => (entry.kind === 'supplement' ? `${entry.name}, ${tabletsInWords(entry)}.` : '')).join(' ') || t('print.supplements_none');
    const over = report.limits.some(({ status, scope }) => status === 'over' && scope === 'supplemental_only');
    return `${words} ${over ? t('bars.state_above') : ''} ${this.state ? answersInWords(this.state.health, t) : ''}`;
  }

  /** @override */
  render() {
    const { report = null, contributions = null, targets = null } = this.answer ?? {};
    if (!report || !contributions) return nothing;
    const rows = barGroups(drawable(report), targets, t).flatMap((group) => group.rows);
    return html`<header><div><b>${t('page.name')}</b>${t('print.about')}</div><div>${this.date}<br />${this.who}</div></header>
      <h1>${this.said.headline}</h1>
      <p>${t('context.basis')} ${this.said.context}</p>
      <div class="pair">${this.#picture(report, contributions)}${this.#list(report)}</div>
      ${rows.length > 0
        ? html`<h2>${t('print.all')}</h2><p>${t('print.key')}</p><svg width="0" height="0" aria-hidden="true"><defs>${barPattern(hatch)}</defs></svg>
            <div class="nutrients">${rows.map((row) => this.#nutrient(row))}</div>`
        : nothing}
      <div class="notes-three">
        <div><h2>${t('print.help')}</h2><p>${ideaInWords(this.idea, t)}</p></div>
        <div><h2>${t('print.safety')}</h2><p>${this.#safety(report)}</p></div>
        <div><h2>${t('print.sure')}</h2><p>${sureInWords(report, contributions)}</p></div>
      </div>
      <h2 class="notes">${t('print.notes')}</h2>
      ${Array.from({ length: notes }, () => html`<div class="line"></div>`)}
      <footer><b>${t('print.disclaimer')}</b><br />${t('page.edition', { version: this.version, reference: this.state?.reference ?? '' })} ${t('print.made', { version: report.engine.version, data: report.engine.data })}</footer>`;
  }
}

customElements.define('nb-print', NbPrint);
