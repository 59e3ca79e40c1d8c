"""Records the answers of models, and plays them back."""
