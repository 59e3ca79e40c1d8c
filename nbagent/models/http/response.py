"""Turns the bytes of a response into events, without I/O.

In: the body in pieces of any size. Out: events and, from `close`, the `Finish` as the last of them. Rule:
nothing here raises; the error that ended the reading is in `failure`, and events before it stay valid.
"""

from __future__ import annotations

from nbagent.errors import BadResponse, ModelError
from nbagent.models.base import ModelEvent
from nbagent.models.formats.base import Format
from nbagent.models.formats.reported_errors import snippet
from nbagent.models.http.framing import Framing, framing_of
from nbagent.models.http.ndjson import DocumentDecoder
from nbagent.models.http.payloads import Payloads
from nbagent.models.http.sse import StreamItem

__all__ = ["ResponseReader"]

_HEAD_BYTES = 4096


class ResponseReader:
    """Read the body of one response whose status is 200.

    Args:
        provider_format: how it is written.
        message_id: the assistant message the events are written under.
        who: the server's name in messages.
        about: what a message adds if the response is not of this format.
    """

    def __init__(
        self, provider_format: Format, message_id: str, *, who: str = "The server", about: str = ""
    ) -> None:
        self.failure: ModelError | None = None
        self._decoder = provider_format.decoder(message_id)
        self._payloads = Payloads(who)
        self._expected = provider_format.framing
        self._framing: Framing | None = None
        self._who = who
        self._about = about
        self._head = b""

    @property
    def finished(self) -> bool:
        """Whether the answer is complete, though more may come."""
        return self._decoder.finished

    @property
    def settled(self) -> bool:
        """Whether only token counts can follow."""
        return self._decoder.settled

    @property
    def done(self) -> bool:
        """Whether nothing more needs to be read."""
        return self._decoder.done or self.failure is not None

    def feed(self, chunk: bytes) -> list[ModelEvent]:
        """Take the next piece of the body: return its events."""
        if len(self._head) < _HEAD_BYTES:
            self._head += chunk
        if self._framing is None:
            self._head = chunk = self._head.lstrip()
            self._framing = framing_of(self._head, self._expected)
        events: list[ModelEvent] = []
        try:
            for item in self._framing.feed(chunk) if self._framing else ():
                self._decode(item, events)
                if self._decoder.done:
                    break
        except (ModelError, RecursionError) as error:
            self.failure = self._failure(error)
        return events

    def close(self) -> list[ModelEvent]:
        """Take the end of the body: return what is left and the `Finish`."""
        events: list[ModelEvent] = []
        try:
            if self.failure is None:
                self._decode_rest(events)
                if self._payloads.skipped:
                    self._decoder.skipped()
                return [*events, *self._decoder.finish()]
        except (ModelError, RecursionError) as error:
            # Do not raise it again: a chained traceback would lead to frames that hold the body.
            self.failure = self._explain(self._failure(error))
        return [*events, *self._decoder.flush()]

    def _failure(self, error: ModelError | RecursionError) -> ModelError:
        if isinstance(error, ModelError):
            return error
        return BadResponse(f"{self._who} sent JSON that is nested too deeply.")

    def _decode(self, item: StreamItem, events: list[ModelEvent], *, last: bool = False) -> None:
        """Add the events of `item` to `events`, so that those before an error are kept."""
        if item.data[:6] == b"[DONE]":
            self._decoder.end_marker()
            return
        for payload in self._payloads.of(item, last=last):
            events += self._decoder.decode(payload)

    def _decode_rest(self, events: list[ModelEvent]) -> None:
        framing = self._framing
        if framing is None or self._decoder.done:
            return
        for item in framing.close():
            self._decode(item, events, last=True)
        if isinstance(framing, DocumentDecoder):
            self._decoder.whole()
        if framing.stray and not self._decoder.done:
            self._decode(StreamItem(None, b"\n".join(framing.stray)), events, last=True)

    def _explain(self, error: ModelError) -> ModelError:
        """Quote the beginning of a body in which nothing was understood."""
        if not isinstance(error, BadResponse) or self._decoder.started:
            return error
        seen = snippet(self._head[:_HEAD_BYTES].decode("utf-8", "replace"))
        if not seen:
            hint = "The server's log says why; often the conversation is too long for the model."
            return BadResponse(f"{self._who} closed the stream without sending anything.", hint=hint)
        about = f" ({self._about})" if self._about else ""
        return BadResponse(
            f"{self._who} sent no answer in the expected format{about}: {seen}", hint=error.hint
        )
