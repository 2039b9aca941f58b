from __future__ import annotations

from itertools import pairwise

import pytest
from playwright.sync_api import Browser

from app.formats.html import HtmlRendering
from engine.results import Status
from tests.app import canned
from tests.app.formats.pages import opened, scrolls_sideways, sheets, violations


def report() -> bytes:
    return HtmlRendering().render(canned.view(lines_svg=canned.LINES_SVG))


def test_it_meets_wcag(browser: Browser) -> None:
    with opened(browser, report()) as tab:
        assert violations(tab) == []
        tab.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        assert violations(tab) == []


@pytest.mark.parametrize("width", [320, 768, 1200])
def test_it_reflows(browser: Browser, width: int) -> None:
    with opened(browser, report(), width) as tab:
        assert not scrolls_sideways(tab)
        if width == 320:
            assert violations(tab) == []


def test_the_answer_comes_first_and_headings_are_in_order(browser: Browser) -> None:
    with opened(browser, report()) as tab:
        headings = tab.locator("h1, h2").all_inner_texts()
        levels = tab.eval_on_selector_all(
            "h1, h2, h3, h4, h5", "all => all.map(each => Number(each.tagName[1]))"
        )
    assert headings == [
        "Is the constitution kept?",
        "The answer",
        "What was checked, and what could not be",
        "In this report",
        "Broken: 8",
        "Pending: 4",
        "Not evidenced: 2",
        "Waived: 2",
        "Exempt: 2",
        "Kept: 9",
        "Reporting lines",
        "The ledger: every clause",
    ]
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_a_breach_says_everything_that_is_needed_to_act(browser: Browser) -> None:
    with opened(browser, report()) as tab:
        group = tab.locator(".clause").first
        assert group.locator("h4").inner_text() == "Clause 5.6(a): DBS checks"
        case = group.locator(".case").first
        assert case.locator("h5").inner_text() == "Bernard Birch (p-02)"
        said = dict(
            zip(
                case.locator("dt").all_inner_texts(),
                case.locator("dd").all_inner_texts(),
                strict=True,
            )
        )
    assert said == {
        "Body": "All bodies",
        "Broken since": "2 February 2017",
        "Why": "No satisfactory check in date: the latest was issued 2014-02-01 and ran out "
        "2017-02-01 (row 14 of dbs_checks).",
        "What to do": "The organisation arranges a new check and shows it.",
        "Who must act": "Kent Police",
        "Goes to": "Independent Chair of the Board, then the council's Head of Paid Service",
        "Evidence": "dbs_checks row 14: person p-02 (Bernard Birch), issued_on 2014-02-01, "
        "outcome satisfactory",
        "If this is wrong": "Correct sheet dbs_checks, row 14, and run the audit again.",
    }


def test_every_verdict_stands_in_it_once(browser: Browser) -> None:
    with opened(browser, report()) as tab:
        cases = tab.locator(".case").count()
        pending = tab.locator("#pending ~ details tbody tr").count()
        others = tab.locator("details table tbody tr").count()
    assert (cases, pending, others) == (8, 4, 19)


def test_the_ledger_has_every_clause(browser: Browser) -> None:
    with opened(browser, report()) as tab:
        clauses = tab.locator("tr.whole th").all_inner_texts()
        states = tab.locator("tr.part td:nth-child(2)").all_inner_texts()
    assert clauses == [f"{each.clause} {each.title}" for each in canned.result().ledger]
    assert "could not be tested: no `submissions` table" in states
    assert "tested under another clause: see 3.2/annual-report-sent" in states


def test_closed_parts_are_open_on_paper(browser: Browser) -> None:
    with opened(browser, report()) as tab:
        awaited = tab.locator("#not-evidenced ~ details table").first
        kept = tab.locator("#met ~ details .names")
        assert not any(each.is_visible() for each in kept.all())
        tab.emulate_media(media="print")
        # What is kept is only named on paper, run together; all of it is.
        named = "".join(each.inner_text() for each in kept.all())
        names = [canned.view().names.subject(each.subject) for each in canned.view().of(Status.MET)]
        assert [name for name in names if name not in named] == []
        assert not tab.locator("#met ~ details table").first.is_visible()
        box = awaited.bounding_box()
        assert box is not None
        assert box["height"] > 20
        assert tab.evaluate("getComputedStyle(document.querySelector('thead')).display") == (
            "table-header-group"
        )
        tab.emulate_media(media="null")
        assert sheets(tab) > 1


def test_it_asks_nothing_of_the_network(browser: Browser) -> None:
    asked: list[str] = []
    context = browser.new_context()
    tab = context.new_page()
    tab.on("request", lambda request: asked.append(request.url))
    tab.set_content(report().decode())
    tab.wait_for_load_state("networkidle")
    context.close()
    assert asked == []
    assert b"<script" not in report()


def test_filters_are_said_at_the_top(browser: Browser) -> None:
    page = HtmlRendering().render(canned.view(shown=canned.VERDICTS[:2], filters=("clause 3.2",)))
    with opened(browser, page) as tab:
        notice = tab.locator(".notice").inner_text()
        broken = tab.locator("section:has(> #broken) p").inner_text()
        figures = tab.locator(".figures strong").all_inner_texts()
    assert notice == (
        "Part of the audit. Listed: 2 of 27 verdicts (clause 3.2). All counts are of the whole "
        "audit."
    )
    assert broken == "Nothing listed here is broken."
    assert figures == ["8", "4", "2", "2", "2", "9"]
