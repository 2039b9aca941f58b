"""The rule of a duty in plain English, rendered back from the pack, under headings.

A policy officer holds it against the clause: nothing is added and nothing is left out. The words
for expressions are those of :mod:`engine.language.plain`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from app.labels import names_in
from app.words import capital, listed, without_remark
from engine.evaluation.as_read import as_read
from engine.language.editions import Listed
from engine.language.model import Obligation, Pack
from engine.language.plain import Plain
from engine.language.plain_tree import simpler
from engine.language.syntax import Attribute, Name, Node, Truth
from engine.results import ObligationClass
from engine.strength.sites import reachable
from facts.wording import long_date

_CLASSES = {
    ObligationClass.AUTOMATED: "Tested by a rule on the record.",
    ObligationClass.ATTESTED: "Answered by somebody's signed word, which goes out of date.",
    ObligationClass.INFORMATIONAL: "It states something; there is nothing to keep or break.",
    ObligationClass.NOT_YET_ENCODED: "No rule is written yet. This is not a pass.",
}
_LATE = {
    "cures": "What is done after the last day is kept, and marked late.",
    "breach": "What is done after the last day is broken.",
}
_SILENCE = {
    "breach": "Where nothing on record speaks of it, it is broken.",
    "not-evidenced": "Where nothing on record speaks of it, it is not evidenced.",
}
_NO_DUE = "There is none: the state on the day of the audit counts."
_NAMED = (
    "document-item",
    "document-kind",
    "role",
    "seat",
    "post",
    "body",
)  # kinds of code with names; where two share one, the last counts


_COMMON = ("role", "document-item", "document-kind")
"""Kinds of code whose names are no proper names."""


@dataclass(frozen=True)
class Part:
    """A heading of a rule, and what stands under it."""

    heading: str
    lines: tuple[str, ...]


class Rules:
    """Says the rules of one pack."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._names = names_in(pack)
        self._words = {
            code: _small(label) if kind in _COMMON else _within(label)
            for kind in _NAMED
            for (its_kind, code), label in self._names.codes.items()
            if its_kind == kind
            # What a review is of and what a paper is may share a code, and not a name.
            and (kind, ("review-subject-kind", code) in self._names.codes)
            != ("document-kind", True)
        }

    def kind(self, obligation: Obligation) -> str:
        """How the duty is answered, as a sentence."""
        if obligation.same_as:
            return f"Tested under {obligation.same_as}."
        return _CLASSES[obligation.obligation_class]

    def in_force(self, obligation: Obligation) -> str:
        """From and until when the duty is in force, as a sentence; empty where it always is."""
        first, last = obligation.in_force.first, obligation.in_force.last
        said = [
            *([f"from {long_date(first)}"] if first else []),
            *([f"until {long_date(last)}"] if last else []),
        ]
        return f"In force {' '.join(said)}." if said else ""

    def parts(self, obligation: Obligation) -> tuple[Part, ...]:
        """The rule under its headings, in the order of reading; empty where there is none."""
        if obligation.population is None:
            return ()
        rule = _Rule(self._pack, self._as_read(obligation), self._words, self._party)
        return tuple(Part(heading, tuple(lines)) for heading, lines in rule.parts() if lines)

    def _as_read(self, obligation: Obligation) -> Obligation:
        """The rule as its open questions are read by default, without what only others ask for."""
        defaults = {name: each.default for name, each in self._pack.readings.items()}
        read = as_read(obligation, defaults)
        gone = reachable(obligation) - reachable(read)
        kept = {name: node for name, node in read.definitions.items() if name not in gone}
        return _simplified(replace(read, definitions=kept))

    def _party(self, written: str) -> str:
        if written.startswith("subject."):
            return f"the {written.removeprefix('subject.').replace('_', ' ')} concerned"
        return _within(self._names.party(written))


class _Rule:
    """One rule; ``words`` are the names of codes, ``party`` says who somebody is."""

    def __init__(
        self,
        pack: Pack,
        obligation: Obligation,
        words: dict[str, str],
        party: Callable[[str], str],
    ) -> None:
        assert obligation.population is not None
        self.pack = pack
        self.it = obligation
        self.population = obligation.population
        self.party = party
        self.plain = Plain(
            words,
            {
                name: each.values[0][1]
                for name, each in pack.parameters.items()
                if len(each.values) == 1  # what changes from edition to edition is named instead
            },
            lists=pack.lists,
            definitions=obligation.definitions,
            key=self.population.key,
            tables=pack.tables,
        )

    def parts(self) -> Iterator[tuple[str, list[str]]]:
        """Each heading with its lines; none where it does not apply."""
        it = self.it
        yield "For whom or what", list(self._population())
        yield "What must hold", list(self._requirement())
        yield "In which", [self._definition(*each) for each in it.definitions.items()]
        yield "Lists", [self._list(name) for name in self._used_lists()]
        yield "Excepted", [f"{why} That is: {self.plain.say(node)}." for node, why in it.exceptions]
        yield "Last day in time", [self._sentence(it.due) if it.due is not None else _NO_DUE]
        yield "When it is late", list(self._late())
        yield "When nothing is recorded", [_SILENCE[it.silence]]
        if it.since is not None:
            yield "A breach begins on", [self._sentence(it.since)]
        yield "Values", [self._parameter(name) for name in self._used("parameter")]
        if it.values_as_at is not None:
            yield "Values as they stood on", [self._sentence(it.values_as_at)]
        yield "Readings", [self._reading(name) for name in sorted(it.readings)]
        yield "What is asked for", list(self._attested())
        yield "Who must act", [self._bearer()]
        yield "A breach", list(self._breach())

    def _sentence(self, node: Node) -> str:
        return f"{capital(self.plain.say(node))}."

    def _population(self) -> Iterator[str]:
        each, where = self.population.each, self.population.where
        if self.population.subject == "clause" and not each and where is None:
            yield "The clause as a whole."
        else:
            yield self.plain.population(each, where)
        if self.population.event is not None:
            day = self.plain.say(self.population.event)
            if self.it.due is None:
                yield f"Only where {day} is in the audit's period."
            else:
                yield f"Not where {day} is before the first day of the audit's period."
        if self.population.period is not None:
            period = self.population.period.replace("_", " ")
            yield f"Only where the {period} has begun in the audit's period, or falls due in it."

    def _requirement(self) -> Iterator[str]:
        if self.it.requirement is not None:
            yield self._sentence(self.it.requirement)
        if self.it.done_on is not None:
            yield f"It must be done; it is done on {self.plain.say(self.it.done_on)}."

    def _definition(self, name: str, node: Node) -> str:
        return f"‘{name.replace('_', ' ')}’: {self.plain.say(node)}."

    def _list(self, name: str) -> str:
        dated = self.pack.dated.lists.get(name, ())
        if len(dated) < 2:
            said = self._listed(self.pack.lists[name])
        else:
            said = "; ".join(f"{self._listed(each)} from {long_date(day)}" for day, each in dated)
        return f"‘{name.replace('_', ' ')}’: {said}."

    def _listed(self, found: Listed) -> str:
        items = [
            " or ".join(map(self._coded, each)) if isinstance(each, tuple) else self._coded(each)
            for each in found
        ]
        return listed(items) or "nothing"

    def _coded(self, code: str) -> str:
        return self.plain.names.get(code, code.replace("-", " "))

    def _late(self) -> Iterator[str]:
        it = self.it
        if it.due is not None and it.late is not None:
            yield _LATE[it.late]
        if it.late_when is not None:
            yield f"It counts as late when {self.plain.say(it.late_when)}."
        early = [word for word in ("kept", "broken") if word in it.settles_early]
        if it.due is not None and early:
            yield f"It may be called {' or '.join(early)} before the last day."
        if it.outlook:
            yield "While it is pending, the report says where it is heading."

    def _parameter(self, name: str) -> str:
        found = self.pack.parameters[name]
        values = [
            self.plain.say(value) + (f" from {long_date(day)}" if len(found.values) > 1 else "")
            for day, value in found.values
        ]
        has_unit = any(unit in values[0] for unit in ("year", "month", "day"))
        whose = "" if found.stated else "our reading; no value stands in "
        return (
            f"‘{name.replace('_', ' ')}’: {'; '.join(values)}"
            f"{'' if has_unit else f' {found.unit}'} ({whose}clause {found.clause})."
        )

    def _reading(self, name: str) -> str:
        found = self.pack.readings[name]
        others = [text for option, text in found.options.items() if option != found.default]
        return (
            f"{found.question} We read: {found.options[found.default]}. Why: {found.reason} "
            f"It could also be read: {'; or: '.join(others)}."
        )

    def _attested(self) -> Iterator[str]:
        if self.it.attested is not None:
            by = self.party(self.it.attested.by) if self.it.attested.by else "anybody"
            yield self.it.attested.evidence
            yield f"It may be confirmed by {by}."

    def _bearer(self) -> str:
        return f"{capital(self.party(self.it.bearer))}." if self.it.bearer else "Nobody is named."

    def _breach(self) -> Iterator[str]:
        it = self.it
        to = self.party(it.report_to or self.pack.reports_to)
        yield f"{capital(it.severity.value)}; it is reported to {to}."
        if it.remedy:
            yield it.remedy
        if it.confidential is not None:
            told = it.confidential.instead
            yield f"Only the {it.confidential.to} is told why; others read: {told}"

    def _nodes(self) -> Iterator[Node]:
        it = self.it
        nodes = (
            *(node for _, node in self.population.each),
            *(node for _, node in self.population.key),
            *(node for node, _ in it.exceptions),
            *it.definitions.values(),
            *(self.population.where, self.population.event),
            *(it.requirement, it.done_on, it.due, it.late_when, it.since, it.values_as_at),
        )
        for node in nodes:
            if node is not None:
                yield from node.walk()

    def _used(self, what: str) -> list[str]:
        """The names that the rule uses of a kind (``parameter.x``), in order of name."""
        found = self._nodes()
        return sorted(
            {each.name for each in found if isinstance(each, Attribute) and each.of == Name(what)}
        )

    def _used_lists(self) -> list[str]:
        names = {each.name for each in self._nodes() if isinstance(each, Name)}
        return sorted(names & set(self.pack.lists) - set(self.it.definitions))


def _within(label: str) -> str:
    """A label as it stands within a sentence: without its remark, its article small."""
    words = without_remark(label)
    article = next((each for each in ("The ", "A ", "An ") if words.startswith(each)), "")
    return article.lower() + words.removeprefix(article)


def _small(label: str) -> str:
    """A label that is no proper name, as it stands within a sentence."""
    words = _within(label)
    return words[:1].lower() + words[1:] if words[1:2].islower() else words


def _simplified(obligation: Obligation) -> Obligation:
    """The rule without what says nothing."""

    def perhaps(node: Node | None) -> Node | None:
        return None if node is None else simpler(node)

    population = obligation.population
    assert population is not None
    where = perhaps(population.where)
    return replace(
        obligation,
        population=replace(
            population,
            each=tuple((name, simpler(node)) for name, node in population.each),
            where=None if where == Truth(True) else where,
        ),
        exceptions=tuple((simpler(node), reason) for node, reason in obligation.exceptions),
        definitions={name: simpler(node) for name, node in obligation.definitions.items()},
        requirement=perhaps(obligation.requirement),
        done_on=perhaps(obligation.done_on),
        due=perhaps(obligation.due),
        since=perhaps(obligation.since),
        late_when=perhaps(obligation.late_when),
        values_as_at=perhaps(obligation.values_as_at),
    )
