"""A change that an example tells is caught; one that none tells is not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from engine.results import Status, Verdict
from engine.strength.trial import Example, Trial, dependants
from tests.engine.strength.small import AS_OF, duty, library, told

MEETING = date(2018, 1, 17)


def sent(days: int, status: Status) -> Example:
    """Papers that went out so many days before a meeting, and what must come of it."""
    snapshot = told(
        meetings=[
            {
                "meeting": "m",
                "body": "board",
                "date": MEETING,
                "state": "held",
                "papers_sent_on": MEETING - timedelta(days=days),
            }
        ]
    )
    return Example(f"{days} days", "2/papers", snapshot, AS_OF, answering(status))


def answering(status: Status) -> Callable[[tuple[Verdict, ...]], bool]:
    return lambda verdicts: [each.status for each in verdicts] == [status]


def lengths(*examples: Example) -> dict[str, str | None]:
    """Which example, if any, notices each other number of days."""
    tried = Trial(library(), examples).tried(duty("2/papers"))
    found = {each.mutant.change: each.caught_by for each in tried}
    start = "by when it is due: “"
    return {
        change.removeprefix(start).partition("”")[0]: by
        for change, by in found.items()
        if change.startswith(start) and change.endswith("for “7 days”")
    }


def test_both_sides_of_a_boundary_tell_every_other_number() -> None:
    assert lengths(sent(7, Status.MET), sent(6, Status.BREACH)) == {
        "7 working days": "7 days",
        "8 days": "7 days",
        "6 days": "6 days",
        "49 days": "7 days",
        "1 day": "6 days",
    }


def test_examples_far_from_the_boundary_leave_the_nearest_open() -> None:
    assert lengths(sent(60, Status.MET), sent(2, Status.BREACH)) == {
        "7 working days": None,
        "8 days": None,
        "6 days": None,
        "49 days": None,
        "1 day": "2 days",
    }


def test_an_example_holds_of_the_rule_itself() -> None:
    (witness,) = Trial(library(), [sent(7, Status.MET)]).of("2/papers")
    assert witness.example.holds(witness.verdicts())


def test_a_mutant_that_cannot_be_audited_is_caught() -> None:
    def refuse(verdicts: tuple[Verdict, ...]) -> bool:
        if [each.status for each in verdicts] == [Status.MET]:
            return True
        raise ValueError("no such day")

    example = Example("refusing", "2/papers", sent(7, Status.MET).snapshot, AS_OF, refuse)
    tried = list(Trial(library(), [example]).tried(duty("2/papers")))
    caught = {each.mutant.change for each in tried if each.caught_by == "refusing"}
    assert "by when it is due: “8 days” for “7 days”" in caught
    assert "by when it is due: “6 days” for “7 days”" not in caught


def test_what_does_not_hold_of_the_rule_itself_catches_nothing() -> None:
    def refuse(verdicts: tuple[Verdict, ...]) -> bool:
        raise ValueError("no such day")

    wrong = sent(7, Status.BREACH)
    refusing = Example("refusing", "2/papers", wrong.snapshot, AS_OF, refuse)
    tried = list(Trial(library(), [wrong, refusing]).tried(duty("2/papers")))
    assert {each.caught_by for each in tried} == {None}


def test_without_examples_nothing_is_caught() -> None:
    tried = list(Trial(library(), []).tried(duty("2/papers")))
    assert {each.caught_by for each in tried} == {None}
    assert len(tried) == 31


def test_an_obligation_is_told_by_those_that_look_at_its_outcomes_too() -> None:
    assert dependants(library()) == {
        "1/check": ("1/check",),
        "2/papers": ("2/papers", "2/letter"),
        "2/letter": ("2/letter",),
        "3/line": ("3/line",),
        "4/quorum": ("4/quorum",),
    }


def test_a_change_shows_in_what_arises_from_it() -> None:
    arises = Example(
        "letter",
        "2/letter",
        sent(6, Status.BREACH).snapshot,
        AS_OF,
        lambda verdicts: len(verdicts) == 1,
    )
    tried = Trial(library(), [arises]).tried(duty("2/papers"))
    caught = {each.mutant.change for each in tried if each.caught_by == "letter"}
    assert "by when it is due: “6 days” for “7 days”" in caught
    assert "by when it is due: “8 days” for “7 days”" not in caught
