"""An ignored lint rule or type error says why, on its line, in one form."""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FORMS = {
    "noqa": re.compile(r"# noqa: [A-Z]+[0-9]+(?:, [A-Z]+[0-9]+)*  (?P<reason>\S.*)"),
    "type: ignore": re.compile(r"# type: ignore\[[a-z-]+(?:, [a-z-]+)*\]  # (?P<reason>\S.*)"),
}
NO_REASON = re.compile(r"(?:as|see) (?:above|below|before)\b", re.IGNORECASE)


def comments() -> Iterator[tuple[str, str]]:
    """Yield (place, comment) of every comment that ignores something."""
    for folder in ("nbagent", "tests", "benchmarks", "scripts"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            if "node_modules" in path.parts:
                continue
            for token in tokenize.generate_tokens(io.StringIO(path.read_text(encoding="utf-8")).readline):
                if token.type == tokenize.COMMENT and re.match(r"#\s*(?:noqa|type:\s*ignore)", token.string):
                    yield f"{path.relative_to(ROOT).as_posix()}:{token.start[0]}", token.string


def has_a_reason(comment: str) -> bool:
    """Return whether `comment` is in its form, with a reason that stands for itself."""
    matches = [match for form in FORMS.values() if (match := form.match(comment))]
    return bool(matches) and not NO_REASON.match(matches[0]["reason"])


def test_each_has_a_reason() -> None:
    """`# noqa: CODE  reason` and `# type: ignore[code]  # reason`, and nothing else."""
    assert [(place, comment) for place, comment in comments() if not has_a_reason(comment)] == []


@pytest.mark.parametrize(
    ("comment", "fine"),
    [
        ("# noqa: BLE001  a listener's failure is its own", True),
        ("# noqa: BLE001, S112  somebody else's repr", True),
        ("# noqa: BLE001 - a listener's failure", False),
        ("# noqa: BLE001", False),
        ("# noqa", False),
        ("# noqa: BLE001  as above", False),
        ("# type: ignore[arg-type]  # the mistake is the test", True),
        ("# type: ignore[arg-type]", False),
        ("# type: ignore", False),
    ],
)
def test_what_counts_as_a_reason(comment: str, *, fine: bool) -> None:
    """A bare ignore, another form, and a reason that stands elsewhere do not count."""
    assert has_a_reason(comment) is fine
