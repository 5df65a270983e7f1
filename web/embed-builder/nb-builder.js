// <nb-builder>: choose, see, copy. The preview is the framed widget itself.
import { LitElement, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { language, languages } from '#messages';
import { formatNumber } from '../format/numbers.js';
import { t } from '../messages/t.js';
import { mark } from '../page/mark.js';
import { colourProblems, names, palettesOf } from './colours.js';
import { asksForNonce, needs, policyLines, workedIn } from './policy.js';
import { firstChoices, frameHash, snippet, styleSheet } from './snippet.js';

/** @typedef {import('./snippet.js').Choices} Choices */
/** @typedef {[string, string][]} Options value and words */

/** @type {{ folder: string, script: { name: string, integrity: string }, height: { name: string, integrity: string }, presets: string[], pairs: string[], references: string[] }} */
// @ts-ignore: defined at build time
const known = NB_BUILDER;
const built = { ...known, folder: new URL(known.folder, import.meta.url).href };

const systems = /** @type {const} */ (['html', 'wordpress', 'ghost', 'drupal', 'squarespace', 'own']);
const ways = /** @type {const} */ (['element', 'frame']);

/** @param {Event} event */
const valueOf = (event) => /** @type {HTMLInputElement} */ (event.target).value;

export class NbBuilder extends LitElement {
  static properties = { choices: { state: true }, copied: { state: true }, policy: { state: true }, seen: { state: true } };

  constructor() {
    super();
    /** @type {Choices} */
    this.choices = firstChoices;
    /** What was copied last. */
    this.copied = '';
    /** The host's own policy. */
    this.policy = '';
    /** The palette of the preview, where readers may have either. @type {import('./colours.js').Palette} */
    this.seen = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }

  /** Without a shadow root: it is the page. @override */
  createRenderRoot() {
    return this;
  }

  /** @param {Partial<Choices>} changes */
  #choose(changes) {
    this.choices = { ...this.choices, ...changes };
    this.copied = '';
  }

  /** @param {string} what @param {string} text */
  async #copy(what, text) {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = what;
    } catch {
      // A browser that does not let us copy: the text is marked, and the keyboard copies it.
      const shown = /** @type {Element} */ (this.renderRoot.querySelector(`#${what}`));
      getSelection()?.selectAllChildren(shown);
      this.copied = `${what}-by-hand`;
    }
  }

  /** @param {'mode' | 'preset' | 'ratio' | 'language' | 'reference' | 'theme'} name @param {Options} options */
  #select(name, options) {
    return html`<div><label for=${name}>${t(`builder.${name}`)}</label>
      <select id=${name} @change=${(/** @type {Event} */ event) => this.#choose({ [name]: valueOf(event) })}>
        ${options.map(([value, words]) => html`<option value=${value} ?selected=${value === this.choices[name]}>${words}</option>`)}
      </select></div>`;
  }

  /** @param {'noStorage' | 'share' | 'noLink'} name */
  #switch(name) {
    return html`<p class="check"><input type="checkbox" id=${name} .checked=${this.choices[name]}
      @change=${(/** @type {Event} */ event) => this.#choose({ [name]: /** @type {HTMLInputElement} */ (event.target).checked })} />
      <label for=${name}>${t(`builder.${name}`)}</label></p>`;
  }

  /** @param {import('./colours.js').Palette} palette */
  #colours(palette) {
    const { colours, theme } = this.choices;
    const problems = colourProblems(colours, theme);
    return html`<fieldset><legend>${t(`builder.colours_${palette}`)}</legend><div class="three">${names.map((name) => {
      const id = `${name}-${palette}`;
      const problem = problems.find((each) => each.colour === name && each.palette === palette);
      const words = problem ? t(`builder.${problem.why}`, { contrast: formatNumber(problem.contrast, 1) }) : '';
      return html`<div><label for=${id}>${t(`builder.colour_${name}`)}</label>
        <input id=${id} placeholder="#" maxlength="7" autocomplete="off" spellcheck="false" .value=${colours[name][palette]} aria-invalid=${problem ? 'true' : 'false'} aria-describedby="${id}-problem"
          @input=${(/** @type {Event} */ event) => this.#choose({ colours: { ...colours, [name]: { ...colours[name], [palette]: valueOf(event).trim() } } })} />
        <p class="problem" id="${id}-problem" role="alert" ?hidden=${!problem}>${words}</p></div>`;
    })}</div></fieldset>`;
  }

  #form() {
    const { way, preset, theme } = this.choices;
    return html`<form @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
      <fieldset><legend>${t('builder.way')}</legend>${ways.map((id) => html`<p class="check"><input type="radio" name="way" id="way-${id}" .checked=${way === id}
        @change=${() => this.#choose({ way: id })} aria-describedby="way-${id}-note" /><label for="way-${id}">${t(`builder.way_${id}`)}</label>
        <small id="way-${id}-note">${t(`builder.way_${id}_note`)}</small></p>`)}</fieldset>
      ${this.#select('mode', [['amounts', t('builder.mode_amounts')], ['foods', t('builder.mode_foods')]])}
      ${this.#select('preset', [['', t('builder.none')], ...known.presets.map((id) => /** @type {[string, string]} */ ([id, t(`presets.${id.replaceAll('-', '_')}`)]))])}
      ${preset === '' ? this.#select('ratio', known.pairs.map((id) => [id, id === 'ca_mg' ? t('page.sticky') : t('pairs.name', { pair: id })])) : nothing}
      ${this.#select('language', [['', t('builder.of_page')], ...languages.map(({ id, name }) => /** @type {[string, string]} */ ([id, name]))])}
      ${this.#select('reference', ['', ...known.references].map((id) => [id, id === '' ? t('builder.usual') : t(`person.reference_${id}`)]))}
      ${this.#select('theme', [['auto', t('builder.theme_auto')], ['light', t('builder.theme_light')], ['dark', t('builder.theme_dark')]])}
      ${way === 'element' ? html`${this.#switch('noStorage')}${this.#switch('share')}${this.#switch('noLink')}` : nothing}
      ${palettesOf(theme).map((palette) => this.#colours(palette))}
    </form>`;
  }

  /** @param {string} id @param {string} title @param {string} text @param {string} [note] */
  #block(id, title, text, note = '') {
    if (text === '') return nothing;
    const done = this.copied === id ? t('builder.copied') : this.copied === `${id}-by-hand` ? t('builder.copy_by_hand') : '';
    return html`<h3>${title}</h3>${note ? html`<p>${note}</p>` : nothing}
      <pre dir="ltr"><code id=${id}>${text}</code></pre>
      <p><button @click=${() => this.#copy(id, text)}>${t('builder.copy')} <span class="visually-hidden">${title}</span></button> <span role="status">${done}</span></p>`;
  }

  #texts() {
    if (this.#hasProblems) return html`<p class="problem">${t('builder.mend_first')}</p>`;
    const words = { title: t('builder.frame_title'), without: t('builder.without') };
    return html`${this.#block('snippet', t('builder.snippet'), snippet(this.choices, built, words))}
      ${this.#block('styles', t('builder.styles'), styleSheet(this.choices), t('builder.styles_note'))}
      ${this.#policy()}`;
  }

  get #hasProblems() {
    return colourProblems(this.choices.colours, this.choices.theme).length > 0;
  }

  /** What a policy has to allow: in lines to work in by hand, or worked into the policy that the host sends. */
  #policy() {
    const wanted = needs(this.choices, built);
    const own = this.policy.trim();
    return html`${this.#block('policy', t('builder.policy'), own ? workedIn(own, wanted) : policyLines(wanted), t(own ? 'builder.policy_worked_in' : `builder.policy_${this.choices.way}`))}
      ${asksForNonce(own) ? html`<p class="problem" role="alert">${t('builder.policy_nonce')}</p>` : nothing}
      <label for="own-policy">${t('builder.policy_own')}</label>
      <textarea id="own-policy" rows="4" dir="ltr" spellcheck="false" autocomplete="off" maxlength="8000" .value=${this.policy} @input=${(/** @type {Event} */ event) => {
        this.policy = valueOf(event);
        this.copied = '';
      }}></textarea>`;
  }

  #preview() {
    const { theme } = this.choices;
    const hash = frameHash({ ...this.choices, language: this.choices.language || language, ...(this.#hasProblems ? { colours: firstChoices.colours } : {}) });
    const src = `${built.folder}widget.html#${hash}${theme === 'auto' ? `&theme=${this.seen}` : ''}`;
    return html`<h2>${t('builder.preview')}</h2>
      ${theme === 'auto' ? html`<div class="seen" role="group" aria-label=${t('builder.preview')}>${palettesOf(theme).map((palette) => html`<button aria-pressed=${String(this.seen === palette)}
        @click=${() => { this.seen = palette; }}>${t(`builder.theme_${palette}`)}</button>`)}</div>` : nothing}
      ${keyed(src, html`<iframe data-nutrient-balance title=${t('builder.preview')} sandbox="allow-scripts" src=${src}></iframe>`)}`;
  }

  /** @override */
  render() {
    return html`<header><div class="wrap"><a class="home" href="./">${mark} <b>${t('page.name')}</b></a></div></header>
      <main class="wrap">
        <h1>${t('builder.title')}</h1>
        <p class="lead">${t('builder.lead')}</p>
        <div class="sides">
          <section aria-labelledby="choose"><h2 id="choose">${t('builder.choose')}</h2>${this.#form()}</section>
          <section class="preview">${this.#preview()}</section>
        </div>
        <section><h2>${t('builder.take')}</h2>${this.#texts()}</section>
        <section><h2>${t('builder.where')}</h2><dl>${systems.map((id) => html`<dt>${t(`builder.${id}`)}</dt><dd>${t(`builder.${id}_how`)}</dd>`)}</dl></section>
        <section><h2>${t('builder.more')}</h2><p>${t('builder.more_slots')}</p><p>${t('builder.more_events')}</p><p>${t('builder.more_presets')}</p></section>
      </main>`;
  }
}

customElements.define('nb-builder', NbBuilder);
