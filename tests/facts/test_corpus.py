"""Every kind of broken snapshot is named in one pass: the whole lines, and never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.facts.corpus import BASE, CORPUS, base_sheets, build, cases, messages
from tests.facts.workbooks import pack, parts


@pytest.mark.parametrize("case", cases())
def test_every_message_line_of(case: str, tmp_path: Path) -> None:
    expected = (CORPUS / case / "expected.txt").read_text(encoding="utf-8").splitlines()
    assert messages(build(case, tmp_path)) == expected


def test_the_snapshot_under_them_is_in_order(tmp_path: Path) -> None:
    assert messages(BASE) == ["read"]
    assert messages(pack(tmp_path / "book.xlsx", parts(base_sheets()))) == ["read"]
