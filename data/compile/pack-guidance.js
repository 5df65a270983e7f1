/** Packs what studies say and what safety holds back. Words stay behind: the core works with ids. Layout: data/README.md. */

/** @typedef {import('./packed-writer.js').PackedWriter} PackedWriter */
/** @typedef {(id: string) => number} IndexOf */
/** @typedef {{ nutrient: IndexOf, source: IndexOf, ratio: IndexOf }} Index */

/**
 * @param {PackedWriter} out
 * @param {string[]} ids
 * @param {IndexOf} indexOf
 */
function packIndexes(out, ids, indexOf) {
  out.list(ids, (id) => out.number(indexOf(id)));
}

/**
 * @param {PackedWriter} out
 * @param {string[]} texts
 */
function packTexts(out, texts) {
  out.list(texts, (text) => out.text(text));
}

/**
 * @param {PackedWriter} out
 * @param {import('./types.js').Statement} statement
 * @param {Index} index
 * @param {IndexOf} statementIndex
 */
function packStatement(out, statement, index, statementIndex) {
  const { id, grade, design, direction, qualified_by } = statement;
  for (const text of [id, grade, design, direction, qualified_by ?? '']) out.text(text);
  out.number(statement.people ?? 0);
  packIndexes(out, statement.sources, index.source);
  out.list(statement.attach, ({ codes, nutrient, ratio, condition }) => {
    packTexts(out, codes);
    out.number(nutrient === undefined ? 0 : 1 + index.nutrient(nutrient));
    out.number(ratio === undefined ? 0 : 1 + index.ratio(ratio));
    out.text(condition ?? '');
  });
  packIndexes(out, statement.beside, statementIndex);
}

/**
 * @param {PackedWriter} out
 * @param {import('./types.js').Gate} gate
 * @param {Index} index
 */
function packGate(out, { id, when, withholds, sources }, index) {
  const stages = when.stages ?? [];
  out.text(id);
  out.number(when.below_months ?? 0);
  out.number((stages.includes('pregnant') ? 1 : 0) + (stages.includes('lactating') ? 2 : 0));
  packTexts(out, when.conditions ?? []);
  out.number((when.medicines ? 1 : 0) + (when.unanswered ? 2 : 0) + (when.implausible ? 4 : 0));
  out.number((withholds.supplements ? 1 : 0) + (withholds.foods === 'all' ? 2 : 0) + (withholds.reductions ? 4 : 0));
  packIndexes(out, withholds.foods === 'all' ? [] : withholds.foods, index.nutrient);
  packIndexes(out, sources, index.source);
}

/**
 * @param {PackedWriter} out
 * @param {import('./types.js').Medicine} medicine
 * @param {Index} index
 */
function packMedicine(out, medicine, index) {
  out.text(medicine.id);
  out.number(medicine.action === 'ask' ? 1 : 0);
  packIndexes(out, medicine.nutrients, index.nutrient);
  out.list(medicine.spacing, ({ nutrients, hours_before, hours_after }) => {
    packIndexes(out, nutrients, index.nutrient);
    out.decimal(hours_before);
    out.decimal(hours_after);
  });
  packIndexes(out, medicine.withholds_foods, index.nutrient);
  packIndexes(out, medicine.sources, index.source);
}

/**
 * @param {PackedWriter} out
 * @param {import('./types.js').Data} data
 * @param {Index} index
 */
export function packGuidance(out, { evidence, safety }, index) {
  const places = new Map(evidence.statements.map(({ id }, i) => [id, i]));
  const statementIndex = (/** @type {string} */ id) => places.get(id) ?? -1; // the rules have made sure that it exists
  out.list(evidence.statements, (statement) => packStatement(out, statement, index, statementIndex));
  out.list(safety.gates, (gate) => packGate(out, gate, index));
  out.list(safety.medicines, (medicine) => packMedicine(out, medicine, index));
  out.list(safety.red_flags, ({ id, nutrients, conditions, sources }) => {
    out.text(id);
    packIndexes(out, nutrients, index.nutrient);
    packTexts(out, conditions);
    packIndexes(out, sources, index.source);
  });
  out.list(safety.stricter_limits, ({ nutrient, scope, limit, from_months, sources }) => {
    out.number(index.nutrient(nutrient));
    out.text(scope);
    out.decimal(limit);
    out.number(from_months);
    packIndexes(out, sources, index.source);
  });
  out.list(safety.implausible, ({ nutrient, more_than }) => {
    out.number(index.nutrient(nutrient));
    out.decimal(more_than);
  });
}
