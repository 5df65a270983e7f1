// The shapes of the documents that cross the border to the core. Types only; data/schema/ says the same with every limit.

/**
 * @typedef {object} Person
 * @property {number} [age_years]
 * @property {number} [age_months]
 * @property {'female' | 'male'} [sex]
 * @property {'none' | 'pregnant' | 'lactating'} [life_stage]
 * @property {string[]} [conditions]
 * @property {string[]} [medicines]
 * @property {boolean} [safety_answered]
 * @property {{pattern?: string, without?: string[], without_foods?: string[]}} [diet]
 */

/**
 * @typedef {object} PlanEntry
 * @property {string} [food]
 * @property {number} [grams]
 * @property {string} [portion]
 * @property {number} [count]
 * @property {string} [name]
 * @property {Record<string, number>} [nutrients]
 * @property {'food' | 'supplement'} [from]
 * @property {string} [supplement]
 * @property {string} [formula]
 * @property {string} [element]
 * @property {number} [amount_mg]
 * @property {'element' | 'compound' | 'unknown'} [label_states]
 * @property {number | null} [label_percent]
 * @property {{litres: number, hardness?: number, hardness_unit?: string, [mineral: string]: number | string | null | undefined}} [water]
 * @property {string} [meal]
 * @property {string} [time]
 * @property {string} [id]
 */

/**
 * @typedef {object} OwnFood a food by its label
 * @property {string} name
 * @property {number} [per_grams]
 * @property {string} [per_portion]
 * @property {Record<string, number | {amount: number, unit: string} | {percent: number}>} nutrients
 * @property {Record<string, number>} [portions] grams by name
 */

/**
 * @typedef {object} Recipe
 * @property {string} name
 * @property {{food: string, grams?: number, portion?: string, count?: number, name?: string}[]} ingredients
 * @property {number} [cooked_grams]
 * @property {number} [servings]
 */

/**
 * @typedef {object} OwnFoodAnswer
 * @property {string} food
 * @property {string} name
 * @property {number | null} grams
 * @property {number | null} servings
 * @property {{name: string, grams: number | null}[]} portions
 * @property {{food: string, name: string, grams: number | null}[]} ingredients
 * @property {Record<string, {unit: string, missing: boolean, similar_foods: number, whole: OwnAmount, per_100_g: OwnAmount | null,
 *   by_portion: OwnAmount[]}>} nutrients
 */

/** @typedef {{known: number, low: number, middle: number | null, high: number | null}} OwnAmount */

/**
 * @typedef {object} Plan
 * @property {'nutrient-balance/plan@1'} format
 * @property {Record<string, OwnFood>} [foods]
 * @property {Record<string, Recipe>} [recipes]
 * @property {Person} [person]
 * @property {string} [reference]
 * @property {Record<string, string | {low: number, high: number}>} [ratio_bands]
 * @property {Record<string, string>} [basis] what recommended amounts go by where they depend on something, by nutrient
 * @property {{date?: string, complete?: boolean, entries: PlanEntry[]}[]} days
 */

/**
 * @typedef {object} ElementalAnswer
 * @property {string | null} form
 * @property {string | null} name
 * @property {string} formula
 * @property {number} molar_mass
 * @property {string | null} nutrient
 * @property {number} amount_mg
 * @property {number | null} fraction
 * @property {number | null} element_mg
 * @property {number | null} compound_mg
 * @property {{symbol: string, nutrient: string | null, atoms: number, fraction: number, mg: number}[]} elements
 * @property {string | null} not_suggested_because
 */

/** @typedef {{from: number, to: number | null}} DoseRange mg per day */
/** @typedef {{compound_mg: DoseRange, element_mg: DoseRange}} Doses */

/**
 * @typedef {object} DoseWindow
 * @property {string} form
 * @property {string} ratio
 * @property {Doses | null} window
 * @property {'band' | 'limit' | null} ends_at
 * @property {Doses | null} in_band
 * @property {string | null} none_because
 * @property {string | null} not_judged_because
 * @property {string[]} gates
 * @property {string | null} not_suggested_because
 */

/**
 * @typedef {object} Intake
 * @property {string} unit
 * @property {number} known
 * @property {number} low
 * @property {number | null} middle
 * @property {number | null} high
 * @property {number} food
 * @property {number} supplement
 * @property {number} water
 * @property {string[]} missing
 * @property {number | null} borrowed_from
 * @property {{entry: string, amount: number}[]} top
 */

/**
 * @typedef {object} Adequacy
 * @property {string} nutrient
 * @property {'RDA' | 'AI' | 'PRI' | 'RNI' | 'safe_intake' | 'safe_and_adequate' | 'lower_target' | null} kind
 * @property {number | null} target
 * @property {number | null} ear
 * @property {'met' | 'below' | 'unknown' | 'no_reference'} status
 * @property {number | null} share
 * @property {number | null} confidence
 * @property {number | null} confidence_low
 * @property {number | null} confidence_high
 * @property {string | null} [form] what target and ear count, where it is not what the intake counts
 * @property {{depends_on: string, id: string, label: string, by_default: boolean} | null} [basis] what they go by, where they depend on something
 */

/**
 * @typedef {object} LimitCheck
 * @property {string} nutrient
 * @property {'UL' | 'SUL' | 'GL' | 'CDRR' | 'max_target'} kind
 * @property {number} limit
 * @property {string} scope
 * @property {number | null} amount
 * @property {'over' | 'within' | 'unknown'} status
 */

/** @typedef {'inside' | 'below' | 'above' | 'undetermined' | 'not_judged'} BandVerdict */

/**
 * @typedef {object} Ratio
 * @property {string} id
 * @property {'mass' | 'molar'} basis
 * @property {number | null} value
 * @property {number | null} low
 * @property {number | null} high
 * @property {number | null} molar
 * @property {{unit: string, value: number | null, low: number | null, high: number | null} | null} difference
 * @property {number | null} implied_by_targets
 * @property {{id: string, low: number | null, high: number | null, verdict: BandVerdict}[]} bands
 * @property {string | null} not_judged_because
 */

/**
 * @typedef {object} Index
 * @property {string} id
 * @property {'mEq' | 'mg'} unit
 * @property {number | null} value
 * @property {number | null} low
 * @property {number | null} high
 * @property {string | null} refused_because
 * @property {{day: string, meal: string, value: number | null, low: number | null, high: number | null, refused_because: string | null}[]} meals
 * @property {string} strength
 * @property {string[]} sources
 */

/** @typedef {Record<string, {cite: string, url: string | null}>} Sources */

/**
 * What stands behind the figures; every part is described in data/schema/receipt.schema.json.
 * @typedef {object} Receipt
 * @property {'nutrient-balance/receipt@1'} format
 * @property {string} about
 * @property {Record<string, any>[]} nutrients
 * @property {Record<string, any>[]} ratios
 * @property {Record<string, any>[]} indices
 * @property {Record<string, any>[]} conflicts
 * @property {Sources} sources
 */

/**
 * @typedef {object} Report
 * @property {'nutrient-balance/report@1'} format
 * @property {{version: string, data: string}} engine
 * @property {{life_stage: string | null, reference: string}} person
 * @property {{counted: number, excluded: number}} days
 * @property {Record<string, Intake>} intake
 * @property {Adequacy[]} adequacy
 * @property {LimitCheck[]} limits
 * @property {Ratio[]} ratios
 * @property {Index[]} indices
 * @property {{code: string, nutrient?: string, ratio?: string, numbers: Record<string, number>,
 *   medicine?: string, condition?: string, red_flag?: string, form?: string, nutrients?: string[], sources: string[], evidence: string[]}[]} findings
 * @property {Record<string, {grade: string, design: string, direction: string, qualified_by: string | null, people: number | null, sources: string[]}>} evidence
 * @property {{entry: string, form: string, element: string, readings: {states: 'element' | 'compound', mg: number}[], used: 'element' | 'compound' | 'both'}[]} [supplements]
 * @property {{gates: {id: string, because: string[], sources: string[]}[], withheld: {what: string, nutrients: string[] | null, gate: string}[]}} safety
 * @property {{ratio: string, band: string, low: number | null, high: number | null, implied: number, possible: boolean,
 *   way: {nutrient: string, at_least: number, more: number, passes_limit: boolean} | null}[]} conflicts
 * @property {Sources} sources
 */

/**
 * @typedef {object} ContributionAmount
 * @property {number} known
 * @property {number} low
 * @property {number | null} middle
 * @property {number | null} high
 * @property {boolean} missing
 * @property {number} similar_foods
 */

/**
 * @typedef {object} Contribution
 * @property {string} entry
 * @property {string | null} food
 * @property {string} name
 * @property {string | null} group
 * @property {number | null} grams
 * @property {Record<string, ContributionAmount>} amounts
 */

/** @typedef {{format: 'nutrient-balance/contributions@1', entries: Contribution[]}} Contributions */

/** @typedef {{name: string, grams: number | null}} Portion null: never weighed, which only a food of one's own can be */

/** @typedef {{food: string, name: string, display: string, group: string, source: string}} FoodHeader */
/** @typedef {{portion: string | null, count: number | null, grams: number}} Usual how much of a food people take; no portion: so many grams */
/** @typedef {FoodHeader & {portion: string | null, count: number | null, grams: number | null} & {calcium: number | null, magnesium: number | null, matched: string[]}} SearchResult no grams: never weighed, which only a food of one's own can be */

/**
 * @typedef {object} SearchAnswer
 * @property {'nutrient-balance/search@1'} format
 * @property {string} query
 * @property {SearchResult[]} results
 */

/**
 * @typedef {{unit: string, amount: number | null, low: number, middle: number | null, high: number | null, similar_foods: number}} Content per 100 g
 */

/**
 * @typedef {object} FoodAnswer
 * @property {'nutrient-balance/food@1'} format
 * @property {string} food
 * @property {string} name
 * @property {string} display
 * @property {string} group
 * @property {string} source
 * @property {{title: string, edition: string, cite: string, url: string | null}} table
 * @property {{id: string, numerator: string, denominator: string, value: number | null}[]} ratios
 * @property {Usual} usual
 * @property {Portion[]} portions
 * @property {Record<string, Content>} per_100_g
 */

/** @typedef {{nutrient: string, per?: string, group?: string, everyday?: boolean, limit?: number}} FoodsAsked */

/**
 * @typedef {object} FoodsAnswer
 * @property {'nutrient-balance/foods@1'} format
 * @property {string} nutrient
 * @property {string} unit
 * @property {string} per
 * @property {string | null} group
 * @property {boolean} everyday
 * @property {number} ranked
 * @property {{missing: number, no_portion: number, little_energy: number}} left_out
 * @property {(FoodHeader & Usual & {amount: number})[]} results
 */

/**
 * @typedef {object} TargetsRequest
 * @property {'nutrient-balance/targets-request@1'} format
 * @property {Person} [person]
 * @property {string} [reference]
 */

/**
 * @typedef {object} Target
 * @property {string} nutrient
 * @property {string} unit
 * @property {string} form
 * @property {'RDA' | 'AI' | 'PRI' | 'RNI' | 'safe_intake' | 'safe_and_adequate' | 'lower_target' | null} kind
 * @property {number | null} target
 * @property {number | null} ear
 * @property {number | null} limit
 * @property {string} limit_scope
 * @property {number | null} cdrr
 * @property {string} source
 */

/**
 * @typedef {object} Band
 * @property {string} id
 * @property {string} label
 * @property {number | null} low
 * @property {number | null} high
 * @property {'mass' | 'molar'} basis
 * @property {string} strength
 * @property {boolean} judged
 * @property {string[]} sources
 */

/**
 * @typedef {object} TargetsAnswer
 * @property {'nutrient-balance/targets@1'} format
 * @property {{life_stage: string | null, reference: string}} person
 * @property {Target[]} targets
 * @property {{id: string, name: string, basis: 'mass' | 'molar', implied_by_targets: number | null, bands: Band[]}[]} ratios
 * @property {Sources} sources
 */

/**
 * What may be asked of suggestions; the schema is data/schema/suggest-options.schema.json. `timeBudget` (milliseconds) is kept by the
 * facade, because the core has no clock.
 * @typedef {object} SuggestOptions
 * @property {1 | 2 | 3} [changes]
 * @property {number} [alternatives]
 * @property {('add' | 'swap' | 'cut')[]} [kinds]
 * @property {boolean} [each_kind]
 * @property {number} [candidates]
 * @property {number} [seed]
 * @property {number} [timeBudget]
 */

/**
 * @typedef {object} SuggestedChange
 * @property {'add' | 'swap' | 'reduce' | 'remove'} action
 * @property {string} [entry]
 * @property {string} [food]
 * @property {string} [name]
 * @property {number} [grams]
 * @property {string} [portion]
 * @property {number} [count]
 * @property {{nutrient?: string, ratio?: string, without: number, with: number}[]} because
 */

/** @typedef {Pick<Report, 'adequacy' | 'limits' | 'ratios'>} Standing */

/**
 * @typedef {object} Suggestions
 * @property {'nutrient-balance/suggestions@1'} format
 * @property {number} candidates
 * @property {number} baseline_cost
 * @property {boolean} proven_optimal
 * @property {{kind: 'best' | 'another' | 'add' | 'swap' | 'cut', cost: number, proven: boolean, changes: SuggestedChange[],
 *   effect: Record<string, number>, after: Standing}[]} alternatives
 * @property {string | null} none_because
 * @property {import('./question-documents.js').SupplementQuestion[]} questions
 * @property {Standing} before
 * @property {Report['safety']} safety
 * @property {Sources} sources
 */

/**
 * @typedef {object} WhyNot
 * @property {string} food
 * @property {string} name
 * @property {string} because
 * @property {string | null} nutrient
 * @property {number | null} by
 * @property {number} baseline_cost
 * @property {number} best_cost
 * @property {number | null} cost_with
 * @property {Omit<SuggestedChange, 'because'>[]} with
 */

/**
 * @typedef {object} WhatIf
 * @property {Record<string, number>} effect
 * @property {Standing} before
 * @property {Standing} after
 * @property {{ratio: string, entry: string, per_100_kcal: number}[]} levers
 */

/** @typedef {{error: {code: string, path: string, detail: Record<string, unknown>}}} ErrorDocument */

/** @typedef {{id: string, title: string, url: string, size: number, sha256: string}} FoodFile a packed food table */
/** @typedef {{glue: string, wasm: string, reference: string, foods: FoodFile[]}} EngineFiles where the engine's built files lie; foods in the order of loading */

export {};
