// <nb-why-not>: one names a food, and the core says why it is not among the ideas.
import { LitElement, html, nothing } from 'lit';
import { t } from '../messages/t.js';
import { formatAmount } from '../format/numbers.js';
import { withUnit } from '../format/units.js';
import { shownName } from '../model/food-names.js';
import { planFrom } from '../model/plan.js';
import { base } from '../styles/tokens.js';
import { controls } from '../styles/controls.js';
import { ideasStyles } from './ideas-styles.js';

/** @typedef {import('../engine/documents.js').WhyNot} WhyNot */
/** @typedef {import('../engine/documents.js').SearchResult} SearchResult */

/** Reasons that are about the day and not about the food. */
const aboutTheDay = new Set(['safety_gate', 'no_day_counts', 'nobody_described', 'no_targets', 'nothing_to_improve', 'no_candidates']);

/**
 * @param {WhyNot} why
 * @param {string} name
 * @param {string} unit of the nutrient that it names
 */
export function whyInWords({ because, nutrient, by }, name, unit) {
  if (aboutTheDay.has(because)) return t('ideas.why_none', { name });
  /** @type {Record<string, string>} */
  const broken = nutrient !== null && by !== null ? { nutrient: t('ideas.nutrient', { nutrient }), by: withUnit(formatAmount(by, nutrient), unit) } : {};
  return t(`ideas.why_${because}`, { name, ...broken });
}

export class NbWhyNot extends LitElement {
  static properties = { engine: { attribute: false }, state: { attribute: false }, words: { state: true } };

  static styles = [base, controls, ideasStyles];

  constructor() {
    super();
    /** @type {import('../engine/client.js').EngineClient | null} */
    this.engine = null;
    /** @type {import('../model/state.js').State | null} */
    this.state = null;
    this.words = '';
  }

  /** @param {Map<string, unknown>} changed @override */
  willUpdate(changed) {
    if (changed.has('state')) this.words = '';
  }

  /** @param {SearchResult} result */
  async #ask({ food, display }) {
    const plan = this.state && planFrom(this.state);
    if (!plan || !this.engine) return;
    const [why, report] = await Promise.all([this.engine.whyNot(plan, food), this.engine.assess(plan)]);
    const unit = why.nutrient === null ? '' : report.intake[why.nutrient]?.unit ?? '';
    this.words = whyInWords(why, shownName(display), unit);
    /** @type {import('../search/nb-food-search.js').NbFoodSearch | null} */ (this.renderRoot.querySelector('nb-food-search'))?.clear();
  }

  /** @override */
  render() {
    return html`<details class="why-not"><summary>${t('ideas.why_not')}</summary>
      <nb-food-search .engine=${this.engine} label=${t('ideas.why_not_search')} placeholder=${t('ideas.why_not_search')}
        @nb-chosen=${(/** @type {CustomEvent<SearchResult>} */ event) => this.#ask(event.detail)}></nb-food-search>
      <div role="status">${this.words ? html`<p>${this.words}</p>` : nothing}</div>
    </details>`;
  }
}

customElements.define('nb-why-not', NbWhyNot);
