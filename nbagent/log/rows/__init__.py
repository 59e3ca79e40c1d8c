"""A folded session to the rows of each frame.

In: a `SessionLog`. Out: dicts with exactly the keys of the frame's schema, times in microseconds,
durations in seconds, None for unknown. What only the full frame has is computed for it only.
"""
