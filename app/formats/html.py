"""The report: one HTML file that needs nothing else, for the screen and for A4."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from app.audience import Audience
from app.neutral import not_a_formula, visible
from app.sentences import contested, due, facts, filter_sentence, outlook, since, told_to, where
from app.view import Group, ReportView, by_due_day, by_obligation
from app.words import SEVERITY_WORDS, STATUS_MEANINGS, STATUS_WORDS, capital, count, listed
from engine.results import Counts, LedgerClause, Status, Verdict
from facts.wording import long_date

_FOR: dict[Audience, str] = {
    Audience.OFFICER: "For the compliance officer: it names people.",
    Audience.CHAIR: "For the chair only: it names people and may speak of DBS referrals.",
    Audience.BOARD: "For the board: people are named only where a clause is broken.",
    Audience.PUBLIC: "For the public: no person is named.",
}

_FEW = 3  # pending verdicts of one duty on one day that are listed without being opened


@cache
def environment() -> Environment:
    """The templates: everything escaped, every name known, nothing unseen let through."""
    templates = Environment(
        loader=FileSystemLoader(Path(__file__).with_name("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_seen,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters["cell"] = lambda text: not_a_formula(str(text))
    return templates


def _seen(value: Any) -> Any:
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


class HtmlRendering:
    """The whole report: the answer, coverage, breaches, the other statuses, the ledger."""

    def render(self, view: ReportView) -> bytes:
        """One HTML document, UTF-8, with its style inside it and no script."""
        page = environment().get_template("report.html").render(page=_page(view))
        return page.strip().encode("utf-8") + b"\n"


def _page(view: ReportView) -> dict[str, Any]:
    result, coverage = view.result, view.result.coverage
    broken = _broken(view)
    parts = [_part(view, status) for status in STATUS_WORDS if status is not Status.BREACH]
    parts = [part for part in parts if part["groups"]]
    broken_total = len(view.of(Status.BREACH))
    return {
        "title": f"Audit of {view.names.constitution} as of {long_date(result.as_of)}",
        "constitution": view.names.constitution,
        "as_of": long_date(result.as_of),
        "from": long_date(result.period.from_),
        "until": long_date(result.period.until),
        "audience": _FOR[view.audience],
        "filters": filter_sentence(view) if view.filters else "",
        "answer": _answer(view),
        "figures": [
            {"status": status.value, "word": word, "number": number, "meaning": meaning}
            for (status, word), number, meaning in zip(
                STATUS_WORDS.items(), numbers(result.counts), STATUS_MEANINGS.values(), strict=True
            )
        ],
        "tested": result.counts.tested,
        "coverage": coverage.sentences,
        "obligations": coverage.obligations,
        "obligation_rows": _obligation_rows(view),
        "supplied": listed(coverage.supplied) or "nothing",
        "not_supplied": listed(coverage.not_supplied) or "nothing is missing",
        "broken": broken,
        "broken_total": broken_total,
        "nothing_broken": "Nothing listed here is broken."
        if view.filters
        else "Nothing that could be tested is broken. See above for what could not be.",
        "parts": parts,
        "links": [
            {"id": "broken", "text": f"Broken: {broken_total}"},
            *({"id": part["id"], "text": f"{part['word']}: {part['total']}"} for part in parts),
            *([{"id": "lines", "text": "Reporting lines"}] if view.lines_svg else []),
            {"id": "ledger", "text": "The ledger: every clause"},
        ],
        "lines": Markup(view.lines_svg) if view.lines_svg else "",
        "ledger": [_ledger_row(clause) for clause in result.ledger],
        "engine": result.engine,
        "snapshot_digest": result.snapshot_digest,
        "pack_digest": result.pack_digest,
    }


def _answer(view: ReportView) -> str:
    counts, coverage = view.result.counts, view.result.coverage
    clauses = {v.clause for v in view.result.verdicts if v.status is Status.BREACH}
    head = (
        f"{count(counts.breach, 'verdict')} of {counts.tested:,} found a clause broken"
        + (f", on {count(len(clauses), 'clause')}" if clauses else "")
        + "."
        if counts.breach
        else f"None of {count(counts.tested, 'verdict')} found a clause broken."
    )
    missing = coverage.could_not_be_tested
    if missing:
        head += f" {capital(count(missing, 'obligation'))} could not be tested at all."
    return head


def _obligation_rows(view: ReportView) -> list[dict[str, Any]]:
    coverage = view.result.coverage
    rows = (
        ("Tested", coverage.tested, "At least one verdict was given."),
        ("Nothing to test", coverage.nothing_to_test, "Nobody and nothing fell under it."),
        (
            "Could not be tested",
            coverage.could_not_be_tested,
            "What it needs was not supplied. This is not a pass.",
        ),
        ("Attested", coverage.attested, "Answered by a person's signed word, not by the record."),
        ("Informational", coverage.informational, "States something; nothing to keep or break."),
        ("Tested elsewhere", coverage.same_as, "The ledger says under which clause."),
        (
            "Not yet encoded",
            coverage.not_yet_encoded,
            "No rule is written yet. This is not a pass.",
        ),
    )
    return [{"word": word, "number": number, "meaning": meaning} for word, number, meaning in rows]


def _broken(view: ReportView) -> list[dict[str, Any]]:
    severities = []
    for severity, word in SEVERITY_WORDS.items():
        verdicts = view.breaches(severity)
        if verdicts:
            groups = [_group(view, group) for group in by_obligation(view, verdicts)]
            severities.append(
                {"code": severity.value, "word": word, "total": len(verdicts), "groups": groups}
            )
    return severities


def _part(view: ReportView, status: Status) -> dict[str, Any]:
    verdicts = view.of(status)
    dated = status is Status.PENDING
    groups = by_due_day(view, verdicts) if dated else by_obligation(view, verdicts)
    longest = {Status.PENDING: _FEW, Status.MET: 0}.get(status)
    return {
        "id": status.value,
        "word": STATUS_WORDS[status],
        "meaning": STATUS_MEANINGS[status],
        "total": len(verdicts),
        "dated": dated,
        # On paper, rows are named only where somebody may have to correct one.
        "brief": status in (Status.MET, Status.EXEMPT, Status.PENDING),
        # Of these there are so many that paper only names them, run together.
        "named": status in (Status.MET, Status.PENDING),
        "groups": [_group(view, group, longest) for group in groups],
    }


def _group(view: ReportView, group: Group, longest: int | None = None) -> dict[str, Any]:
    """A group; it stands open on a screen where it has no more than ``longest`` verdicts."""
    clause = view.clauses.get(group.clause)
    first = group.verdicts[0]
    return {
        "clause": group.clause,
        "title": group.title,
        "asks": group.asks,
        "due": f"Due by {due(first)}" if first.due_on else "No date yet",
        "open": longest is None or len(group.verdicts) <= longest,
        "unreviewed": clause is None or clause.reviewed_by is None,
        "cases": [_item(view, verdict) for verdict in group.verdicts],
    }


def _item(view: ReportView, verdict: Verdict) -> dict[str, Any]:
    names = view.names
    told = told_to(view, verdict)
    remarks = [outlook(verdict)]
    if verdict.late:
        remarks.append("Done late.")
    if verdict.contested_by:
        remarks.append(contested(view, verdict))
    own_body = verdict.subject.keys.get("body") == verdict.body
    return {
        "subject": names.subject(verdict.subject),
        "body": "" if own_body else names.body(verdict.body),
        "since": since(verdict),
        "explanation": verdict.explanation,
        "remedy": view.remedy(verdict) or "The constitution does not say.",
        "bearer": capital(names.party(verdict.bearer)),
        "report_to": capital(", then ".join(told)),
        "contested": contested(view, verdict) if verdict.contested_by else "",
        "remarks": " ".join(remark for remark in remarks if remark),
        "facts": facts(view, verdict),
        "where": where(verdict),
    }


def _ledger_row(clause: LedgerClause) -> dict[str, Any]:
    reviewed = "not yet reviewed"
    if clause.reviewed_by:
        on = f" on {long_date(clause.reviewed_on)}" if clause.reviewed_on else ""
        reviewed = f"reviewed by {clause.reviewed_by}{on}"
    return {
        "clause": clause.clause,
        "title": clause.title,
        "reviewed": reviewed,
        "tested": clause.counts.tested,
        "numbers": numbers(clause.counts),
        "obligations": [
            {
                "summary": line.summary,
                "state": f"{line.state}: {line.note}" if line.note else line.state,
                "tested": line.counts.tested,
                "numbers": numbers(line.counts),
            }
            for line in clause.obligations
        ],
    }


def numbers(counts: Counts) -> list[int]:
    """The counts in the order of :data:`app.words.STATUS_WORDS`."""
    return [
        counts.breach,
        counts.pending,
        counts.not_evidenced,
        counts.waived,
        counts.exempt,
        counts.met,
    ]
