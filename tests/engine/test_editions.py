"""A constitution of three editions: which holds when, what the ledger says, what blanks leave open.

The pack is that of the page on the rule language.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.failures import InputRefusedError
from app.formats.template_lists import seats_of, words_of
from app.labels import names_of
from app.session import Session, audit_day
from engine.audit import assessments_of, audit, verdicts_of
from engine.language.model import Pack
from engine.language.packs import load_pack
from engine.lint.linting import lint
from engine.reasoning import reason
from engine.results import AuditResult, Status
from engine.strength.mutants import Mutants
from facts.snapshot import Snapshot
from tests.docs.rule_language import write_editions
from tests.oracle.snapshots import snapshot_of

Row = dict[str, Any]
PEOPLE = {"ann": "chair", "bob": "member", "cat": "lay-member", "dan": "lay-member"}
DAYS = {
    "founding": date(2017, 6, 1),
    "reform": date(2018, 6, 1),
    "merger": date(2019, 6, 3),
}


@pytest.fixture(scope="module")
def society(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    return load_pack(write_editions(tmp_path_factory.mktemp("editions")))


def facts(
    as_of: date,
    there: dict[str, str] | None = None,
    papers: date | None = None,
    covers_from: date | None = None,
    **more: list[Row],
) -> Snapshot:
    """A meeting of the board in each edition; ``there`` says by meeting who came (initials)."""
    came = there or dict.fromkeys(DAYS, "abc")
    tables: dict[str, list[Row]] = {
        "people": [{"person": person} for person in PEOPLE],
        "memberships": [
            {"person": person, "body": "board", "from": date(2016, 1, 1), "role": role}
            for person, role in PEOPLE.items()
        ],
        "meetings": [
            {
                "meeting": name,
                "body": "board",
                "date": day,
                "state": "held",
                "papers_sent_on": papers,
            }
            for name, day in DAYS.items()
        ],
        "attendance": [
            {
                "meeting": name,
                "person": person,
                "outcome": "present" if person[0] in came[name] else "absent",
            }
            for name in DAYS
            for person in PEOPLE
        ],
        **more,
    }
    return snapshot_of(tables, as_of, covers_from, "society")


def statuses(pack: Pack, snapshot: Snapshot, obligation: str = "1/quorum") -> dict[str, str]:
    found = verdicts_of(pack, snapshot, obligation)
    return {verdict.subject.id: verdict.status.value for verdict in found}


def ledger(result: AuditResult) -> dict[str, tuple[str, str | None]]:
    return {
        f"{clause.clause}/{each.obligation}": (each.state, each.note)
        for clause in result.ledger
        for each in clause.obligations
    }


def test_each_meeting_is_judged_by_the_charter_of_its_day(society: Pack) -> None:
    """Two of two voters, two of three, four of four: lay members vote since the reform."""
    early = date(2016, 1, 1)
    for there, expected in (
        ("abc", ("met", "met", "breach")),
        ("abcd", ("met", "met", "met")),
        ("ab", ("met", "breach", "breach")),
        ("acd", ("breach", "met", "breach")),
    ):
        snapshot = facts(date(2019, 12, 1), dict.fromkeys(DAYS, there), covers_from=early)
        assert statuses(society, snapshot) == dict(zip(DAYS, expected, strict=True)), there


def test_the_ledger_says_when_what_is_not_in_force_is_or_was(society: Pack) -> None:
    sent = date(2017, 5, 1)
    states = {
        day: ledger(audit(society, facts(day, papers=sent)))
        for day in (date(2017, 12, 1), date(2018, 12, 1), date(2019, 12, 1))
    }
    later = ("not in force", "in force from 1 January 2019 (Charter after the merger)")
    assert states[date(2017, 12, 1)] == {
        "1/quorum": ("tested", None),
        "2/papers": ("tested", None),
        "3/met": later,
    }
    assert states[date(2018, 12, 1)] == {
        "1/quorum": ("tested", None),
        "2/papers": ("tested", "was in force until 31 March 2018 (Founding charter)"),
        "3/met": later,
    }
    assert states[date(2019, 12, 1)] == {
        "1/quorum": ("tested", None),
        "2/papers": ("not in force", "was in force until 31 March 2018 (Founding charter)"),
        "3/met": ("tested", None),
    }


def test_a_rule_that_was_in_force_and_is_not_tested_is_named(tmp_path: Path) -> None:
    """Without "values as at" the audit date alone is tested, however far back the audit reaches."""
    folder = write_editions(tmp_path)
    clauses = folder / "clauses.yaml"
    text = clauses.read_text(encoding="utf-8")
    at = text.rindex("        values as at: m.date\n")
    clauses.write_text(text[:at] + text[at:].replace("        values as at: m.date\n", "", 1))
    pack = load_pack(folder)
    said = {
        day: [
            sentence
            for sentence in audit(pack, facts(day, covers_from=covers_from)).coverage.sentences
            if "not tested" in sentence
        ]
        for day, covers_from in (
            (date(2018, 12, 1), date(2018, 3, 31)),
            (date(2018, 12, 2), date(2018, 4, 1)),
        )
    }
    assert said == {
        date(2018, 12, 1): [
            "2/papers was in force for a part of the time audited, and was not tested: without "
            "“values as at” a rule is tested for the audit date alone."
        ],
        date(2018, 12, 2): [],
    }


def test_an_old_rule_binds_what_happened_in_its_time_and_nothing_else(society: Pack) -> None:
    late = facts(date(2018, 12, 1), papers=date(2017, 5, 30))
    assert statuses(society, late, "2/papers") == {"founding": "breach"}


def test_the_ledger_adds_up_in_every_edition(society: Pack) -> None:
    for day in (date(2017, 12, 1), date(2018, 12, 1), date(2019, 12, 1)):
        result = audit(society, facts(day))
        coverage = result.coverage
        assert coverage.obligations == 3
        assert coverage.automated + coverage.not_in_force == 3
        assert sum(line.counts.tested for line in result.ledger) == result.counts.tested
        tested = coverage.tested + coverage.nothing_to_test + coverage.could_not_be_tested
        assert tested == coverage.automated


def test_the_report_names_the_edition_in_force(society: Pack) -> None:
    for day, name in (
        (date(2018, 3, 31), "Founding charter"),
        (date(2018, 4, 1), "Reformed charter"),
        (date(2018, 12, 31), "Reformed charter"),
        (date(2019, 1, 1), "Charter after the merger"),
    ):
        snapshot = facts(day)
        result = audit(society, snapshot)
        assert result.coverage.edition == name
        assert name in result.coverage.sentences[0]
        assert names_of(society.on(day), snapshot, day).constitution == (
            f"Charter of a small society ({name})"
        )


def test_seats_bodies_and_lines_are_those_of_the_edition(society: Pack) -> None:
    founding, reform = (society.on(DAYS[each]) for each in ("founding", "reform"))
    assert founding.bodies["board"].seats == ("lay-members", "cafcass")
    assert reform.bodies["board"].seats == ("lay-members", "kent-police")
    assert list(reform.bodies) == ["board"]
    assert founding.posts == reform.posts == ("independent-chair",)
    assert society.posts == ("independent-chair", "head-of-paid-service")
    assert list(society.bodies) == ["board", "business-group"]
    assert [len(society.on(day).required_lines) for day in DAYS.values()] == [0, 0, 1]
    assert [society.on(day).lists["voters"] for day in DAYS.values()] == [
        ("chair", "member"),
        ("chair", "member", "lay-member"),
        ("chair", "member", "lay-member"),
    ]
    assert society.on(date(1950, 1, 1)) == society.on(date(2016, 1, 1))


def test_the_first_day_of_an_edition_is_told_apart_from_the_day_before(society: Pack) -> None:
    """Clause 3 counts the meetings of the group from the first day of the merger on."""
    for day, status in ((date(2018, 12, 31), "not-evidenced"), (date(2019, 1, 1), "met")):
        group = {"meeting": "g", "body": "business-group", "date": day, "state": "held"}
        snapshot = facts(date(2019, 6, 30), meetings=[group], attendance=[])
        assert statuses(society, snapshot, "3/met") == {"business-group": status}


def test_changes_of_a_rule_try_the_days_of_other_editions(society: Pack) -> None:
    (met,) = (each for each in society.obligations if each.key == "3/met")
    said = " ".join(each.change for each in Mutants(society).of(met))
    assert "the first day of the edition ‘reform’" in said
    assert "the first day of the edition ‘founding’" in said


def test_the_template_offers_the_edition_of_its_day(society: Pack) -> None:
    now, then = society, society.as_read_on(DAYS["founding"])
    assert [word.code for word in words_of(then)["body"]] == ["board"]
    assert seats_of(then)["board"] == ("lay-members", "cafcass")
    assert [clause.clause for clause in then.clauses] == ["1", "2"]
    assert [word.label for word in words_of(now)["constitution"]] == [
        "Charter of a small society (Charter after the merger)"
    ]


def test_lint_reads_the_edition_of_its_day(society: Pack) -> None:
    found = {day: lint(society, day) for day in (DAYS["founding"], DAYS["merger"])}
    assert [each.edition for each in found.values()] == [
        "Founding charter",
        "Charter after the merger",
    ]
    concerned = {
        day: {body for finding in each.findings for body in finding.bodies}
        for day, each in found.items()
    }
    assert "business-group" not in concerned[DAYS["founding"]]
    assert "business-group" in concerned[DAYS["merger"]]


def test_nothing_is_audited_before_the_first_edition(society: Pack) -> None:
    snapshot = facts(date(2015, 12, 31))
    with pytest.raises(InputRefusedError, match="is before 2016-01-01, the day from which society"):
        audit_day(Session(society, snapshot), None)


def test_the_reasoning_says_the_number_of_the_meetings_day(society: Pack) -> None:
    snapshot = facts(date(2019, 12, 1), covers_from=date(2016, 1, 1))
    said = {
        assessment.verdict.subject.id: reason(society, assessment).asked[0].rule
        for assessment in assessments_of(society, snapshot, "1/quorum")
    }
    assert [said[meeting].split()[-1] for meeting in DAYS] == ["2", "3", "4"]


few = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
signed = st.one_of(
    st.none(), st.sampled_from([date(2018, 3, 31), date(2018, 4, 1), date(2019, 5, 1)])
)


@pytest.fixture(scope="module")
def dated(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    """The society, its quorum judged by the day on which the minutes went out."""
    folder = write_editions(tmp_path_factory.mktemp("dated"))
    path = folder / "clauses.yaml"
    text = path.read_text(encoding="utf-8")
    text = text.replace("values as at: m.date", "values as at: m.minutes_sent_on", 1)
    path.write_text(text, encoding="utf-8")
    return load_pack(folder)


@few
@given(signed, st.sampled_from(["", "a", "ab", "abc", "abcd", "acd", "cd"]))
def test_a_day_that_is_not_known_is_every_edition_that_it_may_be(
    dated: Pack, day: date | None, there: str
) -> None:
    """What holds by every charter that may apply is certain; what does not is not evidenced."""

    def status(sent: date | None) -> str:
        meeting = {
            "meeting": "founding",
            "body": "board",
            "date": DAYS["founding"],
            "state": "held",
            "minutes_sent_on": sent,
        }
        snapshot = facts(
            date(2019, 12, 1),
            dict.fromkeys(DAYS, there),
            covers_from=date(2016, 1, 1),
            meetings=[meeting],
            attendance=[
                {
                    "meeting": "founding",
                    "person": person,
                    "outcome": "present" if person[0] in there else "absent",
                }
                for person in PEOPLE
            ],
        )
        return statuses(dated, snapshot)["founding"]

    every = {status(sent) for sent in (DAYS["founding"], DAYS["reform"], DAYS["merger"])}
    if day is None:
        expected = every.pop() if len(every) == 1 else Status.NOT_EVIDENCED.value
        assert status(None) == expected
    else:
        assert status(day) in every
