/** Reads back what pack-guidance.js packs. An index of -1 means "none". */

/** @param {import('./decode.js').PackedReader} file */
const indexes = (file) => file.list(() => file.number());

/** @param {import('./decode.js').PackedReader} file */
const texts = (file) => file.list(() => file.text());

/** @param {import('./decode.js').PackedReader} file */
function statementFrom(file) {
  return {
    id: file.text(),
    grade: file.text(),
    design: file.text(),
    direction: file.text(),
    qualified_by: file.text(),
    people: file.number(),
    sources: indexes(file),
    attach: file.list(() => ({ codes: texts(file), nutrient: file.number() - 1, ratio: file.number() - 1, condition: file.text() })),
    beside: indexes(file),
  };
}

/** @param {import('./decode.js').PackedReader} file */
function gateFrom(file) {
  return {
    id: file.text(),
    below_months: file.number(),
    stages: file.number(),
    conditions: texts(file),
    when: file.number(),
    withholds: file.number(),
    foods: indexes(file),
    sources: indexes(file),
  };
}

/** @param {import('./decode.js').PackedReader} file */
function medicineFrom(file) {
  return {
    id: file.text(),
    ask: file.number(),
    nutrients: indexes(file),
    spacing: file.list(() => ({ nutrients: indexes(file), hours_before: file.decimal(), hours_after: file.decimal() })),
    withholds_foods: indexes(file),
    sources: indexes(file),
  };
}

/** @param {import('./decode.js').PackedReader} file */
export function guidanceFrom(file) {
  return {
    statements: file.list(() => statementFrom(file)),
    gates: file.list(() => gateFrom(file)),
    safety_medicines: file.list(() => medicineFrom(file)),
    red_flags: file.list(() => ({ id: file.text(), nutrients: indexes(file), conditions: texts(file), sources: indexes(file) })),
    stricter_limits: file.list(() => ({
      nutrient: file.number(),
      scope: file.text(),
      limit: file.decimal(),
      from_months: file.number(),
      sources: indexes(file),
    })),
    implausible: file.list(() => ({ nutrient: file.number(), more_than: file.decimal() })),
  };
}
