// What one widget knows and does. The element (nutrient-balance.js) is its door to the host and hands it to nobody. What is drawn is another
// matter: a script of the host's can read and press whatever stands in an open shadow root, so what the visitor agrees to must come from the
// visitor's own hand (views.js), and a wall that holds against such scripts is the frame (frame.js).
import { t } from '../messages/t.js';
import { measureFor } from '../picture/measure.js';
import { frameIndex } from '../picture/plane-frame.js';
import { ask, formsOf, loadPreset, loadWords, nothingAsked, startEngine, presetTrouble, startingFoods } from './asking.js';
import { described, emptyDay, typedOf, withRow, withoutRow } from './day.js';
import { answerInWords } from './figures.js';
import { build, folderOf } from './files.js';
import { jsonText } from './json-text.js';
import { keep, kept, leavePlace, takePlace } from './keeping.js';
import { foodName } from './parts.js';
import { pairPicture, planePicture, sceneOf } from './pictures.js';
import { readSettings, shownBy } from './settings.js';
import { speak } from './speak.js';

/** @typedef {import('./day.js').Day} Day */

/** A frame shrinks, and a sentence is said aloud, when typing has rested for so long. */
const rest = 600;
/** The least that WebAssembly takes. */
const emptyModule = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
let instances = 0;

/**
 * @typedef {object} Door what the widget needs of its element
 * @property {() => void} draw soon
 * @property {(selector: string) => void} focus after the next drawing
 * @property {(name: string, detail: object | null) => void} tell
 * @property {() => Element} frame whose font the picture's words have
 */

export class Widget {
  #id = `nb-${build.version.replaceAll('.', '-')}-${(instances += 1)}`;
  #index = 0;
  #opened = 0;
  /** @type {import('../engine/engine.js').Engine | null} */
  #engine = null;
  #hasFoods = false;
  #near = false;
  #wanted = false;
  /** Where its day is kept; '' before there is one, and where nothing may be. */
  #place = '';
  /** Whether the day that is kept there was looked at. */
  #looked = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #resting;
  #door;

  /** @param {Door} door */
  constructor(door) {
    this.#door = door;
    this.width = 0;
    /** @type {Day} */
    this.day = emptyDay;
    this.settings = readSettings(() => null);
    /** @type {import('./preset.js').Preset | null} */
    this.preset = null;
    /** @type {import('./preset.js').PresetError | null} */
    this.presetProblem = null;
    /** @type {import('./asking.js').Evidence | null} */
    this.evidence = null;
    this.shown = shownBy(this.settings, null);
    /** With the empty picture, before there is an engine. @type {import('./asking.js').Answer} */
    this.answer = { ...nothingAsked, targets: build.nobody };
    this.said = { headline: '', context: '', others: /** @type {string[]} */ ([]) };
    this.spoken = '';
    this.language = 'en';
    /** @type {import('./spoken.js').Messages | null} */
    this.words = null;
    this.failed = false;
    this.blockedRule = '';
    this.whoOpen = false;
    /** The nutrient whose field is being typed into. */
    this.typing = '';
    this.query = '';
    /** @type {import('./day.js').NewRow[]} */
    this.found = [];
    /** @type {import('./day.js').NewRow[]} */
    this.offered = [];
    /** @type {import('./asking.js').Form[]} */
    this.forms = [];
    this.agreed = false;
    this.keeps = false;
    this.keepFailed = false;
  }

  /** The element has left the page: what is still on its way counts no more. */
  close() {
    clearTimeout(this.#resting);
    this.#opened += 1;
    leavePlace(this, this.#place);
  }

  get #folder() {
    return folderOf(this.settings.assets);
  }

  /**
   * Gets words and preset. Whatever the host changes meanwhile makes this opening an old one.
   * @param {import('./settings.js').Settings} settings
   * @param {string} language
   */
  async open(settings, language) {
    this.#opened += 1;
    const mine = this.#opened;
    const folder = folderOf(settings.assets);
    this.#settle(settings);
    try {
      const words = await loadWords(folder, language);
      const { preset, evidence, problem } = await loadPreset(folder, settings.preset, language, words);
      if (mine !== this.#opened) return;
      if (folder !== this.#folder) this.#engine = null;
      this.#hasFoods &&= this.#engine !== null;
      Object.assign(this, { settings, preset, evidence, presetProblem: problem, words, language, failed: false, shown: shownBy(settings, preset) });
      this.#takeKept();
      if (this.wrong.length > 0) this.#tellWrong();
      this.#prepare();
      if (settings.eager || this.#wanted) this.start();
      else if (this.#near) this.approach();
      await this.#ask();
    } catch (thrown) {
      if (mine !== this.#opened) return;
      Object.assign(this, { settings, language });
      this.#fail(thrown);
    }
  }

  /**
   * The widget comes near the window. Foods to choose, what labels hold, and a day that was kept need the engine to be shown; two empty
   * fields do not, and whoever reads past them loads nothing more. Whether the host lets us run the engine is found out all the same.
   */
  approach() {
    this.#near = true;
    if (this.settings.compact || this.preset?.forms.length || this.day !== emptyDay) this.start();
    else WebAssembly.compile(emptyModule).catch((thrown) => this.#fail(thrown));
  }

  /** Gets the engine, once: when it is needed to show something, or the widget is touched. Foods come with it where they are listed. */
  async start() {
    this.#wanted = true;
    const { compact } = this.settings;
    if (!this.words || (this.#engine && (this.#hasFoods || !compact))) return;
    const folder = this.#folder;
    const first = this.#engine === null;
    try {
      const engine = await startEngine(folder, compact);
      if (folder !== this.#folder) return;
      this.#engine = engine;
      this.#hasFoods ||= compact;
      this.failed = false;
      this.#prepare();
      await this.#ask();
      if (first) this.#door.tell('nb-ready', null);
    } catch (thrown) {
      this.#fail(thrown);
    }
  }

  /** @param {unknown} thrown */
  #fail(thrown) {
    this.failed = true;
    if (!this.blockedRule && /Content Security Policy|unsafe-eval/i.test(String(thrown))) this.blockedRule = "script-src 'wasm-unsafe-eval'";
    this.#door.draw();
    this.#door.tell('nb-error', { reason: this.blockedRule ? 'policy' : 'load' });
  }

  /** The host's own rules may stop us. Then the rule is named, for whoever can change it. @param {SecurityPolicyViolationEvent} event */
  violated({ blockedURI, effectiveDirective }) {
    const { origin } = new URL(this.#folder);
    if (blockedURI.startsWith('wasm')) this.blockedRule = "script-src 'wasm-unsafe-eval'";
    else if (blockedURI.startsWith(origin) && origin !== location.origin) this.blockedRule = `${effectiveDirective} ${origin}`;
    if (this.failed) this.#door.draw();
  }

  retry() {
    this.failed = false;
    this.#door.draw();
    if (this.words) this.start();
    else this.open(this.settings, this.language);
  }

  /** What needs the engine before anything was typed: the foods that are offered, and what labels hold. */
  #prepare() {
    const engine = this.#engine;
    if (!engine) return;
    this.speak();
    const lists = this.settings.compact && this.#hasFoods;
    const problem = this.preset ? presetTrouble(engine, this.preset, lists) : null;
    if (problem) this.#refuse(problem);
    const offered = this.preset?.foods.length ? this.preset.foods : startingFoods;
    this.offered = lists ? offered.map((each) => ({ ...each, name: foodName(each.food, engine.food(each.food).display) })) : [];
    this.forms = this.preset ? formsOf(engine, this.preset.forms) : [];
    this.#door.draw();
  }

  /** A preset that turns out to name what the tables lack goes whole, as one that cannot be read. @param {import('./preset.js').PresetError} problem */
  #refuse(problem) {
    Object.assign(this, { preset: null, presetProblem: problem, shown: shownBy(this.settings, null) });
    this.#tellWrong();
  }

  /**
   * What the host got wrong: attributes that mean nothing or fit nothing, and the place in its preset.
   * @returns {{ attribute: string, value: string, code: string, path: string }[]}
   */
  get wrong() {
    const { misread, preset } = this.settings;
    const said = (/** @type {string} */ code, /** @type {import('./settings.js').Misread[]} */ list) => list.map((each) => ({ ...each, code, path: '' }));
    const problem = this.presetProblem;
    return [
      ...said('unknown_value', misread),
      ...said('unfit_value', this.shown.unfit.map((value) => ({ attribute: 'ratios', value }))),
      ...(problem ? [{ attribute: 'preset', value: preset ?? '', code: problem.code, path: problem.path }] : []),
    ];
  }

  #tellWrong() {
    this.#door.tell('nb-error', { reason: 'settings', settings: this.wrong });
  }

  async #ask() {
    const engine = this.#engine;
    if (!engine || !this.words) return this.#door.draw();
    await engine.ready();
    this.speak();
    const { compact, reference } = this.settings;
    const { nutrients, ratio: first, others } = this.shown;
    this.answer = ask(engine, this.day, { compact, nutrients, compared: first ? build.pairs[first] : [], reference, name: t('amounts.name') });
    // Of a field that was left empty the sentence says nothing.
    const known = compact ? nutrients : typedOf(this.day, nutrients);
    const { report } = this.answer;
    const say = (/** @type {string | null} */ ratio, /** @type {string[]} */ of) =>
      report ? answerInWords(report, { ratio, nutrients: of }, Math.max(1, this.day.rows.length)) : { headline: '', context: '' };
    const told = others.filter((ratio) => compact || build.pairs[ratio].every((nutrient) => known.includes(nutrient)));
    this.said = { ...say(first, known), others: told.map((ratio) => Object.values(say(ratio, [])).join(' ')) };
    this.#rest();
    this.#door.draw();
  }

  /** After a rest the sentence is said to those who cannot see it, and the frame of the picture may shrink. */
  #rest() {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.spoken = this.said.headline;
      this.#index = 0;
      this.#door.draw();
    }, rest);
  }

  /** @param {Partial<Day>} changes */
  #change(changes) {
    this.day = { ...this.day, ...changes };
    if (this.keeps && !this.settings.noStorage) this.keepFailed = !keep(this.#place, jsonText(this.day));
    this.start();
    this.#ask().then(() => this.#door.tell('nb-change', this.settings.share && this.agreed ? { report: this.answer.report } : null));
  }

  /** @param {string} nutrient @param {string} value @param {boolean} [typing] */
  typed(nutrient, value, typing = false) {
    this.typing = typing ? nutrient : '';
    this.#change({ amounts: { ...this.day.amounts, [nutrient]: value } });
  }

  left() {
    this.typing = '';
    this.#door.draw();
  }

  /** @param {import('./day.js').NewRow} row @param {boolean} [searched] whether the search is done with it */
  added(row, searched = false) {
    if (searched) this.searched('');
    this.#change(withRow(this.day, row));
    if (searched) this.#door.focus('#search');
  }

  /** @param {string} id */
  removed(id) {
    const at = this.day.rows.findIndex((row) => row.id === id);
    this.#change(withoutRow(this.day, id));
    this.#door.focus(this.day.rows.length > 0 ? `tr:nth-child(${Math.min(at, this.day.rows.length - 1) + 1}) .remove` : '.chip');
  }

  /** @param {Partial<import('./day.js').Who>} changes */
  described(changes) {
    this.#change(described(this.day, changes));
  }

  /** @param {import('./day.js').YesNo} kidney */
  answered(kidney) {
    this.#change({ kidney });
  }

  /** @param {boolean} open */
  openWho(open) {
    this.whoOpen = open;
    this.start();
    this.#door.focus(open ? '#age' : '#change');
  }

  /** @param {string} text */
  searched(text) {
    this.query = text;
    const results = this.#engine && text.trim() !== '' ? this.#engine.search(text, { limit: 6 }).results : [];
    this.found = results.map(({ food, name, portion, count, grams }) => ({ food, name, portion, count: portion === null ? grams ?? 100 : count ?? 1 }));
    this.#door.draw();
  }

  get searches() {
    return this.#engine !== null;
  }

  /** @param {boolean} on */
  agree(on) {
    this.agreed = on;
    this.#door.tell('nb-change', on ? { report: this.answer.report } : null);
  }

  /** @param {boolean} on */
  keep(on) {
    this.keeps = keep(this.#place, on ? jsonText(this.day) : null) && on;
    this.keepFailed = on && !this.keeps;
    this.#door.draw();
  }

  /** Takes the place where the day is kept. What was kept elsewhere stays there. @param {import('./settings.js').Settings} settings */
  #settle(settings) {
    const before = this.#place;
    leavePlace(this, before);
    this.#place = settings.noStorage ? '' : takePlace(this, settings);
    if (this.#place === before) return;
    this.#looked = false;
    this.keeps = false;
  }

  /** Takes the day that is kept there, unless something was typed already. */
  #takeKept() {
    if (this.#looked) return;
    this.#looked = true;
    const day = this.#place && this.day === emptyDay ? kept(this.#place) : null;
    if (!day) return;
    this.day = day;
    this.keeps = true;
  }

  /** From here on, until another widget does the same, every word is in this one's language. */
  speak() {
    if (this.words) speak(this.language, this.words);
  }

  /** The full page, where there is one. */
  get pageAddress() {
    const { page } = this.settings;
    if (page === '') return null;
    const language = this.language === build.languages[0].id ? '' : `${this.language}/`;
    return page === null ? new URL(`../${language}`, this.#folder).href : new URL(page, document.baseURI).href;
  }

  /** @param {import('./preset.js').Words} words */
  textOf(words) {
    if ('key' in words) return t(`presets.${words.key}`);
    return words.text[this.language] ?? words.text.en;
  }

  picture() {
    const { report } = this.answer;
    const { ratio } = this.shown;
    const { width } = this;
    if (width <= 0 || ratio === null || !this.answer.targets) return '';
    const measure = measureFor(this.#door.frame());
    if (ratio !== 'ca_mg') return report ? pairPicture(report, ratio, { width, measure }) : '';
    const scene = sceneOf(this, foodName);
    this.#index = Math.max(this.#index, frameIndex(scene));
    return planePicture(scene, { width, index: this.#index, id: this.#id, measure });
  }

  get direction() {
    return build.languages.find(({ id }) => id === this.language)?.dir ?? 'ltr';
  }
}
