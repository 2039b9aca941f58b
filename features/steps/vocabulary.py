"""Every sentence that a step may be, and what is wrong with a step that is none."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

from pytest_bdd.steps import StepNamePrefix

from features.steps.sentences import Sentence

_DEFINED = re.compile(rf"{StepNamePrefix.step_def.value}_(given|when|then)_(.+)")
_NEAR = 0.5


def defined_in(module: ModuleType) -> list[tuple[str, str]]:
    """The steps that a module defines: their kind (given, when, then) and their sentence."""
    found = (_DEFINED.fullmatch(name) for name in vars(module))
    return [(str(match[1]), str(match[2])) for match in found if match]


def modules() -> tuple[ModuleType, ...]:
    """The modules of steps, in order of name."""
    names = sorted(path.stem for path in Path(__file__).parent.glob("*.py"))
    return tuple(import_module(f"features.steps.{name}") for name in names)


@cache
def sentences() -> tuple[tuple[str, Sentence], ...]:
    """Every step there is: its kind and its sentence."""
    found = (step for module in modules() for step in defined_in(module))
    return tuple((kind, Sentence(text)) for kind, text in found)


def wrong_with(kind: str, text: str) -> str | None:
    """Why a step cannot be run, in words; None where it can.

    ``kind`` is given, when, then, or unknown where the file does not say.
    """
    fitting = [
        sentence
        for its_kind, sentence in sentences()
        if kind in (its_kind, "unknown") and sentence.is_matching(text)
    ]
    for sentence in fitting:
        try:
            sentence.parse_arguments(text)
        except ValueError as error:
            why = "there is no such day" if "day" in str(error) else error
            return f"“{text}” cannot be read: {why}"
    if fitting:
        return None
    others = [its_kind for its_kind, sentence in sentences() if sentence.is_matching(text)]
    if others:
        return (
            f"“{text}” stands after {kind.capitalize()}, and is a step of {others[0].capitalize()}"
        )
    return f"“{text}” is no step that is known{_nearest(kind, text)}"


def _nearest(kind: str, text: str) -> str:
    known = [each for its_kind, each in sentences() if kind in (its_kind, "unknown")]
    best = max(known, key=lambda each: _likeness(text, each), default=None)
    if best is None or _likeness(text, best) < _NEAR:
        return ""
    return f"; the nearest is “{best.name}”"


def _likeness(text: str, sentence: Sentence) -> float:
    """How near a text comes to a sentence, from 0 to 1, by the words that the sentence fixes."""
    said = text.split()
    fixed = re.sub(r"\{[^}]+\}\S*", " ", sentence.name).split()
    blocks = SequenceMatcher(None, said, fixed, autojunk=False).get_matching_blocks()
    shared = sum(block.size for block in blocks)
    # A place is filled by one word or two.
    own = max(len(said) - 1.5 * len(sentence.places), len(fixed))
    return 2 * shared / (len(fixed) + own)
