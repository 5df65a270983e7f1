/** The English words that stand in the data, one a line: what it is for, a tab, the text. For the command line, which prints them; the core never sees them. */

/** @param {import('./types.js').Data} data */
export function wordsOf({ evidence, safety, person }) {
  /** @type {[string, string][]} */
  const words = [
    ['disclaimer', safety.disclaimer],
    ...evidence.statements.map(({ id, text }) => /** @type {[string, string]} */ ([`evidence.${id}`, text])),
    ...safety.gates.map(({ id, text }) => /** @type {[string, string]} */ ([`gate.${id}`, text])),
    ...safety.medicines.map(({ id, text }) => /** @type {[string, string]} */ ([`medicine.${id}`, text])),
    ...safety.red_flags.map(({ id, text }) => /** @type {[string, string]} */ ([`red_flag.${id}`, text])),
    ...safety.stricter_limits.map(({ nutrient, text }) => /** @type {[string, string]} */ ([`stricter_limit.${nutrient}`, text])),
    ...person.medicines.map(({ id, label }) => /** @type {[string, string]} */ ([`medicine_label.${id}`, label])),
    ...person.conditions.map(({ id, label }) => /** @type {[string, string]} */ ([`condition_label.${id}`, label])),
  ];
  return words;
}

/** @param {import('./types.js').Data} data */
export function wordsFile(data) {
  return Buffer.from(wordsOf(data).map(([key, text]) => `${key}\t${text}\n`).join(''), 'utf8');
}
