// <nb-own>: the list of own foods and recipes, and the place of their two forms.
import { LitElement, html, nothing } from 'lit';
import { newId } from '../diary/new-id.js';
import { t } from '../messages/t.js';
import { act, announce } from '../model/act.js';
import { firstState } from '../model/state.js';
import { controls } from '../styles/controls.js';
import { base } from '../styles/tokens.js';
import './nb-own-food.js';
import './nb-recipe.js';
import { offered } from './own-engine.js';
import { ownStyle } from './own-style.js';

/** @typedef {{kind: 'own' | 'recipe', id: string}} Editing an empty id is a new one */

export class NbOwn extends LitElement {
  static properties = {
    engine: { attribute: false },
    foods: { attribute: false },
    state: { attribute: false },
    editing: { state: true },
  };

  static styles = [base, controls, ownStyle];

  constructor() {
    super();
    /** @type {import('../engine/client.js').EngineClient | null} */
    this.engine = null;
    /** How far the loading of foods is. @type {import('../engine/food-loader.js').FoodProgress | null} */
    this.foods = null;
    this.state = firstState();
    /** @type {Editing | null} */
    this.editing = null;
  }

  /** @param {string} selector */
  async #focus(selector) {
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(selector) ?? this.renderRoot.querySelector('#new-own'))?.focus();
  }

  /** @param {CustomEvent} event */
  #kept({ detail }) {
    if (!this.editing) return;
    const { kind } = this.editing;
    const id = this.editing.id || newId();
    act(this, kind === 'own' ? 'keepFood' : 'keepRecipe', id, detail);
    announce(this, t('own.kept', { name: detail.name }));
    this.editing = null;
    this.#focus(`[data-food="${kind}:${id}"]`);
  }

  #left() {
    const { kind = 'own', id = '' } = this.editing ?? {};
    this.editing = null;
    this.#focus(id ? `[data-food="${kind}:${id}"]` : `#new-${kind}`);
  }

  /** @param {string} food */
  #remove(food) {
    act(this, 'removeOwn', food);
    this.#focus('#new-own');
  }

  #undo() {
    const { undo } = this.state;
    const mine = undo?.kind === 'own' || undo?.kind === 'own_used';
    const words = mine ? html`<p>${t(`day.undo_${undo.kind}`, { name: undo.what })}
      <button class="text" @click=${() => act(this, 'restore')}>${t('day.undo')}</button></p>` : nothing;
    return html`<div role="status">${words}</div>`;
  }

  #form() {
    if (!this.editing) {
      return html`<div class="buttons">
        <button id="new-own" @click=${() => (this.editing = { kind: 'own', id: '' })}>${t('own.new_food')}</button>
        <button id="new-recipe" @click=${() => (this.editing = { kind: 'recipe', id: '' })}>${t('own.new_recipe')}</button></div>`;
    }
    const { kind, id } = this.editing;
    return kind === 'own'
      ? html`<nb-own-food .engine=${this.engine} .state=${this.state} .food=${id} @nb-kept=${this.#kept} @nb-left=${this.#left}></nb-own-food>`
      : html`<nb-recipe .engine=${this.engine} .foods=${this.foods} .state=${this.state} .recipe=${id} @nb-kept=${this.#kept} @nb-left=${this.#left}></nb-recipe>`;
  }

  /** @param {{food: string, name: string}} one */
  #line({ food, name }) {
    const [kind, id] = food.split(':');
    const editing = /** @type {Editing} */ ({ kind, id });
    return html`<li><span class="name">${name} <small>${t(`own.kind_${kind}`)}</small></span>
      <button class="text" data-food=${food} aria-label=${t('own.edit_name', { name })} @click=${() => (this.editing = editing)}>${t('own.edit')}</button>
      <button class="text" aria-label=${t('own.delete_name', { name })} @click=${() => this.#remove(food)}>${t('own.delete')}</button></li>`;
  }

  #list() {
    const all = offered(this.state).sort((one, other) => one.name.localeCompare(other.name));
    if (all.length === 0) return html`<p>${t('own.none')}</p>`;
    return html`<ul aria-label=${t('own.list')}>${all.map((one) => this.#line(one))}</ul>`;
  }

  /** @override */
  render() {
    return html`${this.editing ? nothing : this.#list()}${this.#undo()}${this.#form()}`;
  }
}

customElements.define('nb-own', NbOwn);
