// <nb-ideas>: up to three ideas of what would help, each with its small picture, what it moves, and the ways to take it or leave it.
import { LitElement, html, nothing } from 'lit';
import { t } from '../messages/t.js';
import { act, announce } from '../model/act.js';
import { formatAmount, formatPrinted } from '../format/numbers.js';
import { withUnit } from '../format/units.js';
import { shortName } from '../format/names.js';
import { base } from '../styles/tokens.js';
import { controls } from '../styles/controls.js';
import '../picture/nb-plane.js';
import { ideasStyles } from './ideas-styles.js';
import { noIdeas } from './ask-ideas.js';
import './nb-why-not.js';

/** @typedef {import('./ideas-model.js').Idea} Idea */

export class NbIdeas extends LitElement {
  static properties = {
    ideas: { attribute: false },
    state: { attribute: false },
    answer: { attribute: false },
    engine: { attribute: false },
    shown: { attribute: false },
    looking: { type: Boolean },
  };

  static styles = [base, controls, ideasStyles];

  constructor() {
    super();
    /** @type {import('./ask-ideas.js').Ideas} */
    this.ideas = noIdeas;
    /** @type {import('../model/state.js').State | null} */
    this.state = null;
    /** @type {import('../model/answer.js').Answer | null} */
    this.answer = null;
    /** @type {import('../engine/client.js').EngineClient | null} */
    this.engine = null;
    /** The key of the idea in the large picture. @type {string | null} */
    this.shown = null;
    /** Whether better-fitting ideas are on their way: these are about the day as it was. */
    this.looking = false;
  }

  /** @param {Idea} idea */
  #show(idea) {
    const key = idea.key === this.shown ? null : idea.key;
    this.dispatchEvent(new CustomEvent('nb-show-idea', { detail: key, bubbles: true, composed: true }));
  }

  /** @param {Idea} idea */
  #accept({ title, changes }) {
    if (this.looking) return;
    act(this, 'acceptIdea', title, changes);
    announce(this, t('day.undo_accepted', { name: title }));
  }

  /** @param {Idea} idea */
  #refuse({ title, foods }) {
    if (this.looking) return;
    act(this, 'refuse', title, foods);
    announce(this, t('day.undo_refused', { name: title }));
  }

  /** @param {import('./ideas-model.js').Line} line */
  #line({ sign, name, amount, rest }) {
    return html`<li><span class="sign" aria-hidden="true">${sign}</span><span><bdi>${name}</bdi>
      <span class="more">${[amount, rest].filter((part) => part !== '').join(' ')}</span></span></li>`;
  }

  /** @param {import('./ideas-model.js').Moved} moved */
  #moved({ name, now, then }) {
    return html`<div><dt>${name}</dt><dd>${t('ideas.moved', { now })}</dd><dd class="then">${then}</dd></div>`;
  }

  /** @param {Idea} idea */
  #actions(idea) {
    const pressed = idea.key === this.shown;
    const { title } = idea;
    return html`<div class="actions">
      <button aria-pressed=${pressed} aria-label=${t('ideas.show_name', { title })} @click=${() => this.#show(idea)}>${pressed ? '\u2713 ' : ''}${t(pressed ? 'ideas.shown' : 'ideas.show')}</button>
      <button aria-disabled=${this.looking} aria-label=${t('ideas.put_name', { title })} @click=${() => this.#accept(idea)}>${t('ideas.add_to_day')}</button>
      ${idea.foods.length > 0
        ? html`<button class="text" aria-disabled=${this.looking} aria-label=${t('ideas.not_for_me_name', { title })} @click=${() => this.#refuse(idea)}>${t('ideas.not_for_me')}</button>`
        : nothing}
    </div>`;
  }

  /** @param {Idea} idea */
  #idea(idea) {
    const { report, contributions, targets } = this.answer ?? {};
    return html`<li class="idea">
      <h3>${idea.title}</h3>
      <div class="look">
        <nb-plane size="mini" .report=${report} .contributions=${contributions} .targets=${targets}
          .band=${this.state?.bands.ca_mg} .idea=${idea.arrows}></nb-plane>
        ${idea.ratio ? html`<p>${t('ideas.ratio')} <b>${idea.ratio.then}</b> ${t('ideas.now', { ratio: idea.ratio.now })}</p>` : nothing}
      </div>
      <ul class="changes">${idea.lines.map((line) => this.#line(line))}</ul>
      <dl class="moved">${idea.pair.map((moved) => this.#moved(moved))}</dl>
      <p class="rest"><b>${t('ideas.also')}</b> ${idea.also}. ${idea.but ? html`<b>${t('ideas.but')}</b> ${idea.but}.` : t('ideas.nothing_falls')}</p>
      ${this.#actions(idea)}
    </li>`;
  }

  #leftOut() {
    const { leftOut } = this.ideas;
    const less = leftOut
      ? t('ideas.left_out_rest', {
          name: shortName(leftOut.name),
          calcium: withUnit(formatAmount(leftOut.calcium, 'calcium'), 'mg'),
          target: withUnit(formatPrinted(leftOut.target), 'mg'),
        })
      : '';
    return html`<p class="left-out"><b>${t('ideas.left_out')}</b> ${less} ${t('ideas.left_out_supplements')}</p>`;
  }

  /** @param {import('./questions.js').Question} question */
  #question({ title, words, figures, spacing }) {
    return html`<li>
      <h4>${title}</h4>
      <blockquote>${words}</blockquote>
      ${spacing.map((hours) => html`<p class="small">${hours}</p>`)}
      <details><summary>${t('ideas.ask_figures')}</summary>
        <dl class="figures">${figures.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></details>
    </li>`;
  }

  #questions() {
    const { questions } = this.ideas;
    if (questions.length === 0) return nothing;
    return html`<section class="ask" aria-labelledby="ask">
      <h3 id="ask">${t('ideas.ask_title')}</h3>
      <p>${t('ideas.ask_note')}</p>
      <ul>${questions.map((question) => this.#question(question))}</ul>
    </section>`;
  }

  #refused() {
    const n = this.state?.refused.length ?? 0;
    if (n === 0) return nothing;
    return html`<p class="small">${t('ideas.refused', { n })}
      <button class="text" @click=${() => act(this, 'wantAll')}>${t('ideas.want_all', { n })}</button></p>`;
  }

  /** What has just become of an idea, where it was taken: the day itself is far above. It is spoken there. */
  #done() {
    const { kind, what } = this.state?.undo ?? { kind: '', what: '' };
    if (kind !== 'accepted' && kind !== 'refused') return nothing;
    return html`<p class="done">${t(`day.undo_${kind}`, { name: what })}
      <button class="text" @click=${() => act(this, 'restore')}>${t('day.undo')}</button></p>`;
  }

  #proof() {
    const { proven, candidates } = this.ideas;
    return html`<p class="small">${t(proven ? 'ideas.note_proven' : 'ideas.note_not_proven', { candidates: formatPrinted(candidates) })}</p>`;
  }

  /** @override */
  render() {
    const { list, because } = this.ideas;
    if (list.length === 0) {
      const words = this.looking ? t('ideas.looking') : because ? t(`ideas.none_${because}`) : '';
      return html`<p role="status">${words}</p>${this.#done()}${this.#questions()}${this.#refused()}`;
    }
    return html`<ul class="ideas" aria-busy=${this.looking}>${list.map((idea) => this.#idea(idea))}</ul>
      ${this.#done()}
      ${this.#questions()}
      ${this.#leftOut()}
      ${this.#proof()}
      ${this.#refused()}
      <nb-why-not .engine=${this.engine} .state=${this.state}></nb-why-not>`;
  }
}

customElements.define('nb-ideas', NbIdeas);
