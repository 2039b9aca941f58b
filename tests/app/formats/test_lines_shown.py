"""The reporting lines as text and as a picture."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from app.formats.drawn_lines import DrawnLine, drawn_lines
from app.formats.lines_svg import lines_svg
from app.formats.lines_text import Asked, lines_text
from facts.lines import Node, NodeKind, RecordedLine, RequiredLine
from tests.facts.lines_example import RECORDED, REQUIRED, lines

SVG = "{http://www.w3.org/2000/svg}"


def label(node: Node) -> str:
    return f"the {node.id}"


def test_the_tree_and_what_is_amiss() -> None:
    asked = Asked(posts=("leader", "chair-in-chief"), chairs_sit_on="steering")
    assert lines_text(lines(), label, asked) == (
        "Reporting lines on 30 April 2018\n"
        "5 lines recorded; 3 required and missing.\n"
        "\n"
        "The wellbeing\n"
        "└── The main — accountable to\n"
        "    ├── The steering\n"
        "    │   └── The health\n"
        "    │       └╌╌ The deaths — NOT RECORDED, required by ToR Deaths 6\n"
        "    └╌╌ The training — NOT RECORDED, required by ToR Training 4\n"
        "\n"
        "The leader (no holder)\n"
        "└╌╌ The head-of-service — answerable to — NOT RECORDED, required by 4.4 (no holder)\n"
        "    └── The chair-in-chief — accountable to (the p1)\n"
        "        └── The deaths\n"
        "\n"
        "Bodies with no line, recorded or required: none\n"
        "Required and not recorded: 3\n"
        "  The head-of-service answerable to The leader (4.4)\n"
        "  The deaths reports to The health (ToR Deaths 6)\n"
        "  The training reports to The main (ToR Training 4)\n"
        "Rounds, in which somebody answers to themselves: none\n"
        "Out of reach of The main: 2\n"
        "  The deaths\n"
        "  The training\n"
        "Posts with no holder: 2\n"
        "  The head-of-service (The trust): the last holder's last day was 31 January 2018\n"
        "  The leader: no holder is on record\n"
        "Group chairs who do not sit on The steering: 2\n"
        "  the p3, chair of The deaths\n"
        "  the p4, chair of The training\n"
    )


def test_a_round_is_told_and_ends() -> None:
    graph = lines(
        recorded=(
            RecordedLine("main", "reports-to", "health", 2),
            RecordedLine("health", "reports-to", "main", 3),
        ),
        required=(),
        holdings=(),
        sittings=(),
    )
    assert lines_text(graph, label) == (
        "Reporting lines on 30 April 2018\n"
        "2 lines recorded; 0 required and missing.\n"
        "\n"
        "The health\n"
        "└── The main\n"
        "    └── The health — its own groups are above\n"
        "\n"
        "Bodies with no line, recorded or required: none\n"
        "Required and not recorded: none\n"
        "Rounds, in which somebody answers to themselves: 1\n"
        "  The health → The main → The health\n"
        "Out of reach of The main: none\n"
        "Posts with no holder: none\n"
    )


def test_what_was_not_supplied_is_said_and_nothing_is_concluded_from_it() -> None:
    graph = lines(
        recorded=(),
        holdings=(),
        sittings=(),
        required=REQUIRED[3:4],
        not_supplied=frozenset({"reporting_lines", "posts", "memberships"}),
    )
    assert lines_text(graph, label, Asked(chairs_sit_on="steering")) == (
        "Reporting lines on 30 April 2018\n"
        "No `reporting_lines` table was supplied: nothing below is known to be recorded.\n"
        "\n"
        "The main\n"
        "└╌╌ The steering — NOT RECORDED, required by 6.3\n"
        "\n"
        "Bodies with no line, recorded or required: none\n"
        "Required and not recorded: 1\n"
        "  The steering reports to The main (6.3)\n"
        "Posts with no holder: not known, no `posts` table was supplied\n"
        "Group chairs who do not sit on The steering: "
        "not known, no `memberships` table was supplied\n"
    )
    assert "out of reach" not in lines_svg(graph, label)
    assert "No reporting_lines table was supplied." in lines_svg(graph, label)


def test_what_is_drawn() -> None:
    def body(code: str) -> Node:
        return Node(NodeKind.BODY, code)

    graph = lines(
        recorded=(*RECORDED[2:4], RecordedLine("steering", "accountable-to", "main", 8)),
        required=(
            *REQUIRED[3:4],
            RequiredLine("deaths", "informs", "training", "3.1"),
            RequiredLine("deaths", "informs", "training", "3.2"),
            RequiredLine("training", "responsible-for", "main", "4", tested=False),
        ),
    )
    assert drawn_lines(graph) == (
        DrawnLine(body("health"), body("steering"), ("reports to",), (), missing=False),
        DrawnLine(
            body("steering"), body("main"), ("accountable to", "reports to"), (), missing=False
        ),
        DrawnLine(body("deaths"), body("training"), ("informs",), ("3.1", "3.2"), missing=True),
    )


def test_the_picture_says_all_in_words_too() -> None:
    picture = ElementTree.fromstring(lines_svg(lines(), label))
    assert picture.get("role") == "img"
    described = picture.get("aria-labelledby", "").split()
    assert [picture.findtext(f"*[@id='{name}']") for name in described] == [
        "Reporting lines",
        "5 lines recorded, 3 required and missing. "
        "The deaths reports to The health: required by ToR Deaths 6, not recorded. "
        "The training reports to The main: required by ToR Training 4, not recorded. "
        "The head-of-service answerable to The leader: required by 4.4, not recorded. "
        "The deaths reports to The chair-in-chief: recorded. "
        "The health reports to The steering: recorded. "
        "The main accountable to The wellbeing: recorded. "
        "The steering reports to The main: recorded. "
        "The chair-in-chief accountable to The head-of-service: recorded. "
        "The deaths: out of reach. The training: out of reach. "
        "The head-of-service: no holder. The leader: no holder.",
    ]
    classes = [group.get("class") for group in picture.iter(f"{SVG}g")]
    assert {name: classes.count(name) for name in classes} == {
        "ql-recorded": 5 + 1,  # and one in the legend
        "ql-missing": 3 + 1,
        "ql-node": 4,
        "ql-node ql-amiss": 4,
        "ql-node ql-root": 1,
        "ql-root": 1,
        "": 2,
    }


def test_every_part_of_the_picture_is_inside_it() -> None:
    picture = ElementTree.fromstring(lines_svg(lines(), label))
    _, _, width, height = (float(number) for number in picture.get("viewBox", "").split())
    for box in picture.iter(f"{SVG}rect"):
        if box.get("class") == "ql-box":
            x, y, wide, high = (float(box.get(name, "")) for name in ("x", "y", "width", "height"))
            assert 0 <= x <= x + wide <= width
            assert 0 <= y <= y + high <= height
    for text in picture.iter(f"{SVG}text"):
        assert 0 < float(text.get("y", "")) < height


def test_the_picture_needs_nothing_from_elsewhere_and_neutralises_markup() -> None:
    def hostile(node: Node) -> str:
        return f'<script>alert("{node.id}")</script>'

    for standalone in (True, False):
        text = lines_svg(lines(), hostile, standalone=standalone)
        ElementTree.fromstring(text)
        assert "<script" not in text
        assert re.findall(r"(?:href|src|url\()", text) == []
        assert ("prefers-color-scheme" in text) is standalone


def test_long_names_are_wrapped_and_cut() -> None:
    text = lines_svg(lines(), lambda node: f"{node.id} " + "committee of very many words " * 4)
    rows = [element.text or "" for element in ElementTree.fromstring(text).iter(f"{SVG}text")]
    assert sum(row.endswith("…") for row in rows) == 9 + 1  # and the legend
    unbroken = ElementTree.fromstring(lines_svg(lines(), lambda node: "x" * 60))
    written = [element.text or "" for element in unbroken.iter(f"{SVG}text")]
    in_boxes = [row for row in written if set(row.lower()) <= set("x-")]
    assert {len(row) for row in in_boxes} == {13, 14}
    cut = sorted((row for row in written if row.endswith("x…")), key=len)
    assert [len(row) for row in cut] == [14] * 9 + [32]


def test_nothing_at_all_is_still_a_picture_and_a_text() -> None:
    empty = lines(recorded=(), required=(), holdings=(), sittings=(), root=None)
    ElementTree.fromstring(lines_svg(empty, label))
    assert lines_text(empty, label) == (
        "Reporting lines on 30 April 2018\n"
        "0 lines recorded; 0 required and missing.\n"
        "\n"
        "Bodies with no line, recorded or required: none\n"
        "Required and not recorded: none\n"
        "Rounds, in which somebody answers to themselves: none\n"
        "Posts with no holder: none\n"
    )
