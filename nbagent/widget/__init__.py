"""The component in the notebook: it shows a session and keeps nothing of its own."""
