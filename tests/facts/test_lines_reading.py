"""From a snapshot to its reporting-line graph."""

from __future__ import annotations

from datetime import date

from facts.lines import (
    Holding,
    Node,
    NodeKind,
    RecordedLine,
    RequiredLine,
    Sitting,
    lines_of,
)
from facts.snapshot import Record, Settings, Snapshot
from facts.vocabulary.tables import TABLES

ROWS: dict[str, list[dict[str, str | date]]] = {
    "organisations": [{"organisation": "mscb"}],
    "people": [{"person": "p1"}, {"person": "p2"}],
    "posts": [
        {"post": "council-leader", "person": "p2", "from": date(2017, 5, 1), "organisation": "mscb"}
    ],
    "memberships": [
        {"person": "p1", "body": "cdop", "from": date(2017, 4, 1), "role": "chair"},
    ],
    "reporting_lines": [
        {"from": "cdop", "relation": "reports-to", "to": "p1"},
        {"from": "HSG", "relation": "reports-to", "to": "organisation:mscb"},
    ],
}


def snapshot(*left_out: str) -> Snapshot:
    supplied = [name for name in ROWS if name not in left_out]
    return Snapshot.of(
        Settings("kscb-2018", date(2018, 4, 30)),
        [TABLES[name] for name in supplied],
        [
            Record(name, number, f"{name}.csv", TABLES[name].model.model_validate(row))
            for name in supplied
            for number, row in enumerate(ROWS[name], start=2)
        ],
    )


def test_rows_become_lines_holdings_and_sittings() -> None:
    required = RequiredLine("cdop", "reports-to", "board", "6.5")
    graph = lines_of(snapshot(), required=[required], root="board")
    assert graph.facts.day == date(2018, 4, 30)
    assert set(graph.facts.recorded) == {
        RecordedLine("cdop", "reports-to", "p1", 2),
        RecordedLine("HSG", "reports-to", "organisation:mscb", 3),
    }
    assert graph.facts.holdings == (
        Holding("council-leader", "p2", date(2017, 5, 1), None, "mscb"),
    )
    assert graph.facts.sittings == (Sitting("p1", "cdop", "chair", date(2017, 4, 1)),)
    assert graph.facts.required == (required,)
    assert graph.facts.not_supplied == frozenset()
    assert graph.root == Node(NodeKind.BODY, "board")
    assert graph.path("health-safeguarding", "organisation:mscb") == (
        Node(NodeKind.BODY, "health-safeguarding"),
        Node(NodeKind.ORGANISATION, "mscb"),
    )
    assert graph.distance("cdop", "p1") == 1


def test_a_table_left_out_is_known_to_be() -> None:
    graph = lines_of(snapshot("posts", "reporting_lines"), day=date(2018, 1, 1))
    assert graph.facts.not_supplied == frozenset({"posts", "reporting_lines"})
    assert graph.facts.day == date(2018, 1, 1)
    assert (graph.recorded, graph.posts_without_holder(["council-leader"])) == ((), ())
