"""Feature files read as examples: each scenario told once, ready to be asked again and again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from engine.language.model import Pack
from engine.results import Verdict
from engine.strength.trial import Example
from features.steps.audit import obligation_of
from features.steps.book import Book
from features.steps.story import Story
from features.strength.binding import Bound, Step, bound

LEFT_OUT = "@skip"
"""The tag of a scenario that is not run."""

KINDS = {"Context": "given", "Action": "when", "Outcome": "then"}


@dataclass(frozen=True)
class Scenario:
    """One scenario that is to be run (a row of an outline is one), with the file it stands in."""

    file: str
    name: str
    steps: tuple[Step, ...]

    @property
    def said(self) -> str:
        """What a reader is told of where it stands."""
        return f"{self.file}: {self.name}"


class Telling(Story):
    """A story whose audit is not made: what would be audited is kept instead."""

    audited: str = ""

    def audit(self, obligation: str) -> None:
        """Keep which obligation is audited."""
        self.audited = obligation


def scenarios(path: Path, shown: str) -> Iterator[Scenario]:
    """The scenarios of a feature file that are run, one for each row of an outline."""
    document: Any = Parser().parse(path.read_text(encoding="utf-8"))
    document["uri"] = shown
    for pickle in Compiler().compile(document):
        if any(str(tag["name"]) == LEFT_OUT for tag in pickle["tags"]):
            continue
        yield Scenario(shown, str(pickle["name"]), tuple(_step(each) for each in pickle["steps"]))


def _step(written: Any) -> Step:
    rows = written.get("argument", {}).get("dataTable", {}).get("rows", ())
    table = tuple(tuple(str(cell["value"]) for cell in row["cells"]) for row in rows)
    return Step(KINDS[str(written["type"])], str(written["text"]), table)


def told(scenario: Scenario, pack: Pack, book: Book) -> tuple[Telling, tuple[Bound, ...]]:
    """The story of a scenario up to its audit, and what is expected then."""
    story = Telling(pack, book)
    expected = []
    for step in scenario.steps:
        each = bound(step)
        if step.kind == "then":
            expected.append(each)
        else:
            each(story)
    return story, tuple(expected)


def example(scenario: Scenario, pack: Pack, book: Book) -> Example:
    """A scenario as an example. Raises AssertionError where it cannot be told."""
    story, expected = told(scenario, pack, book)
    assert story.as_of is not None, "the scenario does not say on which day the audit is made"
    return Example(
        scenario.said,
        story.audited,
        story.snapshot(),
        story.as_of,
        lambda verdicts: holds(story, expected, verdicts),
        dict(story.readings),
        any("contested" in each.step.text for each in expected),
    )


def audited(scenario: Scenario, pack: Pack) -> str:
    """The obligation that a scenario audits; empty where it audits none.

    Raises AssertionError where its words mean no obligation, or several.
    """
    steps = [bound(each) for each in scenario.steps if each.kind == "when"]
    return obligation_of(pack, *_named(steps[-1])) if steps else ""


def _named(step: Bound) -> tuple[str, str | None]:
    return step.arguments["clause"], step.arguments.get("duty")


def holds(story: Story, expected: Sequence[Bound], verdicts: tuple[Verdict, ...]) -> bool:
    """Whether the verdicts are what is expected."""
    story.verdicts, story.verdict = verdicts, None
    try:
        for each in expected:
            each(story)
    except AssertionError:
        return False
    return True


def examples(files: Iterable[tuple[Path, str]], pack: Pack) -> Iterator[Example]:
    """Every scenario of some feature files (each with what readers are told of its place)."""
    book = Book(pack)
    for path, shown in files:
        for each in scenarios(path, shown):
            yield example(each, pack, book)
