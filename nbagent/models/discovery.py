"""Is a model server running on this machine?

In: nothing. Out: a model string and its address, or None. Rules: loopback only, at once where nothing
listens, and a server that does not answer within `TIMEOUT` seconds is not there.
"""

from __future__ import annotations

import http.client
import json
from typing import Any, NamedTuple

__all__ = ["LocalModel", "find_local_model"]

TIMEOUT = 0.3
_MAX_BYTES = 1_000_000


class LocalModel(NamedTuple):
    """A model that a local server offers."""

    spec: str
    base_url: str


def find_local_model(ollama_port: int = 11434, llama_cpp_port: int = 8080) -> LocalModel | None:
    """Return the first model of Ollama, else the one of llama.cpp."""
    names = [item.get("name") for item in _list(ollama_port, "/api/tags", "models")]
    for name in names:
        if isinstance(name, str) and "embed" not in name:
            return LocalModel(f"ollama:{name}", f"http://127.0.0.1:{ollama_port}")
    names = [item.get("id") for item in _list(llama_cpp_port, "/v1/models", "data")]
    for name in names:
        if isinstance(name, str):
            return LocalModel(f"openai-chat:{name}", f"http://127.0.0.1:{llama_cpp_port}/v1")
    return None


def _list(port: int, path: str, key: str) -> list[dict[str, Any]]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=TIMEOUT)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        data = json.loads(response.read(_MAX_BYTES)) if response.status == http.HTTPStatus.OK else {}
    except (OSError, ValueError, http.client.HTTPException):
        return []
    finally:
        connection.close()
    found = data.get(key) if isinstance(data, dict) else None
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []
