"""The living documentation, looked at as people do."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from app.formats.specification import page, placed
from app.specification.accounting import Account, account
from app.specification.choosing import Asked, choose
from tests.app.formats.pages import opened, scrolls_sideways, violations
from tests.app.specification import own
from tests.app.specification.runs import not_run, own_account

OPEN = "document.querySelectorAll('details').forEach(each => each.open = true)"


def made() -> bytes:
    return page((own_account(),))


def text_of(tab: Page, selector: str) -> list[str]:
    return [" ".join(each.split()) for each in tab.locator(selector).all_inner_texts()]


def test_it_meets_wcag(browser: Browser) -> None:
    with opened(browser, made()) as tab:
        assert violations(tab) == []
        tab.evaluate(OPEN)
        assert violations(tab) == []


@pytest.mark.parametrize("width", [320, 1000, 1500])
def test_it_reflows(browser: Browser, width: int) -> None:
    with opened(browser, made(), width) as tab:
        tab.evaluate(OPEN)
        assert not scrolls_sideways(tab)
        if width == 320:
            assert violations(tab) == []


def test_the_numbers_come_first_and_are_those_of_the_run(browser: Browser) -> None:
    with opened(browser, made()) as tab:
        assert text_of(tab, "h1, h2")[:4] == [
            "Do the rules say what the clauses mean?",
            "The answer",
            "Failed or not run: 4",
            "Every clause",
        ]
        assert text_of(tab, ".figures li") == [
            "4 Passed of 8 scenarios",
            "3 Failed of 8 scenarios",
            "1 Not run of 8 scenarios",
            "2 Clauses with a scenario of 2 clauses",
            "0 Clauses with none of 2 clauses",
            "0 Rules that no scenario shows see them below",
        ]
        tab.evaluate(OPEN)
        numbers = [
            [int(number) for number in row.locator("td.n").all_inner_texts()]
            for row in tab.locator(".all tbody tr").all()
        ]
        assert [sum(column) for column in zip(*numbers, strict=True)] == [8, 4, 3, 1]
        shown = text_of(tab, "details.told > summary .tag, .examples .tag")
        levels = tab.eval_on_selector_all(
            "h1, h2, h3, h4, h5, h6", "all => all.map(each => Number(each.tagName[1]))"
        )
    # The outline counts once in its summary and once for each row.
    assert Counter(shown) == {"Passed": 4, "Failed": 3, "Not run": 1, "1 failed": 1, "2 passed": 1}
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_a_clause_stands_beside_its_rule_beside_its_scenarios(browser: Browser) -> None:
    with opened(browser, made(), 1500) as tab:
        duty = tab.locator(".duty").first
        boxes = [duty.locator(part).bounding_box() for part in (".asks", ".rule", ".scenarios")]
        assert all(boxes)
        edges = [(box["x"], box["x"] + box["width"]) for box in boxes if box]
        assert all(left[1] <= right[0] for left, right in pairwise(edges))
        assert len({round(box["y"]) for box in boxes if box}) == 1
        assert text_of(tab, ".rule dt")[:3] == ["For whom or what", "What must hold", "In which"]


def test_a_failure_says_what_was_expected_and_what_the_engine_said(browser: Browser) -> None:
    with opened(browser, made()) as tab:
        told = tab.locator("details.told", has_text="Wrongly expected")
        assert text_of(tab, "section[aria-labelledby=failures] a") == [
            "No body of that name",
            "Left out for now",
            "By role (role the chair, verdict it is exempt for Ana)",
            "Wrongly expected",
        ]
        assert told.get_attribute("open") is not None
        assert [" ".join(each.split()) for each in told.locator("li").all_inner_texts()] == [
            "Given the audit is made on 30 April 2018",
            "Given Ana is a member of the Board for Public Health",
            "When clause 5.6(a), dbs freshness, is audited",
            "Then it is kept for Ana (failed)",
        ]
        assert told.locator(".engine p").all_inner_texts() == [
            "Expected: Then it is kept for Ana",
            "The engine says",
            "Broken for Ana: No satisfactory check in date is on record. If there is one, it is "
            "missing from the sheet of checks, or its date or outcome is wrong there.",
        ]


def test_an_outline_shows_each_row_with_its_outcome(browser: Browser) -> None:
    with opened(browser, made()) as tab:
        told = tab.locator("details.told", has_text="By role")
        assert told.locator("summary .tag").all_inner_texts() == ["1 failed", "2 passed"]
        rows = told.locator(".examples tbody tr:first-child").all()
        assert [row.locator("td").all_inner_texts() for row in rows] == [
            ["a member", "it is broken for Ana", "Passed"],
            ["the chair", "it is exempt for Ana", "Failed"],
            ["an adviser", "it does not apply to Ana", "Passed"],
        ]
        assert told.locator("var").all_inner_texts() == ["role", "verdict"]
        assert told.locator(".steps td").all_inner_texts() == ["who", "as", "Ana", "role"]
        assert told.locator(".engine").last.inner_text() == (
            "Engine: No verdict: the duty binds nobody and nothing here."
        )


def test_a_clause_without_a_scenario_says_so(browser: Browser, tmp_path: Path) -> None:
    (chosen,) = choose(Asked(own.CONSTITUTION, clauses=("5.6(a)", "1.1")))
    bare = account(chosen, {})
    alone = Account(
        bare.pack,
        bare.part,
        tuple(
            type(clause)(clause.clause, tuple(type(d)(d.obligation, ()) for d in clause.duties))
            for clause in bare.clauses
        ),
    )
    with opened(browser, page((alone,))) as tab:
        assert "Nothing was run: there is no scenario. This is not a pass." in text_of(
            tab, "section[aria-labelledby=answer] p"
        )
        assert text_of(tab, ".spec h3 .tag") == [
            "it states something, with nothing to test",
            "no scenario shows its rule",
        ]
        assert tab.locator(".none").count() == len(
            [each for each in alone.duties if each.obligation.population]
        )
        assert violations(tab) == []


def test_what_was_not_run_is_no_pass(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, page((not_run(own.written(tmp_path)),))) as tab:
        assert text_of(tab, ".figures li")[:3] == [
            "0 Passed of 8 scenarios",
            "0 Failed of 8 scenarios",
            "8 Not run of 8 scenarios",
        ]
        assert set(text_of(tab, "details.told > summary .tag")) == {"Not run", "3 not run"}


def test_clauses_are_found_without_any_network(browser: Browser) -> None:
    asked: list[str] = []
    # The page's own security policy holds here: its script is the one that may run.
    context = browser.new_context(offline=True)
    tab = context.new_page()
    tab.on("request", lambda request: asked.append(request.url))
    tab.set_content(made().decode("utf-8"))

    def shown() -> list[str]:
        return tab.locator(".spec:not([hidden]) h3 a").all_inner_texts()

    whole = ["5.6(a) – Disclosure and barring checks", "ToR Board 8(b) – Agenda and papers"]
    assert shown() == whole
    tab.get_by_label("Find words").fill("papers in TIME")
    tab.get_by_text("1 of 2 clauses are shown.").wait_for()
    assert shown() == whole[1:]
    tab.get_by_role("button", name="Clear").click()
    tab.get_by_text("2 of 2 clauses are shown.").wait_for()
    tab.get_by_label("Show").select_option("failed")
    assert shown() == whole[:1]
    tab.get_by_label("Show").select_option("unshown")
    assert shown() == []
    tab.get_by_role("link", name="Wrongly expected").click()
    tab.get_by_text("2 of 2 clauses are shown.").wait_for()
    told = tab.locator("details.told", has_text="Papers in time")
    assert told.get_attribute("open") is None
    tab.get_by_role("button", name="Open every scenario").click()
    assert told.get_attribute("open") is not None
    assert asked == []
    context.close()


def test_scenarios_are_open_on_paper(browser: Browser) -> None:
    with opened(browser, made()) as tab:
        steps = tab.locator("details.told", has_text="Papers in time").locator(".steps")
        assert not steps.is_visible()
        tab.emulate_media(media="print")
        box = steps.bounding_box()
        assert box is not None
        assert box["height"] > 20
        assert not tab.locator("#find").is_visible()


HOSTILE = (
    '<img src=x onerror="window.hit=1"></script><script>window.hit=1</script>\u202e"&{{ 7*7 }}'
)


def test_what_is_written_in_a_feature_is_only_text(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "a.feature").write_text(
        f"Feature: {HOSTILE}\n"
        f"  Rule: {HOSTILE}\n"
        f"    Scenario Outline: {HOSTILE}\n"
        f"      {HOSTILE}\n"
        f"      Given {HOSTILE} <x>\n"
        f"        | {HOSTILE} |\n"
        '      And words\n        """\n'
        f"        {HOSTILE}\n"
        '        """\n'
        "      When clause 5.6(a), dbs freshness, is audited\n"
        "      Then it is <x>\n"
        f"      Examples: {HOSTILE}\n"
        "        | x |\n"
        f"        | {HOSTILE} |\n",
        encoding="utf-8",
    )
    data = page((not_run(tmp_path),))
    assert "\u202e" not in data.decode("utf-8")
    assert data.count(b"<script>") == 1
    with opened(browser, data) as tab:
        tab.evaluate(OPEN)
        assert tab.evaluate("window.hit") is None
        assert tab.locator("img").count() == 0
        seen = HOSTILE.replace("\u202e", "\ufffd")
        assert tab.locator("h6").inner_text() == seen
        assert tab.locator(".examples tbody td").first.inner_text() == seen
        assert tab.locator(".steps pre").inner_text() == seen


def test_places_are_marked_and_the_rest_is_escaped() -> None:
    assert placed("<a> & <b> <c", frozenset("a")) == "<var>a</var> &amp; &lt;b&gt; &lt;c"


def test_the_same_run_gives_the_same_page_and_names_are_unique() -> None:
    text = made().decode("utf-8")
    assert text.encode("utf-8") == made()
    names = re.findall(r' id="([^"]+)"', text)
    assert len(names) == len(set(names))
    linked = set(re.findall(r' href="#([^"]+)"', text))
    assert linked <= set(names)
