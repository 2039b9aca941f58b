"""The rule of a duty in plain English, whole, and of every duty that has one."""

from __future__ import annotations

import pytest

from app.specification.ruling import Rules
from engine.language.packs import find_pack, load_pack, shipped_packs

CHECKS = {
    "For whom or what": (
        "Each membership running on the audit date whose body is one of the Board and its groups "
        "and where either the membership's role is one of ‘full roles’, or the membership's role "
        "is one of ‘also checked roles’, or (both the membership's role is named deputy of a "
        "member and there is at least one attendance record whose deputy is the member, whose "
        "meeting's state is held).",
    ),
    "What must hold": (
        "‘satisfactory’ is after ‘referred’ and ‘satisfactory’ is on or after 3 years before the "
        "audit date.",
    ),
    "In which": (
        "‘satisfactory’: the latest date issued of any check whose person is the member and whose "
        "outcome is satisfactory.",
        "‘referred’: the latest date issued of any check whose person is the member and whose "
        "outcome is referred.",
    ),
    "Lists": (
        "‘also checked roles’: virtual member, participant observer and co-opted member.",
        "‘full roles’: chair, co-chair, vice chair, deputy chair, member and lay member.",
    ),
    "Excepted": (
        "A serving police officer, whom the clause excepts. That is: the member is a serving "
        "police officer.",
    ),
    "Last day in time": ("There is none: the state on the day of the audit counts.",),
    "When nothing is recorded": ("Where nothing on record speaks of it, it is broken.",),
    "Values": ("‘check age’: 3 years (clause 5.6(a)).",),
    "Who must act": ("The person concerned.",),
}


def parts(key: str) -> dict[str, tuple[str, ...]]:
    pack = load_pack(find_pack("kscb-2018"))
    (obligation,) = [each for each in pack.obligations if each.key == key]
    return {part.heading: part.lines for part in Rules(pack).parts(obligation)}


def test_a_rule_with_an_exception_and_a_confidential_reason() -> None:
    found = parts("5.6(a)/dbs-freshness")
    breach, readings = found.pop("A breach"), found.pop("Readings")
    assert found == CHECKS
    assert [each.partition("?")[0] for each in readings] == [
        "From which day is the age of a check counted",
        "On which day must a check be in date",
        "Who must show a check",
    ]
    assert breach[0] == "Critical; it is reported to Independent Chair of the Board."
    assert breach[-1].startswith("Only the chair is told why; others read: No satisfactory check")


def test_a_rule_with_a_last_day_and_a_reading() -> None:
    found = parts("5.5(c)/chair-appraiser")
    assert found["Last day in time"] == (
        "The latest of ‘first due’ and (if ‘by the right post’, then ‘last good’; "
        "otherwise 1 day before ‘latest act’).",
    )
    assert found["When it is late"] == (
        "What is done after the last day is kept, and marked late.",
        "It counts as late when ‘first act’ is after ‘first due’ and ‘first act’ is ‘latest act’.",
        "It may be called kept before the last day.",
    )
    (reading, yearly) = found["Readings"]
    assert "by an act in the twelve months before the audit" in yearly
    assert "We read: the post named, the CYPE director or the Head of Paid Service." in reading
    assert reading.endswith("It could also be read: the post named only.")


def test_a_rule_that_somebody_confirms() -> None:
    found = parts("3.3/assess-performance")
    assert found["For whom or what"] == ("The clause as a whole.",)
    assert found["What is asked for"] == (
        "The section of the report that holds the assessment.",
        "It may be confirmed by Independent Chair of the Board.",
    )


@pytest.mark.parametrize("name", shipped_packs())
def test_every_rule_that_is_shipped_is_said(name: str) -> None:
    pack = load_pack(find_pack(name))
    rules = Rules(pack)
    for each in pack.obligations:
        headings = [part.heading for part in rules.parts(each)]
        if each.population is None:
            assert headings == []
        else:
            assert headings[:2] == ["For whom or what", "What must hold"]
            assert {"Last day in time", "When nothing is recorded", "Who must act"} <= {*headings}
        assert rules.kind(each)
