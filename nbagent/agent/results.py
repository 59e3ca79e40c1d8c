"""The three faces of a result: the value itself, what the model reads, what a person sees.

In: any value a tool returned. Out: a `Result`: bounded text, images, a MIME bundle.

Rules:

- Objects are recognised by their methods, so no library is imported for them.
- An object may decide what the model reads, with `__llm__()`.
- A repr that fails costs that face of the result, and nothing else.
- What is too large to be shown is not left out in silence: the person and the model are told.
"""

from __future__ import annotations

import base64
import sys
from dataclasses import dataclass
from typing import Any

import msgspec

from nbagent.agent.figures import figure_of, png
from nbagent.agent.set_order import ordered
from nbagent.events import scrub
from nbagent.messages import JSON, ImagePart

__all__ = ["DISPLAY_LIMIT", "Result", "bounded", "describe", "summary", "too_large"]

LIMIT = 10_000
"""Characters of a result that the model reads."""
DISPLAY_LIMIT = 4_000_000
"""Characters of what is shown; of a picture, those of its base64."""
_SHOWN = ", shown to the user"
_ROWS = 10
_REPRS = {
    "text/html": "_repr_html_",
    "text/markdown": "_repr_markdown_",
    "image/svg+xml": "_repr_svg_",
    "image/png": "_repr_png_",
    "image/jpeg": "_repr_jpeg_",
    "text/latex": "_repr_latex_",
}


@dataclass(frozen=True)
class Result:
    """A value with its faces."""

    value: Any
    text: str
    size: int
    """Bytes of the whole text as UTF-8."""
    truncated: bool
    images: tuple[ImagePart, ...]
    display: dict[str, JSON] | None
    type_name: str


def describe(value: object) -> Result:
    """Return `value` with its faces. Runs where the tool ran."""
    display = None if isinstance(value, str | int | float | bool | None) else _display(value)
    whole = scrub(summary(value))
    if display and display.keys() == {"text/plain"}:
        whole = f"{whole.replace(_SHOWN, '')}\n{display['text/plain']}"
    text = bounded(whole)
    return Result(
        value=value,
        text=text,
        size=len(whole.encode()),
        truncated=len(whole) > LIMIT,
        images=_images(display or {}),
        display=display,
        type_name=f"{type(value).__module__}.{type(value).__qualname__}".removeprefix("builtins."),
    )


def too_large(size: int) -> str:
    """Return what is shown in place of a display of `size` characters."""
    return (
        f"This is too large to be shown: {size / 1e6:.1f} MB, and at most {DISPLAY_LIMIT / 1e6:.0f} MB are. "
        "Make a picture smaller with figsize= or dpi=, or show a part of a table."
    )


def bounded(text: str, limit: int = LIMIT) -> str:
    """Return `text`. A longer one is cut, and its length is said."""
    if len(text) <= limit:
        return text
    return f"{text[:limit]}\n… cut off: this is the first {limit:,} of {len(text):,} characters."


def summary(value: object) -> str:
    """Return what a model should read about `value`. The text may be long."""
    for attempt in (_own_words, _plain, _table, _array, _figure, _json):
        try:
            text = attempt(value)
        except Exception:  # noqa: BLE001, S112  a foreign repr may raise anything; the next attempt may work
            continue
        if text is not None:
            return text
    try:
        return repr(value)
    except Exception as error:  # noqa: BLE001  a foreign repr may raise anything
        return f"<{type(value).__qualname__}, whose repr raised {type(error).__name__}>"


def _own_words(value: object) -> str | None:
    method = getattr(type(value), "__llm__", None)
    return None if method is None else str(method(value))


def _plain(value: object) -> str | None:
    if value is None:
        return "Done; nothing was returned."
    return value if isinstance(value, str) else None


def _table(value: object) -> str | None:
    if not (hasattr(value, "head") and hasattr(value, "shape")):
        return None
    head = value.head(_ROWS)
    rows = head.to_string() if hasattr(head, "to_string") else str(head)
    names = ("rows", "columns")
    shape = ", ".join(f"{size:,} {name}" for size, name in zip(value.shape, names, strict=False))
    shown = f"First {_ROWS} rows:\n" if value.shape[0] > _ROWS else ""
    return f"{type(value).__name__}, {shape}\n{_columns(value)}{shown}{rows}"


def _columns(value: Any) -> str:  # noqa: ANN401  what `_table` has found to be a table
    if not hasattr(value, "columns"):
        name = f"{value.name}: " if getattr(value, "name", None) is not None else ""
        return f"{name}{value.dtype}\n"
    kinds = [f"{name}: {kind}" for name, kind in zip(value.columns, value.dtypes, strict=True)]
    return bounded("Columns: " + ", ".join(kinds), LIMIT // 2) + "\n"


def _array(value: object) -> str | None:
    if not (hasattr(value, "shape") and hasattr(value, "dtype")):
        return None
    return f"{type(value).__name__} of shape {tuple(value.shape)}, {value.dtype}\n{value!r}"


def _figure(value: object) -> str | None:
    figure = figure_of(value)
    if figure is None:
        return None
    parts = [
        f"title {axes.get_title()!r}, x {axes.get_xlabel()!r}, y {axes.get_ylabel()!r}, "
        f"{len(axes.lines)} lines, {len(axes.patches)} patches, {len(axes.collections)} collections"
        for axes in figure.axes
    ]
    return f"Figure with {len(parts)} axes{_SHOWN}. " + "; ".join(parts)


def _json(value: object) -> str | None:
    if hasattr(value, "model_dump_json"):
        return str(value.model_dump_json())
    return msgspec.json.encode(ordered(value), enc_hook=repr).decode() if _is_data(value) else None


def _is_data(value: object) -> bool:
    data = (dict, list, tuple, set, frozenset, bool, int, float, msgspec.Struct)
    return isinstance(value, data) or hasattr(value, "__dataclass_fields__")


def _display(value: object) -> dict[str, JSON] | None:
    value = figure_of(value) or value
    bundle = {
        kind: base64.b64encode(data).decode() if isinstance(data, bytes) else data
        for kind, data in (_formatted(value) or _reprs(value)).items()
        if data is not None and kind != "text/plain"
    }
    sizes = {kind: len(str(data)) for kind, data in bundle.items()}
    shown = {kind: data for kind, data in bundle.items() if sizes[kind] <= DISPLAY_LIMIT}
    if bundle and not shown:
        return {"text/plain": too_large(min(sizes.values()))}
    return shown or None


def _formatted(value: object) -> dict[str, Any] | None:
    """Return what IPython shows for `value`; it knows the formatters that the user registered."""
    if "IPython" not in sys.modules:
        return None
    from IPython import get_ipython  # noqa: PLC0415  used only if somebody has imported it

    shell: Any = get_ipython()
    if shell is None:
        return None
    data, _ = shell.display_formatter.format(value, exclude={"text/plain"})
    return dict(data)


def _reprs(value: object) -> dict[str, Any]:
    bundle = _call(value, "_repr_mimebundle_")
    if isinstance(bundle, tuple):  # (data, metadata)
        bundle = bundle[0]
    if isinstance(bundle, dict):
        return bundle
    if figure_of(value) is not None:
        return {"image/png": png(value)}
    return {kind: _call(value, method) for kind, method in _REPRS.items()}


def _call(value: object, method: str) -> Any:  # noqa: ANN401  whatever the repr returns
    try:
        data = getattr(type(value), method)(value)
    except Exception:  # noqa: BLE001  a foreign repr may raise anything; the result then lacks this face
        return None
    return data[0] if isinstance(data, tuple) and method != "_repr_mimebundle_" else data


def _images(display: dict[str, JSON]) -> tuple[ImagePart, ...]:
    for kind in ("image/png", "image/jpeg"):
        if kind in display:
            return (ImagePart(media_type=kind, data=base64.b64decode(display[kind])),)
    return ()
