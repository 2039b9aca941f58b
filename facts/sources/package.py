"""The package that a workbook is (a zip of XML parts), looked over before it is read.

Everything that could make reading unsafe or unbounded is found here, part by part in small
pieces: what is no workbook at all, macros, encryption, DOCTYPE and entities, too many bytes or
cells, rows out of order. Formulas without a stored value are found here as well.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from xml.parsers import expat

from facts.problems import visible
from facts.sources.raw import FILE_LIMIT, ROW_LIMIT, UNPACKED_LIMIT

SAVE_AS_XLSX = "an Excel workbook (.xlsx), saved again without a password"
WIDEST = 16_384
TALLEST = 1_048_576
"""The most columns, and rows, that a sheet of a workbook can have."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ENTRIES = 10_000
_PIECE = 1 << 16
_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_STRICT = "http://purl.oclc.org/ooxml"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_SHEET = f"{_MAIN} sheet"
_ROW, _CELL, _VALUE, _INLINE, _FORMULA = (f"{_MAIN} {tag}" for tag in ("row", "c", "v", "is", "f"))


class PackageRefusedError(ValueError):
    """A file that is no workbook that can be read: what was found, what is accepted."""

    def __init__(self, found: str, accepted: str = SAVE_AS_XLSX) -> None:
        """Say why."""
        super().__init__(found)
        self.found, self.accepted = found, accepted


@dataclass(frozen=True, slots=True)
class Package:
    """What was found: the names of all ``sheets``, and what is ``pending``.

    ``pending`` gives, by part, the (row, column) of formulas without a stored value.
    """

    sheets: frozenset[str]
    pending: Mapping[str, frozenset[tuple[int, int]]]


def inspect(path: Path) -> Package:
    """Look the workbook over, part by part.

    Raises `PackageRefusedError`, or ``OSError`` where the file cannot be opened.
    """
    size = path.stat().st_size
    if size > FILE_LIMIT:
        raise PackageRefusedError(f"{size} bytes", f"a file of at most {FILE_LIMIT} bytes (100 MB)")
    with path.open("rb") as file:
        start = file.read(8)
        if not start:
            raise PackageRefusedError("an empty file")
        if start == _OLE:
            raise PackageRefusedError(
                "an encrypted workbook"
                if _ENCRYPTED in file.read()
                else "a workbook of the old form (.xls) with the ending .xlsx"
            )
        if not start.startswith(b"PK"):
            raise PackageRefusedError("no workbook, whatever its ending says")
    try:
        with zipfile.ZipFile(path) as archive:
            return _parts(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError):
        raise PackageRefusedError("a truncated or damaged workbook") from None
    except (NotImplementedError, RuntimeError, expat.ExpatError, UnicodeError):
        raise PackageRefusedError("a damaged workbook, or one packed in an unknown way") from None


def _parts(archive: zipfile.ZipFile) -> Package:
    entries = archive.infolist()
    names = [entry.filename for entry in entries]
    total = sum(entry.file_size for entry in entries)
    if total > UNPACKED_LIMIT:
        raise PackageRefusedError(
            f"{total} bytes once unpacked", f"at most {UNPACKED_LIMIT} bytes unpacked (500 MB)"
        )
    if len(entries) > _ENTRIES:
        raise PackageRefusedError(f"{len(entries)} parts", f"at most {_ENTRIES} parts")
    if len(set(names)) != len(names):
        raise PackageRefusedError("a damaged workbook: a part is there twice")
    if any(entry.flag_bits & 1 for entry in entries):
        raise PackageRefusedError("an encrypted workbook")
    if "[Content_Types].xml" not in names or not any(n.startswith("xl/") for n in names):
        raise PackageRefusedError("a zip archive that is no workbook")
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise PackageRefusedError("a workbook with macros, whatever its ending says")
    pending = {}
    sheets: set[str] = set()
    for name in names:
        if name.lower().endswith((".xml", ".rels", ".vml")):
            scan = _Scan(name)
            with archive.open(name) as part:
                scan.read(part)
            if scan.pending:
                pending[name] = frozenset(scan.pending)
            sheets |= scan.sheets
    return Package(frozenset(sheets), pending)


class _Scan:
    """One pass over one part in small pieces.

    Of any part the prolog is read, of a sheet its cells, of the workbook its list of sheets.
    """

    def __init__(self, name: str) -> None:
        self.pending: set[tuple[int, int]] = set()
        self.sheets: set[str] = set()
        self._name = name
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.EntityDeclHandler = self._doctype
        self._parser.StartElementHandler = self._root
        self._done = False
        self._row = self._column = 0
        self._formula = self._value = False

    def read(self, part: IO[bytes]) -> None:
        """Read the part. Raises `PackageRefusedError` or ``expat.ExpatError``."""
        while not self._done and (piece := part.read(_PIECE)):
            self._parser.Parse(piece, False)
        if not self._done:
            self._parser.Parse(b"", True)

    def _doctype(self, *_: object) -> None:
        raise PackageRefusedError(
            f"a DOCTYPE or entities in {visible(self._name)}",
            "a workbook without DOCTYPE and entities",
        )

    def _root(self, tag: str, _: Mapping[str, str]) -> None:
        """Past the first element no DOCTYPE can come: only a sheet is read any further."""
        if tag.startswith(_STRICT):
            raise PackageRefusedError(
                "a workbook of the form “Strict Open XML”", "an Excel workbook (.xlsx), not Strict"
            )
        if tag == f"{_MAIN} worksheet":
            self._parser.StartElementHandler = self._start
            self._parser.EndElementHandler = self._end
        elif tag == f"{_MAIN} workbook":
            self._parser.StartElementHandler = self._listed
        else:
            self._done = True
            self._parser.StartElementHandler = None

    def _listed(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == _SHEET:
            self.sheets.add(attributes.get("name", ""))

    def _start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == _CELL:
            self._cell(attributes.get("r"))
        elif tag in (_VALUE, _INLINE):
            self._value = True
            if self._row > ROW_LIMIT + 1:
                raise PackageRefusedError(
                    f"row {self._row} in {visible(self._name)}",
                    f"at most {ROW_LIMIT} rows in a table",
                )
        elif tag == _FORMULA:
            self._formula = True
        elif tag == _ROW:
            self._next_row(attributes.get("r"))

    def _end(self, tag: str) -> None:
        if tag == _CELL and self._formula and not self._value:
            self.pending.add((self._row, self._column))

    def _next_row(self, number: str | None) -> None:
        row = int(number) if number is not None and number.isdecimal() else self._row + 1
        if not self._row < row <= TALLEST or (number is not None and not number.isdecimal()):
            raise PackageRefusedError("a damaged workbook: rows out of order")
        self._row, self._column = row, 0

    def _cell(self, reference: str | None) -> None:
        column = self._column + 1
        if reference is not None:
            match = _REFERENCE.fullmatch(reference)
            if match is None or int(match[2]) != self._row:
                raise PackageRefusedError("a damaged workbook: a cell in another row")
            column = _number(match[1])
        if not self._column < column <= WIDEST:
            raise PackageRefusedError("a damaged workbook: cells out of order")
        self._column = column
        self._formula = self._value = False


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
