"""What a log amounts to: values, and pure functions over events. No I/O."""
