// <nb-safety>: the questions whose answers take advice away and never add any, and beside them what they change.
import { LitElement, css, html, nothing } from 'lit';
import { keysOf, t } from '../messages/t.js';
import { act } from '../model/act.js';
import { firstState } from '../model/state.js';
import { base } from '../styles/tokens.js';
import { controls } from '../styles/controls.js';
import { checksStyle } from './checks-style.js';

/** @typedef {import('../model/state.js').Health} Health */

/** Asked on its own, because "not sure" matters most there. */
const kidney = 'kidney_disease';

export class NbSafety extends LitElement {
  static properties = { health: { attribute: false }, report: { attribute: false } };

  static styles = [
    base,
    controls,
    checksStyle,
    css`
      :host {
        display: block;
      }
      .both {
        display: grid;
        grid-template-columns: minmax(0, 8fr) minmax(0, 4fr);
        gap: 48px;
      }
      .ask + .ask {
        margin-block-start: 24px;
        border-block-start: 1px solid var(--nb-ink);
        padding-block-start: 16px;
      }
      .said {
        margin: 10px 0 0;
        padding-inline-start: 12px;
        border-inline-start: 3px solid var(--nb-rule);
        font-size: 15px;
        line-height: 20px;
        color: var(--nb-ink2);
      }
      .aside {
        border-block-start: 3px solid var(--nb-ink);
        padding-block-start: 12px;
        align-self: start;
        font-size: 15px;
        line-height: 22px;
      }
      h3 {
        font: 400 19px/25px var(--nb-serif);
      }
      .aside p,
      .aside li {
        margin: 10px 0 0;
      }
      .aside ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .aside .small {
        font-size: 14px;
        line-height: 20px;
        color: var(--nb-ink2);
      }
      @media (max-width: 899.98px) {
        .both {
          grid-template-columns: minmax(0, 1fr);
          gap: 24px;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Health} */
    this.health = firstState().health;
    /** @type {import('../engine/documents.js').Report | null} */
    this.report = null;
  }

  #kidney() {
    const { kidney: answer } = this.health;
    const said = answer === 'unsure' ? t('safety.kidney_unsure') : answer === '' ? t('safety.open') : '';
    return html`<div class="ask"><fieldset>
      <legend class="question">${t('safety.kidney')}</legend>
      <div class="answers">${/** @type {const} */ (['yes', 'no', 'unsure']).map((each) => html`<label>
        <input type="radio" name="kidney" value=${each} .checked=${answer === each} @change=${() => act(this, 'answerHealth', { kidney: each })} />
        ${t(`safety.${each}`)}</label>`)}</div>
      ${said ? html`<p class="said">${said}</p>` : nothing}
    </fieldset></div>`;
  }

  /** @param {'conditions' | 'medicines'} which @param {string} id @param {boolean} checked */
  #tick(which, id, checked) {
    const before = this.health[which] ?? [];
    const after = checked ? [...before, id] : before.filter((each) => each !== id);
    // Taking the last tick away is no answer; "None of these" is.
    act(this, 'answerHealth', { [which]: after.length > 0 ? after : null });
  }

  /** @param {'conditions' | 'medicines'} which */
  #list(which) {
    const answer = this.health[which];
    /** @param {Event} event */
    const checked = (event) => /** @type {HTMLInputElement} */ (event.target).checked;
    return html`<div class="ask"><fieldset>
      <legend class="question">${t(`safety.${which}`)}</legend>
      <div class="checks">
        ${keysOf(which).filter((id) => id !== kidney).map((id) => html`<label class="check">
          <input type="checkbox" .checked=${answer?.includes(id) ?? false} @change=${(/** @type {Event} */ event) => this.#tick(which, id, checked(event))} />
          ${which === 'medicines' ? t(`medicines.${id}`) : t(`conditions.${id}`)}</label>`)}
        <label class="check"><input type="checkbox" .checked=${answer?.length === 0}
          @change=${(/** @type {Event} */ event) => act(this, 'answerHealth', { [which]: checked(event) ? [] : null })} />${t('safety.none')}</label>
      </div>
      ${answer === null ? html`<p class="said">${t('safety.open')}</p>` : nothing}
    </fieldset></div>`;
  }

  #changes() {
    const gates = this.report?.safety.gates.map(({ id }) => t(`gates.${id}`)) ?? [];
    const notes = (this.health.medicines ?? []).map((id) => html`<b>${t('safety.timing', { medicine: t(`medicines.${id}`) })}</b> ${t(`medicine_notes.${id}`)}`);
    return html`<div class="aside" role="status">
      <h3>${t('safety.changes')}</h3>
      ${gates.length + notes.length === 0 ? html`<p>${t('safety.changes_none')}</p>` : nothing}
      <ul>${[...gates, ...notes].map((words) => html`<li>${words}</li>`)}</ul>
      <p>${t('safety.stays')}</p>
      <p class="small">${t('safety.general')}</p>
    </div>`;
  }

  /** @override */
  render() {
    return html`<div class="both"><div>${this.#kidney()}${this.#list('conditions')}${this.#list('medicines')}</div>${this.#changes()}</div>`;
  }
}

customElements.define('nb-safety', NbSafety);
