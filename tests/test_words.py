"""One word, one thing: names in the code use the glossary's words, and none of those it rules out."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import nbagent

PACKAGE = Path(nbagent.__file__).parent
GLOSSARY = (Path(__file__).parents[1] / "docs" / "glossary.md").read_text(encoding="utf-8")

ELSEWHERE = {
    "action": "what Jupyter's authorizer is asked about",
    "api": "what a server offers",
    "assistant": "the role of a message",
    "backend": "matplotlib's",
    "block": "a piece of content, to a format and to LangChain",
    "cancelled": "asyncio's and Future's",
    "chain": "LangChain's",
    "chunk": "of bytes that come over the network; and the AI SDK's word",
    "completion": "Chat Completions, a format; and what an editor offers while one types",
    "content": "HTTP's, and what a format calls the body of a message",
    "conversation": "what a model reads: the module that takes it from the state",
    "cursor": "a database's, and a place in the log",
    "database": "PostgreSQL's own",
    "dump": "pydantic's method",
    "function": "Python's",
    "history": "what a model is given of the conversation",
    "id": "every thing has one",
    "latency": "how late something is, in a picture and on a socket",
    "llm": "the method `__llm__` of a user's own objects",
    "lock": "threading's",
    "message": "an event may carry one",
    "metadata": "the user's own, on a session",
    "path": "of a file; and `message_path`",
    "protocol": "of the comm",
    "record": "to record a model",
    "reduce": "the method pickle calls",
    "response": "HTTP's",
    "result": "of a tool, and a Future's",
    "status": "HTTP's, and what a frame's column says",
    "step": "the number of a request",
    "store": "where entries are kept",
    "thread": "the operating system's",
    "token": "a secret one, and what providers count",
}
"""Words that are wrong for one thing and right for another, with that other thing."""


def unwanted() -> set[str]:
    """Return the words of the glossary's last column that are right for nothing."""
    rows = re.findall(r"^\| \*\*[^|]+\*\* \|[^|]+\|([^|]*)\|$", GLOSSARY, re.MULTILINE)
    found = {word.strip().lower() for row in rows for word in re.sub(r"\(.*?\)", "", row).split(",")}
    return {word for word in found if word.isalpha()} - ELSEWHERE.keys()


def words(name: str) -> set[str]:
    """Return the words of a name: `wire_entry` and `WireEntry` have the same two."""
    return {word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)}


def names() -> Iterator[tuple[str, str]]:
    """Yield (file, name) of each module, class and function, and of what each argument is called."""
    for path in sorted(PACKAGE.rglob("*.py")):
        file = path.relative_to(PACKAGE).as_posix()
        for part in Path(file).with_suffix("").parts:
            yield file, part
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                yield file, node.name
            elif isinstance(node, ast.arg):
                yield file, node.arg


def test_names_use_the_words_of_the_glossary() -> None:
    """No module, class, function or argument has a word in its name that the glossary rules out."""
    wrong = unwanted()
    assert sorted({(file, name) for file, name in names() if words(name) & wrong}) == []


@pytest.mark.parametrize("word", ["turn", "wire", "packet", "vendor", "frontend", "phase", "bot"])
def test_the_glossary_rules_words_out(word: str) -> None:
    """The test above has something to look for."""
    assert word in unwanted()


def test_a_word_is_explained_once() -> None:
    """Each word has one row, in alphabetical order."""
    explained = re.findall(r"^\| \*\*([^|]+)\*\* \|", GLOSSARY, re.MULTILINE)
    assert explained == sorted(set(explained))


def test_no_word_means_two_things() -> None:
    """A word that is explained is not what another thing is wrongly called, unless it is said why."""
    explained = set(re.findall(r"^\| \*\*([^|]+)\*\* \|", GLOSSARY, re.MULTILINE))
    assert explained & unwanted() == set()
    assert re.findall(r"^\| \*\*.*\| 1\. .*$", GLOSSARY, re.MULTILINE) == []
