"""The layout of a picture in layers: room for all, lines upwards, few crossings."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.formats.layers import Layout, Spot, Way, layered

ROOM, PASSING = 100.0, 20.0


def laid_out(lines: list[tuple[str, str]], most: int = 6) -> Layout[str]:
    boxes = sorted({box for line in lines for box in line})
    return layered(boxes, lines, box_room=ROOM, line_room=PASSING, most=most)


def test_a_chain_stands_one_above_the_other() -> None:
    assert laid_out([("c", "b"), ("b", "a")]) == Layout(
        spots={"a": Spot(0, 50.0), "b": Spot(1, 50.0), "c": Spot(2, 50.0)},
        ways=(Way("c", "b", ()), Way("b", "a", ())),
        crossings=0,
        layers=3,
    )


def test_a_line_past_a_layer_has_a_place_of_its_own_there() -> None:
    layout = laid_out([("c", "b"), ("b", "a"), ("c", "a")])
    assert [way for way in layout.ways if way.points] == [
        Way("c", "a", (Spot(1, layout.ways[2].points[0].x),))
    ]
    assert abs(layout.ways[2].points[0].x - layout.spots["b"].x) >= (ROOM + PASSING) / 2 - 1e-6


def test_a_line_that_closes_a_round_leads_down() -> None:
    layout = laid_out([("b", "a"), ("a", "b")])
    assert {box: spot.layer for box, spot in layout.spots.items()} == {"a": 0, "b": 1}
    assert layout.ways == (Way("b", "a", ()), Way("a", "b", ()))


def test_crossings_that_need_not_be_are_taken_away() -> None:
    straight = [("x", "c"), ("y", "b"), ("z", "a"), ("a", "top"), ("b", "top"), ("c", "top")]
    assert laid_out(straight).crossings == 0
    both_to_both = [(low, high) for low in "xy" for high in "ab"]
    assert laid_out(both_to_both).crossings == 1


def test_a_layer_that_would_be_too_wide_is_shared_out() -> None:
    layout = laid_out([(f"leaf{number}", "top") for number in range(9)], most=4)
    layers = [spot.layer for spot in layout.spots.values()]
    assert [layers.count(layer) for layer in range(layout.layers)] == [1, 4, 4, 1]


def test_nothing_to_lay_out() -> None:
    assert laid_out([]) == Layout({}, (), 0, 0)


LINES = st.lists(st.tuples(st.sampled_from("abcdefgh"), st.sampled_from("abcdefgh")), max_size=14)


@given(LINES)
def test_boxes_never_overlap_and_lines_stand_between_their_ends(
    lines: list[tuple[str, str]],
) -> None:
    layout = laid_out(lines)
    for one, other in combinations(layout.spots.values(), 2):
        assert one.layer != other.layer or abs(one.x - other.x) >= ROOM - 1e-6
    for way in layout.ways:
        stops = [layout.spots[way.from_], *way.points, layout.spots[way.to]]
        steps = [after.layer - before.layer for before, after in pairwise(stops)]
        assert set(steps) in ({-1}, {1})
    assert {(way.from_, way.to) for way in layout.ways} == {
        (from_, to) for from_, to in lines if from_ != to
    }


@given(LINES)
def test_the_same_lines_give_the_same_picture(lines: list[tuple[str, str]]) -> None:
    assert laid_out(lines) == laid_out(list(lines))
