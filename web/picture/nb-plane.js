// <nb-plane>: the day's calcium and magnesium as a path of arrows. It is redrawn for every width and never scaled, so its text stays readable.
import { LitElement, html, nothing } from 'lit';
import { base } from '../styles/tokens.js';
import { t } from '../messages/t.js';
import { planeScene } from './plane-scene.js';
import { drawPlane, planeFrame } from './plane-geometry.js';
import { frameIndex, sizeName } from './plane-frame.js';
import { canMove, ease, sceneBetween } from './plane-motion.js';
import { legendItems, planeSentence, planeTexts } from './plane-words.js';
import { planeStyle } from './plane-style.js';
import { legendView, planeView } from './plane-view.js';
import { measureFor } from './measure.js';

/** While an amount is typed the frame must not jump back and forth. */
const REST = 600;
const MOVE = 240;
let instances = 0;

export class NbPlane extends LitElement {
  static properties = {
    report: { attribute: false },
    contributions: { attribute: false },
    targets: { attribute: false },
    band: { attribute: false },
    idea: { attribute: false },
    notJudgedBecause: { attribute: false },
    largestFirst: { type: Boolean, attribute: 'largest-first' },
    thickEntry: { attribute: false },
    size: { type: String },
    decorative: { type: Boolean },
    _width: { state: true },
    _index: { state: true },
    _share: { state: true },
  };

  static styles = [base, planeStyle];

  constructor() {
    super();
    /** @type {import('./documents.js').Report | null} */
    this.report = null;
    /** @type {import('./documents.js').Contributions | null} */
    this.contributions = null;
    /** @type {import('./documents.js').Targets | null} */
    this.targets = null;
    /** @type {import('./documents.js').ChosenBand | null} */
    this.band = null;
    /** @type {import('./documents.js').Idea | null} */
    this.idea = null;
    /** @type {import('./documents.js').NotJudged | null} */
    this.notJudgedBecause = null;
    this.largestFirst = false;
    /** @type {string | null} the pointer of the entry whose arrow is drawn thick */
    this.thickEntry = null;
    this.size = 'auto';
    /** Without words of its own, for a picture inside a button that has a name. */
    this.decorative = false;
    this._width = 0;
    /** @type {number | null} */
    this._index = null;
    this._share = 1;
    /** @type {import('./plane-scene.js').Scene | null} */
    this._scene = null;
    /** @type {import('./plane-scene.js').Scene | null} */
    this._before = null;
    this._id = `nb-plane-${(instances += 1)}`;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this._rest = undefined;
    this._tick = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this._measuring = undefined;
    // In a turn of its own: a picture that grew within this one would be a loop, which browsers report as an error.
    this._observer = new ResizeObserver(([entry]) => {
      clearTimeout(this._measuring);
      this._measuring = setTimeout(() => {
        this._width = Math.round(entry.contentRect.width);
      });
    });
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    this._observer.observe(this);
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    this._observer.disconnect();
    clearTimeout(this._rest);
    cancelAnimationFrame(this._tick);
    clearTimeout(this._measuring);
  }

  /**
   * @override
   * @param {Map<PropertyKey, unknown>} changed
   */
  willUpdate(changed) {
    const inputs = ['report', 'contributions', 'targets', 'band', 'idea', 'notJudgedBecause', 'largestFirst'];
    if (this._scene && !inputs.some((name) => changed.has(name))) return;
    const before = this._scene;
    const scene = planeScene(this);
    this._scene = scene;
    const needed = frameIndex(scene);
    clearTimeout(this._rest);
    if (this._index === null || needed >= this._index) {
      if (before && needed === this._index && canMove(before, scene)) this._move(before);
      else if (this._share < 1) this._share = 1;
      this._index = needed;
      return;
    }
    if (before && canMove(before, scene)) this._move(before);
    this._rest = setTimeout(() => {
      this._share = 1;
      this._index = needed;
    }, REST);
  }

  /** @param {import('./plane-scene.js').Scene} before */
  _move(before) {
    cancelAnimationFrame(this._tick);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden) {
      this._share = 1;
      return;
    }
    this._before = before;
    this._share = 0;
    const start = performance.now();
    /** @param {number} now */
    const tick = (now) => {
      this._share = Math.min(1, Math.max(0, (now - start) / MOVE));
      if (this._share < 1) this._tick = requestAnimationFrame(tick);
    };
    this._tick = requestAnimationFrame(tick);
  }

  /** @override */
  render() {
    const scene = this._scene;
    if (!scene || this._width === 0 || this._index === null) return nothing;
    const name = sizeName(this.size, this._width);
    const frame = planeFrame(scene, name, this._width, this._index);
    const measure = measureFor(this);
    const texts = planeTexts(scene, name !== 'wide', t);
    const drawing = drawPlane(scene, frame, texts, measure);
    const moving = this._share < 1 && this._before;
    const shapes = moving ? drawPlane(sceneBetween(this._before ?? scene, scene, ease(this._share)), frame, texts, measure).shapes : drawing.shapes;
    const sentence = planeSentence(scene, drawing.marks.has('region'), t);
    const picture = planeView(frame, [...shapes, ...drawing.labels], {
      id: this._id,
      title: t('picture.title'),
      description: sentence,
      thickEntry: this.thickEntry ?? '',
      decorative: this.decorative,
    });
    if (frame.size.text === 0) return picture;
    const items = scene.state === 'example' ? [] : legendItems(drawing.marks, scene, t);
    return html`<figure class=${name}>${picture}${legendView(items, `${this._id}-hatch`)}<figcaption>${sentence}</figcaption></figure>`;
  }
}

customElements.define('nb-plane', NbPlane);
