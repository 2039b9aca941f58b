"""A made-up safeguarding board with the shapes that the lines tests need."""

from __future__ import annotations

from datetime import date

from facts.lines import (
    Holding,
    KnownNames,
    LineFacts,
    Lines,
    RecordedLine,
    RequiredLine,
    Sitting,
)

DAY = date(2018, 4, 30)
START = date(2017, 4, 1)

NAMES = KnownNames(
    bodies=frozenset({"main", "steering", "health", "deaths", "training", "wellbeing", "mscb"}),
    posts=frozenset({"chair-in-chief", "head-of-service", "leader", "chief-officer"}),
    people=frozenset({"p1", "p2", "p3", "p4", "p5"}),
    organisations=frozenset({"mscb", "trust"}),
    aliases={"overview-panel": "deaths"},
)

REQUIRED = (
    RequiredLine("chair-in-chief", "accountable-to", "head-of-service", "5.5"),
    RequiredLine("head-of-service", "answerable-to", "leader", "4.4"),
    RequiredLine("main", "accountable-to", "wellbeing", "4.2"),
    RequiredLine("steering", "reports-to", "main", "6.3"),
    RequiredLine("health", "reports-to", "main", "ToR Health 4", instead=("steering",)),
    RequiredLine("deaths", "reports-to", "health", "ToR Deaths 6"),
    RequiredLine("training", "reports-to", "main", "ToR Training 4"),
)

RECORDED = (
    RecordedLine("chair-in-chief", "accountable-to", "head-of-service", 2),
    RecordedLine("main", "accountable-to", "wellbeing", 3),
    RecordedLine("steering", "reports-to", "main", 4),
    RecordedLine("health", "reports-to", "steering", 5),
    RecordedLine("overview-panel", "reports-to", "chair-in-chief", 6),
    RecordedLine("main", "informs", "training", 7),
)

HOLDINGS = (
    Holding("chair-in-chief", "p1", START),
    Holding("head-of-service", "p2", date(2016, 1, 1), date(2018, 1, 31), "trust"),
    Holding("chief-officer", "p3", START, None, "trust"),
    Holding("chief-officer", "p4", START, None, "mscb"),
)

SITTINGS = (
    Sitting("p1", "main", "chair", START),
    Sitting("p1", "steering", "chair", START),
    Sitting("p2", "health", "chair", START),
    Sitting("p2", "steering", "member", START),
    Sitting("p3", "deaths", "chair", START),
    Sitting("p3", "steering", "adviser", START),
    Sitting("p4", "training", "co-chair", START),
    Sitting("p4", "steering", "member", START, date(2018, 3, 31)),
    Sitting("p5", "training", "member", START),
)


def facts(**changes: object) -> LineFacts:
    """The example's facts with some of them changed."""
    told = {
        "day": DAY,
        "names": NAMES,
        "recorded": RECORDED,
        "holdings": HOLDINGS,
        "sittings": SITTINGS,
        "required": REQUIRED,
        "root": "main",
    }
    return LineFacts(**{**told, **changes})  # type: ignore[arg-type]


def lines(**changes: object) -> Lines:
    """The example's graph with some of its facts changed."""
    return Lines(facts(**changes))
