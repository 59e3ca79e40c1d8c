"""What a person says, as the parts of a message.

In: text, parts, or a list of both. Out: parts. Rule: what cannot be said is refused before anything is
written.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, get_args

from nbagent.errors import UsageError
from nbagent.events import scrub
from nbagent.messages import Part, TextPart
from nbagent.suggestions import kind_of

__all__ = ["Content", "parts_of_content"]

Content: TypeAlias = str | Part | Sequence[str | Part]
_PARTS = get_args(Part)


def parts_of_content(content: object) -> tuple[Part, ...]:
    """Return the parts of what is said.

    Raises:
        UsageError: it is empty, or neither text nor parts.
    """
    listed = content if isinstance(content, list | tuple) else [content]
    parts = tuple(_part(item) for item in listed)
    if not any(not isinstance(part, TextPart) or part.text.strip() for part in parts):
        raise UsageError("There is nothing to send: the message is empty.")
    return parts


def _part(item: object) -> Part:
    if isinstance(item, str):
        return TextPart(text=scrub(item))
    if isinstance(item, _PARTS):
        return item  # type: ignore[no-any-return]  # `get_args` has no types
    raise UsageError(
        f"A message is text, or a list of text and images, not {kind_of(item)}.", hint=_instead(item)
    )


def _instead(item: object) -> str:
    if item is None:
        return 'Write for example send("What is a p-value?").'
    if isinstance(item, bytes | bytearray):
        return 'Decode text, or send an image: ImagePart(media_type="image/png", data=…) of nbagent.messages.'
    if hasattr(item, "__fspath__"):
        return "Send what is in it: send(path.read_text())."
    if hasattr(item, "parts"):
        return "Send its text: send(message.text)."
    return "Send it as text: send(str(value)); or name a variable in the text with @, as in @name."
