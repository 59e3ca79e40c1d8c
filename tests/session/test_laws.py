"""The laws of the log, for random conversations: what is live, what is folded and what is loaded are one."""

from __future__ import annotations

import contextlib
import tempfile
from itertools import accumulate, cycle
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from log_support import events
from session_support import Held, check

from nbagent import Session
from nbagent.core.deltas import compact, expand
from nbagent.core.fold import fold
from nbagent.errors import NbagentError, ServerFailed, UsageError
from nbagent.events import Entry, Event, SessionStart
from nbagent.models.base import Model
from nbagent.session.recorder import Recorder
from nbagent.session.runtime import runtime
from nbagent.store.opening import open_store
from nbagent.testing import ScriptedModel


@settings(max_examples=50)
@given(st.lists(events, max_size=40), st.lists(st.integers(0, 10**6), min_size=1, max_size=5))
def test_live_folded_and_loaded_are_one(log: list[Event], gaps: list[int]) -> None:
    """Any events in any order: appended, saved, loaded."""
    ticks = accumulate(cycle(gaps))
    writer = runtime().writer(":memory:")
    session_id = runtime().sources.new_id("session")
    live = Recorder(session_id, writer, lambda: next(ticks))
    live.append(SessionStart())
    for event in log:
        live.append(event)
    live.flush(10)
    assert fold(live.entries()) == live.state
    assert fold(expand(live.entries())) == live.state
    assert fold(compact(live.entries())) == live.state
    loaded = Recorder(session_id, writer, lambda: 0)
    loaded.catch_up()
    assert loaded.state == live.state
    assert list(expand(loaded.entries())) == list(expand(live.entries()))
    writer.store.delete(session_id)


numbers = st.integers(0, 1000)
"""Picks one of however many there are: how much was said before a stop is a matter of time, not of chance."""


class Conversation(RuleBasedStateMachine):
    """A person who talks, stops, edits, asks again, goes back, forks, crashes and comes back."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.url = f"sqlite:///{Path(self.folder.name) / 'log.db'}"
        self.session = Session(ScriptedModel([]), store=self.url)

    def _answering(self, model: Model) -> Session:
        self.session.agent = type(self.session.agent)(model)  # type: ignore[call-arg]  # the agent is an Agent here
        return self.session

    @rule(words=st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
    def send(self, words: str) -> None:
        with contextlib.suppress(UsageError):  # there is nothing to say
            self._answering(ScriptedModel(["I see"])).send(words).result(10)

    @rule()
    def fail(self) -> None:
        run = self._answering(ScriptedModel([ServerFailed("no")])).send("Break!")
        with contextlib.suppress(NbagentError):
            run.result(10)

    @rule(at_once=st.booleans())
    def stop(self, *, at_once: bool) -> None:
        model = Held()
        run = self._answering(model).send("Stop me")
        assert at_once or model.waiting.wait(10)
        self.session.stop()
        assert run.result(10).outcome == "stopped"

    @rule(number=numbers)
    def edit(self, number: int) -> None:
        mine = [m.message_id for m in self.session.messages if m.role == "user"]
        if mine:
            self._answering(ScriptedModel(["Better"])).edit(mine[number % len(mine)], "I mean").result(10)

    @rule(number=numbers)
    def regenerate(self, number: int) -> None:
        some = [None, *(m.message_id for m in self.session.messages)]
        if some[1:]:
            some_id = some[number % len(some)]
            self._answering(ScriptedModel(["Once more"])).regenerate(some_id).result(10)

    @rule(number=numbers)
    def show(self, number: int) -> None:
        some = list(self.session.state.messages)
        if some:
            self.session.show(some[number % len(some)])

    @rule()
    def remark(self) -> None:
        self.session.note("by the way")
        self.session.update(title="T", metadata={"n": self.session.state.seq})

    @rule()
    def fork(self) -> None:
        self.session = self.session.fork()

    @rule()
    def come_back(self) -> None:
        before = self.session.state
        if before.messages:
            self.session = Session.load(self.session.session_id, ScriptedModel([]), store=self.url)
            assert self.session.state == before

    @rule(number=numbers)
    def crash(self, number: int) -> None:
        """What is on disk ends anywhere."""
        self.session.flush(10)
        store = open_store(self.url)
        kept = list(expand(store.read(self.session.session_id)))
        cut = 1 + number % len(kept)
        other = runtime().sources.new_id("session")
        left = [Entry(other, entry.seq, entry.at, entry.event) for entry in kept[:cut]]
        store.write(list(compact(left)))
        store.close()
        self.session = Session.load(other, ScriptedModel([]), store=self.url)
        assert list(expand(self.session.entries()))[:cut] == left

    @invariant()
    def the_laws_hold(self) -> None:
        if hasattr(self, "session"):
            check(self.session)

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            runtime().forget_store(self.url)
            self.folder.cleanup()


Conversation.TestCase.settings = settings(max_examples=25, stateful_step_count=12)
TestConversation = Conversation.TestCase
