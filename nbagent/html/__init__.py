"""A conversation as HTML: the second output of a chat's cell, and a page of its own.

`transcript.py` sets passages, `parts.py` the pieces they are made of, `markdown.py` a model's text,
`allowed.py` lets through what a reader may meet, `style.py` is how it looks where styles are kept.
"""
