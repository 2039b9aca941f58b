"""The whole table of statuses, against what is said of each completion one by one."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

import pytest

from engine.evaluation.values import BEFORE, NEVER
from engine.judging import Case, Held, due_day, outlook, status
from engine.results import Outlook, Status

TODAY = 100
SURELY, PERHAPS, NO = Held(True, True), Held(False, True), Held(False, False)
ANSWERS = (SURELY, PERHAPS, NO)
DUES = (None, (99, 99), (100, 100), (101, 101), (99, 100), (99, NEVER), (100, NEVER))
SETTLES = [frozenset(each) for each in ((), ("kept",), ("broken",), ("kept", "broken"))]


def case(
    required: Held | Mapping[str, Held],
    *,
    applies: Held = SURELY,
    exempt: Held = NO,
    due: tuple[int, int] | None = None,
    settles: frozenset[str] = frozenset({"kept"}),
    silent: bool = False,
    lacking: bool = False,
) -> Case:
    answers = {"": required} if isinstance(required, Held) else required
    return Case(TODAY, applies, exempt, answers, due, settles, silent, lacking)


def one_by_one(of: Case) -> Status:
    """The contract's order, from what each completion says (a table left out aside)."""
    if not of.applies.certainly:
        return Status.NOT_EVIDENCED
    exempt = {of.exempt.certainly, of.exempt.possibly}
    kept = {of.required[""].certainly, of.required[""].possibly}
    if exempt == {True}:
        return Status.EXEMPT
    early = of.due is not None and of.due[0] >= TODAY
    if kept == {True} and ("kept" in of.settles_early or not early):
        return Status.MET
    if of.lacking or True in exempt:
        return Status.NOT_EVIDENCED
    if early and ("broken" not in of.settles_early or kept == {True}):
        return Status.PENDING
    perhaps_in_time = of.due is not None and of.due[1] >= TODAY and not early
    if True in kept or perhaps_in_time:
        return Status.NOT_EVIDENCED
    # Broken for certain; broken at once even before its day, unless no row speaks of it.
    return Status.NOT_EVIDENCED if of.silent and not early else Status.BREACH


def test_every_row_of_the_table() -> None:
    for applies, exempt, required, due, settles, silent, lacking in product(
        ANSWERS, ANSWERS, ANSWERS, DUES, SETTLES, (False, True), (False, True)
    ):
        each = case(
            required,
            applies=applies,
            exempt=exempt,
            due=due,
            settles=settles,
            silent=silent,
            lacking=lacking,
        )
        assert status(each) is one_by_one(each), each


@pytest.mark.parametrize(
    ("due", "expected"),
    [
        (TODAY + 1, Status.PENDING),
        (TODAY, Status.PENDING),
        (TODAY - 1, Status.BREACH),
        (NEVER, Status.PENDING),
    ],
)
def test_on_the_due_day_a_duty_is_still_pending(due: int, expected: Status) -> None:
    assert status(case(NO, due=(due, due))) is expected


@pytest.mark.parametrize(
    ("futures", "expected", "heading"),
    [
        ({"present": SURELY, "absent": SURELY}, Status.MET, Outlook.SAFE),
        ({"present": SURELY, "absent": NO}, Status.PENDING, Outlook.OPEN),
        ({"present": PERHAPS, "absent": NO}, Status.NOT_EVIDENCED, Outlook.OPEN),
        ({"present": NO, "absent": NO}, Status.BREACH, Outlook.LOST),
    ],
)
def test_a_number_is_settled_as_soon_as_nothing_can_change_it(
    futures: Mapping[str, Held], expected: Status, heading: Outlook
) -> None:
    settles = frozenset({"kept", "broken"})
    each = case(futures, due=(TODAY + 1, TODAY + 1), settles=settles)
    assert status(each) is expected
    assert outlook(each) is heading


def test_a_share_stays_pending_to_its_last_day_whatever_its_outlook() -> None:
    for required, heading in ((SURELY, Outlook.SAFE), (PERHAPS, Outlook.OPEN), (NO, Outlook.LOST)):
        each = case(required, due=(TODAY, TODAY), settles=frozenset())
        assert status(each) is Status.PENDING
        assert outlook(each) is heading


@pytest.mark.parametrize(
    ("due", "expected"),
    [
        (None, None),
        ((99, 99), 99),
        ((99, 100), None),
        ((NEVER, NEVER), None),
        ((BEFORE, BEFORE), None),
    ],
)
def test_the_last_day_is_told_where_it_is_known(
    due: tuple[int, int] | None, expected: int | None
) -> None:
    assert due_day(case(NO, due=due)) == expected
