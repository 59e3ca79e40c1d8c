"""What stands in for a model in the tutorials, where you name none: what the cells ask is answered as below.

For everything else the demo model goes on, and says so. Set `MODEL` in a tutorial's first cell to talk to a
real model instead.
"""

from __future__ import annotations

from nbagent.errors import RateLimited
from nbagent.messages import Message
from nbagent.testing import ScriptedModel

# --- 2: tools on your DataFrame

regions = ScriptedModel(
    {
        "Which region grew fastest?": [
            ["Let me look at the regions.", {"tool": "yearly_revenue", "arguments": {"by": "region"}}],
            "**East** grew fastest: 39.8 %, from the smallest base.",
        ]
    },
    otherwise="demo",
)
mistakes = ScriptedModel(
    {
        "When did the north sell most?": [
            {"tool": "best_month", "arguments": {"region": "north"}},
            {"tool": "best_month", "arguments": {"region": "North"}},
            "The best month of the region North was June 2025.",
        ]
    },
    otherwise="demo",
)

# --- 3: watching a run

counting = ScriptedModel(
    {
        "How many rows does the file bike_sales.csv have?": [
            [
                {"reasoning": "The file knows, I only guess. "},
                "One moment. ",
                {"tool": "count_rows", "arguments": {"name": "bike_sales.csv"}},
            ],
            "There are 288 rows.",
        ],
        "Thank you.": ["You are welcome."],
    },
    otherwise="demo",
)

# --- 5: stop, errors, retry, approval


def unlucky() -> ScriptedModel:
    """Return a model that fails the first time."""
    error = RateLimited("Too many requests.", hint="Wait a minute, or ask for a higher limit.", status=429)
    return ScriptedModel([error, "It is 42."], otherwise="demo")


deletions = ScriptedModel(
    {
        "Delete the first and the last month.": [
            {"tool": "delete_rows", "arguments": {"month": "2024-01"}},
            {"tool": "delete_rows", "arguments": {"month": "2025-12"}},
            "I deleted January 2024. December 2025 I left alone, as you wished.",
        ]
    },
    otherwise="demo",
)
refused = ScriptedModel(
    {
        "Delete November 2025.": [
            {"tool": "delete", "arguments": {"month": "2025-11"}},
            "That was not allowed.",
        ]
    },
    otherwise="demo",
)

# --- 6: resume a session

ada = ScriptedModel(
    {
        "I am Ada.": ["Hello Ada! What shall we look at?"],
        "At the sales.": ["Sales, then. Which year?"],
    },
    otherwise="demo",
)

# --- 7: a workflow


def _nothing(_messages: list[Message]) -> str:
    return "The script of this stage knows only the example."


_WANTED = "The visitor wants to know how e-bikes sell compared to city bikes."
_FIGURES = "E-bikes: 1,369,550 euros. City bikes: 787,200 euros. That is 1.74 times as much."

greeting = ScriptedModel({"Hi! How do e-bikes do, against normal ones?": [_WANTED]}, otherwise="demo")
analysis = ScriptedModel(
    {
        _WANTED: [
            [
                {"tool": "revenue", "arguments": {"product": "e-bike"}},
                {"tool": "revenue", "arguments": {"product": "city bike"}},
            ],
            _FIGURES,
        ]
    },
    otherwise=_nothing,
)
summary = ScriptedModel(
    {_FIGURES: ["E-bikes bring in almost three quarters more than city bikes."]}, otherwise=_nothing
)
weights = ScriptedModel(
    {"How much heavier is an e-bike?": ["About 6 kg heavier, mostly battery."]}, otherwise=_nothing
)
asking = ScriptedModel(
    {
        "Are e-bikes heavy?": [
            {"tool": "bike_expert", "arguments": {"request": "How much heavier is an e-bike?"}},
            "An e-bike weighs about 6 kg more.",
        ]
    },
    otherwise="demo",
)

# --- 10: a notebook that is an app

showing = ScriptedModel(
    {
        "Show me the region that grew most.": [
            {"tool": "show_region", "arguments": {"name": "East"}},
            "Here is the East. It grew most.",
        ]
    },
    otherwise="demo",
)
