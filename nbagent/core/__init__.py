"""What a log amounts to: values and pure functions over events, without any I/O."""
