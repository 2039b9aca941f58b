"""The small samples: each reads clean, and its audit says what was written out by hand.

The lists below were drawn up from the clause register and the samples, verdict by verdict: every
one that is not ``met``, and how many are. A line is clause, obligation, subject and status.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pytest

from app.session import expectations
from engine.audit import audit
from engine.language.packs import find_pack, load_pack
from engine.results import AuditResult, Status
from facts.snapshot import Snapshot
from facts.sources import read_snapshot
from tests.house.house import ROOT

Line = tuple[str, str, str, str]


def lines(clause: str, text: str) -> list[Line]:
    """Lines of one clause: ``obligation  subject  status``, two spaces or more between them."""
    found = []
    for line in text.strip().splitlines():
        obligation, subject, status = (part.strip() for part in line.split("  ") if part.strip())
        found.append((clause, obligation, subject, status))
    return found


@dataclass(frozen=True)
class Sample:
    """What is expected of one sample: the verdicts that are not met, and how many are."""

    other: tuple[Line, ...]
    met: int
    nothing_to_test: tuple[str, ...] = ()


SAMPLES: Mapping[str, Sample] = {
    "oswg": Sample(
        other=(
            # The alerts were last vouched for more than a year ago.
            *lines("ToR OSWG Objectives", "spot-threats  ToR OSWG Objectives  not-evidenced"),
            # The only work plan is last year's; no audit tool was given out.
            *lines(
                "ToR OSWG Responsibilities",
                """
                strategy-and-plan        online-safeguarding        breach
                monitor-and-audit-tools  ToR OSWG Responsibilities  breach
                """,
            ),
            *lines(
                "ToR OSWG Membership",
                """
                composition  online-safeguarding/fostering   breach
                composition  online-safeguarding/porchlight  waived
                """,
            ),
            # September's agenda came twelve days ahead, December's log after eight days; of
            # March's papers nobody wrote down the day, and its log has two days left.
            *lines(
                "ToR OSWG Support",
                """
                agenda-agreed    m-2020-09-16      breach
                agenda-agreed    m-2021-06-16      pending
                papers-sent      m-2021-03-10      not-evidenced
                papers-sent      m-2021-06-16      pending
                action-log-sent  m-2020-12-21      breach
                action-log-sent  m-2021-03-10      pending
                research-support  ToR OSWG Support  not-evidenced
                """,
            ),
        ),
        met=43,
    ),
    # Nothing on the page has a day by which it is due, so nothing is ever pending.
    "kscmp-subgroups": Sample(
        other=(
            *lines(
                "Page: District Council",
                """
                composition  district-council-representative/dover-district-council    breach
                composition  district-council-representative/thanet-district-council  waived
                """,
            ),
            *lines("Page: Education", "strategic-issues  Page: Education  breach"),
            # Two people hold the chief nurse's post.
            *lines("Page: Health", "chair-by-post  health-representative  not-evidenced"),
            # Somebody else chairs; nobody does.
            *lines("Page: Online", "chair-by-post  online-safeguarding  breach"),
            *lines(
                "Page: Rapid Review", "inform-national-panel  Page: Rapid Review  not-evidenced"
            ),
            *lines(
                "Page: Scrutiny",
                """
                chair-by-post    scrutiny-challenge  breach
                assure-partners  Page: Scrutiny      not-evidenced
                """,
            ),
        ),
        met=25,
    ),
    "champions-2019": Sample(
        other=(
            *lines("Purpose", "raise-awareness  Purpose  breach"),
            # c03 came to no forum, c07 to none of the first year (waived), of c08 nothing is
            # written down. A share waits for the end of its year.
            *lines(
                "Forum attendance",
                """
                attendance        c03/champions/2019-20  breach
                attendance        c03/champions/2020-21  pending
                attendance        c07/champions/2019-20  waived
                attendance        c08/champions/2019-20  not-evidenced
                attendance        c08/champions/2020-21  pending
                attendance-share  c01/champions/2020-21  pending
                attendance-share  c02/champions/2019-20  breach
                attendance-share  c02/champions/2020-21  pending
                attendance-share  c03/champions/2019-20  breach
                attendance-share  c03/champions/2020-21  pending
                attendance-share  c04/champions/2019-20  not-evidenced
                attendance-share  c04/champions/2020-21  pending
                attendance-share  c05/champions/2020-21  pending
                attendance-share  c07/champions/2019-20  waived
                attendance-share  c07/champions/2020-21  pending
                attendance-share  c08/champions/2019-20  not-evidenced
                attendance-share  c08/champions/2020-21  pending
                """,
            ),
            *lines("Forum frequency", "meetings-each-quarter  champions/2020-21-Q2  pending"),
            *lines("Application route", "application-route  Application route  not-evidenced"),
        ),
        met=16,
    ),
    "esig-2009": Sample(
        other=(
            *lines("1.4", "terms-of-reference  esig  not-evidenced"),
            *lines(
                "Core membership",
                """
                composition  esig/dorset-police          breach
                composition  esig/participation-workers  waived
                """,
            ),
            *lines("2.1", "champion-nominated  esig/bay-youth-network  breach"),
            *lines(
                "2.2",
                """
                policy-reviewed  dorset-police/2.2/2010-11      breach
                policy-reviewed  bay-youth-network/2.2/2010-11  not-evidenced
                self-assessment  bay-youth-network/2.2/2010-11  breach
                """,
            ),
            *lines("3.6", "national-initiatives  3.6  not-evidenced"),
            *lines("4.2", "mapping-and-tools  4.2  breach"),
            *lines(
                "5.1",
                """
                compact-section  esig  breach
                staff-training   5.1   not-evidenced
                """,
            ),
            *lines(
                "5.2",
                """
                dataset-returns  bay-youth-network/5.2/2009-10    breach
                dataset-returns  swgfl/5.2/2009-10                not-evidenced
                dataset-returns  bay-youth-network/5.2/2010-11    pending
                dataset-returns  bournemouth-council/5.2/2010-11  pending
                dataset-returns  dorset-council/5.2/2010-11       pending
                dataset-returns  dorset-police/5.2/2010-11        pending
                dataset-returns  swgfl/5.2/2010-11                pending
                """,
            ),
            # In February one of the three sent apologies, in May one outcome is blank.
            *lines(
                "6",
                """
                area-leads-meet  esig-area-leads/2010-02  breach
                area-leads-meet  esig-area-leads/2010-05  not-evidenced
                area-leads-meet  esig-area-leads/2010-08  pending
                meetings-a-year  esig/2010-11             pending
                attendance       e06/esig/2009-10         breach
                attendance       e02/esig/2010-11         pending
                attendance       e04/esig/2010-11         pending
                attendance       e05/esig/2010-11         pending
                attendance       e07/esig/2010-11         pending
                """,
            ),
            # Three core members and a blank; three core members.
            *lines(
                "7",
                """
                quorum  g-2010-02-10  not-evidenced
                quorum  g-2010-05-12  breach
                """,
            ),
        ),
        met=85,
        nothing_to_test=("3.3/champion-reports",),
    ),
}


@pytest.fixture(scope="module", params=SAMPLES)
def constitution(request: pytest.FixtureRequest) -> str:
    """Each small sample, named as its constitution is."""
    return str(request.param)


@pytest.fixture(scope="module")
def snapshot(constitution: str) -> Snapshot:
    pack = load_pack(find_pack(constitution))
    return read_snapshot(ROOT / "facts" / "samples" / constitution, expectations(pack))


@pytest.fixture(scope="module")
def result(constitution: str, snapshot: Snapshot) -> AuditResult:
    return audit(load_pack(find_pack(constitution)), snapshot)


def test_it_reads_clean(constitution: str, snapshot: Snapshot) -> None:
    assert snapshot.settings.constitution == constitution
    assert [warning.line for warning in snapshot.warnings] == []


def test_its_people_are_invented(snapshot: Snapshot) -> None:
    """Every address is under .example, which the internet keeps for examples."""
    addresses = [record.fact.cell("email") for record in snapshot.records("people")]
    assert addresses
    assert [each for each in addresses if not each.endswith(".example")] == []


def test_what_is_not_met_is_what_was_written_out(constitution: str, result: AuditResult) -> None:
    found = [
        (each.clause, each.obligation, each.subject.id, each.status.value)
        for each in result.verdicts
        if each.status is not Status.MET
    ]
    assert sorted(found) == sorted(SAMPLES[constitution].other)


def test_the_rest_is_met(constitution: str, result: AuditResult) -> None:
    expected = SAMPLES[constitution]
    assert result.counts.met == expected.met
    assert result.counts.tested == expected.met + len(expected.other)


def test_every_obligation_was_looked_at(constitution: str, result: AuditResult) -> None:
    states = {
        f"{clause.clause}/{each.obligation}": each.state
        for clause in result.ledger
        for each in clause.obligations
    }
    assert result.coverage.could_not_be_tested == 0
    without = tuple(key for key, state in states.items() if state == "nothing to test")
    assert without == SAMPLES[constitution].nothing_to_test
