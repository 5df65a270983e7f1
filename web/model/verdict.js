// From a report to the sentences of the answer: which sentence, with which numbers. The words are in
// web/messages/en/verdict.json. Amounts come before the ratio, and where we cannot tell, that is what is said.

/** @typedef {import('../engine/documents.js').Report} Report */
/** @typedef {import('../engine/documents.js').Ratio} Ratio */
/** @typedef {import('./words.js').Sentence} Sentence */
/** @typedef {'enough' | 'little' | 'short' | 'unknown' | 'below_ai' | 'over'} Standing */

/**
 * @typedef {object} Verdict
 * @property {Sentence[]} headline
 * @property {Sentence | null} question opens the context, in bold
 * @property {Sentence[]} context
 */

/**
 * @typedef {object} Day what the report does not say
 * @property {number} entries how many entries the day has
 * @property {boolean} [unmatched] whether everything was answered and the tables still have no row
 * @property {string} [only] the name of the only entry, when it is a listed one
 */

/**
 * The only entry, when it is no day by itself: the sum of a day that another app has counted is one.
 * @param {import('./state.js').Entry[]} entries
 */
export const onlyEntry = ([entry, ...others]) => (entry && others.length === 0 && !(entry.kind === 'kept' && 'nutrients' in entry.plan) ? entry : null);

/**
 * @param {Report} report
 * @param {string} id
 */
const ratioOf = (report, id) => report.ratios.find((ratio) => ratio.id === id);

/**
 * @param {Report} report
 * @param {string} nutrient
 */
const adequacyOf = (report, nutrient) => report.adequacy.find((row) => row.nutrient === nutrient);

/**
 * @param {Report} report
 * @param {string} nutrient
 */
export function limitPassed(report, nutrient) {
  return report.limits.find((row) => row.nutrient === nutrient && row.kind !== 'CDRR' && row.kind !== 'max_target' && row.status === 'over');
}

/**
 * How a nutrient stands against the amounts recommended for this person. "Short" is when part or all of the range lies
 * below the average need; below an adequate intake (AI) no need is known, so nothing is called short.
 * @param {Report} report
 * @param {string} nutrient
 * @returns {Standing}
 */
export function standing(report, nutrient) {
  if (limitPassed(report, nutrient)) return 'over';
  const row = adequacyOf(report, nutrient);
  if (!row || row.status === 'unknown' || row.status === 'no_reference') return 'unknown';
  if (row.status === 'met') return 'enough';
  if (row.ear === null) return 'below_ai';
  return report.intake[nutrient].low >= row.ear ? 'little' : 'short';
}

/**
 * How much of the ratio can be said: the wider the range, the less.
 * @param {Ratio | undefined} ratio
 * @returns {'exact' | 'about' | 'between' | 'none'}
 */
export function ratioForm(ratio) {
  if (!ratio || ratio.value === null || ratio.low === null || ratio.high === null || ratio.value <= 0) return 'none';
  const width = (ratio.high - ratio.low) / ratio.value;
  if (width < 1e-9) return 'exact';
  if (width <= 0.25) return 'about';
  return width <= 1 ? 'between' : 'none';
}

/** Reasons for which the headline leaves the ratio out. With nobody described, the number itself is still the answer. */
const silent = new Set(['under_19', 'pregnant_or_lactating', 'condition', 'denominator_zero', 'both_below_ear', 'value_unknown']);

/**
 * @param {Ratio | undefined} ratio
 * @param {boolean} bothEnough
 * @returns {Sentence[]}
 */
function ratioSentence(ratio, bothEnough) {
  const form = ratioForm(ratio);
  if (!ratio || form === 'none' || silent.has(ratio.not_judged_because ?? '')) return [];
  const inside = bothEnough && ratio.bands[0]?.verdict === 'inside' ? '_inside' : '';
  const params = { r: { ratio: ratio.value ?? 0 }, low: { ratio: ratio.low ?? 0 }, high: { ratio: ratio.high ?? 0 } };
  return [{ key: `verdict.ratio_${form}${inside}`, params }];
}

/**
 * @param {Report} report
 * @param {string} nutrient
 * @param {Day} day
 * @returns {Record<string, import('./words.js').Value>}
 */
function amountParams(report, nutrient, day) {
  const passed = limitPassed(report, nutrient);
  const unit = report.intake[nutrient].unit;
  return {
    [`${nutrient}_missing`]: report.intake[nutrient].missing.length,
    entries: day.entries,
    ...(passed ? { limit: { amount: passed.limit, unit } } : {}),
  };
}

const bothNamed = new Set(['enough', 'little', 'short', 'unknown']);

/**
 * One sentence for the two amounts where one reads well, otherwise one sentence each.
 * @param {Report} report
 * @param {Day} day
 * @returns {Sentence[]}
 */
function amountSentences(report, day) {
  if (ratioOf(report, 'ca_mg')?.not_judged_because === 'both_below_ear') {
    return [{ key: 'verdict.low_in_both' }, { key: 'verdict.look_first' }];
  }
  const [calcium, magnesium] = [standing(report, 'calcium'), standing(report, 'magnesium')];
  const params = { ...amountParams(report, 'calcium', day), ...amountParams(report, 'magnesium', day) };
  if (bothNamed.has(calcium) && bothNamed.has(magnesium)) {
    return [{ key: `verdict.${calcium}_${magnesium}`, params }];
  }
  return [
    { key: `verdict.calcium_${calcium}`, params: amountParams(report, 'calcium', day) },
    { key: `verdict.magnesium_${magnesium}`, params: amountParams(report, 'magnesium', day) },
  ];
}

/**
 * @param {Report} report
 * @param {string} name
 * @returns {Sentence}
 */
function oneEntry(report, name) {
  const { calcium, magnesium } = report.intake;
  return {
    key: 'verdict.one_entry',
    params: { name, calcium: { range: calcium, unit: 'mg', nutrient: 'calcium' }, magnesium: { range: magnesium, unit: 'mg', nutrient: 'magnesium' } },
  };
}

/** The bands can be shown, though the ratio is not judged. */
const UNDESCRIBED = new Set(['nobody_described', 'no_life_stage']);

/**
 * @param {Ratio | undefined} ratio
 * @returns {Sentence | null}
 */
function question(ratio) {
  if (!ratio || ratio.value === null) return null;
  if (UNDESCRIBED.has(ratio.not_judged_because ?? '')) return { key: 'context.question_open' };
  if (ratio.not_judged_because !== null) return null;
  const verdict = ratio.bands[0]?.verdict;
  if (ratioForm(ratio) === 'between' || ratioForm(ratio) === 'none') return { key: 'context.question_open' };
  const side = verdict === 'above' || verdict === 'below' || verdict === 'inside' ? verdict : 'open';
  return { key: `context.question_${side}`, params: { r: { ratio: ratio.value } } };
}

/** Bands the catalogue has its own sentence for. */
const described = new Set(['costello2021', 'rosanoff2016', 'tradition']);

/**
 * @param {Ratio | undefined} ratio
 * @param {string} reference whose recommendations the amounts are
 * @returns {Sentence[]}
 */
function context(ratio, reference) {
  if (!ratio) return [];
  const reason = ratio.not_judged_because;
  // A range that is too weak to judge by has its own sentence, like the others.
  if (reason && reason !== 'band_not_judged' && !UNDESCRIBED.has(reason)) return [{ key: `context.${reason}` }];
  const band = ratio.bands[0];
  const said = band && described.has(band.id) ? [{ key: `context.band_${band.id}` }] : [];
  const implied = ratio.implied_by_targets;
  return implied === null ? said : [...said, { key: 'context.implied', params: { r0: { ratio: implied }, reference } }];
}

/**
 * @param {Report} report
 * @param {Day} day
 * @returns {Verdict}
 */
export function verdict(report, day) {
  const ratio = ratioOf(report, 'ca_mg');
  const noMagnesium = report.intake.magnesium.high === 0 ? [{ key: 'verdict.no_magnesium' }] : [];
  if (day.entries === 1 && day.only) {
    return { headline: [oneEntry(report, day.only), ...noMagnesium], question: null, context: context(ratio, report.person.reference) };
  }
  const described = report.person.life_stage !== null;
  const amounts = described ? amountSentences(report, day) : [];
  const bothEnough = standing(report, 'calcium') === 'enough' && standing(report, 'magnesium') === 'enough';
  const nobody = described ? [] : [{ key: day.unmatched ? 'verdict.unmatched' : 'verdict.nobody' }];
  return {
    headline: [...amounts, ...ratioSentence(ratio, bothEnough), ...noMagnesium, ...nobody],
    question: question(ratio),
    context: context(ratio, report.person.reference),
  };
}
