"""Reading a pack's YAML with the place of every word kept, so that messages can point at it.

A pack uses plain YAML: maps, lists, text, whole numbers, yes and no. What YAML has beyond that
(names for parts of a file, tags, several documents in one file) is refused: a reader of a clause
should not have to know it, and files built to exhaust memory are made of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from engine.language.problems import PackProblem

Path_ = tuple[str | int, ...]

# Bounds, far above any pack: a file beyond them is refused before it costs time or memory.
LARGEST = 1_000_000
DEEPEST = 20
MOST_VALUES = 50_000

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WHOLE_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,8})")
_TRUTHS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
_NOTHING = ("", "~", "null", "Null", "NULL")


@dataclass(frozen=True)
class Document:
    """One file: its plain data, and where each value starts (line and column from 1).

    ``sources`` holds the text of each scalar as it stands in the file, with the place where that
    text starts, so that a position within an expression can be turned into one in the file.
    """

    file: str
    data: Any
    marks: dict[Path_, tuple[int, int]]
    keys: dict[Path_, tuple[int, int]]
    sources: dict[Path_, tuple[str, int, int]]

    def place(self, path: Path_) -> tuple[int, int]:
        """The line and column of the value at ``path``, or of the nearest part above it."""
        while path and path not in self.marks:
            path = path[:-1]
        return self.marks.get(path, (1, 1))

    def key_place(self, path: Path_) -> tuple[int, int]:
        """The line and column of the name of the value at ``path``, or the nearest above it."""
        return self.keys.get(path) or self.place(path)


class _UnreadableError(Exception):
    """The file cannot be used at all; the reader has noted why."""


def read_document(path: Path, shown: str) -> tuple[Document | None, bytes, list[PackProblem]]:
    """Read one YAML file; ``shown`` is how messages name it.

    Gives the document (None where it cannot be read at all), the bytes of the file, and the
    problems found.
    """

    def refused(message: str) -> tuple[None, bytes, list[PackProblem]]:
        return None, b"", [PackProblem(shown, 0, 0, message)]

    try:
        if not path.is_file():
            return refused("this is not a file that can be read")
        if path.stat().st_size > LARGEST:
            return refused("the file is larger than 1 MB: no file of a pack is")
        raw = path.read_bytes()
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return refused("the file is not UTF-8 text: save it as UTF-8")
    except OSError as error:
        return refused(f"the file cannot be read ({error.strerror})")
    document, problems = read_text(text.replace("\r\n", "\n").replace("\r", "\n"), shown)
    return document, raw, problems


def read_text(text: str, shown: str) -> tuple[Document | None, list[PackProblem]]:
    """Read the text of one file: the document, or None, and the problems found."""
    reader = _Reader(shown, text)
    try:
        data = reader.document()
    except _UnreadableError:
        return None, reader.problems
    except yaml.MarkedYAMLError as error:
        return None, [*reader.problems, _no_yaml(error, text, shown)]
    except yaml.YAMLError as error:
        return None, [*reader.problems, _strange(error, text, shown)]
    return Document(shown, data, reader.marks, reader.keys, reader.sources), reader.problems


# What the parser says, and what it means to somebody who is writing a pack.
_PLAIN = (
    ("mapping values are not allowed", "a text that holds ': ' stands without quotes here"),
    ("did not find expected key", "this does not fit what stands above it: look at the indent"),
    ("did not find expected '-'", "this does not fit the list above it: look at the indent"),
    ("did not find expected ','", 'a "," or a closing bracket is missing before this'),
    ("could not find expected ':'", 'a ":" is missing after a name'),
    ("unknown escape", "a backslash in double quotes: use single quotes"),
)
_OPEN_QUOTE = re.compile(r"""^[^#"'\n]*?[:\-,[{][ ]+(["'])(?:(?!\1).)*$""", re.MULTILINE)


def _no_yaml(error: yaml.MarkedYAMLError, text: str, shown: str) -> PackProblem:
    said = str(error.problem or error.context or "it cannot be read")
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    message = next((plain for raw, plain in _PLAIN if raw in said), said)
    opened = _OPEN_QUOTE.search(text)
    if opened is not None and text.count("\n", 0, opened.start(1)) < line:
        line = text.count("\n", 0, opened.start(1)) + 1
        column = opened.start(1) - text.rfind("\n", 0, opened.start(1))
        message = "this quote is not closed on its line"
    elif "cannot start any token" in said:
        character = text.split("\n")[line - 1][column - 1 : column]
        message = f"a text that begins with {character} stands without quotes here"
        if character == "\t":
            message = "a tab stands here: indent with spaces"
    return PackProblem(shown, line, column, f"this cannot be read as YAML: {message}")


def _strange(error: yaml.YAMLError, text: str, shown: str) -> PackProblem:
    """A character that no text file holds."""
    for at, character in enumerate(text):
        if character not in "\n\t\x85" and not character.isprintable() and ord(character) < 0xA0:
            line = text.count("\n", 0, at) + 1
            column = at - text.rfind("\n", 0, at)
            message = f"a control character (U+{ord(character):04X}) stands here: remove it"
            return PackProblem(shown, line, column, message)
    return PackProblem(shown, 0, 0, "this is no YAML text")


class _Reader:
    """Builds one document from the events of the YAML parser, bounded in depth and in size."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.text = text
        self.marks: dict[Path_, tuple[int, int]] = {}
        self.keys: dict[Path_, tuple[int, int]] = {}
        self.sources: dict[Path_, tuple[str, int, int]] = {}
        self.problems: list[PackProblem] = []
        self.read = 0
        self.events: Iterator[Any] = iter(())

    def document(self) -> Any:
        self.events = yaml.parse(self.text, Loader=_LOADER)
        data: Any = None
        read = 0
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                read += 1
                if read > 1:
                    self.problem(event, 'a second document starts here ("---"): one file, one')
                    raise _UnreadableError
                data = self.value(next(self.events), ())
        return data

    def value(self, event: Any, path: Path_) -> Any:
        mark = event.start_mark
        self.marks[path] = (mark.line + 1, mark.column + 1)
        self.read += 1
        if self.read > MOST_VALUES:
            self.problem(event, f"the file holds more than {MOST_VALUES:,} values: no pack does")
            raise _UnreadableError
        kind = event.__class__
        if kind is yaml.ScalarEvent:
            if event.anchor or event.tag:
                self.beyond(event)
            return self.scalar(event, path)
        if kind is yaml.AliasEvent:
            self.beyond(event)
            return None
        if event.anchor or event.tag:
            self.beyond(event)
        if len(path) >= DEEPEST:
            self.problem(event, "this is nested deeper than any pack")
            raise _UnreadableError
        if kind is yaml.MappingStartEvent:
            return self.mapping(path)
        items: list[Any] = []
        for inner in self.events:
            if inner.__class__ is yaml.SequenceEndEvent:
                break
            items.append(self.value(inner, (*path, len(items))))
        return items

    def mapping(self, path: Path_) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for event in self.events:
            if event.__class__ is yaml.MappingEndEvent:
                break
            if event.__class__ is not yaml.ScalarEvent:
                self.problem(event, "a name is needed here, not a list or a map")
                raise _UnreadableError
            if event.anchor or event.tag:
                self.beyond(event)
            key = str(event.value)
            if key in found:
                self.problem(event, f'"{key}" stands here twice')
            mark: Any = event.start_mark
            self.keys[*path, key] = (mark.line + 1, mark.column + 1)
            found[key] = self.value(next(self.events), (*path, key))
        return found

    def scalar(self, event: Any, path: Path_) -> Any:
        """Whole numbers, yes/no and nothing are themselves; all else, dates too, is text."""
        value, start = event.value, event.start_mark
        raw = self.text[start.index : event.end_mark.index]
        line, column = start.line + 1, start.column + 1
        style = event.style
        if style in ("'", '"'):
            escaped = "\\" in raw if style == '"' else "''" in raw
            self.sources[path] = (value if escaped else raw[1:-1], line, column + 1)
            return value
        if style in ("|", ">"):
            self.sources[path] = (raw.partition("\n")[2], line + 1, 1)
            return value
        self.sources[path] = (raw, line, column)
        if _WHOLE_NUMBER.fullmatch(value):
            return int(value)
        if value in _NOTHING:
            return None
        return _TRUTHS.get(value.lower(), value)

    def beyond(self, event: Any) -> None:
        self.problem(
            event,
            "a pack does not use YAML's names and tags (&, *, !): write it out, or quote the text",
        )

    def problem(self, event: Any, message: str) -> None:
        mark = event.start_mark
        self.problems.append(PackProblem(self.file, mark.line + 1, mark.column + 1, message))
