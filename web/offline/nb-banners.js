// One line above the header: a new version is ready, or there is no internet. They push the page down and never cover it.
import { LitElement, css, html, nothing, svg } from 'lit';
import { t } from '../messages/t.js';
import { controls } from '../styles/controls.js';
import { base } from '../styles/tokens.js';

/** @param {unknown} drawing */
const icon = (drawing) => html`<svg width="22" height="22" viewBox="0 0 22 22" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true">${drawing}</svg>`;
const again = icon(svg`<path d="M18 11a7 7 0 1 1-2.2-5.1L18 8M18 3.5V8h-4.5" />`);
const noWaves = icon(svg`<path d="M3 9a11.5 11.5 0 0 1 16 0M6 12.5a7.2 7.2 0 0 1 10 0M4 19 18 3" /><circle cx="11" cy="16.5" r="1.4" fill="currentColor" />`);

export class NbBanners extends LitElement {
  static properties = {
    kept: { attribute: false },
    online: { state: true },
    later: { state: true },
  };

  static styles = [
    base,
    controls,
    css`
      p {
        margin: 0;
        font-size: 15px;
        line-height: 22px;
      }
      strong {
        font-weight: 500;
      }
      .line {
        border-block-end: 1px solid var(--nb-line);
        background: var(--nb-wash);
      }
      .update {
        background: var(--nb-bluewash);
      }
      .update svg {
        color: var(--nb-blue);
      }
      .inner {
        max-inline-size: 1280px;
        margin-inline: auto;
        padding: 6px 48px;
        min-block-size: 56px;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 16px;
      }
      .inner svg {
        flex: none;
      }
      p {
        flex: 1 1 200px;
      }
      @media (max-width: 899.98px) {
        .inner {
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

  #look = () => (this.online = navigator.onLine);

  constructor() {
    super();
    /** @type {import('./keep-offline.js').Kept} */
    this.kept = { stored: false, update: false };
    this.online = navigator.onLine;
    /** Whether the new version is for later: this page says no more of it. */
    this.later = false;
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    addEventListener('online', this.#look);
    addEventListener('offline', this.#look);
  }

  /** @override */
  disconnectedCallback() {
    removeEventListener('online', this.#look);
    removeEventListener('offline', this.#look);
    super.disconnectedCallback();
  }

  #update() {
    const reload = () => this.dispatchEvent(new CustomEvent('nb-reload'));
    return html`<div class="line update"><div class="inner">${again}
      <p><strong>${t('offline.update')}</strong> ${t('offline.update_rest')}</p>
      <button class="main" @click=${reload}>${t('offline.reload')}</button>
      <button class="text" @click=${() => (this.later = true)}>${t('offline.later')}</button>
    </div></div>`;
  }

  /** Without internet the page says that it works only when it is kept on the device. */
  #offline() {
    return html`<div class="line"><div class="inner">${noWaves}
      <p><strong>${t('offline.offline')}</strong> ${t('offline.offline_rest')}</p>
    </div></div>`;
  }

  /** @override */
  render() {
    const { stored, update } = this.kept;
    return html`<div role="status">
      ${update && !this.later ? this.#update() : nothing}
      ${stored && !this.online ? this.#offline() : nothing}
    </div>`;
  }
}

customElements.define('nb-banners', NbBanners);
