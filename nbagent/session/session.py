"""A session: one conversation with an agent, from its first message to its resumption next week.

In: what a person says and does (`send`, `stop`, `edit`, `regenerate`, …). Out: runs, and a log of everything.

Rule: one run at a time, in this process and across processes. A second one raises `SessionBusy`.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from nbagent.agent.agent import Agent
from nbagent.agent.run_context import AgentLike
from nbagent.agent.variables import attached
from nbagent.arguments import checked
from nbagent.core.branches import branch, message_path, newest_leaf
from nbagent.core.state import MessageState, State
from nbagent.errors import UsageError
from nbagent.events import Entry, Event, Feedback, HeadMove, Note, SessionUpdate, UserMessage
from nbagent.messages import JSON, Message, Part
from nbagent.redact import Hook
from nbagent.session.content import Content, parts_of_content
from nbagent.session.log_beginning import begin, copy, resume
from nbagent.session.misplaced import OF_SESSIONS, of_agents
from nbagent.session.naming import session_id_of
from nbagent.session.place import find_place
from nbagent.session.recorder import Recorder
from nbagent.session.run import Run, prompt_of
from nbagent.session.run_starter import RunStarter
from nbagent.session.runtime import runtime
from nbagent.session.settings import SessionSettings
from nbagent.session.subscribers import Listener
from nbagent.store.contract import StoredSession
from nbagent.store.opening import DEFAULT_STORE
from nbagent.suggestions import kind_of

if TYPE_CHECKING:
    from nbagent.log import Log
    from nbagent.models.base import Model

__all__ = ["Session"]

AgentOrModel: TypeAlias = "AgentLike | str | Model | Callable[..., Any] | None"
"""An agent, or what `Agent` takes as its model."""


class Session:
    """A conversation with an agent.

    Args:
        agent: an `Agent`, or what `Agent` takes as its model.
        store: a `Path`, `sqlite:///path`, `postgresql://…`, `:memory:`, or None to keep nothing; the default
            is `NBAGENT_STORE`, else a file in the user's Jupyter data folder.
        title: shown in lists of sessions.
        metadata: JSON values of your own.
        redact: takes a text and returns what may be written of it, e.g. `nbagent.redact.api_keys`. The
            conversation itself is not changed.
        capture_content: False writes lengths, times and outcomes, and nothing that was said.
        clock: returns UTC microseconds; tests give their own.
        new_id: returns a new id for a kind of thing (`message`, `run`, …); tests give their own.

    Raises:
        StoreError: the store cannot be opened.
        ModelUnavailable: the agent's model cannot be used.
    """

    @checked("Session()", elsewhere=OF_SESSIONS)
    def __init__(
        self,
        agent: AgentOrModel = None,
        *,
        store: str | Path | None = DEFAULT_STORE,
        title: str | None = None,
        metadata: dict[str, JSON] | None = None,
        redact: Hook | None = None,
        capture_content: bool = True,
        clock: Callable[[], int] | None = None,
        new_id: Callable[[str], str] | None = None,
    ) -> None:
        settings = SessionSettings.read(store, redact, clock, new_id, capture_content=capture_content)
        self._set_up(agent, settings)
        begin(self.recorder, self.agent.public())
        if title is not None or metadata is not None:
            self.recorder.append(SessionUpdate(title=title, metadata=metadata))

    @classmethod
    def _with(cls, agent: AgentOrModel, settings: SessionSettings) -> Self:
        """Return a session whose log is empty: whoever calls this fills it."""
        session = cls.__new__(cls)
        session._set_up(agent, settings)  # noqa: SLF001  it is being made
        return session

    def _set_up(self, agent: AgentOrModel, settings: SessionSettings) -> None:
        if isinstance(agent, Session):
            hint = "Go on with session.send(…), or copy it with session.fork()."
            raise UsageError("A session was given where its agent is named.", hint=hint)
        self.agent: AgentLike = agent if isinstance(agent, AgentLike) else Agent(agent)
        self.artifacts: dict[str, Any] = {}
        """What tools returned, by tool_call_id: the objects themselves; not kept in the store."""
        self._settings = settings
        self.recorder = Recorder(
            settings.session_id or settings.new_id("session"),
            settings.writer,
            settings.clock,
            settings.redaction,
            on_stop=self.stop,
        )
        """The session's log, as the other parts of nbagent write and read it."""
        self.recorder.place = settings.place
        self._runs = RunStarter(self, self.recorder)

    @classmethod
    @checked("Session.load()", elsewhere=of_agents('Session.load("…", '))
    def load(
        cls,
        session_id: str | StoredSession,
        agent: AgentOrModel = None,
        *,
        store: str | Path = DEFAULT_STORE,
        redact: Hook | None = None,
        capture_content: bool = True,
        clock: Callable[[], int] | None = None,
        new_id: Callable[[str], str] | None = None,
    ) -> Self:
        """Open a session of the store, to continue it. What a crash left open is closed.

        Raises:
            UsageError: there is no such session.
            StoreError: the store cannot be read.
        """
        settings = SessionSettings.read(
            store,
            redact,
            clock,
            new_id,
            capture_content=capture_content,
            session_id=session_id_of(session_id),
        )
        session = cls._with(agent, settings)
        resume(session.recorder)
        return session

    def beside(self, session_id: str | None = None) -> Session:
        """Return another session of the same store and place, with this one's agent and settings.

        Args:
            session_id: the session to continue; by default a new one.

        Raises: as `load`.
        """
        other = Session._with(self.agent, replace(self._settings, session_id=session_id))
        if session_id is None:
            begin(other.recorder, self.agent.public())
        else:
            resume(other.recorder)
        return other

    def fork(self, message_id: str | None = None) -> Session:
        """Return a new session that begins as a copy of this one, ending at `message_id` or the head.

        Raises:
            UsageError: there is no such message.
            StoreError: the store cannot be written.
        """
        with self.lock:
            entries, head = self.entries(), message_id or self.state.head
            if head is not None:
                self._message(head)
        settings = replace(self._settings, session_id=None, place=find_place(runtime().executions))
        forked = Session._with(self.agent, settings)
        copy(forked.recorder, entries, head)
        return forked

    def __repr__(self) -> str:
        return f"Session({self.agent!r})"  # stable, because notebooks compare it

    # --- saying things ---

    def send(self, content: Content, *, parent_id: str | None = None, mentions: bool = True) -> Run:
        """Say something, and have the agent answer. Returns at once. Callable from any thread.

        Args:
            content: text, or parts (text and images).
            parent_id: the message that it follows; by default the end of the branch that is shown.
            mentions: whether `@name` in the text attaches the notebook's variable of that name. Say False for
                what strangers write.

        Raises:
            SessionBusy: a run is going on, here or in another process.
            UsageError: the message is empty.
            StoreError: the store cannot be written.
        """
        parts = parts_of_content(content)
        with self._runs.idle():
            if parent_id is not None:
                self._message(parent_id)
            return self._say(parts, parent_id or self.state.head, mentions=mentions)

    def edit(self, message_id: str, content: Content, *, mentions: bool = True) -> Run:
        """Replace a message of the user by another one, on a new branch beside the old one.

        Args:
            message_id: the message that is replaced.
            content: as for `send`.
            mentions: as for `send`.

        Raises: as `send`; UsageError also if `message_id` is not a user message of this session.
        """
        parts = parts_of_content(content)
        with self._runs.idle():
            old = self._message(message_id)
            if old.role != "user":
                raise UsageError(f"{message_id!r} is not a user message of this session.")
            return self._say(parts, old.parent_id, mentions=mentions)

    def regenerate(self, message_id: str | None = None) -> Run:
        """Answer a message again, on a new branch. By default it is the last one that is shown.

        Args:
            message_id: the user message, or an answer to it.

        Raises: as `send`; UsageError also if there is no message to answer.
        """
        with self._runs.idle():
            path = message_path(self.state, message_id or self.state.head)
            asked = next((message for message in reversed(path) if message.role == "user"), None)
            if asked is None:
                raise UsageError("There is no message to answer yet.", hint="Send one first.")
            self.recorder.append(HeadMove(message_id=asked.message_id))
            return self._runs.start(self.agent, asked.message_id, prompt_of(asked.frozen().parts))

    def stop(self) -> None:
        """Stop the run that is going on, if any. Returns at once."""
        run = self.run
        if run is not None:
            run.stop()

    # --- the conversation ---

    @property
    def messages(self) -> list[Message]:
        """The messages of the branch that is shown, tool results included."""
        with self.lock:
            return branch(self.state)

    @property
    def run(self) -> Run | None:
        """The run that is going on in this process, if any."""
        return self._runs.run

    @property
    def title(self) -> str | None:
        """The title, if the session has one."""
        return self.state.title

    @property
    def metadata(self) -> dict[str, JSON]:
        """JSON values that the user gave; `update` replaces them."""
        return dict(self.state.metadata)

    def update(self, *, title: str | None = None, metadata: dict[str, JSON] | None = None) -> None:
        """Replace the title, the metadata, or both. None leaves a thing as it is."""
        self._record(SessionUpdate(title=title, metadata=metadata))

    def show(self, message_id: str) -> None:
        """Show the branch of `message_id`, down to its newest end.

        Raises:
            SessionBusy: a run is going on.
            UsageError: there is no such message.
        """
        with self._runs.idle():
            self._message(message_id)
            self.recorder.append(HeadMove(message_id=newest_leaf(self.state, message_id)))

    def note(self, text: str = "", data: JSON = None, *, message_id: str | None = None) -> None:
        """Write a note of your own into the log."""
        self._record(Note(text=text, data=data, message_id=message_id))

    def feedback(self, message_id: str, value: str, comment: str | None = None) -> None:
        """Record a judgement on a message.

        Raises:
            UsageError: there is no such message.
        """
        self._message(message_id)
        self._record(Feedback(message_id=message_id, value=value, comment=comment))

    # --- the log ---

    @property
    def session_id(self) -> str:
        """The session's id: its key in the store."""
        return self.recorder.session_id

    @property
    def state(self) -> State:
        """What is so now: the fold of the entries so far."""
        return self.recorder.state

    @property
    def lock(self) -> AbstractContextManager[object]:
        """Guards `state`; hold it to read several things that must fit together."""
        return self.recorder.lock

    @property
    def log(self) -> Log:
        """This session's log as DataFrames."""
        from nbagent.log.log import log_of_session  # noqa: PLC0415  it loads pandas, which takes long

        writer = self.recorder.writer
        return log_of_session(self, None if writer is None else writer.store.url)

    def entries(self, since: int = 0) -> list[Entry]:
        """Return the entries after seq `since`, neighbouring deltas merged (see `nbagent.core.deltas`)."""
        return self.recorder.entries(since)

    def kept(self, since: int = 0) -> list[Entry]:
        """Return the entries after seq `since` as they are written, redacted."""
        return self.recorder.kept(since)

    def subscribe(self, listener: Listener, *, since: int | None = None) -> Callable[[], None]:
        """Hand every new entry to `listener`, each once, in order; return a function that ends it.

        Args:
            listener: a function (called on a thread of its own), a `queue.Queue`, or an `asyncio.Queue` of
                the running loop. A queue that is full later gets a `Missed` for what was dropped.
            since: hand over what came after this seq first; 0 for everything.
        """
        return self.recorder.subscribe(listener, since=since)

    def flush(self, timeout: float | None = None) -> None:
        """Block until everything said so far is durable.

        Args:
            timeout: seconds; what is not written by then is written later.

        Raises:
            StoreError: the store cannot be written. Nothing is lost: what is in memory is written later.
            TimeoutError: not everything is written yet.
        """
        self.recorder.flush(timeout)

    # --- for runs ---

    def now(self) -> int:
        """Return UTC microseconds by the session's clock."""
        return self.recorder.now()

    def new_id(self, kind: str) -> str:
        """Return a new id for a kind of thing (`message`, `run`, …)."""
        return self._settings.new_id(kind)

    # --- inside ---

    def _say(self, parts: tuple[Part, ...], parent_id: str | None, *, mentions: bool) -> Run:
        told = (message.frozen() for message in message_path(self.state, parent_id))
        context = getattr(self.agent, "context", ())
        parts = attached(parts, context, told, self._settings.variables, mentions=mentions)
        message = UserMessage(message_id=self.new_id("message"), parent_id=parent_id, parts=parts)
        self.recorder.append(message)
        return self._runs.start(self.agent, message.message_id, prompt_of(parts))

    def _message(self, message_id: object) -> MessageState:
        if not isinstance(message_id, str):
            hint = "session.messages has them."
            raise UsageError(
                f"A message is named by its message_id, not by {kind_of(message_id)}.", hint=hint
            )
        message = self.state.messages.get(message_id)
        if message is None:
            hint = "session.messages has their message_id."
            raise UsageError(f"There is no message {message_id!r} in this session.", hint=hint)
        return message

    def _record(self, event: Event) -> None:
        with self.recorder.writing():
            self.recorder.append(event)
