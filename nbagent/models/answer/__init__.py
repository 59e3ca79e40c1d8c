"""Puts one answer together from what a server sends."""
