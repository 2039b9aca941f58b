"""Signed sums over rolls and rows with blanks, against every completion of the blanks."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.engine.expressions import around, settled, settled_number, worth
from tests.oracle.world import FULL_ROLES, OUTCOMES, Tables

few = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
MEETING = {"meeting": "m", "body": "board", "date": date(2018, 1, 10), "state": "held"}
ROLES = ("member", "chair", "adviser")
ROLL = "roll(t.body, t.date, full_roles)"
SHARE = (
    f"some t in meetings satisfies {{a}} * count({ROLL}[outcome(t, item.person) in {{kinds}}])"
    f" {{sign}} {{b}} * count({ROLL}) + {{c}}"
)
SIGNS = {"<": int.__lt__, "<=": int.__le__, ">": int.__gt__, ">=": int.__ge__}


def rows(members: list[tuple[str | None, str | None]]) -> Tables:
    people = [f"p{at}" for at in range(len(members))]
    return {
        "meetings": [MEETING],
        "memberships": [
            {"person": person, "body": "board", "from": date(2017, 1, 1), "role": role}
            for person, (role, _) in zip(people, members, strict=True)
        ],
        "attendance": [
            {"meeting": "m", "person": person, "outcome": outcome}
            for person, (_, outcome) in zip(people, members, strict=True)
        ],
    }


def completions(members: list[tuple[str | None, str | None]]) -> list[list[tuple[str, str]]]:
    cells = [
        [
            (role, outcome)
            for role in (ROLES if given_role is None else (given_role,))
            for outcome in (OUTCOMES if given_outcome is None else (given_outcome,))
        ]
        for given_role, given_outcome in members
    ]
    return [list(each) for each in product(*cells)]


somebody = st.tuples(
    st.sampled_from([*ROLES, "member", "member", None]), st.sampled_from([*OUTCOMES, None])
)


@few
@given(
    st.lists(somebody, max_size=4),
    st.integers(1, 4),
    st.integers(1, 4),
    st.integers(-2, 2),
    st.sampled_from(sorted(SIGNS)),
    st.sampled_from([("present",), ("present", "deputised"), ("deputised",)]),
)
def test_a_comparison_of_counts_is_what_every_completion_says(
    members: list[tuple[str | None, str | None]],
    a: int,
    b: int,
    c: int,
    sign: str,
    kinds: tuple[str, ...],
) -> None:
    answers = set()
    for way in completions(members):
        full = [outcome for role, outcome in way if role in FULL_ROLES]
        came = [outcome for outcome in full if outcome in kinds]
        answers.add(bool(SIGNS[sign](a * len(came), b * len(full) + c)))
    quoted = "[" + ", ".join(f'"{kind}"' for kind in kinds) + "]"
    text = SHARE.format(a=a, b=b, c=c, sign=sign, kinds=quoted)
    assert settled(text, rows(members)) is (answers.pop() if len(answers) == 1 else None)


@few
@given(st.lists(somebody, max_size=4))
def test_a_count_reaches_from_its_least_to_its_most(
    members: list[tuple[str | None, str | None]],
) -> None:
    counts = [
        sum(1 for role, outcome in way if role in FULL_ROLES and outcome == "present")
        for way in completions(members)
    ]
    text = (
        "count(for t in meetings, x in roll(t.body, t.date, full_roles)"
        '[outcome(t, item.person) = "present"] return x.person)'
    )
    found = settled_number(text, rows(members))
    low, high = found if isinstance(found, tuple) else (found, found)
    assert (low, high) == (min(counts), max(counts))


def test_two_blanks_may_be_one_and_the_same_value() -> None:
    letters: list[dict[str, Any]] = [{"letter": "a"}, {"letter": "b"}, {"letter": "c", "to": "x"}]
    env = around({"letters": letters})
    assert worth("count(distinct values(for l in letters return l.to))", env) == (1, 3)
    env = around({"letters": letters[:2]})
    assert worth("count(distinct values(for l in letters return l.to))", env) == (1, 2)


def test_what_a_choice_leaves_out_may_be_the_real_one() -> None:
    reports = [
        {"document": "a", "kind": "budget", "body": "board", "published_on": date(2018, 1, 1)},
        {"document": "b", "kind": "budget", "published_on": date(2018, 2, 1)},
    ]
    newest = 'latest(documents[item.body = "board"] by item.published_on)'
    env = around({"documents": reports})
    assert worth(f'count({newest}[item.document = "a"])', env) == (0, 1)
    assert (
        worth(f'some d in {newest}[item.document = "a"] satisfies d.kind = "budget"', env) is None
    )


def test_one_of_two_texts_is_neither_for_certain_nor_nothing() -> None:
    env = around({"people": [{"person": "p"}]})
    either = 'if p.serving_police_officer = true then "a" else "b"'
    for text, expected in (
        (f'some p in people satisfies ({either}) = "a"', None),
        (f"some p in people satisfies ({either}) = null", False),
        ("some p in people satisfies (if p.serving_police_officer = true then 1 else 2) < 3", True),
    ):
        assert worth(text, env) is expected, text
