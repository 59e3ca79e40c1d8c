"""What all wire formats need to write a conversation down for a model.

In: `Message` values of the log. Out: the pieces of a request: clean text, valid ids, images, arguments.
Rules: nothing here fails on what a model once wrote (broken JSON, ids of another provider); opaque values go
back only to the provider and model that made them; text never holds half of a surrogate pair.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple, TypeVar

from nbagent.events import scrub
from nbagent.messages import ImagePart, Message, Part, TextPart, ToolCallPart, ToolResultPart
from nbagent.models.formats.base import Target

__all__ = [
    "IdRule",
    "arguments_object",
    "arguments_text",
    "base64_data",
    "data_url",
    "grouped",
    "is_own",
    "parts_of",
    "result_text",
    "text_of",
]

PartT = TypeVar("PartT", bound=Part)


class IdRule(NamedTuple):
    """Which tool call ids a provider takes. Others are replaced by a hash, always the same one."""

    pattern: str = r"[a-zA-Z0-9_-]{1,40}"
    length: int = 24

    def __call__(self, tool_call_id: str) -> str:
        """Return the id to send."""
        if re.fullmatch(self.pattern, tool_call_id):
            return tool_call_id
        return hashlib.sha256(tool_call_id.encode("utf-8", "replace")).hexdigest()[: self.length]


def is_own(message: Message, target: Target) -> bool:
    """Return whether the target itself wrote this message."""
    return (message.provider, message.model) == (target.provider, target.model)


def parts_of(message: Message, kind: type[PartT]) -> list[PartT]:
    """Return the parts of one kind."""
    return [part for part in message.parts if isinstance(part, kind)]


def text_of(message: Message) -> str:
    """Return the text of a message, fit to be sent; the pieces of a person's message are paragraphs."""
    separator = "\n\n" if message.role == "user" else ""
    return scrub(separator.join(part.text for part in parts_of(message, TextPart)))


def arguments_object(call: ToolCallPart) -> dict[str, Any]:
    """Return the arguments as an object; what is none is shown to the model as it wrote it."""
    try:
        value = json.loads(call.arguments or "{}", strict=False)
    except (ValueError, RecursionError):
        value = None
    return value if isinstance(value, dict) else {"invalid_arguments": scrub(call.arguments)}


def arguments_text(call: ToolCallPart) -> str:
    """Return the arguments as the model wrote them; as above where they are no object."""
    value = arguments_object(call)
    broken = "invalid_arguments" in value
    return json.dumps(value, ensure_ascii=False) if broken else scrub(call.arguments) or "{}"


def result_text(result: ToolResultPart) -> str:
    """Return what the model reads about a tool call; an outcome that is not `ok` is said."""
    text = scrub(result.text)
    if result.outcome == "ok":
        return text
    return f"{result.outcome}: {text}" if text else result.outcome


def base64_data(image: ImagePart) -> str:
    """Return the bytes of an image as base64."""
    return base64.b64encode(image.data or b"").decode("ascii")


def data_url(image: ImagePart) -> str:
    """Return an image's address, the image itself where it has none."""
    return image.url or f"data:{image.media_type};base64,{base64_data(image)}"


def grouped(messages: Iterable[Message], key: Callable[[Message], object]) -> Iterator[list[Message]]:
    """Yield runs of messages that share `key` (providers want all results of a turn in one message)."""
    group: list[Message] = []
    for message in messages:
        if group and key(message) != key(group[-1]):
            yield group
            group = []
        group.append(message)
    if group:
        yield group
