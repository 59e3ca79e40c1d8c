"""Says in words what is in a step of a provider's own tool.

In: the step as the provider wrote it. Out: what a person reads of it: the question, the code, the output,
titles and addresses. Rule: bounded, and never what is encrypted or encoded.
"""

from __future__ import annotations

from collections.abc import Iterator

from nbagent.messages import JSON

__all__ = ["provider_tool_text"]

# fmt: off
_TOLD = frozenset({
    "query", "queries", "code", "command", "input", "prompt", "pattern", "path", "title", "url", "uri",
    "text", "stdout", "stderr", "output", "outputs", "logs", "error", "error_code", "error_message",
    "arguments", "summary", "file_name", "filename", "name",
})
# fmt: on
_CHARS = 2000


def provider_tool_text(step: JSON) -> str:
    """Return what `step` says."""
    text = "\n".join(dict.fromkeys(_told(step)))
    return text if len(text) <= _CHARS else f"{text[:_CHARS]}…"


def _told(value: JSON, *, said: bool = False) -> Iterator[str]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _told(item, said=name in _TOLD)
    elif isinstance(value, list):
        for item in value:
            yield from _told(item, said=said)
    elif said and isinstance(value, str) and value.strip():
        yield value.strip()
