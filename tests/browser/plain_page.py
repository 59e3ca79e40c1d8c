"""A chat on a page that is no notebook: the committed files, and what a kernel would have sent it.

In: a session's entries, and the page's HTML, which may say what some host's page says. Out: the chat on it.
Nobody hears what is clicked.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import Page, expect

import nbagent.widget
from nbagent.events import Entry
from nbagent.testing import ChatPage
from nbagent.widget.batches import batches
from nbagent.widget.protocol import PROTOCOL, Welcome
from nbagent.widget.supplements import AT_ONCE, supplement

__all__ = ["show_chat"]

_BUNDLE = Path(nbagent.widget.__file__).parent / "static" / "chat.js"
_SHOW = """async ([source, supplements, batches]) => {
    const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
    const { default: create } = await import(url);
    const listeners = [];
    const model = { on: (name, listener) => listeners.push(listener), off() {}, send() {} };
    const widget = create();
    widget.initialize({ model });
    widget.render({ model, el: document.body.appendChild(document.createElement("div")) });
    for (const [name, digest, gzipped] of supplements) {
        const bytes = Uint8Array.from(atob(gzipped), (character) => character.charCodeAt(0));
        const message = { type: "supplement", name, digest };
        for (const listener of listeners) listener(message, [new DataView(bytes.buffer)]);
    }
    for (const batch of batches) for (const listener of listeners) listener(batch, []);
}"""


def show_chat(tab: Page, entries: Sequence[Entry], html: str = "<!doctype html><body></body>") -> ChatPage:
    """Fill `tab` with `html` and show a session's entries at its end."""
    tab.set_content(html)
    welcome: Welcome = {
        "type": "welcome",
        "protocol": PROTOCOL,
        "session_id": "s",
        "seq": entries[-1].seq,
        "subshell": False,
        "agents": [],
        "kept": False,
        "agent": None,
        "history": True,
    }
    supplements = [[name, *_supplement(name)] for name in AT_ONCE]
    tab.evaluate(_SHOW, [_BUNDLE.read_text(), supplements, [*batches("s", 0, entries), welcome]])
    chat = ChatPage(tab)
    expect(chat.questions).not_to_have_count(0)
    return chat


def _supplement(name: str) -> tuple[str, str]:
    digest, gzipped = supplement(name)
    return digest, base64.b64encode(gzipped).decode()
