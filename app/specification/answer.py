"""The answer on the screen: what passed, what failed and why, what was not run or not shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import wrap

from app.neutral import one_line, visible
from app.specification.accounting import Account, DutyAccount, ScenarioAccount
from app.specification.outcomes import CaseOutcome, Outcome, Totals
from app.specification.saying import NOTHING, Sayings, title
from app.specification.written import Case
from app.width import line_width
from app.words import count

_MOST_VERDICTS = 8
_MOST_UNSHOWN = 40


def answer(accounts: Iterable[Account]) -> str:
    """The whole answer, one constitution after the other."""
    return "\n".join(line for each in accounts for line in _constitution(each))


def figures(found: Totals) -> str:
    """The totals as one sentence: ``12 scenarios: 11 passed, 1 failed, 0 not run.``"""
    return (
        f"{count(found.cases, 'scenario')}: {found.passed:,} passed, {found.failed:,} failed, "
        f"{found.not_run:,} not run."
    )


def _constitution(found: Account) -> Iterator[str]:
    yield one_line(found.title)
    if found.part:
        yield from _wrapped("Part of it: ", f"{found.part}.", "  ")
    if found.totals.cases:
        yield f"  {figures(found.totals)}"
    else:
        yield "  Nothing was run: there is no scenario."
    shown = sum(1 for each in found.clauses if each.has_scenarios)
    yield f"  {shown:,} of {count(len(found.clauses), 'clause')} with a scenario."
    yield from _unshown(found.unshown)
    yield ""
    for outcome, heading in ((Outcome.FAILED, "Failed"), (Outcome.NOT_RUN, "Not run")):
        cases = [
            (duty, scenario, case, came)
            for duty in found.duties
            for scenario in duty.scenarios
            for case, came in scenario.cases
            if came.outcome is outcome
        ]
        if cases:
            yield f"{heading}: {len(cases):,}"
            for each in cases:
                yield from _case(Sayings(found.pack), *each)
            yield ""


def _unshown(duties: tuple[DutyAccount, ...]) -> Iterator[str]:
    if not duties:
        return
    shown = [duty.obligation.key for duty in duties[:_MOST_UNSHOWN]]
    more = len(duties) - len(shown)
    end = f", and {more:,} more." if more else "."
    label = f"{count(len(duties), 'duty', 'duties')} with a rule that no scenario shows: "
    yield from _wrapped(label, ", ".join(shown) + end, "  ")


def _case(
    sayings: Sayings, duty: DutyAccount, found: ScenarioAccount, case: Case, came: CaseOutcome
) -> Iterator[str]:
    yield ""
    scenario = found.scenario
    yield from _wrapped("", f"{duty.obligation.clause}: {title(scenario, case)}", "  ")
    yield f"    {found.feature.shown}, line {case.line}"
    if came.step is None:
        yield from _wrapped("Why       ", came.message, "    ")
        return
    step = scenario.steps[came.step]
    text = f"{step.kind.capitalize()} {case.texts[came.step]} (line {step.line})"
    if step.kind != "then":
        yield from _wrapped("Step      ", text, "    ")
        yield from _wrapped("Why       ", came.message, "    ")
        return
    yield from _wrapped("Expected  ", text, "    ")
    said = [str(each) for each in sayings.all(came)] or [NOTHING]
    for at, each in enumerate(said[:_MOST_VERDICTS]):
        yield from _wrapped("Engine    " if at == 0 else "          ", each, "    ")
    if len(said) > _MOST_VERDICTS:
        yield f"              … and {len(said) - _MOST_VERDICTS:,} more verdicts."


def _wrapped(label: str, text: str, indent: str) -> list[str]:
    """A labelled text, wrapped below itself; harmless on a terminal."""
    below = indent + " " * (len(label) if len(label) < 20 else 2)
    lines = wrap(
        one_line(visible(text)),
        line_width(),
        initial_indent=indent + label,
        subsequent_indent=below,
        break_on_hyphens=False,
    )
    return lines or [indent + label.rstrip()]
