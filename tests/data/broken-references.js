/** Ways to break the files that people edit, each with the rule that must object and what it must say. */

/** @typedef {import('../../data/compile/types.js').Data} Data */
/** @typedef {{ rule: string, name: string, breaks: (data: Data) => void, says: string }} Broken */

/**
 * @param {Data} data
 * @param {string} nutrient
 */
function rowOf(data, nutrient) {
  const row = data.references.nasem.rows.find((candidate) => candidate.nutrient === nutrient);
  if (row === undefined) throw new Error(`No row for ${nutrient}.`);
  return row;
}

/**
 * @param {Data} data
 * @param {string} id
 */
function stageOf(data, id) {
  const stage = data.references.nasem.life_stages.find((candidate) => candidate.id === id);
  if (stage === undefined) throw new Error(`No life stage ${id}.`);
  return stage;
}

/**
 * @param {Data} data
 * @param {string} reference
 * @param {string} nutrient
 */
function bandsOf(data, reference, nutrient) {
  const row = data.references[reference].rows.find((candidate) => candidate.nutrient === nutrient);
  if (row?.bands === undefined || row.limits === undefined) throw new Error(`No bands for ${nutrient} in ${reference}.`);
  return { row, bands: row.bands, limits: row.limits };
}

/** @type {Broken[]} */
export const brokenReferences = [
  {
    rule: 'bands_fit',
    name: 'a band that ends inside a life stage',
    breaks: (data) => (bandsOf(data, 'efsa', 'calcium').bands[1].to = 40),
    says: 'data/references/efsa.json: /rows/0/bands/1: calcium: It speaks about a part of ch_3 only.',
  },
  {
    rule: 'bands_fit',
    name: 'two bands about the same people',
    breaks: (data) => (bandsOf(data, 'efsa', 'calcium').bands[2].from = 36),
    says: '/rows/0/bands/2: calcium: It speaks about the same people as bands/1.',
  },
  {
    rule: 'bands_fit',
    name: 'two limits about the same people',
    breaks: (data) => (bandsOf(data, 'efsa', 'zinc').limits[1].from = 12),
    says: 'zinc: It speaks about the same people as limits/0.',
  },
  {
    rule: 'bands_fit',
    name: 'a band for the pregnant of an age that the table does not know',
    breaks: (data) => bandsOf(data, 'uk', 'calcium').bands.push({ sex: 'female', stage: 'pregnant', from: 700, to: 720, kind: 'RNI', rec: 700 }),
    says: 'calcium: No life stage is met by it.',
  },
  {
    rule: 'bands_fit',
    name: 'a band under an option that is not there',
    breaks: (data) => (bandsOf(data, 'who', 'zinc').bands[0].basis = 'splendid'),
    says: 'zinc: No option of depends_on has the id "splendid".',
  },
  {
    rule: 'bands_fit',
    name: 'an option without bands',
    breaks: (data) => bandsOf(data, 'who', 'zinc').row.depends_on?.options.push({ id: 'none_at_all', label: 'none at all' }),
    says: 'zinc: No band holds under the option "none_at_all".',
  },
  {
    rule: 'bands_fit',
    name: 'a default that is no option',
    breaks: (data) => {
      const { row } = bandsOf(data, 'efsa', 'zinc');
      if (row.depends_on) row.depends_on.default = 'phytate_0';
    },
    says: 'zinc: "phytate_0" is none of the options.',
  },
  {
    rule: 'bands_fit',
    name: 'values beside bands that say something else',
    breaks: (data) => (bandsOf(data, 'efsa', 'calcium').row.values.ch_1_2.rec = 4500),
    says: 'calcium: These are not the figures of the bands.',
  },
  {
    rule: 'bands_fit',
    name: 'copper printed in a smaller unit',
    breaks: (data) => {
      const { row } = bandsOf(data, 'efsa', 'copper');
      [row.unit, row.printed_unit] = ['mg', 'ug'];
    },
    says: 'copper: ug is no larger unit than mg.',
  },
  {
    rule: 'sources_exist',
    name: 'a limit names an unknown source',
    breaks: (data) => (bandsOf(data, 'uk', 'zinc').row.limit_source = 'hearsay'),
    says: '/limit_source: No source has the id "hearsay".',
  },
  {
    rule: 'nutrients_exist',
    name: 'a reason to leave out names an unknown nutrient',
    breaks: (data) => data.references.who.left_out?.push({ nutrient: 'kalium', why: 'Nobody knows.' }),
    says: 'No nutrient has the id "kalium".',
  },
  {
    rule: 'checks_named',
    name: 'a limit that was checked in an unknown way',
    breaks: (data) => (bandsOf(data, 'efsa', 'zinc').row.limit_check = 'by_moonlight'),
    says: '/limit_check: "by_moonlight" does not stand under /checks.',
  },
  {
    rule: 'intakes_ordered',
    name: 'a lower intake above the recommendation',
    breaks: (data) => (bandsOf(data, 'uk', 'potassium').row.values.f_19_50.lrni = 4000),
    says: 'potassium: The LRNI 4000 is above the average requirement or the recommendation.',
  },
  {
    rule: 'intakes_ordered',
    name: 'an average requirement above the recommendation under an option that is not the default',
    breaks: (data) => {
      const { row } = bandsOf(data, 'efsa', 'zinc');
      if (row.bases) row.bases.phytate_900.m_25p.ear = 15;
    },
    says: 'zinc: The EAR 15 is above the recommendation 14.',
  },
  {
    rule: 'unique_ids',
    name: 'two nutrients share an id',
    breaks: (data) => data.nutrients.nutrients.push({ id: 'zinc', name: 'Zinc again', unit: 'mg' }),
    says: 'data/nutrients.json: /nutrients: The id "zinc" stands there twice.',
  },
  {
    rule: 'unique_ids',
    name: 'two bands of a ratio share an id',
    breaks: (data) => (data.ratios.ratios[0].bands[1].id = 'costello2021'),
    says: 'data/ratios.json: /ratios/0/bands: The id "costello2021" stands there twice.',
  },
  {
    rule: 'sources_exist',
    name: 'a band names an unknown source',
    breaks: (data) => data.ratios.ratios[0].bands[0].sources.push('hearsay'),
    says: 'data/ratios.json: /ratios/0/bands/0/sources/1: No source has the id "hearsay".',
  },
  {
    rule: 'sources_exist',
    name: 'a row names an unknown source',
    breaks: (data) => (data.references.nasem.rows[2].source = 'hearsay'),
    says: 'data/references/nasem.json: /rows/2/source: No source',
  },
  {
    rule: 'nutrients_exist',
    name: 'a ratio names an unknown nutrient',
    breaks: (data) => (data.ratios.ratios[1].denominator = 'kalium'),
    says: 'data/ratios.json: /ratios/1/denominator: No nutrient has the id "kalium".',
  },
  {
    rule: 'nutrients_exist',
    name: 'a counted part names an unknown nutrient',
    breaks: (data) => {
      const parts = data.nutrients.nutrients.find(({ id }) => id === 'vitamin_a')?.parts ?? [];
      parts[0].counts = 'retinal';
    },
    says: 'No nutrient has the id "retinal".',
  },
  {
    rule: 'units_agree',
    name: 'copper in milligrams',
    breaks: (data) => (rowOf(data, 'copper').unit = 'mg'),
    says: 'copper stands there in mg, but data/nutrients.json has it in ug.',
  },
  {
    rule: 'sums_of_measured',
    name: 'a sum of a sum',
    breaks: (data) => data.nutrients.nutrients.find(({ id }) => id === 'omega_3')?.made_of?.push({ nutrient: 'niacin', times: 1, per: 1 }),
    says: 'omega_3 is made of niacin, which is a sum itself.',
  },
  {
    rule: 'life_stages_cover',
    name: 'a gap between two life stages',
    breaks: (data) => (stageOf(data, 'm_31_50').min_months = 384),
    says: 'm_19_30 (to 372 months) and m_31_50 (from 384) leave a gap.',
  },
  {
    rule: 'life_stages_cover',
    name: 'two life stages overlap',
    breaks: (data) => (stageOf(data, 'f_51_70').max_months_exclusive = 864),
    says: 'f_51_70 (to 864 months) and f_71p (from 852) overlap.',
  },
  {
    rule: 'life_stages_cover',
    name: 'nothing from birth',
    breaks: (data) => (stageOf(data, 'inf_0_6m').min_months = 1),
    says: 'No stage for male persons begins at birth.',
  },
  {
    rule: 'life_stages_cover',
    name: 'the oldest are left out',
    breaks: (data) => (stageOf(data, 'f_71p').max_months_exclusive = 1200),
    says: 'No stage for female persons is open at the end.',
  },
  {
    rule: 'life_stages_cover',
    name: 'pregnant men',
    breaks: (data) => (stageOf(data, 'preg_19_30').sex = 'male'),
    says: 'preg_19_30 is pregnant and must be female.',
  },
  {
    rule: 'life_stages_cover',
    name: 'a stage that ends before it begins',
    breaks: (data) => (stageOf(data, 'lact_31_50').max_months_exclusive = 300),
    says: 'lact_31_50 ends at 300 months, before it begins.',
  },
  {
    rule: 'rows_complete',
    name: 'a row without one of the life stages',
    breaks: (data) => void delete rowOf(data, 'zinc').values.f_71p,
    says: 'zinc has no figures for f_71p.',
  },
  {
    rule: 'rows_complete',
    name: 'figures for a life stage that does not exist',
    breaks: (data) => (rowOf(data, 'zinc').values.f_72p = { kind: 'RDA', rec: 8, ear: 6.8, ul: 40, cdrr: null }),
    says: 'f_72p is no life stage of this reference.',
  },
  {
    rule: 'rows_complete',
    name: 'two rows of one nutrient',
    breaks: (data) => data.references.nasem.rows.push(structuredClone(rowOf(data, 'zinc'))),
    says: 'zinc has two rows.',
  },
  {
    rule: 'intakes_ordered',
    name: 'an average requirement above the recommendation',
    breaks: (data) => (rowOf(data, 'calcium').values.f_19_30.ear = 1100),
    says: '/rows/0/values/f_19_30: calcium: The EAR 1100 is above the recommendation 1000.',
  },
  {
    rule: 'intakes_ordered',
    name: 'an AI with an average requirement',
    breaks: (data) => (rowOf(data, 'calcium').values.f_19_30.kind = 'AI'),
    says: 'There is an EAR of 800 without a recommendation that could rest on it.',
  },
  {
    rule: 'intakes_ordered',
    name: 'a limit for everything below the recommendation',
    breaks: (data) => (rowOf(data, 'zinc').values.m_31_50.ul = 4),
    says: 'The limit 4 for the whole intake is below the recommendation 11.',
  },
  {
    rule: 'intakes_ordered',
    name: 'a risk-reduction intake below the recommendation',
    breaks: (data) => (rowOf(data, 'sodium').values.m_31_50.cdrr = 230),
    says: 'The CDRR 230 is below the recommendation 1500.',
  },
  {
    rule: 'intakes_ordered',
    name: 'a recommendation of no kind',
    breaks: (data) => (rowOf(data, 'zinc').values.m_31_50.kind = null),
    says: 'The kind is null and the recommendation 11.',
  },
  {
    rule: 'limit_scope_known',
    name: 'a part that is described nowhere',
    breaks: (data) => (rowOf(data, 'copper').limit_scope = 'supplemental_only'),
    says: 'data/nutrients.json does not say what part of copper is "supplemental_only".',
  },
  {
    rule: 'limit_scope_known',
    name: 'a limit without a scope',
    breaks: (data) => (rowOf(data, 'zinc').limit_scope = 'none'),
    says: 'zinc has limits, but the scope "none".',
  },
  {
    rule: 'limit_scope_known',
    name: 'a scope without a limit',
    breaks: (data) => (rowOf(data, 'thiamin').limit_scope = 'total'),
    says: 'thiamin has no limit to which "total" could apply.',
  },
  {
    rule: 'checks_named',
    name: 'a check that is described nowhere',
    breaks: (data) => (rowOf(data, 'zinc').values.m_31_50.check = 'looked_right'),
    says: '/values/m_31_50/check: "looked_right" does not stand under /checks.',
  },
  {
    rule: 'bands_ordered',
    name: 'a band upside down',
    breaks: (data) => (data.ratios.ratios[0].bands[0].low = 2.7),
    says: '/ratios/0/bands/0: The low end 2.7 is not below the high end 2.6.',
  },
  {
    rule: 'bands_ordered',
    name: 'a band without ends',
    breaks: (data) => (data.ratios.ratios[1].bands[0].high = null),
    says: 'The band has neither a low nor a high end.',
  },
  {
    rule: 'bands_ordered',
    name: 'a strength that is not on the scale',
    breaks: (data) => (data.ratios.ratios[0].bands[0].strength = 'convincing'),
    says: '"convincing" is not on the scale of strengths.',
  },
  {
    rule: 'molar_masses_known',
    name: 'moles of something that is no element',
    breaks: (data) => (data.ratios.ratios[4].basis = 'molar'),
    says: 'The ratio is molar, but linoleic_acid has no molar mass.',
  },
  {
    rule: 'conditions_exist',
    name: 'a condition that no plan can state',
    breaks: (data) => data.ratios.ratios[0].not_judged.conditions.push('hiccups'),
    says: 'No condition has the id "hiccups".',
  },
];
