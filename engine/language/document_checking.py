"""Holding ``document.yaml`` against the pack it belongs to: the clauses and bodies it names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from engine.language.document import ALL_BODIES, MEMBERS_OF, THE_DOCUMENT, DocumentEntry
from engine.language.problems import nearest
from engine.language.writing import Author, Path
from engine.language.yaml_source import Document


def check_document(
    author: Author,
    source: Document,
    entry: DocumentEntry,
    clauses: frozenset[str],
    bodies: frozenset[str],
) -> None:
    """Note, for ``author``, each clause and each body that ``entry`` names and the pack lacks."""
    known = bodies | {ALL_BODIES, THE_DOCUMENT}
    for key, path, value in _leaves(source.data, ()):
        if key in ("clause", "clauses", "explained at", "stands at") and str(value) not in clauses:
            message = f'no clause is called "{value}"{nearest(str(value), clauses)}'
            author.problem(source, path, message)
        if key in ("body", "bodies", "do not meet") and value not in known:
            message = f'"{value}" is no body of this constitution{nearest(str(value), known)}'
            author.problem(source, path, message)
    for at, line in enumerate(entry.lines):
        for end, words in (("from", line.from_), ("to", line.to)):
            if words.startswith(MEMBERS_OF) and words.removeprefix(MEMBERS_OF) not in known:
                message = f'"{words}" names no body of this constitution'
                author.problem(source, ("lines", at, end), message)


def _leaves(data: Any, path: Path, key: str = "") -> Iterator[tuple[str, Path, Any]]:
    """Every plain value with its path and the name of the entry that holds it."""
    if isinstance(data, Mapping):
        for name, value in data.items():
            yield from _leaves(value, (*path, name), str(name))
    elif isinstance(data, list):
        for at, value in enumerate(data):
            yield from _leaves(value, (*path, at), key)
    else:
        yield key, path, data
