"""Property tests run the same examples everywhere; `make soak` looks for new ones."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("models", deadline=None, derandomize=True, database=None)
settings.load_profile("models")
