# Building the parts. Every function is quiet when there is nothing to do. Sourced after install.sh.

# setup build|test   Everything that has to be there before a build (or before the tests as well).
setup() {
  install_tools "$1" && install_modules
}

# CMake configures once; afterwards the build itself notices a changed CMakeLists.txt.
build_preset() { # preset
  [ -f "build/$1/CMakeCache.txt" ] || cmake --preset "$1" || return 1
  cmake --build --preset "$1" --parallel "$(job_count)"
}

# The tables are packed again only when a source, a rule or the compiler changed.
build_data() {
  local stamp="build/stamps/data" now
  now="$(tree_hash data)"
  if [ -f build/data/reference.nbt ] && [ -f build/data/foods-sr.nbt ] && [ "$(cat "$stamp" 2>/dev/null)" = "$now" ]; then
    echo "The packed tables are up to date."
    return 0
  fi
  node data/compile/compile.js || return 1
  mkdir -p build/stamps
  printf '%s' "$now" >"$stamp"
}

build_site() { node web/build/build.js; }

# build_parts native data wasm site…   In this order of need: the tables first, the page last.
build_parts() {
  local part
  for part in "$@"; do
    case "$part" in
      data) step "Build: data tables" build_data ;;
      native) step "Build: C++ library and command" build_preset native ;;
      wasm) step "Build: C++ as WebAssembly" build_preset wasm ;;
      sanitizers) step "Build: C++ with sanitizers" build_preset sanitizers ;;
      site) step "Build: page" build_site ;;
    esac || return 1
  done
}
