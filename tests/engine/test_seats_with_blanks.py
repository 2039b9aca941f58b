"""Filling a list of seats, each person one, against every way of trying."""

from __future__ import annotations

from datetime import date
from itertools import permutations, product

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.evaluation.environment import settle
from tests.engine.expressions import around, worth
from tests.oracle.world import Tables

few = settings(
    max_examples=80,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
SEATS = ("kent-police", "cxk", "kmpt")
GROUPS = [["kent-police"], ["cxk", "kmpt"], ["kent-police", "kmpt"], ["cxk"]]
DAY = date(2018, 1, 10)
# A person: for each of their memberships the role and the seat, blank or not.
somebody = st.lists(
    st.tuples(
        st.sampled_from(["member", "member", "adviser", None]), st.sampled_from([*SEATS, None])
    ),
    min_size=1,
    max_size=2,
)
Person = list[tuple[str | None, str | None]]


def rows(people: list[Person]) -> Tables:
    return {
        "memberships": [
            {
                "person": f"p{number}",
                "body": "board",
                "from": date(2017, 1, 1 + at),
                "role": role,
                "seat": seat,
            }
            for number, person in enumerate(people)
            for at, (role, seat) in enumerate(person)
        ]
    }


def filled(people: list[list[tuple[str, str]]], groups: list[list[str]]) -> bool:
    seats = [{seat for role, seat in person if role == "member"} for person in people]
    return any(
        all(chosen & set(group) for chosen, group in zip(order, groups, strict=True))
        for order in permutations(seats, len(groups))
    )


def completions(people: list[Person]) -> list[list[list[tuple[str, str]]]]:
    ways = [
        [
            list(way)
            for way in product(
                *[
                    [
                        (a, b)
                        for a in (("member", "adviser") if role is None else (role,))
                        for b in ((*SEATS, "cafcass") if seat is None else (seat,))
                    ]
                    for role, seat in person
                ]
            )
        ]
        for person in people
    ]
    return [list(way) for way in product(*ways)]


@few
@given(
    st.lists(somebody, max_size=3),
    st.lists(st.sampled_from(GROUPS), min_size=1, max_size=3),
)
def test_filling_is_what_every_completion_says(
    people: list[Person], groups: list[list[str]]
) -> None:
    if len(completions(people)) > 3000:
        return
    answers = {filled(way, groups) for way in completions(people)}
    listed = ", ".join("[" + ", ".join(f'"{seat}"' for seat in group) + "]" for group in groups)
    text = f'fills([{listed}], roll("board", @"{DAY}", full_roles))'
    found = settle(lambda env: worth(text, env), around(rows(people)))
    if len(answers) == 2:
        assert found is None
    else:
        # With a blank role beside another membership it may stay open, and is never wrong.
        assert found in (None, answers.pop())
        simple = all(len(person) == 1 for person in people)
        assert found is not None or not simple


def test_a_group_that_nobody_on_the_roll_holds_leaves_it_open_unless_it_fails_anyway() -> None:
    people: list[Person] = [[("member", "kent-police")], [("member", "cxk")]]
    roll = f'roll("board", @"{DAY}", full_roles)'
    env = around(rows(people))
    assert worth(f'fills([["kent-police"], ["cxk"]], {roll}, {roll})', env) is True
    assert worth(f'fills([["kent-police"], ["kmpt"]], {roll}, {roll})', env) is None
    nobody = f'{roll}[item.person = "nobody"]'
    assert worth(f'fills([["kent-police"], ["kmpt"]], {nobody}, {roll})', env) is False
    assert worth(f'fills([["kent-police"], ["kmpt"]], {roll})', env) is False


def test_the_seat_of_another_role_is_not_filled_by_the_member() -> None:
    env = around(rows([[("member", "cxk"), ("adviser", "kent-police")]]))
    roll = f'roll("board", @"{DAY}", full_roles)'
    assert worth(f'fills([["kent-police"]], {roll})', env) is False
    assert worth(f'fills([["cxk"]], {roll})', env) is True
