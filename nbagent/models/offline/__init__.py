"""Models that need no network: the demo, scripts, functions."""
