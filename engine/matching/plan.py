"""How rules are laid out for the engine: rule sets within its limits, in names that cannot clash.

The engine compares property names, frame names and message ids by a 32-bit hash alone, and gives
some names a meaning of its own (``id``, ``$not``). So everything gets a short name here (``p3``,
``f1``, ``k0``, ``r12``), and texts are written in hexadecimal: the engine then orders them by code
point also where one begins like another or holds quotes, spaces and line ends, and they can never
be mistaken for the structure of a message.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from engine.matching.envelope import (
    PATTERNS_PER_KIND,
    PROPERTIES,
    PROPERTY_NAMES,
    RULES_PER_SET,
    properties_read,
)
from engine.matching.interface import EngineError
from engine.matching.rules import AUDIT, Compare, Constant, Reference, Rule, Scalar

CLOSING_RULE = "end"
"""A rule on the audit fact alone, last in every rule set. It fires once in every state, which
shows that all results were read, and without it the engine frees memory that it never set when a
state with no result is deleted."""

BATCH = 1000
"""Results that the engine hands over at a time."""

_OPERATORS = {"==": "$eq", "!=": "$neq", "<": "$lt", "<=": "$lte", ">": "$gt", ">=": "$gte"}
_CLOSING_JOIN = {"$neq": {"k": {"f0": "k"}}}


@dataclass(frozen=True, slots=True)
class Shape:
    """A rule without its names: per pattern its kind and comparisons.

    A reference names its frame by position, as text; 0 is the audit fact.
    """

    patterns: tuple[tuple[str, tuple[Compare, ...]], ...]

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of its patterns."""
        return frozenset(kind for kind, _ in self.patterns)


@dataclass(frozen=True, slots=True)
class Target:
    """Whom a result of the engine speaks for: one rule, with its frame names in order."""

    rule: str
    frames: tuple[str, ...]


@dataclass(frozen=True)
class RuleSet:
    """One rule set of the engine.

    Attributes:
        definition: the engine's JSON.
        targets: for each rule of the engine, the rules that it stands for.
        patterns: for each rule of the engine, the number of its patterns.
        kinds: for each kind that it reads, the engine's name.
        properties: for each kind (and ``audit``), the properties that it reads, with the engine's
            names.
        shapes: the shapes behind it, in the order of its rules.
        joined: whether its rules join facts, so that all facts must be matched together.
    """

    definition: str
    targets: Mapping[str, tuple[Target, ...]]
    patterns: Mapping[str, int]
    kinds: Mapping[str, str]
    properties: Mapping[str, tuple[tuple[str, str], ...]]
    shapes: tuple[Shape, ...]
    joined: bool


def encoded(value: Scalar) -> str:
    """A value as the engine's JSON: numbers and yes/no as they are, text in hexadecimal, ordered
    alike."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return int.__repr__(value)
    return '"s' + value.encode("utf-8", "surrogatepass").hex() + '"'


def lay_out(rules: Iterable[Rule]) -> tuple[RuleSet, ...]:
    """Rule sets that together hold the rules, each within the limits.

    Rules of one shape become one rule of the engine. Raises `EngineError` where a rule fits in no
    rule set.
    """
    rules = sorted(rules, key=lambda rule: rule.name)
    targets: dict[Shape, list[Target]] = {}
    for rule in rules:
        frames = tuple(pattern.frame for pattern in rule.patterns)
        targets.setdefault(_shape(rule), []).append(Target(rule.name, frames))
    names = sorted({name for of_kind in properties_read(rules).values() for name in of_kind})
    if len(names) > PROPERTY_NAMES:
        raise EngineError(
            f"the rules read {len(names)} distinct properties; at most {PROPERTY_NAMES}"
        )
    short = {name: f"p{number}" for number, name in enumerate(names)}
    return tuple(_rule_set(group, targets, short) for group in _groups(targets))


def _shape(rule: Rule) -> Shape:
    positions = {AUDIT: "0"} | {
        pattern.frame: str(number) for number, pattern in enumerate(rule.patterns, 1)
    }
    patterns = []
    for pattern in rule.patterns:
        compares = dict.fromkeys(
            compare
            if isinstance(compare.right, Constant)
            else Compare(
                compare.left,
                compare.operator,
                Reference(positions[compare.right.frame], compare.right.property),
            )
            for compare in pattern.compares
        )
        patterns.append((pattern.kind, tuple(sorted(compares, key=_selectivity))))
    return Shape(tuple(patterns))


def _selectivity(compare: Compare) -> tuple[object, ...]:
    """Constants first, equalities first: the engine drops a fact at the first that fails. Then any
    fixed order."""
    right = compare.right
    constant = isinstance(right, Constant)
    detail = (
        (type(right.value).__name__, str(right.value))
        if isinstance(right, Constant)
        else (right.frame, right.property)
    )
    return (not constant, compare.operator != "==", compare.left, compare.operator, *detail)


def _groups(shapes: Iterable[Shape]) -> Iterator[list[Shape]]:
    """Shapes that go into one rule set, joined ones apart; first fit, kinds kept together."""
    for joined in (False, True):
        groups: list[list[Shape]] = []
        counts: list[dict[str, int]] = []
        ordered = sorted(
            (shape for shape in shapes if (len(shape.patterns) > 1) == joined),
            key=lambda shape: sorted(shape.kinds),
        )
        for shape in ordered:
            needed: dict[str, int] = {}
            for kind, _ in shape.patterns:
                needed[kind] = needed.get(kind, 0) + 1
            for group, count in zip(groups, counts, strict=True):
                # A joined set holds facts of all its kinds at once, so it takes only rules on the
                # same kinds.
                if (
                    len(group) < RULES_PER_SET
                    and all(
                        count.get(kind, 0) + n <= PATTERNS_PER_KIND for kind, n in needed.items()
                    )
                    and (not joined or group[0].kinds == shape.kinds)
                ):
                    break
            else:
                group, count = [], {}
                groups.append(group)
                counts.append(count)
            group.append(shape)
            for kind, n in needed.items():
                count[kind] = count.get(kind, 0) + n
        yield from groups


def _rule_set(
    shapes: list[Shape], targets: Mapping[Shape, list[Target]], short: Mapping[str, str]
) -> RuleSet:
    kinds = {
        kind: f"k{n}"
        for n, kind in enumerate(sorted({kind for shape in shapes for kind in shape.kinds}))
    }
    read: dict[str, set[str]] = {kind: set() for kind in (AUDIT, *kinds)}
    definition: dict[str, object] = {}
    for number, shape in enumerate(shapes):
        frames = [AUDIT, *(kind for kind, _ in shape.patterns)]
        required: list[set[str]] = [set() for _ in frames]
        for position, (_, compares) in enumerate(shape.patterns, 1):
            for compare in compares:
                read[frames[position]].add(compare.left)
                if isinstance(compare.right, Reference):
                    read[frames[int(compare.right.frame)]].add(compare.right.property)
                    required[int(compare.right.frame)].add(compare.right.property)
        conditions: list[object] = [_opening()]
        for position, (kind, compares) in enumerate(shape.patterns, 1):
            tests = _tests(kinds[kind], compares, required[position], short)
            conditions.append({f"f{position}": tests[0] if len(tests) == 1 else {"$and": tests}})
        definition[f"r{number}"] = {"all": conditions, "cap": BATCH}
    definition[CLOSING_RULE] = {"all": [_opening()], "cap": BATCH}
    for kind, names in read.items():
        if len(names) > PROPERTIES:
            raise EngineError(
                f"the rules read {len(names)} properties of {kind!r}; at most {PROPERTIES}"
            )
    return RuleSet(
        definition=json.dumps(definition, separators=(",", ":")),
        targets={f"r{number}": tuple(targets[shape]) for number, shape in enumerate(shapes)},
        patterns={f"r{number}": len(shape.patterns) for number, shape in enumerate(shapes)},
        kinds=kinds,
        properties={
            kind: tuple((name, short[name]) for name in sorted(names))
            for kind, names in read.items()
        },
        shapes=tuple(shapes),
        joined=len(shapes[0].patterns) > 1,
    )


def _opening() -> object:
    return {"f0": {"k": AUDIT}}


def _tests(
    kind: str, compares: tuple[Compare, ...], required: set[str], short: Mapping[str, str]
) -> list[object]:
    tests: list[object] = [{"k": kind}]
    # A later pattern that refers to a property this fact lacks would be an error of the engine,
    # not a miss.
    tests += [{"$ex": {short[name]: 1}} for name in sorted(required)]
    references = False
    for compare in compares:
        right: object
        if isinstance(compare.right, Reference):
            references = True
            right = {f"f{compare.right.frame}": short[compare.right.property]}
        else:
            right = json.loads(encoded(compare.right.value))
        tests.append({_OPERATORS[compare.operator]: {short[compare.left]: right}})
    # When the last join of a sequence is false, the engine looks for the sequence's end behind it
    # (its events.c).
    return [*tests, _CLOSING_JOIN] if references else tests
