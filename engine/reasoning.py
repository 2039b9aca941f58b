"""The full reasoning of a verdict: what was asked, what was found, and how the status follows."""

from __future__ import annotations

from dataclasses import dataclass

from engine.audit import Assessment
from engine.evaluation.values import BEFORE, NEVER
from engine.judging import Case
from engine.language.editions import edition_on
from engine.language.model import Obligation, Pack
from engine.language.plain import Plain
from engine.language.syntax import Compare
from engine.results import Status, Verdict
from engine.wording import day
from facts.wording import long_date


@dataclass(frozen=True)
class Asked:
    """One thing that must hold: the rule in words, what was found, and the answer."""

    rule: str
    found: str
    answer: str


@dataclass(frozen=True)
class Reasoning:
    """Everything behind one verdict, ready to be shown."""

    verdict: Verdict
    summary: str
    population: str
    exceptions: tuple[str, ...]
    definitions: tuple[tuple[str, str, str], ...]
    asked: tuple[Asked, ...]
    dates: tuple[str, ...]
    conclusion: str


def reason(pack: Pack, assessment: Assessment) -> Reasoning:
    """The reasoning of one assessed subject (`engine.audit.assessments_of` gives them)."""
    each, verdict, wording = assessment.assessed, assessment.verdict, assessment.wording
    obligation = each.prepared.obligation
    assert obligation.population is not None
    values_on = assessment.values_on
    plain = Plain(
        wording.names,
        {name: one.on(values_on) for name, one in pack.parameters.items()},
        lists=pack.on(values_on).lists,
        definitions=obligation.definitions,
        key=obligation.population.key,
        tables=pack.tables,
    )
    # Said first, so that definitions know what the names of the population stand for.
    population = _population(obligation, plain)
    if obligation.confidential is not None and not assessment.open:
        return Reasoning(
            verdict=verdict,
            summary=obligation.summary,
            population=population,
            exceptions=(),
            definitions=(),
            asked=(),
            dates=(),
            conclusion="What the records say of it is confidential.",
        )
    env = assessment.environment
    each.prepared.bind(each.candidate, env)
    definitions = tuple(
        (name.replace("_", " "), plain.say(node), wording.value(each.prepared.value(name, env)))
        for name, node in obligation.definitions.items()
    )
    return Reasoning(
        verdict=verdict,
        summary=obligation.summary,
        population=population,
        exceptions=tuple(
            f"{reason_} ({plain.say(node)})" for node, reason_ in obligation.exceptions
        ),
        definitions=definitions,
        asked=tuple(_asked(assessment, plain)),
        dates=(*_dates(each.case, assessment), *_edition(pack, assessment)),
        conclusion=_conclusion(each.case, verdict),
    )


def _population(obligation: Obligation, plain: Plain) -> str:
    assert obligation.population is not None
    return plain.population(obligation.population.each, obligation.population.where)


def _asked(assessment: Assessment, plain: Plain) -> list[Asked]:
    """Each measure of the requirement: the rule, the least and the most found, the answer."""
    prepared, env = assessment.assessed.prepared, assessment.environment
    found = []
    for measure in prepared.builder.measures:
        low, high = measure.bounds(env)
        if measure.is_truth:
            said = {(1, 1): "yes", (0, 0): "no"}.get((low, high), "unknown")
            found.append(Asked(plain.say(measure.node), said, said))
            continue
        node = measure.node
        assert isinstance(node, Compare)
        left = prepared.worth(node.left, env)
        right = prepared.worth(node.right, env)
        words = assessment.wording
        answer = {True: "yes", False: "no", None: "unknown"}[prepared.worth(node, env)]
        found.append(
            Asked(plain.say(node), f"{words.value(left)} against {words.value(right)}", answer)
        )
    return found


def _dates(case: Case, assessment: Assessment) -> list[str]:
    lines = []
    if case.due is None and assessment.assessed.prepared.values_at is not None:
        lines.append("There is no last day.")
    elif case.due is None:
        lines.append("There is no last day: the state on the audit date is tested.")
    elif case.due[0] != case.due[1]:
        lines.append("The last day in time depends on what is blank.")
    elif case.due[0] >= NEVER:
        lines.append("Nothing on record says when the last day is.")
    else:
        lines.append(f"The last day in time is {day(case.due[0])}.")
    done = assessment.done_on
    if done is not None:
        known = done[0] == done[1]
        if known and BEFORE < done[0] < NEVER:
            lines.append(f"It was done on {day(done[0])}.")
        elif known:
            lines.append("Nothing on record shows it done.")
        else:
            lines.append("When it was done is not known.")
    lines.append(f"The audit date is {day(case.as_of)}.")
    return lines


def _edition(pack: Pack, assessment: Assessment) -> list[str]:
    """By which of several editions it is judged."""
    if len(pack.editions) < 2:
        return []
    used = assessment.values_on
    name = edition_on(pack.editions, used).name
    return [f"It is judged by the edition in force on {long_date(used)}: {name}."]


def _conclusion(case: Case, verdict: Verdict) -> str:
    """How the status follows, by the order of the contract's table."""
    if not case.applies.certainly:
        return "Whether it binds this subject is unknown, so it is not evidenced."
    if verdict.status is Status.EXEMPT:
        return "An exception of the clause's own words applies, so it is exempt."
    sure = "certainly" if case.kept_whatever_comes else "possibly"
    if verdict.status is Status.MET:
        return "It certainly holds, however the blanks may be filled in, so it is met."
    if verdict.status is Status.PENDING:
        return "Its time has not run out and it can still be kept, so it is pending."
    if verdict.status is Status.NOT_EVIDENCED:
        return f"It {sure} holds, depending on what is blank, so it is not evidenced."
    if verdict.status is Status.WAIVED:
        return "It certainly does not hold, and a waiver that runs accepts that for a time."
    return "It certainly does not hold, however the blanks may be filled in, so it is a breach."


__all__ = ["Asked", "Reasoning", "reason"]
