"""Works out how one response ended.

In: what the items say: who answers, finish reasons, refusals. Out: a `Finish`. Rules: an answer ends with
the provider's terminal marker, not with the end of the body; the first finish reason counts, but a failure or
a cut replaces a plain stop.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from nbagent.errors import ServerFailed
from nbagent.events import scrub
from nbagent.messages import JSON, FinishReason
from nbagent.models.answer.builder import AnswerBuilder
from nbagent.models.base import Finish
from nbagent.models.formats.json_values import string

__all__ = ["Ending"]


class Ending:
    """What the items of one response have said about its end so far.

    Args:
        reasons: the provider's finish reasons in our words; `error` fails the request.
    """

    def __init__(self, reasons: Mapping[str, FinishReason]) -> None:
        self.reached = False
        """Whether the terminal marker has come."""
        self._reasons = reasons
        self._reason: FinishReason | None = None
        self._raw_reason: str | None = None
        self._refused = False
        self.response_id: str | None = None
        self._response_model: str | None = None
        self._flags: list[str] = []

    def identify(self, response_id: JSON, model: JSON) -> None:
        """Note who answers: the first id, and the last model, as another one may have taken over."""
        if self.response_id is None:
            self.response_id = scrub(string(response_id)) or None
        if model != self._response_model:  # nearly every item repeats it
            self._response_model = scrub(string(model)) or self._response_model

    def stop(self, raw: JSON, reason: FinishReason | None = None) -> None:
        """Note a finish reason; `reason` is ours if the table of reasons cannot tell it."""
        if not isinstance(raw, str) or not raw:
            return
        reason = reason or self._reasons.get(raw)
        self.reached = True
        if self._raw_reason is None or (
            self._reason in ("stop", None) and reason in ("error", "length", "content_filter")
        ):
            self._reason, self._raw_reason = reason, scrub(raw)

    @property
    def ended_badly(self) -> bool:
        """Whether the answer ended for a reason that explains why there is none."""
        return self._refused or self._reason in ("error", "length", "content_filter", "refusal")

    def flag(self, name: str) -> None:
        """Note an oddity, once."""
        if name not in self._flags:
            self._flags.append(name)

    def refuse(self) -> None:
        """Note that the text is a refusal, whatever the finish reason says."""
        self._refused = True

    def check(self) -> None:
        """Raise if the provider says that the response failed.

        Raises:
            ServerFailed: the finish reason is an error.
        """
        if self._reason == "error":
            message = f"The model stopped with {self._raw_reason}."
            raise ServerFailed(message, code=self._raw_reason, retryable=True)

    def finish(self, answer: AnswerBuilder) -> Finish:
        """Return how the response ended, without token counts and cost.

        Raises:
            ServerFailed: the answer is empty and its finish reason is unknown.
        """
        empty = not answer.has_content
        unknown = self._reason is None and self._raw_reason is not None
        if empty and (unknown or self._reason == "pause"):  # to ask again would be the same request
            message = f"The model gave no answer and stopped with {self._raw_reason}."
            raise ServerFailed(message, code=self._raw_reason)
        flags = {
            "inferred": self._raw_reason is None,
            "empty": empty,
            "invalid_arguments": not all(_is_object(call.arguments) for call in answer.calls),
        }
        return Finish(
            finish_reason=self._final_reason(has_calls=bool(answer.calls)),
            finish_reason_raw=self._raw_reason,
            response_id=self.response_id,
            response_model=self._response_model,
            flags=(*(name for name, raised in flags.items() if raised), *self._flags),
        )

    def _final_reason(self, *, has_calls: bool) -> FinishReason:
        reason = self._reason or "stop"
        if self._refused and reason == "stop":
            return "refusal"
        if has_calls:
            return "tool_calls" if reason == "stop" else reason
        return "stop" if reason == "tool_calls" else reason


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        return False
