// The parts of the widget that are asked of the visitor: two amounts or a list of foods, and the person.
import { html, nothing, svg } from 'lit';
import { language } from '#messages';
import { shortName } from '../format/names.js';
import { formatAmount, formatPrinted, formatRange } from '../format/numbers.js';
import { locale } from '../format/locale.js';
import { retyped } from '../format/parse.js';
import { formatUnit, withUnit } from '../format/units.js';
import { has, t } from '../messages/t.js';
import { amountProblem, likelyGrams } from '../model/amount-check.js';
import { portionInWords } from '../model/portions.js';
import { problemInWords } from '../model/problems.js';
import { asksAboutPregnancy } from '../model/state.js';
import { typedNumber } from '../model/plan.js';
import { miniArrow } from '../picture/mini-arrow.js';
import { build } from './files.js';

/** @typedef {import('./widget.js').Widget} Widget */

/** @param {Event} event */
export const valueOf = (event) => /** @type {HTMLInputElement} */ (event.target).value;

/** @param {string} nutrient */
export const nameOf = (nutrient) => t(`nutrients.${nutrient}`);

/** The name of a food in the visitor's language where the catalogue has it. @param {string} food @param {string} name as the table has it */
export function foodName(food, name) {
  const key = `embed_foods.${food.replace(':', '_')}`;
  return has(key) ? t(`embed_foods.${food.replace(':', '_')}`) : shortName(name);
}

/** @param {Widget} widget @param {string} nutrient */
function help(widget, nutrient) {
  const typed = widget.day.amounts[nutrient] ?? '';
  const problem = amountProblem(typed);
  const pair = nutrient === 'calcium' || nutrient === 'magnesium' ? nutrient : null;
  const grams = problem || !pair || widget.typing === nutrient ? null : likelyGrams(pair, typed);
  if (problem) return html`<p class="problem" id="${nutrient}-problem" role="alert">${problem}</p>`;
  if (grams === null) return nothing;
  const fixed = withUnit(formatPrinted(grams), 'mg');
  return html`<p class="problem" id="${nutrient}-problem" role="alert">${t('amounts.very_little', { typed, fixed })}</p>
    <button @click=${() => widget.typed(nutrient, retyped(String(grams), 'en', locale))}>${t('amounts.use', { fixed })}</button>`;
}

/** @param {Widget} widget @param {string} nutrient */
function field(widget, nutrient) {
  const typed = widget.day.amounts[nutrient] ?? '';
  return html`<div part="field">
    <label for=${nutrient}>${t('calculator.a_day', { nutrient: nameOf(nutrient) })}</label>
    <div class="field with-unit">
      <input id=${nutrient} inputmode="decimal" autocomplete="off" maxlength="30" .value=${typed} aria-invalid=${amountProblem(typed) ? 'true' : 'false'}
        aria-describedby="${nutrient}-unit ${nutrient}-problem" @input=${(/** @type {Event} */ event) => widget.typed(nutrient, valueOf(event), true)}
        @change=${() => widget.left()} />
      <span class="unit" id="${nutrient}-unit">${formatUnit(build.units[nutrient])}</span>
    </div>
    ${help(widget, nutrient)}
  </div>`;
}

/** @param {Widget} widget */
export const amountFields = (widget) => html`<fieldset>
  <legend class="visually-hidden">${t('calculator.legend')}</legend>
  <div class="pair">${widget.shown.nutrients.map((nutrient) => field(widget, nutrient))}</div>
</fieldset>`;

/** @param {number} magnesium @param {number} calcium @param {boolean} sure */
function arrow(magnesium, calcium, sure) {
  const drawn = miniArrow(magnesium, calcium);
  const shape = drawn.dot
    ? svg`<circle class="arrow-fill" cx="16" cy="13" r="2"></circle>`
    : svg`<path class="arrow-shaft ${sure ? '' : 'unsure'}" d=${drawn.shaft}></path><path class="arrow-fill" d=${drawn.head}></path>`;
  return html`<svg class="mini" width="32" height="26" viewBox="0 0 32 26" aria-hidden="true">${shape}</svg>`;
}

/** @param {import('../engine/documents.js').ContributionAmount | undefined} amount @param {string} nutrient */
function cell(amount, nutrient) {
  if (!amount) return '';
  return amount.high === null ? t('words.at_least', { amount: formatAmount(amount.low, nutrient) }) : formatRange(amount.low, amount.high, nutrient);
}

/** What was eaten of it: in the words of the table, which are English, or in grams. @param {import('./day.js').Row} row @param {number | null} grams */
function portion(row, grams) {
  if (row.portion !== null && (language === 'en' || grams === null)) return portionInWords(row.portion, row.count);
  return withUnit(formatPrinted(Math.round(grams ?? row.count)), 'g');
}

/** @param {Widget} widget @param {import('./day.js').Row} row @param {number} index */
function line(widget, row, index) {
  const entry = widget.answer.contributions?.entries[index];
  const { calcium, magnesium } = entry?.amounts ?? {};
  const pulls = widget.shown.ratio === 'ca_mg' && calcium && magnesium;
  return html`<tr>
    <th scope="row"><div>${pulls ? arrow(magnesium.middle ?? magnesium.known, calcium.middle ?? calcium.known, !calcium.missing && !magnesium.missing) : nothing}
      <span>${row.name} <small>${portion(row, entry?.grams ?? null)}</small></span></div></th>
    ${widget.shown.nutrients.slice(0, 2).map((nutrient) => html`<td>${cell(entry?.amounts[nutrient], nutrient)}</td>`)}
    <td class="last"><button class="remove" aria-label=${t('calculator.remove', { food: row.name })} @click=${() => widget.removed(row.id)}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><path d="M1 1L11 11M11 1L1 11"></path></svg></button></td>
  </tr>`;
}

/** @param {Widget} widget */
function table(widget) {
  const { rows } = widget.day;
  if (rows.length === 0) return nothing;
  return html`<table class=${widget.shown.ratio === 'ca_mg' ? 'arrows' : ''}>
    <thead><tr><th scope="col">${t('calculator.today')}</th>
      ${widget.shown.nutrients.slice(0, 2).map((nutrient) => html`<th scope="col" class="number">${nameOf(nutrient)} <small>${formatUnit(build.units[nutrient])}</small></th>`)}
      <th scope="col"><span class="visually-hidden">${t('calculator.action')}</span></th></tr></thead>
    <tbody>${rows.map((row, index) => line(widget, row, index))}</tbody>
  </table>`;
}

/** @param {Widget} widget */
function found(widget) {
  if (widget.query.trim() === '') return nothing;
  if (widget.found.length === 0) return html`<p class="note">${t('calculator.no_result', { typed: widget.query })}</p>`;
  return html`<ul class="found">${widget.found.map((food) => html`<li><button @click=${() => widget.added(food, true)}>
    <span lang="en" dir="auto">${food.name}</span></button></li>`)}</ul>`;
}

/** @param {Widget} widget */
export const foodList = (widget) => html`${table(widget)}
  <div class="adding" role="group" aria-label=${t('calculator.add_one')}>
    ${widget.offered.map((food) => html`<button class="chip" @click=${() => widget.added(food)}>+ ${food.name}</button>`)}
  </div>
  ${widget.searches
    ? html`<label for="search">${t('calculator.search')}</label>
      <input id="search" type="search" autocomplete="off" maxlength="100" .value=${widget.query} @input=${(/** @type {Event} */ event) => widget.searched(valueOf(event))} />
      ${language === 'en' ? nothing : html`<p class="note">${t('calculator.table_language')}</p>`}
      ${found(widget)}
      <p role="status" class="visually-hidden">${widget.query.trim() === '' ? '' : t('calculator.results', { n: widget.found.length })}</p>`
    : nothing}`;

/** @param {string} name @param {string} label @param {string} value @param {[string, string][]} choices @param {(value: string) => void} choose */
function choice(name, label, value, choices, choose) {
  return html`<div>
    <label for=${name}>${label}</label>
    <select id=${name} @change=${(/** @type {Event} */ event) => choose(valueOf(event))}>
      ${choices.map(([id, words]) => html`<option value=${id} ?selected=${id === value}>${words}</option>`)}
    </select>
  </div>`;
}

/** @param {Widget} widget */
function stage(widget) {
  if (!asksAboutPregnancy(widget.day.who)) return nothing;
  /** @type {[string, string][]} */
  const choices = [['', t('person.stage_open')], ['none', t('person.stage_none')], ['pregnant', t('person.stage_pregnant')], ['lactating', t('person.stage_lactating')]];
  return choice('stage', t('person.stage'), widget.day.who.stage, choices, (value) => widget.described({ stage: /** @type {any} */ (value) }));
}

/** Asked where the preset wants to know. @param {Widget} widget */
function kidney(widget) {
  if (!widget.preset?.questions.includes('kidney_disease')) return nothing;
  /** @type {[string, string][]} */
  const choices = [['', t('person.stage_open')], ['no', t('safety.no')], ['yes', t('safety.yes')], ['unsure', t('safety.unsure')]];
  return html`${choice('kidney', t('safety.kidney'), widget.day.kidney, choices, (value) => widget.answered(/** @type {any} */ (value)))}
    <p class="note">${t('calculator.kidney_note')}</p>`;
}

/** @param {Widget} widget */
function personFields(widget) {
  const { who } = widget.day;
  const problem = widget.answer.personProblem;
  /** @type {[string, string][]} */
  const sexes = [['', t('person.stage_open')], ['female', t('person.female')], ['male', t('person.male')]];
  return html`<fieldset id="who">
    <legend class="visually-hidden">${t('person.title')}</legend>
    <div class="pair">
      <div><label for="age">${t('person.age')}</label>
        <input id="age" inputmode="numeric" autocomplete="off" maxlength="10" .value=${who.age} aria-invalid=${problem ? 'true' : 'false'}
          aria-describedby="age-problem" @input=${(/** @type {Event} */ event) => widget.described({ age: valueOf(event) })} /></div>
      ${choice('sex', t('person.sex'), who.sex ?? '', sexes, (value) => widget.described({ sex: /** @type {any} */ (value || null) }))}
    </div>
    ${problem ? html`<p class="problem" id="age-problem" role="alert">${problemInWords(problem)}</p>` : nothing}
    ${stage(widget)}${kidney(widget)}
    <p class="note">${t('person.note')}</p>
    <button @click=${() => widget.openWho(false)}>${t('person.done')}</button>
  </fieldset>`;
}

/** @param {Widget} widget */
function personLine(widget) {
  const { who } = widget.day;
  if (typedNumber(who.age) === null || who.sex === null) return '';
  const reference = widget.answer.targets?.person.reference ?? '';
  const key = widget.answer.targets?.person.life_stage ? 'person.line' : 'person.line_open';
  const sex = t(Number(typedNumber(who.age)) < 18 ? 'person.who_child' : 'person.who', { sex: who.sex });
  return t(key, { who: sex, age: formatPrinted(Number(typedNumber(who.age))), stage: who.stage, reference });
}

/** Whose amounts are looked up. @param {Widget} widget */
export function person(widget) {
  if (widget.whoOpen) return personFields(widget);
  const words = personLine(widget);
  return html`<p class="who">${words || t('calculator.ask_enough')} <button class="text" id="change" @click=${() => widget.openWho(true)}>
    ${t(words ? 'person.change' : 'person.add')}</button></p>`;
}
