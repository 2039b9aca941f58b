"""Forms: the shapes that clauses repeat, checked by themselves, filled in where used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from engine.language import schema
from engine.language import syntax as s
from engine.language.parser import ExpressionError, parse
from engine.language.problems import meant, nearest, shown
from engine.language.writing import Author, Path, parse_at, sentence_pieces, start_of, words_of
from engine.language.yaml_source import Document

Form = tuple[Document, schema.FormFile]

# Fields of an obligation that hold an expression, by path; "*" is any name or number there.
EXPRESSIONS: tuple[tuple[str, ...], ...] = (
    ("population", "each", "*"),
    ("population", "where"),
    ("population", "key", "*"),
    ("population", "event"),
    ("exceptions", "*", "when"),
    ("define", "*"),
    ("requirement",),
    ("done on",),
    ("due",),
    ("late when",),
    ("since",),
    ("values as at",),
)


def checked_forms(
    found: Iterable[Form], shared: frozenset[str], broken: Iterable[str], author: Author
) -> Mapping[str, Form | None]:
    """The forms by name, None for one that cannot be used (what is wrong with it is noted).

    ``shared`` are the files of those that come with quorate; ``broken`` are the names of forms
    that are already known not to be in order.
    """
    forms: dict[str, Form | None] = dict.fromkeys(broken)
    for document, form in found:
        if form.form in forms:
            message = f'a form is already called "{form.form}"'
            author.problem(document, ("form",), message)
            continue
        in_order = document.file in shared or _check(document, form, author)
        forms[form.form] = (document, form) if in_order else None
    return forms


def _check(document: Document, form: schema.FormFile, author: Author) -> bool:
    """Hold a pack's own form against its list of parts; whether it is in order."""
    used: set[str] = set()
    before = len(author.problems)
    for path in list(document.sources):
        if path[:1] != ("obligation",):
            continue
        text = document.sources[path][0]
        for place, name in _placeholders(document, path, text, author):
            used.add(name)
            if name not in form.parts:
                message = f'the form has no part "{name}"{nearest(name, form.parts)}'
                author.at(place, message)
    for name in form.parts if len(author.problems) == before else ():
        if name not in used:
            message = f'the part "{name}" is never used in this form'
            author.key_problem(document, ("parts", name), message)
    return len(author.problems) == before


def _placeholders(
    document: Document, path: Path, text: str, author: Author
) -> Iterator[tuple[s.Place, str]]:
    """Each part of a form that the value at ``path`` names, with its place."""
    trees: list[s.Node] = []
    if _is_expression(path[1:]):
        node = parse_at(author, document, path, text)
        trees = [node] if node is not None else []
    elif path[1] == "explain":
        pieces = sentence_pieces(author, document, path, text)
        trees = [each for each in pieces if isinstance(each, s.Node)]
        for piece in pieces:
            if isinstance(piece, str):
                yield from ((start_of(document, path), name) for name in sorted(words_of(piece)))
    else:
        yield from ((start_of(document, path), name) for name in sorted(words_of(text)))
    for tree in trees:
        for each in tree.walk():
            if isinstance(each, s.Placeholder):
                yield each.place, each.name
            elif isinstance(each, s.Attribute) and each.name.startswith("$"):
                yield each.place, each.name[1:]


def _is_expression(path: Path) -> bool:
    return any(
        len(path) == len(pattern)
        and all(want in ("*", part) for part, want in zip(path, pattern, strict=True))
        for pattern in EXPRESSIONS
    )


@dataclass(frozen=True)
class Use:
    """A use of a form: where it stands, and the values given, each with its own place."""

    document: Document
    usage: Path
    form: schema.FormFile
    given: Mapping[str, Any]

    def parts(self, author: Author) -> dict[str, s.Node | str] | None:
        """The parts of the form as this use gives them; None, with a problem, where one lacks."""
        form, parts = self.form, dict[str, s.Node | str]()
        before = len(author.problems)
        misspelt = {meant(name, form.parts) for name in self.given if name not in form.parts}
        for name in self.given:
            if name not in form.parts:
                message = (
                    f'the form {form.form} has no part "{shown(name)}"{nearest(name, form.parts)} '
                    f"(it has {', '.join(form.parts)})"
                )
                author.key_problem(self.document, (*self.usage, name), message)
        for name, part in form.parts.items():
            value = self.given.get(name, part.default)
            if value is None and name in misspelt:
                continue
            if value is None:
                message = f'the form {form.form} needs "{name}": {part.what}'
                author.problem(self.document, self.usage, message)
            else:
                parts[name] = self._part(author, name, part.is_, value)
        return parts if len(author.problems) == before else None

    def _part(self, author: Author, name: str, kind: str, value: Any) -> s.Node | str:
        path: Path = (*self.usage, name)
        if isinstance(value, bool):
            value = str(value).lower()
        if isinstance(value, list) and kind in ("list", "expression"):
            return self._listed(author, path, value)
        if isinstance(value, dict | list):
            word = "a list" if isinstance(value, list) else "a map"
            wanted = {"code": "a code", "column": "a column"}.get(kind, f"{_article(kind)} {kind}")
            message = f'the part "{name}" of {self.form.form} must be {wanted}, not {word}'
            author.problem(self.document, path, message)
            return s.Null()
        if kind in ("code", "column"):
            return str(value)
        if path not in self.document.sources:
            return _default(str(value))
        return parse_at(author, self.document, path, str(value)) or s.Null()

    def _listed(self, author: Author, path: Path, value: Any) -> s.Node:
        place = start_of(self.document, path)
        if isinstance(value, list):
            items = (self._listed(author, (*path, at), each) for at, each in enumerate(value))
            return s.ListOf(tuple(items), place=place)
        if not isinstance(value, str | int) or isinstance(value, bool):
            author.problem(self.document, path, "a text is needed here (put it in quotes)")
        return s.Text(str(value), place=place)


def _default(text: str) -> s.Node:
    try:
        return parse(text)
    except ExpressionError:  # noted where the form itself is checked
        return s.Null()


def _article(word: str) -> str:
    return "an" if word[0] in "aeiou" else "a"
