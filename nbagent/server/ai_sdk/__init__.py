"""The AI SDK's forms of a session: its stream of chunks, and its messages."""
