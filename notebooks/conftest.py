"""The tutorials are compared as on a machine without keys or model server, whatever this one has."""

from __future__ import annotations

import os

for name in [name for name in os.environ if name.endswith("_API_KEY")]:
    del os.environ[name]
os.environ.update(OLLAMA_HOST="http://127.0.0.1:9", NBAGENT_MODEL="demo")
