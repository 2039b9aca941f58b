"""The functions of the language: what each takes, what it gives, and what it is for.

One table for the checker and the documentation; ``engine.evaluation.functions`` holds how each is
worked out, and a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass


@dataclass(frozen=True)
class Signature:
    """The kinds of the arguments, the kind of the answer, one line of what it is.

    A ``?`` ends an argument that may be left out; ``fixed list`` is one that is written out or
    declared, not worked out; ``same`` gives the kind of the first argument's items (or of the
    first argument, where it is no list).
    """

    takes: tuple[str, ...]
    gives: str
    what: str


SIGNATURES: dict[str, Signature] = {
    "count": Signature(("list",), "number", "how many there are"),
    "sum": Signature(("list of number",), "number", "the total"),
    "min": Signature(("any", "any?", "any?"), "same", "the smallest, or the earliest"),
    "max": Signature(("any", "any?", "any?"), "same", "the greatest, or the latest"),
    "ceiling": Signature(("number", "number"), "number", "first over second, rounded up"),
    "distinct values": Signature(("list",), "same list", "each value once"),
    "union": Signature(
        ("list", "list", "list?", "list?"), "same list", "all that is in any of them, each once"
    ),
    "list contains": Signature(("list", "any"), "truth", "whether the list holds the value"),
    "possibly": Signature(("truth",), "truth", "true unless it is certainly false"),
    "roll": Signature(
        ("text of body", "date", "fixed list of text of role"),
        "list of seat",
        "everybody on a body in one of the roles on a day, one entry a person",
    ),
    "places": Signature(
        ("fixed list of text of role",),
        "list of place",
        "each unbroken stretch of one person on one body in one of the roles",
    ),
    "serves": Signature(
        ("text", "text of body", "date", "fixed list of text of role"),
        "truth",
        "whether a person is on a body in one of the roles on a day",
    ),
    "outcome": Signature(
        ("row of meetings", "text"),
        "text of attendance-outcome",
        "how a person's attendance turned out (a missing row is a blank outcome)",
    ),
    "deputy": Signature(
        ("row of meetings", "text"), "text", "who came to a meeting in a person's place"
    ),
    "holder": Signature(("text of post", "date"), "text", "who holds a post on a day"),
    "holds post": Signature(
        ("text", "text of post", "date", "text?"),
        "truth",
        "whether a person holds a post on a day (in an organisation)",
    ),
    "addressed to": Signature(
        ("text", "text", "date"),
        "truth",
        "whether what was sent to the first on a day went to the second, or its holder then",
    ),
    "fills": Signature(
        ("fixed list", "list of seat", "list of seat?"),
        "truth",
        "whether the people can fill each group of seats, one person one seat (with a roll as "
        "well: a group that nobody on the roll holds leaves the answer unknown)",
    ),
    "working days between": Signature(
        ("date", "date"), "number", "the nation's working days strictly between two days"
    ),
    "working days before": Signature(
        ("date", "number"),
        "date",
        "the latest day with so many working days strictly between it and the date",
    ),
    "working days after": Signature(
        ("date", "number"),
        "date",
        "the earliest day with so many working days strictly between the date and it",
    ),
    "clear days between": Signature(
        ("date", "date"), "number", "the days strictly between two days"
    ),
    "period": Signature(("text",), "period", "the period that a text names"),
    "next": Signature(("period",), "period", "the period after"),
    "previous": Signature(("period",), "period", "the period before"),
    "outcomes": Signature(
        ("text",), "list of outcome", "how another obligation turned out, subject by subject"
    ),
    "reaches": Signature(
        ("text", "text"), "truth", "whether recorded lines lead from one end up to the other"
    ),
}

# The tables that a function looks at.
LOOKS_AT: Mapping[str, Set[str]] = {
    "roll": {"memberships"},
    "places": {"memberships"},
    "serves": {"memberships"},
    "outcome": {"attendance"},
    "deputy": {"attendance"},
    "holder": {"posts"},
    "holds post": {"posts"},
    "addressed to": {"posts"},
    "reaches": {"reporting_lines"},
}

ORDERED = ("latest", "first")
"""The functions of the shape ``latest(list by date)``."""

FIXED = "fixed "
"""What begins an argument that is a list written out or declared."""
