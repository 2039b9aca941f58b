"""A plugin of pytest for ``quorate spec``: which scenarios are run, and what came of each.

It uses public hooks only. What happens in a scenario is kept with its test
(``user_properties``), and written down, a line of JSON for each test, as soon as it has ended:

* first ``{"steps": [[kind, text, what is wrong with it], …]}``; where any is wrong, nothing is run;
* then ``{"case": [number of the scenario, row], "outcome": …, "told": [step, …]}`` for each test;
* last ``{"collected": …, "failed": …}``, as pytest itself has counted.

The scenarios come as a file of JSON: ``{"scenarios": [{"file", "name", "rows", "constitution"},
…], "steps": [[kind, text], …]}``.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd.parser import Feature, Scenario, Step

from features.steps.story import Story
from features.steps.vocabulary import wrong_with

CONSTITUTION = pytest.StashKey[str]()
"""The constitution that a scenario is about: an id, or the folder of a pack."""

_CASE = "case"
_STEP = "step"
_chosen: list[dict[str, Any]] = []
_steps: list[tuple[str, str]] = []


def chosen() -> list[dict[str, Any]]:
    """The scenarios that are run: file, name, rows (all where none are named), constitution."""
    return _chosen


def pytest_addoption(parser: pytest.Parser) -> None:
    """The two files: what is asked, and where the answers go."""
    group = parser.getgroup("quorate")
    group.addoption("--quorate-asked", type=Path, help="which scenarios are run")
    group.addoption("--quorate-told", type=Path, help="where to write what came of them")


def pytest_configure(config: pytest.Config) -> None:
    """Read what is asked before any scenario is collected."""
    asked = json.loads(config.getoption("--quorate-asked").read_text(encoding="utf-8"))
    _chosen[:] = asked["scenarios"]
    _steps[:] = [(kind, text) for kind, text in asked["steps"]]
    config.pluginmanager.register(Recorder(config.getoption("--quorate-told")))


class Recorder:
    """Numbers the tests, keeps what happens in each, and writes it down."""

    def __init__(self, told: Path) -> None:
        self.told = told

    def write(self, line: dict[str, Any]) -> None:
        """One line more of the answers."""
        with self.told.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")

    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        """Say of each test which case it is; leave out the rows that are not asked for."""
        seen: Counter[str] = Counter()
        kept: list[pytest.Item] = []
        left: list[pytest.Item] = []
        for item in items:
            name = item.name.partition("[")[0]
            number, row = int(name.removeprefix("test_")), seen[name]
            seen[name] += 1
            rows = _chosen[number]["rows"]
            item.stash[CONSTITUTION] = _chosen[number]["constitution"]
            item.user_properties.append((_CASE, [number, row]))
            (kept if rows is None or row in rows else left).append(item)
        items[:] = kept
        if left:
            config.hook.pytest_deselected(items=left)

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Nothing is run where a step is none that is known."""
        checked = [(kind, text, wrong_with(kind, text)) for kind, text in _steps]
        wrong = [each for each in checked if each[2] is not None]
        self.write({"steps": wrong})
        if wrong:
            session.shouldstop = "some steps are not known"

    def pytest_bdd_after_step(
        self, request: pytest.FixtureRequest, feature: Feature, scenario: Scenario, step: Step
    ) -> None:
        """A step that went well: after When the verdicts, after Then the one spoken of."""
        told: dict[str, Any] = {"went": "well"}
        story: Story = request.getfixturevalue("story")
        if step.type == "when":
            told["verdicts"] = [
                each.model_dump(mode="json", exclude={"evidence"}) for each in story.verdicts
            ]
            told["meetings"] = {
                row["meeting"]: [row["body"], row["date"].isoformat()]
                for row in story.rows["meetings"]
            }
        elif story.verdict is not None:
            told["spoken"] = story.verdict.subject.id
        request.node.user_properties.append((_STEP, told))

    def pytest_bdd_step_error(
        self,
        request: pytest.FixtureRequest,
        feature: Feature,
        scenario: Scenario,
        step: Step,
        exception: Exception,
    ) -> None:
        """A step that did not hold, or could not be told."""
        message = str(exception)
        if isinstance(exception, pytest.FixtureLookupError):
            message = "this step needs a table below it"
        elif not isinstance(exception, AssertionError):
            message = f"this step cannot be told: {message or type(exception).__name__}"
        told = {"went": "wrong", "message": message}
        story: Story = request.getfixturevalue("story")
        if step.type == "then" and story.verdict is not None:
            told["spoken"] = story.verdict.subject.id
        request.node.user_properties.append((_STEP, told))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Write down a test that has ended, or that never began."""
        if report.when == "call" or report.outcome != "passed":
            properties = report.user_properties
            self.write(
                {
                    "case": next(value for name, value in properties if name == _CASE),
                    "when": report.when,
                    "outcome": report.outcome,
                    "why": _why(report),
                    "told": [value for name, value in properties if name == _STEP],
                }
            )

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write down what pytest has counted, so that nobody need take this plugin's word."""
        self.write({"collected": session.testscollected, "failed": session.testsfailed})


def _why(report: pytest.TestReport) -> str:
    """Why a test was not run, or the last line of what went wrong in it."""
    if report.outcome == "passed":
        return ""
    if isinstance(report.longrepr, tuple):
        why = str(report.longrepr[2]).removeprefix("Skipped: ")
        return "It is tagged @skip." if why == "unconditional skip" else why
    lines = report.longreprtext.strip().splitlines()
    return lines[-1] if lines else ""
