// Files that the page makes. A browser is given the bytes as a file of its own; nothing goes over the network.
import { NutrientBalanceError } from '../engine/problem.js';
import { diaryOf } from '../model/diary.js';
import { personFrom, planOfDays } from '../model/plan.js';
import { writeCsv } from './csv.js';
import { daysTable, entriesTable } from './csv-out.js';
import { diaryText } from './diary-document.js';
import { partsFrom } from './diary-parts.js';

/** @typedef {import('../model/state.js').State} State */
/** @typedef {import('../engine/client.js').EngineClient} EngineClient */

/** How long a browser may take to fetch the bytes of a file it was given. */
const lifetime = 60_000;

/**
 * Hands a file to the browser to save.
 * @param {string} name
 * @param {string} text
 * @param {string} type
 */
export function download(name, text, type) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), lifetime);
}

/** People whose answers contradict each other: no plan may hold them. @param {Pick<EngineClient, 'targets'>} engine @param {State} state */
async function impossible(engine, state) {
  const checked = await Promise.all(diaryOf(state).people.map(async (person) => {
    const about = personFrom(person);
    const found = about && (await engine.targets(about, person.reference).then(() => null, (problem) => problem));
    return found?.path?.startsWith('/person') ? [person] : [];
  }));
  return checked.flat();
}

/**
 * Everything as one file, and what is to be said about it.
 * @param {Pick<EngineClient, 'assess' | 'targets'>} engine
 * @param {State} state
 * @returns {Promise<{text: string, leftOut: string[], problem: NutrientBalanceError | null}>} leftOut: names of people who are not described in it
 */
export async function everything(engine, state) {
  const people = await impossible(engine, state);
  const parts = partsFrom(diaryOf(state), new Set(people.map(({ id }) => id)));
  /** @type {NutrientBalanceError | null} */
  let problem = null;
  for (const [index, { plan }] of parts.entries()) {
    const refused = await engine.assess(plan).then(() => null, (thrown) => thrown);
    problem ??= refused && new NutrientBalanceError(refused.code, `/people/${index}/plan${refused.path}`, refused.detail);
  }
  return { text: diaryText(parts, state.gone), leftOut: people.map(({ name }) => name), problem };
}

/** The days of the person on screen. @param {State} state */
const shownDays = (state) => diaryOf(state).days.filter(({ person }) => person === state.person);

/**
 * What each day brought. A day that cannot be counted stops it, and the error names its date.
 * @param {Pick<EngineClient, 'assess'>} engine
 * @param {State} state
 * @param {boolean} mark
 */
export async function daysCsv(engine, state, mark) {
  const rows = [];
  for (const day of shownDays(state)) {
    // For its own row an incomplete day counts as it is.
    const plan = planOfDays(state, [{ ...day, complete: true }], { withPerson: false });
    if (!plan) continue;
    const { intake } = await engine.assess(plan).catch((thrown) => {
      throw new NutrientBalanceError(thrown.code, thrown.path, { ...thrown.detail, date: day.date });
    });
    rows.push({ date: day.date, complete: day.complete, intake });
  }
  return writeCsv(daysTable(rows), { mark });
}

/** @param {State} state @param {boolean} mark */
export const entriesCsv = (state, mark) => writeCsv(entriesTable(shownDays(state)), { mark });
