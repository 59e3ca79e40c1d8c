"""Tools use what cells made: on the thread and on the loop it was made on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from real_kernel import Notebook, View

pytestmark = pytest.mark.kernel

SQLITE = """
database = sqlite3.connect(":memory:")  # refuses every thread but this one
database.execute("create table sales (region)")
database.execute("insert into sales values ('north')")

def query() -> list:
    print("querying")
    return database.execute("select region from sales").fetchall()

chat = chat_with(query, steps=[{"tool": "query"}, "It is north."])
"""

LOOP = """
if "server" in globals():
    server.cancel()
requests = asyncio.Queue()

async def serve():
    while True:
        (await requests.get()).set_result("south")

server = asyncio.create_task(serve())

async def query() -> str:
    print("querying")
    answer = asyncio.get_running_loop().create_future()  # only the kernel's loop can complete it
    await requests.put(answer)
    return await answer

chat = chat_with(query, steps=[{"tool": "query"}, {"tool": "query"}, "It is south."])
"""


@pytest.mark.parametrize("cell", [SQLITE, LOOP], ids=["sqlite", "loop"])
class TestWays:
    """The same tool, with a click, with `await`, and with a cell that blocks."""

    def test_from_the_component(self, notebook: Notebook, show: Callable[[], View], cell: str) -> None:
        """A message typed into the component is answered while no cell runs."""
        notebook.run(cell)
        view = show()
        view.say("Which region?")
        view.wait_for("tool_end", outcome="ok")
        view.wait_for("run_end", outcome="completed")

    def test_awaited(self, notebook: Notebook, cell: str) -> None:
        """`await` in a cell leaves thread and loop to the tool."""
        notebook.run(cell)
        assert notebook.run("print(await chat.send('Which region?'))").startswith("It is")
        assert set(notebook.run("print(*outcomes(chat.session))").split()) == {"ok"}

    def test_blocking(self, notebook: Notebook, cell: str) -> None:
        """A cell that blocks in `result()` lends its thread: no deadlock."""
        notebook.run(cell)
        assert notebook.run("print(chat.send('Which region?').result(20))").startswith("It is")
        assert set(notebook.run("print(*outcomes(chat.session))").split()) == {"ok"}

    def test_output_is_the_tools(self, notebook: Notebook, cell: str) -> None:
        """What a tool prints is in its record and under no cell."""
        notebook.run(cell)
        assert "querying" not in notebook.run("print(await chat.send('Which region?'))")
        calls = "chat.session.state.tool_calls.values()"
        printed = notebook.run(f"[(kind, str(text)) for call in {calls} for kind, text in call.output]")
        assert "('stdout', 'querying\\n')" in printed

    def test_the_next_message_works(self, notebook: Notebook, cell: str) -> None:
        """The kernel runs cells and messages as before."""
        notebook.run(cell)
        notebook.run("chat.send('Which region?').result(20)")
        notebook.run("chat.session.agent = Agent(ScriptedModel(['Again.']))")
        assert notebook.run("print(await chat.send('And now?'))") == "Again."


def test_a_users_own_patch(notebook: Notebook) -> None:
    """`nest_asyncio.apply()` after a cell that blocked: `asyncio.run` works in cells, and so do tools."""
    notebook.run(LOOP)
    assert notebook.run("print(chat.send('Which region?').result(20))").startswith("It is")
    apply = "import nest_asyncio; nest_asyncio.apply(); print(asyncio.run(asyncio.sleep(0, 'nested')))"
    assert notebook.run(apply) == "nested"
    for wait in ("chat.send('Which region?').result(20)", "await chat.send('Which region?')"):
        notebook.run(LOOP)
        assert notebook.run(f"print({wait})").startswith("It is")
        assert set(notebook.run("print(*outcomes(chat.session))").split()) == {"ok"}
