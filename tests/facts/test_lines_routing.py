"""Where a breach goes: recorded lines first, then required ones, and never to whom it is about."""

from __future__ import annotations

import random
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from facts.lines import (
    Answer,
    Basis,
    Holding,
    KnownNames,
    LineFacts,
    Lines,
    Node,
    NodeKind,
    RecordedLine,
    RequiredLine,
    Route,
    answers_to,
    route,
    same_office,
)
from tests.facts.lines_example import DAY, RECORDED, START, lines

MAIN = Node(NodeKind.BODY, "main")
STEERING = Node(NodeKind.BODY, "steering")
WELLBEING = Node(NodeKind.BODY, "wellbeing")
CHIEF = Node(NodeKind.POST, "chair-in-chief")
HEAD = Node(NodeKind.POST, "head-of-service")
LEADER = Node(NodeKind.POST, "leader")
REPORTS, ACCOUNTABLE = "reports-to", "accountable-to"


def test_a_recorded_line_comes_before_a_required_one() -> None:
    assert answers_to(lines(), "health") == Answer(STEERING, REPORTS, Basis.RECORDED, row=5)
    assert answers_to(lines(), "training") == Answer(
        MAIN, REPORTS, Basis.REQUIRED, clause="ToR Training 4"
    )
    assert answers_to(lines(), "leader") is None
    assert answers_to(lines(), "nobody known") is None


def test_a_person_answers_as_the_post_they_hold_and_a_post_as_its_holder() -> None:
    assert answers_to(lines(), "p1") == Answer(HEAD, ACCOUNTABLE, Basis.RECORDED, row=2)
    of_person = lines(recorded=(RecordedLine("p1", REPORTS, "leader", 2),))
    assert answers_to(of_person, "chair-in-chief") == Answer(LEADER, REPORTS, Basis.RECORDED, row=2)
    before = lines().on(date(2017, 3, 31))
    assert answers_to(before, "p1") is None


def test_a_node_answers_by_its_own_line_before_that_of_its_other_office() -> None:
    graph = lines(recorded=(*RECORDED, RecordedLine("p1", REPORTS, "leader", 9)))
    assert answers_to(graph, "p1") == Answer(LEADER, REPORTS, Basis.RECORDED, row=9)
    assert answers_to(graph, "chair-in-chief") == Answer(HEAD, ACCOUNTABLE, Basis.RECORDED, row=2)


def test_among_several_the_strongest_then_the_nearest_to_the_root_then_the_first() -> None:
    several = (
        RecordedLine("deaths", REPORTS, "training", 2),
        RecordedLine("deaths", REPORTS, "health", 3),
        RecordedLine("deaths", REPORTS, "steering", 4),
        RecordedLine("health", REPORTS, "steering", 5),
        RecordedLine("steering", REPORTS, "main", 6),
    )
    assert answers_to(lines(recorded=several), "deaths") == Answer(
        STEERING, REPORTS, Basis.RECORDED, row=4
    )
    stronger = (*several, RecordedLine("deaths", ACCOUNTABLE, "wellbeing", 7))
    assert answers_to(lines(recorded=stronger), "deaths") == Answer(
        WELLBEING, ACCOUNTABLE, Basis.RECORDED, row=7
    )
    assert answers_to(lines(recorded=several, root=None), "deaths") == Answer(
        Node(NodeKind.BODY, "health"), REPORTS, Basis.RECORDED, row=3
    )


def test_a_breach_goes_to_whom_it_is_reported_to_and_then_up() -> None:
    assert route(lines(), "p5", "chair-in-chief") == Route(
        CHIEF, None, HEAD, Basis.RECORDED, redirected=False
    )
    assert route(lines(), None, "head-of-service") == Route(
        HEAD, None, LEADER, Basis.REQUIRED, redirected=False
    )
    assert route(lines(), "p5", "leader") == Route(LEADER, None, None, None, redirected=False)


def test_a_breach_by_the_person_reported_to_goes_to_whom_they_answer_to() -> None:
    expected = Route(HEAD, Basis.RECORDED, LEADER, Basis.REQUIRED, redirected=True)
    assert route(lines(), "chair-in-chief", "chair-in-chief") == expected
    assert route(lines(), "p1", "chair-in-chief") == expected
    assert route(lines(), "chair-in-chief", "p1") == expected
    unrecorded = lines(recorded=())
    assert route(unrecorded, "p1", "chair-in-chief") == Route(
        HEAD, Basis.REQUIRED, LEADER, Basis.REQUIRED, redirected=True
    )


def test_it_goes_past_every_post_that_the_same_person_holds() -> None:
    graph = lines(
        holdings=(Holding("chair-in-chief", "p1", START), Holding("head-of-service", "p1", START))
    )
    assert route(graph, "p1", "chair-in-chief") == Route(
        LEADER, Basis.REQUIRED, None, None, redirected=True
    )
    elsewhere = lines(holdings=(Holding("head-of-service", "p5", START),))
    assert route(elsewhere, "p5", "chair-in-chief") == Route(
        CHIEF, None, LEADER, Basis.REQUIRED, redirected=False
    )


def test_where_nobody_else_is_above_it_goes_nowhere() -> None:
    alone = lines(recorded=(), required=(), holdings=(Holding("leader", "p1", START),))
    assert route(alone, "p1", "leader") == Route(None, None, None, None, redirected=True)
    round_ = lines(
        required=(),
        recorded=(RecordedLine("main", REPORTS, "health"), RecordedLine("health", REPORTS, "main")),
    )
    assert route(round_, "p1", "main") == Route(
        MAIN, None, Node(NodeKind.BODY, "health"), Basis.RECORDED, redirected=False
    )


def test_each_of_two_holders_is_the_office() -> None:
    graph = lines(
        holdings=(Holding("chair-in-chief", "p1", START), Holding("chair-in-chief", "p5", START))
    )
    assert [same_office(graph, CHIEF, graph.node(who)) for who in ("p1", "p5", "p4")] == [
        True,
        True,
        False,
    ]
    assert route(graph, "p5", "chair-in-chief") == Route(
        HEAD, Basis.RECORDED, LEADER, Basis.REQUIRED, redirected=True
    )


POSTS = ("a", "b", "c", "d")
PEOPLE = ("p", "q", "r")
KNOWN = KnownNames(posts=frozenset(POSTS), people=frozenset(PEOPLE))
ENDS = st.sampled_from((*POSTS, *PEOPLE))
RELATIONS = st.sampled_from((REPORTS, ACCOUNTABLE, "informs"))
GRAPHS = st.builds(
    LineFacts,
    st.just(DAY),
    st.just(KNOWN),
    recorded=st.lists(st.builds(RecordedLine, ENDS, RELATIONS, ENDS), max_size=8).map(tuple),
    holdings=st.lists(
        st.builds(Holding, st.sampled_from(POSTS), st.sampled_from(PEOPLE), st.just(START)),
        max_size=5,
    ).map(tuple),
    required=st.lists(st.builds(RequiredLine, ENDS, RELATIONS, ENDS, st.just("1")), max_size=4).map(
        tuple
    ),
)


@given(GRAPHS, ENDS, ENDS)
def test_a_breach_never_goes_to_whom_it_is_about(facts: LineFacts, by: str, to: str) -> None:
    graph = Lines(facts)
    found = route(graph, by, to)
    for node in (found.report_to, found.escalates_to):
        assert node is None or not same_office(graph, node, graph.node(by))
    assert found.redirected == same_office(graph, graph.node(by), graph.node(to))
    assert found.report_to is None or found.report_to != found.escalates_to


@given(GRAPHS, ENDS, st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_no_route(
    facts: LineFacts, end: str, shuffler: random.Random
) -> None:
    recorded, holdings = list(facts.recorded), list(facts.holdings)
    shuffler.shuffle(recorded)
    shuffler.shuffle(holdings)
    shuffled = LineFacts(
        DAY, KNOWN, recorded=tuple(recorded), holdings=tuple(holdings), required=facts.required
    )
    assert answers_to(Lines(facts), end) == answers_to(Lines(shuffled), end)
