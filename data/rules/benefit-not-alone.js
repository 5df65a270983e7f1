/** A hopeful statement about calcification never stands alone: a statement about people that is not hopeful is always shown with it. */
import { files } from './problem.js';

/** @type {import('./problem.js').Rule} */
export const benefitNotAlone = {
  id: 'benefit_not_alone',
  check({ evidence }) {
    const sobering = new Set(
      evidence.statements.filter(({ direction, grade }) => direction !== 'benefit' && 'AB'.includes(grade)).map(({ id }) => id),
    );
    return evidence.statements.flatMap(({ topic, direction, beside }, i) =>
      topic !== 'calcification' || direction !== 'benefit' || beside.some((id) => sobering.has(id))
        ? []
        : [
            {
              file: files.evidence,
              place: `/statements/${i}/beside`,
              problem: 'A benefit for calcification is told without the trial that found none.',
              fix: 'Name a statement of grade A or B there that found no benefit.',
            },
          ],
    );
  },
};
