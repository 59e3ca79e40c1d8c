"""Writes a log as files, or in the formats of other tools: `log.export.jsonl(path)`, `.openai()` and so on.

In: a log. Out: text, values or files. Rule: an export holds what the store holds; what a session redacts is
redacted here too.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from nbagent.core.history import history
from nbagent.errors import UsageError
from nbagent.html.transcript import transcript_page
from nbagent.log.export.jsonl import encode_lines
from nbagent.log.export.markdown import markdown
from nbagent.log.readable import ReadableLog
from nbagent.log.schema import FRAMES
from nbagent.log.session_log import SessionLog, folded
from nbagent.messages import JSON
from nbagent.models.formats.openai_messages import to_openai

if TYPE_CHECKING:
    from opentelemetry.trace import TracerProvider

__all__ = ["Export"]


class Export:
    """Writes a log. Methods that take a `path` return the text instead if it is None."""

    def __init__(self, log: ReadableLog) -> None:
        self._log = log

    def __repr__(self) -> str:
        return "Export: call .html(path), .markdown(path), .excel(path), .parquet(folder), .jsonl(path), …"

    def excel(self, path: str | Path, *, full: bool = False) -> Path:
        """Write each frame as a sheet of one Excel file, and return the file. Times are UTC.

        Raises:
            UsageError: openpyxl is not installed, or the file's name does not end with `.xlsx`.
        """
        from nbagent.log.export.excel import write_excel  # noqa: PLC0415  needs an extra

        return write_excel(((name, self._log.frame(name, full=full)) for name in FRAMES), Path(path))

    def jsonl(self, path: str | Path | None = None) -> str | None:
        """Write every event as JSON Lines, without loss. `read_jsonl` reads the file back."""
        lines = encode_lines(self._log.entries())
        if path is None:
            return "".join(lines)
        with Path(path).open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(lines)
        return None

    def openai(self) -> list[dict[str, JSON]]:
        """Return the branch that is shown as the `messages` of OpenAI's Chat Completions.

        Raises:
            UsageError: the log does not hold exactly one session.
        """
        state = self._only_session().state
        instructions = state.agent.get("instructions")
        return to_openai(history(state), instructions=instructions)

    def markdown(self, path: str | Path | None = None) -> str | None:
        """Write the branch that is shown of each session as Markdown."""
        return _write_or_return(markdown(session.state for session in self._sessions()), path)

    def html(self, path: str | Path | None = None) -> str | None:
        """Write the branch that is shown of each session into one HTML page without scripts."""
        return _write_or_return(transcript_page(session.state for session in self._sessions()), path)

    def parquet(self, folder: str | Path, *, full: bool = False) -> list[Path]:
        """Write each frame as `<name>.parquet` into `folder`, and return the files.

        Raises:
            UsageError: pyarrow is not installed.
        """
        from nbagent.log.export.parquet import write_parquet  # noqa: PLC0415  needs an extra

        return write_parquet(((name, self._log.frame(name, full=full)) for name in FRAMES), Path(folder))

    def otel(self, provider: TracerProvider | None = None, *, content: bool = False) -> int:
        """Send every run as OpenTelemetry GenAI spans; return how many spans.

        Args:
            provider: where the spans go. The default is the provider that is set up in this process.
            content: whether to send texts, tool arguments and results too.

        Raises:
            UsageError: opentelemetry-api is not installed.
        """
        try:
            from opentelemetry import trace  # noqa: PLC0415  is an extra

            from nbagent.log.export.otel import write_spans  # noqa: PLC0415  needs an extra
        except ImportError as error:
            raise UsageError("Spans need opentelemetry-api.", hint="pip install 'nbagent[otel]'") from error
        tracer = (provider or trace.get_tracer_provider()).get_tracer("nbagent")
        return write_spans(self._sessions(), tracer, content=content)

    def _sessions(self) -> Iterator[SessionLog]:
        return folded(self._log.entries())

    def _only_session(self) -> SessionLog:
        sessions = list(self._sessions())
        if len(sessions) != 1:
            hint = "log.where(session=…) narrows it to one; log.sessions lists them."
            raise UsageError(
                f"This log holds {len(sessions)} sessions, but this export takes exactly one.", hint=hint
            )
        return sessions[0]


def _write_or_return(text: str, path: str | Path | None) -> str | None:
    if path is None:
        return text
    Path(path).write_text(text, encoding="utf-8")
    return None
