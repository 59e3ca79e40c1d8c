"""Write `docs/frames.md`, which lists every column of every frame.

In: `nbagent.log.schema`. Out: one Markdown file. `tests/log/test_columns.py` fails if the file is stale.

Run it with `python scripts/gen_frames.py`.
"""

from __future__ import annotations

from pathlib import Path

from nbagent.log.schema import FRAMES, Column, FrameSchema

TARGET = Path(__file__).parent.parent / "docs" / "frames.md"

_HEADER = """\
<!-- Written by scripts/gen_frames.py from nbagent/log/schema.py. Do not edit. -->
# The frames of a log

`session.log`, `chat.log` and `open_log()` give the same seven DataFrames, built afresh each time:

{list}

What holds for all of them:

- The columns and their dtypes are always the same, even if there is no row or nothing is known.
- Unknown is NA, never 0. A sum (of a run, of a session) is NA unless all of its parts are known.
- The dtypes below are those of pandas 3. With pandas 2.2 and 2.3, text is `string`; all other dtypes are the
  same. An unknown text is then `pd.NA`, not NaN. A comparison with it is NA, so a filter drops it:
  `requests[requests.error_type.ne("Offline").fillna(True)]` keeps it with every pandas.
- Times are UTC, in microseconds. Durations are measured with a monotonic clock where the table says so.
- `input_tokens` includes what came from a cache; `output_tokens` includes reasoning.
- A forked session begins with a copy of another session's log. `copied` marks the rows of such a copy:
  exclude them when you sum over sessions (`requests[~requests.copied]`). The sums in `sessions` exclude them.
- There is no row limit.

`log.where(session=…, model=…, since=…, until=…)` returns a narrower log: the store reads only the sessions it
needs. A frame keeps a row if its time is in the window and it belongs to a call of the model. It keeps a
session if something happened in it in the window. `since` and `until` are times.

`log.frame(name, full=True)` adds the columns marked *full*.

Excel has no time zones, so `frame.to_excel` refuses these frames. `log.export.excel("log.xlsx")` writes each
frame as a sheet, with times in UTC and durations in seconds (needs `pip install "nbagent[excel]"`).
"""


def render() -> str:
    """Return the Markdown."""
    names = "\n".join(
        f"- [`.{frame.name}`](#{frame.name}): one row per {_of(frame)}" for frame in FRAMES.values()
    )
    return "\n".join([_HEADER.format(list=names), *map(_section, FRAMES.values())])


def _of(frame: FrameSchema) -> str:
    return frame.row.removeprefix("a ").removeprefix("an ")


def _section(frame: FrameSchema) -> str:
    rows = [_row(column, "") for column in frame.columns] + [_row(column, "*full* ") for column in frame.full]
    head = [
        f"## {frame.name}",
        "",
        f"One row per {_of(frame)}. {_window(frame)}",
    ]
    return "\n".join([*head, "", "| column | dtype | meaning |", "|---|---|---|", *rows, ""])


def _window(frame: FrameSchema) -> str:
    if frame.time is None:
        return "`where(since=…, until=…)` keeps a session in which something happened in the window."
    return f"`where(since=…, until=…)` looks at `{frame.time}`."


def _row(column: Column, mark: str) -> str:
    return f"| `{column.name}` | `{column.dtype}` | {mark}{column.meaning} |"


if __name__ == "__main__":
    TARGET.write_text(render(), encoding="utf-8")
