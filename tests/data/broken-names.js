/** Ways to break what people call foods and how search reads names, each with the rule that must object and what it must say. */

/** The one food of the small table that may not be suggested. */
const butter = 3;

/** @type {import('./broken-references.js').Broken[]} */
export const brokenNames = [
  {
    rule: 'names_exist',
    name: 'a short name of a food that no table has',
    breaks: ({ foodNames }) => (foodNames.names[0].food = 'sr:99999'),
    says: 'data/food_names.json: /names/0: No table has the food sr:99999.',
  },
  {
    rule: 'names_exist',
    name: 'a level that nobody described',
    breaks: ({ foodNames }) => (foodNames.names[1].eaten = 'hourly'),
    says: 'data/food_names.json: /names/1: "hourly" is no level of data/search.json.',
  },
  {
    rule: 'names_exist',
    name: 'two foods of one name',
    breaks: ({ foodNames: { names } }) => (names[1].name = names[0].name.toUpperCase()),
    says: 'Two foods are called',
  },
  {
    rule: 'names_exist',
    name: 'a food of two names',
    breaks: ({ foodNames: { names } }) => names.push({ ...names[0], name: 'Another name' }),
    says: 'has two short names.',
  },
  {
    rule: 'usual_portions_fit',
    name: 'a usual portion that the table does not have',
    breaks: ({ foodNames: { names } }) => (names[butter].usual = { portion: '1 bucket', count: 1 }),
    says: 'has no portion "1 bucket" in its table.',
  },
  {
    rule: 'usual_portions_fit',
    name: 'a usual portion that is a heap',
    breaks: ({ foodNames: { names } }) => (names[butter].usual = { portion: '1 tbsp', count: 40 }),
    says: '40 times "1 tbsp" of sr:01001 weighs 568 g, which is more than 400.',
  },
  {
    rule: 'usual_portions_fit',
    name: 'a second usual portion of a food that may be suggested',
    breaks: ({ foodNames: { names } }) => (names[0].usual = { portion: '1 cup', count: 1 }),
    says: 'sr:11457 may be suggested, and has its portion in data/suggestable.tsv.',
  },
  {
    rule: 'synonyms_find',
    name: 'names that no food has',
    breaks: ({ synonyms }) => synonyms.same.push(['moonlight', 'starlight']),
    says: 'data/synonyms.json: /same/1: No food is called any of moonlight, starlight.',
  },
  {
    rule: 'synonyms_find',
    name: 'words that no one food has together',
    breaks: ({ synonyms }) => (synonyms.means[0].names = ['spinach almonds']),
    says: 'data/synonyms.json: /means/0: No food is called spinach almonds.',
  },
  {
    rule: 'synonyms_find',
    name: 'the same meaning given twice',
    breaks: ({ synonyms }) => synonyms.means.push(synonyms.means[0]),
    says: 'data/synonyms.json: /means: "popeye" stands there twice.',
  },
  {
    rule: 'search_rules_known',
    name: 'a group that is not there',
    breaks: ({ search }) => search.groups[0].groups.push('moonlight'),
    says: 'data/search.json: /groups: There is no food group "moonlight".',
  },
  {
    rule: 'search_rules_known',
    name: 'a table that is not there',
    breaks: ({ search }) => (search.tables = [{ prefix: 'moon', points: 1, why: 'None.' }]),
    says: 'data/search.json: /tables: There is no food table "moon".',
  },
  {
    rule: 'search_rules_known',
    name: 'a word worth two things',
    breaks: ({ search }) => search.words[0].words.push(search.words[1].words[0]),
    says: 'stands there twice.',
  },
];
