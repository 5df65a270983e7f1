// <nutrient-balance>: the calculator inside an article. It asks for nothing before it has to, sends nothing, and tells its host nothing.
import { html, render } from './lit-small.js';
import { attributes, propertyOf, switches } from './attributes.js';
import { build } from './files.js';
import { nearestLanguage, readSettings, spokenFor } from './settings.js';
import { styleText } from './style.js';
import { widgetView, withoutWords } from './views.js';
import { Widget } from './widget.js';

/** Border and padding of the frame, left and right. */
const around = 34;
/** So near to the window the widget gets what it shows before anybody types. */
const near = '400px';

/** @type {CSSStyleSheet | undefined} */
let sheet;
function sharedSheet() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styleText);
  }
  return sheet;
}

export class NutrientBalance extends HTMLElement {
  static observedAttributes = [...attributes, 'lang'];

  #root = this.attachShadow({ mode: 'open' });
  #measuring = 0;
  #opening = false;
  /** @type {Promise<void> | null} */
  #drawing = null;
  #widget = new Widget({
    draw: () => this.#draw(),
    focus: (selector) => this.#draw().then(() => /** @type {HTMLElement | null} */ (this.#root.querySelector(selector))?.focus()),
    tell: (name, detail) => this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail })),
    frame: () => this.#root.querySelector('.nb') ?? this,
  });
  #sizes = new ResizeObserver(([{ contentRect }]) => {
    // In the next frame: a picture that grew within this one would be a loop, which browsers report as an error.
    cancelAnimationFrame(this.#measuring);
    this.#measuring = requestAnimationFrame(() => {
      this.#widget.width = Math.floor(contentRect.width) - around;
      this.#draw();
    });
  });
  #near = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.#approach(), { rootMargin: near });
  #languages = new MutationObserver(() => this.#wantedLanguage !== this.#widget.language && this.#open());
  /** @param {SecurityPolicyViolationEvent} event */
  #violated = (event) => this.#widget.violated(event);

  connectedCallback() {
    this.#root.adoptedStyleSheets = [sharedSheet()];
    for (const attribute of attributes) this.#upgrade(propertyOf(attribute));
    this.#sizes.observe(this);
    this.#near.observe(this);
    this.#languages.observe(document.documentElement, { subtree: true, attributeFilter: ['lang'] });
    document.addEventListener('securitypolicyviolation', this.#violated);
    this.#open();
  }

  disconnectedCallback() {
    this.#sizes.disconnect();
    this.#near.disconnect();
    this.#languages.disconnect();
    document.removeEventListener('securitypolicyviolation', this.#violated);
    cancelAnimationFrame(this.#measuring);
    this.#widget.close();
  }

  /** @param {string} _name @param {string | null} before @param {string | null} after */
  attributeChangedCallback(_name, before, after) {
    if (before !== after && this.isConnected) this.#open();
  }

  /** A property that was set before the element was known lies before the accessor of the same name. @param {string} property */
  #upgrade(property) {
    if (!Object.hasOwn(this, property)) return;
    const element = /** @type {any} */ (this);
    const value = element[property];
    delete element[property];
    element[property] = value;
  }

  /** What the host wrote wins; else the place where the element stands. */
  get #wantedLanguage() {
    return spokenFor(this.getAttribute('language') ?? '') ?? spokenFor(nearestLanguage(this)) ?? build.languages[0].id;
  }

  /** Once for all attributes that change in the same turn. */
  #open() {
    if (this.#opening) return;
    this.#opening = true;
    queueMicrotask(() => {
      this.#opening = false;
      if (this.isConnected) this.#widget.open(readSettings((name) => this.getAttribute(name)), this.#wantedLanguage);
    });
  }

  #approach() {
    this.#near.disconnect();
    this.#widget.approach();
  }

  #start() {
    this.#near.disconnect();
    this.#widget.start();
  }

  /** Once for all that changes in the same turn. @returns {Promise<void>} */
  #draw() {
    this.#drawing ??= Promise.resolve().then(() => {
      this.#drawing = null;
      if (!this.isConnected) return;
      this.#widget.speak();
      render(this.#view(), this.#root);
    });
    return this.#drawing;
  }

  #view() {
    const { words, failed, language, direction, settings } = this.#widget;
    const frame = (/** @type {unknown} */ inside) => html`<div class="nb" part="frame" lang=${language} dir=${direction} data-theme=${settings.theme}
      @focusin=${() => this.#start()} @pointerdown=${() => this.#start()}>${inside}</div>`;
    if (words) return frame(widgetView(this.#widget));
    // Until there are words, and if there are none, stands what the host wrote inside the element.
    return html`<slot></slot>${failed ? frame(withoutWords(language, () => this.#widget.retry())) : ''}`;
  }
}

for (const attribute of attributes) {
  const isSwitch = switches.includes(attribute);
  Object.defineProperty(NutrientBalance.prototype, propertyOf(attribute), {
    configurable: true,
    enumerable: true,
    get() {
      return isSwitch ? this.hasAttribute(attribute) : this.getAttribute(attribute);
    },
    set(value) {
      if (isSwitch) this.toggleAttribute(attribute, Boolean(value));
      else if (value === null || value === undefined) this.removeAttribute(attribute);
      else this.setAttribute(attribute, String(value));
    },
  });
}
