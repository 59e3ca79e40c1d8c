"""Turn pip's installation report (stdin) into constraints (stdout): one `name==version` per line.

Nothing but names and versions goes in, so that the file holds for every registry and every mirror.
"""

from __future__ import annotations

import json
import sys

report = json.load(sys.stdin)
pins = {item["metadata"]["name"].lower(): item["metadata"]["version"] for item in report["install"]}
pins.pop("nbagent")
print("# Versions the tests ran with; written by `make lock`.")
for name, version in sorted(pins.items()):
    print(f"{name}=={version}")
