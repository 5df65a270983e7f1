# Running the tests of one kind each and counting what ran. Sourced after build.sh.

RESULTS="$ROOT/build/results"
PASSED=0
FAILED=0
SKIPPED=0

# count kind status file   Adds one runner's numbers; a runner that ran nothing, or that failed without saying where, is one failure.
count() {
  local numbers passed failed skipped
  numbers="$(node script/lib/count.js "$1" "$3")" || numbers="0 0 0"
  read -r passed failed skipped <<<"$numbers"
  if [ "$((passed + failed))" -eq 0 ]; then
    say "    No test ran here, which counts as a failure."
    failed=1
  elif [ "$2" -ne 0 ] && [ "$failed" -eq 0 ]; then
    failed=1
  fi
  PASSED=$((PASSED + passed))
  FAILED=$((FAILED + failed))
  SKIPPED=$((SKIPPED + skipped))
  say "    $passed passed, $failed failed$([ "$skipped" -gt 0 ] && printf ', %s skipped' "$skipped")"
}

run_ctest() { # preset, result file
  ctest --preset "$1" --parallel "$(job_count)" --output-on-failure --no-tests=error \
    --test-output-size-passed 10000000 --test-output-size-failed 10000000 --output-junit "$2"
}

test_cpp() { # title, preset
  local file="$RESULTS/$2.xml"
  rm -f "$file"
  step "$1" run_ctest "$2" "$file"
  count ctest $? "$file"
}

# Named files instead of a folder: what `node --test FOLDER` means differs between releases of Node.
run_node_tests() { # result file, folders
  local file="$1" files=()
  shift
  while IFS= read -r found; do files+=("$found"); done < <(find "$@" -name '*.test.js' 2>/dev/null | LC_ALL=C sort)
  [ "${#files[@]}" -gt 0 ] || { echo "There is no *.test.js below: $*"; return 1; }
  node --test --test-reporter=spec --test-reporter-destination=stdout \
    --test-reporter=tap --test-reporter-destination="$file" "${files[@]}"
}

test_node() { # title, name, folders
  local title="$1" file="$RESULTS/$2.tap"
  shift 2
  rm -f "$file"
  step "$title" run_node_tests "$file" "$@"
  count tap $? "$file"
}

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

run_playwright() { # result file, options
  local file="$1"
  shift
  CHROMIUM="$(find_chromium)" FIREFOX="$(find_firefox)" NB_TEST_PORT="$(free_port)" PLAYWRIGHT_JSON_OUTPUT_NAME="$file" \
    playwright test --reporter=list,json "$@"
}

# Two browsers at a time can outrun a small machine. A few tests that failed there get one more try, alone and in sight; their first failure
# is shown and stays in the log. Many failures are no accident.
FEW=10

test_browser() {
  local file="$RESULTS/browser.json" again="$RESULTS/browser-alone.json" failed="$FAILED"
  rm -f "$file" "$again"
  step "Test: page in the browser" run_playwright "$file"
  count playwright $? "$file"
  local fresh=$((FAILED - failed))
  [ "$fresh" -gt 0 ] && [ "$fresh" -le "$FEW" ] || return 0
  FAILED="$failed"
  STEPS=$((STEPS + 1))
  step "Test: what failed in the browser, alone" run_playwright "$again" --last-failed --workers=1
  count playwright $? "$again"
}

test_consumers() {
  export CHROMIUM
  CHROMIUM="$(find_chromium)"
  test_node "Test: packages in projects of others" consumers tests/consumers
}

test_lint() {
  local file="$RESULTS/lint.tap"
  rm -f "$file"
  step "Lint: C++, JavaScript, types, house rules" script/lint --results "$file"
  count tap $? "$file"
}
