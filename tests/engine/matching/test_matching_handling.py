"""Nothing that the engine does unexpectedly becomes a match, or the loss of one."""

from __future__ import annotations

import importlib
import itertools
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from engine.matching import envelope, network
from engine.matching.durable import ID_PREFIXES, STATE, DurableMatcher
from engine.matching.interface import EngineError, EngineNotBuilt
from engine.matching.rules import (
    Compare,
    Constant,
    Match,
)
from tests.engine.matching.matching_cases import OVER_CUT, of_kind, one


class Answers:
    """`Network.assert_fact` with some answers replaced; keeps the ids given."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, replaced: Mapping[int, int]) -> None:
        self.ids: list[str] = []
        original = network.Network.assert_fact
        numbers = itertools.count()

        def assert_fact(made: network.Network, message: str) -> tuple[int, int]:
            self.ids.append(message.split('"')[3])
            outcome, state = original(made, message)
            return replaced.get(next(numbers), outcome), state

        monkeypatch.setattr(network.Network, "assert_fact", assert_fact)


def test_a_lost_fact_starts_the_state_again_with_other_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    rules, facts = [one(OVER_CUT, name="lost")], of_kind("x", [1, 2, 3])
    expected = {Match("lost", {"s": "x2"}), Match("lost", {"s": "x3"})}
    answers = Answers(monkeypatch, {1: network.OBSERVED})
    assert DurableMatcher().match(rules, facts, {"cut": 2}) == expected
    assert answers.ids == ["a0", "a1", "b0", "b1", "b2", "audit"]
    answers = Answers(monkeypatch, {3: network.OBSERVED, 4: network.OBSERVED})
    assert DurableMatcher().match(rules, facts, {"cut": 2}) == expected
    assert answers.ids == ["a0", "a1", "a2", "audit", "b0", "c0", "c1", "c2", "audit"]


def test_facts_lost_again_and_again_are_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    Answers(monkeypatch, dict.fromkeys(range(3), network.OBSERVED))
    with pytest.raises(EngineError, match="lost a fact 3 times over, each time under other ids"):
        DurableMatcher().match([one()], of_kind("x", [1]), {})
    # Nothing of it is left behind.
    assert DurableMatcher().match([one()], of_kind("x", [2]), {}) == {Match("r", {"s": "x2"})}


@pytest.mark.parametrize(
    ("number", "answer", "message"),
    [
        (0, network.NOT_HANDLED, "the rule engine passed over x 'x1', which rules look at"),
        (0, 3, "the rule engine answered 3 to x 'x1'"),
        (1, network.NOT_HANDLED, "the rule engine answered 1 to the audit fact"),
    ],
)
def test_an_answer_that_was_not_expected_is_an_error(
    monkeypatch: pytest.MonkeyPatch, number: int, answer: int, message: str
) -> None:
    Answers(monkeypatch, {number: answer})
    with pytest.raises(EngineError) as error:
        DurableMatcher().match([one(OVER_CUT)], of_kind("x", [1]), {"cut": 0})
    assert str(error.value) == message


def test_a_fact_that_fails_every_pattern_alone_may_be_passed_over() -> None:
    rules = [
        one(Compare("n", "==", Constant(1))),
        one(Compare("other", "==", Constant(1)), name="q"),
    ]
    assert DurableMatcher().match(rules, of_kind("x", [1, 2]), {}) == {Match("r", {"s": "x1"})}


@pytest.mark.parametrize(
    ("batches", "message"),
    [
        ([], "the rule engine ended a state 0 times, not once"),
        (
            ['{"end":[{"f0":{"id":"audit"}},{"f0":{"id":"audit"}}]}'],
            "the rule engine ended a state 2 times, not once",
        ),
        (['{"other":[{"f0":{"id":"audit"}}]}'], "the rule engine fired 'other' out of turn"),
        (
            ['{"end":[{"f0":{"id":"audit"}}]}', '{"r0":[{"f0":{"id":"audit"}}]}'],
            "the rule engine fired 'r0' out of turn",
        ),
        (
            ['{"r0":[{"f0":{"id":"audit"}}]}'],
            "the rule engine gave a result with a frame missing",
        ),
        (
            ['{"r0":[{"f0":{"id":"audit"},"f1":{"id":"a7"}}]}'],
            "the rule engine gave a result with a fact it was not given",
        ),
        (
            ['{"r0":[{"f0":{"id":"audit"},"f2":{"id":"a0"}}]}'],
            "the rule engine gave a result with a fact it was not given",
        ),
    ],
)
def test_results_that_do_not_add_up_are_an_error(
    monkeypatch: pytest.MonkeyPatch, batches: list[str], message: str
) -> None:
    monkeypatch.setattr(network.Network, "results", lambda *_: iter(batches))
    with pytest.raises(EngineError) as error:
        DurableMatcher().match([one(OVER_CUT)], of_kind("x", [1]), {"cut": 0})
    assert str(error.value) == message


def test_an_error_inside_the_engine_is_ours() -> None:
    with pytest.raises(EngineError, match="the rule engine failed in create_ruleset: "):
        network.Network("broken", '{"r":{"all":[{"a":{"$and":5}}],"cap":1}}')


def hash_of(text: str) -> int:
    """The engine's hash of names and ids: FNV-1a, 32 bits."""
    value = 0x811C9DC5
    for byte in text.encode():
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value


def test_ids_and_names_hash_apart() -> None:
    assert hash_of("id") == 926444256  # HASH_ID in the engine's source
    for prefix in ID_PREFIXES:
        ids = [f"{prefix}{n}" for n in range(envelope.JOINED_FACTS)]
        ids += ["audit", f"sid-{STATE}"]
        assert len({hash_of(text) for text in ids}) == len(ids)
    names = [f"p{n}" for n in range(envelope.PROPERTY_NAMES)]
    names += ["k", "id", "sid", "$s", "$m", "$i", "$and", "$or", "$eq", "$neq", "$lt", "$lte"]
    names += ["$gt", "$gte", "$ex", "$nex", "$mt", "$imt", "$iall", "$iany", "$add", "$sub"]
    names += ["$mul", "$div", "$l", "$r", "$forward"]
    assert len({hash_of(text) for text in names}) == len(names)
    frames = [f"f{n}" for n in range(envelope.FRAMES)]
    assert len({hash_of(text) for text in [*frames, "$m"]}) == len(frames) + 1


@pytest.mark.parametrize(
    ("error", "beginning"),
    [
        (
            ImportError("undefined symbol: PyEval_CallObject"),
            "The rule engine durable_rules is installed, but was built without the setting that "
            "Python 3.13 and later need, so it cannot be loaded. ",
        ),
        (
            ModuleNotFoundError("No module named 'durable_rules_engine'"),
            "The rule engine durable_rules is not installed. ",
        ),
    ],
)
def test_an_engine_that_cannot_be_loaded_says_how_to_build_it(
    monkeypatch: pytest.MonkeyPatch, error: ImportError, beginning: str
) -> None:
    def fail(_: str) -> None:
        raise error

    monkeypatch.setattr(importlib, "import_module", fail)
    with pytest.raises(EngineNotBuilt) as found:
        DurableMatcher().match([one(name="not compiled before")], of_kind("x", [1]), {})
    assert str(found.value) == beginning + (
        "It is built from source: with a C compiler at hand, run  "
        'CPPFLAGS="-O2 -DPyEval_CallObject=PyObject_CallObject" '
        "pip install --force-reinstall --no-cache-dir --no-binary durable-rules "
        "durable-rules==2.0.28"
    )


MANY_STATES = """
from engine.matching.durable import DurableMatcher
from engine.matching.rules import Compare, Constant, MatchFact, Pattern, Rule

for number in range(100):
    rule = Rule("r", (Pattern("s", "x", (Compare("n", ">", Constant(number)),)),))
    junk = [bytes(33_000 + n) for n in range(20)]
    del junk
    assert DurableMatcher().match([rule], [MatchFact("x", "1", {"n": number})], {}) == frozenset()
print("done")
"""


def test_states_without_a_match_are_deleted_safely() -> None:
    """The C library is told to fill memory with a pattern, so that memory never set is noticed."""
    done = subprocess.run(
        [sys.executable, "-c", MANY_STATES],
        env={**os.environ, "MALLOC_PERTURB_": "165"},
        cwd=Path(__file__).resolve().parents[3],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "done\n", "")
