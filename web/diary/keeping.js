// Joins the page and the keeper of its diary: every new state is kept, once somebody has asked for it, and what other tabs write is shown.
import { today } from '../format/dates.js';
import { t } from '../messages/t.js';
import { diaryOf, replaceDiary, takeRecords } from '../model/diary.js';
import { firstState } from '../model/state.js';
import { Keeper } from './keeper.js';
import { diaryFrom } from './records.js';

/** @typedef {import('../page/nb-app.js').NbApp} NbApp */

/**
 * Shows what was kept, and keeps what comes.
 * @param {NbApp} app
 * @param {boolean} fresh whether the page was opened anew: then what was kept is shown; otherwise it has carried everything along itself
 * @returns {Promise<Keeper>}
 */
export async function keepDiary(app, fresh) {
  const keeper = new Keeper({
    told: (keeping) => (app.keeping = keeping),
    changed: (records) => {
      app.apply(takeRecords(app.state, records));
      app.spoken = t('keep.changed_elsewhere');
    },
    erased: () => app.apply(firstState(today())),
  });
  app.keeper = keeper;
  const kept = await keeper.open();
  if (kept && fresh) app.apply(replaceDiary(app.state, diaryFrom(kept)));
  keeper.keep(diaryOf(app.state));
  return keeper;
}
