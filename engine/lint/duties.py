"""Duties with a part left open: no bearer, no recipient, no time, no manner, no consequence."""

from __future__ import annotations

from collections.abc import Iterator

from engine.language import syntax as s
from engine.language.document import NOT_SAID, Duty
from engine.language.model import Pack, Parameter
from engine.lint import provided
from engine.lint.finding import Finding
from engine.lint.words import handle, unique
from engine.results import ObligationClass, Severity

# The parts of a duty: the word in a finding's kind, the sentence, why, what would mend it.
_PARTS: dict[str, tuple[str, str, str, str, Severity]] = {
    "bearer": (
        "duty-without-bearer",
        "does not say who must do it",
        "What everybody must do, nobody does, and nobody can be asked why.",
        "Name the post that must do it.",
        Severity.MINOR,
    ),
    "recipient": (
        "duty-without-recipient",
        "does not say to whom",
        "It can be done so that whoever needs it never sees it.",
        "Name the body or post that receives it.",
        Severity.MINOR,
    ),
    "time": (
        "duty-without-time",
        "gives no time",
        "It is never late, so it can never be asked for.",
        "Give a day, or a length of time from something that is recorded.",
        Severity.MINOR,
    ),
    "manner": (
        "duty-without-manner",
        "does not say how it is decided",
        "Two people who each follow it can come to opposite results.",
        "State the procedure, the majority, or the measure.",
        Severity.MINOR,
    ),
    "consequence": (
        "duty-without-consequence",
        "says nothing of what follows if it is not kept",
        "It can be broken for ever at no cost.",
        "Say who acts on it, and what they may do.",
        Severity.ADVISORY,
    ),
}


def look(pack: Pack) -> list[Finding]:
    """Duties declared with a part not said, rules that rest on our own number, no bearer at all."""
    declared = [each for duty in pack.document.duties for each in _declared(pack, duty)]
    return [*declared, *_readings(pack), *_nobody(pack)]


def _declared(pack: Pack, duty: Duty) -> Iterator[Finding]:
    for part, (kind, sentence, why, mends, severity) in _PARTS.items():
        said = getattr(duty, part)
        if said is not None and said.startswith(NOT_SAID):
            remark = said.removeprefix(NOT_SAID).strip()
            yield Finding(
                kind=kind,
                about=handle(duty.what),
                clauses=duty.clauses,
                bodies=(duty.body,) if duty.body in pack.bodies else (),
                sentence=(
                    f"On the duty to {duty.what}, the document {sentence}"
                    f"{' ' + remark if remark else ''}."
                ),
                matters=why,
                mends=mends,
                severity=severity,
            )


def _readings(pack: Pack) -> Iterator[Finding]:
    """Rules that could only be tested with a value that the document does not give."""
    for parameter in pack.parameters.values():
        if parameter.stated:
            continue
        using = [
            each
            for each in pack.obligations
            if any(
                isinstance(node, s.Attribute)
                and node.of == s.Name("parameter")
                and node.name == parameter.name
                for node in provided.nodes(each)
            )
        ]
        clauses = unique((parameter.clause, *(each.clause for each in using)))
        yield Finding(
            kind="duty-without-time" if _is_time(parameter) else "duty-without-number",
            about=parameter.name.replace("_", "-"),
            clauses=clauses,
            bodies=unique(each.body for each in using if each.body in pack.bodies),
            sentence=(
                f"{parameter.clause} can only be tested with {_value(parameter)}, "
                "which is not in the document."
            ),
            matters="The number is a reader's, and another reader may choose another.",
            mends="Write the number into the clause.",
            severity=Severity.MINOR,
        )


def _is_time(parameter: Parameter) -> bool:
    return isinstance(parameter.values[0][1], s.DurationLiteral)


def _value(parameter: Parameter) -> str:
    """The value with its unit: ``12 calendar months``."""
    node = parameter.values[0][1]
    if isinstance(node, s.DurationLiteral):
        number = node.days or (node.months // 12 if "year" in parameter.unit else node.months)
        return f"{number} {parameter.unit}"
    return f"{node.value if isinstance(node, s.Number | s.Text) else 'a value'} {parameter.unit}"


def _nobody(pack: Pack) -> Iterator[Finding]:
    tested = (ObligationClass.AUTOMATED, ObligationClass.ATTESTED)
    for each in pack.obligations:
        if each.obligation_class in tested and each.bearer is None and each.same_as is None:
            yield Finding(
                kind="duty-without-bearer",
                about=handle(each.key),
                clauses=(each.clause,),
                bodies=(each.body,) if each.body in pack.bodies else (),
                sentence=f"Nobody bears this duty: {each.summary}",
                matters=_PARTS["bearer"][2],
                mends=_PARTS["bearer"][3],
                severity=Severity.MINOR,
            )
