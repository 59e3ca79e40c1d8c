"""Who may write a batch: the check that every store makes inside the transaction that writes.

In: what the store knows of a session (who holds its lease, where its log ends) and what is to be written.
Out: nothing, or an error. Rules:

- A process that was suspended may have lost its lease without noticing. Its token tells, which nobody shares.
- Under a lease a batch goes on where the log ends, without a gap. Without one, nobody may hold the session.
"""

from __future__ import annotations

from collections.abc import Sequence

from nbagent.core.deltas import first_seq
from nbagent.errors import StoreError
from nbagent.events import Entry
from nbagent.store.contract import Owner

__all__ = ["LeaseLost", "beginnings", "check_batch", "check_holder", "lost"]


class LeaseLost(StoreError):
    """This process may not write the session any more: to try again would not help."""


def beginnings(entries: Sequence[Entry]) -> dict[str, int]:
    """Return the sessions in a batch, each with the seq of its first entry there."""
    first: dict[str, Entry] = {}
    for entry in entries:
        first.setdefault(entry.session_id, entry)
    return {session_id: first_seq(entry) for session_id, entry in first.items()}


def lost(why: str) -> LeaseLost:
    """Return the error that says why a session cannot be written any more, and where its text is."""
    return LeaseLost(
        f"This session can no longer be written here: {why}.",
        hint="What was said here since then is only in memory: fork() keeps it as a session of its own, "
        "and Session.load() continues with what is in the store.",
    )


def check_holder(holder: str | None, owner: Owner) -> None:
    """Raise LeaseLost unless the lease, held by the token `holder`, is that of `owner`."""
    if holder is None:
        raise lost("while this process was silent, another took it over and has finished")
    if holder != owner.token:
        raise lost("while this process was silent, another took it over")


def check_batch(begins: int, *, last: int, holder: str | None, owner: Owner | None) -> None:
    """Refuse a batch of one session.

    Args:
        begins: the seq of its first entry.
        last: the seq at which the stored log ends; 0 if nothing is stored.
        holder: the token of whoever holds the lease.
        owner: who writes; None is nobody in particular.

    Raises:
        LeaseLost: `owner` must not write this.
        StoreError: somebody else is writing the session.
    """
    if owner is not None:
        check_holder(holder, owner)
        if begins != last + 1:
            raise lost(
                f"its log ends at {last}, where {begins - 1} was expected, so another process has written to "
                "the same session, or has removed a part of it"
            )
    elif holder is not None or begins <= last:
        raise StoreError(
            "The session log cannot be written: another process has written to the same session.",
            hint="Load the session again with Session.load() to continue it here.",
        )
