// The widget drawn: what is asked, the sentence, the picture, the two amounts, the article's claims, and what no host can take away.
import { html, nothing } from 'lit';
import { formatNumber } from '../format/numbers.js';
import { withUnit } from '../format/units.js';
import { t } from '../messages/t.js';
import { problemInWords } from '../model/problems.js';
import { mark } from '../page/mark.js';
import { safetyNotes } from '../page/safety-notes.js';
import { build } from './files.js';
import { figure, figuresFor } from './figures.js';
import { amountFields, foodList, nameOf, person } from './parts.js';

/** @typedef {import('./widget.js').Widget} Widget */

/** @param {Widget} widget */
function title(widget) {
  const { preset, shown, settings } = widget;
  const words = preset?.title ? widget.textOf(preset.title) : t(settings.compact ? (shown.ratio === 'ca_mg' ? 'calculator.title_ca_mg' : 'calculator.title_foods') : 'calculator.title_quick');
  return html`<h3 part="title"><slot name="title">${words}</slot></h3><slot name="intro"></slot>`;
}

/** What the visitor calls the place that a problem is about. @param {Widget} widget @param {string} path in the plan */
function placeOf({ day, settings }, path) {
  const [entry, , nutrient] = path.split('/').slice(4);
  if (settings.compact) return day.rows[Number(entry)]?.name;
  return nutrient && Object.hasOwn(build.units, nutrient) ? nameOf(nutrient) : undefined;
}

/** @param {Widget} widget */
function sentence(widget) {
  const { report, problem } = widget.answer;
  if (problem) return html`<p class="problem" role="alert">${problemInWords(problem, placeOf(widget, problem.path))}</p>`;
  if (report) return html`<p class="sentence" part="sentence">${widget.said.headline}</p>`;
  const first = widget.settings.compact ? (widget.shown.ratio === 'ca_mg' ? 'calculator.add_first' : 'calculator.add_first_plain') : 'calculator.type_first';
  return html`<p class="note first">${t(first)}</p>`;
}

/** @param {Widget} widget */
function amounts({ answer: { report }, shown: { nutrients } }) {
  if (!report || report.person.life_stage === null) return nothing;
  return html`<dl part="amounts">${nutrients.map((nutrient) => {
    const { nutrient: name, amount, of, words } = figure(report, nutrient);
    return html`<div><dt>${name}</dt><dd><b>${amount}</b> ${of}</dd><dd class="words">${words}</dd></div>`;
  })}</dl>`;
}

/** @param {Widget} widget */
function context(widget) {
  const { report } = widget.answer;
  if (!report) return nothing;
  const notes = safetyNotes(report);
  return html`<div part="context">${notes.map((note) => html`<p class="gate">${note}</p>`)}
    ${widget.said.context ? html`<p class="context">${widget.said.context}</p>` : nothing}
    ${widget.said.others.map((words) => html`<p class="context">${words}</p>`)}</div>`;
}

/** @param {Widget} widget @param {string} id */
function study(widget, id) {
  const found = widget.evidence?.[id];
  if (!found) return nothing;
  const people = found.people === null ? '' : ` (${t('studies.people', { n: formatNumber(found.people, 0) })})`;
  return html`<li><strong>${t(`studies.kind_${found.design}`)}</strong><small>${people}</small> ${found.text}
    ${found.sources.map(({ cite, url }) => (url ? html`<a href=${url} target="_blank" rel="noreferrer noopener">${t('studies.source')} <span class="visually-hidden">${cite}</span></a> ` : html`<cite>${cite}</cite> `))}</li>`;
}

/** @param {Widget} widget @param {import('./preset.js').Claim} claim */
function claim(widget, { says, evidence, check }) {
  const { report } = widget.answer;
  const missing = t(widget.settings.compact ? 'calculator.no_figures_foods' : 'calculator.no_figures');
  return html`<li>
    <p class="says">${widget.textOf(says)}</p>
    ${check ? html`<p><b>${t('calculator.your_figures')}</b> ${report ? figuresFor(report, check, widget.settings.compact ? null : widget.shown.nutrients) : missing}</p>` : nothing}
    ${evidence.length > 0 ? html`<details><summary>${t('calculator.studies')}</summary><ul class="studies">${evidence.map((id) => study(widget, id))}</ul></details>` : nothing}
  </li>`;
}

/** @param {Widget} widget */
function claims(widget) {
  const list = widget.preset?.claims ?? [];
  if (list.length === 0) return nothing;
  return html`<section part="claims" aria-labelledby="claims"><h4 id="claims">${t('calculator.claims')}</h4><ol>${list.map((one) => claim(widget, one))}</ol></section>`;
}

/** @param {Widget} widget */
function forms(widget) {
  if (widget.forms.length === 0) return nothing;
  return html`<details part="forms"><summary>${t('calculator.forms')}</summary><ul>${widget.forms.map(({ form, nutrient, mg, withheld }) => html`<li>
    ${t('calculator.form', { form: t(`supplement.name_${form}`), amount: withUnit(formatNumber(mg, mg < 10 ? 1 : 0), 'mg'), nutrient: nameOf(nutrient) })}
    ${withheld ? t('calculator.form_unsafe') : nothing}</li>`)}</ul></details>`;
}

/**
 * Only the visitor can tick it: a click of a script's is no agreement. (The `change` that follows such a click would count as trusted.)
 * @param {string} id
 * @param {string} words
 * @param {string} note
 * @param {boolean} checked
 * @param {(on: boolean) => void} change
 */
function tick(id, words, note, checked, change) {
  const clicked = (/** @type {MouseEvent} */ event) => {
    if (event.isTrusted) change(/** @type {HTMLInputElement} */ (event.target).checked);
    else event.preventDefault();
  };
  return html`<p class="tick-line"><input type="checkbox" id=${id} .checked=${checked} aria-describedby="${id}-note" @click=${clicked} />
    <label for=${id}>${words}</label> <small id="${id}-note">${note}</small></p>`;
}

/** What the visitor may agree to; both are off until they say so. @param {Widget} widget */
function agreements(widget) {
  const { share, noStorage } = widget.settings;
  return html`${share ? tick('share', t('calculator.share'), t('calculator.share_note'), widget.agreed, (on) => widget.agree(on)) : nothing}
    ${noStorage ? nothing : tick('keep', t('calculator.keep'), t(widget.keepFailed ? 'calculator.not_kept' : 'calculator.keep_note'), widget.keeps, (on) => widget.keep(on))}`;
}

/** No slot and no part is in here: what protects the visitor can neither be taken out nor hidden. @param {Widget} widget */
function foot(widget) {
  const { pageAddress } = widget;
  return html`<div class="foot">
    <p>${t('calculator.safety')}</p>
    ${agreements(widget)}
    <p class="name"><span class="mark">${mark}</span> ${t('calculator.own_name')}. ${t('calculator.runs')}
      ${pageAddress ? html`<a href=${pageAddress} target="_blank" rel="noopener">${t('calculator.full')}</a>` : nothing}</p>
  </div>`;
}

/** What the host got wrong, said to whoever looks at the page. @param {Widget} widget */
function misread(widget) {
  return widget.wrong.map(({ attribute, value, code, path }) => {
    if (code === 'unknown_value' || code === 'unfit_value') return t(code === 'unfit_value' ? 'calculator.unfit' : 'calculator.misread', { attribute, value });
    return t('calculator.preset_wrong', { place: path || t('errors.whole'), why: t('calculator.why', { code }) });
  }).map((words) => html`<p class="problem" role="alert">${words}</p>`);
}

/** @param {Widget} widget */
function trouble(widget) {
  if (!widget.failed) return nothing;
  const words = widget.blockedRule ? t('calculator.blocked', { rules: widget.blockedRule }) : t('calculator.failed');
  return html`<p class="problem" role="alert">${words} <button @click=${() => widget.retry()}>${t('calculator.retry')}</button></p>`;
}

/** @param {Widget} widget */
export function widgetView(widget) {
  const { compact } = widget.settings;
  return html`${title(widget)}${misread(widget)}
    ${compact ? person(widget) : nothing}
    ${compact ? foodList(widget) : amountFields(widget)}
    ${trouble(widget)}
    ${sentence(widget)}
    <div class="picture" part="picture">${widget.picture()}</div>
    ${amounts(widget)}${context(widget)}
    ${compact ? nothing : person(widget)}
    ${claims(widget)}${forms(widget)}
    <slot name="after"></slot>
    ${foot(widget)}
    <p role="status" class="visually-hidden">${widget.spoken}</p>`;
}

/** When no catalogue could be had: the few words that came with the script, and whatever the host wrote for this case. @param {string} language @param {() => void} retry */
export function withoutWords(language, retry) {
  const words = build.words[language];
  return html`<p class="problem" role="alert">${words.failed} <button @click=${retry}>${words.retry}</button></p>`;
}
