"""A chat that is closed leaves nothing behind; one that is saved leaves little."""

from __future__ import annotations

import nbformat
from cells import scripted
from lab_server import JupyterLab
from playwright.sync_api import expect

from nbagent.testing import NotebookPage

AGAIN = f"if 'chat' in globals(): chat.close()\n{scripted('Hello.')}"
LEFT = """import asyncio, comm
while (left := len(comm.get_comm_manager().comms)) > {at_most}: await asyncio.sleep(0.05)
left"""
OF_A_CHAT = 2  # its own, and its layout's
SAVE_STATE = "@jupyter-widgets/jupyterlab-manager:saveWidgetState"


def test_a_closed_chat_is_gone_from_the_page_and_the_kernel(page: NotebookPage) -> None:
    """`close` ends its comms and takes it out of the page; what was said stays; it can be shown again."""
    page.open(AGAIN, LEFT.format(at_most=0), "chat.close()", "chat")
    page.run_cell(0)
    page.say("Hi")
    page.wait_until_idle()
    page.run_cell(2)
    expect(page.chat).to_have_count(0)
    expect(page.output(0).locator(".nbagent-transcript")).to_contain_text("Hello.")
    expect(page.page.get_by_text("Error displaying widget")).to_be_hidden()
    page.run_cell(1)
    expect(page.output(1)).to_have_text("0")
    page.run_cell(3)
    expect(page.answers).to_have_text([page.text("Hello.")])


def test_a_cell_that_is_run_again_and_again_leaves_one_chat(page: NotebookPage) -> None:
    """However fast: closed chats do not pile up, in the kernel or on the page, and the last one is heard."""
    page.open(AGAIN, LEFT.format(at_most=OF_A_CHAT))
    for _ in range(6):
        page.run_cell(0)
    page.say("Hi")
    page.wait_until_idle()
    expect(page.page.get_by_role("region", name="Chat with an agent")).to_have_count(1)
    expect(page.answers).to_have_text([page.text("Hello.")])
    page.run_cell(1)
    expect(page.output(1)).to_have_text(str(OF_A_CHAT))


def test_a_saved_notebook_holds_what_was_said_and_little_else(page: NotebookPage, lab: JupyterLab) -> None:
    """By default a chat adds its transcript only; with "Save Widget State Automatically" at most 110 KB more.

    Either way the notebook opens without its kernel, and what was said is seen.
    """
    page.start(scripted("A stored answer.", "I am."))
    page.say("Hi")
    page.wait_until_idle()
    saved = lab.root / page.name
    page.command("docmanager:save")
    plain = saved.stat().st_size
    assert "widgets" not in nbformat.read(saved, as_version=4).metadata
    assert plain < 10_000
    page.command(SAVE_STATE)
    try:
        page.reload()  # saves
        assert 0 < saved.stat().st_size - plain <= 110_000
        assert "widgets" in nbformat.read(saved, as_version=4).metadata
        page.say("Are you there?")
        expect(page.answers).to_have_count(2)
        page.wait_until_idle()
        page.end_kernel()
        page.reload()
        expect(page.output(0).locator(".nbagent-transcript")).to_contain_text("A stored answer.")
        expect(page.output(0).locator(".nbagent-transcript")).to_be_visible()
        expect(page.chat).to_have_count(0)
        expect(page.page.get_by_text("Error displaying widget")).to_be_hidden()
    finally:
        page.command(SAVE_STATE)
