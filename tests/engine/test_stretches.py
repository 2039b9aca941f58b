"""Stretches of membership, with gaps, changes of role and blank roles."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.evaluation.places import places
from engine.evaluation.values import NEVER
from tests.engine.expressions import around
from tests.oracle.world import FULL_ROLES

few = settings(
    max_examples=80,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
FIRST = date(2017, 1, 1)
Span = tuple[int, int | None, str | None]
spans = st.lists(
    st.tuples(
        st.integers(0, 12),
        st.one_of(st.integers(0, 4), st.none()),
        st.sampled_from(["member", "chair", "adviser", None]),
    ),
    max_size=4,
    unique_by=lambda each: each[0],
)


def joined(taken: list[Span]) -> set[tuple[int, int]]:
    """Stretches of days in a full role, day by day."""
    days = set()
    for start, length, role in taken:
        if role in FULL_ROLES:
            days |= set(range(start, 40 if length is None else start + length + 1))
    found, at = set(), 0
    while at < 40:
        end = at
        while end in days:
            end += 1
        if end > at:
            found.add((at, end - 1))
        at = end + 1
    return found


@few
@given(spans)
def test_stretches_are_those_of_every_completion(taken: list[Span]) -> None:
    rows: list[dict[str, Any]] = [
        {
            "person": "p",
            "body": "board",
            "from": FIRST + timedelta(start),
            "until": None if length is None else FIRST + timedelta(start + length),
            "role": role,
        }
        for start, length, role in taken
    ]
    env = around({"memberships": rows})
    ways = [
        [
            (start, length, filled if role is None else role)
            for (start, length, role), filled in zip(taken, chosen, strict=True)
        ]
        for chosen in product(("member", "adviser"), repeat=len(taken))
    ]
    every = [joined([*way]) for way in ways]
    said = {
        (
            place.cells["from"] - FIRST.toordinal(),
            39 if place.cells["until"] == NEVER else place.cells["until"] - FIRST.toordinal(),
        ): truth
        for place, truth in places(env, FULL_ROLES).entries
    }
    assert set(said) == set.union(*every)
    assert {days for days, truth in said.items() if truth} == set.intersection(*every)
