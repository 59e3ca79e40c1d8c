"""Models: what answers one request, and how it is reached.

To write a model of your own, give an object the attributes and the method of `Model`; its events are those of
`nbagent.events`, its messages those of `nbagent.messages`. `Agent(model)` takes it as it is.
"""

from __future__ import annotations

from nbagent.models.base import Finish, Model, ModelEvent, ModelRequest, ToolSpec

__all__ = ["Finish", "Model", "ModelEvent", "ModelRequest", "ToolSpec"]
