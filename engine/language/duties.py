"""Which duty of a pack the words of a scenario mean."""

from __future__ import annotations

import re

from engine.language.model import Obligation, Pack
from engine.results import ObligationClass


def duties_named(pack: Pack, clause: str, words: str | None = None) -> tuple[Obligation, ...]:
    """The duties of a clause that can be tested and that the words may mean.

    ``words`` is the name of a duty, spelled as people spell it (`identifier`). Without it, the
    automated duties of the clause are meant or, where it has none, those that are attested. Good
    words mean one.
    """
    tested = [each for each in pack.obligations if each.clause == clause and each.population]
    if words is not None:
        return tuple(each for each in tested if each.id == identifier(words))
    automated = [each for each in tested if each.obligation_class is ObligationClass.AUTOMATED]
    return tuple(automated or tested)


def spoken(obligation: Obligation) -> str:
    """The name of a duty as scenarios write it: ``dbs freshness``."""
    return obligation.id.replace("-", " ")


def identifier(words: str) -> str:
    """The identifier of what people call ``DBS freshness`` or ``young people's views``."""
    return re.sub(r"['’]", "", words.casefold()).replace(" ", "-")
