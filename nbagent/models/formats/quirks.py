"""Says how Chat Completions servers differ, as data.

In: a `base_url`. Out: the `Quirks` of the server there. Rule: a difference is a field here, not an `if` in
the format; a server that is not listed gets the defaults, which suit llama.cpp, vLLM, LM Studio and most
others.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit

from nbagent.models.formats.request_parts import IdRule

__all__ = ["Quirks", "quirks_for"]


@dataclass(frozen=True, kw_only=True)
class Quirks:
    """What is special about one server."""

    key_variable: str | None = None
    """Environment variable that holds the key for this server, and for no other."""
    usage_option: bool = True
    """Whether to ask for token counts by `stream_options`."""
    max_tokens: str = "max_tokens"
    """Name of the field that limits the length of the answer."""
    think_tags: bool = True
    """Whether `<think>` at the start of the text begins reasoning."""
    reasoning_field: str | None = None
    """Field that must carry reasoning back once tools are used; else it goes back in the field it came in."""
    instructions_role: Literal["system", "developer"] = "system"
    ids: IdRule = field(default_factory=IdRule)
    """Which tool call ids of others the server takes."""


_BY_HOST = {
    "api.openai.com": Quirks(
        key_variable="OPENAI_API_KEY",
        max_tokens="max_completion_tokens",
        think_tags=False,
        instructions_role="developer",
    ),
    "api.mistral.ai": Quirks(
        key_variable="MISTRAL_API_KEY", usage_option=False, ids=IdRule(r"[a-zA-Z0-9]{9}", 9)
    ),
    "api.deepseek.com": Quirks(key_variable="DEEPSEEK_API_KEY", reasoning_field="reasoning_content"),
    "api.moonshot.ai": Quirks(
        key_variable="MOONSHOT_API_KEY",
        reasoning_field="reasoning_content",
        ids=IdRule(r"[a-zA-Z0-9_.:-]{1,64}"),
    ),
    "api.groq.com": Quirks(key_variable="GROQ_API_KEY", max_tokens="max_completion_tokens"),
    "api.x.ai": Quirks(key_variable="XAI_API_KEY"),
    "api.together.xyz": Quirks(key_variable="TOGETHER_API_KEY"),
    "api.fireworks.ai": Quirks(key_variable="FIREWORKS_API_KEY"),
    "openrouter.ai": Quirks(key_variable="OPENROUTER_API_KEY"),
    "generativelanguage.googleapis.com": Quirks(key_variable="GEMINI_API_KEY"),
}


def quirks_for(base_url: str) -> Quirks:
    """Return what is special about the server at `base_url`."""
    return _BY_HOST.get(urlsplit(base_url).hostname or "", Quirks())
