"""From what an author wrote to a tree: parsing in place, filling in the parts of a form."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from engine.language import syntax as s
from engine.language.model import Sentence
from engine.language.parser import ExpressionError, parse
from engine.language.problems import PackProblem
from engine.language.yaml_source import Document

Path = tuple[str | int, ...]


@dataclass
class Author:
    """Collects the mistakes of one pack, each at its place."""

    problems: list[PackProblem] = field(default_factory=list)

    def problem(self, document: Document, path: Path, message: str) -> None:
        """Note a mistake in the value at ``path``."""
        line, column = document.place(path)
        self.problems.append(PackProblem(document.file, line, column, message))

    def problem_at(self, document: Document, path: Path, place: s.Place, message: str) -> None:
        """Note a mistake at a place within the expression at ``path``."""
        if path not in document.sources:
            self.problem(document, path, message)
            return
        _, line, column = document.sources[path]
        at = place.column + column - 1 if place.line == 1 else place.column
        self.problems.append(PackProblem(document.file, line + place.line - 1, at, message))


@dataclass(frozen=True)
class Written:
    """Where the fields of one obligation stand: in the pack itself, or in a form it uses."""

    document: Document
    path: Path
    form: Document | None
    own: frozenset[str]
    parts: Mapping[str, s.Node | str]
    usage: Path

    def origin(self, path: Path) -> tuple[Document, Path]:
        """The document and full path of a field of the obligation."""
        head = path[0] if path else ""
        if self.form is None or str(head) in self.own:
            return self.document, (*self.path, *path)
        return self.form, ("obligation", *path)

    def reporter(self, author: Author, path: Path) -> Callable[[s.Place, str], None]:
        """How the checker says what is wrong in the expression at ``path``."""
        document, full = self.origin(path)

        def report(place: s.Place, message: str) -> None:
            if document is self.form:
                field_name = " ".join(str(part) for part in path)
                author.problem(
                    self.document,
                    self.usage,
                    f"the form, filled in like this, does not hold ({field_name}): {message}",
                )
            else:
                author.problem_at(document, full, place, message)

        return report

    def expression(self, author: Author, path: Path, text: str) -> s.Node:
        """Parse the expression at ``path``, with the parts of the form filled in."""
        document, full = self.origin(path)
        source = document.sources.get(full, (text, 1, 1))[0]
        try:
            node = parse(source)
        except ExpressionError as error:
            author.problem_at(document, full, s.Place(error.line, error.column), error.message)
            return s.Null()
        return fill_in(node, self.parts) if self.form is not None else node

    def sentence(self, author: Author, path: Path, text: str) -> Sentence:
        """A sentence with expressions in braces, as alternating text and trees."""
        found: list[str | s.Node] = []
        document, full = self.origin(path)
        for at, piece in enumerate(re.split(r"\{([^{}]*)\}", text)):
            if at % 2 == 0:
                found.append(fill_words(piece, self.parts))
                continue
            try:
                node = parse(piece)
            except ExpressionError as error:
                author.problem(document, full, f"in {{{piece}}}: {error.message}")
                continue
            found.append(fill_in(node, self.parts))
        return tuple(found)


def fill_in(node: s.Node, parts: Mapping[str, s.Node | str]) -> s.Node:
    """The tree with each ``$part`` replaced by what the use of the form gives for it."""

    def change(each: s.Node) -> s.Node | None:
        if isinstance(each, s.Placeholder) and each.name in parts:
            part = parts[each.name]
            return s.Text(part, place=each.place) if isinstance(part, str) else part
        if isinstance(each, s.Attribute) and each.name.startswith("$"):
            part = parts.get(each.name[1:])
            if isinstance(part, str):
                return s.Attribute(s.rebuild(each.of, change), part, place=each.place)
        return None

    return s.rebuild(node, change)


def fill_words(text: str, parts: Mapping[str, s.Node | str]) -> str:
    """A text with each ``$part`` that is a code or a word replaced."""

    def change(found: re.Match[str]) -> str:
        part = parts.get(found.group(1))
        return part if isinstance(part, str) else found.group(0)

    return re.sub(r"\$([a-z][a-z0-9_]*)", change, text)


def merge(form: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """An obligation's fields laid over its form's; sentences and definitions are added to."""
    merged = dict(form)
    for name, value in own.items():
        if name in ("explain", "define") and isinstance(value, dict) and name in merged:
            merged[name] = {**merged[name], **value}
        else:
            merged[name] = value
    return merged
