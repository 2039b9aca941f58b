"""The envelope in which the rule engine was measured to be right, and the checks that keep it
there.

The limits are those of durable_rules 2.0.28 (its C source and measurements against brute force),
each with a margin: 64 distinct patterns that one fact can match in a rule set, 256 rules on the
audit pattern, 512 branches below a node, 255 properties of a fact, 16 frames of a rule, 32 steps
in a pattern's join, 65 535 bytes of text in a comparison.
"""

from collections.abc import Iterable, Mapping

from engine.matching.interface import EngineError
from engine.matching.rules import AUDIT, Constant, MatchFact, Reference, Rule, Scalar

PATTERNS_PER_KIND = 48
"""Distinct patterns on one kind in one rule set (the engine's stack holds 64)."""

RULES_PER_SET = 200
"""Rules in one rule set (the list below the audit pattern holds 256)."""

FRAMES = 16
"""Frames of a rule, the audit frame included."""

REFERENCES_PER_PATTERN = 24
"""Comparisons with other frames in one pattern (the engine's sequence holds 32, and we close it
with one more)."""

PROPERTIES = 240
"""Properties of one kind that the rules of one set read (the engine's fact holds 255, ids and kind
included)."""

PROPERTY_NAMES = 4096
"""Distinct property names that a set of rules reads (short names up to here are known to hash
apart)."""

TEXT_BYTES = 30_000
"""UTF-8 bytes of a text that is compared (the engine keeps a 16-bit length of the encoded text)."""

WHOLE_NUMBER = 2**31 - 1
"""Largest number, either sign: the engine's constants are C longs, 32 bits on some systems."""

FACTS_PER_STATE = 2500
"""Facts matched together where rules have one pattern each."""

FACTS_OF_A_KIND = 100
"""Facts of one kind matched together where rules have one pattern each: at each new fact, a pattern
looks through all that it holds, so that twice as many cost four times as much."""

JOINED_FACTS = 10_000
"""Facts matched together where rules join facts; they cannot be split."""

JOINED_COMBINATIONS = 1_000_000
"""Combinations of facts that joins without an equality may have to hold at once."""

OPERATORS = ("==", "!=", "<", "<=", ">", ">=")


def scalar_type(value: object) -> str | None:
    """``yes-no``, ``number`` or ``text``; ``None`` for what is not a flat scalar."""
    if isinstance(value, bool):
        return "yes-no"
    if isinstance(value, int):
        return "number"
    if isinstance(value, str):
        return "text"
    return None


def check_scalar(value: object, where: str) -> str:
    """The type of a value, or `EngineError` naming ``where`` it is if the engine cannot hold it
    exactly."""
    found = scalar_type(value)
    if found is None:
        raise EngineError(
            f"{where} holds a {type(value).__name__}; only text, whole numbers and yes/no "
            "are matched (dates as day ordinals)"
        )
    if isinstance(value, int) and abs(value) > WHOLE_NUMBER:
        raise EngineError(f"{where} holds {value}; the largest number matched is {WHOLE_NUMBER}")
    if isinstance(value, str) and len(value) * 4 > TEXT_BYTES:
        size = len(value.encode("utf-8", "surrogatepass"))
        if size > TEXT_BYTES:
            raise EngineError(
                f"{where} holds a text of {size} bytes; the longest matched is {TEXT_BYTES}"
            )
    return found


def check_rules(rules: Iterable[Rule]) -> None:
    """Raise `EngineError` for the first rule, in the order given, that is outside the envelope."""
    names: set[str] = set()
    for rule in rules:
        if rule.name in names:
            raise EngineError(f"two rules are called {rule.name!r}")
        names.add(rule.name)
        _check_rule(rule)


def _check_rule(rule: Rule) -> None:
    where = f"rule {rule.name!r}"
    if not rule.patterns:
        raise EngineError(f"{where} has no pattern")
    if len(rule.patterns) + 1 > FRAMES:
        raise EngineError(f"{where} has {len(rule.patterns)} patterns; at most {FRAMES - 1}")
    earlier = {AUDIT}
    for pattern in rule.patterns:
        place = f"{where}, pattern {pattern.frame!r}"
        if not pattern.kind or pattern.kind == AUDIT:
            raise EngineError(f"{place} must pin a kind other than {AUDIT!r}, not {pattern.kind!r}")
        if pattern.frame in earlier:
            raise EngineError(f"{place}: the frame name is already taken in this rule")
        references = 0
        for compare in pattern.compares:
            if compare.operator not in OPERATORS:
                raise EngineError(f"{place}: unknown operator {compare.operator!r}")
            if isinstance(compare.right, Reference):
                references += 1
                if compare.right.frame not in earlier:
                    raise EngineError(
                        f"{place} refers to {compare.right.frame!r}, which is no earlier frame"
                    )
            elif isinstance(compare.right, Constant):
                check_scalar(compare.right.value, f"{place}, {compare.left!r}")
            else:
                raise EngineError(
                    f"{place}: {compare.right!r} is neither a constant nor a reference"
                )
        if references > REFERENCES_PER_PATTERN:
            raise EngineError(
                f"{place} compares with other frames {references} times; "
                f"at most {REFERENCES_PER_PATTERN}"
            )
        earlier.add(pattern.frame)


def properties_read(rules: Iterable[Rule]) -> dict[str, set[str]]:
    """For each kind that the rules read, ``audit`` included, the properties that they compare or
    refer to."""
    read: dict[str, set[str]] = {AUDIT: set()}
    for rule in rules:
        kinds = {AUDIT: AUDIT} | {pattern.frame: pattern.kind for pattern in rule.patterns}
        for pattern in rule.patterns:
            of_kind = read.setdefault(pattern.kind, set())
            for compare in pattern.compares:
                of_kind.add(compare.left)
                if isinstance(compare.right, Reference):
                    read.setdefault(kinds[compare.right.frame], set()).add(compare.right.property)
    return read


def check_facts(
    rules: Iterable[Rule], facts: Iterable[MatchFact], audit: Mapping[str, Scalar]
) -> None:
    """Raise `EngineError` where facts do not fit the rules.

    Refused: a fact of a kind that no rule reads, two facts of one kind with one id, an audit
    property that a rule refers to and is not given, a value that is no flat scalar, a property
    that holds two types, and a comparison of two types (the engine would compare ``1`` with
    ``"1"`` and call them equal).
    """
    rules = tuple(rules)
    read = properties_read(rules)
    types: dict[tuple[str, str], str] = {}
    for name in sorted(read[AUDIT]):
        if name not in audit:
            raise EngineError(f"rules refer to the audit fact's {name!r}, which it does not have")
        types[AUDIT, name] = check_scalar(audit[name], f"the audit fact's {name!r}")
    seen: set[tuple[str, str]] = set()
    for fact in facts:
        names = read.get(fact.kind)
        if names is None or fact.kind == AUDIT:
            raise EngineError(f"no rule reads facts of kind {fact.kind!r} (fact {fact.id!r})")
        if (fact.kind, fact.id) in seen:
            raise EngineError(f"two facts of kind {fact.kind!r} have the id {fact.id!r}")
        seen.add((fact.kind, fact.id))
        properties = fact.properties
        for name in names:
            if name not in properties:
                continue
            found = check_scalar(properties[name], f"{name!r} of {fact.kind} {fact.id!r}")
            if types.setdefault((fact.kind, name), found) != found:
                raise EngineError(
                    f"{name!r} of {fact.kind} {fact.id!r} is {found}, "
                    f"on others of its kind {types[fact.kind, name]}"
                )
    _check_comparisons(rules, types)


def _check_comparisons(rules: Iterable[Rule], types: Mapping[tuple[str, str], str]) -> None:
    for rule in rules:
        kinds = {AUDIT: AUDIT} | {pattern.frame: pattern.kind for pattern in rule.patterns}
        for pattern in rule.patterns:
            for compare in pattern.compares:
                left = types.get((pattern.kind, compare.left))
                if isinstance(compare.right, Reference):
                    right = types.get((kinds[compare.right.frame], compare.right.property))
                else:
                    right = scalar_type(compare.right.value)
                if left is not None and right is not None and left != right:
                    raise EngineError(
                        f"rule {rule.name!r} compares {compare.left!r} of {pattern.kind}, "
                        f"which is {left}, with {right}"
                    )
