"""What says nothing is left out before a rule is said."""

from __future__ import annotations

import pytest

from engine.language.parser import parse
from engine.language.plain_tree import simpler


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("a.b = 1 and (c.d = 2 and true)", "a.b = 1 and c.d = 2"),
        ("a.b = 1 or (c.d = 2 or a.b = 1)", "a.b = 1 or c.d = 2"),
        ("a.b = 1 or true", "true"),
        ("a.b = 1 and false", "false"),
        ("true and true", "true"),
        ("meetings[true]", "meetings"),
        (
            "count(meetings[item.state = 1 and (true or item.state = 2)])",
            "count(meetings[item.state = 1])",
        ),
        ("if true then 1 else 2", "1"),
        ("if a.b = 1 and false then 1 else 2", "2"),
        ('a.b in ("x", "x")', 'a.b = "x"'),
        ('a.by in (o.id, "organisation:" + o.id)', "a.by = o.id"),
        ("a.b = 1 and unknown", "a.b = 1 and unknown"),
    ],
)
def test_the_simpler_expression(written: str, said: str) -> None:
    assert simpler(parse(written)) == parse(said)
