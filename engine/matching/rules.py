"""What is matched: rules over flat facts, as plain frozen data.

A rule is a conjunction of patterns. Each pattern names one fact of one kind (its *frame*) and
compares properties of that fact with constants, with properties of the audit fact, or with
properties of facts named earlier in the rule. The audit fact opens every rule under the frame name
``audit``; it is implied and never written.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

AUDIT = "audit"
"""Frame name, and kind, of the audit fact."""

Scalar = str | int | bool
"""What a property may hold. Dates are day ordinals; anything else is refused by the envelope."""

Operator = Literal["==", "!=", "<", "<=", ">", ">="]


@dataclass(frozen=True, slots=True, eq=False)
class Constant:
    """A fixed value on the right of a comparison.

    Equal only to a constant of the same type: Python calls ``1`` and ``True`` equal, a rule does
    not.
    """

    value: Scalar

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Constant):
            return NotImplemented
        return type(self.value) is type(other.value) and self.value == other.value

    def __hash__(self) -> int:
        return hash((type(self.value).__name__, self.value))


@dataclass(frozen=True, slots=True)
class Reference:
    """A property of the fact in an earlier frame of the same rule (``audit`` is always the first
    frame)."""

    frame: str
    property: str


@dataclass(frozen=True, slots=True)
class Compare:
    """``left operator right``, where ``left`` is a property of the pattern's own fact.

    A fact that lacks the property does not match; neither does one compared with a property that
    the other fact lacks. Text is ordered by code point.
    """

    left: str
    operator: Operator
    right: Constant | Reference


@dataclass(frozen=True, slots=True)
class Pattern:
    """One fact of the given kind, called ``frame`` in this rule, for which every comparison
    holds."""

    frame: str
    kind: str
    compares: tuple[Compare, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """A named conjunction of patterns. Two patterns of one rule are never filled by the same
    fact."""

    name: str
    patterns: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True)
class MatchFact:
    """A fact: its kind, an id unique within the kind, and flat properties (a property left out is
    not known)."""

    kind: str
    id: str
    properties: Mapping[str, Scalar]


@dataclass(frozen=True, slots=True)
class Match:
    """One way in which a rule holds: for each frame of the rule but ``audit``, the id of the fact
    that fills it."""

    rule: str
    facts: Mapping[str, str]

    def __hash__(self) -> int:
        return hash((self.rule, frozenset(self.facts.items())))
