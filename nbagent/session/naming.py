"""How a session is named: by its id, or by something that has one.

In: an id, a `Session`, or a line of `sessions()`. Out: the id.
"""

from __future__ import annotations

from nbagent.errors import UsageError
from nbagent.suggestions import kind_of

__all__ = ["session_id_of"]


def session_id_of(session: object) -> str:
    """Return the id of a session.

    Raises:
        UsageError: this names no session.
    """
    found = session if isinstance(session, str) else getattr(session, "session_id", None)
    if isinstance(found, str) and found:
        return found
    if hasattr(session, "session"):
        raise UsageError(f"A session was expected, not {kind_of(session)}.", hint="Write chat.session.")
    if hasattr(session, "__fspath__"):
        hint = 'A file is a store: give store=Path("…") beside the id of the session.'
        raise UsageError("A session is named by its id, not by a path.", hint=hint)
    said = "an empty text" if found == "" else kind_of(session)
    raise UsageError(f"A session is named by its id, not by {said}.", hint="sessions() lists the ids.")
