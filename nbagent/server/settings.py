"""The settings of the extension: `c.NBAgent…` in Jupyter's configuration."""

from __future__ import annotations

from traitlets import Bool, Dict, Int, Unicode
from traitlets.config import Configurable

__all__ = ["NBAgent"]


class NBAgent(Configurable):
    """Settings of the server extension."""

    agents = Dict(
        key_trait=Unicode(),
        value_trait=Unicode(),
        help='Agents clients may name: {"name": "module:attribute"}; an Agent or a function that makes one.',
    ).tag(config=True)
    store = Unicode("default", help="The store of the sessions, as for Session(store=…).").tag(config=True)
    history = Bool(
        default_value=True,
        help="Whether everybody who may use this server reaches all sessions of the store. Otherwise a user "
        "reaches those they began over these routes; the server's identity provider says who they are.",
    ).tag(config=True)
    max_runs = Int(16, min=1, help="The largest number of runs that go on at a time.").tag(config=True)
    max_body_bytes = Int(8_000_000, min=1, help="The largest request body, in bytes.").tag(config=True)
    low_latency = Bool(
        default_value=True, help="Set TCP_NODELAY on kernel websockets: tokens flow evenly."
    ).tag(config=True)
