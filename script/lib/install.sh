# Installing what is missing: Debian packages by apt, JavaScript packages by npm. Says so first. Sourced after tools.sh.

run_as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    env DEBIAN_FRONTEND=noninteractive "$@"
  else
    sudo env DEBIAN_FRONTEND=noninteractive "$@"
  fi
}

apt_update() { run_as_root apt-get -o Acquire::Retries=3 update; }

apt_install() {
  run_as_root apt-get -o Acquire::Retries=3 install -y --no-install-recommends "$@"
}

# What to do by hand on a system that we do not install on.
explain_missing() {
  local line names="" apt="" brew=""
  for line in "$@"; do
    names="$names $(tool_field "$line" 1)"
    apt="$apt $(tool_field "$line" 2)"
    brew="$brew $(tool_field "$line" 3)"
  done
  brew="$(printf '%s\n' $brew | LC_ALL=C sort -u | tr '\n' ' ')"
  complain "Missing here:$names."
  complain "These scripts install by themselves on Debian 12 only. Elsewhere, install what is missing and run the script again:"
  complain "  Homebrew (macOS, Linux):  brew install ${brew% }"
  complain "  Debian, Ubuntu (newer):   sudo apt-get install$apt"
  case "$names" in *emscripten*)
    complain "  Emscripten anywhere:      git clone https://github.com/emscripten-core/emsdk && cd emsdk && ./emsdk install latest && ./emsdk activate latest && . ./emsdk_env.sh" ;;
  esac
  case "$names" in *googletest*)
    complain "  GoogleTest is built from source: set GOOGLETEST_SOURCE to a checkout of https://github.com/google/googletest (release 1.12 or later)." ;;
  esac
  case "$names" in *chromium*)
    complain "  Any Chromium or Chrome will do: set CHROMIUM to its path." ;;
  esac
  case "$names" in *firefox*) complain "  Any Firefox will do: set FIREFOX to its path." ;; esac
  case "$names" in *node*) complain "  Node 18 or later, CMake 3.25 or later." ;; esac
}

install_tools() { # build|test
  local missing line packages=()
  missing="$(missing_tools "$1")"
  [ -z "$missing" ] && return 0
  if ! is_debian_12; then
    explain_missing $missing
    return 1
  fi
  for line in $missing; do packages+=("$(tool_field "$line" 2)"); done
  say "These Debian packages are missing and will be installed, with what they depend on, by apt-get:"
  say "  ${packages[*]}"
  if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
    complain "That needs root. Run this script as root, or install sudo, or run as root:"
    complain "  apt-get update && apt-get install --no-install-recommends ${packages[*]}"
    return 1
  fi
  # The password is asked for here and not in the middle of a step whose output goes to a file.
  [ "$(id -u)" -eq 0 ] || sudo -v || return 1
  STEPS=$((STEPS + 2))
  step "Package lists" apt_update || return 1
  step "Debian packages (some minutes)" apt_install "${packages[@]}" || return 1
  missing="$(missing_tools "$1")"
  [ -z "$missing" ] && return 0
  complain "Installed, but still not found: $(printf '%s ' $missing)"
  return 1
}

# The lock file decides; browsers come from the system and are never downloaded.
npm_install() {
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund --loglevel=error
}

install_modules() {
  node script/lib/modules-match.js && return 0
  say "The JavaScript packages of package-lock.json will be installed into node_modules by npm (nothing outside this folder)."
  STEPS=$((STEPS + 1))
  step "JavaScript packages" npm_install
}

# The plugin is tried in Debian's WordPress. It is unpacked and not installed: its package wants a web server, which would listen on this
# machine from then on.
WORDPRESS_PACKAGES=(wordpress wordpress-theme-twentytwentythree php-getid3 libjs-underscore libjs-cropper)

download_packages() { # folder, packages
  local folder="$1"
  shift
  (cd "$folder" && apt-get -o Acquire::Retries=3 download "$@")
}

unpack_wordpress() {
  local folder=build/debian.new file
  rm -rf build/debian "$folder"
  mkdir -p "$folder/packages"
  download_packages "$folder/packages" "${WORDPRESS_PACKAGES[@]}" ||
    { apt_update && download_packages "$folder/packages" "${WORDPRESS_PACKAGES[@]}"; } || return 1
  for file in "$folder"/packages/*.deb; do dpkg -x "$file" "$folder" || return 1; done
  rm -r "$folder/packages"
  mv "$folder" build/debian
}

# Elsewhere than on Debian 12 the plugin is not tried; the test says so.
install_wordpress() {
  is_debian_12 || return 0
  [ -f build/debian/usr/share/wordpress/wp-load.php ] && return 0
  say "WordPress will be downloaded from Debian (15 MB) and unpacked into build/debian, for tests (nothing is installed)."
  STEPS=$((STEPS + 1))
  step "WordPress of the tests" unpack_wordpress
}
