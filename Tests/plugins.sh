#!/bin/sh
# The tests of what stands in Plugins and is no Swift, and a run of each of those checkers by the built program.
set -eu
cd "$(dirname "$0")/.."
. Tests/setup.sh

program=${1:-.build/debug/factcheck}
factcheck_python "the checkers in Python cannot be tested"
Plugins/python-sdk/tests/run
Plugins/dictionary/tests/run
Plugins/semantic/tests/run
for checker in dictionary semantic; do "$program" checkers doctor "Plugins/$checker"; done
.build/validators/bin/python Tests/Validators/protocol.py "$program"
