"""Finds the sources in the chunks of Chat Completions.

In: a chunk, and the delta or message in it. Out: sources, noted in the answer. Servers have several places
for them: `citations` and `search_results` beside the choices (Perplexity, xAI), `annotations` (OpenAI,
OpenRouter), `references` in the content (Mistral), and the results of a search that the server ran (Groq).
"""

from __future__ import annotations

from typing import Any

from nbagent.models.answer.builder import AnswerBuilder
from nbagent.models.formats.json_values import items, mapping

__all__ = ["note_annotations", "note_sources"]


def note_sources(answer: AnswerBuilder, chunk: dict[str, Any]) -> None:
    """Note the sources that stand beside the choices."""
    citations = chunk.get("citations")
    for url in citations if isinstance(citations, list) else ():
        if isinstance(url, str):
            answer.cite(url)
        else:
            note_annotations(answer, {"annotations": [url]})
    for result in items(chunk.get("search_results")):
        answer.cite(result.get("url"), result.get("title"))


def note_annotations(answer: AnswerBuilder, delta: dict[str, Any]) -> None:
    """Note the sources in a delta or a message."""
    for annotation in items(delta.get("annotations")):
        kind = annotation.get("type")
        found = mapping(annotation.get(kind)) if isinstance(kind, str) else {}
        found = found or mapping(annotation.get("url_citation")) or annotation
        title = found.get("title") or found.get("filename") or mapping(found.get("file")).get("name")
        answer.cite(found.get("url"), title, found.get("content") or found.get("text"))
    for tool in items(delta.get("executed_tools")):
        for result in items(mapping(tool.get("search_results")).get("results")):
            answer.cite(result.get("url"), result.get("title"))
