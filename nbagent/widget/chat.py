"""`Chat`: a session, shown as a component where it is the last line of a cell.

In: what `Agent` takes, or a session. Out: a component that shows the session. Rule: a chat only forwards; the
session does the work.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from IPython.display import publish_display_data

from nbagent.agent.agent import Agent
from nbagent.agent.run_context import AgentLike
from nbagent.arguments import checked, own_names
from nbagent.errors import UsageError
from nbagent.messages import JSON
from nbagent.session.content import Content
from nbagent.session.host import published_by
from nbagent.session.naming import session_id_of
from nbagent.session.session import Session
from nbagent.store.contract import StoredSession
from nbagent.store.opening import DEFAULT_STORE, is_named
from nbagent.widget.chat_arguments import agents_by_name, check_options, session_of
from nbagent.widget.component import ChatWidget
from nbagent.widget.current_session import CurrentSession
from nbagent.widget.reach import Reach
from nbagent.widget.static_output import StaticOutput

if TYPE_CHECKING:
    from nbagent.log import Log
    from nbagent.models.base import Model
    from nbagent.session.run import Run

__all__ = ["Chat"]


class Chat:
    """A chat with an agent, shown where the cell's last line is.

    Args:
        model: `provider:model`, a `Model`, a function of messages, an `Agent`, a `Workflow` or a `Session`;
            None takes the default model (see `Agent`).
        tools: functions the model may call.
        instructions: the system prompt.
        agents: the agents a person can choose between, by name. The first one answers until another is
            chosen. Excludes the model, tools and instructions.
        session: show this session instead of a new one. A `Session` excludes all other arguments; the id of
            one in the store is continued with the model, tools and instructions that are given beside it.
        store: as for `Session`.
        history: whether whoever sees the chat may list, open, rename and delete all sessions of the store.
            None means yes in a notebook, and no in an app that is published (Voilà, `marimo run`, Panel, …).
        variables: whether `@name` attaches the notebook's variable of that name. None as for `history`.
        **options: go to the agent and its model: `base_url`, `api_key`, `temperature`, `max_steps`, …

    Raises:
        ModelUnavailable: the model cannot be used.
        StoreError: the store cannot be opened.
        UsageError: two arguments exclude each other, or a published app would show a store nobody has named.
    """

    @checked("Chat()")
    def __init__(
        self,
        model: str | Model | AgentLike | Session | Callable[..., Any] | None = None,
        *,
        tools: Sequence[Callable[..., Any]] = (),
        instructions: str | None = None,
        agents: Mapping[str, AgentLike | str | Model] | None = None,
        session: Session | StoredSession | str | None = None,
        store: str | Path | None = DEFAULT_STORE,
        history: bool | None = None,
        variables: bool | None = None,
        **options: Any,  # noqa: ANN401  whatever the agent's and the model's own options are
    ) -> None:
        check_options(options, own_names(Chat.__init__))
        if isinstance(model, Session):
            if session is not None:
                raise UsageError("Two sessions were given.", hint="Write Chat(session).")
            model, session = None, model
        choices = agents_by_name(agents)
        made = bool(model is not None or tools or instructions is not None or options)
        if choices and made:
            raise UsageError(
                "The agents have their models and tools already.",
                hint="Pass tools and options to each Agent().",
            )
        if isinstance(model, AgentLike) and (tools or instructions is not None or options):
            raise UsageError("The agent has its tools already.", hint="Pass tools and options to Agent().")
        reach = Reach.asked_for(history=history, variables=variables)
        if isinstance(session, Session):
            session = session_of(session, None, store, alone=not (made or choices))
        else:
            if history and store is not None:
                _refuse_unnamed(store)
            agent = next(iter(choices.values())) if choices else model
            if not isinstance(agent, AgentLike):
                agent = Agent(agent, tools=tools, instructions=instructions, **options)
            if session is None:
                session = Session(agent, store=store)
            else:
                session = session_of(session, agent, store, alone=False)
        self.current = CurrentSession(session, choices, reach)
        """The session that is shown and the agent that answers, shared with every view."""
        self._widget: ChatWidget | None = None
        self._static = StaticOutput(self.current)

    @property
    def session(self) -> Session:
        """The session that is shown. `new`, `open` and clicks in the component change it."""
        return self.current.session

    @property
    def log(self) -> Log:
        """The session's log as DataFrames."""
        return self.session.log

    @property
    def widget(self) -> ChatWidget:
        """The ipywidget. It is made when first needed, and again when the host has closed it."""
        if self._widget is not None and self._widget.closed:
            self.close()
        if self._widget is None:
            self._widget = ChatWidget(self.current)
        return self._widget

    def send(self, content: Content) -> Run:
        """Send a message; returns at once. See `Session.send`."""
        return self.session.send(content)

    def stop(self) -> None:
        """Stop the run that goes on, if there is one."""
        self.session.stop()

    def regenerate(self, message_id: str | None = None) -> Run:
        """Answer the last message, or an earlier one, again. See `Session.regenerate`."""
        return self.session.regenerate(message_id)

    def edit(self, message_id: str, content: Content) -> Run:
        """Replace a message of yours, and have the new one answered. See `Session.edit`."""
        return self.session.edit(message_id, content)

    def new(self) -> None:
        """Show a new session with the same agent, in the same store.

        Raises:
            SessionBusy: an answer is being written.
        """
        self.current.new()

    def open(self, session_id: str | StoredSession) -> None:
        """Show an earlier session of the store and go on with it; `sessions()` lists them.

        Raises:
            SessionBusy: an answer is being written.
            UsageError: there is no such session.
            StoreError: the store cannot be read.
        """
        self.current.open(session_id_of(session_id))

    def choose_agent(self, name: str) -> None:
        """Let another one of `agents` answer from the next message on.

        Raises:
            SessionBusy: an answer is being written.
            UsageError: there is no agent of this name.
        """
        self.current.choose_agent(name)

    def close(self) -> None:
        """Take the component out of the page; the session stays."""
        if self._widget is not None:
            self._widget.close()
            self._widget = None

    def __repr__(self) -> str:
        return f"Chat({self.session.agent!r})"  # no ids, no times: notebooks compare their outputs

    def _ipython_display_(self) -> None:
        publish_display_data(*self._repr_mimebundle_())
        if not self.current.reach.visitors:  # an app is not saved, and the transcript has the whole log
            self._static.show()

    def _display_(self) -> ChatWidget:
        return self.widget  # marimo calls this to show an object

    def __panel__(self) -> ChatWidget:
        return self.widget  # Panel calls this to show an object

    def _repr_mimebundle_(self, **kwargs: JSON) -> tuple[JSON, JSON]:
        data, metadata = self.widget._repr_mimebundle_(**kwargs)
        return {**data, "text/plain": repr(self)}, metadata


def _refuse_unnamed(store: str | Path) -> None:
    """Refuse to show the author's own store to visitors.

    Raises:
        UsageError: visitors would see sessions of the author's other notebooks.
    """
    if not is_named(store) and (host := published_by()):
        raise UsageError(
            f"history=True in an app that {host} publishes shows all sessions of a store to every visitor.",
            hint='Name the store that they may see: Chat(history=True, store="sqlite:///visitors.db").',
        )
