"""Rules said in English: each shape of expression, whole."""

from __future__ import annotations

import pytest

from engine.language import syntax as s
from engine.language.packs import find_pack, load_pack, shipped_packs
from engine.language.parser import parse
from engine.language.plain import Plain

NAMES = {"board": "the Board", "independent-chair": "Independent Chair"}


def plain() -> Plain:
    return Plain(
        NAMES,
        {"age": s.DurationLiteral(36, 0)},
        lists=("full_roles",),
        definitions={
            "newest": parse("latest(appraisals[item.person = m.person] by item.held_on)"),
            "last_done": parse("max(for a in newest return a.held_on)"),
        },
        key=(("person", parse("m.person")), ("body", parse('"board"'))),
    )


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("count(meetings) >= 2", "the number of meetings is at least 2"),
        (
            'memberships[item.body = "board" and item.role in full_roles '
            "and audit.date in [item.from..item.until]]",
            "memberships running on the audit date whose body is the Board and whose role is one "
            "of ‘full roles’",
        ),
        (
            'some x in memberships[item.body = "board"] satisfies x.until != null',
            "there is at least one membership whose body is the Board, whose last day is not blank",
        ),
        (
            'every a in newest satisfies a.outcome in ("satisfactory", "not-held")',
            "for every appraisal among ‘newest’, the appraisal's outcome is satisfactory or not "
            "held",
        ),
        (
            "max(for c in dbs_checks[item.person = subject.person] return c.issued_on) "
            ">= audit.date - parameter.age",
            "the latest date issued of any check whose person is the m's person is on or after "
            "3 years before the audit date",
        ),
        ("last_done > audit.from", "‘last done’ is after the first day of the audit's period"),
        (
            "if count(newest) = 0 then unknown else not(holds post(subject.person, "
            '"independent-chair", audit.date))',
            "if the number of ‘newest’ is 0, then it cannot be told; otherwise it is not so that "
            "the m's person holds the post of Independent Chair on the audit date",
        ),
        (
            'for y in years return y.last + @"P1M"',
            "1 month after the year's last day, for each year",
        ),
        ('min(audit.date, @"2018-04-30")', "the earliest of the audit date and 30 April 2018"),
        ("max(1, 2) + 3", "the greatest of 1 and 2 plus 3"),
        (
            'latest(documents[item.kind = "annual-report"] by item.published_on)',
            "the latest by date published of documents whose kind is annual report",
        ),
        (
            'reporting_lines[item.from = "board" or item.to = "board"]',
            "recorded lines where either its start is the Board or its end is the Board",
        ),
        (
            "2 * count(newest) >= count(meetings)",
            "the number of ‘newest’ is at least half of the number of meetings",
        ),
        (
            "100 * count(newest) >= 75 * count(meetings)",
            "the number of ‘newest’ is at least three quarters of the number of meetings",
        ),
        (
            "7 * count(newest) >= 2 * count(meetings)",
            "7 times the number of ‘newest’ is at least 2 times the number of meetings",
        ),
        (
            'roll("board", audit.date, full_roles)[outcome(m, item.person) = "present"]',
            "those on the Board on the audit date as one of ‘full roles’, recorded at m as present",
        ),
        (
            "some p in people[item.person = x.person] satisfies p.serving_police_officer = true",
            "the x's person is a serving police officer",
        ),
        (
            "last_done = null or last_done > audit.date "
            "and (count(newest) = 0 or count(newest) = 2)",
            "‘last done’ is blank or both ‘last done’ is after the audit date and (either the "
            "number of ‘newest’ is 0 or the number of ‘newest’ is 2)",
        ),
        ('reading.the_half = "yes"', "the reading of ‘the half’ is yes"),
        (
            "audit.date >= edition.reform",
            "the audit date is on or after the first day of the edition ‘reform’",
        ),
        (
            'latest(meetings[item.state = "held"] by item.date, 3)',
            "the latest 3 by date of meetings whose state is held",
        ),
        (
            "count(people[x where some a in attendance satisfies a.person = x.person])",
            "the number of people for which there is at least one attendance record whose person "
            "is the person",
        ),
        (
            'count(runs(x in meetings order by x.date where x.state = "held", 3)) = 0',
            "the number of unbroken runs of at least 3 of meetings, by the meeting's date, in "
            "which, for each meeting, the meeting's state is held is 0",
        ),
    ],
)
def test_an_expression_in_words(expression: str, words: str) -> None:
    assert plain().say(parse(expression)) == words


def test_a_population_in_words() -> None:
    each = (("m", parse("memberships")), ("y", parse("years")))
    where = parse('m.body = "board" and m.until >= y.first')
    assert plain().population(each, where) == (
        "Each membership, and each year for which the membership's body is the Board and the "
        "membership's last day is on or after the year's first day."
    )
    assert plain().population((), None) == "The body as such."
    assert plain().population((), parse("count(meetings) > 0")) == (
        "The body as such, for which the number of meetings is more than 0."
    )


def test_names_bound_inside_are_forgotten_outside() -> None:
    words = plain()
    words.bind("m", parse("memberships"))
    twice = "some m2 in memberships satisfies m2.person = m.person"
    assert words.say(parse(f"({twice}) and ({twice})")) == " and ".join(
        [
            "there is at least one other membership whose person is the member",
        ]
        * 2
    )


@pytest.mark.parametrize("name", shipped_packs())
def test_every_rule_that_is_shipped_can_be_said(name: str) -> None:
    pack = load_pack(find_pack(name))
    for each in pack.obligations:
        if each.population is not None:
            words = Plain({}, {}, pack.lists, each.definitions, each.population.key)
            said = [words.population(each.population.each, each.population.where)]
            nodes = (*each.definitions.values(), each.requirement, each.done_on, each.due)
            said += [words.say(node) for node in nodes if node is not None]
            assert all(said)


def test_a_number_is_multiplied_and_a_length_of_time_is_added() -> None:
    say = Plain(NAMES, {"age": s.DurationLiteral(36, 0), "seats": s.Number(9)}).say
    assert [
        say(parse(each))
        for each in (
            "2 * parameter.seats",
            "parameter.seats - 1",
            "8 - parameter.seats",
            "audit.date - parameter.age",
            "audit.date + parameter.of_the_edition",
        )
    ] == [
        "2 times 9",
        "9 minus 1",
        "8 minus 9",
        "3 years before the audit date",
        "the value of ‘of the edition’ after the audit date",
    ]


def test_a_row_of_an_own_table_is_called_as_its_table_is() -> None:
    """Not as a short name stands for elsewhere: ``b`` for a body, ``o`` for an organisation."""
    said = Plain(NAMES, {}, tables=("ballots", "organisations"))
    assert said.population((("b", parse("ballots")), ("o", parse("organisations"))), None) == (
        "Each ballot, and each organisation."
    )
    assert said.say(parse("b.organisation = o.organisation")) == (
        "the ballot's organisation is the organisation"
    )
    assert said.say(parse('some b in ballots[item.person = "ann"] satisfies b.vote = "yes"')) == (
        "there is at least one ballot whose person is ann, whose vote is yes"
    )
