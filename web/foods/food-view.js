// A food's own page: what it holds, its ratio, and where the figures come from.
import { html, nothing } from 'lit';
import { formatRatio } from '../format/numbers.js';
import { t } from '../messages/t.js';
import { shownName } from '../model/food-names.js';
import { calciumToMagnesium, nutrientSections, offeredPortions } from './foods-model.js';

/** @typedef {import('../engine/documents.js').FoodAnswer} FoodAnswer */
/** @typedef {import('./foods-model.js').Row} Row */

/** @param {FoodAnswer} food */
function ratio(food) {
  const found = calciumToMagnesium(food);
  return 'value' in found ? t('browse.ratio', { ratio: formatRatio(found.value) }) : t('browse.ratio_none', { why: found.why });
}

/** @param {Row} row */
function missing({ below, range, similar }) {
  if (below !== null) return t('browse.less_than', { amount: below });
  const borrowed = range === null ? t('browse.few_similar') : t('browse.similar', { n: similar, range });
  return html`<em>${t('browse.not_stated')}</em><small>${borrowed}</small>`;
}

/** @param {Row} row */
const line = (row) => html`<tr><th scope="row">${t(`nutrients.${row.nutrient}`)}</th><td>${row.amount ?? missing(row)}</td></tr>`;

/** @param {FoodAnswer} food */
function source({ table }) {
  return html`<p class="source">${t('browse.source', { cite: table.cite })} ${table.edition}
    ${table.url ? html`<a href=${table.url} rel="noreferrer">${table.url}</a>` : nothing}</p>`;
}

/**
 * @param {FoodAnswer} food
 * @param {number} grams
 * @param {{back: () => void, portion: (grams: number) => void}} on
 */
export function foodView(food, grams, on) {
  const name = shownName(food.display);
  const official = shownName(food.name);
  const portions = offeredPortions(food);
  const chosen = (/** @type {Event} */ event) => on.portion(portions[/** @type {HTMLSelectElement} */ (event.target).selectedIndex].grams);
  return html`<button class="text" id="back" @click=${on.back}>${t('browse.back')}</button>
    <h3 id="food" tabindex="-1"><bdi>${name}</bdi></h3>
    <p class="facts">${t(`groups.${food.group}`)} · ${food.table.title}${official === name ? nothing : html`<br />${t('browse.table_name', { name: official })}`}</p>
    <p class="ratio">${ratio(food)}</p>
    <label class="field">${t('browse.amounts_in')}
      <select id="portion" @change=${chosen}>${portions.map((one) => html`<option ?selected=${one.grams === grams}>${one.label}</option>`)}</select></label>
    <table aria-label=${t('browse.food_caption', { name })}>
      <thead><tr><th scope="col">${t('browse.column_nutrient')}</th><th scope="col">${t('browse.column_amount')}</th></tr></thead>
      ${nutrientSections(food, grams).map((rows) => html`<tbody>${rows.map(line)}</tbody>`)}
    </table>
    ${source(food)}`;
}
