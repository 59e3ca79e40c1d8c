"""How a transcript looks where styles are kept. Without them it is read as well: elements say what matters.

Rule: colours are made of the page's own text colour, so a light and a dark page need no rules of their
own, no background hides what is behind it, and only text keeps to a comfortable width.
"""

from __future__ import annotations

__all__ = ["OUTPUT", "PAGE"]

_ONE_IS_SEEN = """
.jp-OutputArea-child:has(.nbagent) + .jp-OutputArea-child:has(.nbagent-transcript) { display: none }
.jp-OutputArea-child:not(:has(.nbagent)):has(+ .jp-OutputArea-child .nbagent-transcript) { display: none }"""
# The class is named twice, so that these rules come before those of JupyterLab.
_TRANSCRIPT = """
.nbagent-transcript.nbagent-transcript {
  --line: #8886; --tint: #8882; color: inherit; line-height: 1.5;
  @supports (color: color-mix(in srgb, red, blue)) {
    --line: color-mix(in srgb, currentColor 25%, transparent);
    --tint: color-mix(in srgb, currentColor 8%, transparent)
  }
  & section { margin: 0 0 1.2em; padding-left: .9em; border-left: 3px solid var(--line) }
  & section.user { border-color: var(--jp-brand-color1, #3b82f6) }
  & > hr { display: none }
  & :is(p, pre, ul, ol, blockquote, details, .nbagent-wide) { margin: .4em 0 }
  & :is(p, ul, ol, blockquote) { max-width: 60em }
  & p { overflow-wrap: anywhere }
  & section.user p { white-space: pre-wrap }
  & :is(h3, h4, h5, h6) { margin: .8em 0 .3em; font-size: 1.1em; color: inherit }
  & pre { padding: .6em .8em; border-radius: 4px; overflow-x: auto; white-space: pre-wrap }
  & :is(pre, code) { color: inherit; background: var(--tint) }
  & code { padding: .1em .3em; border-radius: 3px; font-size: .93em }
  & pre code { padding: 0; background: none; font-size: inherit }
  & code[data-language]::before {
    content: attr(data-language); display: block; margin-bottom: .3em; opacity: .75; font-size: .85em
  }
  & blockquote { padding-left: .8em; border-left: 2px solid var(--line); color: inherit }
  & details { padding: .3em .7em; border: 1px solid var(--line); border-radius: 4px }
  & summary { cursor: pointer }
  & .nbagent-wide { overflow-x: auto }
  & table { margin: .3em 0; border: 0; border-collapse: collapse; font-size: .95em }
  & tr { background: none }
  & :is(th, td) {
    padding: .3em .7em; border: 1px solid var(--line); color: inherit; background: none;
    max-width: none; vertical-align: top; white-space: normal
  }
  & :is(th, td):not([align]) { text-align: right }
  & th { background: var(--tint) }
  & img { max-width: 100%; height: auto }
  & .nbagent-ending { padding: .3em .7em; border: 1px solid var(--line); border-radius: 4px }
  @media print { & details::details-content { content-visibility: visible; block-size: auto } }
}
"""
_BODY = """
:root { color-scheme: light dark }
body { max-width: 60em; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif }
a { color: #1a5fb4 }
@media (prefers-color-scheme: dark) { body { background: #181818; color: #ddd } a { color: #8ab4f8 } }"""

OUTPUT = f"<style>{_ONE_IS_SEEN}{_TRANSCRIPT}</style>"
PAGE = f"<style>{_BODY}{_TRANSCRIPT}</style>"
