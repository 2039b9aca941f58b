"""A tiny pack with nothing wrong in it, and what to do to it to make something wrong."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from engine.language.model import Pack
from engine.language.packs import load_pack

Entry = dict[str, Any]

CONSTITUTION: Entry = {
    "id": "tiny",
    "title": "A tiny constitution",
    "edition": "2018",
    "source": "Made up",
    "applied from": date(2018, 4, 1),
    "reporting year starts": "04-01",
    "root": "board",
    "reports to": "independent-chair",
    "bodies": [
        {"code": "board", "kind": "board", "seats": ["kent-police", "cxk", "lay-members"]},
        {"code": "business-group", "kind": "group", "seats": ["kent-police", "lay-members"]},
        {"code": "hwb", "kind": "outside"},
    ],
    "posts": ["independent-chair", "head-of-paid-service", "lead-member"],
    "lines": [
        {"from": "business-group", "relation": "reports-to", "to": "board", "clause": "G4"},
        {
            "from": "board",
            "relation": "accountable-to",
            "to": "head-of-paid-service",
            "clause": "4",
        },
    ],
}

CLAUSES = ("1", "2", "3", "4", "5", "G1", "G2", "G3", "G4")
"""The board's clauses, and the group's."""


def _provision(matter: str, body: str, clause: str, says: str, **more: Any) -> Entry:
    return {"matter": matter, "body": body, "clause": clause, "says": says, **more}


DOCUMENT: Entry = {
    "dated": {
        "clause": "1",
        "issued": date(2018, 4, 1),
        "review due": date(2021, 4, 30),
        "review every": "three years",
    },
    "contents": {"clause": "1", "listed": {"1": "Purpose"}, "found": {"1": "Purpose"}},
    "announced": [{"what": "a chart", "clauses": ["1"], "found": True}],
    "numbering": [{"part": "Section 1", "clauses": ["1"], "numbers": ["1", "2", "3"]}],
    "order": [
        {"body": "board", "clauses": ["1"], "headings": ["purpose", "members"]},
        {"body": "business-group", "clauses": ["G1"], "headings": ["purpose", "members"]},
    ],
    "names": [{"thing": "the board", "called": [{"name": "Board", "clauses": ["1"]}]}],
    "meanings": [{"name": "Board", "means": [{"what": "the board", "clauses": ["1"]}]}],
    "terms": [
        {"term": "year", "clauses": ["2"], "explained at": "1", "turns on it": "what is yearly"}
    ],
    "membership lists": [
        {"body": "board", "clause": "2", "seats": ["kent-police", "cxk", "lay-members"]},
        {"body": "business-group", "clause": "G2", "seats": ["kent-police", "lay-members", "cxk"]},
    ],
    "places": [{"body": "board", "who": "cxk", "clause": "3"}],
    "belongs to": {"independent-chair": "lay-members"},
    "draws on": [{"bodies": ["all-bodies"], "from": "2", "clause": "5"}],
    "people": [{"seat": "lay-members", "number": 2, "clause": "3"}],
    "lists": [{"of": "recipients", "body": "board", "clause": "4", "items": ["hwb"]}],
    "provisions": [
        _provision("chair", "board", "3", "the Independent Chair", value="independent-chair"),
        _provision("chair", "business-group", "G3", "whom the board appoints"),
        _provision("quorum", "all-bodies", "5", "half of the members", value="half"),
        _provision("frequency", "all-bodies", "5", "four a year", value="four"),
        _provision("agenda-agreed", "all-bodies", "5", "two weeks before", days=14),
        _provision("appointment-of-chairs", "all-bodies", "3", "that the board appoints chairs"),
        _provision("amendment", "all-bodies", "5", "by two thirds"),
        _provision("conflicts-of-interest", "all-bodies", "5", "are declared"),
        _provision("disputes", "all-bodies", "5", "go to the chair"),
        _provision("voting", "all-bodies", "5", "by more than half"),
        _provision("inquorate-meetings", "all-bodies", "5", "are put off"),
        _provision("absence-of-the-chair", "all-bodies", "5", "the vice chair"),
        _provision("remote-attendance", "all-bodies", "5", "counts"),
        _provision("special-meetings", "all-bodies", "5", "three members call one"),
        _provision("deputies", "all-bodies", "5", "one each", value="one"),
    ],
    "duties": [
        {"what": "report", "body": "board", "clauses": ["4"], "bearer": "the chair", "time": "May"}
    ],
    "lines": [
        {
            "from": "head-of-paid-service",
            "relation": "appraises",
            "to": "board",
            "clause": "4",
        }
    ],
    "terms of office": [{"who": "lay-members", "clause": "3", "length": "three years"}],
    "references": [{"what": "the Act of 2004", "clauses": ["1"], "dated": 2004}],
    "citations": [{"clause": "1", "cites": "2", "matter": "the members", "stands at": "2"}],
}


def informational(clause: str, body: str, summary: str) -> Entry:
    """A clause with one informational obligation."""
    return {
        "clause": clause,
        "body": body,
        "title": clause,
        "summary": summary,
        "obligations": [{"id": "told", "class": "informational", "summary": summary}],
    }


@dataclass
class Draft:
    """A pack still to be written down: change what is to be wrong, then load it."""

    constitution: Entry = field(default_factory=lambda: deepcopy(CONSTITUTION))
    document: Entry = field(default_factory=lambda: deepcopy(DOCUMENT))
    clauses: list[Entry] = field(
        default_factory=lambda: [
            informational(
                each, "business-group" if each.startswith("G") else "board", f"It is {each}."
            )
            for each in CLAUSES
        ]
    )

    def provision(self, matter: str) -> Entry:
        """The provision on a matter (the first)."""
        found: Entry = next(x for x in self.document["provisions"] if x["matter"] == matter)
        return found

    def drop(self, matter: str) -> None:
        """Take every provision on a matter out."""
        self.document["provisions"] = [
            each for each in self.document["provisions"] if each["matter"] != matter
        ]

    def provide(self, matter: str, body: str, clause: str, says: str, **more: Any) -> None:
        """Add a provision."""
        self.document["provisions"].append(_provision(matter, body, clause, says, **more))

    def line(self, from_: str, relation: str, to: str, clause: str) -> None:
        """Add a line that a clause states."""
        self.document["lines"].append(
            {"from": from_, "relation": relation, "to": to, "clause": clause}
        )

    def group(self, code: str, **more: Any) -> None:
        """Add a group with a list of members, a clause, a chair and a line to the board."""
        self.constitution["bodies"].append(
            {"code": code, "kind": "group", "seats": ["kent-police"], **more}
        )
        self.clauses.append(informational(f"{code} 1", code, "Another group."))
        self.document["membership lists"].append(
            {"body": code, "clause": f"{code} 1", "seats": ["kent-police"]}
        )
        self.provide("chair", code, f"{code} 1", "whom the board appoints")
        self.line(code, "reports-to", "board", f"{code} 1")

    def load(self, folder: Path, with_document: bool = True) -> Pack:
        """Write the pack into ``folder`` and read it."""
        files: dict[str, Any] = {
            "constitution.yaml": self.constitution,
            "clauses.yaml": {"clauses": self.clauses},
        }
        if with_document:
            files["document.yaml"] = self.document
        for name, data in files.items():
            text = yaml.safe_dump(data, sort_keys=False, allow_unicode=True)
            (folder / name).write_text(text, encoding="utf-8")
        return load_pack(folder)


Change = Callable[[Draft], None]
