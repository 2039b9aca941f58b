"""Answers where something is empty, blank, written out or out of reach: never a failure."""

from __future__ import annotations

import pytest

from tests.docs.rule_language import Page

NEVER = 'min(for x in meetings[item.body = "business-group"] return x.date)'
BEFORE = 'max(for x in meetings[item.body = "business-group"] return x.date)'
ROLL = 'roll("board", m.date, members)'


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Page:
    return Page(tmp_path_factory.mktemp("page"))


@pytest.mark.parametrize(
    ("expression", "answer"),
    [
        ('count(members[item = "chair"])', "1"),
        ("sum([1, 2])", "3"),
        ("count([])", "0"),
        ('2 * count(members) >= count(members[item = "chair"])', "true"),
        (f"ceiling(3, count({ROLL}))", "1 to 2"),
        ("7 / (1 - 1) >= 1", "unknown"),
        ("ceiling(7, 1 - 1) >= 1", "unknown"),
        ("next(period(subject.person)).id", "unknown"),
        ("previous(period(subject.person)).first <= audit.date", "unknown"),
        (f"working days between({BEFORE}, audit.date)", "any number"),
        (f"working days between(audit.date, {NEVER})", "0"),
        (f"working days between(audit.date, {BEFORE})", "0"),
        (f"working days before({BEFORE}, 3)", "before every date"),
        (f"working days after({NEVER}, 3)", "never"),
        (f'{NEVER} + @"P1Y"', "never"),
        ('holder("independent-chair", m.agenda_agreed_on)', "unknown"),
        ('deputy(m, "nobody")', "nothing"),
        ('if unknown then null else "board"', "unknown"),
        ("if unknown then 1 else 2", "1 to 2"),
    ],
)
def test_an_answer_at_the_edge(page: Page, expression: str, answer: str) -> None:
    assert page.answer(expression) == answer
