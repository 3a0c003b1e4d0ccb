#!/usr/bin/env bash
# Writes requirements.txt anew from requirements.in: every package, with its exact version.
# Run it with the oldest Python that the tests support, 3.10: PYTHON=python3.10 tests/tools/pin.sh
set -euo pipefail
cd "$(dirname "$0")"
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check --requirement requirements.in
{
    # The backticks are for the reader.
    # shellcheck disable=SC2016
    echo '# Every package with its exact version, written by `tests/tools/pin.sh` from requirements.in.'
    "$folder/bin/pip" freeze --all --exclude pip --disable-pip-version-check
} > requirements.txt
