"""What came of each scenario, as the test run tells it."""

from __future__ import annotations

import pytest

from app.specification.outcomes import Outcome, Totals
from app.specification.problems import SpecificationsStoppedError
from app.specification.running import check_counted
from tests.app.specification.runs import own_account


def test_each_case_has_its_outcome_and_what_the_engine_said() -> None:
    found = {
        (scenario.scenario.name, case.row): (
            came.outcome.value,
            came.step,
            came.message,
            None if came.verdicts is None else [each.status.value for each in came.verdicts],
            came.spoken,
        )
        for duty in own_account().duties
        for scenario in duty.scenarios
        for case, came in scenario.cases
    }
    meeting = "board 2017-09-20"
    assert found == {
        ("No body of that name", 0): (
            "failed",
            1,
            'there is no body called "the Bord"; did you mean "board"?',
            None,
            (),
        ),
        ("Left out for now", 0): ("not run", None, "It is tagged @skip.", None, ()),
        ("By role", 0): ("passed", None, "", ["breach"], ("Ana",)),
        ("By role", 1): ("failed", 3, found["By role", 1][2], ["breach"], ("Ana",)),
        ("By role", 2): ("passed", None, "", [], ()),
        ("No check at all", 0): ("passed", None, "", ["breach"], ("Ana",)),
        ("Wrongly expected", 0): (
            "failed",
            3,
            found["Wrongly expected", 0][2],
            ["breach"],
            ("Ana",),
        ),
        ("Papers in time", 0): ("passed", None, "", ["met"], (meeting,)),
    }
    assert own_account().totals == Totals(cases=8, passed=4, failed=3, not_run=1)


def test_the_numbers_are_those_that_the_test_run_has_counted() -> None:
    told = [{"case": [0, 0], "outcome": "passed"}, {"case": [0, 1], "outcome": "failed"}]
    check_counted(told, (2, 1))
    for wrong in (None, (3, 1), (2, 0)):
        with pytest.raises(SpecificationsStoppedError):
            check_counted(told, wrong)


def test_every_case_stands_in_the_account_once() -> None:
    outcomes = [
        came.outcome
        for duty in own_account().duties
        for scenario in duty.scenarios
        for _, came in scenario.cases
    ]
    assert sorted(outcomes) == sorted(
        [*[Outcome.PASSED] * 4, *[Outcome.FAILED] * 3, Outcome.NOT_RUN]
    )
