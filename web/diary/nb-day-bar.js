// Which day is on screen: the one before, the one after, any other. And whether it is saved.
import { LitElement, css, html, nothing } from 'lit';
import { addDays, isDay, today } from '../format/dates.js';
import { t } from '../messages/t.js';
import { act, announce } from '../model/act.js';
import { dayAt } from '../model/diary.js';
import { firstState } from '../model/state.js';
import { controls } from '../styles/controls.js';
import { base } from '../styles/tokens.js';
import { notKept } from './keeper.js';
import { dayFromToday, dayInWords } from './words.js';

const oldest = '2000-01-01';

export class NbDayBar extends LitElement {
  static properties = { state: { attribute: false }, keeping: { attribute: false }, wrong: { state: true } };

  static styles = [
    base,
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 12px;
        padding-block: 6px;
        flex: 1 1 auto;
        font-size: 15px;
      }
      .shown {
        font-weight: 500;
        font-size: 16px;
        text-align: center;
        min-inline-size: 12em;
      }
      .arrow {
        inline-size: 44px;
        padding: 0;
        display: grid;
        place-items: center;
      }
      .arrow:dir(rtl) svg {
        transform: scaleX(-1);
      }
      .walk {
        display: flex;
        align-items: center;
        gap: 8px;
      }
      .pick {
        inline-size: auto;
        flex: none;
        padding-inline: 10px;
      }
      .saved {
        margin: 0;
        flex: 1 1 0;
        min-inline-size: 130px;
        text-align: end;
        font-size: 14px;
        color: var(--nb-ink2);
      }
      .problem {
        flex: 1 0 100%;
      }
      /* Two rows: the walk from day to day, and everything else in one line. */
      @media (max-width: 479.98px) {
        :host {
          column-gap: 8px;
        }
        .walk {
          flex: 1 0 100%;
          justify-content: space-between;
        }
        .shown {
          min-inline-size: 0;
        }
        .pick {
          padding-inline: 8px;
          font-size: 14px;
        }
        .saved {
          min-inline-size: 80px;
          line-height: 18px;
        }
        .wide {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.state = firstState();
    this.keeping = notKept;
    /** Whether what was picked is no day that can be shown. */
    this.wrong = false;
  }

  /** @param {string} date */
  #goTo(date) {
    this.wrong = false;
    const n = dayAt(this.state, date)?.entries.length ?? 0;
    act(this, 'goTo', date);
    announce(this, t('diary.shown', { date: dayInWords(date), n }));
  }

  /** While a date is being typed, it may be none for a moment; only what is left behind is a problem. @param {Event} event */
  #pick({ target, type }) {
    const { value } = /** @type {HTMLInputElement} */ (target);
    const can = isDay(value) && value >= oldest;
    this.wrong = type === 'blur' && !can;
    if (can && value !== this.state.date) this.#goTo(value);
  }

  #saved() {
    const { kept, progress } = this.keeping;
    if (kept) return html`<p class="saved">${t(`keep.${progress}`)}</p>`;
    return html`<p class="saved"><span class="wide">${t('keep.offer')}</span> <a href="#keep">${t('keep.offer_link')}</a></p>`;
  }

  /** @override */
  render() {
    const { date } = this.state;
    if (!isDay(date)) return nothing;
    return html`<div class="walk">
        <button class="arrow" aria-label=${t('diary.previous')} @click=${() => this.#goTo(addDays(date, -1))}>${back}</button>
        <span class="shown">${dayFromToday(date)}</span>
        <button class="arrow" aria-label=${t('diary.next')} @click=${() => this.#goTo(addDays(date, 1))}>${forth}</button>
      </div>
      <input class="pick" type="date" aria-label=${t('diary.pick')} min=${oldest} .value=${date} @change=${this.#pick} @blur=${this.#pick}
        aria-invalid=${this.wrong ? 'true' : 'false'} aria-describedby="wrong" />
      ${date === today() ? nothing : html`<button class="text" @click=${() => this.#goTo(today())}>${t('diary.back_to_today')}</button>`}
      ${this.#saved()}
      <p class="problem" id="wrong" role="alert" ?hidden=${!this.wrong}>${t('diary.bad_date')}</p>`;
  }
}

const back = html`<svg width="12" height="16" viewBox="0 0 12 16" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M9 2 3 8l6 6" /></svg>`;
const forth = html`<svg width="12" height="16" viewBox="0 0 12 16" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M3 2l6 6-6 6" /></svg>`;

customElements.define('nb-day-bar', NbDayBar);
