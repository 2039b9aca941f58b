"""Running specifications: pytest is started on them, on every core, and says what came of each."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from app.failures import InputRefusedError
from app.specification.outcomes import CaseOutcome, Outcome
from app.specification.problems import (
    FeatureProblem,
    FeaturesRefusedError,
    SpecificationsStoppedError,
)
from app.specification.written import CaseKey, Feature, Scenario, key_of
from engine.results import Verdict

HOME = Path(__file__).resolve().parents[2]
"""Where the folder of the features lies, in a checkout as in an installed wheel."""

FEW = 100
"""Cases for which one process is quick enough."""

MOST_PROCESSES = 4
_PAUSE = 0.05

Chosen = tuple[Feature, Scenario, tuple[int, ...]]
"""A scenario, and which of its cases (by row) are run."""


def check_installed() -> None:
    """Refuse, with the command that installs it, where what runs the scenarios is missing."""
    if any(find_spec(name) is None for name in ("pytest", "pytest_bdd", "gherkin")):
        raise InputRefusedError(
            "The specifications are run by pytest-bdd, which is not installed here. Install it "
            "with:\n  python -m pip install 'quorate[spec]'"
        )


def run(chosen: Iterable[Chosen], ended: Callable[[int], None]) -> Mapping[CaseKey, CaseOutcome]:
    """Run the cases and say what came of each; ``ended`` is told how many have ended so far.

    Raises :class:`FeaturesRefusedError`, with nothing run, where a step is none that is known,
    and :class:`SpecificationsStoppedError` where the run itself comes to grief.
    """
    parts = _parts(list(chosen))
    if not parts:
        return {}
    with tempfile.TemporaryDirectory(prefix="quorate-") as folder:
        processes = [_Process(part, Path(folder) / str(at)) for at, part in enumerate(parts)]
        try:
            _check(processes)
            while [each for each in processes if each.is_running()]:
                ended(sum(len(each.told) for each in processes))
                time.sleep(_PAUSE)
            return {key: found for each in processes for key, found in each.outcomes()}
        finally:
            for each in processes:
                each.stop()


def _check(processes: list[_Process]) -> None:
    """Wait until every step has been looked at; refuse those that are not known."""
    while [each for each in processes if not each.has_looked()]:
        time.sleep(_PAUSE)
    wrong = {(kind, text): why for each in processes for kind, text, why in each.wrong}
    if not wrong:
        return
    problems = [
        FeatureProblem(feature.shown, step.line, wrong[step.kind, text])
        for each in processes
        for feature, scenario, rows in each.part
        for case in scenario.cases
        if case.row in rows
        for step, text in zip(scenario.steps, case.texts, strict=True)
        if (step.kind, text) in wrong
    ]
    raise FeaturesRefusedError(problems)


def _parts(chosen: list[Chosen]) -> list[list[Chosen]]:
    """The scenarios in as many parts as there are cores to run them, a file in one part."""
    files: dict[str, list[Chosen]] = defaultdict(list)
    for each in chosen:
        files[each[0].path].append(each)
    number = sum(len(rows) for _, _, rows in chosen)
    processes = min(os.cpu_count() or 1, MOST_PROCESSES) if number >= FEW else 1
    parts: list[list[Chosen]] = [[] for _ in range(processes)]
    for file in sorted(files.values(), key=_size, reverse=True):
        min(parts, key=_size).extend(file)
    return [part for part in parts if part]


def _size(part: list[Chosen]) -> int:
    return sum(len(rows) for _, _, rows in part)


@dataclass
class _Process:
    """One pytest at work: what it was asked, and what it has told so far."""

    part: list[Chosen]
    folder: Path
    told: list[dict[str, Any]] = field(default_factory=list)
    wrong: list[tuple[str, str, str]] = field(default_factory=list)
    counted: tuple[int, int] | None = None
    looked: bool = False
    read: int = 0

    def __post_init__(self) -> None:
        self.folder.mkdir()
        self.answers = self.folder / "told"
        self.answers.touch()
        asked = self.folder / "asked"
        asked.write_text(json.dumps(self._asked()), encoding="utf-8")
        kept_out = ("PYTEST_ADDOPTS", "PYTEST_PLUGINS")
        surroundings = {name: value for name, value in os.environ.items() if name not in kept_out}
        with (self.folder / "said").open("wb") as said:
            self.process = subprocess.Popen(
                [
                    *(sys.executable, "-m", "pytest", str(HOME / "features" / "chosen.py")),
                    *("-c", os.devnull, "--rootdir", str(HOME), "-p", "pytest_bdd.plugin"),
                    *("-p", "features.recording", "-p", "no:cacheprovider", "--tb=short", "-q"),
                    *("--quorate-asked", str(asked), "--quorate-told", str(self.answers)),
                ],
                cwd=HOME,
                env={
                    **surroundings,
                    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
                    "PYTHONPATH": str(HOME),
                },
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
            )

    def _asked(self) -> dict[str, Any]:
        steps = {
            (step.kind, text)
            for _, scenario, rows in self.part
            for case in scenario.cases
            if case.row in rows
            for step, text in zip(scenario.steps, case.texts, strict=True)
        }
        return {
            "scenarios": [
                {
                    "file": feature.path,
                    "name": scenario.name,
                    "rows": rows,
                    "constitution": feature.constitution,
                }
                for feature, scenario, rows in self.part
            ],
            "steps": sorted(steps),
        }

    def has_looked(self) -> bool:
        """Whether it has looked at every step, or has ended without."""
        return not self.is_running() or self.looked

    def is_running(self) -> bool:
        """Whether it is still at work; what it has told meanwhile is taken in."""
        running = self.process.poll() is None
        self._listen()
        if not running and not self.looked:
            raise SpecificationsStoppedError(self._last_words())
        return running

    def _listen(self) -> None:
        with self.answers.open("rb") as file:
            file.seek(self.read)
            lines = file.read()
        whole = lines[: lines.rfind(b"\n") + 1]
        self.read += len(whole)
        for line in whole.splitlines():
            said = json.loads(line)
            if "steps" in said:
                self.looked = True
                self.wrong = [(kind, text, why) for kind, text, why in said["steps"]]
            elif "collected" in said:
                self.counted = said["collected"], said["failed"]
            else:
                self.told.append(said)

    def outcomes(self) -> Iterator[tuple[CaseKey, CaseOutcome]]:
        """What came of each case that was run.

        Raises :class:`SpecificationsStoppedError` where it ended otherwise than with an answer,
        or where what it told is not what it counted.
        """
        if self.process.returncode not in (0, 1):
            raise SpecificationsStoppedError(self._last_words())
        check_counted(self.told, self.counted)
        for said in self.told:
            number, row = said["case"]
            feature, scenario, _ = self.part[number]
            case = next(each for each in scenario.cases if each.row == row)
            yield key_of(feature, scenario, case), _outcome(said)

    def _last_words(self) -> str:
        words = (self.folder / "said").read_text(encoding="utf-8", errors="replace")
        return "\n".join(words.strip().splitlines()[-15:])

    def stop(self) -> None:
        """End it, if it is still at work."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()


def check_counted(told: list[dict[str, Any]], counted: tuple[int, int] | None) -> None:
    """Refuse outcomes that are not as many as the test run itself has counted.

    ``counted`` is how many tests there were, and how many failed. Raises
    :class:`SpecificationsStoppedError`.
    """
    found = len({tuple(each["case"]) for each in told}), _failed(told)
    if counted != found:
        raise SpecificationsStoppedError(
            f"The test run counts {counted}, and told of {found} (scenarios, failed)."
        )


def _failed(told: list[dict[str, Any]]) -> int:
    return sum(1 for each in told if each["outcome"] == "failed")


_OUTCOMES = {
    "passed": Outcome.PASSED,
    "failed": Outcome.FAILED,
    "skipped": Outcome.NOT_RUN,
}


def _outcome(said: Mapping[str, Any]) -> CaseOutcome:
    told = said["told"]
    wrong = [at for at, step in enumerate(told) if step["went"] == "wrong"]
    verdicts = [step for step in told if "verdicts" in step]
    last = verdicts[-1] if verdicts else None
    return CaseOutcome(
        outcome=_OUTCOMES[said["outcome"]],
        step=wrong[0] if wrong else None,
        message=told[wrong[0]]["message"] if wrong else said["why"],
        verdicts=None
        if last is None
        else tuple(Verdict.model_validate({**each, "evidence": ()}) for each in last["verdicts"]),
        spoken=tuple(dict.fromkeys(step["spoken"] for step in told if "spoken" in step)),
        meetings={}
        if last is None
        else {
            name: (body, date.fromisoformat(day)) for name, (body, day) in last["meetings"].items()
        },
    )
