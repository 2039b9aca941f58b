"""The page for policy staff and the steps say the same, and every step means one thing."""

from __future__ import annotations

import re
from collections import Counter

from features.steps.sentences import PLACES, Sentence
from features.steps.vocabulary import defined_in, modules
from tests.features.specifications import of_test_packs, scenarios
from tests.house.house import ROOT

FILLED = {"<day>": "14 September 2017", "<answer>": "broken", "<minutes>": "90"}
"""What fills the places of the outlines on the page."""

PAGE = (ROOT / "docs/for-policy-staff.md").read_text(encoding="utf-8")

STEPS = [step for module in modules() for step in defined_in(module)]
SENTENCES = {step: Sentence(step[1]) for step in STEPS}


def matching(kind: str, text: str) -> list[str]:
    """The sentences that a step of a scenario could be."""
    return [
        sentence.name
        for (its_kind, _), sentence in SENTENCES.items()
        if its_kind == kind and sentence.is_matching(text)
    ]


def test_no_step_is_defined_twice() -> None:
    assert {step: number for step, number in Counter(STEPS).items() if number > 1} == {}


def test_every_step_is_documented_and_every_documented_step_exists() -> None:
    documented = re.findall(r"^\| `(Given|When|Then) (.+?)` \|", PAGE, re.MULTILINE)
    assert Counter((kind.lower(), text) for kind, text in documented) == Counter(STEPS)


def test_what_may_stand_in_a_place_is_documented() -> None:
    documented = re.findall(r"^\| `\{([^}]+)\}` \| (.+) \|$", PAGE, re.MULTILINE)
    used = {place for sentence in SENTENCES.values() for place in sentence.places}
    assert sorted(documented) == sorted((place, PLACES[place].note) for place in used)
    assert used == set(PLACES)


def test_every_step_of_every_scenario_is_one_sentence_and_no_other() -> None:
    steps = {step for scenario in (*scenarios(), *of_test_packs()) for step in scenario.steps}
    found = {step: matching(*step) for step in steps}
    assert {step: names for step, names in found.items() if len(names) != 1} == {}


def test_every_sentence_is_used() -> None:
    steps = {step for scenario in (*scenarios(), *of_test_packs()) for step in scenario.steps}
    used = {(kind, name) for kind, text in steps for name in matching(kind, text)}
    assert set(STEPS) - used == set()


def test_the_examples_on_the_page_are_written_in_these_sentences() -> None:
    blocks = "\n".join(re.findall(r"```gherkin\n(.*?)```", PAGE, re.DOTALL))
    kind, wrong = "", []
    for keyword, text in re.findall(r"^ *(Given|When|Then|And) (.+)$", blocks, re.MULTILINE):
        kind = kind if keyword == "And" else keyword.lower()
        filled = re.sub("<[a-z]+>", lambda place: FILLED[place[0]], text)
        if len(matching(kind, filled)) != 1:
            wrong.append(text)
    assert wrong == []
