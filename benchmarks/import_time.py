"""How long `import nbagent` takes, compared with starting Python and with imports that it avoids."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

STATEMENTS = (
    "pass",
    "import nbagent",
    "from nbagent import Session",
    "from nbagent import Chat",
    "import pandas",
)
ROUNDS = 7


def seconds(statement: str) -> float:
    """Return how long a new Python takes to run `statement`."""
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", statement], check=True)
    return time.perf_counter() - started


def main() -> None:
    rounds = [{statement: seconds(statement) for statement in STATEMENTS} for _ in range(ROUNDS)]
    times = {statement: statistics.median(each[statement] for each in rounds) for statement in STATEMENTS}
    print("| a new Python that runs | ms | beside an empty one |\n|---|--:|--:|")
    for statement, time_taken in times.items():
        print(f"| `{statement}` | {time_taken * 1000:.0f} | {time_taken / times['pass']:.1f}x |")


if __name__ == "__main__":
    main()
