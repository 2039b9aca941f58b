"""Every kind of finding: a sound tiny pack has none, and one change to it gives just that one."""

from __future__ import annotations

import ast
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from engine.lint.linting import lint
from tests.engine.lint.sound import Change, Draft, Entry
from tests.house.house import ROOT

DAY = date(2020, 1, 1)
EXPECTED: dict[str, list[Entry]] = yaml.safe_load(
    Path(__file__).with_name("expected.yaml").read_text(encoding="utf-8")
)


def _set(part: str, value: Any) -> Change:
    def change(draft: Draft) -> None:
        draft.document[part] = value

    return change


def _update(part: str, at: int, **more: Any) -> Change:
    def change(draft: Draft) -> None:
        draft.document[part][at].update(more)

    return change


def _drop(matter: str) -> Change:
    return lambda draft: draft.drop(matter)


def _provide(matter: str, body: str, clause: str, says: str, **more: Any) -> Change:
    return lambda draft: draft.provide(matter, body, clause, says, **more)


def _line(from_: str, relation: str, to: str, clause: str) -> Change:
    return lambda draft: draft.line(from_, relation, to, clause)


def _both(*changes: Change) -> Change:
    def change(draft: Draft) -> None:
        for each in changes:
            each(draft)

    return change


def _group(code: str, **more: Any) -> Change:
    return lambda draft: draft.group(code, **more)


def _duty(**parts: str) -> Change:
    return _update("duties", 0, **parts)


def _no_seats(draft: Draft) -> None:
    draft.constitution["bodies"][1]["seats"] = []
    del draft.document["membership lists"][1]


def _no_line(draft: Draft) -> None:
    del draft.constitution["lines"][0]


def _quorum_of_the_board(*needs: str) -> Change:
    def change(draft: Draft) -> None:
        draft.provision("quorum")["needs"] = []
        draft.provide("quorum", "board", "2", "half", value="half", needs=list(needs))
        draft.document["provisions"] = [
            each
            for each in draft.document["provisions"]
            if not (each["matter"] == "quorum" and each["body"] == "all-bodies")
        ]
        draft.provide("quorum", "business-group", "G2", "half")

    return change


def _two_formulae(draft: Draft) -> None:
    draft.drop("quorum")
    draft.provide("quorum", "board", "2", "half", value="half")
    draft.provide("quorum", "business-group", "G2", "a third", value="a third")


def _second_list(*seats: str) -> Change:
    def change(draft: Draft) -> None:
        draft.document["membership lists"].append(
            {"body": "board", "clause": "3", "seats": list(seats)}
        )

    return change


def _unstated(draft: Draft) -> None:
    draft.constitution["parameters"] = {
        "limit": {"value": 3, "unit": "meetings a year", "clause": "4a", "stated": False}
    }
    entry = _attested("4a", "board", "The board meets often.", bearer="board")
    entry["obligations"][0] |= {
        "class": "automated",
        "form": "meetings-a-year",
        "with": {"body": "board", "number": "parameter.limit"},
        "severity": "minor",
    }
    del entry["obligations"][0]["attested"]
    draft.clauses.append(entry)


def _attested(clause: str, body: str, summary: str, **more: Any) -> Entry:
    return {
        "clause": clause,
        "body": body,
        "title": clause,
        "summary": summary,
        "obligations": [
            {
                "id": "done",
                "class": "attested",
                "summary": summary,
                "attested": {"evidence": "A note."},
                **more,
            }
        ],
    }


def _clause(*entries: Entry) -> Change:
    return lambda draft: draft.clauses.extend(entries)


def _agenda_for_one(draft: Draft) -> None:
    draft.drop("agenda-agreed")
    draft.provide("agenda-agreed", "board", "2", "two weeks before", days=14)


def _fixed_chair(draft: Draft) -> None:
    draft.document["provisions"][1]["value"] = "lead-member"
    draft.document["belongs to"]["lead-member"] = "kent-police"


def _joint(draft: Draft) -> None:
    draft.constitution["bodies"][1]["joint"] = True
    draft.provision("appointment-of-chairs")["value"] = "board"


def _outside_line(draft: Draft) -> None:
    """The board answers to a body that answers to nobody; the post it answered to is gone."""
    draft.constitution["lines"][1]["to"] = "hwb"
    draft.document["lines"] = []
    draft.line("independent-chair", "appraises", "members of: business-group", "4")


def _elsewhere(draft: Draft) -> None:
    draft.document["membership lists"][1]["seats"].append("schools")


CASES: dict[str, Change] = {
    # What terms leave out.
    "no-quorum": _both(_drop("quorum"), _provide("quorum", "board", "2", "half")),
    "no-chair": _both(
        _drop("chair"), _provide("chair", "board", "3", "the Chair", value="independent-chair")
    ),
    "no-frequency": _both(_drop("frequency"), _provide("frequency", "board", "2", "four a year")),
    "no-membership-list": _no_seats,
    "no-reporting-line": _no_line,
    "unregulated": _drop("voting"),
    "promised-to-some": _agenda_for_one,
    # Quorums.
    "quorum-seat-not-listed": _quorum_of_the_board("health-providers"),
    "quorum-seats-merged": _quorum_of_the_board("kent-police or cxk"),
    "quorum-seat-unlabelled": _quorum_of_the_board("health-providers or cxk"),
    "quorum-needs-unnamed-chair": _both(
        _drop("chair"),
        _provide("chair", "business-group", "G3", "whom the board appoints"),
        _quorum_of_the_board("chair"),
    ),
    "quorums-differ": _two_formulae,
    # Membership.
    "membership-lists-differ": _second_list("kent-police", "cafcass", "lay-members"),
    "place-not-listed": _update("places", 0, who="cafcass"),
    "standing-differs": _update("membership lists", 1, standing={"cxk": "virtual member"}),
    "observer-among-members": _update("membership lists", 0, standing={"cxk": "observer"}),
    "seats-without-number": _update("membership lists", 0, unnumbered=["cxk"]),
    "chair-not-a-member": _set("belongs to", {}),
    "sits-on-its-own-group": _set(
        "belongs to", {"independent-chair": "lay-members", "kent-police": "board"}
    ),
    "members-from-elsewhere": _elsewhere,
    "members-on-no-group": _update("membership lists", 1, seats=["kent-police", "lay-members"]),
    "too-few-for-the-seats": _update("people", 0, number=1),
    # Lines.
    "circle": _line("board", "reports-to", "business-group", "4"),
    "line-ends-nowhere": _outside_line,
    "several-masters": _line("board", "answerable-to", "lead-member", "5"),
    "judges-its-master": _line("business-group", "challenges", "board", "G4"),
    "expected-not-promised": _line("business-group", "reports-to", "head-of-paid-service", "4"),
    "groups-report-differently": _both(
        _group("case-review-group"),
        _line("case-review-group", "reports-to", "business-group", "case-review-group 1"),
    ),
    "binds-an-outsider": _line("hwb", "reports-to", "lead-member", "4"),
    # Appraisals.
    "appraises-itself": _line("independent-chair", "appraises", "members of: board", "4"),
    "appraise-one-another": _both(
        _line("independent-chair", "appraises", "lead-member", "4"),
        _line("lead-member", "appraises", "members of: board", "5"),
    ),
    "appraised-by-another": _both(
        _set("lines", []), _line("lead-member", "appraises", "board", "5")
    ),
    # Chairs and offices.
    "chair-fixed-and-appointed": _fixed_chair,
    "joint-body-appointed-by-one": _joint,
    "term-without-length": _set("terms of office", [{"who": "lay-members", "clause": "3"}]),
    # Rules against rules.
    "contradiction": _provide("deputies", "business-group", "G2", "none", value="none"),
    "said-twice": _provide("deputies", "business-group", "G2", "one each", value="one"),
    "near-duplicate": _clause(
        _attested("4a", "board", "The annual budget is approved in March.", bearer="board"),
        _attested("4b", "board", "In March the annual budget is approved again.", bearer="board"),
    ),
    "cancelled-before-agenda": _both(
        _provide("agenda-agreed", "board", "2", "two weeks before", days=14),
        _provide("cancellation", "board", "3", "ten working days", **{"working days": 10}),
    ),
    # Duties.
    "duty-without-bearer": _duty(bearer="not said"),
    "duty-without-recipient": _duty(recipient="not said where the chair is away"),
    "duty-without-time": _duty(time="not said"),
    "duty-without-manner": _duty(manner="not said"),
    "duty-without-consequence": _duty(consequence="not said"),
    "duty-without-number": _unstated,
    "lists-differ": lambda draft: draft.document["lists"].append(
        {"of": "recipients", "body": "board", "clause": "5", "items": ["hwb", "lead-member"]}
    ),
    # Names and words.
    "many-names": lambda draft: draft.document["names"][0]["called"].append(
        {"name": "KSCB", "clauses": ["3"]}
    ),
    "two-meanings": lambda draft: draft.document["meanings"][0]["means"].append(
        {"what": "the whole partnership", "clauses": ["5"]}
    ),
    "undefined": _set("terms", [{"term": "year", "clauses": ["2"], "turns on it": "what is late"}]),
    # The text.
    "review-overdue": lambda draft: draft.document["dated"].update(
        {"review due": date(2019, 12, 31)}
    ),
    "due-when-issued": lambda draft: draft.document["dated"].update({"issued": date(2021, 4, 1)}),
    "no-review-cycle": lambda draft: draft.document["dated"].pop("review every"),
    "no-review-date": lambda draft: draft.document.update(
        {"dated": {"clause": "1", "issued": date(2018, 4, 1)}}
    ),
    "undated": lambda draft: draft.document["dated"].pop("issued"),
    "listed-not-found": lambda draft: draft.document["contents"]["listed"].update({"2": "Money"}),
    "found-not-listed": lambda draft: draft.document["contents"]["found"].update({"2": "Money"}),
    "title-differs": lambda draft: draft.document["contents"]["found"].update({"1": "Purposes"}),
    "announced-not-there": _update("announced", 0, found=False, instead="a heading"),
    "number-missing": _update("numbering", 0, numbers=["1", "2", "4"]),
    "number-repeated": _update("numbering", 0, numbers=["a", "b", "b", "c"]),
    "numbering-starts-late": _update("numbering", 0, numbers=["d", "e"]),
    "points-without-number": _update("numbering", 0, numbers=["1", "-", "2"]),
    "lone-number": _update("numbering", 0, numbers=["1"]),
    "order-differs": lambda draft: draft.document["order"].append(
        {"body": "board", "clauses": ["5"], "headings": ["members"]}
    ),
    "stale-reference": _update("references", 0, **{"superseded by": "the Act of 2018"}),
    "wrong-citation": _update("citations", 0, cites="3"),
    "broken-text": _set("fragments", [{"clause": "4", "how": "the last words are lost"}]),
}


def test_a_sound_constitution_has_nothing_wrong(tmp_path: Path) -> None:
    result = lint(Draft().load(tmp_path), DAY)
    assert (result.findings, result.not_looked_at) == ((), ())


@pytest.mark.parametrize("kind", list(CASES))
def test_one_change_gives_just_what_it_makes_wrong(kind: str, tmp_path: Path) -> None:
    draft = Draft()
    CASES[kind](draft)
    found = lint(draft.load(tmp_path), DAY).findings
    assert [
        {"key": each.key, "clauses": list(each.clauses), "sentence": each.sentence}
        for each in found
    ] == EXPECTED[kind]
    assert kind in [each.kind for each in found]
    assert all(each.matters and each.mends for each in found)


def test_every_kind_has_its_case() -> None:
    """The kinds written in the modules, and those that they make of a matter."""
    written = {f"no-{matter}" for matter in ("quorum", "chair", "frequency", "membership-list")}
    for path in sorted((ROOT / "engine" / "lint").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "kind":
                written |= {
                    each.value
                    for each in ast.walk(node.value)
                    if isinstance(each, ast.Constant) and isinstance(each.value, str)
                }
    assert written - {"no-"} <= set(CASES)


def test_without_declarations_it_says_what_it_did_not_look_at(tmp_path: Path) -> None:
    result = lint(Draft().load(tmp_path, with_document=False), DAY)
    assert [each.key for each in result.findings] == [
        "no-chair/board",
        "no-chair/business-group",
        "no-quorum/board",
        "no-quorum/business-group",
        "no-frequency/board",
        "no-frequency/business-group",
    ]
    assert [each.check for each in result.not_looked_at] == [
        "missing",
        "membership",
        "reporting",
        "appraisals",
        "chairs",
        "terms of office",
        "contradictions",
        "timings",
        "lists",
        "naming",
        "review date",
        "contents",
        "numbering",
        "references",
    ]


def test_a_duty_that_nobody_bears_and_one_said_to_be_the_same(tmp_path: Path) -> None:
    draft = Draft()
    draft.clauses += [
        _attested("4a", "board", "The annual budget is approved in March."),
        _attested("4b", "board", "The annual budget is approved in March."),
    ]
    second = draft.clauses[-1]["obligations"][0]
    second |= {"class": "automated", "same as": "4a/done"}
    del second["attested"]
    found = lint(draft.load(tmp_path), DAY).findings
    assert [(each.key, each.clauses) for each in found] == [
        ("duty-without-bearer/4a-done", ("4a",)),
        ("said-twice/duties", ("4a", "4b")),
    ]


def test_a_length_of_time_that_is_the_packs_own(tmp_path: Path) -> None:
    draft = Draft()
    _unstated(draft)
    draft.constitution["parameters"]["limit"] = {
        "value": '@"P3M"',
        "unit": "calendar months",
        "clause": "4a",
        "stated": False,
    }
    draft.clauses[-1]["obligations"][0] |= {
        "form": "yearly-review",
        "with": {"body": "board", "kind": "governance", "age": "parameter.limit"},
    }
    found = lint(draft.load(tmp_path), DAY).findings
    assert [(each.key, each.sentence) for each in found] == [
        (
            "duty-without-time/limit",
            "4a can only be tested with 3 calendar months, which is not in the document.",
        )
    ]


def test_the_page_names_every_kind() -> None:
    page = (ROOT / "docs" / "lint.md").read_text(encoding="utf-8")
    assert [kind for kind in CASES if f"`{kind}`" not in page] == []
