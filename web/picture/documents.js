// The parts of the documents that the drawings read (see data/schema for the whole of them). Types only.

/**
 * @typedef {{ unit: string, known: number, low: number, middle: number | null, high: number | null, food: number, supplement?: number, missing: string[] }} Intake
 * @typedef {{ nutrient: string, kind: string | null, target: number | null, ear: number | null, form?: string | null,
 *   status: 'met' | 'below' | 'unknown' | 'no_reference', share: number | null }} Adequacy
 * @typedef {{ nutrient: string, kind: string, limit: number, scope: string, amount: number | null,
 *   status: 'over' | 'within' | 'unknown' }} Limit
 * @typedef {'nobody_described' | 'under_19' | 'pregnant_or_lactating' | 'condition' | 'denominator_zero' | 'both_below_ear'
 *   | 'value_unknown' | 'no_band' | 'band_not_judged'} NotJudged
 * @typedef {{ id: string, basis: string, value: number | null, low: number | null, high: number | null, molar: number | null,
 *   implied_by_targets: number | null, bands: { id: string, low: number | null, high: number | null, verdict: string }[],
 *   not_judged_because: NotJudged | null }} Ratio
 * @typedef {{ person: { life_stage: string | null, reference: string }, days: { counted: number, excluded: number },
 *   intake: Record<string, Intake>, adequacy: Adequacy[], limits: Limit[], ratios: Ratio[],
 *   supplements?: { entry: string }[] }} Report
 *
 * @typedef {{ known: number, low: number, middle: number | null, high: number | null, missing: boolean, similar_foods: number }} Contribution
 * @typedef {{ entry: string, food: string | null, name: string, group: string | null, grams: number | null,
 *   amounts: Record<string, Contribution> }} ContributionEntry
 * @typedef {{ entries: ContributionEntry[] }} Contributions
 *
 * @typedef {{ nutrient: string, unit: string, form: string, kind: string | null, target: number | null, ear: number | null,
 *   limit: number | null, limit_scope: string, cdrr: number | null, source: string }} Target
 * @typedef {{ id: string, label: string, low: number | null, high: number | null, basis: string, strength: string, judged: boolean,
 *   sources: string[] }} Band
 * @typedef {{ id: string, name: string, basis: string, implied_by_targets: number | null, bands: Band[] }} TargetRatio
 * @typedef {{ person: { life_stage: string | null, reference: string }, targets: Target[], ratios: TargetRatio[],
 *   sources: Record<string, { cite: string, url: string | null }> }} Targets
 *
 * @typedef {{ low: number, high: number }} OwnBand
 * @typedef {string | OwnBand} ChosenBand the id of a band, or two edges of the reader's own
 * @typedef {{ name: string, adds: boolean, steps: { calcium: number, magnesium: number }[] }} Idea
 *   name: short; adds: one food more and nothing else; steps: what each change brings, in mg
 * @typedef {(key: string, params?: Record<string, string | number>) => string} Translate
 */
export {};
