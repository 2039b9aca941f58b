"""What one part of a pack says of another: the same as, gives rise to, outcomes, cited, unused."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from graphlib import CycleError, TopologicalSorter

from engine.language.drafts import Draft
from engine.language.heads import Head
from engine.language.model import Obligation, in_an_expression
from engine.language.problems import nearest, shown
from engine.language.writing import Author, Path
from facts.vocabulary.tables import TABLES


def check_links(drafts: Sequence[Draft], done: Mapping[str, Obligation], author: Author) -> None:
    """Check what obligations say of one another."""
    by_key = {each.key: each for each in drafts}
    for draft in drafts:
        for name, other in (
            ("same as", draft.own.same_as),
            ("gives rise to", draft.own.gives_rise_to),
        ):
            if other is not None and other not in by_key:
                message = f'no obligation is called "{shown(other)}"{nearest(other, by_key)}'
                author.problem(draft.document, (*draft.path, name), message)
        _check_same(draft, by_key, author)
        _check_rise(draft, by_key, done, author)
    _check_circles(by_key, done, author)


def _check_same(draft: Draft, by_key: Mapping[str, Draft], author: Author) -> None:
    other = by_key.get(draft.own.same_as or "")
    if other is None:
        return
    path: Path = (*draft.path, "same as")
    if other is draft:
        author.problem(draft.document, path, "an obligation is not the same as itself")
    elif other.own.same_as is not None:
        message = f'"{other.key}" is itself the same as another: name "{other.own.same_as}"'
        author.problem(draft.document, path, message)
    elif not other.in_force.holds(draft.in_force):
        message = f'"{other.key}" is not in force in every edition in which this obligation is'
        author.problem(draft.document, path, message)


def _check_rise(
    draft: Draft,
    by_key: Mapping[str, Draft],
    done: Mapping[str, Obligation],
    author: Author,
) -> None:
    other = by_key.get(draft.own.gives_rise_to or "")
    if other is None or other.key not in done:
        return
    parents = done[other.key].parents
    if draft.key not in parents and all(each in done for each in parents):
        message = f'"{other.key}" does not ask for outcomes("{draft.key}"), so nothing arises'
        author.problem(draft.document, (*draft.path, "gives rise to"), message)


def _check_circles(
    by_key: Mapping[str, Draft], done: Mapping[str, Obligation], author: Author
) -> None:
    """Refuse obligations that wait for one another's outcomes, or for their own."""
    graph = {key: [each for each in done[key].parents if each in done] for key in done}
    while True:
        try:
            TopologicalSorter(graph).prepare()
        except CycleError as error:
            circle = error.args[1][::-1]
            draft = by_key[circle[0]]
            said = (
                "this obligation feeds its own population"
                if len(circle) == 2
                else "these obligations wait for one another's outcomes"
            )
            message = f"{said}: {' → '.join(circle)}"
            author.problem(draft.document, (*draft.path, "id"), message)
            graph |= {key: [] for key in circle}
        else:
            return


def check_cited(head: Head, clauses: frozenset[str]) -> None:
    """Check that every clause that ``constitution.yaml`` cites is one of the pack."""
    cited: list[tuple[Path, str]] = []
    for at, line in enumerate(head.entry.lines):
        cited.append((("lines", at, "clause"), line.clause))
    for name, parameter in head.entry.parameters.items():
        cited.append((("parameters", name, "clause"), parameter.clause))
    for name, reading in head.entry.readings.items():
        cited.extend(
            (("readings", name, "clauses", at), each) for at, each in enumerate(reading.clauses)
        )
    for path, clause in cited:
        if clause not in clauses:
            message = f'no clause of this pack is called "{shown(clause)}"'
            head.problem(path, message + nearest(clause, clauses))


def check_values_then(head: Head, used: Iterable[tuple[Draft, Iterable[str]]]) -> None:
    """Check that what an obligation uses has a value from the first day of the obligation on.

    ``used`` are the obligations, each with the names that it uses. Of a value that several lack,
    the obligation that is tested first is named.
    """
    earliest: dict[tuple[str, str], tuple[date, str]] = {}
    for draft, names in used:
        first = max(draft.in_force.first or date.min, head.applied_from)
        for name in names:
            prefix, _, rest = name.partition(".")
            key = ("parameter", rest) if prefix == "parameter" else ("list", name)
            earliest[key] = min(earliest.get(key, (date.max, "")), (first, draft.key))
    for (kind, name), (first, duty) in sorted(earliest.items()):
        parameter = head.parameters.get(name) if kind == "parameter" else None
        dated = parameter.values if parameter is not None else head.lists.get(name, ())
        if dated and dated[-1][0] > first:
            message = (
                f'the {kind} "{name}" has no value before {dated[-1][0]}, and {duty} is tested '
                f"from {first} on"
            )
            head.key_problem((f"{kind}s", name), message)


def check_unused(head: Head, used: Iterable[str], waiting: frozenset[str]) -> None:
    """Refuse what ``constitution.yaml`` declares and nothing uses.

    ``waiting`` are the clauses not yet encoded in full: what they need may stand ready for them.
    """
    seen = set(used) | set(_awaited(head, waiting))
    seen |= set(head.entry.tables) if waiting else _tables_in_use(head, seen)
    for kind, names, prefix in (
        ("list", head.entry.lists, ""),
        ("parameter", head.entry.parameters, "parameter."),
        ("reading", head.entry.readings, "reading."),
        ("table", set(head.entry.tables).intersection(head.tables) - set(TABLES), ""),
    ):
        for name in names:
            if f"{prefix}{in_an_expression(name)}" not in seen:
                path: Path = (f"{kind}s", name)
                message = f'the {kind} "{name}" is declared here and never used'
                head.author.key_problem(head.document, path, message)


def check_unused_kinds(head: Head, subjects: Iterable[str], waiting: bool) -> None:
    """Refuse a kind of subject that is declared and that nothing is tested for."""
    for kind in head.entry.subjects:
        if not waiting and kind not in subjects:
            message = f'the kind of subject "{kind}" is declared here and never used'
            head.key_problem(("subjects", kind), message)


def _tables_in_use(head: Head, seen: Iterable[str]) -> set[str]:
    """The tables that something uses, and those that give the names which these hold."""
    found: set[str] = set()
    waiting = [name for name in seen if name in head.tables]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            for column in head.tables[name].columns:
                waiting.extend(each for each in column.refers_to if each in head.tables)
    return found


def _awaited(head: Head, waiting: frozenset[str]) -> Iterable[str]:
    """What stands ready for clauses that are not yet encoded."""
    for name, parameter in head.entry.parameters.items():
        if parameter.clause in waiting:
            yield f"parameter.{name}"
    for name, reading in head.entry.readings.items():
        if waiting.intersection(reading.clauses):
            yield f"reading.{in_an_expression(name)}"
