"""Changes that a pack lists as equivalent: which mutants they mean, and which mean none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from engine.language.equivalents import Equivalent
from engine.language.model import Pack
from engine.language.problems import PackProblem, nearest
from engine.strength.mutants import Mutant, Mutants
from engine.strength.trial import mutable


def listed(pack: Pack, mutant: Mutant) -> Equivalent | None:
    """What the pack says of a mutant in its list of equivalents, if anything."""
    found = (each for each in pack.equivalents if each.means(mutant.key, mutant.change))
    return next(found, None)


def check_equivalents(pack: Pack, mutants: Mutants | None = None) -> tuple[PackProblem, ...]:
    """What is listed and is no change of any rule: a slip, or left over from an older rule."""
    if not pack.equivalents:
        return ()
    mutants = mutants or Mutants(pack)
    wanted = frozenset[str]().union(*(each.obligations for each in pack.equivalents))
    changes = {
        each.key: [mutant.change for mutant in mutants.of(each)]
        for each in mutable(pack)
        if each.key in wanted
    }
    return tuple(sorted(_problems(pack.equivalents, changes)))


def _problems(
    equivalents: Iterable[Equivalent], changes: dict[str, list[str]]
) -> Iterator[PackProblem]:
    for each in equivalents:
        known = [(key, change) for key in each.obligations for change in changes.get(key, ())]
        if not any(each.means(key, change) for key, change in known):
            among = ", ".join(sorted(each.obligations)[:3])
            more = " …" if len(each.obligations) > 3 else ""
            yield each.problem(
                f'no change of {among}{more} is called "{each.change}"'
                f"{_nearest(each.change, sorted({change for _, change in known}))}"
            )


def _nearest(change: str, known: Iterable[str]) -> str:
    """The nearest of changes, which are longer than names; by their parts of the rule first."""
    part = change.partition(":")[0]
    alike = [each for each in known if each.partition(":")[0] == part]
    if not alike:
        return nearest(part, {each.partition(":")[0] for each in known})
    found = get_close_matches(change, alike, n=1, cutoff=0.6)
    return f'; did you mean "{found[0]}"?' if found else ""
