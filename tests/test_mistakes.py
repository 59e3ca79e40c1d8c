"""Mistakes people make: each is refused where it is written, with what to write instead."""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pandas as pd
import pytest

from nbagent import Agent, Chat, Session, Workflow, delete_session, open_log, sessions, tool
from nbagent.agent.tools import as_tools
from nbagent.errors import ModelUnavailable, NbagentError, NbagentWarning, StoreError, UsageError
from nbagent.messages import ImagePart, TextPart
from nbagent.models.registry import resolve_model
from nbagent.testing import ScriptedModel

KEY = "sk-proj-abcdefghijklmnopqrstuvwxyz0123456789"
C: Any = Chat
A: Any = Agent
S: Any = Session
W: Any = Workflow
T: Any = tool
L: Any = open_log
listed: Any = sessions
delete: Any = delete_session
"""As a notebook sees them: without types."""


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in (
        "OPENAI_API_KEY",
        "ANTHROPIC_API_KEY",
        "GEMINI_API_KEY",
        "GOOGLE_API_KEY",
        "OPENAI_BASE_URL",
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("NBAGENT_MODEL", "demo")
    monkeypatch.setenv("NBAGENT_STORE", f"sqlite:///{tmp_path}/log.db")


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


class Desk:
    """Has a tool."""

    def look(self, place: str) -> str:
        """Look somewhere."""
        return place


def refusal(call: Callable[[], object], kind: type[NbagentError] = UsageError) -> str:
    with pytest.raises(kind) as caught:
        call()
    assert KEY not in str(caught.value)
    assert str(caught.value).endswith((".", "?", '."'))
    return str(caught.value)


# --- models -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("gpt-5", '"openai:gpt-5"'),
        ("GPT-5", '"openai:gpt-5"'),
        ("gpt 5", '"openai:gpt-5"'),
        ("gpt\N{NON-BREAKING HYPHEN}5", '"openai:gpt-5"'),
        ("gtp-5", '"openai:gpt-5"'),
        ("o4-mini", '"openai:o4-mini"'),
        ("chatgpt", '"openai:gpt-5-mini"'),
        ("claude-sonnet-4-5", '"anthropic:claude-sonnet-4-5"'),
        ("Claude Sonnet 4.5", '"anthropic:claude-sonnet-4-5"'),
        ("sonnet-4-5", '"anthropic:claude-sonnet-4-5"'),
        ("gemini-2.5-pro", '"google:gemini-2.5-pro"'),
        ("models/gemini-2.5-pro", '"google:gemini-2.5-pro"'),
        ("llama3.2", '"ollama:llama3.2"'),
        ("llama3.2:3b", '"ollama:llama3.2:3b"'),
        ("qwen3:8b", '"ollama:qwen3:8b"'),
        ("gpt-oss:20b", '"ollama:gpt-oss:20b"'),
        ("nomic-embed-text:latest", '"ollama:nomic-embed-text:latest"'),
        ("mistral-large", '"openai-chat:mistral-large", base_url="https://api.mistral.ai/v1"'),
        ("deepseek-chat", '"openai-chat:deepseek-chat", base_url="https://api.deepseek.com/v1"'),
        ("groq:llama-3.3-70b", '"openai-chat:llama-3.3-70b", base_url="https://api.groq.com/openai/v1"'),
        ("openai/gpt-5", '"openai:gpt-5"'),
        (
            "openrouter/anthropic/claude",
            '"openai-chat:anthropic/claude", base_url="https://openrouter.ai/api/v1"',
        ),
        ("gemini/gemini-2.5-flash", '"google:gemini-2.5-flash"'),
        ("OpenAI:gpt-5", '"openai:gpt-5"'),
        ("opanai:gpt-5", '"openai:gpt-5"'),
        ("openai_chat:mine", '"openai-chat:mine"'),
        ("openai: gpt-5", '"openai:gpt-5"'),
        (" openai:gpt-5", '"openai:gpt-5"'),
        ("Demo", '"demo"'),
        ("dmeo", '"demo"'),
    ],
)
def test_a_model_without_its_provider(written: str, meant: str) -> None:
    """The provider is told by the name, and what is suggested is a model string that works."""
    assert f"Did you mean {meant}?" in refusal(lambda: C(written), ModelUnavailable)
    assert f"Did you mean {meant}?" in refusal(lambda: A(written), ModelUnavailable)
    assert f"Did you mean {meant}?" in refusal(lambda: S(written), ModelUnavailable)
    assert f"Did you mean {meant}?" in refusal(lambda: W([written]), ModelUnavailable)
    spec, _, address = meant.replace('"', "").partition(", base_url=")
    options = {"base_url": address} if address else {}
    made = resolve_model(spec, **({} if spec == "demo" else {"api_key": "x", **options}))
    assert f"{made.provider}:{made.model}" == ("demo:demo" if spec == "demo" else spec)


def test_a_model_named_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The variable is named, as nobody wrote the model here."""
    monkeypatch.setenv("NBAGENT_MODEL", "gpt-5")
    assert refusal(C, ModelUnavailable).startswith("NBAGENT_MODEL: There is no provider 'gpt-5'.")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (KEY, "looks like an API key"),
        (f"openai:{KEY}", "looks like an API key"),
        ("d41d8cd98f00b204e9800998ecf8427e", "looks like an API key"),
        (f"http://me:{KEY}@localhost:8080/v1", "An address was given"),
        ("https://api.openai.com/v1", "base_url="),
        ("localhost:11434", "An address was given"),
    ],
)
def test_a_secret_where_the_model_is_named(written: str, said: str) -> None:
    """It is not repeated."""
    message = refusal(lambda: C(written), ModelUnavailable)
    assert said in message
    assert written not in message


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("openai", 'Write for example "openai:gpt-5-mini".'),
        ("anthropic:", 'Write for example "anthropic:claude-sonnet-4-5".'),
        ("replay", 'Write "replay:recording.jsonl".'),
        ("openai-chat:x", 'For a server of your own pass its address: base_url="http://127.0.0.1:8080/v1".'),
        ("openai:x", "Set OPENAI_API_KEY, or pass api_key=."),
        ("hello", 'Write "provider:model"'),
    ],
)
def test_half_a_model(written: str, said: str) -> None:
    """What is missing is named."""
    assert said in refusal(lambda: C(written), ModelUnavailable)


# --- arguments ----------------------------------------------------------------------------------

OPTIONS = [
    ("temprature", "temperature"),
    ("Temperature", "temperature"),
    ("max_token", "max_tokens"),
    ("system_prompt", "instructions"),
    ("system", "instructions"),
    ("instrutions", "instructions"),
    ("prompt", "instructions"),
    ("key", "api_key"),
    ("api_ky", "api_key"),
    ("apikey", "api_key"),
    ("url", "base_url"),
    ("api", "base_url"),
    ("api_base", "base_url"),
    ("base_ur", "base_url"),
    ("model_name", "model"),
    ("tool", "tools"),
    ("functions", "tools"),
    ("max_step", "max_steps"),
    ("max_turns", "max_steps"),
    ("aproval", "approval"),
    ("timeout", "timeouts"),
    ("retries", "retry"),
]


@pytest.mark.parametrize("called", [C, A])
@pytest.mark.parametrize(("written", "meant"), OPTIONS)
def test_a_misspelt_option(called: Any, written: str, meant: str) -> None:
    """The argument that was meant is named, whatever other libraries call it; the value is not shown."""
    message = refusal(lambda: called("demo", **{written: KEY}))
    assert f"{written}=. Did you mean {meant}=?" in message


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: C("demo", "Be brief."), "Name the others: tools=, instructions="),
        (lambda: C("demo", A("demo")), "takes 1 argument without a name, and 2 were given"),
        (lambda: C("demo", session_id="x"), "Did you mean session=?"),
        (lambda: C("demo", stor=None), "Did you mean store=?"),
        (lambda: C("demo", agent="x"), "Did you mean model=?"),
        (lambda: C("demo", title="x"), 'Chat(session=Session("provider:model", title=…))'),
        (lambda: C("demo", anything=1), "The demo model has no option anything=. It takes delay=."),
        (lambda: A("demo", "Be brief."), "Name the others: tools="),
        (lambda: A("demo", store="sqlite:///x.db"), "Session(agent, store=…)"),
        (lambda: A("ollama:x", store=None), "Session(agent, store=…)"),
        (lambda: A("demo", title="x"), "Session(agent, title=…)"),
        (lambda: A("demo", session="x"), "Chat(session=…)"),
        (lambda: A("demo", session_id="x"), "Chat(session=…)"),
        (lambda: S("demo", temperature=0), 'Session(Agent("provider:model", temperature=…))'),
        (lambda: S("demo", tools=[add]), 'Session(Agent("provider:model", tools=…))'),
        (lambda: S("demo", system_prompt="x"), "instructions=…"),
        (lambda: S("demo", titel="x"), "Did you mean title=?"),
        (lambda: S("demo", session_id="x"), "Session.load("),
        (lambda: S("demo", anything=1), "It takes agent=, store=, title="),
        (lambda: S("demo", None), "takes 1 argument without a name"),
        (lambda: S.load("x", modl="demo"), 'Session.load("…", "provider:model")'),
        (lambda: S.load("x", tools=[add]), 'Session.load("…", Agent("provider:model", tools=…))'),
        (lambda: S.load("x", titles=1), "It takes session_id=, agent=, store="),
        (lambda: W(["demo"], stor=None), "Did you mean store=?"),
        (lambda: W(["demo"], tools=[add]), 'Workflow([Agent("provider:model", tools=…), …])'),
        (lambda: W("demo"), "A workflow takes a list of agents, not a str."),
        (lambda: W(A("demo")), "Write Workflow([first, second])."),
        (lambda: W([]), "at least one agent"),
        (lambda: listed(serch="x"), "Did you mean search=?"),
        (lambda: L(stor="x"), "Did you mean store=?"),
        (lambda: L(":memory:").where(sesion="x"), "Did you mean session=?"),
        (lambda: T(approve="ask"), "Did you mean approval=?"),
        (lambda: T("add"), "Write @tool(name='add')."),
        (lambda: C(agents=[A("demo")]), 'agents={"quick": Agent(…), "careful": Agent(…)}'),
        (lambda: C(agents={"a": A("demo")}, tools=[add]), "Pass tools and options to each Agent()."),
    ],
)
def test_other_arguments(call: Callable[[], object], said: str) -> None:
    """The call names its own arguments, or where an argument belongs."""
    assert said in refusal(call)


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: A("ollama:x", timeouts=30), 'Write timeouts={"idle": 300}.'),
        (lambda: A("ollama:x", retry=3), 'Write retry={"times": 5}.'),
        (lambda: A("ollama:x", price=3), 'Write price={"input": 0.25, "output": 2}.'),
        (lambda: A("ollama:x", retry={"count": 3}), "It takes times"),
        (lambda: A("ollama:x", headers="a: b"), 'Write headers={"name": "value"}.'),
        (lambda: A("ollama:x", api_key=5), "api_key= takes a text"),
        (lambda: A("ollama:x", base_url=5), "base_url must be an address"),
        (lambda: A("ollama:x", base_url=f"http://me:{KEY}@host:port"), "base_url must be an address"),
        (lambda: A("demo", instructions=123), "instructions= takes a text, not an int."),
        (lambda: A("demo", instructions=["a", "b"]), '"\\n".join(…)'),
        (lambda: A("demo", instructions=Path("x.md")), "read_text()"),
        (lambda: C("demo", instructions=b"x"), "Decode them"),
        (lambda: A("demo", max_steps="3"), "max_steps= takes a whole number, not a str."),
        (lambda: A("demo", max_steps=True), "max_steps= takes a whole number"),
        (lambda: A("demo", max_steps=0), "at least 1"),
        (lambda: A("demo", name=5), "name= takes a text"),
        (lambda: A("demo", images="yes"), "images= takes True or False"),
        (lambda: A("demo", record=True), 'record="cassette.jsonl"'),
        (lambda: A("demo", context="df"), "Write context=['df']."),
        (lambda: A("demo", context=pd.DataFrame({"a": [1]})), "Write context=[object]."),
        (lambda: A("demo", context={"df": 1}), "context= takes a list, not a dict."),
        (lambda: A(Agent), "Agent is a class, not a model. Write Agent(…)."),
        (lambda: A(ScriptedModel), "Write ScriptedModel(…)."),
        (lambda: A({"api_key": KEY}), "A dict is not a model."),
        (lambda: C(C("demo")), "Chat(chat.session)"),
        (lambda: S(S("demo")), "session.fork()"),
        (lambda: T(timeout="5")(add), "timeout= takes a number of seconds"),
    ],
)
def test_values_of_a_wrong_kind(call: Callable[[], object], said: str) -> None:
    """They are refused where they are written, not when a message is sent."""
    assert said in refusal(call)


async def _never(name: str, arguments: dict[str, Any]) -> bool:
    return False


@pytest.mark.parametrize(
    "rule", ["never", "always", "Ask", "yes", "", True, False, 1, ["ask"], Desk, _never, lambda: True]
)
def test_what_is_no_approval_rule(rule: object) -> None:
    """Whoever writes it learns at once what can be given: no call runs unasked, or asks for ever."""
    for call in (lambda: A("demo", approval=rule), lambda: T(approval=rule)(add)):
        message = refusal(call)
        assert 'approval="ask"' in message or "plain function" in message


def test_approval_rules() -> None:
    """What can be given is taken, a method and a partial function among it."""
    for rule in (None, "ask", lambda name, arguments: True, partial(lambda x, n, a: x, "ask")):
        assert A("demo", approval=rule).approval is rule


# --- tools --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tools", "said"),
    [
        (add, "Write tools=[add]."),
        (tool(add), "Write tools=[add]."),
        (Desk().look, "Write tools=[desk.look]."),
        (lambda: 1, "Write tools=[function]."),
        (partial(add, 1), "Write tools=[function]."),
        ("add", "without quotation marks: tools=[add]"),
        (["add"], "without quotation marks: tools=[add]"),
        ({"add": add}, "tools=list(functions.values())"),
        ([{"type": "function", "function": {}}], "its signature and docstring"),
        (math, "tools=[math.function]"),
        ([math], "tools=[math.function]"),
        (Desk, "tools=[Desk(…).method]"),
        ([Desk], "tools=[Desk(…).method]"),
        (Agent("demo"), "tools=[agent.as_tool()]"),
        ([Agent("demo")], "tools=[agent.as_tool()]"),
        (5, "a list of functions, not an int"),
        ([5, add], "An int is not a tool."),
        ([None], "without calling them"),
    ],
)
def test_what_is_no_list_of_tools(tools: object, said: str) -> None:
    """The list, or the function itself, is written out."""
    assert said in refusal(lambda: A("demo", tools=tools))
    assert said in refusal(lambda: C("demo", tools=tools))


def test_lists_of_tools() -> None:
    """Whatever holds functions is taken; None is no tool."""
    shapes: list[object] = [
        [add],
        (add,),
        {add},
        (each for each in [add]),
        {"add": add}.values(),
        [[add]],
        None,
    ]
    assert [[made.name for made in as_tools(shape)] for shape in shapes] == [*[["add"]] * 6, []]


def silent(a, b=1):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201  it is about this
    return a


def no_docstring(a: int) -> int:
    return a


def no_annotation(a):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201  it is about this
    """Say something."""
    return a


def documented(a):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201  it is about this
    """Say something.

    Args:
        a: a number
    """
    return a


@pytest.mark.filterwarnings("always:The tool")
@pytest.mark.parametrize(
    ("function", "said"),
    [
        (silent, "The tool silent has no docstring, and no annotation for a, b: the model is told its name"),
        (no_docstring, "The tool no_docstring has no docstring: the model is told its name and arguments"),
        (no_annotation, "The tool no_annotation has no annotation for a: "),
        (partial(no_docstring, 1), "The tool no_docstring has no docstring"),
    ],
)
def test_a_tool_that_says_nothing_of_itself(function: Callable[..., Any], said: str) -> None:
    """A warning at the line that made the agent says what the model is not told: once."""
    for make in (A, partial(C, store=None)):
        with pytest.warns(NbagentWarning) as warned:
            make("demo", tools=[function])
        assert [str(warning.message).startswith(said) for warning in warned] == [True]
        assert warned[0].filename == __file__


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("function", [add, Desk().look, documented, tool(add)])
def test_a_tool_that_says_what_it_does(function: Callable[..., Any]) -> None:
    """No warning, nor for an agent as a tool."""
    A("demo", tools=[function, A("demo", name="helper").as_tool()])


# --- settings that go to a server ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("option", "meant"),
    [("temprature", "temperature"), ("max_token", "max_tokens"), ("reasoning_efort", "reasoning_effort")],
)
@pytest.mark.parametrize("provider", ["openai-chat", "openai", "anthropic", "google", "ollama"])
def test_a_setting_that_is_probably_misspelt(provider: str, option: str, meant: str) -> None:
    """It is sent, because a server may know it; and there is a warning at the line that wrote it."""
    for call in (C, A):
        with pytest.warns(NbagentWarning, match=f"{option}= is sent .* Did you mean {meant}=?") as warned:
            made = call(f"{provider}:x", api_key="x", base_url="http://127.0.0.1:9/v1", **{option: 0})
        assert [warning.filename for warning in warned] == [__file__]
        agent: Any = made.session.agent if isinstance(made, Chat) else made
        assert agent.model.options == {option: 0}


@pytest.mark.filterwarnings("error")
def test_settings_that_are_known() -> None:
    """Settings of any provider, in snake or camel case, and what is like nothing we know: no warning."""
    names = ("top_k", "maxOutputTokens", "stopSequences", "num_ctx", "think", "safetySettings", "zzz", "user")
    A("ollama:x", store=False, **dict.fromkeys((*names, "repeat_penalty", "metadata", "models"), 1))


def test_the_demo_takes_the_settings_of_a_real_model() -> None:
    """So it can stand in for one: `Chat(MODEL, temperature=0)`."""
    C("demo", temperature=0, max_tokens=5, base_url="http://127.0.0.1:9/v1", store=None)
    C(temperature=0, store=None)


# --- runs ---------------------------------------------------------------------------------------


@pytest.fixture
def run() -> Iterator[Any]:
    run = Session(ScriptedModel(["Hello."]), store=None).send("Hi")
    yield run
    run.result(20)


@pytest.mark.parametrize(
    "use",
    [
        lambda run: run.text,
        lambda run: run.content,
        lambda run: run.messages,
        lambda run: run.usage,
        lambda run: run.tool_calls,
        lambda run: run.choices[0],
        lambda run: run[0],
        lambda run: run["text"],
        len,
        list,
        lambda run: "Hello" in run,
        lambda run: [*run],
    ],
)
def test_a_run_is_not_its_answer(run: Any, use: Callable[[Any], object]) -> None:
    """The commonest slip of all says what to write, before and after the run has ended."""
    for _ in range(2):
        message = refusal(lambda: use(run))
        assert "(await run)." in message
        assert "run.result()." in message
        run.result(20)


async def test_what_a_run_says_to_write_works() -> None:
    """Both ways give the text."""
    session = Session(ScriptedModel(["Hello.", "Again."]), store=None)
    assert (await session.send("Hi")).text == "Hello."
    assert session.send("Hi").result(20).text == "Again."


def test_a_run_is_printed_with_what_to_do(run: Any) -> None:
    """`print(run)` says where the answer is; a run is true, and has no other attributes than its own."""
    assert str(run) == f"{run}" == "Run('Hi'): its answer is `await run`, or run.result()"
    assert bool(run)
    assert not hasattr(run, "text")
    assert not hasattr(run, "_repr_html_")
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = run.nothing


def test_an_answer_names_its_text(run: Any) -> None:
    """Other libraries call it content."""
    answer = run.result(20)
    for name in ("content", "output", "txt"):
        with pytest.raises(AttributeError, match=f"An answer has no {name}. Did you mean text?"):
            getattr(answer, name)


# --- what is said -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "not None. Write for example send("),
        ("", "the message is empty"),
        ("  \n", "the message is empty"),
        ([], "the message is empty"),
        (b"Hi", "not bytes. Decode text, or send an image"),
        (5, "send(str(value))"),
        (Path("x"), "path.read_text()"),
        (pd.DataFrame({"a": [1]}), "not a DataFrame"),
        (["a", None], "not None"),
        ({"role": "user"}, "not a dict"),
        (SimpleNamespace(parts=()), "send(message.text)"),
    ],
)
def test_what_cannot_be_said(content: object, said: str) -> None:
    """It is refused before anything is written; the next message is sent as if nothing had been."""
    session = S(ScriptedModel(["Hello."]), store=":memory:")
    chat, workflow = C(session), W([ScriptedModel(["Hello."])], store=":memory:")
    for send in (session.send, chat.send, workflow.send):
        assert said in refusal(partial(send, content))
    assert (session.messages, session.run, workflow.session.messages) == ([], None, [])
    assert session.send("Hi").result(20).text == "Hello."


def test_what_can_be_said() -> None:
    """Text, a part, or both in a list."""
    image = ImagePart(media_type="image/png", data=b"x")
    said: list[Any] = ["Hi", TextPart(text="Hi"), ["Hi"], ["Hi", image], [TextPart(text="Hi"), image]]
    for content in said:
        session = Session(ScriptedModel(["Hello."]), store=None)
        session.send(content).result(20)
        assert session.messages[0].text == "Hi"


# --- sessions and stores ------------------------------------------------------------------------


def test_a_session_by_its_id(tmp_path: Path) -> None:
    """`Chat(session=…)` takes the session, its id, or its line in the list; the store may be a path."""
    store = tmp_path / "folder" / "log.db"
    said = Session(ScriptedModel(["Hello."]), store=store)
    said.send("Hi").result(20)
    said.flush()
    assert store.exists()
    (line,) = sessions(store)
    for named in (said.session_id, line):
        again = Chat(ScriptedModel(["Again."]), session=named, store=store)
        assert [message.text for message in again.session.messages] == ["Hi", "Hello."]
        assert Session.load(named, "demo", store=store).session_id == said.session_id
        assert len(open_log(store).where(session=named).messages) == 2
    chat = Chat("demo", store=store)
    chat.open(line)
    assert chat.session.session_id == said.session_id
    assert Chat(said).session is Chat(session=said).session is said
    open_log(store).copy_to(tmp_path / "copy.db")
    assert [line.session_id for line in sessions(tmp_path / "copy.db")] == [said.session_id]
    delete_session(line, store=tmp_path / "copy.db")
    assert sessions(tmp_path / "copy.db") == []
    for call in (
        lambda: C("demo", session=said),
        lambda: C(said, tools=[add]),
        lambda: C(said, store=store),
        lambda: C(said, session=said),
    ):
        refusal(call)


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: C(session="nobody"), "There is no session 'nobody' in this store. sessions() lists them."),
        (lambda: C(session=""), "not by an empty text"),
        (lambda: C(session=5), "not by an int"),
        (lambda: C(session=Path("log.db")), 'store=Path("…")'),
        (lambda: C(session=C("demo")), "chat.session"),
        (lambda: C(session="x", store=None), "Leave store= out."),
        (lambda: S.load(None), "not by None. sessions() lists the ids."),
        (lambda: C("demo").open(None), "not by None"),
        (lambda: delete(None), "not by None"),
        (lambda: L(":memory:").where(session=5), "not by an int"),
        (lambda: S("demo", store=True), "not a bool. Use store=Path("),
        (lambda: S("demo", store=b"log.db"), "not bytes"),
        (lambda: L(5), "not an int"),
        (lambda: L(S("demo")), "session.log"),
        (lambda: listed(["x"]), "not a list"),
        (lambda: S("demo", store=None).fork(5), "by its message_id, not by an int. session.messages"),
        (lambda: S("demo", store=None).edit(None, "Hi"), "by its message_id, not by None."),
        (lambda: S("demo", store=None).send("Hi", parent_id="x"), "There is no message 'x' in this"),
        (lambda: S("demo", store=None).show("x"), "session.messages has their message_id."),
    ],
)
def test_what_names_no_session_or_store(call: Callable[[], object], said: str) -> None:
    """The message says what does."""
    assert said in refusal(call)


@pytest.mark.parametrize("name", ["log.db", "data/chat.sqlite", "/tmp/x.sqlite3"])
def test_a_file_as_text(name: str) -> None:
    """A path in quotes is told how to be written."""
    message = refusal(lambda: S("demo", store=name), StoreError)
    assert f'store="sqlite:///{name}"' in message
    assert f"store=Path({name!r})" in message


@pytest.mark.parametrize(
    "store", [f"host=h password={KEY}", f"me:{KEY}@host/db", f"mysql://me:{KEY}@host/db"]
)
def test_a_password_in_the_name_of_a_store(store: str) -> None:
    """It is not repeated."""
    assert "is not a kind of store" in refusal(lambda: S("demo", store=store), StoreError)


def test_nothing_is_begun_by_a_mistake(tmp_path: Path) -> None:
    """No store, no session: not even a file."""
    store = tmp_path / "new.db"
    options = {"tools": add, "approval": "never", "instructions": 1, "temprature": 0, "key": KEY}
    for name, value in options.items():
        refusal(partial(C, "demo", store=store, **{name: value}))
    refusal(lambda: C("gpt-5", store=store), ModelUnavailable)
    assert not store.exists()


def test_secrets_are_in_no_warning() -> None:
    """A key under a misspelt name is refused, and never sent."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for name in ("api_ky", "key", "token", "APIKEY", "api_keys"):
            refusal(partial(C, "ollama:x", **{name: KEY}))
