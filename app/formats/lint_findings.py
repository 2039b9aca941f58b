"""The findings of ``quorate lint`` as text for a screen and as JSON for programs."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator

from app.width import line_width
from app.words import SEVERITY_WORDS, count
from engine.lint.finding import Finding
from engine.lint.linting import LintResult
from engine.results import Severity
from facts.wording import long_date


def as_text(result: LintResult) -> str:
    """Counts first; then each finding, gravest first; last what was not looked at."""
    return "\n".join(_lines(result)) + "\n"


def as_json(result: LintResult) -> str:
    """The whole result; ``counts`` gives the findings of each severity, gravest first."""
    found = result.model_dump(mode="json")
    whole = {"schema": found.pop("schema_"), **found}
    whole["counts"] = {each.value: number for each, number in _counts(result).items()}
    for each, finding in zip(whole["findings"], result.findings, strict=True):
        each["key"] = finding.key
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _counts(result: LintResult) -> dict[Severity, int]:
    gravest_first = sorted(Severity, key=lambda each: -each.rank)
    return {
        severity: sum(each.severity is severity for each in result.findings)
        for severity in gravest_first
    }


def _lines(result: LintResult) -> Iterator[str]:
    yield from _wrapped(f"{result.title}, {result.edition}", "")
    said = ", ".join(
        f"{number:,} {severity.value}" for severity, number in _counts(result).items() if number
    )
    total = count(len(result.findings), "finding")
    yield f"Read as of {long_date(result.as_of)}: {total}{f' ({said})' if said else ''}."
    severity = None
    for each in result.findings:
        if each.severity is not severity:
            severity = each.severity
            yield ""
            yield SEVERITY_WORDS[severity].upper()
        yield ""
        yield from _finding(each)
    if result.not_looked_at:
        yield ""
        yield "NOT LOOKED AT, OR ONLY IN PART"
        yield from _wrapped(
            "The pack does not declare, in its document.yaml, what these looks need. That nothing "
            "is found there does not say that nothing is wrong.",
            "  ",
        )
        for missing in result.not_looked_at:
            yield from _wrapped(
                f"- {missing.looks_for}: not declared is {missing.lacks}.", "  ", "    "
            )


def _finding(each: Finding) -> Iterator[str]:
    yield from _wrapped(each.sentence, "  ")
    if each.clauses:
        yield from _wrapped(f"Clauses: {'; '.join(each.clauses)}", "    ", "      ")
    yield from _wrapped(f"Why it matters: {each.matters}", "    ", "      ")
    yield from _wrapped(f"What would mend it: {each.mends}", "    ", "      ")
    yield f"    [{each.key}]"


def _wrapped(text: str, first: str, more: str | None = None) -> list[str]:
    return textwrap.wrap(
        text,
        line_width(),
        initial_indent=first,
        subsequent_indent=first if more is None else more,
        break_long_words=False,
        break_on_hyphens=False,
    )
