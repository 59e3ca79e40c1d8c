#!/usr/bin/env bash
# Runs every part of the tests, even if one of them has failed. pytest comes last, so that its counts end the output.
# Out: exit code 0 if every part passed.
set -uo pipefail
failed=()

part() {
    local name=$1
    shift
    printf '\n== %s\n' "$name"
    "$@" || failed+=("$name")
}

part "Chromium" scripts/chromium.sh
heavy="(kernel or browser) and not soak"
[ ${#failed[@]} = 0 ] || heavy="kernel and not browser and not soak"
part "lint and types" make --no-print-directory check
part "vitest" npm --prefix js test
coverage erase
part "pytest, without kernels and browser" \
    coverage run -m pytest -m "not kernel and not browser and not soak" --session-timeout=750 tests
part "coverage" python scripts/coverage_gate.py
part "pytest, on the oldest versions" \
    env "PYTHONPATH=$PWD/.venv/.oldest${PYTHONPATH:+:$PYTHONPATH}" PANDAS_COPY_ON_WRITE=warn \
    python -m pytest --session-timeout=300 --nbval --nbval-current-env \
    --nbval-cell-timeout=60 \
    tests/log tests/agent tests/widget tests/models/test_{format_rows,http_model}.py notebooks/0[24]-*.ipynb
part "pytest, kernels, browser and every cell of the notebooks" \
    python -m pytest -m "$heavy" --session-timeout=900 --nbval --nbval-current-env --nbval-cell-timeout=60 \
    tests notebooks

[ ${#failed[@]} = 0 ] && exit 0
printf 'FAILED: %s\n' "${failed[@]}"
exit 1
