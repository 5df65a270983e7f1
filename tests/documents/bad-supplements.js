// Supplements and water that must be refused, each with the code and the place of the answer.

/** @param {string} entry JSON text */
const withEntry = (entry) => `{"format":"nutrient-balance/plan@1","days":[{"entries":[${entry}]}]}`;

/** @param {string} members further members of a supplement, as JSON text */
const citrate = (members) => withEntry(`{"supplement":"magnesium_citrate"${members}}`);

/** @param {string} formula @param {string} [members] */
const compound = (formula, members = '') => withEntry(`{"formula":${JSON.stringify(formula)},"amount_mg":100${members}}`);

/** @param {string} members of the water, as JSON text */
const water = (members) => withEntry(`{"water":{${members}}}`);

const E0 = '/days/0/entries/0';
const MINERALS = '"calcium_mg_per_l":80,"magnesium_mg_per_l":26';

/** @type {[string, string, string, string][]} name, document, code, path */
export const badlyTaken = [
  ['a form nobody knows', withEntry('{"supplement":"magnesium_moonlight","amount_mg":1}'), 'unknown_supplement', `${E0}/supplement`],
  ['a form of 100 000 letters', withEntry(`{"supplement":"${'m'.repeat(100_000)}","amount_mg":1}`), 'unknown_supplement', `${E0}/supplement`],
  ['a form that is null', withEntry('{"supplement":null,"amount_mg":1}'), 'wrong_type', `${E0}/supplement`],
  ['a supplement without amount', citrate(''), 'missing_key', `${E0}/amount_mg`],
  ['an amount of zero', citrate(',"amount_mg":0'), 'out_of_range', `${E0}/amount_mg`],
  ['an amount of more than a kilogram', citrate(',"amount_mg":1000001'), 'out_of_range', `${E0}/amount_mg`],
  ['an amount as a text', citrate(',"amount_mg":"400 mg"'), 'wrong_type', `${E0}/amount_mg`],
  ['an amount in grams', citrate(',"amount_g":0.4'), 'unknown_key', `${E0}/amount_g`],
  ['a count of zero', citrate(',"amount_mg":400,"count":0'), 'out_of_range', `${E0}/count`],
  ['a count that makes more than a kilogram', citrate(',"amount_mg":400,"count":2501'), 'out_of_range', `${E0}/count`],
  ['a label that states the salt', citrate(',"amount_mg":400,"label_states":"salt"'), 'bad_value', `${E0}/label_states`],
  ['a label that states null', citrate(',"amount_mg":400,"label_states":null'), 'wrong_type', `${E0}/label_states`],
  ['a percentage of zero', citrate(',"amount_mg":400,"label_percent":0'), 'out_of_range', `${E0}/label_percent`],
  ['a percentage with its sign', citrate(',"amount_mg":400,"label_percent":"95 %"'), 'wrong_type', `${E0}/label_percent`],
  ['a supplement in grams', citrate(',"amount_mg":400,"grams":0.4'), 'contradiction', `${E0}/grams`],
  ['a supplement that is a food', citrate(',"amount_mg":400,"food":"sr:11457"'), 'contradiction', `${E0}/supplement`],
  ['a supplement with typed-in nutrients', citrate(',"amount_mg":400,"nutrients":{"calcium":1}'), 'contradiction', `${E0}/nutrients`],
  ['a form and a formula', citrate(',"amount_mg":400,"formula":"MgO"'), 'contradiction', `${E0}/formula`],
  ['a form and an element', citrate(',"amount_mg":400,"element":"magnesium"'), 'contradiction', `${E0}/element`],
  ['a label on a food', withEntry('{"food":"sr:11457","grams":30,"label_states":"element"}'), 'contradiction', `${E0}/label_states`],
  ['an amount_mg of a food', withEntry('{"food":"sr:11457","amount_mg":30}'), 'contradiction', `${E0}/amount_mg`],
  ['a label without a supplement', withEntry('{"amount_mg":400,"label_states":"element"}'), 'missing_key', `${E0}/food`],
  ['an empty formula', compound(''), 'bad_formula', `${E0}/formula`],
  ['a formula in small letters', compound('mgo'), 'bad_formula', `${E0}/formula`],
  ['a formula with a bracket left open', compound('Mg(OH'), 'bad_formula', `${E0}/formula`],
  ['a formula with a charge', compound('Mg2+'), 'bad_formula', `${E0}/formula`],
  ['a formula of an element that is none', compound('MgXx'), 'unknown_element', `${E0}/formula`],
  ['a formula of 201 letters', compound('C'.repeat(201)), 'formula_too_large', `${E0}/formula`],
  ['a formula of a million million atoms', compound('(Mg999999)999999'), 'formula_too_large', `${E0}/formula`],
  ['a formula in nine brackets', compound('((((((((('.concat('Mg', ')))))))))')), 'too_deep', `${E0}/formula`],
  ['a formula of nothing that is counted', compound('C6H12O6'), 'no_counted_element', `${E0}/formula`],
  ['a formula of two minerals, without saying which', compound('CaMg(CO3)2'), 'missing_key', `${E0}/element`],
  ['an element that the formula lacks', compound('MgO', ',"element":"calcium"'), 'contradiction', `${E0}/element`],
  ['an element by its symbol', compound('MgO', ',"element":"Mg"'), 'unknown_nutrient', `${E0}/element`],
  ['a formula that is a number', withEntry('{"formula":12,"amount_mg":1}'), 'wrong_type', `${E0}/formula`],
  ['water without litres', water(MINERALS), 'missing_key', `${E0}/water/litres`],
  ['water of which nothing is said', water('"litres":1.5'), 'missing_key', `${E0}/water/calcium_mg_per_l`],
  ['water without magnesium', water('"litres":1.5,"calcium_mg_per_l":80'), 'missing_key', `${E0}/water/magnesium_mg_per_l`],
  ['no water', water(`"litres":0,${MINERALS}`), 'out_of_range', `${E0}/water/litres`],
  ['eleven litres', water(`"litres":11,${MINERALS}`), 'out_of_range', `${E0}/water/litres`],
  ['litres of null', water(`"litres":null,${MINERALS}`), 'wrong_type', `${E0}/water/litres`],
  ['calcium below zero', water('"litres":1,"calcium_mg_per_l":-1,"magnesium_mg_per_l":1'), 'out_of_range', `${E0}/water/calcium_mg_per_l`],
  ['a mineral nobody asks for', water(`"litres":1,${MINERALS},"gold_mg_per_l":1`), 'unknown_key', `${E0}/water/gold_mg_per_l`],
  ['a mineral twice', water(`"litres":1,${MINERALS},"calcium_mg_per_l":80`), 'duplicate_key', `${E0}/water/calcium_mg_per_l`],
  ['a key __proto__ in water', water(`"litres":1,${MINERALS},"__proto__":{}`), 'unknown_key', `${E0}/water/__proto__`],
  ['hardness without its unit', water('"litres":1,"hardness":14,"magnesium_share":0.2'), 'missing_key', `${E0}/water/hardness_unit`],
  ['hardness without the share', water('"litres":1,"hardness":14,"hardness_unit":"dH"'), 'missing_key', `${E0}/water/magnesium_share`],
  ['a unit of hardness alone', water('"litres":1,"hardness_unit":"dH","magnesium_share":0.2'), 'missing_key', `${E0}/water/hardness`],
  ['English degrees', water('"litres":1,"hardness":14,"hardness_unit":"eH","magnesium_share":0.2'), 'bad_value', `${E0}/water/hardness_unit`],
  ['a share in percent', water('"litres":1,"hardness":14,"hardness_unit":"dH","magnesium_share":20'), 'out_of_range', `${E0}/water/magnesium_share`],
  ['a share of null', water('"litres":1,"hardness":14,"hardness_unit":"dH","magnesium_share":null'), 'wrong_type', `${E0}/water/magnesium_share`],
  ['hardness and calcium', water('"litres":1,"hardness":14,"hardness_unit":"dH","magnesium_share":0.2,"calcium_mg_per_l":80'), 'contradiction', `${E0}/water/calcium_mg_per_l`],
  ['water as a number', withEntry('{"water":1.5}'), 'wrong_type', `${E0}/water`],
  ['water by the glass', withEntry(`{"water":{"litres":1,${MINERALS}},"count":2}`), 'contradiction', `${E0}/count`],
  ['water in a food', withEntry(`{"water":{"litres":1,${MINERALS}},"food":"sr:11457","grams":1}`), 'contradiction', `${E0}/water`],
];
