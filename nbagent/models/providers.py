"""The providers, as data.

In: the first half of `provider:model`. Out: a `Provider`: its format, its address, its key. Rule: a key
variable belongs to the address beside it, because a key from the environment goes only to its own server.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["PROVIDERS", "Provider"]


@dataclass(frozen=True, kw_only=True)
class Provider:
    """One provider of models."""

    format: str
    """`module:class` of the format."""
    base_url: str
    key_variables: tuple[str, ...] = ()
    url_variable: str | None = None
    default_model: str | None = None
    """The model for a chat that names none, if the key is in the environment."""
    host_quirks: bool = False
    """Whether quirks and key variable depend on the host of `base_url`."""


PROVIDERS = {
    "anthropic": Provider(
        format="nbagent.models.formats.anthropic:Anthropic",
        base_url="https://api.anthropic.com",
        key_variables=("ANTHROPIC_API_KEY",),
        url_variable="ANTHROPIC_BASE_URL",
        default_model="claude-sonnet-4-5",
    ),
    "openai": Provider(
        format="nbagent.models.formats.openai_responses:OpenAIResponses",
        base_url="https://api.openai.com/v1",
        key_variables=("OPENAI_API_KEY",),
        url_variable="OPENAI_BASE_URL",
        default_model="gpt-5-mini",
    ),
    "google": Provider(
        format="nbagent.models.formats.google:Google",
        base_url="https://generativelanguage.googleapis.com/v1beta",
        key_variables=("GEMINI_API_KEY", "GOOGLE_API_KEY"),
        url_variable="GOOGLE_GEMINI_BASE_URL",
        default_model="gemini-2.5-flash",
    ),
    "openai-chat": Provider(
        format="nbagent.models.formats.openai_chat:OpenAIChat",
        base_url="https://api.openai.com/v1",
        key_variables=("OPENAI_API_KEY",),
        url_variable="OPENAI_BASE_URL",
        host_quirks=True,
    ),
    "ollama": Provider(
        format="nbagent.models.formats.ollama:Ollama",
        base_url="http://127.0.0.1:11434",
        key_variables=(),
        url_variable="OLLAMA_HOST",
    ),
}
