"""A session: one conversation with an agent, from its first message to its resumption next week.

In: what a person says and does (`send`, `stop`, `edit`, `regenerate`, …). Out: runs, and a log of everything.

Rule: one run at a time, in this process and across processes; a second one is `SessionBusy`.
"""

from __future__ import annotations

import contextlib
import contextvars
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Self

from msgspec.structs import replace

from nbagent.agent.agent import Agent
from nbagent.agent.run_context import AgentLike, RunContext
from nbagent.agent.variables import attached, namespace
from nbagent.core import conversation
from nbagent.core.closing import ending
from nbagent.core.redaction import Redaction, redaction
from nbagent.core.state import MessageState
from nbagent.errors import SessionBusy, StoreError, UsageError
from nbagent.events import (
    Entry,
    Event,
    Feedback,
    HeadMove,
    Note,
    RunStart,
    SessionStart,
    SessionUpdate,
    UserMessage,
    scrub,
)
from nbagent.messages import JSON, Message, Part, TextPart
from nbagent.redact import Hook
from nbagent.session.driver import Driver
from nbagent.session.environment import describe_environment
from nbagent.session.recorder import Recorder
from nbagent.session.run import Run, prompt_of
from nbagent.session.runtime import runtime
from nbagent.store.opening import DEFAULT_STORE
from nbagent.store.writer import Writer

if TYPE_CHECKING:
    from nbagent.log import Log
    from nbagent.models.base import Model

__all__ = ["Session"]

Content = str | Sequence[Part]


class Session(Recorder):
    """A conversation with an agent.

    Args:
        agent: an `Agent`, or what `Agent` takes as its model.
        store: `sqlite:///path`, `postgresql://…`, `:memory:`, or None to keep nothing; the default is
            `NBAGENT_STORE`, else a file in the user's Jupyter data folder.
        title: shown in lists of sessions.
        metadata: JSON values of your own.
        redact: takes a text and returns what may be written of it, e.g. `nbagent.redact.api_keys`; the
            conversation itself goes on untouched.
        capture_content: False writes only lengths, times and outcomes, and nothing that was said.
        clock: returns UTC microseconds; tests give their own.
        new_id: returns a new id for a kind of thing (`message`, `run`, …); tests give their own.

    Raises:
        StoreError: the store cannot be opened.
        ModelUnavailable: the agent's model cannot be used.
    """

    def __init__(
        self,
        agent: AgentLike | str | Model | Callable[..., Any] | None = None,
        *,
        store: str | None = DEFAULT_STORE,
        title: str | None = None,
        metadata: dict[str, JSON] | None = None,
        redact: Hook | None = None,
        capture_content: bool = True,
        clock: Callable[[], int] | None = None,
        new_id: Callable[[str], str] | None = None,
    ) -> None:
        keeping = redaction(redact, capture_content=capture_content)
        self._prepare(None, agent, _writer(store), clock, new_id, keeping=keeping)
        self._begin()
        if title is not None or metadata is not None:
            self.append(SessionUpdate(title=title, metadata=metadata))

    def _prepare(
        self,
        session_id: str | None,
        agent: AgentLike | str | Model | Callable[..., Any] | None,
        writer: Writer | None,
        clock: Callable[[], int] | None,
        new_id: Callable[[str], str] | None,
        *,
        keeping: Redaction | None,
    ) -> None:
        self.agent: AgentLike = agent if isinstance(agent, AgentLike) else Agent(agent)
        self.artifacts: dict[str, Any] = {}
        """What tools returned, by tool_call_id: the objects themselves; not kept in the store."""
        sources = runtime().sources
        self._new_id = new_id or sources.new_id
        self._run: Run | None = None
        super().__init__(session_id or self._new_id("session"), writer, clock or sources.clock, keeping)

    @classmethod
    def load(
        cls,
        session_id: str,
        agent: AgentLike | str | Model | Callable[..., Any] | None = None,
        *,
        store: str = DEFAULT_STORE,
        redact: Hook | None = None,
        capture_content: bool = True,
        clock: Callable[[], int] | None = None,
        new_id: Callable[[str], str] | None = None,
    ) -> Self:
        """Open a session of the store to go on with it; what a crash left open is closed.

        Raises:
            UsageError: there is no such session.
            StoreError: the store cannot be read.
        """
        self = cls.__new__(cls)
        keeping = redaction(redact, capture_content=capture_content)
        self._prepare(session_id, agent, _writer(store), clock, new_id, keeping=keeping)
        self._resume()
        return self

    def beside(self, session_id: str | None = None) -> Session:
        """Return another session of the same store, with this one's agent and settings.

        Args:
            session_id: the one to go on with; by default a new one.

        Raises: as `load`.
        """
        other = self._another(session_id)
        other._begin() if session_id is None else other._resume()  # noqa: SLF001  one of ours
        return other

    def _another(self, session_id: str | None) -> Session:
        other = Session.__new__(Session)
        other._prepare(  # noqa: SLF001  one of ours
            session_id, self.agent, self._writer, self._clock, self._new_id, keeping=self._redaction
        )
        return other

    def _begin(self) -> None:
        self.append(SessionStart(agent=self.agent.public(), **describe_environment()))

    def _resume(self) -> None:
        """Take in what is stored; what a crash left open is closed."""
        if self._writer is not None:
            self._writer.flush()  # another object of this session may have said something just now
        self._catch_up()
        if not self.state.seq:
            raise UsageError(
                f"There is no session {self.session_id!r} in this store.", hint="sessions() lists them."
            )
        if self.state.active_run is not None:  # taking the lease repairs; somebody else's run is left alone
            with contextlib.suppress(SessionBusy, StoreError), self._lease.held():
                pass

    def __repr__(self) -> str:
        return f"Session({self.agent!r})"  # nothing that changes: notebooks compare it

    # --- saying things ---

    def send(self, content: Content, *, parent_id: str | None = None) -> Run:
        """Say something; the agent begins to answer. Returns at once, callable from any thread.

        Args:
            content: text, or parts (text and images).
            parent_id: the message it follows; by default the end of the branch that is shown.

        Raises:
            SessionBusy: a run is going on, here or in another process.
            UsageError: there is nothing to say.
            StoreError: the store cannot be written.
        """
        parts = _parts(content)
        with self._starting():
            if parent_id is not None:
                self._message(parent_id)
            return self._say(parts, parent_id or self.state.head)

    def edit(self, message_id: str, content: Content) -> Run:
        """Say something else in place of a message of one's own: a new branch beside the old one.

        Raises: as `send`; UsageError also if `message_id` is not a user message of this session.
        """
        parts = _parts(content)
        with self._starting():
            old = self._message(message_id)
            if old.role != "user":
                raise UsageError(f"{message_id!r} is not a message of yours in this session.")
            return self._say(parts, old.parent_id)

    def regenerate(self, message_id: str | None = None) -> Run:
        """Have a message answered again, as a new branch; by default the last one that is shown.

        Args:
            message_id: the user message, or an answer to it.

        Raises: as `send`; UsageError also if there is no message to answer.
        """
        with self._starting():
            path = conversation.message_path(self.state, message_id or self.state.head)
            asked = next((message for message in reversed(path) if message.role == "user"), None)
            if asked is None:
                raise UsageError("There is no message to answer yet.", hint="send() one first.")
            self.append(HeadMove(message_id=asked.message_id))
            return self._start(asked.message_id, prompt_of(asked.view().parts))

    def stop(self) -> None:
        """Stop the run that is going on, if there is one. Returns at once."""
        run = self._run
        if run is not None:
            run.stop()

    # --- the conversation ---

    @property
    def messages(self) -> list[Message]:
        """The messages of the branch that is shown, tool results included."""
        with self.lock:
            return conversation.branch(self.state)

    @property
    def run(self) -> Run | None:
        """The run that is going on in this process."""
        return self._run

    @property
    def title(self) -> str | None:
        """The title, if it was given one."""
        return self.state.title

    @property
    def metadata(self) -> dict[str, JSON]:
        """JSON values of the user's own; `update` replaces them."""
        return dict(self.state.metadata)

    def update(self, *, title: str | None = None, metadata: dict[str, JSON] | None = None) -> None:
        """Give the session a title, or metadata in place of the old; None leaves a thing as it is."""
        self._record(SessionUpdate(title=title, metadata=metadata))

    def show(self, message_id: str) -> None:
        """Show the branch that `message_id` is on, down to its newest end.

        Raises:
            SessionBusy: a run is writing the branch that is shown.
            UsageError: there is no such message.
        """
        with self._starting():
            self._message(message_id)
            self.append(HeadMove(message_id=conversation.newest_leaf(self.state, message_id)))
            self._lease.give()

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
        forked = self._another(None)
        forked._adopt(_copies(entries, forked.session_id))  # noqa: SLF001  see above
        forked._record(HeadMove(message_id=head))  # noqa: SLF001  see above; closes what goes on in the original
        return forked

    # --- the log ---

    @property
    def log(self) -> Log:
        """This session's log as DataFrames."""
        from nbagent.log import Log  # noqa: PLC0415  pandas is loaded when somebody looks at frames

        return Log(self)

    # --- runs ---

    @contextlib.contextmanager
    def _starting(self) -> Iterator[None]:
        """Be the writer, with no run going on; on failure everything is as before."""
        with self._lease.lock:
            if self._run is not None:
                raise SessionBusy(
                    "A run is going on in this session.", hint="Wait for it, or stop() it first."
                )
            self._lease.take()
            try:
                yield
            except BaseException:
                self._lease.give()
                raise

    def _say(self, parts: tuple[Part, ...], parent_id: str | None) -> Run:
        told = (message.view() for message in conversation.message_path(self.state, parent_id))
        parts = attached(parts, getattr(self.agent, "context", ()), told, namespace())
        message = UserMessage(message_id=self._new_id("message"), parent_id=parent_id, parts=parts)
        self.append(message)
        return self._start(message.message_id, prompt_of(parts))

    def _start(self, message_id: str, prompt: str) -> Run:
        if self.agent.public() != self.state.agent:  # the session was loaded with another one
            self.append(SessionUpdate(agent=self.agent.public()))
        since = self.state.seq
        start = RunStart(run_id=self._new_id("run"), message_id=message_id, agent=self.agent.name)
        self.append(start)
        home = runtime().home()
        driver = Driver(self, start.run_id, finished=self._finished)
        run = self._run = Run(self, driver, start.run_id, prompt=prompt, since=since, home=home)
        context = RunContext(
            run_id=start.run_id,
            message_id=message_id,
            history=self._history,
            seq=lambda: self.state.seq,
            new_id=self._new_id,
            call_ids=self.state.tool_calls,
            closing=self._closing,
            session=self,
            artifacts=self.artifacts,
            approvals=run.approvals,
            home=home,
            context=contextvars.copy_context(),
        )
        driver.start(self.agent.answer(context))
        return run

    def _finished(self) -> None:
        with self._lease.lock:
            self._run = None
            self._lease.give()

    def _history(self, message_id: str) -> tuple[Message, ...]:
        with self.lock:
            return tuple(conversation.history(self.state, message_id))

    def _closing(self, run_id: str, error: Exception | None) -> list[Event]:
        with self.lock:
            return ending(self.state, run_id, error, now=self.now())

    def _message(self, message_id: str) -> MessageState:
        message = self.state.messages.get(message_id)
        if message is None:
            raise UsageError(f"There is no message {message_id!r} in this session.")
        return message

    def _record(self, event: Event) -> None:
        with self._lease.held():
            self.append(event)


def _writer(store: str | None) -> Writer | None:
    if store is None or (store == DEFAULT_STORE and not runtime().sources.kept):
        return None
    return runtime().writer(store)


def _copies(entries: list[Entry], session_id: str) -> Iterator[Entry]:
    """Yield `entries` as the beginning of another session, their seq and time as they were."""
    first, last = entries[0], entries[-1]
    start = replace(first.event, forked_from=first.session_id, forked_seq=last.seq)
    yield Entry(session_id, first.seq, first.at, start)
    for entry in entries[1:]:
        yield Entry(session_id, entry.seq, entry.at, entry.event)


def _parts(content: Content) -> tuple[Part, ...]:
    parts = (TextPart(text=scrub(content)),) if isinstance(content, str) else tuple(content)
    if not any(not isinstance(part, TextPart) or part.text.strip() for part in parts):
        raise UsageError("There is nothing to send: the message is empty.")
    return parts
