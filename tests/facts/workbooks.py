"""Builds small workbooks by hand, cell by cell, so that a test can hold what no library writes.

A cell is None, text, a number, True or False, a date, a date with a time, or a mapping: `formula`
with or without `value`, or `error`.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

Rows = Sequence[Sequence[Any]]

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

STYLES = (
    f'<styleSheet xmlns="{MAIN}"><fonts count="1"><font/></fonts>'
    '<fills count="1"><fill><patternFill/></fill></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/>'
    '<xf numFmtId="20"/></cellXfs></styleSheet>'
)


def parts(sheets: Mapping[str, Rows], states: Mapping[str, str] | None = None) -> dict[str, str]:
    """The parts of a workbook with these sheets; ``states`` hides sheets."""
    states = states or {}
    names = list(sheets)
    listed = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{n}" r:id="r{n}"'
        f' state="{states.get(name, "visible")}"/>'
        for n, name in enumerate(names, start=1)
    )
    related = "".join(
        f'<Relationship Id="r{n}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(1, len(names) + 1)
    )
    overrides = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{TYPE}.worksheet+xml"/>'
        for n in range(1, len(names) + 1)
    )
    found = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{TYPE}.styles+xml"/>'
        f"{overrides}</Types>",
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}">'
        f"<sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{related}'
        f'<Relationship Id="rs" Type="{RELATIONS}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": STYLES,
    }
    for n, name in enumerate(names, start=1):
        found[f"xl/worksheets/sheet{n}.xml"] = sheet(sheets[name])
    return {name: HEAD + text for name, text in found.items()}


def sheet(rows: Rows) -> str:
    """One sheet as XML."""
    lines = []
    for n, cells in enumerate(rows, start=1):
        written = "".join(cell(value, f"{column(at)}{n}") for at, value in enumerate(cells))
        lines.append(f'<row r="{n}">{written}</row>')
    return f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(lines)}</sheetData></worksheet>'


def cell(value: Any, at: str) -> str:
    """One cell as XML."""
    if value is None:
        return ""
    if isinstance(value, dict):
        if "error" in value:
            return f'<c r="{at}" t="e"><v>{value["error"]}</v></c>'
        if "time" in value:
            return f'<c r="{at}" s="3"><v>{value["time"]}</v></c>'
        formula = f"<f>{escape(str(value['formula']))}</f>"
        if "value" not in value:
            return f'<c r="{at}">{formula}</c>'
        stored = value["value"]
        kind = ' t="str"' if isinstance(stored, str) else ""
        return f'<c r="{at}"{kind}>{formula}<v>{escape(str(stored))}</v></c>'
    if isinstance(value, bool):
        return f'<c r="{at}" t="b"><v>{int(value)}</v></c>'
    if isinstance(value, int | float):
        return f'<c r="{at}"><v>{value!r}</v></c>'
    if isinstance(value, datetime):
        days = (value - datetime(1899, 12, 30)).total_seconds() / 86_400
        return f'<c r="{at}" s="2"><v>{days!r}</v></c>'
    if isinstance(value, date):
        return f'<c r="{at}" s="1"><v>{(value - date(1899, 12, 30)).days}</v></c>'
    return f'<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'


def column(at: int) -> str:
    """The letter over a column, of the first 26 (0 is A)."""
    return chr(ord("A") + at)


def pack(path: Path, found: Mapping[str, str | bytes]) -> Path:
    """Write the parts into the workbook ``path``."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in found.items():
            archive.writestr(name, text)
    return path
