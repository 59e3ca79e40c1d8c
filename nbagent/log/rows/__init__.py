"""Turns a folded session into the rows of each frame.

In: a `SessionLog`. Out: dicts with exactly the keys of the frame's schema: times in microseconds, durations
in seconds, None for unknown. Rule: columns of the full frame are computed only for the full frame.
"""
