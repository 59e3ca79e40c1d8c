"""Hooks for `Session(redact=…)`: what to replace in a text before it is written.

    Session(agent, redact=all_of(api_keys, emails))

In: a text. Out: the text without secrets. Rule: a hook is a plain function from text to text, so you can
write your own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

__all__ = ["Hook", "all_of", "api_keys", "emails"]

Hook: TypeAlias = Callable[[str], str]
"""Takes a text and returns what may be written of it."""

REDACTED = "[redacted]"
_API_KEYS = re.compile(
    r"""
    -----BEGIN[ ][A-Z ]*PRIVATE[ ]KEY-----[^-]*(?:-----END[ ][A-Z ]*PRIVATE[ ]KEY-----)?
    | \b(?:sk|pk|rk)[-_][A-Za-z0-9_-]{16,}              # OpenAI, Anthropic, OpenRouter, Stripe
    | \bAIza[A-Za-z0-9_-]{30,}                          # Google
    | \b(?:AKIA|ASIA)[A-Z0-9]{16}\b                     # AWS
    | \b(?:gh[pousr]_|github_pat_|glpat-)[A-Za-z0-9_-]{20,}
    | \b(?:hf|gsk|r8|nvapi|xai)[-_][A-Za-z0-9_-]{20,}   # Hugging Face, Groq, Replicate, NVIDIA, xAI
    | \bxox[abeprs]-[A-Za-z0-9-]{10,}                   # Slack
    | \beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*               # JSON web token
    | (?i:(?<=bearer\s))[\w.~+/=-]{16,}
    | (?i:(?<=api_key=)|(?<=apikey=)|(?<=api-key=)|(?<=password=)|(?<=secret=))["']?[^\s"'&]{6,}["']?
    """,
    re.VERBOSE,
)
_EMAILS = re.compile(r"(?<![\w.%+-])[\w.%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+")


def api_keys(text: str) -> str:
    """Replace what looks like an API key, a token, a password in a URL or a private key."""
    return _API_KEYS.sub(REDACTED, text)


def emails(text: str) -> str:
    """Replace e-mail addresses."""
    return _EMAILS.sub(REDACTED, text)


def all_of(*hooks: Hook) -> Hook:
    """Return a hook that applies `hooks`, one after the other."""

    def apply(text: str) -> str:
        for hook in hooks:
            text = hook(text)
        return text

    return apply
