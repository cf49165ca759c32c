#!/bin/sh
# Builds the package that the guide shows: a program with a checker of its own, outside this repository, on the library products.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
guide=$root/Sources/FactCheckKit/FactCheckKit.docc/AddingAChecker.md

# The swift blocks of the guide, in their order: the manifest, the checker, the program.
mkdir -p "$work/Sources/mycheck"
awk -v work="$work" '
  /^```swift$/ { n++; inside = 1; next }
  /^```$/ { inside = 0 }
  inside && n == 1 { print > (work "/Package.swift") }
  inside && n == 2 { print > (work "/Sources/mycheck/ShoutChecker.swift") }
  inside && n == 3 { print > (work "/Sources/mycheck/Main.swift") }' "$guide"
sed -i "s|url: \"https://[^\"]*factcheck\", branch: \"main\"|path: \"$root\"|; s|package: \"factcheck\"|package: \"$(basename "$root")\"|g" "$work/Package.swift"

cd "$work"
printf 'THE RIVER is 35 km long.\n' >source.txt
printf 'factcheck: 1\nlanguage: en\nsource: {file: source.txt, language: en}\nclaims:\n  - {claim: the river, check: shout}\n  - 35 km\n' >rules.yaml
swift build --quiet
.build/debug/mycheck rules.yaml | tee output.txt
grep -q '^✓ the river .*"THE RIVER"' output.txt
grep -q '^2 claims: 2 supported' output.txt
