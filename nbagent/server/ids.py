"""The ids of sessions that clients may send. No other id reaches the store."""

from __future__ import annotations

__all__ = ["SESSION_ID"]

SESSION_ID = "[A-Za-z0-9][A-Za-z0-9_.-]{0,99}"
"""A regular expression for our ids, the AI SDK's and UUIDs: no slash, no leading dot, 100 characters."""
