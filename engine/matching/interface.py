"""What every matcher offers, and how it fails."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from engine.matching.rules import Match, MatchFact, Rule, Scalar


class EngineError(Exception):
    """The rule engine was asked for something outside its envelope, or contradicted itself.

    Never a verdict and never the user's mistake: the audit ends with exit status 3 and no result.
    """


class EngineNotBuilt(ImportError):  # noqa: N818 - the name says what is wrong
    """durable_rules is missing, or was built in a way that this Python cannot load.

    The message says how to build it.
    """


class Matcher(Protocol):
    """Finds every way in which rules hold over facts."""

    def match(
        self, rules: Iterable[Rule], facts: Iterable[MatchFact], audit: Mapping[str, Scalar]
    ) -> frozenset[Match]:
        """All matches, each once.

        Args:
            rules: rules with distinct names; the audit pattern is implied.
            facts: facts with distinct ids within their kind, each of a kind that some rule reads.
            audit: properties of the audit fact; every property that a rule refers to must be there.

        Raises:
            EngineError: rules or facts outside the envelope (`engine.matching.envelope`), or an
                engine that contradicts itself.
            EngineNotBuilt: durable_rules cannot be loaded.
        """
        ...
