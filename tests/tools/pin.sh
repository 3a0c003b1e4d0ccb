#!/usr/bin/env bash
# Writes each requirements.txt anew from its requirements.in: every package, with its exact version;
# and package-lock.json from package.json, without the addresses of a registry.
# Run it with the oldest Python that the tests support, 3.10: PYTHON=python3.10 tests/tools/pin.sh
set -euo pipefail
cd "$(dirname "$0")"
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
for part in . aws cfn-guard checkov chromium ministack runtime-python runtime-node; do
    without=()
    [[ $part == . ]] || without=(--exclude setuptools)
    "${PYTHON:-python3}" -m venv --clear "$folder/venv"
    "$folder/venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$part/requirements.in"
    {
        # The backticks are for the reader.
        # shellcheck disable=SC2016
        echo '# Every package with its exact version, written by `tests/tools/pin.sh` from requirements.in.'
        # Virtual environments of the oldest Python have setuptools; only the linters ask for it.
        # pyston makes the oldest Python faster, and is there for no other one.
        "$folder/venv/bin/pip" freeze --all --exclude pip "${without[@]}" --disable-pip-version-check |
            sed -E 's/^(pyston.*)$/\1; python_version < "3.11"/'
    } > "$part/requirements.txt"
done
# The last environment is the one with npm. What these packages want beside them is not used.
export PATH="$folder/venv/bin:$PATH"
for part in cfn-guard chromium runtime-node; do
    mkdir "$folder/$part"
    cp "$part/package.json" "$folder/$part"
    (
        cd "$folder/$part"
        npm install --package-lock-only --omit-lockfile-registry-resolved --legacy-peer-deps --ignore-scripts --no-audit --no-fund
    )
    cp "$folder/$part/package-lock.json" "$part"
done
