# Making packages of what was built. The same sources, in any folder and at any time, give the same bytes. Sourced after common.sh.

# When the sources were last changed: what every file in a package is dated.
source_date() {
  if [ -n "${SOURCE_DATE_EPOCH:-}" ]; then echo "$SOURCE_DATE_EPOCH"; else git log -1 --format=%ct; fi
}

program_version() { build/native/nutrient-balance --version; }

# Files get the date of the sources and the modes of a system, whatever those of this checkout are.
even_out() { # folder, date
  find "$1" -type d -exec chmod 755 {} + && find "$1" -type f -not -path '*/bin/*' -exec chmod 644 {} + &&
    find "$1" -exec touch -h -d "@$2" {} +
}

deb_control() { # version, staged folder, depends
  cat <<CONTROL
Package: nutrient-balance
Version: $1
Architecture: $(dpkg --print-architecture)
Maintainer: ${DEB_MAINTAINER:-The Nutrient Balance developers <developers@nutrient-balance.example>}
Installed-Size: $(du -sk --apparent-size "$2/usr" | cut -f1)
Depends: $3
Section: science
Priority: optional
Description: intakes of calcium, magnesium and other nutrients, and their balance
 Says how calcium and magnesium, and other nutrients, stand in what is eaten:
 against recommended intakes and limits of the United States, Europe, WHO and
 the United Kingdom, and to each other. Foods of four public tables are part of
 the program; what a table lacks is a range, never zero.
 .
 It reads plans and the files of nutrition surveys, one or a million at a time,
 and opens no connection. It does not find or treat an illness.
CONTROL
}

deb_changelog() { # version, date
  printf 'nutrient-balance (%s) unstable; urgency=medium\n\n  * What changed is in changelog.gz, release by release.\n\n -- %s  %s\n' \
    "$1" "${DEB_MAINTAINER:-The Nutrient Balance developers <developers@nutrient-balance.example>}" "$(LC_ALL=C date -u -R -d "@$2")"
}

# Which packages bring the shared libraries that the program needs, and from which version on.
deb_depends() { # program
  local work result
  work="$(mktemp -d)"
  mkdir "$work/debian"
  printf 'Source: nutrient-balance\n\nPackage: nutrient-balance\nArchitecture: any\n' >"$work/debian/control"
  result="$(cd "$work" && dpkg-shlibdeps -O -e "$1" 2>/dev/null | sed -n 's/^shlibs:Depends=//p')"
  rm -rf "$work"
  [ -n "$result" ] && printf '%s' "$result"
}

# package_deb FOLDER   nutrient-balance_VERSION_ARCHITECTURE.deb of the command that build/native holds.
package_deb() {
  local out="$1" stage version date depends doc
  mkdir -p "$out"
  out="$(cd "$out" && pwd)" || return 1
  version="$(program_version)-1" date="$(source_date)" stage="$(mktemp -d)"
  doc="$stage/usr/share/doc/nutrient-balance"
  cmake --install build/native --component command --prefix "$stage/usr" --strip >/dev/null || return 1
  depends="$(deb_depends "$stage/usr/bin/nutrient-balance")" || { complain "dpkg-shlibdeps (package dpkg-dev) found no dependencies."; return 1; }
  mkdir -p "$doc" "$stage/DEBIAN"
  cp packaging/copyright "$doc/copyright"
  cp README.md "$doc/README.md"
  gzip -9nc CHANGELOG.md >"$doc/changelog.gz"
  deb_changelog "$version" "$date" | gzip -9nc >"$doc/changelog.Debian.gz"
  gzip -9n "$stage/usr/share/man/man1/nutrient-balance.1"
  deb_control "$version" "$stage" "$depends" >"$stage/DEBIAN/control"
  (cd "$stage" && find usr -type f | LC_ALL=C sort | xargs -d '\n' md5sum) >"$stage/DEBIAN/md5sums"
  even_out "$stage" "$date" || return 1
  SOURCE_DATE_EPOCH="$date" dpkg-deb --root-owner-group -Zxz --build "$stage" "$out" || return 1
  rm -rf "$stage"
}

# package_source FOLDER   nutrient-balance-VERSION.tar.gz of what is committed.
package_source() {
  local name
  name="nutrient-balance-$(program_version)"
  mkdir -p "$1"
  git -c tar.umask=0022 archive --format=tar --prefix="$name/" HEAD 2>/dev/null | gzip -9n >"$1/$name.tar.gz" &&
    [ "${PIPESTATUS[0]}" -eq 0 ]
}
