"""What a person probably meant, for the errors and warnings that say what to write instead.

In: what was written, and what could have been. Out: a sentence, or None where nothing is close. Rule: nothing
here quotes a value, only names.
"""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Iterable
from difflib import SequenceMatcher, get_close_matches

from nbagent.errors import NbagentWarning

__all__ = ["CLOSE", "closest", "did_you_mean", "kind_of", "nearest_first", "warn"]

CLOSE = 0.75
"""How alike two words must be, from 0 to 1: `name` and `names` are 0.89, `key` and `keep` 0.57."""


def closest(word: str, known: Iterable[str], *, close: float = CLOSE) -> str | None:
    """Return the known word that is most like `word`; None if none is close. Case does not matter."""
    words = {each.lower(): each for each in known}
    found = get_close_matches(word.lower(), words, n=1, cutoff=close)
    return words[found[0]] if found else None


def did_you_mean(word: str, known: Iterable[str], shown: str = "{}") -> str | None:
    """Return the question after the closest word, written as `shown`; None if none is close."""
    found = closest(word, known)
    return None if found is None else f"Did you mean {shown.format(found)}?"


def nearest_first(word: str, known: Iterable[str]) -> list[str]:
    """Return all known words, those most like `word` first."""
    likeness = SequenceMatcher(b=word.lower())

    def unlike(each: str) -> float:
        likeness.set_seq1(each.lower())
        return -likeness.ratio()

    return sorted(known, key=unlike)


def kind_of(value: object) -> str:
    """Return what `value` is, without showing it: "None", "a str", "an int", "the class Agent"."""
    if value is None:
        return "None"
    if isinstance(value, type):
        return f"the class {value.__name__}"
    name = type(value).__name__
    if isinstance(value, bytes | bytearray):
        return name
    return f"{'an' if name[0].lower() in 'aeiou' else 'a'} {name}"


def warn(message: str, category: type[Warning] = NbagentWarning) -> None:
    """Warn at the line that called nbagent, however deep inside this is."""
    frame, level = inspect.currentframe(), 1
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] == "nbagent":
        frame, level = frame.f_back, level + 1
    warnings.warn(message, category, stacklevel=level)
