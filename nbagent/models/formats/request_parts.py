"""Writes the parts of a conversation for a request: what all formats share.

In: `Message` values of the log. Out: the pieces of a request: clean text, valid ids, images, arguments.
Rules: nothing a model once wrote makes these functions fail (broken JSON, another provider's ids); opaque
values go back only to the provider and model that made them; text never holds half of a surrogate pair.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple, TypeVar

from nbagent.events import scrub
from nbagent.messages import JSON, ImagePart, Message, Part, TextPart, ToolCallPart, ToolResultPart
from nbagent.models.formats.base import Target
from nbagent.models.formats.json_values import mapping

__all__ = [
    "IdRule",
    "arguments_object",
    "arguments_text",
    "base64_data",
    "call_ids",
    "data_url",
    "grouped",
    "image_from_base64",
    "image_of",
    "is_own",
    "parts_of",
    "result_text",
    "text_of",
]

PartT = TypeVar("PartT", bound=Part)
_KINDS = {b"\xff\xd8": "image/jpeg", b"RIFF": "image/webp", b"GIF8": "image/gif"}


class IdRule(NamedTuple):
    """Which tool call ids of others a provider accepts. Any other id is replaced by its hash."""

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


def call_ids(messages: Iterable[Message], target: Target, rule: IdRule) -> dict[str, str]:
    """Return under which id each call is sent: the target's own ids go back as they came.

    A call whose id was taken in the session has another one there, and the server's own in its opaque value.
    """
    out: dict[str, str] = {}
    for message in messages:
        calls = parts_of(message, ToolCallPart)
        given = [mapping(call.opaque).get("id") for call in calls]
        for call, own in zip(calls, given, strict=True):
            if not is_own(message, target):
                out[call.tool_call_id] = rule(call.tool_call_id)
            elif isinstance(own, str) and given.count(own) == 1:
                out[call.tool_call_id] = own
            else:
                out[call.tool_call_id] = call.tool_call_id if own is None else rule(call.tool_call_id)
    return out


def parts_of(message: Message, kind: type[PartT]) -> list[PartT]:
    """Return the parts of one kind."""
    return [part for part in message.parts if isinstance(part, kind)]


def text_of(message: Message) -> str:
    """Return the text of a message, ready to be sent; the parts of a user's message become paragraphs."""
    separator = "\n\n" if message.role == "user" else ""
    return scrub(separator.join(part.text for part in parts_of(message, TextPart)))


def arguments_object(call: ToolCallPart) -> dict[str, Any]:
    """Return the arguments as an object; text that is not an object is wrapped in one."""
    try:
        value = json.loads(call.arguments or "{}", strict=False)
    except (ValueError, RecursionError):
        value = None
    return value if isinstance(value, dict) else {"invalid_arguments": scrub(call.arguments)}


def arguments_text(call: ToolCallPart) -> str:
    """Return the arguments as the model wrote them; text that is not an object is wrapped in one."""
    value = arguments_object(call)
    broken = "invalid_arguments" in value
    return json.dumps(value, ensure_ascii=False) if broken else scrub(call.arguments) or "{}"


def result_text(result: ToolResultPart) -> str:
    """Return what the model reads about a tool call: the result, and the outcome unless it is `ok`."""
    text = scrub(result.text)
    if result.outcome == "ok":
        return text
    return f"{result.outcome}: {text}" if text else result.outcome


def base64_data(image: ImagePart) -> str:
    """Return the bytes of an image as base64."""
    return base64.b64encode(image.data or b"").decode("ascii")


def image_of(url: JSON, media_type: str = "image/*") -> ImagePart | None:
    """Return the image at an address or in a data URL, or None if there is none."""
    if not isinstance(url, str) or not url:
        return None
    if not url.startswith("data:"):
        return ImagePart(media_type=media_type, url=scrub(url))
    head, _, data = url.partition(",")
    return image_from_base64(data, head.removeprefix("data:").partition(";")[0])


def image_from_base64(data: JSON, media_type: JSON = None) -> ImagePart | None:
    """Return the image that base64 text holds, or None if it does not."""
    if not isinstance(data, str) or not data:
        return None
    try:
        found = base64.b64decode(data)
    except ValueError:
        return None
    kind = media_type if isinstance(media_type, str) and media_type else _kind_of(found)
    return ImagePart(media_type=scrub(kind), data=found) if found else None


def _kind_of(data: bytes) -> str:
    return next((kind for start, kind in _KINDS.items() if data.startswith(start)), "image/png")


def data_url(image: ImagePart) -> str:
    """Return an image's address, or the image as a data URL if it has none."""
    return image.url or f"data:{image.media_type};base64,{base64_data(image)}"


def grouped(messages: Iterable[Message], key: Callable[[Message], object]) -> Iterator[list[Message]]:
    """Yield consecutive messages that share `key` (some providers want all tool results in one message)."""
    group: list[Message] = []
    for message in messages:
        if group and key(message) != key(group[-1]):
            yield group
            group = []
        group.append(message)
    if group:
        yield group
