// <nb-share>: the day on screen as a link. What is in it is said before it is made, and nothing about the person unless it is chosen.
import { LitElement, html, nothing } from 'lit';
import { t } from '../messages/t.js';
import { announce } from '../model/act.js';
import { formatPrinted } from '../format/numbers.js';
import { personFrom, planFrom } from '../model/plan.js';
import { checksStyle } from '../person/checks-style.js';
import { controls } from '../styles/controls.js';
import { base } from '../styles/tokens.js';
import { exchangeStyles } from './exchange-styles.js';
import { canShare, fragmentOf, longestLink, sharedPlan } from './share-link.js';
import { allNames } from './words.js';

/** @typedef {import('./share-link.js').Wanted} Wanted */

/** @type {Wanted} */
const nothingMore = { who: false, health: false, diet: false };

export class NbShare extends LitElement {
  static properties = {
    state: { attribute: false },
    open: { state: true },
    wanted: { state: true },
    link: { state: true },
    said: { state: true },
  };

  static styles = [base, controls, checksStyle, exchangeStyles];

  #made = 0;

  constructor() {
    super();
    /** @type {import('../model/state.js').State | null} */
    this.state = null;
    this.open = false;
    this.wanted = nothingMore;
    this.link = '';
    this.said = '';
  }

  get #plan() {
    const plan = this.state && planFrom(this.state, { amountsName: t('amounts.name') });
    return plan && sharedPlan(plan, this.wanted);
  }

  /** @param {Map<string, unknown>} changed @override */
  willUpdate(changed) {
    if (this.open && (changed.has('state') || changed.has('wanted') || changed.has('open'))) this.#make();
  }

  async #make() {
    this.#made += 1;
    const mine = this.#made;
    const plan = this.#plan;
    const link = plan ? `${location.href.replace(/#.*$/, '')}#${await fragmentOf(plan)}` : '';
    if (mine !== this.#made) return;
    this.link = link;
    this.said = '';
  }

  #toggle() {
    this.open = !this.open;
    this.wanted = nothingMore;
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.link);
      this.said = t('exchange.share_copied');
    } catch {
      /** @type {HTMLInputElement | null} */ (this.renderRoot.querySelector('#link'))?.select();
      this.said = t('exchange.share_select');
    }
    announce(this, this.said);
  }

  #holds() {
    const { state } = this;
    if (!state) return nothing;
    const names = state.entries.map(({ name }) => name);
    const day = state.counts === 'amounts' ? t('exchange.share_holds_amounts')
      : t('exchange.share_holds_entries', { n: names.length, names: allNames(names) });
    return html`<p>${t('exchange.share_holds')}</p>
      <ul class="holds">${[day, t('exchange.share_holds_reference'), t('exchange.share_holds_not')].map((line) => html`<li>${line}</li>`)}</ul>`;
  }

  /** @param {keyof Wanted} part @param {string} words */
  #box(part, words) {
    /** @param {Event} event */
    const ticked = (event) => {
      const wanted = { ...this.wanted, [part]: /** @type {HTMLInputElement} */ (event.target).checked };
      this.wanted = wanted.who ? wanted : nothingMore;
    };
    return html`<label class="check"><input type="checkbox" .checked=${this.wanted[part]} ?disabled=${part !== 'who' && !this.wanted.who} @change=${ticked} />${words}</label>`;
  }

  /** What may be put in as well; nothing where the page knows nothing of the person. */
  #more() {
    if (!this.state || !personFrom(this.state)) return nothing;
    return html`<fieldset><legend class="label">${t('exchange.share_add')}</legend><div class="checks">
      ${this.#box('who', t('exchange.share_who'))}${this.#box('health', t('exchange.share_health'))}${this.#box('diet', t('exchange.share_diet'))}</div>
      <p class="note">${t('exchange.share_needs_who')}</p></fieldset>`;
  }

  #result() {
    const n = formatPrinted(this.link.length);
    if (this.link.length > longestLink) return html`<p class="alert" role="alert">${t('exchange.share_too_long', { n })}</p>`;
    if (!this.link) return nothing;
    return html`<p><label for="link">${t('exchange.share_link')}</label><input id="link" dir="ltr" readonly .value=${this.link} aria-describedby="size" /></p>
      <p class="note" id="size">${t('exchange.share_size', { n })}</p>
      <div class="buttons"><button class="main" @click=${this.#copy}>${t('exchange.share_copy')}</button></div>
      <div role="status">${this.said ? html`<p class="done">${this.said}</p>` : nothing}</div>`;
  }

  /** @override */
  render() {
    const able = canShare();
    const plan = this.#plan;
    const words = !able ? t('exchange.share_cannot') : !plan ? t('exchange.share_none') : '';
    const button = html`<div class="buttons"><button aria-expanded=${this.open ? 'true' : 'false'} @click=${this.#toggle}>${t('exchange.share_make')}</button></div>`;
    return html`<h3>${t('exchange.share')}</h3>
      <p class="note">${t('exchange.share_note')}</p>
      ${words ? html`<p>${words}</p>` : button}
      ${this.open && plan && able ? html`<div class="preview">${this.#holds()}${this.#more()}${this.#result()}</div>` : nothing}`;
  }
}

customElements.define('nb-share', NbShare);
