"""What other readings of an open question would change: verdicts as given, and as they would be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from engine.assessing import Assessed
from engine.confidentiality import is_concealed
from engine.readings import Chosen, kind_of
from engine.results import Verdict
from engine.running import Run


@dataclass(frozen=True)
class Difference:
    """One verdict that another reading would change.

    ``varied`` gives the option that is read instead, by the name of each reading that is varied
    (several only where none of them alone would change it). ``given`` is the verdict of the audit,
    ``otherwise`` what it would be; either is None where there would be no verdict at all.
    """

    varied: Chosen
    given: Verdict | None
    otherwise: Verdict | None

    @property
    def verdict(self) -> Verdict:
        """Whichever of the two there is, the one given first."""
        found = self.given or self.otherwise
        assert found is not None
        return found


def differences(run: Run) -> tuple[Difference, ...]:
    """Every verdict whose status another reading would change, reading by reading."""
    given = {(f"{each.clause}/{each.obligation}", each.subject.id): each for each in run.verdicts}
    return tuple(
        difference
        for key, ways in run.ways.items()
        for difference in _of_one(run, key, [way for way in ways if way], given)
    )


def _of_one(
    run: Run, key: str, ways: list[Chosen], given: dict[tuple[str, str], Verdict]
) -> Iterator[Difference]:
    """The differences of one obligation; several readings together only where fewer do not do it.

    A subject that one reading changes is told under that one alone.
    """
    plain = {each.candidate.id: each for each in run.assessed.get(key, ())}
    changed_by: dict[str, list[Chosen]] = defaultdict(list)
    for varied in sorted(ways, key=lambda way: (len(way), sorted(way.items()))):
        others = _others(run, key, varied)
        for subject in sorted(plain.keys() | others.keys()):
            if len(varied) > 1 and any(
                len(way) == 1 or way.items() <= varied.items() for way in changed_by[subject]
            ):
                continue
            before, after = plain.get(subject), others.get(subject)
            if before is not None and after is not None and before.status is after.status:
                continue
            verdict = given.get((key, subject))
            if before is not None and verdict is not None and _is_concealed(run, before, verdict):
                # How another reading would find it tells what there is on record.
                continue
            changed_by[subject].append(varied)
            yield Difference(
                varied,
                verdict,
                run.writer.verdict(after) if after is not None else None,
            )


def _is_concealed(run: Run, assessed: Assessed, verdict: Verdict) -> bool:
    writer, obligation = run.writer, assessed.prepared.obligation
    return is_concealed(verdict, obligation, writer.audience, writer.router)


def _others(run: Run, key: str, varied: Chosen) -> dict[str, Assessed]:
    return {each.candidate.id: each for each in run.assessed[kind_of(key, varied)]}
