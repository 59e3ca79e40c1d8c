"""Property tests run the same examples everywhere, however slow the machine."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("models", deadline=None, derandomize=True, database=None)
settings.load_profile("models")
