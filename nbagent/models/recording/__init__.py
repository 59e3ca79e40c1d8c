"""Answers recorded once and played back."""
