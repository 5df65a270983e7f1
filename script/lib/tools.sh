# Which tools the project needs, how to see whether they are there, and how each package system calls them. Sourced.

# name : what Debian 12 calls the package : what Homebrew calls it : needed for (build, test)
TOOLS="
certificates:ca-certificates::build
compiler:g++:gcc:build
cmake:cmake:cmake:build
make:make:make:build
emscripten:emscripten:emscripten:build
node:nodejs:node:build
npm:npm:node:build
json:nlohmann-json3-dev:nlohmann-json:build
cli11:libcli11-dev:cli11:build
icons:librsvg2-bin:librsvg:build
googletest:googletest:googletest:build
clang-format:clang-format:clang-format:test
clang-tidy:clang-tidy:llvm:test
chromium:chromium:chromium:test
firefox:firefox-esr:firefox:test
webkit:webkit2gtk-driver::test
display:xvfb::test
glpk:glpk-utils:glpk:test
packages:dpkg-dev::test
zsh:zsh:zsh:test
fish:fish:fish:test
parallel:parallel::test
ssh:openssh-client::test
ssh-server:dropbear-bin::test
accounts:libnss-wrapper::test
fonts:fonts-liberation::test
more-fonts:fonts-dejavu-core::test
database:mariadb-server-core::test
php:php-cli::test
php-database:php-mysql::test
"

tool_field() { # line, number
  printf '%s' "$1" | cut -d: -f"$2"
}

has_header() {
  local prefix
  for prefix in /usr /usr/local /opt/homebrew ${HOMEBREW_PREFIX:-} ${CMAKE_PREFIX_PATH:-}; do
    [ -f "$prefix/include/$1" ] && return 0
  done
  return 1
}

node_is_new_enough() {
  command -v node >/dev/null && node -e 'process.exit(parseInt(process.versions.node, 10) >= 18 ? 0 : 1)'
}

cmake_is_new_enough() {
  command -v cmake >/dev/null || return 1
  local version major minor
  version="$(cmake --version | sed -n '1s/[^0-9]*\([0-9][0-9.]*\).*/\1/p')"
  major="${version%%.*}"
  minor="${version#*.}"
  minor="${minor%%.*}"
  [ "$major" -gt 3 ] || { [ "$major" -eq 3 ] && [ "$minor" -ge 25 ]; }
}

# The browsers that the tests drive: the caller's choice, else the first one found.
find_chromium() {
  local candidate
  for candidate in ${CHROMIUM:-} chromium chromium-browser google-chrome \
    "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    command -v "$candidate" 2>/dev/null && return 0
  done
  return 1
}

find_firefox() {
  local candidate
  for candidate in ${FIREFOX:-} firefox-esr firefox "/Applications/Firefox.app/Contents/MacOS/firefox"; do
    command -v "$candidate" 2>/dev/null && return 0
  done
  return 1
}

has_tool() {
  case "$1" in
    certificates) is_debian || return 0; [ -s /etc/ssl/certs/ca-certificates.crt ] ;;
    compiler) command -v c++ >/dev/null || command -v g++ >/dev/null ;;
    cmake) cmake_is_new_enough ;;
    make) command -v make >/dev/null ;;
    emscripten) command -v em++ >/dev/null ;;
    node) node_is_new_enough ;;
    npm) command -v npm >/dev/null ;;
    json) has_header nlohmann/json.hpp ;;
    cli11) has_header CLI/CLI.hpp ;;
    googletest) [ -f "${GOOGLETEST_SOURCE:-/usr/src/googletest}/CMakeLists.txt" ] ;;
    clang-format) command -v clang-format >/dev/null ;;
    clang-tidy) command -v clang-tidy >/dev/null ;;
    glpk) command -v glpsol >/dev/null ;;
    zsh | fish) is_debian || return 0; command -v "$1" >/dev/null ;;
    parallel) is_debian || return 0; command -v parallel >/dev/null ;;
    ssh) is_debian || return 0; command -v ssh >/dev/null ;;
    # Only the program: openssh-server would open a port on the machine that tests run on.
    ssh-server) is_debian || return 0; [ -x /usr/sbin/dropbear ] ;;
    accounts) is_debian || return 0; compgen -G '/usr/lib/*/libnss_wrapper.so' >/dev/null ;;
    packages) is_debian || return 0; command -v dpkg-shlibdeps >/dev/null ;;
    icons) command -v rsvg-convert >/dev/null ;;
    chromium) find_chromium >/dev/null ;;
    firefox) find_firefox >/dev/null ;;
    webkit) is_debian || return 0; command -v WebKitWebDriver >/dev/null ;;
    display) is_debian || return 0; command -v Xvfb >/dev/null ;;
    fonts) is_debian || return 0; compgen -G '/usr/share/fonts/*/*' >/dev/null ;;
    # What the WordPress of the tests runs on (install.sh); none of them starts anything by itself.
    database) is_debian || return 0; [ -x /usr/sbin/mariadbd ] ;;
    php) is_debian || return 0; command -v php >/dev/null ;;
    php-database) is_debian || return 0; php -r 'exit(extension_loaded("mysqli") ? 0 : 1);' 2>/dev/null ;;
    # Arabic letters: WebKitGTK ends when no font has any.
    more-fonts) is_debian || return 0; [ -s /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] ;;
  esac
}

is_debian() { [ -f /etc/debian_version ]; }

is_debian_12() {
  [ -f /etc/os-release ] && ( . /etc/os-release && [ "${ID:-}" = debian ] && [ "${VERSION_ID:-}" = 12 ] ) &&
    command -v apt-get >/dev/null
}

# missing_tools build|test   Prints the lines of TOOLS that are needed and not there.
missing_tools() {
  local line purpose
  for line in $TOOLS; do
    purpose="$(tool_field "$line" 4)"
    [ "$1" = build ] && [ "$purpose" = test ] && continue
    has_tool "$(tool_field "$line" 1)" || printf '%s\n' "$line"
  done
}
