"""Takes the provider's own tools out of the options of a model.

In: the user's options. Out: the tools, as the provider describes them, and the other options. Rule: they
stand beside the agent's tools and never replace them, whether they are given as `provider_tools` or as
`tools`.
"""

from __future__ import annotations

from collections.abc import Mapping

from nbagent.errors import UsageError
from nbagent.messages import JSON

__all__ = ["split_tools"]

_NAMES = ("provider_tools", "tools")


def split_tools(options: Mapping[str, JSON], example: str) -> tuple[list[dict[str, JSON]], dict[str, JSON]]:
    """Return the provider's tools and the other options.

    Raises:
        UsageError: what is given is not a list of descriptions; the message shows the `example`.
    """
    tools: list[dict[str, JSON]] = []
    for name in _NAMES:
        given = options.get(name) or ()
        if isinstance(given, str | Mapping) or not all(isinstance(tool, Mapping) for tool in given):
            raise UsageError(
                f"{name}={given!r:.80}: the tools of a provider are a list of its own descriptions.",
                hint=f"Write {name}=[{example}].",
            )
        tools += map(dict, given)
    return tools, {name: value for name, value in options.items() if name not in _NAMES}
