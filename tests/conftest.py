"""What all tests share: how Hypothesis works here."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# The machine may be busy, so no example has a deadline; a failure is printed so that it can be repeated.
settings.register_profile(
    "nbagent", deadline=None, max_examples=100, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("nbagent")
