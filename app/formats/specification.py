"""The living documentation: each clause beside its rule beside its scenarios, as one HTML file."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

from markupsafe import Markup, escape

from app.formats.html import environment
from app.labels import names_in
from app.neutral import visible
from app.specification.accounting import Account, ClauseAccount, DutyAccount, ScenarioAccount
from app.specification.answer import figures
from app.specification.outcomes import CaseOutcome, Outcome, Totals
from app.specification.ruling import Rules
from app.specification.saying import NOTHING, Sayings, title
from app.specification.written import Case, Step
from app.words import capital, count
from engine.language.duties import spoken
from engine.results import ObligationClass
from facts.wording import long_date

_WORDS = {Outcome.PASSED: "Passed", Outcome.FAILED: "Failed", Outcome.NOT_RUN: "Not run"}
_MEANINGS = (
    ("Passed", "The engine gave every answer that the scenario says."),
    ("Failed", "It gave another, or the scenario itself cannot be told. One of the two is wrong."),
    ("Not run", "Nothing is known of it. This is not a pass."),
    (
        "Scenario",
        "A small invented case. Each row of a table of examples is one, and is counted as one.",
    ),
    ("Rule", "What the engine tests, rendered back from the rules that it really runs."),
)
_SHOWS = (
    ("", "every clause"),
    ("failed", "clauses with a failed scenario"),
    ("not-run", "clauses with a scenario that was not run"),
    ("shown", "clauses with a scenario"),
    ("unshown", "clauses with a rule that no scenario shows"),
    ("bare", "clauses without any scenario"),
)
_PLACE = re.compile(r"<([^<>]+)>")
_TEMPLATES = Path(__file__).with_name("templates")


def page(accounts: tuple[Account, ...]) -> bytes:
    """One HTML document, UTF-8, with its style and its script inside it, for screen and A4."""
    made = environment().get_template("specification.html").render(page=_page(accounts))
    return made.strip().encode("utf-8") + b"\n"


@cache
def _script() -> str:
    return (_TEMPLATES / "_specification.js").read_text(encoding="utf-8")


def _digest(script: str) -> str:
    """The digest by which the page's own security policy knows its script."""
    return base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode("ascii")


def _page(accounts: tuple[Account, ...]) -> dict[str, Any]:
    anchors = _Anchors()
    constitutions = [_Constitution(each, anchors).view() for each in accounts]
    found = _sum(each.totals for each in accounts)
    clauses = [clause for each in accounts for clause in each.clauses]
    bare = sum(1 for each in clauses if not each.has_scenarios)
    unshown = sum(len(each.unshown) for each in accounts)
    one = accounts[0] if len(accounts) == 1 else None
    script = "\n" + _script()
    return {
        "title": f"Specifications: {one.pack.title}" if one else "Specifications",
        "band": one.title if one else "All constitutions",
        "part": capital(one.part) if one else "",
        "answer": _answer(accounts, found),
        "figures": [
            {"class": "met", "number": f"{found.passed:,}", "word": "Passed"},
            {"class": "breach", "number": f"{found.failed:,}", "word": "Failed"},
            {"class": "not-evidenced", "number": f"{found.not_run:,}", "word": "Not run"},
        ],
        "cases": f"{found.cases:,}",
        "clauses": len(clauses),
        "with_scenarios": len(clauses) - bare,
        "bare": bare,
        "unshown": unshown,
        "meanings": _MEANINGS,
        "shows": _SHOWS,
        "bodies": sorted({each["body"] for told in constitutions for each in told["clauses"]}),
        "constitutions": constitutions,
        "failures": [each for told in constitutions for each in told["failures"]],
        "several": len(accounts) > 1,
        "script": Markup(script),
        "script_digest": _digest(script),
        "digests": [(each.pack.id, each.pack.digest) for each in accounts],
    }


def _answer(accounts: tuple[Account, ...], found: Totals) -> list[str]:
    if not found.cases:
        first = "Nothing was run: there is no scenario. This is not a pass."
    elif found.passed == found.cases:
        first = f"{capital(count(found.cases, 'scenario'))} were run, and all of them passed."
    else:
        first = figures(found)
    said = [first, _bare(accounts)]
    unshown = sum(len(each.unshown) for each in accounts)
    if unshown:
        said.append(
            f"{count(unshown, 'duty has', 'duties have')} a rule that no scenario shows: whether "
            "it says what the clause means, nobody has written down."
        )
    elif found.cases:
        said.append("Every rule on this page is shown by a scenario.")
    return said


def _bare(accounts: tuple[Account, ...]) -> str:
    """How many clauses have no scenario, and why."""
    clauses = [clause for each in accounts for clause in each.clauses]
    bare = Counter(_state(clause) for clause in clauses if not clause.has_scenarios)
    if not bare:
        return "Every clause on this page has a scenario."
    why = "; ".join(f"{state}: {number:,}" for state, number in bare.most_common())
    return f"{bare.total():,} of {count(len(clauses), 'clause')} have no scenario ({why})."


def _sum(found: Iterable[Totals]) -> Totals:
    each = list(found)
    return Totals(
        cases=sum(one.cases for one in each),
        passed=sum(one.passed for one in each),
        failed=sum(one.failed for one in each),
        not_run=sum(one.not_run for one in each),
    )


class _Anchors:
    """Names for places of the page, each given once."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def name(self, *words: str) -> str:
        """A name made of the words; a number is added where it is taken."""
        name = re.sub(r"[^a-z0-9]+", "-", " ".join(words).lower()).strip("-") or "part"
        number = 1
        while (one := name if number == 1 else f"{name}-{number}") in self._given:
            number += 1
        self._given.add(one)
        return one


class _Constitution:
    """One constitution as the template takes it."""

    def __init__(self, found: Account, anchors: _Anchors) -> None:
        self.account = found
        self.pack = found.pack
        self.rules = Rules(found.pack)
        self.sayings = Sayings(found.pack)
        self.names = names_in(found.pack)
        self.anchors = anchors
        self.failures: list[dict[str, Any]] = []
        self.places = {
            each.clause.clause: anchors.name(self.pack.id, each.clause.clause)
            for each in found.clauses
        }

    def view(self) -> dict[str, Any]:
        """Everything that the page says of it."""
        clauses = [self._clause(each) for each in self.account.clauses]
        found = self.account.totals
        return {
            "id": self.anchors.name("constitution", self.pack.id),
            "title": self.account.title,
            "part": self.account.part,
            "figures": figures(found) if found.cases else "No scenario.",
            "clauses": clauses,
            "failures": self.failures,
        }

    def _clause(self, found: ClauseAccount) -> dict[str, Any]:
        clause = found.clause
        duties = [self._duty(each) for each in found.duties]
        numbers = _sum(each.totals for each in found.duties)
        states = [
            word
            for word, holds in (
                ("failed", numbers.failed),
                ("not-run", numbers.not_run),
                ("shown", found.has_scenarios),
                ("bare", not found.has_scenarios),
                ("unshown", any(each.is_unshown for each in found.duties)),
            )
            if holds
        ]
        return {
            "id": self.places[clause.clause],
            "clause": clause.clause,
            "title": clause.title,
            "summary": clause.summary,
            "body": self._body(clause.body),
            "reviewed": self._reviewed(clause.reviewed_by, clause.reviewed_on),
            "states": " ".join(states),
            "state": _state(found),
            "numbers": numbers,
            "tags": _tags(numbers),
            "duties": duties,
        }

    def _body(self, code: str) -> str:
        if code in self.pack.bodies:
            return capital(self.names.body(code))
        return capital(code.replace("-", " "))

    def _reviewed(self, by: str | None, on: Any) -> str:
        if by is None:
            return "Its rule is not yet reviewed by policy staff."
        return f"Its rule was reviewed by {by}{f' on {long_date(on)}' if on else ''}."

    def _duty(self, found: DutyAccount) -> dict[str, Any]:
        it = found.obligation
        elsewhere = it.same_as.partition("/")[0] if it.same_as else ""
        return {
            "summary": it.summary,
            "words": f"clause {it.clause}, {spoken(it)}" if it.population else "",
            "kind": f"{self.rules.kind(it)} {self.rules.in_force(it)}".rstrip(),
            "elsewhere": self.places.get(elsewhere, ""),
            "parts": self.rules.parts(it),
            "tested": it.population is not None,
            "groups": [
                {"rule": rule, "feature": feature, "scenarios": list(map(self._scenario, group))}
                for (feature, rule), group in groupby(
                    found.scenarios, lambda each: (each.feature.shown, each.scenario.rule)
                )
            ],
            "figures": figures(found.totals) if found.scenarios else "",
            "unshown": found.is_unshown,
        }

    def _scenario(self, found: ScenarioAccount) -> dict[str, Any]:
        written, outcomes = found.scenario, [came.outcome for _, came in found.cases]
        anchor = self.anchors.name(self.pack.id, "scenario", written.name)
        for case, came in found.cases:
            if came.outcome is not Outcome.PASSED:
                self.failures.append(
                    {
                        "id": anchor,
                        "outcome": _WORDS[came.outcome],
                        "name": title(written, case),
                        "file": f"{found.feature.shown}, line {case.line}",
                        **self._came(found, case, came),
                    }
                )
        columns = frozenset(name for table in written.examples for name in table.columns)
        only = found.cases[0] if not written.is_outline else None
        return {
            "id": anchor,
            "name": written.name,
            "file": f"{found.feature.shown}, line {written.line}",
            "description": written.description,
            "outline": written.is_outline,
            "open": any(each is not Outcome.PASSED for each in outcomes),
            "tags": _tags(_sum_of(outcomes)) if written.is_outline else [_tag(outcomes[0])],
            "steps": [
                _step(step, columns, _went(at, only[1] if only else None))
                for at, step in enumerate(written.steps)
            ],
            "came": self._came(found, *only) if only else None,
            "tables": list(self._tables(found)) if written.is_outline else (),
        }

    def _tables(self, found: ScenarioAccount) -> Iterator[dict[str, Any]]:
        """The tables of examples, each with those of its rows that audit the duty."""
        first = 0
        for table in found.scenario.examples:
            here = range(first, first + len(table.rows))
            first = here.stop
            rows = [
                {"cells": case.values, "tag": _tag(came.outcome), **self._came(found, case, came)}
                for case, came in found.cases
                if case.row in here
            ]
            if rows:
                yield {"name": table.name or "Examples", "columns": table.columns, "rows": rows}

    def _came(self, found: ScenarioAccount, case: Case, came: CaseOutcome) -> dict[str, Any]:
        """What came of one case: what was expected, why it failed, what the engine said."""
        expected, why, said = "", "", self.sayings.spoken(came)
        if came.outcome is Outcome.FAILED:
            said = self.sayings.all(came)
            if came.step is None:
                why = came.message
            else:
                step = found.scenario.steps[came.step]
                expected = f"{step.kind.capitalize()} {case.texts[came.step]}"
                why = "" if step.kind == "then" else came.message
        elif came.outcome is Outcome.NOT_RUN:
            why = came.message
        return {
            "expected": expected,
            "is_then": not why,
            "why": why,
            "said": said,
            "silent": NOTHING if came.verdicts is not None and not said else "",
            "others": () if came.outcome is Outcome.FAILED else self.sayings.others(came),
        }


def _went(at: int, came: CaseOutcome | None) -> str:
    """What is said beside a step of a scenario that failed."""
    if came is None or came.step is None or at < came.step:
        return ""
    return "failed" if at == came.step else "not reached"


def _step(step: Step, columns: frozenset[str], went: str) -> dict[str, Any]:
    return {
        "keyword": step.keyword,
        "text": placed(step.text, columns),
        "background": step.background,
        "table": [[placed(cell, columns) for cell in row] for row in step.table],
        "words": placed(step.words, columns),
        "went": went,
    }


def placed(text: str, columns: frozenset[str]) -> Markup:
    """A text, harmless, with each place that a column of examples fills marked as such."""
    parts = _PLACE.split(visible(text))
    return Markup("").join(
        (Markup("<var>{}</var>").format(part) if part in columns else escape(f"<{part}>"))
        if at % 2
        else escape(part)
        for at, part in enumerate(parts)
    )


def _tag(outcome: Outcome) -> dict[str, str]:
    return {"class": outcome.value.replace(" ", "-"), "text": _WORDS[outcome]}


def _sum_of(outcomes: list[Outcome]) -> Totals:
    return Totals(
        len(outcomes),
        outcomes.count(Outcome.PASSED),
        outcomes.count(Outcome.FAILED),
        outcomes.count(Outcome.NOT_RUN),
    )


def _tags(found: Totals) -> list[dict[str, str]]:
    """A tag for each outcome that there is, with its number."""
    numbers = (
        (Outcome.FAILED, found.failed),
        (Outcome.NOT_RUN, found.not_run),
        (Outcome.PASSED, found.passed),
    )
    return [
        {"class": outcome.value.replace(" ", "-"), "text": f"{number:,} {_WORDS[outcome].lower()}"}
        for outcome, number in numbers
        if number
    ]


def _state(found: ClauseAccount) -> str:
    """One phrase on how a clause stands."""
    if found.has_scenarios:
        left = sum(1 for each in found.duties if each.is_unshown)
        return f"{count(left, 'duty', 'duties')} without a scenario" if left else "shown"
    if any(each.is_unshown for each in found.duties):
        return "no scenario shows its rule"
    if any(each.obligation.same_as for each in found.duties):
        return "tested under another clause"
    classes = {each.obligation.obligation_class for each in found.duties}
    if ObligationClass.NOT_YET_ENCODED in classes:
        return "no rule is written yet"
    return "it states something, with nothing to test"
