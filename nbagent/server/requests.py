"""What a client sends to have an agent answer, and what the session is told to do then.

In: the body of a request: `{"session_id", "text"}`, or what the AI SDK's `useChat` sends by itself
(`id`, `messages`, `trigger`, `messageId`). Out: a run.

Rules:

- Our log is the truth: of the messages a client sends, only the last one's content is taken.
- To the AI SDK a run is one message, so the id of its assistant message is a run's id.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from typing import Annotated, Literal, TypeVar

import msgspec

from nbagent.core.conversation import message_path
from nbagent.core.state import State
from nbagent.errors import UsageError
from nbagent.events import scrub
from nbagent.messages import ImagePart, Part, TextPart
from nbagent.server.ids import SESSION
from nbagent.session.run import Run
from nbagent.session.session import Session

__all__ = ["Approval", "ChatRequest", "Renaming", "answer", "decode", "parse"]

T = TypeVar("T")

SessionId = Annotated[str, msgspec.Meta(pattern=f"^{SESSION}$")]


class UIPart(msgspec.Struct, rename="camel"):
    """A part of a message of theirs. Types that are not here say nothing to a model."""

    type: str
    text: str = ""
    media_type: str = ""
    url: str = ""


class UIMessage(msgspec.Struct):
    """A message of theirs."""

    role: str
    parts: list[UIPart]
    id: str = ""


class ChatRequest(msgspec.Struct, kw_only=True):
    """The body of a request."""

    text: str | None = None
    session_id: SessionId | None = None
    """A session that is there; None begins a new one."""
    agent: str | None = None
    id: SessionId | None = None
    """The AI SDK's id of the chat: a session of this id is continued, or begun."""
    messages: list[UIMessage] = []
    trigger: Literal["submit-message", "regenerate-message"] = "submit-message"
    message_id: str | None = msgspec.field(default=None, name="messageId")
    """What is answered again, or (with `submit-message`) replaced."""


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
        UsageError: it is something else.
    """
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"The request could not be read: {error}.") from None


def parse(body: bytes) -> ChatRequest:
    """Return the request in `body`.

    Raises:
        UsageError: it is none.
    """
    request = decode(body, ChatRequest)
    if request.trigger == "submit-message":
        content(request)
    return request


def content(request: ChatRequest) -> tuple[Part, ...]:
    """Return what the person said.

    Raises:
        UsageError: nothing, or something that is neither text nor an image.
    """
    if request.text is not None:
        return (TextPart(text=scrub(request.text)),)
    if not request.messages or request.messages[-1].role != "user":
        raise UsageError(
            "There is nothing to answer.", hint='Send "text", or "messages" that end with a user\'s.'
        )
    return tuple(_parts(request.messages[-1]))


def answer(session: Session, request: ChatRequest) -> Run:
    """Have the agent answer. Blocks, and raises, as `Session.send`."""
    if request.trigger == "regenerate-message":
        return session.regenerate(_asked(session.state, request.message_id))
    parts = content(request)
    if request.message_id is None:
        return session.send(parts)
    if request.message_id in session.state.messages:
        return session.edit(request.message_id, parts)
    before = _message_before_last(session.state, request)
    if before is not None:
        return session.send(parts, parent_id=before)
    first = message_path(session.state, session.state.head)[:1]
    return session.edit(first[0].message_id, parts) if first else session.send(parts)


def _asked(state: State, message_id: str | None) -> str | None:
    """Return the message that is to be answered again, where `message_id` is a run."""
    run = state.runs.get(message_id or "")
    return run.start.message_id if run else message_id


def _message_before_last(state: State, request: ChatRequest) -> str | None:
    """Return the end of the run that, to the client, comes before the message it replaces."""
    runs = [message.id for message in request.messages if message.role == "assistant"]
    if not runs:
        return None
    written = [m.message_id for m in state.messages.values() if _is_of(state, m.run_id, runs[-1])]
    return written[-1] if written else None


def _is_of(state: State, run_id: str | None, outermost: str) -> bool:
    while run_id is not None and run_id != outermost:
        run = state.runs.get(run_id)
        run_id = run.start.parent_run_id if run else None
    return run_id is not None


def _parts(message: UIMessage) -> Iterator[Part]:
    for part in message.parts:
        if part.type == "text":
            yield TextPart(text=scrub(part.text))
        elif part.type == "file":
            yield _image(part)


def _image(part: UIPart) -> ImagePart:
    if not part.media_type.startswith("image/"):
        raise UsageError(f"Files of type {part.media_type!r} cannot be sent.", hint="Images can.")
    if part.url.startswith(("https://", "http://")):
        return ImagePart(media_type=part.media_type, url=part.url)
    try:
        data = base64.b64decode(part.url.partition(",")[2], validate=True)
    except binascii.Error:
        raise UsageError("The image's data URL could not be read.", hint="It must be base64.") from None
    return ImagePart(media_type=part.media_type, data=data)
