"""Changes of an obligation as a whole: what is late, what silence means, which reading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from engine.language import syntax as s
from engine.language.model import Obligation, Pack
from engine.language.signatures import LOOKS_AT
from engine.results import Severity
from engine.strength.lengths import other_worths
from engine.strength.sites import WHERE, parts_of, reachable, with_field

ONE_DAY = s.DurationLiteral(0, 1)


@dataclass(frozen=True)
class Varied:
    """An obligation varied as a whole, in the pack where it stands, and the words for it.

    ``told`` and ``from_`` are texts, or expressions still to be said; see `Mutant`.
    """

    pack: Pack
    obligation: Obligation
    told: str | s.Node
    from_: str | s.Node
    where: str


def varied(pack: Pack, obligation: Obligation) -> Iterator[Varied]:
    """Every obligation that differs in one setting."""

    def other(told: str | s.Node, from_: str | s.Node, where: str, **changed: Any) -> Varied:
        return Varied(pack, replace(obligation, **changed), told, from_, where)

    yield from _population(pack, obligation)
    for at, (_, reason) in enumerate(obligation.exceptions):
        rest = (*obligation.exceptions[:at], *obligation.exceptions[at + 1 :])
        yield other(reason, "", "what is excepted", exceptions=rest)
    yield from _days(pack, obligation)
    yield from _lateness(pack, obligation)
    if looks_things_up(pack, obligation):
        silences = {
            "breach": "nothing on record is a breach",
            "not-evidenced": "nothing on record is not evidenced",
        }
        (instead,) = set(silences) - {obligation.silence}
        where = "what silence means"
        yield other(silences[obligation.silence], silences[instead], where, silence=instead)
    if obligation.outlook:
        yield other("the outlook is told", "", "while it is pending", outlook=False)
    yield from _parameters(pack, obligation)
    yield from _lines(pack, obligation)
    yield from _answering(pack, obligation)
    for name in sorted(obligation.readings):
        reading = pack.readings[name]
        for option, means in reading.options.items():
            if option != reading.default:
                default = replace(reading, default=option)
                yield Varied(
                    replace(pack, readings={**pack.readings, name: default}),
                    obligation,
                    reading.options[reading.default],
                    means,
                    f"the reading of {name.replace('-', ' ')}",
                )


def _lines(pack: Pack, obligation: Obligation) -> Iterator[Varied]:
    """The lines that the clause requires, less each in turn, and less each end taken instead."""
    names = {
        each.name
        for part in parts_of(obligation)
        for each in part.node.walk()
        if isinstance(each, s.Name)
    }
    for at, line in enumerate(pack.required_lines):
        if "required_lines" not in names or line.clause != obligation.clause:
            continue
        rest = (*pack.required_lines[:at], *pack.required_lines[at + 1 :])
        told = s.Text(line.to)
        yield Varied(replace(pack, required_lines=rest), obligation, told, "", "the required lines")
        for other in line.instead:
            less = replace(line, instead=tuple(each for each in line.instead if each != other))
            lines = (*pack.required_lines[:at], less, *pack.required_lines[at + 1 :])
            where = "the ends accepted instead"
            yield Varied(replace(pack, required_lines=lines), obligation, s.Text(other), "", where)


def _answering(pack: Pack, obligation: Obligation) -> Iterator[Varied]:
    """Another who must act, another to whom a breach goes, and a graver or a lesser breach."""
    bearer = obligation.bearer
    if bearer is not None:
        others = (pack.reports_to, pack.root, *pack.bodies, *pack.posts)
        instead = next(each for each in others if each != bearer)
        subject, _, part = bearer.partition(".")
        told = s.Attribute(s.Name(subject), part) if part else s.Text(bearer)
        other = replace(obligation, bearer=instead)
        yield Varied(pack, other, told, s.Text(instead), "who must act")
    if obligation.report_to is not None:
        usual = replace(obligation, report_to=None)
        yield Varied(pack, usual, s.Text(obligation.report_to), "", "to whom it is reported")
    severity = obligation.severity
    another = Severity.MAJOR if severity is not Severity.MAJOR else Severity.MINOR
    changed = replace(obligation, severity=another)
    yield Varied(pack, changed, severity.value, another.value, "how grave a breach is")


def _population(pack: Pack, obligation: Obligation) -> Iterator[Varied]:
    population = obligation.population
    assert population is not None
    tested = "for whom or what it is tested"
    if population.where is not None and not isinstance(population.where, s.And):
        all_ = replace(obligation, population=replace(population, where=None))
        yield Varied(pack, all_, population.where, "", tested)
    if population.event is not None:
        always = replace(obligation, population=replace(population, event=None))
        told = "what lies before the time of the audit is left out"
        yield Varied(pack, always, told, "", tested)
    if population.period is not None:
        ever = replace(obligation, population=replace(population, period=None))
        told = "periods that are out of the time of the audit are left out"
        yield Varied(pack, ever, told, "", tested)


def _days(pack: Pack, obligation: Obligation) -> Iterator[Varied]:
    """The last day in time, and the first day of a breach, one day either way."""
    for field in ("due", "since"):
        node = getattr(obligation, field)
        if node is None:
            continue
        if not _has_length(node):
            for sign, words in (("+", "a day later"), ("-", "a day earlier")):
                moved = s.Arithmetic(sign, node, ONE_DAY)
                yield Varied(
                    pack,
                    with_field(obligation, field, moved),
                    "that very day",
                    words,
                    WHERE[field],
                )
    if obligation.since is not None:
        yield Varied(pack, replace(obligation, since=None), obligation.since, "", WHERE["since"])
    if obligation.values_as_at is not None and dated(pack, obligation):
        yield Varied(
            pack,
            replace(obligation, values_as_at=None),
            obligation.values_as_at,
            "the audit date",
            WHERE["values_as_at"],
        )


def _has_length(node: s.Node) -> bool:
    """Whether a day is another moved by a length of time, which is varied by itself."""
    return isinstance(node, s.Arithmetic) and (
        isinstance(node.right, s.DurationLiteral)
        or (isinstance(node.right, s.Attribute) and node.right.of == s.Name("parameter"))
    )


def _lateness(pack: Pack, obligation: Obligation) -> Iterator[Varied]:
    where = "after the last day"
    if obligation.due is None:
        return
    if obligation.done_on is not None and obligation.late_when is None:
        lates = {"breach": "done late, it stays broken", "cures": "done late, it is kept, but late"}
        late = obligation.late or "cures"
        (instead,) = set(lates) - {late}
        yield Varied(pack, replace(obligation, late=instead), lates[late], lates[instead], where)
    if obligation.late_when is not None:
        yield Varied(
            pack, replace(obligation, late_when=None), obligation.late_when, "", WHERE["late_when"]
        )
    words = ("kept", "broken") if obligation.requirement is not None else ("kept",)
    for word in words:
        early = obligation.settles_early
        told = f"it may be called {word} before the last day"
        if word in early:
            changed = replace(obligation, settles_early=early - {word})
            yield Varied(pack, changed, told, "", "before the last day")
        else:
            changed = replace(obligation, settles_early=early | {word})
            waits = f"it is not called {word} before the last day"
            yield Varied(pack, changed, waits, told, "before the last day")


def looks_things_up(pack: Pack, obligation: Obligation) -> bool:
    """Whether what is required looks for rows, so that there may be none."""
    nodes = [each for each in (obligation.requirement, obligation.done_on) if each is not None]
    nodes += [obligation.definitions[name] for name in reachable(obligation)]
    return any(
        (isinstance(each, s.Name) and each.name in pack.tables)
        or (isinstance(each, s.Call) and each.function in LOOKS_AT)
        for node in nodes
        for each in node.walk()
    )


def uses_of(obligation: Obligation) -> dict[str, int]:
    """How often each parameter stands in what a verdict depends on."""
    found: dict[str, int] = {}
    for part in parts_of(obligation):
        for each in part.node.walk():
            if isinstance(each, s.Attribute) and each.of == s.Name("parameter"):
                found[each.name] = found.get(each.name, 0) + 1
    return found


def dated(pack: Pack, obligation: Obligation) -> bool:
    """Whether any parameter that an obligation uses has more values than one."""
    return any(len(pack.parameters[name].values) > 1 for name in uses_of(obligation))


def _parameters(pack: Pack, obligation: Obligation) -> Iterator[Varied]:
    """Each parameter, in each of its values, one step either way and in another unit."""
    for name in sorted(uses_of(obligation)):
        parameter = pack.parameters[name]
        for at, (start, value) in enumerate(parameter.values):
            for instead in other_worths(value):
                values = (*parameter.values[:at], (start, instead), *parameter.values[at + 1 :])
                changed = replace(parameter, values=values)
                where = f"the value of {name.replace('_', ' ')}"
                if len(parameter.values) > 1:
                    where += f" from {start.isoformat()}"
                yield Varied(
                    replace(pack, parameters={**pack.parameters, name: changed}),
                    obligation,
                    value,
                    instead,
                    where,
                )


__all__ = ["Varied", "dated", "uses_of", "varied"]
