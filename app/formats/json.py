"""The contract's result as JSON: for other programs, and for whoever checks our answers."""

from __future__ import annotations

import json
from typing import Any

from app.view import ReportView
from engine.results import AuditResult, Counts, LedgerClause, LedgerObligation, Verdict

_MARKUP = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026", 0x2028: "\\u2028"}
_MARKUP[0x2029] = "\\u2029"


class JsonRendering:
    """Exactly the contract's keys in the contract's order, indented, UTF-8.

    The values are the data, unchanged. ``<``, ``>`` and ``&`` are written as JSON escapes, which
    every reader turns back, so that a browser shown the file finds no markup in it. With filters,
    ``verdicts`` lists those shown; ``counts``, ``coverage`` and ``ledger`` stay the whole audit's.
    """

    def render(self, view: ReportView) -> bytes:
        """The result as one JSON object and a closing line end."""
        document = _result(view.result, view.shown)
        text = json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False)
        return (text.translate(_MARKUP) + "\n").encode("utf-8", errors="backslashreplace")


def _result(result: AuditResult, shown: tuple[Verdict, ...]) -> dict[str, Any]:
    return {
        "schema": result.schema_,
        "as_of": result.as_of.isoformat(),
        "period": {
            "from": result.period.from_.isoformat(),
            "until": result.period.until.isoformat(),
        },
        "constitution": result.constitution,
        "snapshot_digest": result.snapshot_digest,
        "pack_digest": result.pack_digest,
        "engine": result.engine,
        "coverage": result.coverage.model_dump(mode="json"),
        "counts": _counts(result.counts),
        "verdicts": [verdict.model_dump(mode="json") for verdict in shown],
        "ledger": [_clause(clause) for clause in result.ledger],
    }


def _counts(counts: Counts) -> dict[str, int]:
    return {
        "not-evidenced" if name == "not_evidenced" else name: number
        for name, number in counts.model_dump().items()
    }


def _clause(clause: LedgerClause) -> dict[str, Any]:
    return {
        **clause.model_dump(mode="json"),
        "counts": _counts(clause.counts),
        "obligations": [_obligation(obligation) for obligation in clause.obligations],
    }


def _obligation(obligation: LedgerObligation) -> dict[str, Any]:
    return {**obligation.model_dump(mode="json"), "counts": _counts(obligation.counts)}
