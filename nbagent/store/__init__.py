"""Where entries are kept: a contract, the stores that keep it, and the thread that writes."""
