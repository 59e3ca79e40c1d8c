"""What every store does: one suite for SQLite in memory, SQLite in a file, and PostgreSQL."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from log_support import entries_of, events

from nbagent import events as ev
from nbagent.core.deltas import compact
from nbagent.errors import StoreError
from nbagent.events import Entry, UnknownEvent
from nbagent.messages import TextPart
from nbagent.store.contract import Owner, Store
from nbagent.store.opening import open_store
from nbagent.store.owners import this_process
from nbagent.store.selection import Selection

# One store serves all examples of a property: each writes a session of its own.
shared = settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
_numbers = iter(range(10**9))


def _session(title: str | None = None, words: str = "hi", session_id: str = "s1") -> list[Entry]:
    log: list[ev.Event] = [
        ev.SessionStart(agent={"model": "tiny"}),
        ev.UserMessage(message_id="u1", parts=(TextPart(text=words),)),
        ev.RunStart(run_id="r1", message_id="u1"),
        ev.RequestStart(
            request_id="q1", run_id="r1", message_id="a1", parent_id="u1", provider="demo", model="tiny"
        ),
        ev.TextDelta(message_id="a1", index=0, text="Hello"),
        ev.RequestEnd(request_id="q1", outcome="ok"),
        ev.RunEnd(run_id="r1", outcome="completed"),
    ]
    if title:
        log.append(ev.SessionUpdate(title=title))
    return entries_of(log, session_id=session_id)


@shared
@given(log=st.lists(events, min_size=1, max_size=20))
def test_what_is_written_is_what_is_read(store: Store, log: list[ev.Event]) -> None:
    """Every event, merged deltas and unknown ones too, in order."""
    entries = list(compact(entries_of(log, session_id=f"s{next(_numbers)}")))
    store.write(entries)
    assert store.read(entries[0].session_id) == entries


def test_reading_goes_on_after_any_seq(store: Store) -> None:
    """`since` is exclusive."""
    log = _session()
    store.write(log[:3])
    store.write(log[3:])
    for seq in range(len(log) + 2):
        assert store.read("s1", seq) == log[seq:]
    assert store.read("nobody") == []


def test_a_write_is_all_or_nothing(store: Store) -> None:
    """A second writer of the same session fails loudly, and leaves nothing behind."""
    log = _session()
    store.write(log[:4])
    with pytest.raises(StoreError, match="another process has written"):
        store.write(log[2:])
    assert store.read("s1") == log[:4]
    store.write(log[4:])
    assert store.read("s1") == log


def test_text_of_any_kind_is_kept(store: Store) -> None:
    """NUL, emoji, newlines, separators, and half a surrogate pair as U+FFFD."""
    text = "a\x00b\n\u2028 😀 \u0085 'quoted' \\"
    (entry,) = entries_of([ev.Note(text=text, data={text: text})])
    (dirty,) = entries_of([ev.Note(text="\ud83d")], session_id="other")
    store.write([entry, dirty])
    assert store.read(entry.session_id) == [entry]
    assert store.read("other")[0].event == ev.Note(text="\ufffd")


def test_scanning(store: Store) -> None:
    """All sessions or one, some types only, by session and seq."""
    logs = {f"s{n}": _session(session_id=f"s{n}") for n in (2, 1, 3)}
    for log in logs.values():
        store.write(log)
    assert list(store.scan(Selection())) == [*logs["s1"], *logs["s2"], *logs["s3"]]
    assert list(store.scan(Selection(session_id="s2"))) == logs["s2"]
    assert list(store.scan(Selection(types=frozenset({"run_start", "run_end"})))) == [
        entry for name in sorted(logs) for entry in (logs[name][2], logs[name][6])
    ]
    assert list(store.scan(Selection(session_id="s2", types=frozenset({"note"})))) == []
    assert list(store.scan(Selection(types=frozenset()))) == []


def test_a_scan_may_pause(store: Store) -> None:
    """Who reads slowly holds up nobody who writes."""
    store.write(_session(session_id="s1"))
    scan = store.scan(Selection())
    next(scan)
    store.write(_session(session_id="s2"))
    assert len(list(scan)) >= 6


def test_the_overview(store: Store) -> None:
    """One line per session, the newest first."""
    assert store.sessions() == []
    old, new = _session(title="Old", session_id="s1"), _session(words="What? " * 100, session_id="s2")
    later = [Entry(e.session_id, e.seq, e.at + 10**9, e.event) for e in new]
    store.write(old)
    store.write(later)
    store.write([Entry("s1", 9, old[-1].at + 1, ev.SessionUpdate(metadata={"a": 1}))])
    first, second = store.sessions()
    assert (first.session_id, second.session_id) == ("s2", "s1")
    assert (first.title, second.title) == (None, "Old")
    assert (first.created_at, first.updated_at) == (later[0].at, later[-1].at)
    assert (first.messages, second.messages) == (1, 1)
    assert (first.first_message, second.first_message) == (("What? " * 100)[:200], "hi")


def test_deleting_leaves_nothing_of_a_session(store: Store) -> None:
    """And everything of the others."""
    store.write(_session(session_id="s1"))
    store.write(_session(session_id="s2"))
    store.delete("s1")
    assert store.read("s1") == []
    assert [entry.session_id for entry in store.scan(Selection())] == ["s2"] * 7
    assert [session.session_id for session in store.sessions()] == ["s2"]
    store.write(_session(session_id="s1"))  # its seqs are free again


@pytest.fixture
def dead() -> Owner:
    """An owner whose process is gone."""
    me = this_process()
    return Owner(token="dead", host=me.host, pid=me.pid, started="long ago")


def test_a_lease_has_one_holder(store: Store, dead: Owner) -> None:
    """The living keep it until they give it back; the dead lose it."""
    mine, other = this_process(), this_process()
    assert store.acquire("s1", dead) is None
    assert store.acquire("s1", mine) is None
    assert store.acquire("s1", mine) is None
    assert store.acquire("s1", other) == mine
    assert store.acquire("s2", other) is None
    store.release("s1", other)
    assert store.acquire("s1", other) == mine
    store.release("s1", mine)
    assert store.acquire("s1", other) is None


def test_on_another_host_silence_is_death(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the operating system cannot be asked, a holder that says nothing for long enough is gone."""
    me = this_process()
    away = Owner(token="away", host="another", pid=me.pid, started=me.started)
    store.acquire("s1", away)
    assert store.acquire("s1", me) == away
    monkeypatch.setattr("nbagent.store.owners.BEAT_SECONDS", -1)
    assert store.acquire("s1", me) is None


def test_of_many_who_want_a_lease_one_gets_it(url: str, store: Store) -> None:
    """Also when they ask at the same moment."""
    start = threading.Barrier(8)

    def want(_number: int) -> Owner | None:
        owner = this_process()
        start.wait()
        return store.acquire("s1", owner)

    with ThreadPoolExecutor(8) as threads:
        results = list(threads.map(want, range(8)))
    assert results.count(None) == 1
    assert len({str(holder.token) for holder in results if holder}) == 1


def test_a_holder_can_be_asked_to_stop(store: Store) -> None:
    """Through the store, from another process; a new lease knows nothing of it."""
    me = this_process()
    assert store.request_stop("s1") is False
    store.acquire("s1", me)
    assert store.stop_requested(me) is False
    assert store.request_stop("s1") is True
    assert store.stop_requested(me) is True
    store.release("s1", me)
    store.acquire("s1", me)
    assert store.stop_requested(me) is False


def test_a_watcher_hears_of_writes(store: Store) -> None:
    """From whichever thread or process they come."""
    closed, heard, ready = threading.Event(), threading.Semaphore(0), threading.Event()

    def watch() -> None:
        ready.set()
        for _ in store.watch(closed):
            heard.release()

    thread = threading.Thread(target=watch)
    thread.start()
    ready.wait()
    number = 0
    while not heard.acquire(timeout=0.1):  # it may have been written before the watcher looked the first time
        number += 1
        store.write(_session(session_id=f"s{number}"))
    closed.set()
    thread.join(10)
    assert not thread.is_alive()


def test_many_threads_share_a_store(store: Store) -> None:
    """Readers and writers at once: nothing is lost, nothing fails."""

    def work(number: int) -> None:
        for entry in _session(session_id=f"s{number}"):
            store.write([entry])
            store.read(f"s{number}")

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(work, range(8)))
    assert len(list(store.scan(Selection()))) == 8 * 7


def test_an_unknown_event_is_written_back_as_it_was(store: Store) -> None:
    """A newer version's events go through an older one's store."""
    log = entries_of([UnknownEvent(payload={"type": "of_tomorrow", "b": 1, "a": {"z": [1.0, None]}})])
    store.write(log)
    assert store.read(log[0].session_id) == log
    assert list(store.scan(Selection(types=frozenset({"of_tomorrow"})))) == log


def test_a_store_says_who_it_is(url: str, store: Store) -> None:
    """By its URL."""
    assert store.url.split("://")[0] in repr(store)
    assert store.url == url.replace("postgres:@", "postgres@")


def test_entries_survive_closing(url: str, store: Store) -> None:
    """Whoever opens the store again finds them; what is in memory is gone."""
    store.write(_session())
    again = open_store(url)
    kept: list[Any] = [] if url == ":memory:" else _session()
    assert again.read("s1") == kept
    again.close()
