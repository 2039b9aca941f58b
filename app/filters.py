"""Filters choose which verdicts are listed. They never change counts, coverage or the ledger."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from app.audience import Audience
from app.names import Names
from app.view import ReportView
from app.words import listed
from engine.results import Verdict

_CLOSE = 0.6  # below this likeness a "nearest" name would mislead more than it helps


class UnknownValueError(Exception):
    """A filter names something that the audit does not know; the message says what it could be."""


@dataclass(frozen=True)
class Filters:
    """What to list: verdicts of any of these bodies, and of any of these clauses, and about any of
    these people. An empty tuple asks nothing.
    """

    bodies: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    people: tuple[str, ...] = ()


def apply(view: ReportView, filters: Filters, audience: Audience = Audience.OFFICER) -> ReportView:
    """The view with only the verdicts asked for.

    Bodies are given by code or name, people by identifier or name, clauses by id, all in any case;
    ``5.6`` stands for every clause ``5.6(…)``. Raises :class:`UnknownValueError`, with all
    problems in one message, for what the audit does not know, and for people where the audience
    may not be told of them.
    """
    problems: list[str] = []
    if filters.people and audience in (Audience.BOARD, Audience.PUBLIC):
        problems.append(
            f"--person cannot be used with --audience {audience}: that audience is not told about "
            "single people. Use --audience officer."
        )
    bodies = _known(
        "--body",
        lambda code: f"{code} ({view.names.body(code)})",
        filters.bodies,
        _bodies(view),
        problems,
    )
    clauses = _known("--clause", str, filters.clauses, _clauses(view), problems)
    people = _known("--person", view.names.person, filters.people, _people(view.names), problems)
    if problems:
        raise UnknownValueError("\n".join(problems))
    shown = tuple(
        verdict
        for verdict in view.shown
        if (not filters.bodies or bodies & _bodies_of(verdict))
        and (not filters.clauses or verdict.clause in clauses)
        and (not filters.people or people & _people_of(verdict))
    )
    return replace(view, shown=shown, filters=view.filters + _said(view, bodies, clauses, people))


def _bodies(view: ReportView) -> dict[str, set[str]]:
    codes = {clause.body for clause in view.result.ledger}
    codes |= {code for verdict in view.result.verdicts for code in _bodies_of(verdict)}
    return _index(codes, view.names.body)


def _clauses(view: ReportView) -> dict[str, set[str]]:
    known = _index(view.clauses, lambda clause: clause)
    for clause in view.clauses:
        stem, bracket, _ = clause.partition("(")
        if bracket:
            known.setdefault(_fold(stem), set()).add(clause)
    return known


def _people(names: Names) -> dict[str, set[str]]:
    known = {_fold(person): {person} for person in names.people}
    for person, name in names.people.items():
        known.setdefault(_fold(name), set()).add(person)
    return known


def _index(codes: Iterable[str], label: Callable[[str], str]) -> dict[str, set[str]]:
    known: dict[str, set[str]] = {}
    for code in codes:
        known.setdefault(_fold(code), set()).add(code)
        known.setdefault(_fold(label(code)), set()).add(code)
    return known


def _fold(text: str) -> str:
    return " ".join(text.replace("_", " ").replace("-", " ").split()).casefold()


def _known(
    option: str,
    label: Callable[[str], str],
    asked: tuple[str, ...],
    known: dict[str, set[str]],
    problems: list[str],
) -> set[str]:
    found: set[str] = set()
    for text in asked:
        exact = {code for code in known.get(_fold(text), set()) if code == text}
        codes = exact or known.get(_fold(text), set())
        if not codes:
            near = difflib.get_close_matches(_fold(text), list(known), n=1, cutoff=_CLOSE)
            names = [label(code) for code in sorted(known[near[0]])] if near else []
            advice = f" Did you mean {' or '.join(names)}?" if names else ""
            problems.append(f"{option}: this audit knows no “{text}”.{advice}")
        found |= codes
    return found


def _bodies_of(verdict: Verdict) -> set[str]:
    return {verdict.body, verdict.subject.keys.get("body", verdict.body)}


def _people_of(verdict: Verdict) -> set[str]:
    return set(verdict.subject.keys.values()) | {
        party for party in (verdict.bearer,) if party is not None
    }


def _said(
    view: ReportView, bodies: set[str], clauses: set[str], people: set[str]
) -> tuple[str, ...]:
    said: list[str] = []
    if bodies:
        said.append(listed([view.names.body(code) for code in sorted(bodies)]))
    if clauses:
        order = [clause for clause in view.clauses if clause in clauses]
        said.append(f"{'clause' if len(order) == 1 else 'clauses'} {listed(order)}")
    if people:
        said.append(listed([view.names.person(person) for person in sorted(people)]))
    return tuple(said)
