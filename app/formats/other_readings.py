"""What other readings would change, for ``quorate audit --readings``: on a screen and as JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.neutral import one_line
from app.view import ReportView
from app.width import line_width
from app.words import STATUS_WORDS, count, listed
from engine.language.model import Reading
from engine.otherwise import Difference
from engine.results import Verdict
from facts.wording import long_date


@dataclass(frozen=True)
class OtherReadings:
    """An audit with its pack's readings, the options taken, and what the others would change.

    ``kept_back`` gives the clauses in which the audience may not be told all that a reading
    changes, by its name.
    """

    view: ReportView
    readings: Mapping[str, Reading]
    chosen: Mapping[str, str]
    differences: Sequence[Difference]
    kept_back: Mapping[str, tuple[str, ...]]


def as_text(other: OtherReadings) -> str:
    """The answer first, then each question with what its other options would change."""
    lines = [line.rstrip() for line in _lines(other)]
    return "\n".join(lines) + "\n"


def as_json(other: OtherReadings) -> str:
    """Every reading, taken and not, and every verdict that another would change."""
    document = {
        "schema": 1,
        "as_of": other.view.result.as_of.isoformat(),
        "constitution": other.view.result.constitution,
        "readings": [
            {
                "name": name,
                "question": reading.question,
                "clauses": list(reading.clauses),
                "options": dict(reading.options),
                "default": reading.default,
                "taken": other.chosen[name],
                "reason": reading.reason,
                "kept_back_in": list(other.kept_back.get(name, ())),
            }
            for name, reading in sorted(other.readings.items())
        ],
        "differences": [_difference(each) for each in other.differences],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _difference(each: Difference) -> dict[str, Any]:
    verdict = each.verdict
    return {
        "readings": dict(sorted(each.varied.items())),
        "clause": verdict.clause,
        "obligation": verdict.obligation,
        "subject": verdict.subject.model_dump(mode="json"),
        "status": each.given and each.given.status,
        "otherwise": each.otherwise and each.otherwise.status,
        "explanation": each.otherwise and each.otherwise.explanation,
    }


def _lines(other: OtherReadings) -> Iterator[str]:
    view, result = other.view, other.view.result
    yield from _wrapped(view.names.constitution, "")
    changed = _subjects(each for each in other.differences if each.given)
    new = _subjects(each for each in other.differences if not each.given)
    more = f" {count(new, 'verdict')} more would be given." if new else ""
    yield from _wrapped(
        f"Audit as of {long_date(result.as_of)}. The document leaves "
        f"{count(len(other.readings), 'question')} open. {changed:,} of "
        f"{count(result.counts.tested, 'verdict')} would be another if one were answered "
        f"otherwise.{more}",
        "",
    )
    if view.filters:
        yield from _wrapped(f"Looked at: {listed(view.filters)} only.", "")
    for name, reading in sorted(other.readings.items()):
        yield ""
        yield from _reading(other, name, reading)
    together = [each for each in other.differences if len(each.varied) > 1]
    if together:
        yield ""
        yield "ONLY IF SEVERAL WERE ANSWERED OTHERWISE AT ONCE"
        for varied in dict.fromkeys(_key(each) for each in together):
            yield from _wrapped(f"{' and '.join(varied)}:", "  ")
            yield from _changes(other, [each for each in together if _key(each) == varied])


def _reading(other: OtherReadings, name: str, reading: Reading) -> Iterator[str]:
    taken = other.chosen[name]
    yield from _wrapped(f"{name}: {reading.question}", "")
    clauses = f"{'Clause' if len(reading.clauses) == 1 else 'Clauses'} {listed(reading.clauses)}."
    yield from _wrapped(clauses, "  ")
    why = f" {reading.reason}" if taken == reading.default else " Chosen for this audit."
    yield from _wrapped(f"Taken: {taken}, {reading.options[taken]}.{why}", "  ")
    for option, meaning in reading.options.items():
        if option == taken:
            continue
        found = [each for each in other.differences if each.varied == {name: option}]
        secret = name in other.kept_back
        nothing = "Nothing changes that may be told here." if secret else "Nothing changes."
        said = f"{count(len(found), 'verdict')} would change." if found else nothing
        yield from _wrapped(f"If {option}, {meaning}: {said}", "  ")
        yield from _changes(other, found)
    if name in other.kept_back:
        clauses = listed(other.kept_back[name])
        yield from _wrapped(
            f"What it would change in {clauses} for those whose matter is confidential is not told "
            "to this audience.",
            "  ",
        )


def _changes(other: OtherReadings, found: Sequence[Difference]) -> Iterator[str]:
    asked = None
    for each in found:
        verdict = each.verdict
        if asked != (verdict.clause, verdict.obligation):
            asked = (verdict.clause, verdict.obligation)
            yield from _wrapped(f"{verdict.clause}: {other.view.asks(verdict)}", "    ", "      ")
        subject = other.view.names.subject(verdict.subject)
        was, would_be = _status(each.given), _status(each.otherwise)
        yield from _wrapped(f"{subject}: {was}, would be {would_be}", "      ", "        ")


def _subjects(found: Iterable[Difference]) -> int:
    """How many verdicts they are about, each counted once."""
    verdicts = (each.verdict for each in found)
    return len({(each.clause, each.obligation, each.subject.id) for each in verdicts})


def _status(verdict: Verdict | None) -> str:
    return STATUS_WORDS[verdict.status].lower() if verdict else "without a verdict"


def _key(each: Difference) -> tuple[str, ...]:
    return tuple(f"{name}={option}" for name, option in sorted(each.varied.items()))


def _wrapped(text: str, first: str, more: str | None = None) -> list[str]:
    return textwrap.wrap(
        one_line(text),
        line_width(),
        initial_indent=first,
        subsequent_indent=first if more is None else more,
        break_long_words=False,
        break_on_hyphens=False,
    )
