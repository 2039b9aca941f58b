"""Reading a pack's YAML with the place of every word kept, so that messages can point at it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from engine.language.problems import PackProblem

Path_ = tuple[str | int, ...]

# A pack nests a handful of levels; a file built to exhaust memory does not get that far.
DEEPEST = 40
LONGEST = 5_000_000


@dataclass(frozen=True)
class Document:
    """One file: its plain data, and where each value starts (line and column from 1).

    ``sources`` holds the text of each scalar as it stands in the file, with the place where that
    text starts, so that a position within an expression can be turned into one in the file.
    """

    file: str
    data: Any
    marks: dict[Path_, tuple[int, int]]
    sources: dict[Path_, tuple[str, int, int]]

    def place(self, path: Path_) -> tuple[int, int]:
        """The line and column of the value at ``path``, or of the nearest part above it."""
        while path and path not in self.marks:
            path = path[:-1]
        return self.marks.get(path, (1, 1))


def read_document(path: Path, shown: str) -> tuple[Document | None, list[PackProblem]]:
    """Read one YAML file; ``shown`` is how messages name it.

    Gives the document, or None with the problems that kept it from being read.
    """
    try:
        raw = path.read_bytes()
        if len(raw) > LONGEST:
            return None, [PackProblem(shown, 0, 0, "the file is larger than 5 MB: no pack is")]
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None, [PackProblem(shown, 0, 0, "the file is not UTF-8 text: save it as UTF-8")]
    except OSError as error:
        return None, [PackProblem(shown, 0, 0, f"the file cannot be read ({error.strerror})")]
    try:
        node = yaml.compose(text, Loader=_loader())
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        said = error.problem or error.context or "it cannot be read"
        message = f"this is no YAML: {said}; indent with spaces, and quote text that holds ': '"
        return None, [PackProblem(shown, line, column, message)]
    except (yaml.YAMLError, RecursionError):
        return None, [PackProblem(shown, 0, 0, "this is no YAML text")]
    reader = _Reader(shown, text)
    data = reader.value(node, ()) if node is not None else None
    return Document(shown, data, reader.marks, reader.sources), reader.problems


def _loader() -> Any:
    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Reader:
    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.text = text
        self.marks: dict[Path_, tuple[int, int]] = {}
        self.sources: dict[Path_, tuple[str, int, int]] = {}
        self.problems: list[PackProblem] = []

    def value(self, node: yaml.Node, path: Path_) -> Any:
        mark = node.start_mark
        self.marks[path] = (mark.line + 1, mark.column + 1)
        if len(path) > DEEPEST:
            self.problem(node, "this is nested deeper than any pack")
            return None
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(each, (*path, at)) for at, each in enumerate(node.value)]
        self.remember_source(node, path)
        return _scalar(node)

    def mapping(self, node: yaml.MappingNode, path: Path_) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self.problem(key_node, "a name is needed here, not a list or a map")
                continue
            key = str(key_node.value)
            if key in found:
                self.problem(key_node, f'"{key}" stands here twice')
            found[key] = self.value(value_node, (*path, key))
            self.marks.setdefault((*path, key, "key"), _at(key_node))
        return found

    def remember_source(self, node: yaml.ScalarNode, path: Path_) -> None:
        """The scalar's own text: without quotes, or without the header of a block."""
        start, end = node.start_mark, node.end_mark
        raw = self.text[start.index : end.index]
        line, column = start.line + 1, start.column + 1
        if node.style in ("'", '"'):
            escaped = "\\" in raw if node.style == '"' else "''" in raw
            raw = str(node.value) if escaped else raw[1:-1]
            column += 1
        elif node.style in ("|", ">"):
            header, _, rest = raw.partition("\n")
            raw, line, column = rest, line + 1, 1
        self.sources[path] = (raw, line, column)

    def problem(self, node: yaml.Node, message: str) -> None:
        self.problems.append(PackProblem(self.file, *_at(node), message))


def _at(node: yaml.Node) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1


def _scalar(node: yaml.Node) -> Any:
    """Whole numbers, yes/no and nothing are themselves; all else, dates too, is text."""
    tag, value = str(node.tag), node.value
    if tag.endswith(":int") and str(value).lstrip("-").isdigit():
        return int(value)
    if tag.endswith(":bool"):
        return str(value).lower() in ("true", "yes", "on")
    if tag.endswith(":null"):
        return None
    return str(value)
