"""Every small change of an obligation that a specification ought to notice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, replace

from engine.evaluation.setting import lists_of
from engine.language import syntax as s
from engine.language.model import Obligation, Pack
from engine.language.plain import Plain
from engine.language.scope import Scope
from engine.strength.alternatives import Alternative, Setting
from engine.strength.comparing import (
    comparisons,
    intervals,
    let_in,
    lists,
    memberships,
    other_states,
)
from engine.strength.kinds import FIELDS, kinds_in, scope_of
from engine.strength.lengths import days, lengths, numbers, parameters, working_days
from engine.strength.settings import dated, uses_of, varied
from engine.strength.sites import Site, reachable, sites_of
from engine.strength.structure import (
    calls,
    columns,
    conditions,
    parts_left_out,
    quantifiers,
    then_or_now,
)

Operator = Callable[[Site, Setting], Iterator[Alternative]]

OPERATORS: tuple[Operator, ...] = (
    *(numbers, days, lengths, parameters, working_days),
    *(comparisons, intervals, memberships, let_in, other_states, lists),
    *(parts_left_out, conditions, quantifiers, calls, columns, then_or_now),
)
"""What is tried in the place of each expression."""


@dataclass(frozen=True)
class Mutant:
    """One small change of an obligation.

    ``obligation`` is the changed one; ``pack`` the constitution in which it stands, which differs
    where a parameter or the answer to a reading was changed. ``told`` and ``from_`` are what no
    example tells apart if the mutant goes unnoticed; ``from_`` is empty where ``told`` was left
    out, ``among`` the list out of which. ``inside`` is the sentence that it stands in (or empty),
    ``where`` the part of the rule.
    """

    pack: Pack
    obligation: Obligation
    told: str
    from_: str
    where: str
    among: str = ""
    inside: str = ""
    number: int = 1

    @property
    def key(self) -> str:
        """The obligation (``clause/obligation``) that was changed."""
        return self.obligation.key

    @property
    def change(self) -> str:
        """What was changed, once in its obligation: by this a list of equivalents names it."""
        said = f"“{self.from_}” for “{self.told}”" if self.from_ else f"without “{self.told}”"
        again = f" ({self.number})" if self.number > 1 else ""
        return f"{self.where}: {said}{self._inside}{again}"

    @property
    def gap(self) -> str:
        """What no example shows, if no scenario notices the change."""
        if self.from_:
            return (
                f"No example tells “{self.told}” from “{self.from_}”{self._inside} ({self.where})."
            )
        return f"No example shows that “{self.told}” matters{self._inside} ({self.where})."

    @property
    def _inside(self) -> str:
        among = f" among {self.among}" if self.among else ""
        return among + (f", in “{self.inside}”" if self.inside else "")


class Mutants:
    """Makes the mutants of a pack's obligations; what is the same for all is worked out once."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.scope: Scope = scope_of(pack)
        self.names = _labels(pack)
        self.worths = {name: each.values[0][1] for name, each in pack.parameters.items()}

    def of(self, obligation: Obligation) -> tuple[Mutant, ...]:
        """Every mutant of an obligation that is tested, each once, none the same as itself."""
        seen = {fingerprint(self.pack, obligation)}
        found = []
        plain = Plain(self.names, self.worths, tables=self.pack.tables)
        for each in (*self._by_site(obligation, plain), *self._by_setting(obligation, plain)):
            print_ = fingerprint(each.pack, each.obligation)
            if print_ not in seen:
                seen.add(print_)
                found.append(each)
        return _numbered(found)

    def _by_site(self, obligation: Obligation, plain: Plain) -> Iterator[Mutant]:
        setting = Setting(
            self.pack,
            lists_of(self.pack),
            kinds_in(obligation, self.scope),
            frozenset(name for name, times in uses_of(obligation).items() if times > 1),
            self.scope.outcomes,
        )
        for site in sites_of(obligation, plain):
            if site.part.name == "values_as_at" and not dated(self.pack, obligation):
                continue
            for operator in OPERATORS:
                for alternative in operator(site, setting):
                    yield self._mutant(site, alternative, plain)

    def _mutant(self, site: Site, alternative: Alternative, plain: Plain) -> Mutant:
        def say(node: s.Node) -> str:
            plain.nouns = dict(site.nouns)
            return plain.say(node)

        sentence = site.sentence()
        inside = say(sentence) if sentence is not None else ""
        told, from_ = alternative.words
        if alternative.left_out is not None:
            told = say(alternative.left_out)
        elif not told:
            from_, told = say(alternative.new), say(site.node)
            new, old = alternative.new, site.node
            if isinstance(old, s.Quantified) and isinstance(new, s.Quantified):
                from_, told = plain.quantifier(new), plain.quantifier(old)
                plain.say(old)  # which gives what is spoken of its noun
                inside = plain.say(old.condition)
        where, among = site.part.where, alternative.among
        changed = site.put(alternative.new)
        return Mutant(self.pack, changed, told, from_, where, among, inside)

    def _by_setting(self, obligation: Obligation, plain: Plain) -> Iterator[Mutant]:
        for each in varied(self.pack, obligation):
            told, from_ = (
                plain.say(words) if isinstance(words, s.Node) else words
                for words in (each.told, each.from_)
            )
            yield Mutant(each.pack, each.obligation, told, from_, each.where)


def _labels(pack: Pack) -> dict[str, str]:
    """What each code is called, without its remark."""
    kinds = ("document-item", "document-kind", "seat", "role", "post", "body")
    names = {code.code: code.label for kind in kinds for code in pack.codes.of_kind(kind)}
    names |= {code: body.label for code, body in pack.bodies.items()}
    return {code: label.partition(" (")[0] for code, label in names.items()}


def _numbered(mutants: list[Mutant]) -> tuple[Mutant, ...]:
    """The mutants, those that are said in the same words told apart by a number."""
    seen: Counter[str] = Counter()
    found = []
    for each in mutants:
        seen[each.change] += 1
        found.append(replace(each, number=seen[each.change]))
    return tuple(found)


def fingerprint(pack: Pack, obligation: Obligation) -> Hashable:
    """One and the same for obligations that say the same, however they write it."""
    population = obligation.population
    assert population is not None
    needed = reachable(obligation)
    nodes: list[Hashable] = [
        tuple((name, normal(node)) for name, node in population.each),
        _condition(population.where),
        tuple((name, normal(node)) for name, node in population.key),
        population.event and normal(population.event),
        population.period,
        tuple((normal(node), reason) for node, reason in obligation.exceptions),
        tuple((n, normal(node)) for n, node in obligation.definitions.items() if n in needed),
        *(node and normal(node) for field in FIELDS if (node := getattr(obligation, field)) or 1),
        obligation.late,
        obligation.settles_early,
        obligation.outlook,
        obligation.silence,
        (obligation.bearer, obligation.report_to, obligation.severity),
        tuple((name, pack.parameters[name].values) for name in sorted(uses_of(obligation))),
        tuple((name, pack.readings[name].default) for name in sorted(obligation.readings)),
        pack.required_lines,
    ]
    return tuple(nodes)


def _condition(where: s.Node | None) -> s.Node | None:
    """A condition in normal form; None where it leaves nothing out."""
    found = where and normal(where)
    return None if found == s.Truth(True) else found


def normal(node: s.Node) -> s.Node:
    """An expression in the one form of all that plainly say the same."""
    return _settled(s.rebuild(node, _normal_inside))


def _normal_inside(node: s.Node) -> s.Node | None:
    """The normal form of an expression; None where only what is inside it has one."""
    if not isinstance(node, s.Compare | s.InList | s.And | s.Or | s.Not):
        return None
    if isinstance(node, s.And | s.Or):
        return _settled(type(node)(tuple(normal(each) for each in node.parts)))
    if isinstance(node, s.Not):
        return _settled(s.Not(normal(node.part)))
    if isinstance(node, s.InList):
        return _settled(s.InList(normal(node.value), normal(node.among)))
    return _settled(s.Compare(node.operator, normal(node.left), normal(node.right)))


def _settled(node: s.Node) -> s.Node:
    """An expression whose parts are in normal form, in normal form itself."""
    if isinstance(node, s.Compare):
        if isinstance(node.right, s.Number) and node.operator in (">", "<"):
            step = 1 if node.operator == ">" else -1
            return s.Compare(node.operator + "=", node.left, s.Number(node.right.value + step))
        if (
            isinstance(node.right, s.Truth)
            and node.operator == "!="
            and node.right.value is not None
        ):
            return s.Compare("=", node.left, s.Truth(not node.right.value))
    if isinstance(node, s.InList) and node.among == s.ListOf(()):
        return s.Truth(False)
    if isinstance(node, s.Not) and isinstance(node.part, s.Truth) and node.part.value is not None:
        return s.Truth(not node.part.value)
    if isinstance(node, s.And | s.Or):
        ends = isinstance(node, s.Or)
        parts = tuple(each for each in node.parts if each != s.Truth(not ends))
        if s.Truth(ends) in parts:
            return s.Truth(ends)
        if not parts:
            return s.Truth(not ends)
        return parts[0] if len(parts) == 1 else type(node)(parts)
    return node
