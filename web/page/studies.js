// What studies say beside today's findings, each with its grade, and the safety notes. Their words stand in data/.
import { html, nothing } from 'lit';
import { t } from '../messages/t.js';

/** @typedef {import('../engine/documents.js').Report} Report */

/** Notes that stand near the result: why advice is held back, a stricter limit, signs that want help. @param {Report} report */
export function safetyNotes(report) {
  const telling = report.safety.gates.filter(({ id, because }) => because.length > 0 || ['infant', 'implausible_intake'].includes(id));
  const notes = report.findings.flatMap(({ code, nutrient, red_flag }) => {
    if (code === 'stricter_limit_over') return [t(`stricter_limits.${nutrient}`)];
    return code === 'red_flags' ? [t(`red_flags.${red_flag}`)] : [];
  });
  return [...telling.map(({ id }) => t(`gates.${id}`)), ...new Set(notes)];
}

/** Each statement once, the strongest grade first. @param {Report} report */
export function statementsOf(report) {
  const grades = 'ABCDEFGX';
  return Object.entries(report.evidence)
    .map(([id, { grade, people }]) => ({ id, grade, people, text: t(`evidence.${id}`) }))
    .sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade));
}

/** So many statements are in sight; the others open. */
const SHOWN = 6;

/** @param {Report} report */
export function studies(report) {
  const statements = statementsOf(report);
  if (statements.length === 0) return nothing;
  const list = (/** @type {typeof statements} */ some) => html`<ul class="studies">
    ${some.map(({ grade, text }) => html`<li><strong>${grade}</strong><span>${text} <small>${t(`page.grade_${grade.toLowerCase()}`)}</small></span></li>`)}
  </ul>`;
  const rest = statements.slice(SHOWN);
  return html`${list(statements.slice(0, SHOWN))}
    ${rest.length > 0 ? html`<details><summary>${t('page.studies_more', { n: rest.length })}</summary>${list(rest)}</details>` : nothing}`;
}
