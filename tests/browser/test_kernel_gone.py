"""When the kernel is gone the chat says so, keeps what there is, and can be continued."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from typing import Any

import pytest
from hosts import Notebook7, Voila
from lab_server import JupyterLab
from model_server import ModelServer, chunk, tokens
from network import Connection
from playwright.sync_api import Browser, Page, expect

from nbagent.testing import ChatPage, NotebookPage

SAID_WITHIN = 2_000
PID = "__import__('os').getpid()"
KERNEL = "window.jupyterapp.shell.currentWidget.sessionContext.session.kernel"


def kept(*, name: str = "chat", answer: str = "len(messages)") -> str:
    """Return a cell with a chat whose sessions are kept; it says how many messages the model was told."""
    return (
        "from nbagent import Chat\n"
        f"{name} = Chat(lambda messages: f'I was told {{{answer}}} messages.')\n"
        f"{name}"
    )


class Gone:
    """What a chat says of its kernel."""

    def __init__(self, chat: ChatPage) -> None:
        self.notice = chat.chat.locator(".kernel-notice")
        self.again = chat.chat.get_by_role("button", name="Continue this conversation")
        self.offer = chat.chat.get_by_role("button", name=re.compile("^Continue: "))


def restart(page: NotebookPage) -> None:
    """Restart the kernel, as the button does when it was confirmed."""
    page.page.evaluate(f"{KERNEL}.restart()")


def shut_down(page: NotebookPage) -> None:
    page.end_kernel()


def shut_down_elsewhere(page: NotebookPage) -> None:
    """Shut all kernels down from another page."""
    _ask(page, "delete", f"/api/kernels/{page.page.evaluate(f'{KERNEL}.id')}")


def restart_elsewhere(page: NotebookPage) -> None:
    """Restart the kernel from another page."""
    _ask(page, "post", f"/api/kernels/{page.page.evaluate(f'{KERNEL}.id')}/restart")


def _ask(page: NotebookPage, method: str, path: str) -> None:
    headers = {"Authorization": f"token {page._token}"}
    answer = getattr(page.page.request, method)(f"{page.url}{path}", headers=headers)
    assert answer.ok, answer.text()


def pid_of(page: NotebookPage, cell: int) -> int:
    """Run the cell that says the process id of the kernel."""
    page.run_cell(cell)
    return int(page.output(cell).inner_text())


def kill(page: NotebookPage, pid: int) -> None:
    """Kill the kernel's process, and close the dialog in which JupyterLab says so."""
    os.kill(pid, signal.SIGKILL)
    page.page.get_by_role("button", name="Ok", exact=True).click(timeout=20_000)


@pytest.mark.parametrize(
    ("end", "says"),
    [(restart, "was restarted"), (shut_down, "was shut down"), (shut_down_elsewhere, "was shut down")],
    ids=["Restart", "Shut Down", "Shut Down All"],
)
def test_a_kernel_that_is_gone_is_said_and_the_conversation_goes_on(
    page: NotebookPage, end: Callable[[NotebookPage], None], says: str
) -> None:
    """Within two seconds; nothing can be sent; all can be read; one click continues, with the draft."""
    page.start(kept())
    gone = Gone(page)
    page.say("First")
    expect(page.answers).to_have_text([page.text("I was told 1 messages.")])
    page.wait_until_idle()
    page.input.fill("half a draft")
    end(page)
    expect(gone.notice).to_be_visible(timeout=SAID_WITHIN)
    expect(gone.notice).to_contain_text(says)
    expect(page.send_button).to_be_disabled()
    page.input.press("Enter")
    expect(page.input).to_have_value("half a draft")
    for name in ("Regenerate", "Edit", "New session"):
        expect(page.chat.get_by_role("button", name=name)).to_be_disabled()
    page.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.answers.get_by_role("button", name="Copy").click()
    expect(page.answers.get_by_text("Copied")).to_be_visible()
    gone.again.click()
    expect(page.answers).to_have_text([page.text("I was told 1 messages.")])
    expect(gone.notice).to_be_hidden()
    expect(page.input).to_have_value("half a draft")
    expect(page.send_button).to_be_enabled()
    page.input.press("Enter")
    expect(page.questions.last).to_have_text(page.text("half a draft"))
    expect(page.answers.last).to_have_text(page.text("I was told 3 messages."))
    expect(page.cells).to_have_count(1)


def test_a_cell_that_needs_cells_above_is_continued_after_them(page: NotebookPage) -> None:
    """The chat says so before it runs its cell; who did not read it loses nothing."""
    imported, _, chat = kept().partition("\n")
    page.open(imported, chat)
    for cell in (0, 1):
        page.run_cell(cell)
    page.say("First")
    expect(page.answers).to_have_text([page.text("I was told 1 messages.")])
    page.wait_until_idle()
    page.input.fill("half a draft")
    restart(page)
    gone = Gone(page)
    expect(gone.notice).to_contain_text("If it needs cells above it, run them first.")
    gone.again.click()
    expect(page.output(1)).to_contain_text("NameError")
    for cell in (0, 1):
        page.run_cell(cell)
    expect(page.answers).to_have_text([page.text("I was told 1 messages.")])
    expect(page.input).to_have_value("half a draft")
    expect(page.send_button).to_be_enabled()


def test_a_restart_from_another_page_is_said_too(page: NotebookPage) -> None:
    """JupyterLab does not know of it, and no widget works until it does: this page must restart, too."""
    page.start(kept())
    page.say("First")
    page.wait_until_idle()
    page.input.fill("half a draft")
    restart_elsewhere(page)
    gone = Gone(page)
    expect(gone.notice).to_be_visible(timeout=SAID_WITHIN)
    expect(gone.notice).to_contain_text("restart it from this page as well")
    expect(gone.again).to_be_hidden()
    restart(page)
    gone.again.click()
    expect(page.answers).to_have_text([page.text("I was told 1 messages.")])
    expect(page.input).to_have_value("half a draft")


def wait_until_stored(page: NotebookPage, store: str, text: str) -> None:
    """Wait until a store has a text: a killed kernel loses what it was told in the last third of a second."""
    with closing(sqlite3.connect(store.removeprefix("sqlite:///"))) as connection:
        for _ in range(400):
            if connection.execute("SELECT 1 FROM events WHERE instr(payload, ?)", (text,)).fetchone():
                return
            page.page.wait_for_timeout(50)
    raise AssertionError(f"{text!r} was never stored.")


def test_a_kernel_killed_while_it_answers_leaves_what_it_had_said(
    page: NotebookPage, model: ModelServer, lab: JupyterLab
) -> None:
    """The partial answer stays, closed as interrupted, before and after the conversation is continued."""
    page.start(
        f"from nbagent import Chat\nchat = Chat('openai-chat:m', base_url={model.url!r}, api_key='k')\nchat",
        PID,
    )
    pid = pid_of(page, 1)

    async def half(_request: dict[str, Any]) -> AsyncIterator[bytes]:
        yield chunk({"content": "Half of an answer"})
        await asyncio.Event().wait()  # until the kernel is gone

    model.script = half
    page.say("Go on")
    expect(page.answers.last).to_contain_text("Half of an answer")
    wait_until_stored(page, lab.store, "Half of an answer")
    kill(page, pid)
    gone = Gone(page)
    expect(gone.notice).to_contain_text("was restarted")
    expect(page.answers.last).to_contain_text("Half of an answer")
    expect(page.answers.last).to_contain_text("The kernel stopped while this was going on.")
    expect(page.stop_button).to_be_hidden()
    model.script = tokens(["A whole", " answer."])
    gone.again.click()
    expect(gone.notice).to_be_hidden()
    expect(page.answers.last).to_contain_text("Half of an answer")
    expect(page.answers.last).to_contain_text("The kernel stopped while this was going on.")
    page.answers.last.get_by_role("button", name="Try again").click()
    expect(page.answers.last).to_contain_text("A whole answer.")


def test_what_was_sent_and_not_heard_is_in_the_draft_again(page: NotebookPage) -> None:
    """Before what was typed since, and in the chat that continues."""
    page.start(kept(), PID)
    page.say("First")
    page.wait_until_idle()
    pid = pid_of(page, 1)
    os.kill(pid, signal.SIGSTOP)
    page.say("Sent into nowhere")
    expect(page.stop_button).to_be_visible()
    page.input.fill("and typed since")
    kill(page, pid)
    gone = Gone(page)
    expect(gone.notice).to_contain_text("was restarted")
    expect(page.input).to_have_value("Sent into nowhere\nand typed since")
    expect(page.status).to_contain_text("This was not sent")
    gone.again.click()
    expect(page.answers).to_have_text([page.text("I was told 1 messages.")])
    expect(page.input).to_have_value("Sent into nowhere\nand typed since")


def test_a_kernel_that_exits_in_a_cell_is_gone(page: NotebookPage) -> None:
    """`os._exit`, or a crash of a library."""
    page.start(kept(), "__import__('os')._exit(1)")
    page.say("First")
    page.wait_until_idle()
    page.run_cell(1, wait=False)
    page.page.get_by_role("button", name="Ok", exact=True).click(timeout=20_000)
    gone = Gone(page)
    expect(gone.notice).to_contain_text("was restarted")
    gone.again.click()
    expect(page.answers).to_have_text([page.text("I was told 1 messages.")])


def test_a_cell_that_needs_others_says_so_and_the_offer_stays(page: NotebookPage) -> None:
    """The cell's own error is shown; when it runs at last, the conversation is open."""
    page.open("count = len", kept(answer="count(messages)").replace("from", "count\nfrom", 1))
    page.run_cell(0)
    page.run_cell(1)
    page.say("First")
    page.wait_until_idle()
    restart(page)
    Gone(page).again.click()
    expect(page.output(1)).to_contain_text("NameError")
    page.run_cell(0)
    page.run_cell(1)
    expect(page.answers).to_have_text([page.text("I was told 1 messages.")])


def test_restart_and_run_all_offers_the_conversation_of_each_cell(page: NotebookPage) -> None:
    """Each cell its own; nothing is opened, or overwritten, unasked."""
    page.open(kept(), kept(name="other"))
    page.run_cell(0)
    page.run_cell(1)
    second = ChatPage(page.page, nth=1)
    page.say("Of the first cell")
    page.wait_until_idle()
    second.say("Of the second cell")
    second.wait_until_idle()
    page.page.evaluate(
        """() => {
            const done = window.jupyterapp.commands.execute('notebook:restart-run-all');
            void done.then(() => { window.ranAll = true; });
        }"""
    )
    page.page.locator(".jp-Dialog .jp-mod-accept").click()
    page.page.wait_for_function("window.ranAll")
    offers = [Gone(page).offer, Gone(second).offer]
    expect(offers[0]).to_contain_text("Continue: Of the first cell · 1 message")
    expect(offers[1]).to_contain_text("Continue: Of the second cell · 1 message")
    expect(page.page.get_by_role("article")).to_have_count(0)
    offers[1].click()
    expect(second.answers).to_have_text([page.text("I was told 1 messages.")])
    expect(page.answers).to_have_count(0)


def test_a_page_that_was_loaded_anew_finds_the_conversation_in_the_log(page: NotebookPage) -> None:
    """By the notebook and the cell, with the session that was talked in last, wherever it began."""
    page.open(kept(), kept(name="other"))
    page.run_cell(0)
    page.say("Of the first cell")
    page.wait_until_idle()
    page.chat.get_by_role("button", name="New session").click()
    expect(page.answers).to_have_count(0)
    page.say("Later in the first cell")
    page.wait_until_idle()
    restart(page)
    expect(Gone(page).again).to_be_visible()
    page.reload()
    page.run_cell(1)
    expect(page.input).to_be_visible()
    expect(page.send_button).to_be_visible()
    page.run_cell(0)
    gone = Gone(page)
    expect(gone.offer).to_contain_text("Continue: Later in the first cell")
    expect(Gone(ChatPage(page.page, nth=1)).offer).to_be_hidden()
    gone.offer.click()
    expect(page.questions).to_have_text([page.text("Later in the first cell")])
    page.say("Go on")
    expect(page.answers.last).to_have_text(page.text("I was told 3 messages."))


def test_a_chat_that_is_not_kept_says_that_it_cannot_be_continued(page: NotebookPage) -> None:
    """And keeps the draft for the chat that takes its place."""
    page.start("from nbagent import Chat\nchat = Chat(lambda messages: 'Yes.', store=None)\nchat")
    page.say("First")
    page.wait_until_idle()
    page.input.fill("half a draft")
    restart(page)
    gone = Gone(page)
    expect(gone.notice).to_contain_text("cannot be continued")
    expect(gone.again).to_be_hidden()
    page.run_cell(0)
    expect(page.input).to_have_value("half a draft")
    expect(page.answers).to_have_count(0)
    expect(gone.offer).to_be_hidden()


def test_a_cell_that_runs_again_offers_what_was_said_there(page: NotebookPage) -> None:
    """Also while the kernel lives; the same chat, shown again, goes on by itself."""
    page.start(kept(), "chat")
    page.say("First")
    page.wait_until_idle()
    page.input.fill("half a draft")
    page.run_cell(0)
    gone = Gone(page)
    expect(gone.offer).to_contain_text("Continue: First · 1 message")
    expect(page.input).to_have_value("half a draft")
    gone.offer.click()
    expect(page.answers).to_have_text([page.text("I was told 1 messages.")])
    page.run_cell(1)
    again = ChatPage(page.page, nth=1)
    expect(again.answers).to_have_text([page.text("I was told 1 messages.")])


def test_a_connection_that_comes_back_is_not_the_end(own_page: NotebookPage) -> None:
    """It is said that it is lost; what was sent meanwhile arrives, once."""
    page = own_page
    connection = Connection(page.page)
    page.start(kept())
    page.say("First")
    page.wait_until_idle()
    connection.drop()
    gone = Gone(page)
    expect(gone.notice).to_contain_text("The connection to the server is lost")
    page.say("Second")
    connection.restore()
    expect(gone.notice).to_be_hidden(timeout=30_000)
    expect(page.answers).to_have_text(
        [page.text("I was told 1 messages."), page.text("I was told 3 messages.")]
    )


def test_a_kernel_that_does_not_answer_is_not_gone(page: NotebookPage) -> None:
    """However long it takes: what was sent is answered in the end."""
    page.start(kept(), PID)
    pid = pid_of(page, 1)
    os.kill(pid, signal.SIGSTOP)
    try:
        page.say("First")
        expect(page.status).to_contain_text("Waiting for the kernel")
        expect(Gone(page).notice).to_be_hidden()
    finally:
        os.kill(pid, signal.SIGCONT)
    expect(page.answers).to_have_text([page.text("I was told 1 messages.")])


def test_a_chat_in_notebook_7_is_continued(browser: Browser, lab: JupyterLab) -> None:
    """The same line, and the same button."""
    with browser.new_context(viewport={"width": 1100, "height": 800}) as context:
        tab = context.new_page()
        chat = Notebook7(tab, lab).show(kept())
        gone = Gone(chat)
        chat.say("First")
        chat.wait_until_idle()
        tab.get_by_role("menuitem", name="Kernel").click()
        tab.get_by_role("menuitem", name=re.compile("^Restart Kernel…")).click()
        tab.locator(".jp-Dialog .jp-mod-accept").click()
        expect(gone.notice).to_contain_text("was restarted")
        gone.again.click()
        expect(chat.answers).to_have_text([chat.text("I was told 1 messages.")])
        expect(gone.notice).to_be_hidden()


def test_a_visitor_of_voila_is_told_to_reload(browser: Browser, lab: JupyterLab) -> None:
    """There is no cell to run again."""
    with browser.new_context(viewport={"width": 1100, "height": 800}) as context:
        tab: Page = context.new_page()
        chat = Voila(tab, lab).show(f"{kept()}\npid = {PID}".replace("\nchat\n", "\n"))
        chat.say("First")
        chat.wait_until_idle()
        for kernel in _kernels(tab, lab):
            tab.request.delete(f"{lab.url}/api/kernels/{kernel}", headers=_token(lab))
        expect(Gone(chat).notice).to_contain_text("reload the page", timeout=20_000)
        expect(chat.send_button).to_be_disabled()


def _kernels(tab: Page, lab: JupyterLab) -> list[str]:
    return [kernel["id"] for kernel in tab.request.get(f"{lab.url}/api/kernels", headers=_token(lab)).json()]


def _token(lab: JupyterLab) -> dict[str, str]:
    return {"Authorization": f"token {lab.token}"}


def test_a_cell_that_is_moved_or_brought_back_keeps_its_chat(page: NotebookPage) -> None:
    """The notebook makes its view anew: the draft is there, and what is said of the kernel."""
    page.start(kept(), "1 + 1")
    page.say("First")
    page.wait_until_idle()
    page.input.fill("half a draft")
    page.page.evaluate("window.jupyterapp.shell.currentWidget.content.activeCellIndex = 0")
    page.command("notebook:delete-cell")
    expect(page.chat).to_have_count(0)
    page.command("notebook:undo-cell-action")
    expect(page.answers).to_have_text([page.text("I was told 1 messages.")])
    expect(page.input).to_have_value("half a draft")
    restart(page)
    gone = Gone(page)
    expect(gone.again).to_be_visible()
    page.page.evaluate("window.jupyterapp.shell.currentWidget.content.activeCellIndex = 0")
    page.command("notebook:move-cell-down")
    expect(page.input).to_have_value("half a draft")
    gone.again.click()
    expect(gone.notice).to_be_hidden()
    expect(page.answers).to_have_text([page.text("I was told 1 messages.")])
    expect(page.input).to_have_value("half a draft")


def test_two_chats_of_one_cell_are_continued_each_for_itself(page: NotebookPage) -> None:
    """The first one takes the first one's conversation and draft, the second one the second one's."""
    page.start(f"{kept()}\ndisplay(chat)\n{kept(name='other')}".replace("\nchat\n", "\n", 1))
    second = ChatPage(page.page, nth=1)
    for chat, text in ((page, "To the first"), (second, "To the second")):
        chat.say(text)
        chat.wait_until_idle()
        chat.input.fill(f"{text}, later")
    restart(page)
    Gone(second).again.click()
    expect(Gone(page).notice).to_be_hidden()
    for chat, text in ((page, "To the first"), (second, "To the second")):
        expect(chat.input).to_have_value(f"{text}, later")
    expect(second.questions).to_have_text([page.text("To the second")])
    expect(Gone(page).offer).to_contain_text("Continue: To the first · 1 message")
    Gone(page).offer.click()
    expect(page.questions).to_have_text([page.text("To the first")])


def test_an_answer_that_goes_on_in_the_chat_before_is_followed(page: NotebookPage) -> None:
    """A cell that runs again while its chat answers: the answer arrives in the chat that continues."""
    page.start(
        "import asyncio\nfrom nbagent import Chat\n"
        "async def model(messages):\n"
        "    for number in range(60):\n"
        "        yield f'word{number} '\n"
        "        await asyncio.sleep(0.1)\n"
        "chat = Chat(model)\nchat"
    )
    page.say("Go on")
    expect(page.answers.last).to_contain_text("word3")
    page.run_cell(0)
    Gone(page).offer.click()
    expect(page.answers.last).to_contain_text("word59")
    page.wait_until_idle()
    page.say("And again")
    expect(page.answers).to_have_count(2)
    expect(page.answers.last).to_contain_text("word0")
