// Asks whether the diary is to be kept on the device, says what that means and how it stands, and erases everything.
import { LitElement, css, html, nothing } from 'lit';
import { oneFile } from '#place';
import { t } from '../messages/t.js';
import { controls } from '../styles/controls.js';
import { base } from '../styles/tokens.js';
import { notKept } from './keeper.js';

export class NbKeep extends LitElement {
  static properties = { keeping: { attribute: false }, asking: { state: true } };

  static styles = [
    base,
    controls,
    css`
      :host {
        display: block;
      }
      p {
        margin: 0 0 12px;
        text-wrap: pretty;
      }
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
        gap: 12px 48px;
        margin: 0 0 20px;
      }
      dt {
        font-weight: 500;
      }
      dd {
        margin: 0;
        color: var(--nb-ink2);
        text-wrap: pretty;
      }
      .state:focus {
        outline: none;
      }
      .sure {
        border-block-start: 1px solid var(--nb-ink);
        padding-block-start: 14px;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('./keeper.js').Keeping} */
    this.keeping = notKept;
    /** Whether it is being asked if really everything is to go. */
    this.asking = false;
  }

  /** @param {string} what @param {string} [target] what has the focus afterwards */
  async #ask(what, target = '.state') {
    this.asking = what === 'sure';
    if (what === 'begin' || what === 'erase') this.dispatchEvent(new CustomEvent(`nb-${what}`, { bubbles: true, composed: true }));
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(target))?.focus();
  }

  #state() {
    const { kept, progress, problem, blocked, erased } = this.keeping;
    const inPlace = !kept && problem !== null && problem !== 'erased_elsewhere';
    const words = kept ? t(`keep.on_${progress}`) : t(erased ? 'keep.erased' : 'keep.off');
    return html`<div class="state" role="status" tabindex="-1"><p>${words}</p>
      ${blocked ? html`<p>${t('keep.blocked')}</p>` : nothing}</div>
      ${inPlace ? html`<p class="problem" role="alert">${t(`keep.problem_${problem}`)}</p>` : nothing}`;
  }

  #facts() {
    const { lasting } = this.keeping;
    const last = t(lasting === null ? 'keep.last_unknown' : lasting ? 'keep.last_yes' : 'keep.last_no');
    return html`<dl>
      <div><dt>${t('keep.what')}</dt><dd>${t('keep.what_rest')}</dd></div>
      <div><dt>${t('keep.where')}</dt><dd>${t(oneFile ? 'keep.where_file' : 'keep.where_rest')}</dd></div>
      <div><dt>${t('keep.last')}</dt><dd>${last}</dd></div>
      <div><dt>${t('keep.delete')}</dt><dd>${t('keep.delete_rest')}</dd></div>
    </dl>`;
  }

  #erase() {
    if (!this.asking) return html`<button id="erase" @click=${() => this.#ask('sure', '.sure button')}>${t('keep.erase')}</button>`;
    return html`<div class="sure" @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && this.#ask('cancel', '#erase')}>
      <p>${t('keep.erase_sure')}</p>
      <div class="buttons">
        <button class="main" @click=${() => this.#ask('erase')}>${t('keep.erase_now')}</button>
        <button @click=${() => this.#ask('cancel', '#erase')}>${t('keep.cancel')}</button>
      </div>
    </div>`;
  }

  /** @override */
  render() {
    return html`${this.#state()}${this.#facts()}
      ${this.keeping.kept ? this.#erase() : html`<button class="main" @click=${() => this.#ask('begin')}>${t('keep.begin')}</button>`}`;
  }
}

customElements.define('nb-keep', NbKeep);
