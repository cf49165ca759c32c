#!/bin/sh
# Makes the files of a release in dist/: the static program in a tar archive and in a Debian package, with their checksums.
# The same sources give the same bytes: times are those of the last commit.
set -eu
cd "$(dirname "$0")/.."

./factcheck --version >/dev/null
version=$(./factcheck --version)
case $(uname -m) in
x86_64) machine=x86_64 debian=amd64 ;;
aarch64) machine=aarch64 debian=arm64 ;;
*) machine=$(uname -m) debian=$(uname -m) ;;
esac
system=$(uname -s | tr '[:upper:]' '[:lower:]')
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 0)}
export SOURCE_DATE_EPOCH

rm -rf dist
name=factcheck-$version-$system-$machine
tree=dist/$name
mkdir -p "$tree/completions"
install -m 755 .build/release/factcheck "$tree/factcheck"
cp LICENSE README.md CHANGELOG.md "$tree/"
"$tree/factcheck" man >"$tree/factcheck.1"
for shell in bash zsh fish; do "$tree/factcheck" completion "$shell" >"$tree/completions/factcheck.$shell"; done
tar -C dist --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -cf - "$name" |
  gzip -n9 >"dist/$name.tar.gz"

if command -v dpkg-deb >/dev/null 2>&1; then
  root=dist/deb
  mkdir -p "$root/DEBIAN" "$root/usr/bin" "$root/usr/share/man/man1" "$root/usr/share/doc/factcheck" \
    "$root/usr/share/bash-completion/completions" "$root/usr/share/fish/vendor_completions.d" \
    "$root/usr/share/zsh/vendor-completions"
  install -m 755 "$tree/factcheck" "$root/usr/bin/factcheck"
  gzip -n9c "$tree/factcheck.1" >"$root/usr/share/man/man1/factcheck.1.gz"
  cp LICENSE "$root/usr/share/doc/factcheck/copyright"
  cp "$tree/completions/factcheck.bash" "$root/usr/share/bash-completion/completions/factcheck"
  cp "$tree/completions/factcheck.fish" "$root/usr/share/fish/vendor_completions.d/factcheck.fish"
  cp "$tree/completions/factcheck.zsh" "$root/usr/share/zsh/vendor-completions/_factcheck"
  cat >"$root/DEBIAN/control" <<CONTROL
Package: factcheck
Version: $version
Architecture: $debian
Maintainer: The factcheck maintainers <maintainers@factcheck.invalid>
Section: text
Priority: optional
Recommends: poppler-utils
Description: tests for facts
 Holds claims against the texts that are their authority, across languages, and fails where they disagree.
CONTROL
  dpkg-deb --root-owner-group --build "$root" "dist/factcheck_${version}_$debian.deb" >/dev/null
  rm -rf "$root"
fi
rm -rf "$tree"
(cd dist && sha256sum ./* >SHA256SUMS)
cat dist/SHA256SUMS
