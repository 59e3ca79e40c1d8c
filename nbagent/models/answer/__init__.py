"""One answer as it is put together from what a server sends."""
