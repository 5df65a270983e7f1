// What can be said of the whole day on screen: that it is complete, and that it has what another day had.
import { LitElement, css, html, nothing } from 'lit';
import { t } from '../messages/t.js';
import { act, announce } from '../model/act.js';
import { dayAt } from '../model/diary.js';
import { firstState } from '../model/state.js';
import { controls } from '../styles/controls.js';
import { base } from '../styles/tokens.js';
import { dayFromToday } from './words.js';

/** How many days are offered for copying. */
const most = 30;

export class NbDayTools extends LitElement {
  static properties = { state: { attribute: false } };

  static styles = [
    base,
    controls,
    css`
      :host {
        display: block;
        margin-block-start: 12px;
      }
      .complete {
        display: flex;
        gap: 12px;
        align-items: center;
        min-block-size: 44px;
        font-size: 15px;
        color: var(--nb-ink);
        margin: 0;
        cursor: pointer;
      }
      .complete input {
        flex: none;
        inline-size: 20px;
        min-block-size: 0;
        block-size: 20px;
        accent-color: var(--nb-ink);
      }
      .note {
        margin: 0 0 12px;
      }
      .copy {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 10px;
        align-items: end;
        margin-block-start: 8px;
      }
      .copy > div {
        flex: 1 1 220px;
        min-inline-size: 0;
      }
    `,
  ];

  constructor() {
    super();
    this.state = firstState();
  }

  /** The days of this person that can be copied, the latest before this one first. */
  #days() {
    const { person, date, days } = this.state;
    const dates = Object.values(days).filter((day) => day.person === person).map((day) => day.date).sort().reverse();
    return [...dates.filter((day) => day < date), ...dates.filter((day) => day > date)].slice(0, most);
  }

  #copy() {
    const from = /** @type {HTMLSelectElement} */ (this.renderRoot.querySelector('select')).value;
    const n = dayAt(this.state, from)?.entries.length ?? 0;
    act(this, 'copyDay', from);
    announce(this, t('diary.copied', { n }));
  }

  #complete() {
    const changed = (/** @type {Event} */ event) => act(this, 'markComplete', /** @type {HTMLInputElement} */ (event.target).checked);
    return html`<label class="complete"><input type="checkbox" .checked=${this.state.complete} @change=${changed} />${t('diary.complete')}</label>
      <p class="note">${t('diary.complete_note')}</p>`;
  }

  /** @override */
  render() {
    const days = this.#days();
    return html`${this.state.entries.length > 0 ? this.#complete() : nothing}
      ${days.length === 0 ? nothing : html`<div class="copy">
        <div><label for="from">${t('diary.copy')}</label>
          <select id="from">${days.map((day) => html`<option value=${day}>${dayFromToday(day)}</option>`)}</select></div>
        <button @click=${this.#copy}>${t('diary.copy_do')}</button>
      </div>`}`;
  }
}

customElements.define('nb-day-tools', NbDayTools);
