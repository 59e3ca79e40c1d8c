"""The JSON bodies of what clients send, and what is in them.

In: the body of a request. To have an agent answer it is `{"session_id", "text"}`, or what the AI SDK's
`useChat` sends by itself (`id`, `messages`, `trigger`, `messageId`). Out: the same as a typed value.

Rule: the log is the truth. Of the messages a client sends, only the content of the last one is taken.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from typing import Annotated, Literal, TypeVar

import msgspec

from nbagent.errors import UsageError
from nbagent.events import scrub
from nbagent.messages import ImagePart, Part, TextPart
from nbagent.server.ids import SESSION_ID

__all__ = ["Approval", "ChatRequest", "Renaming", "decode", "parse", "parts"]

T = TypeVar("T")

SessionId = Annotated[str, msgspec.Meta(pattern=f"^{SESSION_ID}$")]


class UIPart(msgspec.Struct, rename="camel"):
    """A part of a message of the AI SDK. Only text and files are sent to a model."""

    type: str
    text: str = ""
    media_type: str = ""
    url: str = ""


class UIMessage(msgspec.Struct):
    """A message of the AI SDK."""

    role: str
    parts: list[UIPart]
    id: str = ""


class ChatRequest(msgspec.Struct, kw_only=True):
    """The body of a request to have an agent answer."""

    text: str | None = None
    session_id: SessionId | None = None
    """An existing session; None begins a new one."""
    agent: str | None = None
    id: SessionId | None = None
    """The AI SDK's id of the chat: a session of this id is continued or begun."""
    messages: list[UIMessage] = []
    trigger: Literal["submit-message", "regenerate-message"] = "submit-message"
    message_id: str | None = msgspec.field(default=None, name="messageId")
    """The message to answer again or, with `submit-message`, to replace."""


class Approval(msgspec.Struct, kw_only=True):
    """The body of an answer to an approval request."""

    tool_call_id: str
    approved: bool
    reason: str | None = None


class Renaming(msgspec.Struct, kw_only=True):
    """The body of a request that gives a session another title."""

    title: str


def decode(body: bytes, kind: type[T]) -> T:
    """Return what is in `body`.

    Raises:
        UsageError: the body is not valid JSON, or not of this kind.
    """
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"The request could not be read: {error}.") from None


def parse(body: bytes) -> ChatRequest:
    """Return the request in `body`.

    Raises:
        UsageError: the body is not a valid request, or has no message to answer.
    """
    request = decode(body, ChatRequest)
    if request.trigger == "submit-message":
        parts(request)
    return request


def parts(request: ChatRequest) -> tuple[Part, ...]:
    """Return what the person said.

    Raises:
        UsageError: there is no message, or it has parts that are neither text nor an image.
    """
    if request.text is not None:
        return (TextPart(text=scrub(request.text)),)
    if not request.messages or request.messages[-1].role != "user":
        raise UsageError(
            "The request has no message to answer.",
            hint='Send "text", or "messages" whose last one has the role "user".',
        )
    return tuple(_parts(request.messages[-1]))


def _parts(message: UIMessage) -> Iterator[Part]:
    for part in message.parts:
        if part.type == "text":
            yield TextPart(text=scrub(part.text))
        elif part.type == "file":
            yield _image(part)


def _image(part: UIPart) -> ImagePart:
    if not part.media_type.startswith("image/"):
        raise UsageError(f"Files of type {part.media_type!r} cannot be sent.", hint="Send an image.")
    if part.url.startswith(("https://", "http://")):
        return ImagePart(media_type=part.media_type, url=part.url)
    try:
        data = base64.b64decode(part.url.partition(",")[2], validate=True)
    except binascii.Error:
        raise UsageError("The image's data URL could not be read.", hint="The data must be base64.") from None
    return ImagePart(media_type=part.media_type, data=data)
