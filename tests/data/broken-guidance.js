/** Ways to break evidence and safety, each with the rule that must object and what it must say. */

/** @type {import('./broken-references.js').Broken[]} */
export const brokenGuidance = [
  {
    rule: 'unique_ids',
    name: 'two gates share an id',
    breaks: ({ safety }) => (safety.gates[1].id = safety.gates[0].id),
    says: 'data/safety.json: /gates: The id "infant" stands there twice.',
  },
  {
    rule: 'guidance_names_known',
    name: 'a statement cites an unknown source',
    breaks: ({ evidence }) => evidence.statements[0].sources.push('hearsay'),
    says: 'data/evidence.json: /statements/0/sources: No source has the id "hearsay".',
  },
  {
    rule: 'guidance_names_known',
    name: 'a statement has a grade that is not explained',
    breaks: ({ evidence }) => (evidence.statements[0].grade = 'Z'),
    says: '/statements/0/grade: No grade has the id "Z".',
  },
  {
    rule: 'guidance_names_known',
    name: 'a gate asks for an unknown condition',
    breaks: ({ safety }) => (safety.gates[0].when = { conditions: ['hiccups'] }),
    says: 'data/safety.json: /gates/0/when/conditions: No condition has the id "hiccups".',
  },
  {
    rule: 'guidance_names_known',
    name: 'hours are kept from an unknown nutrient',
    breaks: ({ safety }) => safety.medicines[0].spacing[0].nutrients.push('moonlight'),
    says: '/medicines/0/spacing/0/nutrients: No nutrient has the id "moonlight".',
  },
  {
    rule: 'safety_complete',
    name: 'a condition that no gate speaks of',
    breaks: ({ person }) => person.conditions.push({ id: 'hiccups', label: 'Hiccups' }),
    says: 'data/person.json: /conditions/13: No gate speaks of the condition "hiccups".',
  },
  {
    rule: 'safety_complete',
    name: 'a medicine nothing is said about',
    breaks: ({ safety }) => safety.medicines.shift(),
    says: 'data/person.json: /medicines/0: Nothing is said about the medicine "levothyroxine".',
  },
  {
    rule: 'safety_complete',
    name: 'a gate that withholds nothing',
    breaks: ({ safety }) => (safety.gates[0].withholds = { supplements: false, foods: [], reductions: false }),
    says: 'data/safety.json: /gates/0/withholds: The gate withholds nothing.',
  },
  {
    rule: 'safety_complete',
    name: 'spacing without hours',
    breaks: ({ safety }) => (safety.medicines[0].spacing = []),
    says: '/medicines/0/spacing: The action "space" has hours',
  },
  {
    rule: 'safety_complete',
    name: 'an implausible amount in another unit',
    breaks: ({ safety }) => (safety.implausible[1].unit = 'g'),
    says: '/implausible/1/unit: "g" is not the unit of "calcium".',
  },
  {
    rule: 'benefit_not_alone',
    name: 'an association is told without the trial',
    breaks: ({ evidence }) => (evidence.statements[0].beside = []),
    says: 'data/evidence.json: /statements/0/beside: A benefit for calcification is told without the trial that found none.',
  },
];
