// <nb-shared>: someone's day came with the address. It is shown by name and taken only by a click; what is here stays until then.
import { LitElement, css, html, nothing } from 'lit';
import { t } from '../messages/t.js';
import { act } from '../model/act.js';
import { controls } from '../styles/controls.js';
import { base } from '../styles/tokens.js';
import { exchangeStyles } from './exchange-styles.js';
import { openShared } from './shared-day.js';
import { fileProblem, fileWords, namesInWords } from './words.js';

export class NbShared extends LitElement {
  static properties = {
    engine: { attribute: false },
    state: { attribute: false },
    shared: { attribute: false },
    describe: { attribute: false },
    day: { state: true },
    problem: { state: true },
  };

  static styles = [
    base,
    controls,
    exchangeStyles,
    css`
      section {
        max-inline-size: 1280px;
        margin: 24px auto 0;
        padding-inline: 48px;
      }
      .box {
        border: 1px solid var(--nb-ink);
        border-radius: var(--nb-radius);
        padding: 16px 20px 20px;
      }
      h2 {
        font: 400 24px/30px var(--nb-serif);
      }
      @media (max-width: 899.98px) {
        section {
          padding-inline: 20px;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../engine/client.js').EngineClient | null} */
    this.engine = null;
    /** @type {import('../model/state.js').State | null} */
    this.state = null;
    /** What stood in the address. @type {string | null} */
    this.shared = null;
    /** Says who somebody is. @type {(who: import('../model/state.js').Who, reference: string) => string} */
    this.describe = () => '';
    /** @type {import('../model/bring-in.js').SharedDay | null} */
    this.day = null;
    /** Why it cannot be opened, in words. */
    this.problem = '';
  }

  /** @param {Map<string, unknown>} changed @override */
  willUpdate(changed) {
    if (changed.has('engine') || changed.has('shared')) this.#open();
  }

  async #open() {
    const { engine, shared } = this;
    Object.assign(this, { day: null, problem: '' });
    if (!engine || shared === null) return;
    try {
      const day = await openShared(shared, engine, fileWords);
      if (shared === this.shared) this.day = day;
    } catch (thrown) {
      if (shared === this.shared) this.problem = fileProblem(thrown);
    }
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector('h2'))?.focus();
  }

  #leave() {
    this.dispatchEvent(new CustomEvent('nb-shared-done', { bubbles: true, composed: true }));
  }

  #take() {
    if (this.day) act(this, 'takeShared', this.day);
    this.#leave();
  }

  /** @param {import('../model/bring-in.js').SharedDay} day */
  #preview({ entries, about }) {
    const names = entries.map(({ name }) => name);
    const here = this.state?.entries.length ?? 0;
    const yours = about && this.state?.who.age !== '';
    return html`<p>${t('exchange.shared_holds', { n: names.length, names: namesInWords(names) })}</p>
      ${about ? html`<p>${t('exchange.shared_person', { who: this.describe(about.who, about.reference) })} ${yours ? t('exchange.shared_person_yours') : nothing}</p>` : nothing}
      ${here > 0 ? html`<p>${t('exchange.shared_here', { n: here })}</p>` : nothing}
      <div class="buttons"><button class="main" @click=${this.#take}>${t('exchange.shared_take')}</button>
        <button @click=${this.#leave}>${t('exchange.shared_leave')}</button></div>`;
  }

  #trouble() {
    return html`<p class="alert" role="alert">${t('exchange.shared_cannot')} ${this.problem}</p>
      <div class="buttons"><button @click=${this.#leave}>${t('exchange.shared_close')}</button></div>`;
  }

  /** @override */
  render() {
    if (this.shared === null || (!this.day && !this.problem)) return nothing;
    return html`<section aria-labelledby="title"><div class="box">
      <h2 id="title" tabindex="-1">${t('exchange.shared')}</h2>
      ${this.day ? this.#preview(this.day) : this.#trouble()}
    </div></section>`;
  }
}

customElements.define('nb-shared', NbShared);
