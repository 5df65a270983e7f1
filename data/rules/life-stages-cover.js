/**
 * Every person has exactly one life stage: for each sex the stages follow each other from birth without gap or overlap, and the last
 * one is open. Pregnancy and breastfeeding have rows for some ages only, but no gap between these.
 */
import { files } from './problem.js';

/** @typedef {import('../compile/types.js').LifeStage} LifeStage */

const monthsForever = Infinity;

/** @param {LifeStage} stage */
const endOf = (stage) => stage.max_months_exclusive ?? monthsForever;

/**
 * What is wrong with stages that should follow each other.
 * @param {LifeStage[]} stages
 */
function breaks(stages) {
  const sorted = [...stages].sort((a, b) => a.min_months - b.min_months);
  return sorted.flatMap((stage, i) => {
    if (endOf(stage) <= stage.min_months) return [`${stage.id} ends at ${endOf(stage)} months, before it begins.`];
    if (i === 0 || endOf(sorted[i - 1]) === stage.min_months) return [];
    const what = endOf(sorted[i - 1]) < stage.min_months ? 'leave a gap' : 'overlap';
    return [`${sorted[i - 1].id} (to ${endOf(sorted[i - 1])} months) and ${stage.id} (from ${stage.min_months}) ${what}.`];
  });
}

/**
 * @param {LifeStage[]} stages
 * @param {string} sex
 */
function everydayBreaks(stages, sex) {
  const own = stages.filter((stage) => stage.stage === 'none' && (stage.sex === 'any' || stage.sex === sex));
  const problems = breaks(own);
  if (!own.some((stage) => stage.min_months === 0)) problems.push(`No stage for ${sex} persons begins at birth.`);
  if (!own.some((stage) => endOf(stage) === monthsForever)) problems.push(`No stage for ${sex} persons is open at the end.`);
  return problems;
}

/** @param {LifeStage[]} stages */
function allBreaks(stages) {
  const special = ['pregnant', 'lactating'].flatMap((name) => {
    const own = stages.filter((stage) => stage.stage === name);
    return [...breaks(own), ...own.filter((stage) => stage.sex !== 'female').map((stage) => `${stage.id} is ${name} and must be female.`)];
  });
  return [...new Set([...everydayBreaks(stages, 'female'), ...everydayBreaks(stages, 'male'), ...special])];
}

/** @type {import('./problem.js').Rule} */
export const lifeStagesCover = {
  id: 'life_stages_cover',
  check: (data) =>
    Object.entries(data.references).flatMap(([name, { life_stages }]) =>
      allBreaks(life_stages).map((problem) => ({
        file: files.reference(name),
        place: '/life_stages',
        problem,
        fix: 'Let each stage begin in the month in which the one before it ends (max_months_exclusive).',
      })),
    ),
};
