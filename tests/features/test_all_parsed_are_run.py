"""No scenario is lost, none hides another, and every duty is shown kept and broken."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from engine.language.packs import find_pack, load_pack
from engine.results import ObligationClass
from features.steps.audit import obligation_of
from features.steps.sentences import Sentence
from tests.features import specifications
from tests.house.house import ROOT

CONSTITUTIONS = sorted({each.constitution for each in specifications.scenarios()})
AUDITED = (
    Sentence("clause {clause} is audited"),
    Sentence("clause {clause}, {duty}, is audited"),
)
ANSWER = re.compile(r"it is (kept|broken) for .+")


@pytest.mark.parametrize(
    "path", specifications.files(), ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_no_scenario_of_a_file_hides_another_of_the_same_name(path: Path) -> None:
    counted = Counter(specifications.names(path))
    assert {name: number for name, number in counted.items() if number > 1} == {}


def test_every_scenario_that_is_written_is_collected() -> None:
    command = [sys.executable, "-m", "pytest", "-o", "addopts=-qq", "--collect-only", "features"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    collected = sum(int(number) for number in re.findall(r": (\d+)$", done.stdout, re.MULTILINE))
    assert collected == len(specifications.scenarios())


@pytest.mark.parametrize("constitution", CONSTITUTIONS)
def test_every_automated_duty_has_a_scenario_kept_and_one_broken(constitution: str) -> None:
    pack = load_pack(find_pack(constitution))
    needed = {
        (each.key, answer)
        for each in pack.obligations
        if each.obligation_class is ObligationClass.AUTOMATED and each.population is not None
        for answer in ("kept", "broken")
    }
    shown = set()
    for scenario in specifications.scenarios():
        if scenario.constitution == constitution:
            arguments = next(
                sentence.parse_arguments(text) or {}
                for kind, text in scenario.steps
                if kind == "when"
                for sentence in AUDITED
                if sentence.is_matching(text)
            )
            audited = obligation_of(pack, arguments["clause"], arguments.get("duty"))
            found = (ANSWER.fullmatch(text) for kind, text in scenario.steps if kind == "then")
            shown |= {(audited, match[1]) for match in found if match}
    assert sorted(needed - shown) == []
