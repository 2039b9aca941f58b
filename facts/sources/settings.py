"""The table ``snapshot``: whose snapshot it is, of which day, and how its dates are written."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from facts.checks.drafts import Draft, DraftTable
from facts.problems import ProblemList, listed, quoted
from facts.snapshot import Settings
from facts.sources.cells import CellReader
from facts.sources.days import DAY_FIRST
from facts.sources.expectations import Expectations
from facts.sources.raw import CellRefusedError
from facts.vocabulary.codes import folded

KEYS = ("constitution", "as_of", "covers_from", "dates", "prepared_by", "prepared_on", "source")
REQUIRED = ("constitution", "as_of")
DATES = (DAY_FIRST, "yyyy-mm-dd")
_TIMED = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}) [0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?")
_SPELLED = {folded(key): key for key in KEYS}


def key_of(text: str) -> str | None:
    """The key that ``text`` spells, in any case, spaces and hyphens as ``_``; or None."""
    return _SPELLED.get(folded(text))


def says_day_first(drafts: DraftTable) -> bool:
    """Whether the key ``dates`` says ``dd/mm/yyyy``: it must be known before a date is read."""
    return any(
        key_of(row.text("key") or "") == "dates"
        and (row.text("value") or "").casefold() == DAY_FIRST
        for row in drafts.rows
    )


def read_settings(
    drafts: DraftTable, expectations: Expectations, cells: CellReader, problems: ProblemList
) -> Settings | None:
    """The settings, each row of ``drafts`` put into canonical form; None where one is wrong."""
    values: dict[str, str | date] = {}
    rows: dict[str, Draft] = {}
    wrong = False
    for row in drafts.rows:
        spelled = row.text("key")
        if spelled is None:
            wrong = True
            continue
        key = key_of(spelled)
        if key is None:
            problems.error(
                row.place,
                row.row,
                "key",
                f"the unknown key {quoted(spelled)}",
                f"one of {listed(KEYS)}",
                problems.nearest(spelled, KEYS),
            )
            wrong = True
            continue
        row.values["key"] = key
        rows.setdefault(key, row)
        text = row.text("value")
        if text is None:
            if key in REQUIRED and "value" not in row.unread:
                problems.error(row.place, row.row, "value", "a blank cell", _accepted(key))
            wrong = wrong or key in REQUIRED or "value" in row.unread
            continue
        if key.endswith(("_of", "_on", "_from")) and (timed := _TIMED.fullmatch(text)):
            problems.warn(
                row.place,
                row.row,
                "value",
                f"{quoted(text)}, a date with a time",
                "a date without a time; its day counts",
            )
            text = timed[1]
        try:
            values[key] = _READERS.get(key, _as_it_is)(text, expectations, cells)
        except CellRefusedError as refused:
            problems.error(
                row.place, row.row, "value", refused.found, refused.accepted, refused.nearest
            )
            wrong = True
            continue
        row.values["value"] = str(values[key])
    for key in REQUIRED:
        if key not in rows and drafts.whole:
            problems.error(
                drafts.place, None, "key", f"no row for {key}", f"the key {key}: {_accepted(key)}"
            )
        wrong = wrong or key not in rows
    settings = None if wrong else Settings(**values)  # type: ignore[arg-type]
    if settings and settings.covers_from and settings.covers_from > settings.as_of:
        row = rows["covers_from"]
        problems.error(
            row.place,
            row.row,
            "value",
            f"covers_from {quoted(settings.covers_from)}, after as_of",
            f"a day on or before as_of, {settings.as_of}",
        )
        return None
    return settings


def _accepted(key: str) -> str:
    return "the id of a constitution" if key == "constitution" else "the audit date, YYYY-MM-DD"


def _constitution(text: str, expectations: Expectations, cells: CellReader) -> str:
    if text in expectations.constitutions:
        return text
    code = expectations.codes.find("constitution", text)
    name = code.code if code else folded(text)
    if name in expectations.constitutions:
        return name
    known = sorted(expectations.constitutions)
    nearest = cells.nearest_code("constitution", text)
    raise CellRefusedError(
        f"the unknown constitution {quoted(text)}",
        f"one of {listed(known)}",
        nearest if nearest in expectations.constitutions else None,
    )


def _date(text: str, expectations: Expectations, cells: CellReader) -> date | str:
    return cells.day(text) or ""


def _dates(text: str, expectations: Expectations, cells: CellReader) -> str:
    if text.casefold() not in DATES:
        raise CellRefusedError(quoted(text), f"one of {listed(DATES)}", _near_dates(text))
    return text.casefold()


def _near_dates(text: str) -> str:
    return DATES[1] if text.casefold().startswith(("y", "iso")) else DAY_FIRST


def _as_it_is(text: str, expectations: Expectations, cells: CellReader) -> str:
    return text


_READERS: Mapping[str, Callable[[str, Expectations, CellReader], str | date]] = {
    "constitution": _constitution,
    "as_of": _date,
    "covers_from": _date,
    "prepared_on": _date,
    "dates": _dates,
}
