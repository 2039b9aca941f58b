"""Hostile text in every field of a result, through every format."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import Any

import pytest
from openpyxl import load_workbook
from playwright.sync_api import Browser

from app.audience import Audience
from app.audiences import for_audience
from app.formats.chair import ChairRendering
from app.formats.html import HtmlRendering
from app.formats.interface import Rendering
from app.formats.json import JsonRendering
from app.formats.table import TableRendering
from app.formats.xlsx import XlsxRendering
from app.names import Names
from app.view import ReportView
from engine.results import AuditResult, Evidence, Status, Subject
from tests.app import canned
from tests.app.formats.pages import opened

MARKUP = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
RICH = "[red]x[/red][link=https://example.org]y[/link] :warning:"
ESCAPES = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202egnp.exe\u2066\x00"
FORMULAS = ("=cmd()", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1", "\n=1")
TEXTS = (MARKUP, RICH, ESCAPES, *FORMULAS)
RENDERINGS: tuple[Rendering, ...] = (
    TableRendering(),
    TableRendering(colour=True),
    JsonRendering(),
    HtmlRendering(),
    ChairRendering(),
    XlsxRendering(),
)


def hostile(text: str) -> ReportView:
    """A view in which every text that a person could have written is ``text``."""
    verdicts = tuple(
        verdict.model_copy(
            update={
                "clause": text,
                "obligation": text,
                "body": text,
                "subject": Subject.model_validate(
                    {"kind": kind, "id": text, "person": text, "body": text, "seat": text}
                ),
                "bearer": text,
                "report_to": text,
                "escalates_to": text,
                "contested_by": (text,),
                "evidence": (Evidence(table=text, row=2, values={text: text, "person": text}),),
                "explanation": text,
            }
        )
        for verdict, kind in zip(
            canned.VERDICTS,
            ("person", "seat", "membership", "odd") * len(canned.VERDICTS),
            strict=False,
        )
    )
    result = canned.result(verdicts)
    document: dict[str, Any] = result.model_dump()
    document["coverage"].update(sentences=(text,), supplied=(text,), not_supplied=(text,))
    document["coverage"]["gaps"] = [{"missing": text, "obligations": (text,), "sentence": text}]
    for name in ("constitution", "snapshot_digest", "pack_digest", "engine"):
        document[name] = text
    for clause in document["ledger"]:
        clause.update(clause=text, body=text, title=text, summary=text, reviewed_by=text)
        for line in clause["obligations"]:
            line.update(obligation=text, summary=text, state=text, note=text)
    names = Names(
        constitution=text,
        people={text: text},
        organisations={text: text},
        meetings={text: text},
        offices={text: text},
        codes={(kind, text): text for kind in ("body", "post", "seat")},
        readings={text: text},
    )
    return replace(
        canned.view(verdicts),
        result=AuditResult.model_validate(document),
        names=names,
        remedies={(text, text): text},
        filters=(text,),
        chair=text,
    )


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("rendering", [HtmlRendering(), ChairRendering()])
def test_a_browser_sees_text_and_no_markup(
    browser: Browser, rendering: Rendering, text: str
) -> None:
    page = rendering.render(hostile(text))
    with opened(browser, page) as tab:
        assert tab.title() != "owned"
        assert tab.locator("script, img, iframe, object, a[href^='javascript']").count() == 0
        seen = tab.locator("body").inner_text()
    assert not set(seen) & set("\x1b\x07\x9b\u202e\u2066\x00")


def test_markup_is_shown_as_it_was_written(browser: Browser) -> None:
    with opened(browser, HtmlRendering().render(hostile(MARKUP))) as tab:
        assert MARKUP in tab.locator(".case").first.inner_text()


@pytest.mark.parametrize("text", FORMULAS)
@pytest.mark.parametrize("rendering", [HtmlRendering(), ChairRendering()])
def test_no_cell_of_a_page_starts_a_formula(
    browser: Browser, rendering: Rendering, text: str
) -> None:
    """People copy tables from a page into a spreadsheet."""
    with opened(browser, rendering.render(hostile(text))) as tab:
        cells = tab.locator("td, th, caption").evaluate_all(
            "all => all.map(each => each.textContent.trim())"
        )
    assert [cell for cell in cells if cell[:1] in tuple("=+-@＝")] == []


@pytest.mark.parametrize("text", TEXTS)
def test_a_spreadsheet_runs_nothing(text: str) -> None:
    book = load_workbook(io.BytesIO(XlsxRendering().render(hostile(text))))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    started = [cell.value for cell in cells if str(cell.value).lstrip()[:1] in tuple("=+-@＝")]
    assert started == []
    assert [cell for cell in cells if cell.hyperlink] == []


@pytest.mark.parametrize("text", TEXTS)
def test_a_terminal_is_told_nothing_but_text(text: str) -> None:
    shown = TableRendering().render(hostile(text)).decode()
    assert not {char for char in shown if char < " " and char != "\n"}
    assert not set(shown) & set("\x7f\x9b\u202e\u2066")


def test_square_brackets_are_text_to_the_terminal() -> None:
    assert RICH in TableRendering(width=400).render(hostile(RICH)).decode()


@pytest.mark.parametrize("text", TEXTS)
def test_json_gives_the_data_back_and_holds_no_markup(text: str) -> None:
    data = JsonRendering().render(hostile(text))
    assert json.loads(data)["verdicts"][0]["explanation"] == text
    assert not set(data) & set(b"<>&\x1b\x00")


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("text", TEXTS)
def test_every_audience_survives_it(audience: Audience, text: str) -> None:
    seen = for_audience(hostile(text), audience)
    for rendering in RENDERINGS:
        assert rendering.render(seen) == rendering.render(seen)


def test_a_text_longer_than_a_cell_is_cut_and_says_so() -> None:
    long = canned.VERDICTS[2].model_copy(update={"explanation": "x" * 40_000})
    book = load_workbook(io.BytesIO(XlsxRendering().render(canned.view((long,)))))
    shown = book["Verdicts"]["E2"].value
    assert isinstance(shown, str)
    assert (len(shown), shown[-12:]) == (32_767, "(cut short)".rjust(12))


def test_the_hostile_view_has_every_status() -> None:
    assert {verdict.status for verdict in hostile("x").shown} == set(Status)
