// What shells offer behind the command: verbs, their options, and values where there is a short list. Written for bash, zsh and fish.
/** @typedef {import('./help.js').Help} Help @typedef {import('./help.js').Item} Item */
/** @typedef {{ main: Help, verbs: { name: string, help: Help }[] }} Whole */

/** Lists that the core judges and --help only tells. @type {Record<string, string[]>} */
const told = {
  '--sex': ['female', 'male'],
  '--life-stage': ['none', 'pregnant', 'lactating'],
  '--reference': ['nasem', 'efsa', 'who', 'uk'],
  '--per': ['100g', 'portion', '100kcal'],
  '--kinds': ['add', 'swap', 'cut'],
};
const files = ['plan', '--mapping', '--persons', '--write-model'];

/** @param {Item} item */
const valuesOf = ({ names, choices, about }) => {
  if (names.includes('--mapping')) return [...about.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)+/g)].map(([name]) => name);
  return choices.length > 0 ? choices : (told[names[names.length - 1]] ?? []);
};
/** @param {Item} item */
const takesFile = ({ names }) => names.some((name) => files.includes(name));
const head = '# Written by man/write.js from what nutrient-balance says of itself. Do not change it here.';

/** @param {Whole} whole */
export function bashCompletion({ main, verbs }) {
  const cases = verbs.map(({ name, help: { options, positionals } }) => {
    const values = options.filter(({ takes }) => takes).map((option) => {
      const list = valuesOf(option).join(' ');
      return `          ${option.names.join('|')}) _nutrient_balance_values "${list}" ${takesFile(option) ? 'files' : 'none'}; return ;;`;
    });
    const choose = values.length > 0 ? `        case "$before" in\n${values.join('\n')}\n        esac\n` : '';
    const names = options.flatMap((option) => option.names).join(' ');
    return `      ${name})\n${choose}        _nutrient_balance_values "${names}" ${positionals.some(takesFile) ? 'files' : 'none'} ;;`;
  });
  return `${head}
_nutrient_balance_values() {
  COMPREPLY=($(compgen -W "$1" -- "$word"))
  if [ "$2" = files ] && [ "\${word#-}" = "$word" ]; then
    compopt -o filenames 2>/dev/null
    COMPREPLY+=($(compgen -f -- "$word"))
  fi
}

_nutrient_balance() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD - 1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    _nutrient_balance_values "${[...verbs.map(({ name }) => name), ...main.options.flatMap(({ names }) => names)].join(' ')}" none
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
}

complete -F _nutrient_balance nutrient-balance
`;
}

/** @param {string} text */
const zshText = (text) => text.replaceAll("'", "'\\''").replace(/[[\]:]/g, '\\$&');

/** @param {Item} item */
function zshOption(item) {
  const { names, takes, about } = item;
  const values = valuesOf(item).join(' ');
  // Colons part a spec, so those inside an action are quoted.
  const action = takesFile(item) ? (values ? `{_alternative "values\\:value\\:(${values})" "files\\:file\\:_files"}` : '_files') : values && `(${values})`;
  return names.map((name) => `'${name}[${zshText(about)}]${takes ? `:${takes.toLowerCase()}:${action}` : ''}'`);
}

/** @param {Whole} whole */
export function zshCompletion({ verbs }) {
  const cases = verbs.map(({ name, help: { options, positionals } }) => {
    const places = positionals.map((item, i) => `'${i + 1}:${item.names[0]}:${takesFile(item) ? '_files' : ''}'`);
    return `    ${name})\n      _arguments ${[...options.flatMap(zshOption), ...places].join(' \\\n        ')} ;;`;
  });
  return `#compdef nutrient-balance
${head}
local -a verbs=(
${verbs.map(({ name, help }) => `  '${name}:${zshText(help.about)}'`).join('\n')}
)
if (( CURRENT == 2 )); then
  _describe verb verbs
else
  local verb=$words[2]
  shift words
  (( CURRENT-- ))
  case $verb in
${cases.join('\n')}
  esac
fi
`;
}

/** @param {string} text */
const fishText = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** @param {Whole} whole */
export function fishCompletion({ verbs }) {
  const lines = verbs.flatMap(({ name, help: { about, options, positionals } }) => [
    `complete -c nutrient-balance -f -n __fish_use_subcommand -a ${name} -d ${fishText(about)}`,
    ...(positionals.some(takesFile) ? [`complete -c nutrient-balance -F -n '__fish_seen_subcommand_from ${name}'`] : []),
    ...options.map((option) => {
      const names = option.names.map((one) => (one.startsWith('--') ? `-l ${one.slice(2)}` : `-s ${one.slice(1)}`)).join(' ');
      const values = valuesOf(option).join(' ');
      const takes = option.takes ? ` ${takesFile(option) ? '-rF' : '-x'}${values ? ` -a '${values}'` : ''}` : '';
      return `complete -c nutrient-balance -n '__fish_seen_subcommand_from ${name}' ${names}${takes} -d ${fishText(option.about)}`;
    }),
  ]);
  // Without the first of these fish offers files to every verb.
  return `${head}\ncomplete -c nutrient-balance -f\n${lines.join('\n')}\n`;
}
