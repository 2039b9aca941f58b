from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import Browser

from app.audience import Audience
from app.formats.chair import ChairRendering
from app.view import ReportView
from engine.results import LedgerClause, LedgerObligation, ObligationClass, Status, Subject
from tests.app import canned
from tests.app.formats.pages import opened, scrolls_sideways, sheets, violations


def page() -> bytes:
    return ChairRendering().render(canned.view(audience=Audience.CHAIR))


def crowded(number: int, text: str, clauses: int) -> ReportView:
    """A view in which ``number`` things are broken under so many clauses, in long words."""
    verdicts = tuple(
        canned.VERDICTS[2].model_copy(
            update={
                "clause": f"{place % clauses} {text[:30]}",
                "status": Status.PENDING if place % 7 == 3 else Status.BREACH,
                "bearer": "independent-chair" if place % 2 else f"{place}{text}",
                "report_to": "independent-chair",
                "subject": Subject(kind="person", id=f"{place}", person=f"{place} {text}"),
                "explanation": text,
                "due_on": canned.VERDICTS[0].due_on,
            }
        )
        for place in range(number)
    )
    ledger = tuple(
        LedgerClause(
            clause=clause,
            body="board",
            title=text,
            summary=text,
            reviewed_by=None,
            reviewed_on=None,
            counts=canned.counts(verdicts),
            obligations=(
                LedgerObligation(
                    obligation=verdicts[0].obligation,
                    obligation_class=ObligationClass.AUTOMATED,
                    summary=text,
                    state="tested",
                    note=None,
                    counts=canned.counts(verdicts),
                ),
            ),
        )
        for clause in sorted({verdict.clause for verdict in verdicts})
    )
    view = canned.view(verdicts)
    return replace(view, result=view.result.model_copy(update={"ledger": ledger}))


def test_it_is_one_sheet_and_meets_wcag(browser: Browser) -> None:
    with opened(browser, page()) as tab:
        assert violations(tab) == []
        assert sheets(tab) == 1
    with opened(browser, page(), 320) as tab:
        assert violations(tab) == []
        assert not scrolls_sideways(tab)


TEXTS = {
    "words": "responsibilities of the member organisations " * 8,
    "short": "a b " * 60,
    "wide": "W" * 300,
    "chinese": "漢" * 300,
    "brief": "late",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=list(TEXTS))
@pytest.mark.parametrize(("number", "clauses"), [(4, 2), (40, 40), (400, 12)])
def test_it_stays_one_sheet_however_much_is_broken(
    browser: Browser, text: str, number: int, clauses: int
) -> None:
    with opened(browser, ChairRendering().render(crowded(number, text, clauses))) as tab:
        assert sheets(tab) == 1
        assert tab.locator("tbody tr").count() >= 1


def test_what_the_chair_must_do_comes_before_what_is_reported(browser: Browser) -> None:
    with opened(browser, page()) as tab:
        headings = tab.locator("h1, h2").all_inner_texts()
        rows = [
            [cell.strip() for cell in row.locator("td").all_inner_texts()]
            for row in tab.locator("section:has(> #act) tbody tr").all()
        ]
        heads = tab.locator("section:has(> #act) tbody th").all_inner_texts()
        told = tab.locator("section:has(> #told) tbody th").all_inner_texts()
    assert headings == ["For the chair: what needs you", "Yours to act on", "Reported to you"]
    assert heads[0] == (
        "Critical ToR Board 7: Quorum of the Board"
        "\nBoard meeting of 14 June 2017 (board-2017-06)\n"
        "7 of 16 members were present or deputised; at least 8 are required. Clara Cedar (p-03) "
        "was absent."
    )
    assert rows[0] == [
        "14 June 2017",
        "Decisions taken are put again to a quorate meeting.",
        "now",
    ]
    assert rows[2] == [
        "13 December 2017",
        "The Independent Chair writes to remind the member.",
        "now (was due 12 December 2017)",
    ]
    assert told[0].startswith("Critical 5.6(a): DBS checks\nBernard Birch (p-02); Clara Cedar")


def test_what_does_not_fit_is_counted(browser: Browser) -> None:
    with opened(browser, ChairRendering().render(crowded(40, "late", 40))) as tab:
        shown = tab.locator("section:has(> #act) tbody tr").count()
        more = tab.locator("section:has(> #act) .rest").inner_text()
    assert more.startswith(f"And {20 - shown} more on {20 - shown} clauses (")
    assert more.endswith("), in the full report.")


def test_nothing_broken_is_said_with_what_was_not_checked(browser: Browser) -> None:
    kept = tuple(v for v in canned.VERDICTS if v.status in (Status.MET, Status.NOT_EVIDENCED))
    with opened(browser, ChairRendering().render(canned.view(kept))) as tab:
        text = tab.locator("body").inner_text()
    assert "None of 11 found the constitution broken." in text
    assert text.count("Nothing.") == 2
    assert (
        "Not a clean bill for the rest: 2 obligations of 19 could not be tested or are not yet "
        "encoded and 2 verdicts could not be evidenced." in text
    )
