// The page: it holds the state, asks the engine, and shows the answer. Rendered without a shadow root, so that its anchors work.
import { LitElement, html, nothing } from 'lit';
import { t } from '../messages/t.js';
import { personFrom, typedNumber } from '../model/plan.js';
import { diaryOf } from '../model/diary.js';
import { latestAnswer, noAnswer } from '../model/answer.js';
import * as broughtChanges from '../model/bring-in.js';
import * as dayChanges from '../model/days.js';
import * as ownChanges from '../model/own.js';
import * as changes from '../model/state.js';
import { say, sayAll } from '../model/words.js';
import { onlyEntry, verdict } from '../model/verdict.js';
import { shortName } from '../format/names.js';
import '../day/nb-day-list.js';
import '../day/nb-type-amount.js';
import { notKept } from '../diary/keeper.js';
import '../diary/nb-day-bar.js';
import '../diary/nb-day-tools.js';
import '../diary/nb-keep.js';
import '../diary/nb-people.js';
import { keepingProblem } from '../diary/problem.js';
import '../exchange/nb-shared.js';
import { askIdeas, noIdeas } from '../ideas/ask-ideas.js';
import '../person/nb-amounts.js';
import '../person/nb-person.js';
import '../picture/nb-plane.js';
import '../search/nb-food-search.js';
import '../search/nb-how-much.js';
import { stickyBar } from './footer.js';
import { dayLine, header, sharedDay, sheet, whoLine } from './header.js';
import { today } from '../format/dates.js';
import { keepFocus } from './keep-focus.js';
import { belowView, partCount } from './sections.js';
import { painted, turn } from './turn.js';
import { blockCount, dayView, firstView } from './views.js';

/** @typedef {import('../engine/client.js').EngineClient} EngineClient */
/** @typedef {import('../model/state.js').State} State */
/** @typedef {import('../model/state.js').NewEntry} NewEntry */
/** @typedef {import('./examples.js').Example} Example */
/** @typedef {{headline: string, question: string, context: string}} Said */

/** Everything that a component can ask for. @type {Record<string, any>} */
const allChanges = { ...changes, ...dayChanges, ...ownChanges, ...broughtChanges };

const pause = 500;
const undoTime = 10000;
/** Changes so large that they can be taken back until the next one. */
const lasting = ['imported', 'shared'];
/** Ideas are looked for when the day has been left alone for so long. */
const rest = 400;

/** Whether ideas for one state may not fit the other. @param {State} one @param {State} other */
const asksOtherwise = (one, other) =>
  /** @type {const} */ (['entries', 'counts', 'who', 'health', 'refused', 'bands', 'basis', 'reference']).some((part) => one[part] !== other[part]);

export class NbApp extends LitElement {
  static properties = {
    state: { attribute: false },
    engine: { attribute: false },
    answer: { attribute: false },
    said: { attribute: false },
    examples: { attribute: false },
    foods: { attribute: false },
    extra: { attribute: false },
    thick: { attribute: false },
    chosen: { attribute: false },
    ideas: { attribute: false },
    looking: { attribute: false },
    shown: { attribute: false },
    requests: { attribute: false },
    failed: { attribute: false },
    keeping: { attribute: false },
    weekSaid: { state: true },
    shared: { attribute: false },
    whoOpen: { state: true },
    menuOpen: { state: true },
    printing: { state: true },
    spoken: { state: true },
    drawn: { state: true },
    slow: { state: true },
  };

  #ask = latestAnswer((answer) => {
    this.answer = answer;
    this.#saySoon();
  });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #saying;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #forgetting;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #resting;

  constructor() {
    super();
    this.state = changes.firstState(today());
    /** @type {EngineClient | null} */
    this.engine = null;
    /** @type {import('../model/answer.js').Answer} */
    this.answer = noAnswer;
    /** @type {Said} */
    this.said = { headline: t('verdict.question'), question: '', context: '' };
    /** @type {Example[]} */
    this.examples = [];
    /** How far the loading of foods is. @type {import('../engine/food-loader.js').FoodProgress} */
    this.foods = { done: false, loaded: [], failed: [], share: 0 };
    /** The entry that is being considered. @type {NewEntry | null} */
    this.extra = null;
    /** The entry whose arrow is thick, as a JSON Pointer. @type {string | null} */
    this.thick = null;
    /** The food whose amount is being asked. @type {import('../engine/documents.js').SearchResult | null} */
    this.chosen = null;
    this.ideas = noIdeas;
    /** Whether ideas for the day as it is now are on their way. */
    this.looking = false;
    /** The key of the idea in the large picture. @type {string | null} */
    this.shown = null;
    this.requests = 0;
    this.failed = false;
    /** The seven days in words. @type {string[]} */
    this.weekSaid = [];
    /** How the keeping on the device stands, and who does it. */
    this.keeping = notKept;
    /** @type {import('../diary/keeper.js').Keeper | null} */
    this.keeper = null;
    /** A day that came with the address, until it is taken or left. @type {string | null} */
    this.shared = null;
    this.whoOpen = false;
    this.menuOpen = false;
    this.printing = false;
    this.spoken = '';
    /** How many parts are drawn: each gets a turn of its own, so that a slow device can be used in between. */
    this.drawn = 0;
    /** Whether the program has been coming for so long that people want to know how far it is. */
    this.slow = false;
    /** Which view the sentence was said for. */
    this.saidFor = '';
    this.#listen();
  }

  #listen() {
    /** @param {string} name @param {(detail: any) => void} heard */
    const on = (name, heard) => this.addEventListener(name, (event) => heard(/** @type {CustomEvent} */ (event).detail));
    on('nb-act', ({ name, values }) => this.apply(allChanges[name](this.state, ...values)));
    on('nb-announce', (text) => (this.spoken = text));
    on('nb-thicken', (pointer) => (this.thick = pointer));
    on('nb-empty', () => this.focusSearch());
    on('nb-show-idea', (key) => (this.shown = key));
    on('nb-shared-done', () => this.#sharedDone());
    on('nb-about', (id) => this.#foods?.open(id));
    on('nb-week-said', (paragraphs) => (this.weekSaid = paragraphs));
    on('nb-begin', () => this.keeper?.begin(diaryOf(this.state)));
    on('nb-erase', () => this.keeper?.erase());
    on('nb-consider', (entry) => {
      this.extra = entry;
      this.#question();
    });
  }

  /** The sheet for paper is in the page only while something is printed. @param {Event} event */
  handleEvent(event) {
    this.printing = event.type === 'beforeprint';
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    for (const type of ['beforeprint', 'afterprint']) addEventListener(type, this);
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    for (const type of ['beforeprint', 'afterprint']) removeEventListener(type, this);
  }

  /** @override */
  createRenderRoot() {
    return this;
  }

  /** The first drawing gets a turn of its own, so that the program's start does not block for long. Until then the first words of the page stand here (index.html). @override */
  scheduleUpdate() {
    if (this.hasUpdated) return super.scheduleUpdate();
    return turn().then(() => {
      this.replaceChildren();
      super.scheduleUpdate();
    });
  }

  /** @param {State} state */
  apply(state) {
    const view = this.#isDay;
    this.state = state;
    clearTimeout(this.#forgetting);
    if (state.undo && !lasting.includes(state.undo.kind)) this.#forgetting = setTimeout(() => (this.state = changes.forget(this.state)), undoTime);
    this.#question();
    this.#wantIdeas();
    if (view !== this.#isDay) this.#changedView();
  }

  get #isDay() {
    return this.state.counts === 'foods';
  }

  async #changedView() {
    this.whoOpen = false;
    scrollTo({ top: 0 });
    await this.updateComplete;
    if (document.activeElement === document.body || document.activeElement === null) {
      /** @type {HTMLElement | null} */ (this.querySelector('#result'))?.focus({ preventScroll: true });
    }
  }

  #question() {
    if (this.engine) this.#ask(this.engine, this.state, this.extra, t('amounts.name'));
  }

  /** Ideas for the day as it is now, once it has been left alone for a moment. Those of an older day are dropped. */
  #wantIdeas() {
    clearTimeout(this.#resting);
    const { engine, state } = this;
    this.looking = engine !== null && state.counts === 'foods' && state.entries.length > 0 && personFrom(state) !== undefined;
    if (!this.looking || !engine) {
      this.ideas = noIdeas;
      return;
    }
    this.#resting = setTimeout(async () => {
      const found = await askIdeas(engine, state).catch(() => ({ ...noIdeas, of: state }));
      if (asksOtherwise(state, this.state)) return;
      this.ideas = found;
      this.looking = false;
      if (!found.list.some(({ key }) => key === this.shown)) this.shown = null;
    }, rest);
  }

  /** @param {Map<string, unknown>} changed @override */
  willUpdate(changed) {
    if (changed.has('engine')) this.#question();
    if (changed.has('engine') || (changed.has('foods') && this.foods.done)) this.#wantIdeas();
    this.restoreFocus = keepFocus();
  }

  /** @param {Map<string, unknown>} changed @override */
  updated(changed) {
    if (changed.has('state')) this.keeper?.keep(diaryOf(this.state));
    this.restoreFocus?.();
  }

  /** A sentence changes once, half a second after the last change, so that nobody hears it stutter. The first one comes at once. */
  #saySoon() {
    clearTimeout(this.#saying);
    const next = this.#sentences();
    const view = `${this.#isDay} ${this.answer.report !== null}`;
    const speak = () => (this.said = next);
    if (view !== this.saidFor) speak();
    else this.#saying = setTimeout(speak, pause);
    this.saidFor = view;
  }

  /** @returns {Said} */
  #sentences() {
    const { report } = this.answer;
    const { entries } = this.state;
    if (!report) {
      return { headline: t(this.#isDay && this.state.started ? 'verdict.nothing_added' : 'verdict.question'), question: '', context: '' };
    }
    const single = this.#isDay ? onlyEntry(entries) : null;
    const only = single ? shortName(single.name) : undefined;
    const { headline, question, context } = verdict(report, { entries: Math.max(1, this.#isDay ? entries.length : 1), only, unmatched: this.unmatched });
    return { headline: sayAll(headline), question: question ? say(question) : '', context: sayAll(context) };
  }

  /** Whether everything was answered and the tables still have no row: pregnancy at 55. */
  get unmatched() {
    const { age, sex } = this.state.who;
    return typedNumber(age) !== null && sex !== null && !this.answer.personProblem && !this.known;
  }

  /** Whether there are amounts for the person. It is taken that there are until the answer about them comes: nothing flashes or moves. */
  get known() {
    return this.answer.who !== this.state.who || Boolean(this.answer.targets?.person.life_stage);
  }

  /** The idea that is shown in the large picture. */
  get shownIdea() {
    return this.ideas.list.find(({ key }) => key === this.shown) ?? null;
  }

  /** What is being considered, as arrows for the picture. */
  get idea() {
    const added = this.extra && this.answer.preview?.contributions.entries.at(-1);
    if (!added) return this.shownIdea?.arrows ?? null;
    const { calcium, magnesium } = added.amounts;
    const step = { calcium: calcium.middle ?? calcium.low, magnesium: magnesium.middle ?? magnesium.low };
    return { name: shortName(added.name), adds: true, steps: [step] };
  }

  get #foods() {
    return /** @type {import('../foods/nb-foods.js').NbFoods | null} */ (this.querySelector('nb-foods'));
  }

  async printDay() {
    await this.loadRest();
    print();
  }

  focusSearch() {
    /** @type {HTMLElement | null} */ (this.querySelector('#search'))?.focus();
  }

  /** @param {import('../engine/documents.js').SearchResult} result */
  async chosenFood(result) {
    this.chosen = result;
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector('nb-how-much'))?.focus();
  }

  async doneChoosing() {
    this.chosen = null;
    await this.updateComplete;
    const search = /** @type {import('../search/nb-food-search.js').NbFoodSearch | null} */ (this.querySelector('#search'));
    search?.clear();
    search?.focus();
  }

  async #sharedDone() {
    this.shared = null;
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector('#result'))?.focus({ preventScroll: true });
  }

  async toggleWho() {
    this.whoOpen = !this.whoOpen;
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector(this.whoOpen ? '#who' : '#change'))?.focus();
  }

  /** @override */
  firstUpdated() {
    this.screen = this.#drawScreen();
  }

  async #drawScreen() {
    await this.#drawUpTo(blockCount);
    await painted();
    // The picture draws itself once it has seen its width.
    await turn();
  }

  /** The scripts of what is below the first screen, and of the sheet for paper. */
  loadRest() {
    return import('./below.js').catch(() => (this.failed = true));
  }

  /** Draws what is below the first screen. */
  async drawRest() {
    await this.loadRest();
    await this.#drawUpTo(blockCount + partCount);
  }

  /** @param {number} count */
  async #drawUpTo(count) {
    for (; this.drawn < count; this.drawn += 1) await turn();
  }

  /** @override */
  render() {
    const day = this.#isDay;
    const answered = this.answer.report !== null;
    return html`${header(this)}
      ${keepingProblem(this)}
      ${sharedDay(this)}
      ${day ? dayLine(this) : nothing}
      ${day ? whoLine(this) : nothing}
      ${day ? dayView(this) : firstView(this)}
      ${belowView(this, this.drawn - blockCount)}
      ${this.printing && day && answered && customElements.get('nb-print') ? sheet(this) : nothing}
      ${answered || day ? stickyBar(this) : nothing}
      <div role="status" class="visually-hidden">${this.spoken}</div>`;
  }
}

customElements.define('nb-app', NbApp);
