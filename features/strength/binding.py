"""The steps of a scenario bound to the functions that tell them, without running a test."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from pytest_bdd.steps import StepFunctionContext, StepNamePrefix, step_function_context_registry

from features.steps.sentences import Sentence
from features.steps.story import Story
from features.steps.vocabulary import modules

Rows = tuple[tuple[str, ...], ...]
"""A table below a step, its heading row included."""


@dataclass(frozen=True)
class Step:
    """One step of a scenario that is to be run: ``kind`` is given, when or then."""

    kind: str
    text: str
    table: Rows = ()


@dataclass(frozen=True)
class Bound:
    """A step with the function that tells it; calling it tells the step to a story.

    ``places`` says where in its text each place of the sentence is filled.
    """

    step: Step
    function: Callable[..., object]
    arguments: dict[str, Any]
    places: tuple[tuple[str, int, int], ...] = ()

    def __call__(self, story: Story) -> None:
        self.function(story, **self.arguments)


def bound(step: Step) -> Bound:
    """A step, bound to its function. Raises ``LookupError`` where no sentence fits it."""
    for context, names in _known()[step.kind]:
        if context.parser.is_matching(step.text):
            given: dict[str, Any] = context.parser.parse_arguments(step.text) or {}
            arguments = {name: value for name, value in given.items() if name in names}
            if "datatable" in names:
                arguments["datatable"] = [list(row) for row in step.table]
            parser = context.parser
            places = parser.spans(step.text) if isinstance(parser, Sentence) else ()
            return Bound(step, context.step_func, arguments, places)
    raise LookupError(f"“{step.text}” is no step that is known")


@cache
def _known() -> dict[str, list[tuple[StepFunctionContext, frozenset[str]]]]:
    """Every step there is, by kind, with the names of what its function takes."""
    found: dict[str, list[tuple[StepFunctionContext, frozenset[str]]]] = {
        "given": [],
        "when": [],
        "then": [],
    }
    for context in _contexts():
        takes = frozenset(inspect.signature(context.step_func).parameters)
        found[context.type or "given"].append((context, takes))
    return found


def _contexts() -> Sequence[StepFunctionContext]:
    """What pytest-bdd registered for each step of the modules, in the order of writing."""
    markers = [
        inspect.unwrap(getattr(value, "_fixture_function", value))
        for module in modules()
        for name, value in vars(module).items()
        if name.startswith(StepNamePrefix.step_def.value)
    ]
    return [step_function_context_registry[each] for each in markers]
