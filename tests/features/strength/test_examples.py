"""A scenario told without pytest says the same as one run as a test."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from engine.language.packs import find_pack, load_pack
from engine.strength.trial import Trial
from features.strength.binding import Step, bound
from features.strength.examples import examples, scenarios
from tests.house.house import ROOT

FEATURE = """
Feature: Papers

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: In time or not
    Given a meeting of the Board was held on 20 September 2017
    And its papers were sent on <day>
    When clause ToR Board 8(b), papers sent, is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | day               | answer |
      | 13 September 2017 | kept   |
      | 13 September 2017 | broken |

  Scenario: Who sits there
    Given the Board has these members
      | who | as     |
      | Ana | member |
    When clause 5.6(a), dbs freshness, is audited
    Then it is broken for Ana
"""


@pytest.fixture
def feature(tmp_path: Path) -> Path:
    path = tmp_path / "papers.feature"
    path.write_text(FEATURE, encoding="utf-8")
    return path


def test_each_row_of_an_outline_is_a_scenario_with_its_background(feature: Path) -> None:
    told = list(scenarios(feature, "papers.feature"))
    assert [each.said for each in told] == [
        "papers.feature: In time or not",
        "papers.feature: In time or not",
        "papers.feature: Who sits there",
    ]
    assert told[0].steps == (
        Step("given", "the audit is made on 30 April 2018"),
        Step("given", "a meeting of the Board was held on 20 September 2017"),
        Step("given", "its papers were sent on 13 September 2017"),
        Step("when", "clause ToR Board 8(b), papers sent, is audited"),
        Step("then", "it is kept for the meeting of 20 September 2017"),
    )
    assert told[2].steps[1].table == (("who", "as"), ("Ana", "member"))


def test_an_example_holds_where_the_scenario_passes(feature: Path) -> None:
    pack = load_pack(find_pack("kscb-2018"))
    told = list(examples([(feature, "papers.feature")], pack))
    assert [(each.obligation, each.as_of) for each in told] == [
        ("ToR Board 8(b)/papers-sent", date(2018, 4, 30)),
        ("ToR Board 8(b)/papers-sent", date(2018, 4, 30)),
        ("5.6(a)/dbs-freshness", date(2018, 4, 30)),
    ]
    trial = Trial(pack, told)
    held = [
        each.example.holds(each.verdicts())
        for key in ("ToR Board 8(b)/papers-sent", "5.6(a)/dbs-freshness")
        for each in trial.of(key)
    ]
    assert held == [True, False, True]


READINGS = """
Feature: Frequency

  Scenario Outline: Two meetings of a quarter on one day of the next
    Given the audit is made on 31 March 2021
    And the audit covers the time from 1 April 2020
    And the reading of quarterly is <reading>
    And a meeting of the Champions was held on 6 May 2020
    And a meeting of the Champions was held on 8 June 2020
    When clause Forum frequency is audited
    Then it is <answer> for the Champions in 2020-21-Q1

    Examples:
      | reading      | answer |
      | each quarter | kept   |
      | exactly one  | broken |
"""


def test_an_example_is_judged_under_the_readings_that_its_scenario_chooses(tmp_path: Path) -> None:
    path = tmp_path / "frequency.feature"
    path.write_text(READINGS, encoding="utf-8")
    pack = load_pack(find_pack("champions-2019"))
    told = list(examples([(path, "frequency.feature")], pack))
    assert [each.readings for each in told] == [
        {"quarterly": "each-quarter"},
        {"quarterly": "exactly-one"},
    ]
    (key,) = {each.obligation for each in told}
    assert [each.stands for each in Trial(pack, told).of(key)] == [True, True]


OWN_RECORDS = """
Feature: Two thirds of the seats vote

  Scenario: One of nine voted
    Given the audit is made on 31 December 2024
    And a meeting of the Steering Committee was held on 5 June 2024
    And these motions are on record
      | motion  | meeting     | sort     |
      | Release | 5 June 2024 | ordinary |
    And these ballots are on record
      | motion  | person | vote |
      | Release | Ana    | +1   |
    When clause 4, cast, is audited
    Then it is broken for the motion Release
"""


def test_a_scenario_may_tell_of_records_that_only_its_constitution_keeps(tmp_path: Path) -> None:
    path = tmp_path / "cast.feature"
    path.write_text(OWN_RECORDS, encoding="utf-8")
    pack = load_pack(ROOT / "tests/packs/charter")
    told = list(examples([(path, "cast.feature")], pack))
    assert [(each.obligation, each.holds(())) for each in told] == [("4/cast", False)]
    assert [each.stands for each in Trial(pack, told).of("4/cast")] == [True]


def test_a_step_that_no_sentence_fits_is_refused() -> None:
    with pytest.raises(LookupError, match="“the moon is full” is no step that is known"):
        bound(Step("given", "the moon is full"))
    with pytest.raises(LookupError):
        bound(Step("then", "the audit is made on 30 April 2018"))


def test_records_that_only_one_constitution_keeps_are_told() -> None:
    folder = ROOT / "tests" / "packs" / "shapes"
    pack = load_pack(folder)
    path = folder / "features" / "1-7-special-majority.feature"
    trial = Trial(pack, examples([(path, path.name)], pack))
    stands = [each.stands for key in trial.witnesses for each in trial.witnesses[key]]
    assert stands
    assert all(stands)
