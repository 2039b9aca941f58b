"""Filters that name their item: inside one another, remembered, and in sums of counts."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from engine.evaluation.values import Items
from tests.engine.expressions import around, settled, worth

DAY = date(2017, 9, 20)
PEOPLE = ("ann", "bob", "cat")
CAME: dict[str, dict[str, str | None]] = {
    "m1": {"ann": "present", "bob": "absent", "cat": None},
    "m2": {"ann": "present", "bob": "present", "cat": "absent"},
}
TABLES: dict[str, list[dict[str, Any]]] = {
    "people": [{"person": name} for name in PEOPLE],
    "memberships": [
        {"person": name, "body": "board", "from": date(2017, 4, 1), "role": "member"}
        for name in PEOPLE
    ],
    "meetings": [{"meeting": name, "body": "board", "date": DAY, "state": "held"} for name in CAME],
    "attendance": [
        {"meeting": meeting, "person": name, "outcome": outcome}
        for meeting, came in CAME.items()
        for name, outcome in came.items()
    ],
}


def found(text: str) -> dict[str, bool | None]:
    value = worth(text, around(TABLES))
    assert isinstance(value, Items)
    return {row.cells["person"]: truth for row, truth in value.entries}


@pytest.mark.parametrize(
    "text",
    [
        'people[p where count(meetings[outcome(item, p.person) = "present"]) >= 1]',
        'people[p where count(meetings[m where outcome(m, p.person) = "present"]) >= 1]',
        'people[count(meetings[m where outcome(m, item.person) = "present"]) >= 1]',
        'people[count(meetings[m where m.state = "held" and m.body = "board" '
        'and outcome(m, item.person) = "present"]) >= 1]',
        'people[p where some m in meetings satisfies outcome(m, p.person) = "present"]',
    ],
)
def test_a_filter_within_a_filter_means_the_item_that_it_names(text: str) -> None:
    """The inner filter is remembered by what it depends on: somebody else's is not taken for it."""
    assert found(text) == {"ann": True, "bob": True, "cat": None}


def test_counts_of_one_set_are_one_sum_under_any_name() -> None:
    """Ann was there, Ben was not, of Cat it is not known: a third for sure, half perhaps."""
    there = '[s where outcome(m, s.person) = "present"]'
    roll = 'roll("board", @"2017-09-20", ["member"])'
    for other in (f"count({roll}{there})", f'count({roll}[outcome(m, item.person) = "present"])'):
        text = f'every m in meetings[item.meeting = "m1"] satisfies 3 * {other} >= count({roll})'
        assert settled(text, TABLES) is True
        bare = f'every m in meetings[item.meeting = "m1"] satisfies 2 * {other} >= count({roll})'
        assert settled(bare, TABLES) is None


def test_item_in_a_named_filter_is_that_of_the_filter_around_it() -> None:
    """Two counts over one roll, of which one asks for the person of the filter around both."""
    roll = 'roll("board", @"2017-09-20", ["member"])'
    theirs, anns = f"{roll}[s where s.person = item.person]", f'{roll}[item.person = "ann"]'
    assert found(f"people[count({theirs}) = count({anns})]") == dict.fromkeys(PEOPLE, True)
    assert found(f"people[count({theirs}) > count({anns})]") == {}
