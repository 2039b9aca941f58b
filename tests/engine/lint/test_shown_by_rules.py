"""What the rules alone show of a document, where nobody declared anything."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from engine.lint import provided
from engine.lint.linting import lint
from tests.engine.lint.sound import Draft, Entry

DAY = date(2020, 1, 1)


def _rule(clause: str, body: str, form: str, with_: Entry, **more: object) -> Entry:
    obligation = {
        "id": "rule",
        "class": "automated",
        "summary": f"A rule of {clause}.",
        "form": form,
        "with": with_,
        "bearer": body,
        "severity": "minor",
        **more,
    }
    return {
        "clause": clause,
        "body": body,
        "title": clause,
        "summary": f"A rule of {clause}.",
        "obligations": [obligation],
    }


def _with_rules() -> Draft:
    draft = Draft()
    draft.document = {}
    draft.constitution["lists"] = {
        "full_roles": ["chair", "member"],
        "there": ["present", "deputised"],
    }
    draft.clauses += [
        _rule("10", "board", "meetings-a-year", {"body": "board", "number": 4}),
        _rule(
            "11",
            "board",
            "quorum-share",
            {"body": "board", "parts": 1, "of": 2},
            define={
                "chairs": 'members[list contains(item.roles, "chair")]',
                "all_there": 'fills([["kent-police"], ["camhs"]], attending)',
            },
            requirement="count(chairs) > 0 and all_there",
        ),
        _rule(
            "12",
            "business-group",
            "chair-by-post",
            {"body": "business-group", "post": "lead-member"},
        ),
        _rule("13", "board", "composition", {"body": "board", "seats": ["kent-police", "cxk"]}),
    ]
    return draft


def test_provisions_are_read_off_the_shape_of_rules(tmp_path: Path) -> None:
    pack = _with_rules().load(tmp_path, with_document=False)
    assert [
        (each.matter, each.body, each.clause, each.value) for each in provided.provisions(pack)
    ] == [
        ("frequency", "board", "10", None),
        ("quorum", "board", "11", None),
        ("chair", "business-group", "12", "lead-member"),
    ]
    assert [(each.body, each.clause, each.seats) for each in provided.membership_lists(pack)] == [
        ("board", "13", ("kent-police", "cxk"))
    ]


def test_a_declared_provision_goes_before_what_a_rule_shows(tmp_path: Path) -> None:
    draft = _with_rules()
    draft.document = {
        "provisions": [
            {
                "matter": "quorum",
                "body": "board",
                "clause": "1",
                "says": "a third",
                "value": "third",
            }
        ]
    }
    pack = draft.load(tmp_path)
    quorums = provided.on(pack, provided.QUORUM)
    assert [(each.clause, each.value) for each in quorums] == [("1", "third")]


def test_a_quorum_that_no_list_can_fill_is_found_in_the_rule_itself(tmp_path: Path) -> None:
    found = lint(_with_rules().load(tmp_path, with_document=False), DAY).findings
    assert [(each.key, each.clauses) for each in found] == [
        ("no-chair/board", ("1",)),
        ("no-quorum/business-group", ("G1",)),
        ("quorum-needs-unnamed-chair/board", ("11",)),
        ("quorum-seat-not-listed/board", ("11", "13")),
        ("no-frequency/business-group", ("G1",)),
    ]
