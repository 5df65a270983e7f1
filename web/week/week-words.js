// The seven days in words.
import { formatDay } from '../format/dates.js';
import { locale } from '../format/locale.js';
import { formatRatio } from '../format/numbers.js';
import { t } from '../messages/t.js';
import { rangeInWords } from '../model/words.js';
import { ratioFigure } from './week-model.js';

/** @typedef {import('./week-model.js').Column} Column */

/** More days than so are counted, not named. */
const named = 3;

/** @param {Column[]} columns */
function weekdays(columns) {
  const names = columns.map(({ date }) => formatDay(date, { weekday: 'long' }));
  return new Intl.ListFormat(locale).format(names);
}

/** @param {Column} mean */
function meanInWords({ report, counted }) {
  if (!report) return t('week.no_mean');
  const { calcium, magnesium } = report.intake;
  const sentence = t('week.mean', {
    n: counted, calcium: rangeInWords(calcium, 'mg', 'calcium'), magnesium: rangeInWords(magnesium, 'mg', 'magnesium'),
  });
  const ratio = report.ratios.find(({ id }) => id === 'ca_mg');
  if (ratioFigure(report).value === null || !ratio) return sentence;
  const [low, high] = [formatRatio(Number(ratio.low)), formatRatio(Number(ratio.high))];
  return `${sentence} ${t('week.mean_ratio', { ratio: low === high ? low : t('words.from_to', { low, high }) })}`;
}

/**
 * @param {import('./ask-week.js').Week} week
 * @returns {string[]} a few paragraphs
 */
export function weekInWords({ days, mean }) {
  const empty = days.filter(({ kind }) => kind === 'none');
  const part = days.filter(({ kind }) => kind === 'part');
  const many = empty.length > named;
  return [
    meanInWords(mean),
    empty.length === 0 ? '' : t(many ? 'week.not_logged_many' : 'week.not_logged', { n: empty.length, days: many ? '' : weekdays(empty) }),
    part.length === 0 ? '' : t('week.part', { n: part.length, days: weekdays(part) }),
  ].filter(Boolean);
}
