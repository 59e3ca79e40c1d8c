"""The component in the notebook: a view of a session, and nothing of its own."""
