"""Turns rows into a DataFrame with exactly the columns and dtypes of the schema.

In: rows as dicts of plain values: times in microseconds since 1970, durations in seconds, None for unknown.
Out: a DataFrame. Rule: the dtypes never depend on the rows, and an empty frame has them too. pandas 2 has no
`str`: there, text is `string`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, repeat
from operator import itemgetter
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd
from pandas.api.extensions import ExtensionArray

from nbagent.log.schema import DURATION, TEXT, TIME, Column

__all__ = ["Row", "to_frame"]

Row: TypeAlias = dict[str, Any]
"""The values of one row by column. The schema says their types, which mypy cannot know."""
Cells: TypeAlias = tuple[Any, ...]
"""The values of a row, or of a column."""

_TEXT = TEXT if int(pd.__version__.partition(".")[0]) > 2 else "string"  # noqa: PLR2004  pandas 3 brought `str`
_NAT = np.iinfo(np.int64).min
"""How numpy writes NaT as an integer."""
_BATCH = 2_000
"""How many rows become arrays at once. Python objects take several times the memory of the arrays."""


def to_frame(rows: Iterable[Row], columns: Sequence[Column]) -> pd.DataFrame:
    """Return `rows` as a DataFrame with these columns."""
    cells = map(itemgetter(*(column.name for column in columns)), rows)
    pieces = [_piece(batch, columns) for batch in _batches(cells)]
    return pieces[0] if len(pieces) == 1 else pd.concat(pieces, ignore_index=True)


def _batches(rows: Iterator[Cells]) -> Iterator[list[Cells]]:
    """Yield lists of rows; one empty list if there are none, so that there is always a frame."""
    batch = list(islice(rows, _BATCH))
    yield batch
    while batch := list(islice(rows, _BATCH)):
        yield batch


def _piece(rows: list[Cells], columns: Sequence[Column]) -> pd.DataFrame:
    values = zip(*rows, strict=True) if rows else repeat((), len(columns))
    return pd.DataFrame(
        {column.name: _array(own, column.dtype) for column, own in zip(columns, values, strict=True)}
    )


def _array(values: Cells, dtype: str) -> ExtensionArray | pd.DatetimeIndex | npt.NDArray[np.timedelta64]:
    if dtype == TIME:
        return pd.DatetimeIndex(_micros(values).view("M8[us]")).tz_localize("UTC")
    if dtype == DURATION:
        return _micros([None if value is None else round(value * 1e6) for value in values]).view("m8[us]")
    return pd.array(values, dtype=_TEXT if dtype == TEXT else dtype)  # type: ignore[call-overload, no-any-return]  # mypy wants a literal, and the dtype is the schema's


def _micros(values: Sequence[int | None]) -> npt.NDArray[np.int64]:
    """Return `values` as integers. Handing None to numpy would take ten times as long."""
    return np.array([_NAT if value is None else value for value in values], dtype=np.int64)
