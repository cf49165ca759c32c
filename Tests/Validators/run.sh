#!/bin/sh
# Has every report format read by a program that is not ours. Installs those programs into .build/validators; fails where it cannot,
# since a format that nobody has read is not tested.
set -eu
cd "$(dirname "$0")/../.."
. Tests/setup.sh

program=${1:-.build/debug/factcheck}
environment=.build/validators

factcheck_python "the report formats cannot be validated"
if ! cmp -s Tests/Validators/requirements.txt "$environment/requirements.txt"; then
  rm -rf "$environment"
  python3 -m venv "$environment"
  "$environment/bin/pip" install --quiet --disable-pip-version-check -r Tests/Validators/requirements.txt
  cp Tests/Validators/requirements.txt "$environment/requirements.txt"
fi
"$environment/bin/python" Tests/Validators/validate.py "$program"
"$environment/bin/python" Tests/Validators/ci_files.py "$program"
"$environment/bin/python" Tests/Validators/questions.py "$(pwd)/$program"

if ! command -v chromium >/dev/null 2>&1 && ! command -v google-chrome >/dev/null 2>&1; then
  factcheck_apt_install chromium || {
    echo "the HTML report cannot be tested: chromium could not be installed" >&2
    exit 1
  }
fi
"$environment/bin/python" Tests/Validators/browser.py "$program"
