"""How each provider writes requests and streams: one format per module, no I/O."""
