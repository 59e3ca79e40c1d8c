"""Never two writers of one session, never a silent loss: whatever becomes of leases, in whatever order."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any

import pytest
from log_support import entries_of
from msgspec.structs import replace

from nbagent.core.deltas import expand
from nbagent.core.journal import Journal
from nbagent.errors import StoreError
from nbagent.events import Entry, Note, TextDelta
from nbagent.store import owners
from nbagent.store.contract import Owner, Store
from nbagent.store.feed import SessionFeed, _HeldLease
from nbagent.store.fencing import LeaseLost
from nbagent.store.opening import open_store
from nbagent.store.owners import Silences, is_alive, this_process
from nbagent.store.sqlite import SqliteStore

LOG = entries_of([Note(text=f"note {number}") for number in range(6)], session_id="s")


def _owner(host: str) -> Owner:
    me = this_process()
    return Owner(token=f"{host} {me.token}", host=host, pid=me.pid, started=me.started)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make any holder on another host count as dead when it is seen for the first time."""
    monkeypatch.setattr(owners, "BEAT_SECONDS", 0)


def test_who_lost_the_lease_writes_nothing_more(store: Store, impatient: None) -> None:
    """Not even what would fit; nor does it renew, delete, or end the other's lease."""
    mine, theirs = _owner("a"), _owner("b")
    assert store.acquire("s", mine) is None
    store.write(LOG[:2], mine)
    assert store.acquire("s", theirs) is None
    for refused in (
        lambda: store.write(LOG[2:3], mine),
        lambda: store.renew(mine),
        lambda: store.stop_requested(mine),
        lambda: store.delete("s", mine),
    ):
        with pytest.raises(LeaseLost, match=r"another took it over.*fork\(\).*Session\.load\(\)"):
            refused()
    store.release("s", mine)
    store.write(LOG[2:4], theirs)
    store.renew(theirs)
    store.release("s", theirs)
    with pytest.raises(LeaseLost, match="has finished"):
        store.write(LOG[4:5], mine)
    assert store.read("s") == LOG[:4]


@pytest.mark.parametrize("begin", [0, 1, 3, 5])
def test_a_batch_goes_on_where_the_log_ends(store: Store, begin: int) -> None:
    """A writer that has not seen what another wrote, or has lost something itself, is refused."""
    mine = this_process()
    store.acquire("s", mine)
    store.write(LOG[:2], mine)
    with pytest.raises(LeaseLost, match="its log ends at 2"):
        store.write(LOG[begin:], mine)
    assert store.read("s") == LOG[:2]


def test_merged_deltas_of_two_writers_do_not_overlap(store: Store) -> None:
    """The rows have other keys than those before: only the first delta inside tells."""
    journal = Journal()
    for entry in entries_of(
        [TextDelta(message_id="m", index=0, text="w ") for _ in range(9)], session_id="s"
    ):
        journal.append(entry)
    store.write([entry for entry in expand(journal.after(0)) if entry.seq <= 5])
    with pytest.raises(StoreError, match="another process has written"):
        store.write(journal.after(0))
    store.write(journal.after(5))
    assert [entry.seq for entry in expand(store.read("s"))] == list(range(1, 10))


def test_nobody_in_particular_writes_what_somebody_holds(store: Store) -> None:
    """A copy, or a mistake of ours: a session that is held is its holder's."""
    mine = this_process()
    store.acquire("s", mine)
    with pytest.raises(StoreError, match="another process has written"):
        store.write(LOG[:1])
    store.release("s", mine)
    store.write(LOG[:1])


# --- who counts as alive ---


def test_clocks_of_two_hosts_are_not_compared(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One is a day ahead, or a year behind: who renews its lease keeps it, and who does not loses it."""
    if url.startswith("postgres"):
        pytest.skip("its one clock is the server's")
    now, store = [0.0], open_store(url)
    store._silences = Silences(lambda: now[0])  # type: ignore[attr-defined]  # a SQLite store has them
    mine, theirs = _owner("a"), _owner("b")
    monkeypatch.setattr("nbagent.store.sqlite._now", lambda: 10**15)
    assert store.acquire("s", mine) is None
    for apart in (86_400 * 10**6, -400 * 86_400 * 10**6, 0):
        monkeypatch.setattr("nbagent.store.sqlite._now", lambda apart=apart: 10**15 + apart)
        for _ in range(20):
            assert store.acquire("s", theirs) == mine
            now[0] += 5.0
            store.renew(mine)
    for _ in range(6):
        assert store.acquire("s", theirs) == mine
        now[0] += 5.0
    assert store.acquire("s", theirs) is None


def test_what_the_system_hides_is_not_dead(monkeypatch: pytest.MonkeyPatch) -> None:
    """`/proc` may hide the processes of other users: then only the signs of life count."""
    holder, asker = this_process(), this_process()
    assert is_alive(holder, asker, silence=10**6)
    monkeypatch.setattr(owners, "_started", lambda _pid: "")
    assert is_alive(holder, asker, silence=0)
    assert not is_alive(holder, asker, silence=31)
    monkeypatch.setattr(owners, "_started", lambda _pid: "another time")
    assert not is_alive(holder, asker, silence=0)


def test_two_machines_of_one_name_are_two(monkeypatch: pytest.MonkeyPatch) -> None:
    """Containers and clones share names and numbers of namespaces; what a boot is called is never shared."""
    here = owners._host()
    monkeypatch.setattr(owners, "_machine", lambda: "another boot")
    assert owners._host() != here
    assert owners._host().split()[0] == here.split()[0]


# --- any order of events ---


class Process:
    """A process that writes one session: the real feed, with nobody to call it but the schedule."""

    def __init__(self, name: str, world: World) -> None:
        self.world = world
        self.owner = _owner(name)
        self.begin()

    def begin(self) -> None:
        """Open the session, as `Session.load` does."""
        self.journal = Journal()
        self.entries = [*expand(self.world.store.read("s"))]
        for entry in self.entries:
            self.journal.append(entry)
        self.told: StoreError | None = None
        self.flushes: list[tuple[int, Future[None]]] = []
        self.feed = SessionFeed("s", self.journal.after, lambda _feed, _delay: None, 0)
        self.feed.written = len(self.entries)
        self.feed.on_write_failure = self._note
        self.owner = replace(self.owner, token=f"{self.owner.token}'")
        self.holds = False

    def _note(self, failure: StoreError | None) -> None:
        self.told = failure

    def take(self) -> None:
        """Want to write: take the lease, then what others have written meanwhile."""
        if self.holds or self.told is not None:
            return
        answers: list[Owner | None] = []
        holder = self._do(lambda store: answers.append(store.acquire("s", self.owner)))
        if holder or not answers or answers[0] is not None:
            return
        self.feed._lease, self.feed._leaving, self.holds = _HeldLease(self.owner, lambda: None), False, True
        self._catch_up()

    def _do(self, act: Callable[[Store], object]) -> bool:
        try:
            act(self.world.gate(self))
        except StoreError:
            return True
        return False

    def _catch_up(self) -> None:
        news = [*expand(self.world.gate(self).read("s", len(self.entries)))]
        for entry in news:
            self.entries.append(entry)
            self.journal.append(entry)
        self.feed.written = len(self.entries)

    def say(self) -> None:
        """Append an entry, as only who holds the lease does."""
        if self.holds and self.told is None:
            seq = len(self.entries) + 1
            number = self.world.numbers = self.world.numbers + 1
            event: Any = (
                TextDelta(message_id="m", index=0, text=f"{number} ")
                if self.world.random.random() < 0.7
                else Note(text=str(number))
            )
            entry = Entry("s", seq, number, event)
            self.entries.append(entry)
            self.journal.append(entry)

    def serve(self) -> None:
        """Do what the writer's thread does."""
        if self.world.random.random() < 0.5 and self.feed._lease is not None:
            self.feed._lease.next_beat = self.feed._lease.next_look = 0.0
        if self.holds:
            self.flushes.append((len(self.entries), self.feed.flush()))
        self.feed.serve(self.world.gate(self))

    def leave(self) -> None:
        """Be done, and give the lease back."""
        if self.holds:
            self.feed.release()
            self.serve()
            self.holds = self.feed._lease is not None

    def reopen(self) -> None:
        """Load the session anew, as a person does who was told that it was taken over."""
        if self.told is not None:
            self.check()
            self.begin()

    def check(self) -> None:
        """Nothing is lost silently: what was confirmed is stored, and what is not stored was told."""
        stored = self.world.stored()
        for count, flush in self.flushes:
            if flush.done() and flush.exception() is None:
                assert stored[:count] == self.entries[:count], "what was confirmed is stored"
        if stored[: len(self.entries)] != self.entries and not self.holds:
            assert self.told is not None, "what was said and is not stored was told"


class Gate:
    """The store, as one process sees it: before each transaction others may run, for as long as they like."""

    def __init__(self, world: World, process: Process) -> None:
        self._world = world
        self._process = process
        self.generation = 0

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._world.store, name)

        def call(*arguments: Any) -> Any:
            self._world.interleave(self._process)
            result = method(*arguments)
            if name == "write" and arguments[1] is not None:
                assert self._world.holder() == arguments[1].token, "only who holds the lease writes"
            return result

        return call


class World:
    """A store, a clock, and processes on several hosts."""

    def __init__(self, store: SqliteStore, seed: int) -> None:
        self.random = random.Random(seed)
        self.store = store
        self.now = 0.0
        self.numbers = 0
        self.suspended = list[Process]()
        store._silences = Silences(lambda: self.now)
        self.processes = [Process(name, self) for name in "abc"]

    def gate(self, process: Process) -> Any:
        return Gate(self, process)

    def interleave(self, busy: Process) -> None:
        """Let others run while `busy` is suspended between two transactions."""
        self.suspended.append(busy)
        while len(self.suspended) < len(self.processes) and self.random.random() < 0.3:
            self.step([other for other in self.processes if other not in self.suspended])
        self.suspended.pop()

    def step(self, candidates: Sequence[Process]) -> None:
        """Let somebody do something, or time pass."""
        who = self.random.choice(candidates)
        act = self.random.choice(
            [who.take, who.take, *[who.say] * 3, who.serve, who.serve, who.leave, who.reopen, self.wait]
        )
        act()

    def wait(self) -> None:
        self.now += self.random.choice([1, 10, 40])

    def holder(self) -> str | None:
        return self.store._holder(self.store._writer(), "s")

    def stored(self) -> list[Entry]:
        return [*expand(self.store.read("s"))]

    def finish(self) -> None:
        """Let everybody come to an end, and see that all is well."""
        self.suspended = [*self.processes]  # nobody comes between
        for process in self.processes:
            process.leave()
            process.serve()
        stored = self.stored()
        assert [entry.seq for entry in stored] == list(range(1, len(stored) + 1)), "no gap, nothing twice"
        assert len({entry.at for entry in stored}) == len(stored), "nothing is stored under two numbers"
        for process in self.processes:
            process.holds = False
            process.check()


def _schedule(store: SqliteStore, seed: int) -> tuple[int, int]:
    """Run one random schedule; return how many entries were stored and how many processes lost a lease."""
    store.delete("s")
    world = World(store, seed)
    for _ in range(40):
        world.step(world.processes)
    lost = sum(isinstance(process.told, LeaseLost) for process in world.processes)
    world.finish()
    return len(world.stored()), lost


def _schedules(store: SqliteStore, seeds: range) -> None:
    results = [_schedule(store, seed) for seed in seeds]
    assert sum(stored for stored, _ in results) > len(seeds), "things are written"
    assert sum(lost for _, lost in results) > len(seeds) / 20, "leases are lost"


def test_random_schedules_of_take_renew_lose_and_write() -> None:
    """Three processes on three hosts, suspended at any moment. The long form is below."""
    store = SqliteStore(":memory:")
    _schedules(store, range(1000))
    store.close()


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_ten_thousand_random_schedules() -> None:
    """As above, with schedules of its own each time; a failure says its seed."""
    store = SqliteStore(":memory:")
    first = random.randrange(10**9)
    print(f"seeds from {first}")  # noqa: T201  to run a failure again
    _schedules(store, range(first, first + 10_000))
    store.close()
