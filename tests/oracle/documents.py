"""The annual report and the budget, from the register's tests."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from tests.oracle.cases import Case, Clause, Decide
from tests.oracle.world import NEVER, Row, World

RECIPIENTS = (
    "head-of-paid-service",
    "council-leader",
    "police-and-crime-commissioner",
    "chair-of-hwb",
    "chair-of-hwb-0-25",
)


def _of(world: World, kind: str, period: str) -> list[Row]:
    return [
        document
        for document in world.rows("documents")
        if document["kind"] == kind and document["body"] == "board" and document["period"] == period
    ]


def _published(world: World) -> dict[str, Decide]:
    def decide(year: int, world: World) -> Case:
        due = date(year + 2, 3, 31)
        period = f"{year}-{year + 1 - 2000}"
        days = [
            document["published_on"]
            for document in _of(world, "annual-report", period)
            if date(year + 1, 3, 31) < document["published_on"] <= world.as_of
        ]
        done = min(days, default=NEVER)
        return Case(kept=done < NEVER, due=due, late=due < done < NEVER)

    return {
        f"board/{year}-{year + 1 - 2000}": partial(decide, year)
        for year in range(2012, 2022)
        if date(year + 2, 3, 31) >= world.starts and date(year, 4, 1) <= world.as_of
    }


def _sent(world: World) -> dict[str, Decide]:
    def decide(document: str, to: str, world: World) -> Case | None:
        reports = [
            each
            for each in world.rows("documents")
            if each["kind"] == "annual-report"
            and each["body"] == "board"
            and each["published_on"] <= world.as_of
        ]
        latest = max((each["published_on"] for each in reports), default=None)
        if document not in [each.name for each in reports if each["published_on"] == latest]:
            return None
        sent = any(
            row["document"] == document and row["to"] == to and row["sent_on"] <= world.as_of
            for row in world.rows("submissions")
        )
        return Case(kept=sent)

    return {
        f"{document.name}/{to}": partial(decide, document.name, to)
        for document in world.rows("documents")
        for to in RECIPIENTS
    }


def _budget(world: World) -> dict[str, Decide]:
    def decide(year: int, world: World) -> Case:
        due = date(year - 1, 12, 31)
        days = [each["approved_on"] for each in _of(world, "budget", f"{year}-{year + 1 - 2000}")]
        return Case(kept=any(day <= min(due, world.as_of) for day in days), due=due)

    return {
        f"board/{year}-{year + 1 - 2000}": partial(decide, year)
        for year in range(2012, 2022)
        if world.starts <= date(year - 1, 12, 31) <= world.as_of
    }


DOCUMENTS: Mapping[str, Clause] = {
    "3.2/annual-report-published": _published,
    "3.2/annual-report-sent": _sent,
    "12.2/budget-set": _budget,
}
