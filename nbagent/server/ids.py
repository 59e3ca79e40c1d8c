"""What an id of a session may look like. Nothing else that a client sends reaches the store."""

from __future__ import annotations

__all__ = ["SESSION_ID"]

SESSION_ID = "[A-Za-z0-9][A-Za-z0-9_.-]{0,99}"
"""A regular expression: ours, the AI SDK's, UUIDs; no slash, no leading dot, of bounded length."""
