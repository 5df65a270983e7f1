# Written by man/write.js from what nutrient-balance says of itself. Do not change it here.
_nutrient_balance_values() {
  COMPREPLY=($(compgen -W "$1" -- "$word"))
  if [ "$2" = files ] && [ "${word#-}" = "$word" ]; then
    compopt -o filenames 2>/dev/null
    COMPREPLY+=($(compgen -f -- "$word"))
  fi
}

_nutrient_balance() {
  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD - 1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    _nutrient_balance_values "assess contributions search food own-food targets foods batch elemental dose-window suggest what-if -h --help --version" none
    return
  fi
  case "${COMP_WORDS[1]}" in
      assess)
        case "$before" in
          --explain) _nutrient_balance_values "" none; return ;;
        esac
        _nutrient_balance_values "-h --help --json --explain" files ;;
      contributions)
        _nutrient_balance_values "-h --help --json" files ;;
      search)
        case "$before" in
          --limit) _nutrient_balance_values "" none; return ;;
        esac
        _nutrient_balance_values "-h --help --json --limit" none ;;
      food)
        _nutrient_balance_values "-h --help --json" none ;;
      own-food)
        _nutrient_balance_values "-h --help --json" files ;;
      targets)
        case "$before" in
          --age-years) _nutrient_balance_values "" none; return ;;
          --age-months) _nutrient_balance_values "" none; return ;;
          --sex) _nutrient_balance_values "female male" none; return ;;
          --life-stage) _nutrient_balance_values "none pregnant lactating" none; return ;;
          --reference) _nutrient_balance_values "nasem efsa who uk" none; return ;;
          --basis) _nutrient_balance_values "" none; return ;;
        esac
        _nutrient_balance_values "-h --help --json --age-years --age-months --sex --life-stage --reference --basis" none ;;
      foods)
        case "$before" in
          --rank) _nutrient_balance_values "" none; return ;;
          --per) _nutrient_balance_values "100g portion 100kcal" none; return ;;
          --group) _nutrient_balance_values "" none; return ;;
          --limit) _nutrient_balance_values "" none; return ;;
        esac
        _nutrient_balance_values "-h --help --json --rank --per --group --everyday --limit" none ;;
      batch)
        case "$before" in
          --csv) _nutrient_balance_values "" none; return ;;
          --mapping) _nutrient_balance_values "asa24-items asa24-totals nhanes-day1-foods nhanes-day1-totals nhanes-day2-foods nhanes-day2-totals" files; return ;;
          --persons) _nutrient_balance_values "" files; return ;;
          --amounts) _nutrient_balance_values "table file" none; return ;;
          --reference) _nutrient_balance_values "nasem efsa who uk" none; return ;;
          --first-line) _nutrient_balance_values "" none; return ;;
          -j|--jobs) _nutrient_balance_values "" none; return ;;
        esac
        _nutrient_balance_values "-h --help --csv --mapping --persons --amounts --reference --first-line --plans --quiet -j --jobs" none ;;
      elemental)
        case "$before" in
          --count) _nutrient_balance_values "" none; return ;;
        esac
        _nutrient_balance_values "-h --help --json --count --formula" none ;;
      dose-window)
        case "$before" in
          --form) _nutrient_balance_values "" none; return ;;
          --ratio) _nutrient_balance_values "" none; return ;;
        esac
        _nutrient_balance_values "-h --help --json --form --ratio" files ;;
      suggest)
        case "$before" in
          --changes|--max-changes) _nutrient_balance_values "" none; return ;;
          --alternatives) _nutrient_balance_values "" none; return ;;
          --kinds) _nutrient_balance_values "add swap cut" none; return ;;
          --time-budget) _nutrient_balance_values "" none; return ;;
          --candidates) _nutrient_balance_values "" none; return ;;
          --seed) _nutrient_balance_values "" none; return ;;
          --why-not) _nutrient_balance_values "" none; return ;;
          --write-model) _nutrient_balance_values "" files; return ;;
        esac
        _nutrient_balance_values "-h --help --json --changes --max-changes --alternatives --kinds --each-kind --time-budget --candidates --seed --why-not --write-model" files ;;
      what-if)
        case "$before" in
          --entry) _nutrient_balance_values "" none; return ;;
          --grams) _nutrient_balance_values "" none; return ;;
        esac
        _nutrient_balance_values "-h --help --json --entry --grams" files ;;
  esac
}

complete -F _nutrient_balance nutrient-balance
