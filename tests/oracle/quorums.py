"""The quorums, from the register's tests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from tests.oracle.cases import Case, Clause, Decide
from tests.oracle.world import FULL_ROLES, Row, Undecided, World

Groups = tuple[frozenset[str], ...]

PROBATION = frozenset(
    {"national-probation-service", "community-rehabilitation-company", "probation-provider"}
)


def _groups(*groups: str | frozenset[str]) -> Groups:
    return tuple(frozenset({each}) if isinstance(each, str) else each for each in groups)


BOARD = _groups(
    "kent-police", "specialist-childrens-services", "ccg-nominees", "health-providers", PROBATION
)
CASE_REVIEW = _groups(
    "kent-police",
    frozenset(
        {
            "specialist-childrens-services",
            "director-specialist-childrens-services",
            "scs-safeguarding-quality",
        }
    ),
    frozenset({"ccg-nominees", "designated-nurse"}),
    frozenset({"health-providers", "designated-paediatrician"}),
)
CDOP = _groups(
    "kent-police",
    "specialist-childrens-services",
    frozenset({"ccg-nominees", "designated-nurse", "ccg-paediatricians"}),
)
RISKS = _groups(
    frozenset(
        {
            "community-safety",
            "education-young-people",
            "public-health",
            "specialist-childrens-services",
            "adult-safeguarding-unit",
            "medway-childrens-services",
        }
    ),
    "kent-police",
    frozenset({"designated-nurse", "kmpt", "ccg-nominees", "health-providers", "ccg-chief-nurse"}),
)


def _held(body: str, judge: object) -> Clause:
    """A case for each meeting of a body that was held in the audit's days and has members."""

    def clause(world: World) -> dict[str, Decide]:
        return {
            meeting["meeting"]: partial(_case, body, judge, meeting)
            for meeting in world.rows("meetings")
            if meeting["body"] == body and world.starts <= meeting["date"] <= world.as_of
        }

    return clause


def _case(body: str, judge: object, meeting: Row, world: World) -> Case | None:
    if meeting["state"] != "held":
        return None
    roll = world.members(body, meeting["date"], FULL_ROLES)
    # "N = 0 is nothing to test" where the test counts heads; this one asks for three groups.
    if not roll and judge is not _risks:
        return None
    assert callable(judge)
    return Case(kept=judge(world, meeting, roll))


def _there(world: World, meeting: Row, roll: Mapping[str, list[Row]]) -> list[str]:
    return [each for each in roll if world.outcome(meeting, each) in ("present", "deputised")]


def _chairs(roll: Mapping[str, list[Row]]) -> list[str]:
    return [person for person, rows in roll.items() if any(r["role"] == "chair" for r in rows)]


def _chair_present(world: World, meeting: Row, roll: Mapping[str, list[Row]]) -> bool:
    return any(world.outcome(meeting, person) == "present" for person in _chairs(roll))


def _fill(roll: Mapping[str, list[Row]], there: list[str], groups: Groups) -> bool:
    """Whether some choice of different people gives every group one of its seats."""
    if not groups:
        return True
    first, *rest = groups
    return any(
        _fill(roll, [other for other in there if other != person], tuple(rest))
        for person in there
        if any(row["seat"] in first for row in roll[person])
    )


def _unheld(roll: Mapping[str, list[Row]], groups: Groups) -> Groups:
    return tuple(
        group
        for group in groups
        if not any(row["seat"] in group for rows in roll.values() for row in rows)
    )


def _unknown(name: str, world: World, day: date) -> bool:
    """What the document does not tell: both answers are tried."""
    cell = ("document", f"{name}/{day}", "")
    if cell not in world.assumed:
        raise Undecided(cell, (True, False))
    return bool(world.assumed[cell])


def _board(world: World, meeting: Row, roll: Mapping[str, list[Row]]) -> bool:
    there = _there(world, meeting, roll)
    return (
        2 * len(there) >= len(roll)
        and _chair_present(world, meeting, roll)
        and _fill(roll, there, BOARD)
    )


def _filled_where_listed(
    world: World, meeting: Row, roll: Mapping[str, list[Row]], there: list[str], groups: Groups
) -> bool:
    """A group that nobody on the roll holds leaves the answer open, unless it fails anyway."""
    lacking = _unheld(roll, groups)
    held = tuple(group for group in groups if group not in lacking)
    if not _fill(roll, there, held):
        return False
    return not lacking or _unknown("groups", world, meeting["date"])


def _case_review(world: World, meeting: Row, roll: Mapping[str, list[Row]]) -> bool:
    there = _there(world, meeting, roll)
    return (
        2 * len(there) >= len(roll)
        and _chair_present(world, meeting, roll)
        and _filled_where_listed(world, meeting, roll, there, CASE_REVIEW)
    )


def _cdop(world: World, meeting: Row, roll: Mapping[str, list[Row]]) -> bool:
    there = _there(world, meeting, roll)
    if 2 * len(there) < len(roll) or not _fill(roll, there, CDOP):
        return False
    if not _chairs(roll):
        return _unknown("chair", world, meeting["date"])
    return _chair_present(world, meeting, roll)


def _half_besides(*offices: str) -> Callable[[World, Row, Mapping[str, list[Row]]], bool]:
    """Whoever holds the first of the offices whose holder is there in person, and half besides."""

    def judge(world: World, meeting: Row, roll: Mapping[str, list[Row]]) -> bool:
        for office in offices:
            for person, rows in roll.items():
                holds = any(row["role"] == office for row in rows)
                if holds and world.outcome(meeting, person) == "present":
                    others = [each for each in _there(world, meeting, roll) if each != person]
                    return 2 * len(others) >= len(roll)
        return False

    return judge


def _two_thirds(world: World, meeting: Row, roll: Mapping[str, list[Row]]) -> bool:
    return 3 * len(_there(world, meeting, roll)) >= 2 * len(roll)


def _risks(world: World, meeting: Row, roll: Mapping[str, list[Row]]) -> bool:
    there = _there(world, meeting, roll)
    return _filled_where_listed(world, meeting, roll, there, RISKS)


QUORUMS: Mapping[str, Clause] = {
    "ToR Board 7/quorum": _held("board", _board),
    "ToR Case Review Group 7/quorum": _held("case-review-group", _case_review),
    "ToR CDOP 7/quorum": _held("cdop", _cdop),
    "ToR Business Group 7/quorum": _held("business-group", _half_besides("chair")),
    "ToR Learning and Development 7/quorum": _held("learning-development", _half_besides("chair")),
    "ToR Quality and Effectiveness 7/quorum": _held(
        "quality-effectiveness", _half_besides("chair", "deputy-chair")
    ),
    "ToR Health Safeguarding 2/quorum": _held("health-safeguarding", _two_thirds),
    "ToR Policy and Procedures 5/quorum": _held("policy-procedures", _two_thirds),
    "ToR Risks Threats Vulnerabilities 6/quorum": _held("risks-threats-vulnerabilities", _risks),
}
