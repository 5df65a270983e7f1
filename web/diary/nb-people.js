// Who uses the page on this device: add, name, choose, delete. Each of them has days and answers of their own.
import { LitElement, css, html, nothing } from 'lit';
import { t } from '../messages/t.js';
import { act, announce } from '../model/act.js';
import { peopleOf } from '../model/diary.js';
import { firstState } from '../model/state.js';
import { controls } from '../styles/controls.js';
import { base } from '../styles/tokens.js';
import { newId } from './new-id.js';
import { nameOf } from './words.js';

export class NbPeople extends LitElement {
  static properties = { state: { attribute: false }, adding: { state: true }, tried: { state: true } };

  static styles = [
    base,
    controls,
    css`
      :host {
        display: block;
      }
      .rows {
        display: grid;
        gap: 12px;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
      }
      .question {
        margin-block-end: 4px;
      }
    `,
  ];

  constructor() {
    super();
    this.state = firstState();
    this.adding = false;
    /** Whether Add was pressed: only then is an empty name a problem. */
    this.tried = false;
  }

  /** @param {boolean} adding */
  async #open(adding) {
    this.adding = adding;
    this.tried = false;
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(adding ? '#new' : '#add'))?.focus();
  }

  /** @param {Event} event */
  #add(event) {
    event.preventDefault();
    const field = /** @type {HTMLInputElement} */ (this.renderRoot.querySelector('#new'));
    const name = field.value.trim();
    this.tried = true;
    if (name === '') return field.focus();
    act(this, 'addPerson', newId(), name);
    announce(this, t('diary.person_shown', { name }));
    this.#open(false);
  }

  #choice() {
    const people = peopleOf(this.state);
    if (people.length < 2) return nothing;
    const chosen = (/** @type {Event} */ event) => {
      const { value } = /** @type {HTMLSelectElement} */ (event.target);
      act(this, 'switchPerson', value);
      announce(this, t('diary.person_shown', { name: nameOf(people.find(({ id }) => id === value) ?? { name: '' }) }));
    };
    return html`<div><label for="person">${t('diary.person')}</label>
      <select id="person" @change=${chosen}>
        ${people.map((person) => html`<option value=${person.id} .selected=${person.id === this.state.person}>${nameOf(person)}</option>`)}
      </select></div>`;
  }

  #adding() {
    const problem = this.tried ? t('errors.name_missing') : '';
    return html`<form novalidate @submit=${this.#add} @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && this.#open(false)}>
      <label for="new">${t('diary.new_name')}</label>
      <input id="new" autocomplete="off" maxlength="200" aria-invalid=${problem ? 'true' : 'false'} aria-describedby="new-problem" />
      <p class="problem" id="new-problem" role="alert" ?hidden=${!problem}>${problem}</p>
      <p class="buttons"><button class="main">${t('diary.add_person_do')}</button>
        <button type="button" @click=${() => this.#open(false)}>${t('diary.cancel')}</button></p>
    </form>`;
  }

  /** @override */
  render() {
    const { name, others } = this.state;
    const typed = (/** @type {Event} */ event) => act(this, 'renamePerson', /** @type {HTMLInputElement} */ (event.target).value);
    return html`<h2 class="question">${t('diary.people')}</h2>
      <div class="rows">${this.#choice()}
        <div><label for="name">${t('diary.name')}</label>
          <input id="name" autocomplete="off" maxlength="200" placeholder=${t('diary.first_person')} .value=${name} @input=${typed} /></div>
        ${this.adding ? this.#adding() : html`<div class="buttons">
          <button id="add" class="text" @click=${() => this.#open(true)}>${t('diary.add_person')}</button>
          ${others.length > 0 ? html`<button class="text" @click=${() => act(this, 'removePerson')}>${t('diary.remove_person', { name: nameOf(this.state) })}</button>` : nothing}
        </div>`}
      </div>`;
  }
}

customElements.define('nb-people', NbPeople);
