# What every script shares: where we are, how to speak, how to run a numbered step. Sourced, never run.

set -uo pipefail
SELF="$(cd "$(dirname "$0")" && pwd)/$(basename "$0")"
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
cd "$ROOT" || exit 1
PATH="$ROOT/node_modules/.bin:$PATH"

LOGS="$ROOT/build/log"
STEP=0
STEPS="${STEPS:-?}"

say() { printf '%s\n' "$*"; }
complain() { printf '%s\n' "$*" >&2; }
die() { complain "$*"; exit 1; }

# The comment block at the top of a script is its manual.
print_manual() {
  sed -n '2,/^[^#]/{/^#/s/^# \{0,1\}//p;}' "$SELF"
}

wants_help() {
  local argument
  for argument in "$@"; do
    case "$argument" in -h|--help) return 0 ;; esac
  done
  return 1
}

job_count() {
  local jobs
  jobs="$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)"
  echo "${JOBS:-$jobs}"
}

sha256() {
  if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi | cut -d' ' -f1
}

# One hash over the contents of all files below the given paths.
tree_hash() {
  find "$@" -type f -not -path '*/node_modules/*' -print 2>/dev/null | LC_ALL=C sort | tr '\n' '\0' |
    xargs -0 cksum 2>/dev/null | sha256
}

# step "What happens" command…   Runs the command with its output in a log file; shows the log's end when it fails.
step() {
  local title="$1" log started status
  shift
  STEP=$((STEP + 1))
  mkdir -p "$LOGS"
  log="$LOGS/$(printf '%s' "$title" | tr -cs 'A-Za-z0-9\n' '-' | tr '[:upper:]' '[:lower:]').log"
  printf '[%s/%s] %s … ' "$STEP" "$STEPS" "$title"
  started=$SECONDS
  "$@" >"$log" 2>&1 </dev/null
  status=$?
  if [ "$status" -eq 0 ]; then
    printf 'done (%s s)\n' "$((SECONDS - started))"
  else
    printf 'FAILED (%s s)\n' "$((SECONDS - started))"
    tail -n "${LOG_LINES:-40}" "$log" | sed 's/^/    /'
    say "    The whole log: ${log#"$ROOT"/}"
  fi
  LAST_LOG="$log"
  return "$status"
}
