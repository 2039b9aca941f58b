"""From what an author wrote to a tree: parsing in place, filling in the parts of a form."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from engine.language import syntax as s
from engine.language.model import Sentence
from engine.language.parser import ExpressionError, parse
from engine.language.problems import PackProblem, PackRefused
from engine.language.yaml_source import Document

Path = tuple[str | int, ...]
Parts = Mapping[str, s.Node | str]

# A pack with more mistakes than this has one that matters: the rest are counted no further.
MOST_PROBLEMS = 500

# Fields of a form that an obligation adds to, where it replaces all others.
ADDED_TO = ("define", "explain")

_BRACES = re.compile(r"\{([^{}]*)\}")
_WORD = re.compile(r"\$([a-z][a-z0-9_]*)")


@dataclass
class Author:
    """Collects the mistakes of one pack, each at its place.

    Raises PackRefused, from any of its methods, once there are more than anybody would read.
    """

    problems: list[PackProblem] = field(default_factory=list)

    def problem(self, document: Document, path: Path, message: str) -> None:
        """Note a mistake in the value at ``path``."""
        self.add(PackProblem(document.file, *document.place(path), message))

    def key_problem(self, document: Document, path: Path, message: str) -> None:
        """Note a mistake in the name of the value at ``path``."""
        self.add(PackProblem(document.file, *document.key_place(path), message))

    def at(self, place: s.Place, message: str) -> None:
        """Note a mistake at a place within an expression."""
        self.add(PackProblem(place.file, place.line, place.column, message))

    def add(self, problem: PackProblem) -> None:
        """Note a mistake."""
        self.problems.append(problem)
        if len(self.problems) >= MOST_PROBLEMS:
            more = "further mistakes are not listed: correct these first"
            raise PackRefused([*self.problems, PackProblem("~", 0, 0, more)])


@dataclass(frozen=True)
class InFile:
    """Where mistakes of one file are noted."""

    author: Author
    document: Document

    def problem(self, path: Path, message: str) -> None:
        """Note a mistake in a value."""
        self.author.problem(self.document, path, message)

    def key_problem(self, path: Path, message: str) -> None:
        """Note a mistake in the name of a value."""
        self.author.key_problem(self.document, path, message)


def start_of(document: Document, path: Path) -> s.Place:
    """Where the text of the value at ``path`` begins."""
    if path in document.sources:
        _, line, column = document.sources[path]
        return s.Place(line, column, document.file)
    return s.Place(*document.place(path), document.file)


def parse_at(author: Author, document: Document, path: Path, text: str) -> s.Node | None:
    """The tree of the expression at ``path``; None, with a problem, where it cannot be read."""
    source = document.sources[path][0] if path in document.sources else text
    try:
        return parse(source, start_of(document, path))
    except ExpressionError as error:
        author.at(error.place, error.message)
        return None


@dataclass(frozen=True)
class Written:
    """Where the fields of one obligation stand: in the pack itself, or in a form it uses."""

    document: Document
    path: Path
    form: Document | None
    own: frozenset[str]
    parts: Parts
    usage: Path

    def origin(self, path: Path) -> tuple[Document, Path]:
        """The document and full path of a field of the obligation."""
        full = (*self.path, *path)
        if self.form is None or full in self.document.marks:
            return self.document, full
        if path[0] in self.own and path[0] not in ADDED_TO:
            return self.document, full
        return self.form, ("obligation", *path)

    def reporter(self, author: Author, path: Path) -> Callable[[s.Place, str], None]:
        """How the checker says what is wrong in the expression at ``path``."""
        form = self.form.file if self.form is not None else None

        def report(place: s.Place, message: str) -> None:
            if place.file and place.file != form:
                author.at(place, message)
                return
            field_name = " ".join(str(part) for part in path)
            author.problem(
                self.document,
                self.usage,
                f"the form, filled in like this, does not hold ({field_name}): {message}",
            )

        return report

    def expression(self, author: Author, path: Path, text: str) -> s.Node | None:
        """Parse the expression at ``path``, with the parts of the form filled in."""
        document, full = self.origin(path)
        node = parse_at(author, document, full, text)
        return fill_in(node, self.parts) if node is not None and self.form is not None else node

    def sentence(self, author: Author, path: Path, text: str) -> Sentence:
        """A sentence with expressions in braces, as alternating text and trees."""
        found: list[str | s.Node] = []
        document, full = self.origin(path)
        for at, piece in enumerate(sentence_pieces(author, document, full, text)):
            if at % 2 == 0:
                found.append(fill_words(str(piece), self.parts))
            elif isinstance(piece, s.Node):
                found.append(fill_in(piece, self.parts) if self.form is not None else piece)
        return tuple(found)


def sentence_pieces(
    author: Author, document: Document, path: Path, text: str
) -> list[str | s.Node | None]:
    """Text and trees in turn; None where an expression cannot be read (the problem is noted)."""
    words = _BRACES.split(text)
    start = start_of(document, path)
    source = document.sources[path][0] if path in document.sources else text
    found: list[str | s.Node | None] = [words[0]]
    matches = list(_BRACES.finditer(source))
    if any("{" in each or "}" in each for each in words[::2]):
        author.at(start, 'a brace has no partner: an expression stands in "{" and "}"')
        return found
    for number, expression in enumerate(words[1::2]):
        place, inner = start, expression
        if len(matches) == len(words) // 2:
            place, inner = _moved(start, source, matches[number].start(1)), matches[number].group(1)
        try:
            found.append(parse(inner, place))
        except ExpressionError as error:
            author.at(error.place, error.message)
            found.append(None)
        found.append(words[2 * number + 2])
    return found


def _moved(start: s.Place, text: str, offset: int) -> s.Place:
    """The place of the character at ``offset`` in a text that begins at ``start``."""
    lines = text.count("\n", 0, offset)
    column = offset - text.rfind("\n", 0, offset) if lines else start.column + offset
    return s.Place(start.line + lines, column, start.file)


def fill_in(node: s.Node, parts: Parts) -> s.Node:
    """The tree with each ``$part`` replaced by what the use of the form gives for it."""

    def change(each: s.Node) -> s.Node | None:
        if isinstance(each, s.Placeholder) and each.name in parts:
            given = parts[each.name]
            return s.Text(given, place=each.place) if isinstance(given, str) else given
        if isinstance(each, s.Attribute) and each.name.startswith("$"):
            part = parts.get(each.name[1:])
            if isinstance(part, str):
                return s.Attribute(s.rebuild(each.of, change), part, place=each.place)
        return None

    return s.rebuild(node, change)


def fill_words(text: str, parts: Parts) -> str:
    """A text with each ``$part`` that is a code or a word replaced."""

    def change(found: re.Match[str]) -> str:
        part = parts.get(found.group(1))
        return part if isinstance(part, str) else found.group(0)

    return _WORD.sub(change, text)


def words_of(text: str) -> frozenset[str]:
    """The parts of a form that a text names (``$body``)."""
    return frozenset(_WORD.findall(text))
