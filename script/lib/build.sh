# Building the parts. Every function is quiet when there is nothing to do. Sourced after install.sh.

# setup build|tools|test   Everything that has to be there before a build, before what measures and packs it, or before the tests as well.
setup() {
  local tools="$1"
  [ "$tools" = build ] || tools=test
  install_tools "$tools" && install_modules && { [ "$1" != test ] || install_wordpress; }
}

DEBIAN_EMSCRIPTEN=/usr/share/emscripten/cmake/Modules/Platform/Emscripten.cmake

# The preset knows where Debian keeps Emscripten; any other installation is asked for its own place.
configure_wasm_elsewhere() {
  local place
  place="$(em-config EMSCRIPTEN_ROOT 2>/dev/null || dirname "$(readlink -f "$(command -v em++)")")"
  cmake -S . -B build/wasm -DCMAKE_BUILD_TYPE=Release -DCMAKE_CROSSCOMPILING_EMULATOR=node \
    -DCMAKE_TOOLCHAIN_FILE="$place/cmake/Modules/Platform/Emscripten.cmake" "$@"
}

configure() { # preset
  local options=()
  [ -z "${GOOGLETEST_SOURCE:-}" ] || options+=("-DNB_GOOGLETEST_SOURCE=$GOOGLETEST_SOURCE")
  if [ "$1" = wasm ] && [ ! -f "$DEBIAN_EMSCRIPTEN" ]; then
    configure_wasm_elsewhere ${options[@]+"${options[@]}"}
  else
    cmake --preset "$1" ${options[@]+"${options[@]}"}
  fi
}

# A finished configuration leaves its Makefile; afterwards the build itself notices a changed CMakeLists.txt.
build_preset() { # preset
  [ -f "build/$1/Makefile" ] || [ -f "build/$1/build.ninja" ] || configure "$1" || return 1
  cmake --build --preset "$1" --parallel "$(job_count)"
}

# The tables are packed again only when a source, a rule or the compiler changed.
build_data() {
  local stamp="build/stamps/data" now
  now="$(tree_hash data)"
  if [ -f build/data/reference.nbt ] && [ -f build/data/foods-everyday.nbt ] && [ "$(cat "$stamp" 2>/dev/null)" = "$now" ]; then
    echo "The packed tables are up to date."
    return 0
  fi
  node data/compile/compile.js || return 1
  mkdir -p build/stamps
  printf '%s' "$now" >"$stamp"
}

build_site() { node web/build/build.js; }

build_packages() { node npm/build.js && node wordpress/build.js; }

# build_parts native data wasm site packages…   In this order of need: the tables first, what is made of the others last.
build_parts() {
  local part
  for part in "$@"; do
    case "$part" in
      data) step "Build: data tables" build_data ;;
      native) step "Build: C++ library and command" build_preset native ;;
      wasm) step "Build: C++ as WebAssembly" build_preset wasm ;;
      sanitizers) step "Build: C++ with sanitizers" build_preset sanitizers ;;
      site) step "Build: page" build_site ;;
      packages) step "Build: packages" build_packages ;;
    esac || return 1
  done
}
