"""Outputs of cells without what differs from run to run, so that nbval compares the rest.

In: the outputs of a cell, stored or new. Out: copies to compare.

Rules:

- The transcript under a chat is left out: it shows what was said later, perhaps typed by a person. So is what
  `%chat` shows until the answer is there.
- Where the log says when, how long or under which id, what it says is replaced; so is the store's name, which
  is another one in tests. What was said, called and counted stays.
- An output that is not about a log stays as it is. Counted ids, as `deterministic` gives them, do too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from nbagent.testing.steady_tables import ID, steady_tables

__all__ = ["prepare_cells"]

_Output: TypeAlias = dict[str, Any]
_Compare: TypeAlias = Callable[..., bool]

_WIDGET = "application/vnd.jupyter.widget-view+json"
_SESSION_LIST = re.compile(r"^(?:no|\d+) sessions? in (?:\w+://|:memory:).*(?:\n  .*)*", re.MULTILINE)
_LOG = re.compile(r"Log\(.*\)(: .*)?")
_STORED_LOG = re.compile(r"^Log\((?!in memory).*\)(: .*)?$", re.MULTILINE)
_LOG_DAYS = re.compile(r"^(Log\(in memory.*\): .* messages?), \d{4}-\d\d-\d\d.*$", re.MULTILINE)
_KERNEL_FILE = re.compile(r"\S*ipykernel_\d+[/\\]\d+\.py")
_SERIES = re.compile(r"^Name: \w+,.* dtype: (datetime64\[us, UTC\]|timedelta64\[us\])$", re.MULTILINE)
_WRAPPED = re.compile(r"\\ ?$", re.MULTILINE)
_EXPORTED = re.compile(r"(\*\*[^*\n]+ · )\d{4}-\d\d-\d\d \d\d:\d\d UTC(?=\*\*)")
"""Who said something, and when, in a log as Markdown."""
_IN_TEXTS_OF_LOGS = (
    (ID, "ID"),
    (re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00:00"), "TIME"),
    (re.compile(r"-?\d+ days? \d\d:\d\d:\d\d(\.\d+)?"), "DURATION"),
    (re.compile(r"\b[12]\d{15}\b"), "TIME"),  # microseconds since 1970
    (re.compile(r"\b\d+\.\d{3,}(e-?\d+)?\b|\b\d+(\.\d+)?e-\d+\b"), "NUMBER"),
    (re.compile(r"""notebook(['"]?\s*[=:]\s*)(None|null|'[^']*'|"[^"]*")"""), r"notebook\1NOTEBOOK"),
    (re.compile(r"[ \t]+|-{4,}"), " "),  # the width of a column depends on what is in it
)


def prepare_cells(items: list[Any]) -> None:
    """Have nbval run the cells of a notebook in order, and compare the steady part of their outputs."""
    items[:] = _in_order(items)
    for item in filter(_is_cell, items):
        _compare_steady(item)


def _compare_steady(item: Any) -> None:  # noqa: ANN401  a cell as nbval collects it: nbval has no types
    compare: _Compare = item.compare_outputs

    def compare_steady(new: Sequence[_Output], stored: Sequence[_Output], *rest: Any) -> bool:  # noqa: ANN401  nbval's own
        new, stored = _without_components(_steady(new), _steady(stored))
        return compare(new, stored, *rest)

    item.compare_outputs = compare_steady


def _without_components(new: list[_Output], stored: list[_Output]) -> tuple[list[_Output], list[_Output]]:
    """Leave out the components, if one side has none: a notebook may be stored without them."""
    if sum(map(_is_component, new)) == sum(map(_is_component, stored)):
        return new, stored
    return _other_outputs(new), _other_outputs(stored)


def _other_outputs(outputs: list[_Output]) -> list[_Output]:
    return [output for output in outputs if not _is_component(output)]


def _steady(outputs: Sequence[_Output]) -> list[_Output]:
    return [_steady_output(output) for output in outputs if not _is_passing(output)]


def _is_passing(output: _Output) -> bool:
    html = _data(output).get("text/html", "")
    return 'class="nbagent-transcript' in html or "nbagent-interim" in (output.get("metadata") or {})


def _is_component(output: _Output) -> bool:
    data = _data(output)
    return data.keys() <= {"text/plain", _WIDGET} and data.get("text/plain", "").startswith("Chat(")


def _steady_output(output: _Output) -> _Output:
    made = type(output)(output)
    for key in ("text", "evalue"):
        if key in output:
            made[key] = _steady_text(output[key])
    if "data" in output:
        made["data"] = _steady_data(output["data"])
    return made


def _steady_data(data: Mapping[str, Any]) -> dict[str, Any]:
    texts = {kind: value if kind == "text/html" else _steady_text(value) for kind, value in data.items()}
    if "text/html" not in data:
        return texts
    if _LOG.fullmatch(data.get("text/plain", "")) and (
        texts["text/plain"] == "LOG" or ID.search(data["text/html"])
    ):
        return {"text/plain": "LOG"}
    if texts.get("text/plain") == "SESSIONS":
        return {"text/plain": "SESSIONS"}
    html, found = steady_tables(data["text/html"])
    # Its columns are as wide as what is in them, so a table is compared as HTML only.
    return texts | {"text/html": html} | ({"text/plain": "TABLE"} if found else {})


def _steady_text(text: Any) -> Any:  # noqa: ANN401  a text, or a JSON value, which stays
    if not isinstance(text, str):
        return text
    text = _KERNEL_FILE.sub("CELL", text)
    text = _STORED_LOG.sub("LOG", _SESSION_LIST.sub("SESSIONS", text))
    text = _EXPORTED.sub(r"\1TIME", _LOG_DAYS.sub(r"\1", text))
    if ID.search(text) or _SERIES.search(text):
        for pattern, word in _IN_TEXTS_OF_LOGS:
            text = pattern.sub(word, text)
        return _words(text) if _WRAPPED.search(text) else text
    return text


def _words(text: str) -> str:
    """Return the words of a frame that was too wide to print: where it was cut depends on its texts."""
    words = {word for word in text.split() if not word.endswith(".ipynb")}
    return " ".join(sorted(words - {"\\", "NaN", "None", "<NA>"}))


def _data(output: _Output) -> Mapping[str, Any]:
    return output.get("data") or {}


def _in_order(items: Sequence[Any]) -> Iterator[Any]:
    """Yield the cells of each notebook in order, where its first one is: a plugin may have shuffled them."""
    cells: dict[Any, list[Any]] = {}
    for item in filter(_is_cell, items):
        cells.setdefault(item.parent, []).append(item)
    for item in items:
        if _is_cell(item):
            yield from sorted(cells.pop(item.parent, ()), key=lambda cell: cell.cell_num)
        else:
            yield item


def _is_cell(item: object) -> bool:
    return type(item).__name__ == "IPyNbCell"
