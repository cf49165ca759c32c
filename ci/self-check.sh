#!/bin/sh
# The project is its own user: its README's figures must be those of the program, and every rule set it ships must hold.
set -eu
cd "$(dirname "$0")/.."
factcheck=${1:-./factcheck}

count() { "$factcheck" list "$1" | wc -l | tr -d ' '; }

# A limit as the sources have it: 16 << 20 is 16 MiB.
limit() { sed -n "s/.*$2 = \([0-9]*\) << 20.*/\1/p" "$1" | head -1; }

mkdir -p .build
facts=.build/facts.txt
cat >"$facts" <<END
The program has $(count languages) languages.
The program has $(count checkers) checkers.
The program has $(count formats) report formats.
A source may have $(limit Sources/FactCheckHost/Sources/SourceReader.swift defaultSizeLimit) MiB.
A line of stream may have $(limit Sources/FactCheckHost/Streaming/StreamAnswerer.swift lineLimit) MiB.
END

"$factcheck" run --fail-on unverified Rules/readme.yaml
"$factcheck" run --fail-on unverified Rules/readme.yaml --source "$facts" --source-language en

# A figure that has changed must fail.
sed 's/has [0-9]* languages/has 99 languages/; s/have 64 MiB/have 63 MiB/' "$facts" >"$facts.stale"
if "$factcheck" run Rules/readme.yaml --source "$facts.stale" --source-language en >/dev/null; then
  echo "a stale figure passed: $facts.stale" >&2
  exit 1
fi

for rules in jordan windpark release-notes; do "$factcheck" run --fail-on unverified "Rules/$rules.yaml"; done
