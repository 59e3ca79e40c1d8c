"""How a store is named, and how it is opened.

In: the value of `store=`. Out: its URL, or an open `Store`.

Rule: `"default"` is the store that `NBAGENT_STORE` names, else a SQLite file in the user's Jupyter data
folder; None is no store at all, everywhere.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from nbagent.errors import StoreError, UsageError
from nbagent.store.contract import Store
from nbagent.suggestions import kind_of, warn

__all__ = ["DEFAULT_STORE", "is_named", "named", "open_store", "resolve"]

_FILES = (".db", ".sqlite", ".sqlite3", ".db3")
DEFAULT_STORE = "default"
"""The store named by `NBAGENT_STORE`, else a SQLite file in the user's Jupyter data folder."""


def resolve(store: str | Path) -> str:
    """Return the URL of the store that `store=` names; an empty name is the default store's.

    Raises:
        UsageError: it is neither text nor a path.
    """
    if isinstance(store, Path):
        return f"sqlite:///{store.expanduser().absolute()}"
    if not isinstance(store, str):
        raise UsageError(f"store= takes the name of a store, not {kind_of(store)}.", hint=_hint(store))
    if store and store != DEFAULT_STORE:
        return store
    return os.environ.get("NBAGENT_STORE") or f"sqlite:///{_data_folder() / 'nbagent' / 'log.db'}"


def is_named(store: str | Path) -> bool:
    """Return whether somebody chose this store: an argument, or whoever set `NBAGENT_STORE`."""
    return bool(store and store != DEFAULT_STORE) or bool(os.environ.get("NBAGENT_STORE"))


def named(store: str | Path | None) -> str | Path:
    """Return `store` for a function that reads one. None warns, and still means the default store.

    None used to mean the default store in `open_log`, and no store in `Session`.
    """
    if store is not None:
        return store
    warn(
        'store=None means no store, but this call needs one: leave store= out, or pass store="default". '
        "The next version raises an error for None here.",
        DeprecationWarning,
    )
    return DEFAULT_STORE


def open_store(url: str) -> Store:
    """Open the store named by `url`: `sqlite:///path`, `:memory:`, or `postgresql://…`.

    Raises:
        StoreError: the URL is of no known kind, or the store cannot be opened.
    """
    if url == ":memory:" or url.startswith("sqlite:///"):
        from nbagent.store.sqlite import SqliteStore  # noqa: PLC0415  one backend, loaded when used

        return SqliteStore(url)
    if url.startswith(("postgresql://", "postgres://")):
        try:
            from nbagent.store.postgres import PostgresStore  # noqa: PLC0415  one backend, loaded when used
        except ImportError as error:
            raise StoreError(
                "A PostgreSQL store needs psycopg, which is not installed.",
                hint='pip install "nbagent[postgres]"',
            ) from error
        return PostgresStore(url)
    if "://" not in url and Path(url).suffix in _FILES:
        hint = f'Write store="sqlite:///{url}", or store=Path({url!r}).'
        raise StoreError(f"{url!r} is a path, and not a kind of store.", hint=hint)
    raise StoreError(
        f"{_shown(url)} is not a kind of store.",
        hint='Use store="sqlite:///path/to/file.db", store=":memory:", store="postgresql://…" or store=None.',
    )


def _shown(url: str) -> str:
    """Return what a store was taken for, without what may be a password."""
    kind = url.partition(":")[0]
    return repr(kind) if re.fullmatch(r"[\w.+-]{1,40}", kind) else "This"


def _hint(store: object) -> str:
    if hasattr(store, "log"):
        return "The log of a chat or a session is chat.log or session.log."
    return 'Use store=Path("file.db"), store=":memory:", store="postgresql://…", or leave it out.'


def _data_folder() -> Path:
    try:
        from jupyter_core.paths import jupyter_data_dir  # noqa: PLC0415  only needed if no store is named
    except ImportError:  # a script in an environment without Jupyter
        return Path.home() / ".local" / "share" / "jupyter"
    return Path(jupyter_data_dir())
