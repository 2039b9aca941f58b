"""Asking workers, one on every core, how well the scenarios pin each rule down."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO

from app.specification.choosing import Chosen
from app.specification.problems import SpecificationsStoppedError
from app.specification.running import HOME, MOST_PROCESSES
from app.strength.account import Question, StrengthAccount, question
from engine.language.problems import PackRefused
from engine.strength.equivalents import check_equivalents
from engine.strength.findings import DutyStrength

_PAUSE = 0.05


def questions(chosen: Iterable[Chosen]) -> tuple[Question, ...]:
    """What is asked of each constitution.

    Raises ``PackRefused`` where one lists as equivalent what is no change of any of its rules.
    """
    found = tuple(chosen)
    problems = [problem for each in found for problem in check_equivalents(each.pack)]
    if problems:
        raise PackRefused(problems)
    return tuple(question(each) for each in found)


def ask(asked: Iterable[Question], ended: Callable[[int], None]) -> tuple[StrengthAccount, ...]:
    """Try every change of the rules asked for; ``ended`` is told how many rules are done.

    Raises :class:`SpecificationsStoppedError` where a worker comes to grief.
    """
    found: list[StrengthAccount] = []
    for each in asked:
        done = sum(len(account.found) for account in found)
        found.append(_ask(each, partial(_told, ended, done)))
    return tuple(found)


def _told(ended: Callable[[int], None], before: int, done: int) -> None:
    ended(before + done)


def _ask(question: Question, ended: Callable[[int], None]) -> StrengthAccount:
    if not question.duties:
        return StrengthAccount(question.chosen, ())
    waiting: SimpleQueue[str] = SimpleQueue()
    for key in _longest_first(question):
        waiting.put(key)
    number = min(os.cpu_count() or 1, MOST_PROCESSES, len(question.duties))
    with tempfile.TemporaryDirectory(prefix="quorate-") as folder:
        workers = [_Worker(question, Path(folder) / str(at), waiting) for at in range(number)]
        try:
            for each in workers:
                each.start()
            while any(each.is_alive() for each in workers):
                ended(sum(len(each.found) for each in workers))
                time.sleep(_PAUSE)
        finally:
            for each in workers:
                each.stop()
        found = {said.obligation: said for each in workers for said in each.found}
        for each in workers:
            if each.found_wanting or len(found) < len(question.duties):
                raise SpecificationsStoppedError(each.last_words())
    return StrengthAccount(question.chosen, tuple(found[key] for key in question.duties))


def _longest_first(question: Question) -> list[str]:
    """The rules, those with most scenarios first, so that no core waits for the last."""
    number = dict.fromkeys(question.duties, 0)
    for feature in question.features:
        for scenario in feature.scenarios:
            for case in scenario.cases:
                if case.duty in number:
                    number[case.duty] += 1
    return sorted(question.duties, key=lambda key: -number[key])


class _Worker(threading.Thread):
    """A process that tries the changes of one rule after the other, and who waits for it."""

    def __init__(self, question: Question, said: Path, waiting: SimpleQueue[str]) -> None:
        super().__init__(daemon=True)
        self.question = question
        self.waiting = waiting
        self.said = said
        self.found: list[DutyStrength] = []
        self.found_wanting = False
        with said.open("wb") as errors:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "features.strength"],
                cwd=HOME,
                env={**os.environ, "PYTHONPATH": str(HOME)},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                encoding="utf-8",
            )

    def run(self) -> None:
        """Ask for one rule after the other, until none is left."""
        asked, answers = self.process.stdin, self.process.stdout
        assert asked is not None
        assert answers is not None
        try:
            _write(asked, json.dumps(_begin(self.question)))
            while True:
                _write(asked, self.waiting.get_nowait())
                self.found.append(DutyStrength.model_validate_json(answers.readline()))
        except Empty:
            asked.close()
        except (OSError, ValueError):  # it has ended, or says something else
            self.found_wanting = True

    def last_words(self) -> str:
        """What it said when it came to grief."""
        words = self.said.read_text(encoding="utf-8", errors="replace")
        return "\n".join(words.strip().splitlines()[-15:])

    def stop(self) -> None:
        """End it, if it is still at work."""
        if self.is_alive():
            self.process.kill()
        self.join()
        self.process.wait()


def _write(stream: IO[str], line: str) -> None:
    stream.write(f"{line}\n")
    stream.flush()


def _begin(question: Question) -> dict[str, object]:
    return {
        "constitution": question.chosen.constitution,
        "files": [(each.path, each.shown) for each in question.features],
        "duties": question.duties,
    }
