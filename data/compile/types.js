/**
 * The shapes of the data files once read, for editors and `tsc`. The JSON Schemas in data/schema/tables/ are what is enforced.
 *
 * @typedef {{ id: string, cite: string, url: string | null, edition: string | null }} Source
 * @typedef {{ nutrient: string, times: number, per: number, why?: string }} Component
 * @typedef {{ scope: string, counts: string | null, times: number, per: number, bounded_by: string | null, why: string }} Part
 * @typedef {{ id: string, name: string, unit: string, form?: string, element?: string, molar_mass?: number, made_of?: Component[],
 *   parts?: Part[], note?: string }} Nutrient
 * @typedef {{ id: string, name: string, sr_code?: string }} Group
 * @typedef {{ id: string, label: string, sex: string, stage: string, min_months: number, max_months_exclusive: number | null }} LifeStage
 * @typedef {{ kind: string | null, rec: number | null, ear: number | null, ul: number | null, cdrr: number | null, lrni?: number | null,
 *   check?: string, note?: string }} Figures
 * @typedef {{ sex: string, stage: string, from: number, to: number | null, kind: string, rec: number, ear?: number, lrni?: number, basis?: string,
 *   note?: string }} IntakeBand
 * @typedef {{ sex: string, stages: string[], from: number, to: number | null, ul?: number, cdrr?: number }} LimitBand
 * @typedef {{ times: number, per: number }} Factor
 * @typedef {{ name: string, least: Factor, most: Factor, why: string }} OtherForm
 * @typedef {{ what: string, default: string, why: string, options: { id: string, label: string }[] }} DependsOn
 * @typedef {{ nutrient: string, unit: string, source: string, limit_scope: string, check: string, note: string, values: Record<string, Figures>,
 *   printed_unit?: string, where?: string, limit_kind?: string, limit_source?: string, limit_check?: string, form?: OtherForm, depends_on?: DependsOn,
 *   bands?: IntakeBand[], limits?: LimitBand[], bases?: Record<string, Record<string, Figures>> }} Row
 * @typedef {{ id: string, name: string, edition: string, checks: Record<string, { text: string, against: string[] }>,
 *   average_kind: string | null, reduce_kind: string | null, life_stages: LifeStage[], left_out?: { nutrient: string, why: string }[],
 *   rows: Row[] }} Reference
 * @typedef {{ id: string, label: string, low: number | null, high: number | null, basis: string, strength: string, use: string,
 *   sources: string[], note: string }} Band
 * @typedef {{ id: string, name: string, numerator: string, denominator: string, basis: string, bands: Band[], difference_shown?: true,
 *   not_judged: { below_years: number, stages: string[], conditions: string[], why: string } }} Ratio
 * @typedef {{ id: string, label: string, listed_by?: string[] }} Word
 * @typedef {{ conditions: Word[], medicines: Word[], diet_patterns: Word[], allergens: Word[], exclusions: Word[] }} Person
 * @typedef {{ symbol: string, name: string, atomic_weight: number }} Element
 * @typedef {{ id: string, name: string, nutrient: string | null, formula: string, molar_mass: number, check: string, hydration: string, class: string,
 *   absorption: string, strength: string, may_be_suggested: boolean, not_suggested_because: string | null, sources: string[], note: string }} Form
 * @typedef {{ id: string, name: string, source: string, note: string, values: { nutrient: string, unit: string, amount: number }[] }} DailyValues
 * @typedef {{ id: string, name: string, formula: string, mg_per_litre: number, source: string }} HardnessUnit
 * @typedef {{ bulk: { nutrient: string, grams_per_litre: number, why: string }, minerals: { nutrient: string, always_asked: boolean }[],
 *   minerals_note: string, hardness: { share_of: string, rest: string, why: string, units: HardnessUnit[] } }} Water
 * @typedef {{ nutrient: string, unit: string, from: string[], foods_with_value: number, foods_below_limit: number }} TableColumn
 * @typedef {{ name: string, rows: number, sha256: string }} TableFile
 * @typedef {{ id: string, prefix: string, code_digits: number[], load_order: number, title: string, source: string, values_source: string, edition: string,
 *   files: { foods: TableFile, portions: TableFile }, columns: TableColumn[], revised_later: string[],
 *   left_out: { code: string, name: string }[] }} TableMetadata
 * @typedef {{ codes: string[], nutrient?: string, ratio?: string, condition?: string }} Attach
 * @typedef {{ id: string, topic: string, grade: string, design: string, direction: string, qualified_by: string | null, people: number | null,
 *   sources: string[], text: string, attach: Attach[], beside: string[], check: string }} Statement
 * @typedef {{ grades: Record<string, string>, checks: Record<string, string>, statements: Statement[] }} Evidence
 * @typedef {{ below_months?: number, stages?: string[], conditions?: string[], medicines?: true, unanswered?: true, implausible?: true }} When
 * @typedef {{ id: string, when: When, withholds: { supplements: boolean, foods: 'all' | string[], reductions: boolean }, text: string,
 *   sources: string[], check: string }} Gate
 * @typedef {{ nutrients: string[], hours_before: number | null, hours_after: number | null }} Spacing
 * @typedef {{ id: string, action: string, nutrients: string[], spacing: Spacing[], withholds_foods: string[], text: string, sources: string[],
 *   check: string }} Medicine
 * @typedef {{ id: string, nutrients: string[], conditions: string[], text: string, sources: string[], check: string }} RedFlag
 * @typedef {{ nutrient: string, unit: string, scope: string, limit: number, from_months: number, text: string, sources: string[],
 *   check: string }} StricterLimit
 * @typedef {{ nutrient: string, unit: string, more_than: number, why: string }} Implausible
 * @typedef {{ disclaimer: string, checks: Record<string, string>, gates: Gate[], medicines: Medicine[], red_flags: RedFlag[],
 *   stricter_limits: StricterLimit[], implausible: Implausible[] }} Safety
 * @typedef {{ nutrient: string, unit: string, sex: string, min_months: number, max_months_exclusive: number | null, sd: number,
 *   requirement_cv: number, source: string, check: string }} VariationRow
 * @typedef {{ checks: Record<string, { text: string, against: string[] }>, not_normal: { nutrient: string, source: string, why: string }[],
 *   rows: VariationRow[] }} Variation
 * @typedef {{ below_years: number, stages: string[], conditions: string[], why: string }} NotMadeFor
 * @typedef {{ id: string, name: string, unit: string, not_made_for: NotMadeFor, strength: string, sources: string[], check: string,
 *   note: string }} EquationNote
 * @typedef {EquationNote & { terms: { nutrient: string, unit: string, coefficient: number }[],
 *   divided_by: { nutrient: string, unit: string, charge: number } | null, constant: number }} IndexFormula
 * @typedef {{ id: string, name: string, load: number, fraction: number, foods: string[], check: string }} AbsorptionClass
 * @typedef {EquationNote & { nutrient: string, intercept: number, slope: number, least_load: number, largest_load: number,
 *   classes: AbsorptionClass[] }} LoadEquation
 * @typedef {EquationNote & { nutrient: string, inhibitor: string, inhibitor_molar_mass: number, largest_uptake: number, inhibition: number,
 *   affinity: number, least_intake: number, largest_intake: number, largest_inhibitor: number }} SaturationEquation
 * @typedef {Record<string, { text: string, against: string[] }>} Checks
 * @typedef {{ text: string, header: string[], rows: string[][] }} Tsv
 * @typedef {{ metadata: TableMetadata, foods: Tsv, portions: Tsv }} FoodTable
 * @typedef {{ id: string, name: string, unit: string, nutrient: string, times: number, per: number, source: string, why: string }} LabelName
 * @typedef {{ unit: string, targets: { nutrient: string, weight: number, because: string }[], ratios: { ratio: string, weight: number, because: string }[],
 *   efforts: { id: string, cost: number, because: string }[], energy: { nutrient: string, unit: string, least: number, most: number, because: string },
 *   largest_added_g: { grams: number, because: string },
 *   questions: { least_share: { share: number, because: string }, about: { nutrient: string, forms: string[], because: string, sources: string[] }[] } }} SuggestionRules
 * @typedef {{ largest_portion_g: number, columns: Record<string, string>, kept_out: { what: string, because: string }[],
 *   groups: { id: string, name: string }[], efforts: { id: string, cost: number, because: string }[] }} AboutSuggestable
 *
 * @typedef {{ points: number, at_most: number, why: string }} Counted
 * @typedef {object} SearchRules
 * @property {{ points: number, why: string, words: string[] }[]} words
 * @property {{ points: number, why: string, phrases: string[] }[]} phrases
 * @property {{ points: number, why: string, groups: string[] }[]} groups
 * @property {{ points: number, why: string, groups: string[], except: string[] }} eaten_cooked
 * @property {{ prefix: string, points: number, why: string }[]} tables
 * @property {{ id: string, points: number, why: string }[]} eaten
 * @property {{ why: string, parts: string[] }} kinds
 * @property {{ why: string, words: string[] }} trade_words
 * @property {{ begins: string, points: number, why: string }} remark
 * @property {Counted} brand_words
 * @property {Counted} portions
 *
 * @typedef {{ food: string, name: string, eaten: string, also?: string[], usual?: { portion: string, count: number } }} FoodName
 * @typedef {{ note: string, same: string[][], means: { typed: string, names: string[] }[] }} Synonyms
 *
 * @typedef {object} Data everything under data/ that is compiled, as it stands in the files
 * @property {{ molar_mass_source: string, nutrients: Nutrient[] }} nutrients
 * @property {{ source: string, groups: Group[] }} groups
 * @property {{ sources: Source[] }} sources
 * @property {Person} person
 * @property {{ strengths: Record<string, string>, ratios: Ratio[] }} ratios
 * @property {{ source: string, check: string, elements: Element[] }} elements
 * @property {{ absorption_note: string, forms: Form[] }} supplements
 * @property {{ daily_values: DailyValues[] }} dailyValues
 * @property {Water} water
 * @property {Record<string, Reference>} references by file name without .json
 * @property {Record<string, FoodTable>} foods by file name without .json
 * @property {Tsv} links foods that are the same food: food, same_as, by
 * @property {Evidence} evidence
 * @property {Safety} safety
 * @property {Variation} variation
 * @property {{ checks: Checks, indices: IndexFormula[] }} indices
 * @property {{ names: LabelName[] }} labels
 * @property {{ about: AboutSuggestable, foods: Tsv }} suggestable
 * @property {SuggestionRules} suggestions
 * @property {{ checks: Checks, by_load: LoadEquation[], by_saturation: SaturationEquation[] }} absorption
 * @property {SearchRules} search
 * @property {Synonyms} synonyms
 * @property {{ note: string, names: FoodName[] }} foodNames
 */
export {};
