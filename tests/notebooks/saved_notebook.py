"""A notebook as somebody saves it: run in a real kernel, with a figure, a DataFrame, and a workflow."""

from __future__ import annotations

from pathlib import Path

import nbformat
from nbclient import NotebookClient

__all__ = ["CELLS", "saved_notebook"]

CELLS = [
    '''
import matplotlib.pyplot as plt
import pandas as pd
from nbagent import Agent, Chat, Workflow
from nbagent.testing import ScriptedModel

sales = pd.DataFrame({"region": ["North", "South", "East"], "revenue": [744_000, 545_000, 573_000]})

def query_sales(sql: str) -> pd.DataFrame:
    """Run SQL."""
    print("3 rows")
    return sales

def plot_revenue() -> plt.Figure:
    """Plot the revenue."""
    figure, axes = plt.subplots(figsize=(4, 2.5))
    axes.bar(sales.region, sales.revenue, color="#d62728")
    return figure

def forecast(region: str) -> float:
    """Forecast."""
    raise ValueError(f"no data for {region!r}")

ANSWER = """## Growth

**East** grew fastest, from $5 to $6 a piece, and $g = \\\\frac{573}{410} - 1$:

| Region | Revenue |
|:--|--:|
| North | 744,000 |
| East | **573,000** |

1. The East started from the *smallest* base.
2. See [the report](https://example.org/report) and ![a pixel](https://example.org/pixel.png).

```python
growth = sales.revenue.pct_change()  # a share
```
"""
call = lambda name, **arguments: {"tool": name, "arguments": arguments}
steps = [
    [
        {"reasoning": "Growth needs **both** years."},
        "Let me look.",
        call("query_sales", sql="select *\\nfrom sales"),
    ],
    call("plot_revenue"),
    ANSWER,
    call("forecast", region="West"),
    "There is no data for the West.",
]
''',
    "chat = Chat(ScriptedModel(steps), tools=[query_sales, plot_revenue, forecast], store=None)\nchat",
    """for text in ("Which region grew fastest? I paid $5 and $6.", "And the West?"):
    chat.send(text).result()""",
    """pair = Workflow([
    Agent(ScriptedModel(["A *plan*."]), name="planner"),
    Agent(ScriptedModel(["The **text**."]), name="writer"),
], name="report", store=None)
report = Chat(session=pair.session)
report""",
    'report.send("Write it").result();',
]


def saved_notebook(folder: Path, cells: list[str] = CELLS) -> Path:
    """Run the cells in a kernel, and return the file they are saved in."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell.strip()) for cell in cells])
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    NotebookClient(notebook, timeout=60, resources={"metadata": {"path": str(folder)}}).execute()
    path = folder / "saved.ipynb"
    nbformat.write(notebook, path)
    return path
