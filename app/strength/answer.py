"""The answer on the screen, and the proposals as a feature file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import wrap

from app.neutral import one_line, visible
from app.strength.account import StrengthAccount, duty_words
from app.width import line_width
from app.words import count
from engine.strength.findings import DutyStrength, Gap, Proposal

_MOST_FAILING = 10


def answer(accounts: Iterable[StrengthAccount]) -> str:
    """The whole answer, one constitution after the other."""
    return "\n".join(line for each in accounts for line in _constitution(each))


def figures(found: StrengthAccount) -> str:
    """What it adds up to, as one sentence."""
    return (
        f"{count(len(found.found), 'rule')}, changed in {count(found.mutants, 'small way')}: "
        f"{found.caught:,} noticed by a scenario, {found.equivalent:,} listed as equivalent, "
        f"{found.unnoticed:,} unnoticed."
    )


def _constitution(found: StrengthAccount) -> Iterator[str]:
    yield one_line(found.chosen.title)
    if found.chosen.part:
        yield from _wrapped(f"Part of it: {found.chosen.part}.", "  ")
    yield from _wrapped(figures(found), "  ")
    if not found.mutants:
        yield "  Nothing was tried: no rule that is tested by itself is among what was asked for."
    failing = found.failing
    if failing:
        yield from _wrapped(
            f"{count(len(failing), 'scenario')} of which the rule itself does not hold, so that "
            "nothing is noticed by it (quorate spec says why):",
            "  ",
        )
        for name in failing[:_MOST_FAILING]:
            yield from _wrapped(name, "    ")
        if len(failing) > _MOST_FAILING:
            yield f"    … and {len(failing) - _MOST_FAILING:,} more."
    yield ""
    numbered = found.numbered()
    for duty in found.found:
        if duty.gaps:
            yield from _duty(duty, duty_words(found.chosen, duty.obligation), numbered)
    stale = [(duty, each) for duty in found.found for each in duty.stale]
    if stale:
        yield f"Listed as equivalent, and noticed all the same: {len(stale):,}"
        for duty, each in stale:
            name = duty_words(found.chosen, duty.obligation)
            yield from _wrapped(f"{name}: {each.change}", "  ")
            yield from _wrapped(f"Noticed by {each.caught_by}", "    ")
        yield ""


def _duty(
    duty: DutyStrength, name: str, numbered: dict[str, tuple[tuple[int, Proposal], ...]]
) -> Iterator[str]:
    yield f"{one_line(name)}: {len(duty.gaps):,} unnoticed"
    proposals = numbered[duty.obligation]
    for gap in duty.gaps:
        yield from _wrapped(gap.gap, "  ")
        yield from _wrapped(_help(gap, proposals), "    ")
    for number, proposal in proposals:
        yield ""
        yield f"  Proposal {number}, to read before it is accepted: is that what the clause means?"
        yield from _wrapped(_origin(proposal), "    ")
        yield from (f"      {one_line_of_step(line)}" for line in proposal.lines)
    yield ""


def _help(gap: Gap, proposals: tuple[tuple[int, Proposal], ...]) -> str:
    if gap.proposal is not None:
        return f"Proposal {proposals[gap.proposal][0]} would."
    nearest = f" The nearest is {gap.nearest}." if gap.nearest else " It has no scenario."
    return f"No scenario near those there are was found that would.{nearest}"


def _origin(proposal: Proposal) -> str:
    made = f", with {proposal.made}" if proposal.made else ", as it stands"
    return f"Made from {proposal.like}{made}."


def one_line_of_step(line: str) -> str:
    """A line of a scenario, harmless on a terminal, its indent kept."""
    return " " * (len(line) - len(line.lstrip())) + one_line(line)


def _wrapped(text: str, indent: str) -> list[str]:
    return wrap(
        one_line(visible(text)),
        line_width(),
        initial_indent=indent,
        subsequent_indent=f"{indent}  ",
        break_on_hyphens=False,
    )


def feature_file(found: StrengthAccount) -> str | None:
    """Every proposal as one feature file that can be run; None where there is none."""
    if not any(each.proposals for each in found.found):
        return None
    lines = [
        f"Feature: Proposals for {one_line(found.chosen.title)}",
        "  Each scenario would notice a change of a rule that no example notices. What is expected",
        "  is what the rule says today: keep it only if that is what the clause means.",
    ]
    numbered = found.numbered()
    for duty in found.found:
        for at, (number, proposal) in enumerate(numbered[duty.obligation]):
            lines += ["", f"  # {one_line(duty_words(found.chosen, duty.obligation))}"]
            lines += [f"  # {one_line(gap.gap)}" for gap in duty.gaps if gap.proposal == at]
            lines += [f"  Scenario: Proposal {number}: {one_line(proposal.name)}"]
            lines += [f"    {one_line_of_step(line)}" for line in proposal.lines]
    return "\n".join(lines) + "\n"
