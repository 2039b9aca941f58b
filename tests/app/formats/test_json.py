from __future__ import annotations

import json
from pathlib import Path

from app.formats.json import JsonRendering
from engine.results import Status
from tests.app import canned

GOLDEN = Path(__file__).with_name("golden")


def test_the_whole_result_is_as_agreed() -> None:
    expected = (GOLDEN / "audit.json").read_bytes()
    assert JsonRendering().render(canned.view()) == expected


def test_the_keys_are_the_contracts() -> None:
    result = json.loads(JsonRendering().render(canned.view()))
    assert list(result) == [
        *("schema", "as_of", "period", "constitution", "snapshot_digest", "pack_digest"),
        *("engine", "coverage", "counts", "verdicts", "ledger"),
    ]
    assert result["period"] == {"from": "2017-04-01", "until": "2018-04-30"}
    statuses = [status.value for status in Status]
    assert list(result["counts"]) == ["tested", *statuses]
    for line in result["ledger"]:
        assert list(line["counts"]) == ["tested", *statuses]
        for obligation in line["obligations"]:
            assert list(obligation["counts"]) == ["tested", *statuses]
    for verdict in result["verdicts"]:
        assert list(verdict) == [
            *("constitution", "body", "clause", "obligation", "subject", "status", "outlook"),
            *("late", "due_on", "since", "bearer", "report_to", "escalates_to", "severity"),
            *("contested_by", "evidence", "explanation"),
        ]


def test_filters_leave_everything_but_the_verdicts() -> None:
    whole = json.loads(JsonRendering().render(canned.view()))
    shown = canned.VERDICTS[3:5]
    part = json.loads(JsonRendering().render(canned.view(shown=shown, filters=("clause 5.2",))))
    assert part["verdicts"] == whole["verdicts"][3:5]
    assert {**part, "verdicts": whole["verdicts"]} == whole
