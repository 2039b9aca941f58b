"""What every specification is run with: the steps, its constitution, an empty story."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from pytest_bdd.parser import Feature

from engine.language.model import Pack
from engine.language.packs import find_pack, load_pack
from features.recording import CONSTITUTION
from features.steps.audit import *  # noqa: F403 - pytest-bdd finds steps by their names here
from features.steps.book import Book
from features.steps.meetings import *  # noqa: F403
from features.steps.own import *  # noqa: F403
from features.steps.people import *  # noqa: F403
from features.steps.records import *  # noqa: F403
from features.steps.story import Story
from features.steps.verdicts import *  # noqa: F403


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Feature) -> None:
    """A scenario is about the constitution in whose folder it stands, unless another was asked."""
    if CONSTITUTION not in request.node.stash:
        place = Path(feature.filename).resolve().relative_to(Path(__file__).resolve().parent)
        request.node.stash[CONSTITUTION] = place.parts[0]


@pytest.fixture
def story(request: pytest.FixtureRequest) -> Story:
    """The story of one scenario."""
    return Story(*constitution(request.node.stash[CONSTITUTION]))


@cache
def constitution(name: str) -> tuple[Pack, Book]:
    """A constitution as it is shipped, and what it calls things."""
    pack = load_pack(find_pack(name))
    return pack, Book(pack)
