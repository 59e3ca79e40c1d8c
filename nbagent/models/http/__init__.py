"""Requests and streams over HTTP: the only place that speaks it."""
