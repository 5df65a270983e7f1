// How a component asks for a change: one event, naming a pure function of web/model/state.js, days.js, own.js or bring-in.js and its arguments.

/**
 * @typedef {typeof import('./state.js') & typeof import('./days.js') & typeof import('./own.js')
 *   & typeof import('./bring-in.js')} Changes
 */
/** @typedef {'describe' | 'add' | 'change' | 'remove' | 'restore' | 'typeAmounts' | 'count' | 'chooseBand' | 'chooseReference' | 'openExample'
 *   | 'acceptIdea' | 'refuse' | 'wantAll' | 'answerHealth'
 *   | 'goTo' | 'copyDay' | 'moveToMeal' | 'markComplete' | 'addPerson' | 'renamePerson' | 'switchPerson' | 'removePerson' | 'replaceDiary' | 'mergeDiary'
 *   | 'keepFood' | 'keepRecipe' | 'removeOwn' | 'bringIn' | 'takeShared'} ChangeName */
/** @template T @typedef {T extends (state: any, ...rest: infer R) => any ? R : never} AfterState */

/**
 * @template {ChangeName} N
 * @param {EventTarget} element
 * @param {N} name
 * @param {AfterState<Changes[N]>} values
 */
export function act(element, name, ...values) {
  element.dispatchEvent(new CustomEvent('nb-act', { detail: { name, values }, bubbles: true, composed: true }));
}

/**
 * Something to say aloud, once, without moving focus.
 * @param {EventTarget} element
 * @param {string} text
 */
export function announce(element, text) {
  element.dispatchEvent(new CustomEvent('nb-announce', { detail: text, bubbles: true, composed: true }));
}

/**
 * The entry that is being considered, drawn as an idea before it is added; null when none is.
 * @param {EventTarget} element
 * @param {import('./state.js').NewEntry | null} entry
 */
export function consider(element, entry) {
  element.dispatchEvent(new CustomEvent('nb-consider', { detail: entry, bubbles: true, composed: true }));
}

/**
 * A food whose own page is to be shown.
 * @param {EventTarget} element
 * @param {string} food its id
 */
export function about(element, food) {
  element.dispatchEvent(new CustomEvent('nb-about', { detail: food, bubbles: true, composed: true }));
}
