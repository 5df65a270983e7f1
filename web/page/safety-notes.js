// The safety notes that stand near the result. Their words stand in data/.
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
