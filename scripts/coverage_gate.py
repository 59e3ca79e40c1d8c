"""Tell how much of the package the tests run, and fail where that is too little.

In: what `coverage run` left, one file per process. Out: one line per gate; where a gate is missed, also the
lines that no test runs, and exit code 1.

Run it with `python scripts/coverage_gate.py` after `coverage run -m pytest -m "not browser and not kernel"`.
"""

from __future__ import annotations

import io
import sys

from coverage import Coverage
from coverage.exceptions import NoDataError

GATES = {
    "the package": (92, ["nbagent/**"]),
    "core to session": (
        97,
        ["nbagent/*.py", "nbagent/events/*", "nbagent/core/*", "nbagent/agent/*", "nbagent/session/*"],
    ),
}
"""What is measured: how many per cent of its lines and branches must run, and where it is."""


def gather() -> Coverage:
    """Return what all processes ran; without new files, what they ran the last time."""
    measured = Coverage()
    try:
        measured.combine(strict=True)
    except NoDataError:
        measured.load()
    else:
        measured.save()
    return measured


def main() -> int:
    """Compare each part with what is asked of it."""
    measured, missed = gather(), False
    for part, (least, paths) in GATES.items():
        text = io.StringIO()
        ran = measured.report(include=paths, show_missing=True, skip_covered=True, file=text)
        print(f"{part}: {ran:.1f} % of lines and branches run, {least} % must")
        if ran < least:
            print(text.getvalue())
            missed = True
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
