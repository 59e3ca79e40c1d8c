"""Writes frames as Parquet files for DuckDB, Polars or another notebook (needs `pyarrow`).

In: frames by name. Out: one file per frame. Rule: `pandas.read_parquet` returns an equal frame with the same
dtypes.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pandas as pd

from nbagent.errors import UsageError

__all__ = ["write_parquet"]


def write_parquet(frames: Iterable[tuple[str, pd.DataFrame]], folder: Path) -> list[Path]:
    """Write each frame as `<name>.parquet` into `folder`, and return the files.

    Raises:
        UsageError: pyarrow is not installed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    return [_write(frame, folder / f"{name}.parquet") for name, frame in frames]


def _write(frame: pd.DataFrame, path: Path) -> Path:
    try:
        frame.to_parquet(path, engine="pyarrow", index=False)
    except ImportError as error:
        raise UsageError("Parquet needs pyarrow.", hint="pip install 'nbagent[parquet]'") from error
    return path
