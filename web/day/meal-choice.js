// The choice of the meal that an entry belongs to.
import { html } from 'lit';
import { t } from '../messages/t.js';
import { meals } from '../model/state.js';

/**
 * @param {string} meal the one that is chosen now, '' for none
 * @param {(meal: string) => void} onChosen
 */
export function mealChoice(meal, onChosen) {
  const chosen = (/** @type {Event} */ event) => onChosen(/** @type {HTMLSelectElement} */ (event.target).value);
  return html`<select class="meal-of" aria-label=${t('day.meal')} @change=${chosen}>
    <option value="" .selected=${!meals.includes(meal)}>${t('day.no_meal')}</option>
    ${meals.map((each) => html`<option value=${each} .selected=${each === meal}>${t(`day.meal_${each}`)}</option>`)}
  </select>`;
}
