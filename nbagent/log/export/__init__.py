"""The log as files and for other tools: `log.export.jsonl(path)`, `log.export.openai()` and so on.

In: a log. Out: text, values or files. Rule: what is written is what the store holds: redacted, where a
session redacts.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from nbagent.core import conversation
from nbagent.core.transcript import transcript_page
from nbagent.errors import UsageError
from nbagent.events import Entry
from nbagent.log.export.jsonl import encode_lines
from nbagent.log.export.markdown import markdown
from nbagent.log.schema import FRAMES
from nbagent.log.session_log import SessionLog, folded
from nbagent.models.formats.openai_messages import to_openai

if TYPE_CHECKING:
    import pandas as pd
    from opentelemetry.trace import TracerProvider

__all__ = ["Export"]


class Exportable(Protocol):
    """A log, as far as the exports read it."""

    def entries(self) -> Iterator[Entry]:
        """Yield every entry, by session and seq."""

    def frame(self, name: str, /, *, full: bool = False) -> pd.DataFrame:
        """Return one frame."""


class Export:
    """Writes a log. With `path=None` text is returned instead of written."""

    def __init__(self, log: Exportable) -> None:
        self._log = log

    def jsonl(self, path: str | Path | None = None) -> str | None:
        """Write every event as JSON Lines, without loss; `read_jsonl` reads it back."""
        lines = encode_lines(self._log.entries())
        if path is None:
            return "".join(lines)
        with Path(path).open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(lines)
        return None

    def openai(self) -> list[dict[str, Any]]:
        """Return the conversation that is shown as the `messages` of OpenAI's Chat Completions.

        Raises:
            UsageError: the log holds more than one session, or none.
        """
        state = self._only().state
        instructions = state.agent.get("instructions")
        return to_openai(conversation.history(state), instructions=instructions)

    def markdown(self, path: str | Path | None = None) -> str | None:
        """Write the conversations that are shown as Markdown."""
        return _put(markdown(session.state for session in self._sessions()), path)

    def html(self, path: str | Path | None = None) -> str | None:
        """Write the conversations that are shown as one HTML page without scripts."""
        return _put(transcript_page(session.state for session in self._sessions()), path)

    def parquet(self, folder: str | Path, *, full: bool = False) -> list[Path]:
        """Write each frame as `<name>.parquet` into `folder`, and return the files.

        Raises:
            UsageError: pyarrow is not installed.
        """
        from nbagent.log.export.parquet import write_parquet  # noqa: PLC0415  loaded when used

        return write_parquet(((name, self._log.frame(name, full=full)) for name in FRAMES), Path(folder))

    def otel(self, provider: TracerProvider | None = None, *, content: bool = False) -> int:
        """Send every run as OpenTelemetry GenAI spans; return how many spans.

        Args:
            provider: who takes the spans; by default the one that is set up in this process.
            content: also what was said, the tools' arguments and results.

        Raises:
            UsageError: opentelemetry-api is not installed.
        """
        try:
            from opentelemetry import trace  # noqa: PLC0415  an extra

            from nbagent.log.export.otel import write_spans  # noqa: PLC0415  as above
        except ImportError as error:
            raise UsageError("Spans need opentelemetry-api.", hint="pip install 'nbagent[otel]'") from error
        tracer = (provider or trace.get_tracer_provider()).get_tracer("nbagent")
        return write_spans(self._sessions(), tracer, content=content)

    def _sessions(self) -> Iterator[SessionLog]:
        return folded(self._log.entries())

    def _only(self) -> SessionLog:
        sessions = list(self._sessions())
        if len(sessions) != 1:
            hint = "log.where(session=…) narrows it to one; log.sessions lists them."
            raise UsageError(f"This log holds {len(sessions)} sessions, and one is needed.", hint=hint)
        return sessions[0]


def _put(text: str, path: str | Path | None) -> str | None:
    if path is None:
        return text
    Path(path).write_text(text, encoding="utf-8")
    return None
