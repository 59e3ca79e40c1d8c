"""Writes frames as the sheets of one Excel file (needs `openpyxl`).

In: frames by name. Out: a file with a sheet per frame. Rules: Excel has no time zones, so times are written
in UTC and durations in seconds, and the column names say so; a text that looks like a formula stays text;
what is longer than a cell or a sheet can be is cut, with a warning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

import pandas as pd

from nbagent.errors import UsageError
from nbagent.suggestions import warn

__all__ = ["write_excel"]

_CELL = 32_767
"""The most characters of a cell."""
_ROWS = 1_048_575
"""The most rows of a sheet, below its heading."""
_REFUSED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that the file format has no way to write."""


def write_excel(frames: Iterable[tuple[str, pd.DataFrame]], path: Path) -> Path:
    """Write each frame as a sheet of the file `path`, and return it.

    Raises:
        UsageError: openpyxl is not installed, or the file's name does not end with `.xlsx`.
    """
    if path.suffix.lower() != ".xlsx":
        raise UsageError(f"{path.name!r} is not the name of an Excel file.", hint=f"Write {path.stem}.xlsx.")
    try:
        writer = pd.ExcelWriter(path, engine="openpyxl")
    except ImportError as error:
        raise UsageError("Excel files need openpyxl.", hint="pip install 'nbagent[excel]'") from error
    with writer as file:
        for name, frame in frames:
            _fitting(frame, name).to_excel(file, sheet_name=name, index=False, freeze_panes=(1, 0))
            for cell in chain.from_iterable(file.sheets[name].iter_rows(min_row=2)):
                if cell.data_type == "f":  # a text that begins with "=": nobody's formula is run
                    cell.data_type = "s"
    return path


def _fitting(frame: pd.DataFrame, name: str) -> pd.DataFrame:
    """Return the frame with values that Excel can hold."""
    if len(frame) > _ROWS:
        warn(f"Excel holds {_ROWS:,} rows: the last {len(frame) - _ROWS:,} of {name} are left out.")
    columns = {}
    for column, values in frame.head(_ROWS).items():
        if isinstance(values.dtype, pd.DatetimeTZDtype):
            columns[f"{column} (UTC)"] = values.dt.tz_localize(None)
        elif pd.api.types.is_timedelta64_dtype(values.dtype):
            columns[f"{column} (s)"] = values.dt.total_seconds()
        elif pd.api.types.is_string_dtype(values.dtype):
            columns[str(column)] = _texts(values, f"{name}.{column}")
        else:
            columns[str(column)] = values
    return pd.DataFrame(columns)


def _texts(values: pd.Series[str], where: str) -> pd.Series[str]:
    long = values.str.len() > _CELL
    if long.any():
        warn(f"Excel holds {_CELL:,} characters in a cell: {long.sum()} of {where} are cut.")
    return values.str.slice(0, _CELL).str.replace(_REFUSED, "\N{REPLACEMENT CHARACTER}", regex=True)
