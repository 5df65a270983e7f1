// The manual page, in the language of man(7): what --help says of every verb and option, and what a manual says beside it.
/** @typedef {import('./help.js').Help} Help @typedef {import('./help.js').Item} Item */

/** @param {string} text */
const escaped = (text) => text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^([.'])/gm, '\\&$1');
/** @param {string} text */
const bold = (text) => `\\fB${escaped(text)}\\fR`;
/** @param {string} text */
const slanted = (text) => `\\fI${escaped(text)}\\fR`;

/** @param {Item} item */
function optionLines({ names, takes, usually, about, needs }) {
  const head = `${names.map(bold).join(', ')}${takes ? ` ${slanted(takes.toLowerCase())}` : ''}`;
  const notes = [usually && `usually ${usually}`, needs && `with ${needs}`].filter(Boolean).join('; ');
  return ['.TP', head, escaped(`${about}${notes ? ` (${notes})` : ''}.`)];
}

/** @param {string} verb @param {Help} help */
function verbLines(verb, { about, positionals, options }) {
  const places = positionals.map(({ names }) => slanted(names[0])).join(' ');
  const own = options.filter(({ names }) => !names.includes('--help'));
  return [
    `.SS ${bold(verb)}${places ? ` ${places}` : ''}${own.length > 0 ? ' [options]' : ''}`,
    escaped(`${about}.`),
    ...positionals.flatMap(({ names, about: what }) => ['.TP', slanted(names[0]), escaped(`${what}.`)]),
    ...own.flatMap(optionLines),
  ];
}

const examples = [
  ['Foods by name, and what is known of one of them', ['nutrient-balance search "spinach raw"', 'nutrient-balance food sr:11457']],
  ['A day that stands in a file', ['nutrient-balance assess day.json']],
  ['Many days, one a line, on all processors', ['nutrient-balance batch < plans.jsonl > reports.jsonl']],
  ['A survey by its own column names', ['nutrient-balance batch --csv --mapping nhanes-day1-foods --persons DEMO_J.csv < DR1IFF_J.csv']],
];

/** @param {{ main: Help, verbs: { name: string, help: Help }[], version: string }} help */
export function manualPage({ main, verbs, version }) {
  const [codes, purpose] = main.footer.split('\n');
  const lines = [
    '.\\" Written by man/write.js from what the command says of itself. Do not change it here.',
    `.TH NUTRIENT\\-BALANCE 1 "" "Nutrient Balance ${version}" "User Commands"`,
    '.SH NAME', escaped('nutrient-balance - how calcium and magnesium, and other nutrients, stand in what is eaten'),
    '.SH SYNOPSIS', `${bold('nutrient-balance')} ${slanted('verb')} [options]`,
    '.SH DESCRIPTION', escaped(main.about),
    escaped('All of it happens on this computer: the tables of foods and of recommended amounts are part of the program, and it opens no connection.'),
    '.PP', escaped(purpose),
    '.SH OPTIONS', ...main.options.flatMap(optionLines),
    '.SH VERBS', ...verbs.flatMap(({ name, help }) => verbLines(name, help)),
    '.SH DOCUMENTS',
    escaped('Plans, and all that --json prints, follow the JSON Schemas that are published with the sources in data/schema. A plan looks like this:'),
    '.PP', '.nf',
    escaped('{ "format": "nutrient-balance/plan@1",'), escaped('  "person": { "age_years": 45, "sex": "female" },'), escaped('  "days": [ { "entries": [ { "food": "sr:11457", "grams": 30 } ] } ] }'),
    '.fi',
    '.SH EXIT STATUS',
    ...codes.replace('Exit codes: ', '').replace(/\.$/, '').split(/, (?=\d)/).flatMap((one) => ['.TP', bold(one.slice(0, 1)), escaped(`${one.slice(2)}.`)]),
    '.SH EXAMPLES', ...examples.flatMap(([what, commands]) => ['.PP', escaped(`${what}:`), '.PP', '.nf', ...[commands].flat().map((line) => `    ${escaped(line)}`), '.fi']),
  ];
  return `${lines.join('\n')}\n`;
}
