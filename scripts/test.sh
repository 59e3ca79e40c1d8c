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
selection=()
[ ${#failed[@]} = 0 ] || selection=(-m "not soak and not browser")
part "lint and types" make --no-print-directory check
part "vitest" npm --prefix js test
part "pytest, with every cell of the notebooks" \
    python -m pytest "${selection[@]}" --session-timeout=1500 --nbval --nbval-current-env \
    --nbval-sanitize-with notebooks/sanitize.cfg --nbval-cell-timeout=60 tests notebooks

[ ${#failed[@]} = 0 ] && exit 0
printf 'FAILED: %s\n' "${failed[@]}"
exit 1
