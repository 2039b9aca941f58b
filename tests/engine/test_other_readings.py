"""Other readings of an open question: what is contested, what would change, and how."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from app.session import expectations
from engine.audit import audit, audit_otherwise
from engine.language.model import Pack
from engine.language.packs import find_pack, load_pack
from engine.results import Status, Verdict
from facts.snapshot import Snapshot
from facts.sources import Expectations, read_snapshot
from tests.house.house import ROOT
from tests.packs.readings_snapshot import PACK, write

SAMPLES = ROOT / "facts" / "samples"


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(PACK)


@pytest.fixture
def snapshot(pack: Pack, tmp_path: Path) -> Snapshot:
    expected = Expectations(
        codes=pack.codes, constitutions=frozenset({"tiny"}), clauses=None, tables=pack.tables
    )
    return read_snapshot(write(tmp_path / "tiny"), expected)


def test_a_verdict_is_contested_by_each_reading_that_would_change_it(
    pack: Pack, snapshot: Snapshot
) -> None:
    found = {
        (each.clause, each.obligation, each.subject.id): (each.status.value, each.contested_by)
        for each in audit(pack, snapshot).verdicts
    }
    assert found == {
        # Two of four in person: more than half only with the deputy, or if half is enough.
        ("1", "quorum", "m1"): ("breach", ("deputies", "half")),
        ("1", "quorum", "m2"): ("met", ()),
        # What arises from a broken duty is contested where that duty is.
        ("1", "letter", "m1"): ("breach", ("deputies", "half")),
        # Nothing but the two together.
        ("3", "both", "m1"): ("met", ("deputies", "half")),
        ("3", "both", "m2"): ("met", ("deputies", "half")),
    }


def test_what_would_change_and_how(pack: Pack, snapshot: Snapshot) -> None:
    result, differences = audit_otherwise(pack, snapshot)
    assert result == audit(pack, snapshot)
    found = [
        (
            dict(each.varied),
            f"{each.verdict.clause}/{each.verdict.obligation} {each.verdict.subject.id}",
            each.given and each.given.status.value,
            each.otherwise and each.otherwise.status.value,
            each.otherwise and each.otherwise.explanation,
        )
        for each in differences
    ]
    both = {"deputies": "yes", "half": "enough"}
    assert found == [
        ({"deputies": "yes"}, "1/quorum m1", "breach", "met", "3 of 4 were there."),
        ({"half": "enough"}, "1/quorum m1", "breach", "met", "2 of 4 were there."),
        ({"deputies": "yes"}, "1/letter m1", "breach", None, None),
        ({"half": "enough"}, "1/letter m1", "breach", None, None),
        (both, "3/both m1", "met", "breach", "What is recorded shows that this does not hold."),
        (both, "3/both m2", "met", "breach", "What is recorded shows that this does not hold."),
        ({"guests": "may-not"}, "4/guests m1", None, "met", "This holds."),
        ({"guests": "may-not"}, "4/guests m2", None, "met", "This holds."),
    ]


@pytest.mark.parametrize("constitution", ["champions-2019", "esig-2009", "kscmp-subgroups"])
def test_what_is_worked_out_beside_changes_nothing(constitution: str) -> None:
    pack = load_pack(find_pack(constitution))
    snapshot = read_snapshot(SAMPLES / constitution, expectations(pack))
    assert audit(pack, snapshot, beside=lambda work: work) == audit(pack, snapshot)


def test_what_arises_from_a_broken_duty_is_contested_beside_too(
    pack: Pack, snapshot: Snapshot
) -> None:
    assert audit(pack, snapshot, beside=lambda work: work) == audit(pack, snapshot)


def test_an_audit_under_a_chosen_reading_says_so(pack: Pack, snapshot: Snapshot) -> None:
    result = audit(pack, snapshot, readings={"deputies": "yes", "guests": "may"})
    statuses = {
        (each.obligation, each.subject.id): (each.status.value, each.contested_by)
        for each in result.verdicts
    }
    assert statuses == {
        ("quorum", "m1"): ("met", ("deputies",)),
        ("quorum", "m2"): ("met", ()),
        ("both", "m1"): ("met", ("half",)),
        ("both", "m2"): ("met", ("half",)),
    }
    assert result.coverage.readings == {"deputies": "yes"}
    assert result.coverage.sentences[0] == (
        "Read otherwise than by default: Does somebody who sends a deputy count as there? "
        "Here: whoever comes or sends a deputy (deputies=yes)."
    )
    assert audit(pack, snapshot).coverage.readings == {}


@pytest.mark.parametrize("constitution", ["champions-2019", "esig-2009", "kscmp-subgroups"])
def test_what_would_change_is_what_an_audit_under_that_reading_says(constitution: str) -> None:
    pack = load_pack(find_pack(constitution))
    snapshot = read_snapshot(SAMPLES / constitution, expectations(pack))
    given = _by_subject(audit(pack, snapshot).verdicts)
    _, differences = audit_otherwise(pack, snapshot)
    for name, reading in pack.readings.items():
        for option in set(reading.options) - {reading.default}:
            under = _by_subject(audit(pack, snapshot, readings={name: option}).verdicts)
            expected = {
                key: (given.get(key), under.get(key))
                for key in given.keys() | under.keys()
                if _status(given.get(key)) != _status(under.get(key))
            }
            found = {
                _key(each.verdict): (each.given, each.otherwise)
                for each in differences
                if each.varied == {name: option}
            }
            assert _plain(found) == _plain(expected), (name, option)


def _key(verdict: Verdict) -> tuple[str, str, str]:
    return verdict.clause, verdict.obligation, verdict.subject.id


def _by_subject(verdicts: Iterable[Verdict]) -> dict[tuple[str, str, str], Verdict]:
    return {_key(each): each for each in verdicts}


def _status(verdict: Verdict | None) -> Status | None:
    return None if verdict is None else verdict.status


def _plain(found: Mapping[tuple[str, str, str], tuple[Verdict | None, Verdict | None]]) -> object:
    """Both verdicts whole, except by what they are contested."""
    return {
        key: [each and each.model_copy(update={"contested_by": ()}) for each in both]
        for key, both in found.items()
    }
