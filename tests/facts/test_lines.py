"""The reporting-line graph: distances, rounds, reach, and who holds and sits on what."""

from __future__ import annotations

import random
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.lines import (
    ChairElsewhere,
    Distance,
    Holding,
    KnownNames,
    LineFacts,
    Lines,
    Node,
    NodeKind,
    RecordedLine,
    SharedPost,
    Sitting,
    Vacancy,
)
from tests.facts.lines_example import DAY, RECORDED, REQUIRED, START, lines


def body(code: str) -> Node:
    return Node(NodeKind.BODY, code)


def post(code: str) -> Node:
    return Node(NodeKind.POST, code)


def person(identifier: str) -> Node:
    return Node(NodeKind.PERSON, identifier)


@pytest.mark.parametrize(
    ("written", "node"),
    [
        ("main", body("main")),
        ("Overview Panel", body("deaths")),
        ("chair_in_chief", post("chair-in-chief")),
        ("p1", person("p1")),
        ("P1", Node(NodeKind.UNKNOWN, "P1")),
        ("trust", Node(NodeKind.ORGANISATION, "trust")),
        ("mscb", body("mscb")),
        ("organisation:mscb", Node(NodeKind.ORGANISATION, "mscb")),
        ("Body: MSCB", body("mscb")),
        ("body:nowhere", body("nowhere")),
        ("somebody else", Node(NodeKind.UNKNOWN, "somebody else")),
        ("ext:main", Node(NodeKind.UNKNOWN, "ext:main")),
    ],
)
def test_what_an_end_names(written: str, node: Node) -> None:
    assert lines().node(written) == node


def test_distances_rest_on_recorded_upward_lines() -> None:
    chair, chief, head = person("p1"), post("chair-in-chief"), post("head-of-service")
    of_trust = {person("p2"), person("p3"), person("p4")}
    assert lines().distances() == (
        Distance(body("deaths"), chair, 1),
        Distance(body("deaths"), chief, 1),
        Distance(body("deaths"), head, 2),
        Distance(body("health"), body("main"), 2),
        Distance(body("health"), body("steering"), 1),
        Distance(body("health"), body("wellbeing"), 3),
        Distance(body("main"), body("wellbeing"), 1),
        Distance(body("steering"), body("main"), 1),
        Distance(body("steering"), body("wellbeing"), 2),
        Distance(chair, chief, 0),
        Distance(chair, head, 1),
        Distance(chief, chair, 0),
        Distance(chief, head, 1),
    )
    assert of_trust.isdisjoint({distance.from_ for distance in lines().distances()})


def test_a_path_gives_both_ends() -> None:
    graph = lines()
    assert graph.path("health", "wellbeing") == (
        body("health"),
        body("steering"),
        body("main"),
        body("wellbeing"),
    )
    assert graph.path("main", "main") == (body("main"),)
    assert graph.path("main", "training") is None
    assert graph.path("nowhere", "main") is None
    assert (graph.reaches("main", "main"), graph.reaches("health", "main")) == (True, True)
    assert (graph.reaches("training", "main"), graph.reaches("main", "health")) == (False, False)


def test_a_person_answers_through_the_post_they_alone_hold() -> None:
    alone = lines()
    assert alone.distance("p1", "head-of-service") == 1
    shared = lines(
        holdings=(
            Holding("chair-in-chief", "p1", START),
            Holding("chair-in-chief", "p5", date(2018, 4, 30)),
        )
    )
    assert shared.distance("p1", "head-of-service") is None
    assert shared.on(date(2018, 4, 29)).distance("p1", "head-of-service") == 1


def test_rounds_are_given_once_from_their_first_node() -> None:
    graph = lines(
        recorded=(
            *RECORDED,
            RecordedLine("wellbeing", "reports-to", "main"),
            RecordedLine("training", "reports-to", "training"),
            RecordedLine("wellbeing", "accountable-to", "health"),
            RecordedLine("mscb", "informs", "main"),
        )
    )
    assert graph.cycles() == (
        (body("health"), body("steering"), body("main"), body("wellbeing")),
        (body("main"), body("wellbeing")),
        (body("training"),),
    )
    assert lines().cycles() == ()


def test_a_person_reporting_to_their_own_post_is_a_round() -> None:
    graph = lines(recorded=(RecordedLine("p1", "reports-to", "chair-in-chief"),))
    assert graph.cycles() == ((person("p1"), post("chair-in-chief")),)


def test_bodies_out_of_reach_of_the_root() -> None:
    assert lines().own_bodies() == ("deaths", "health", "steering", "training")
    assert lines().bodies_out_of_reach() == ("deaths", "training")
    assert lines().bodies_out_of_reach(["training", "health"]) == ("training",)
    assert lines(own=("mscb", "main", "health")).own_bodies() == ("health", "mscb")
    assert lines(own=("mscb", "main", "health")).bodies_out_of_reach() == ("mscb",)
    assert lines(root=None).bodies_out_of_reach() == ()
    assert lines(root=None, sittings=(), recorded=()).own_bodies() == (
        "deaths",
        "health",
        "main",
        "steering",
        "training",
    )


def test_what_is_required_is_met_by_its_row_or_one_accepted_instead() -> None:
    graph = lines()
    assert {need.clause: graph.met_by(need) for need in REQUIRED} == {
        "5.5": RECORDED[0],
        "4.4": None,
        "4.2": RECORDED[1],
        "6.3": RECORDED[2],
        "ToR Health 4": RECORDED[3],
        "ToR Deaths 6": None,
        "ToR Training 4": None,
    }
    assert graph.missing() == (REQUIRED[1], REQUIRED[5], REQUIRED[6])
    both = lines(recorded=(*RECORDED, RecordedLine("health", "reports-to", "main", 9)))
    assert both.met_by(REQUIRED[4]) == RecordedLine("health", "reports-to", "main", 9)


def test_another_relation_does_not_meet_what_is_required() -> None:
    graph = lines(recorded=(RecordedLine("steering", "informs", "main"),))
    assert graph.missing() == REQUIRED


def test_posts_with_no_holder() -> None:
    assert lines().posts_without_holder() == (
        Vacancy("head-of-service", "trust", date(2018, 1, 31)),
        Vacancy("leader", None, None),
    )
    assert lines().on(date(2018, 1, 31)).posts_without_holder() == (Vacancy("leader", None, None),)
    assert lines(required=(), recorded=(), holdings=()).posts_without_holder(["leader"]) == (
        Vacancy("leader", None, None),
    )
    assert lines(not_supplied=frozenset({"posts"})).posts_without_holder(["leader"]) == ()


def test_a_post_not_yet_taken_up_was_never_held() -> None:
    coming = (Holding("leader", "p5", date(2018, 5, 1)),)
    graph = lines(required=(), recorded=(), holdings=coming)
    assert graph.posts_without_holder(["leader"]) == (Vacancy("leader", None, None),)


def test_posts_with_two_holders() -> None:
    assert lines().posts_with_two_holders() == ()
    graph = lines(
        holdings=(
            Holding("leader", "p2", START, DAY),
            Holding("leader", "p1", DAY),
            Holding("chief-officer", "p3", START, None, "trust"),
            Holding("chief-officer", "p4", START, None, "mscb"),
            Holding("chief-officer", "p5", START),
        )
    )
    assert graph.posts_with_two_holders() == (
        SharedPost("chief-officer", "mscb", ("p4", "p5")),
        SharedPost("chief-officer", "trust", ("p3", "p5")),
        SharedPost("leader", None, ("p1", "p2")),
    )
    assert graph.on(date(2018, 5, 1)).holders("leader") == ("p1",)


def test_chairs_not_on_the_body_that_they_must_sit_on() -> None:
    assert lines().chairs_not_on("steering") == (
        ChairElsewhere("deaths", "p3"),
        ChairElsewhere("training", "p4"),
    )
    assert lines().chairs_not_on("steering", ["health", "training"]) == (
        ChairElsewhere("training", "p4"),
    )
    assert lines().on(date(2018, 3, 31)).chairs_not_on("steering") == (
        ChairElsewhere("deaths", "p3"),
    )


ENDS = st.sampled_from(["a", "b", "c", "d", "e"])
RELATIONS = st.sampled_from(["reports-to", "accountable-to", "informs"])
RECORDS = st.lists(st.builds(RecordedLine, ENDS, RELATIONS, ENDS), max_size=12)
FIVE = KnownNames(bodies=frozenset("abcde"))


def graph_of(recorded: list[RecordedLine]) -> Lines:
    return Lines(LineFacts(DAY, FIVE, recorded=tuple(recorded), root="a"))


@given(RECORDS)
def test_distance_agrees_with_walking_one_line_at_a_time(recorded: list[RecordedLine]) -> None:
    upward = {(line.from_, line.to) for line in recorded if line.relation != "informs"}
    graph = graph_of(recorded)
    for start in "abcde":
        reached, frontier, steps = {start: 0}, {start}, 0
        while frontier:
            steps += 1
            frontier = {to for from_, to in upward if from_ in frontier} - set(reached)
            reached |= dict.fromkeys(frontier, steps)
        for end in set("abcde") - {start}:
            assert graph.distance(start, end) == reached.get(end)
            way = graph.path(start, end)
            assert (None if way is None else len(way) - 1) == reached.get(end)


@given(RECORDS)
def test_there_is_a_round_exactly_where_a_line_leads_back(recorded: list[RecordedLine]) -> None:
    graph = graph_of(recorded)
    back = {
        (body(line.from_), body(line.to))
        for line in recorded
        if line.relation != "informs" and graph.reaches(line.to, line.from_)
    }
    on_rounds = {
        pair for way in graph.cycles() for pair in zip(way, (*way[1:], way[0]), strict=True)
    }
    assert on_rounds == back


@given(RECORDS, st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(
    recorded: list[RecordedLine], shuffler: random.Random
) -> None:
    shuffled = list(recorded)
    shuffler.shuffle(shuffled)
    one, other = graph_of(recorded), graph_of(shuffled)
    assert one.distances() == other.distances()
    assert one.cycles() == other.cycles()
    assert one.bodies_out_of_reach() == other.bodies_out_of_reach()


@given(RECORDS, st.lists(st.builds(Sitting, st.just("p"), ENDS, st.just("chair"), st.just(START))))
def test_a_body_is_out_of_reach_or_reaches_and_never_both(
    recorded: list[RecordedLine], sittings: list[Sitting]
) -> None:
    graph = Lines(
        LineFacts(DAY, FIVE, recorded=tuple(recorded), sittings=tuple(sittings), root="a")
    )
    out = set(graph.bodies_out_of_reach())
    assert out == {code for code in graph.own_bodies() if graph.distance(code, "a") is None}
