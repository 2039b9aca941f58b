"""Only ways that may differ are worked out; one that is left out is the same as a shorter one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.evaluation.as_read import read_as
from engine.language import syntax as s
from engine.language.model import Obligation, Pack
from engine.language.packs import find_pack, load_pack, shipped_packs
from engine.language.parser import parse
from engine.readings import chosen_of, kind_of, variants
from engine.ways import Ways

PACK = load_pack(Path(__file__).parents[1] / "packs" / "readings")


def ways_of(pack: Pack, chosen: dict[str, str]) -> dict[str, tuple[dict[str, str], ...]]:
    known = Ways(pack, chosen_of(pack, chosen), pack.obligations)
    return {each.key: known.of(each) for each in pack.obligations if each.population is not None}


def test_the_ways_of_a_small_pack() -> None:
    assert ways_of(PACK, {}) == {
        "1/quorum": (
            {},
            {"half": "enough"},
            {"deputies": "yes"},
            {"deputies": "yes", "half": "enough"},
        ),
        "1/letter": (
            {},
            {"half": "enough"},
            {"deputies": "yes"},
            {"deputies": "yes", "half": "enough"},
        ),
        # Neither of the two decides alone.
        "3/both": ({}, {"deputies": "yes", "half": "enough"}),
        "4/guests": ({}, {"guests": "may-not"}),
    }


def test_the_ways_from_another_choice() -> None:
    chosen = {"half": "enough", "deputies": "yes"}
    assert ways_of(PACK, chosen)["3/both"] == ({}, {"half": "more"}, {"deputies": "no"})


@pytest.mark.parametrize(
    ("written", "looked_at", "asks"),
    [
        ('reading.half = "more" and reading.guests = "may"', {"half", "guests"}, set()),
        ('reading.half = "enough" and reading.guests = "may"', {"half"}, set()),
        ('reading.half = "more" or reading.guests = "may"', {"half"}, set()),
        ('if reading.half = "more" then a = 1 else reading.guests = "may"', {"half"}, set()),
        ('if a = 1 then true else reading.guests = "may"', {"guests"}, set()),
        ('reading.half = "more" and count(outcomes("1/quorum")) > 0', {"half"}, {"1/quorum"}),
        ('reading.half = "enough" and count(outcomes("1/quorum")) > 0', {"half"}, set()),
        ('not(reading.half = "more") or used > 1', {"half", "deputies"}, set()),
        ("a = reading.guests", {"guests"}, set()),
        ("a = 1", set(), set()),
    ],
)
def test_what_an_obligation_rests_on(written: str, looked_at: set[str], asks: set[str]) -> None:
    (quorum,) = (each for each in PACK.obligations if each.key == "1/quorum")
    assert quorum.population is not None
    changed = replace(
        quorum,
        population=replace(quorum.population, where=None),
        requirement=parse(written),
        parents=("1/quorum",),
        definitions={
            "used": parse("deeper + 1"),
            "deeper": parse('if reading.deputies = "yes" then 1 else 2'),
            "unused": parse('if reading.guests = "may" then 1 else 2'),
        },
    )
    found = read_as(changed, {"half": "more", "guests": "may", "deputies": "yes"})
    assert (set(found.looked_at), set(found.asks)) == (looked_at, asks)


def what_counts(obligation: Obligation) -> tuple[object, ...]:
    """What the verdicts of an obligation rest on, without the definitions that nothing names."""
    population = obligation.population
    assert population is not None
    parts = [
        *(node for _, node in (*population.each, *population.key)),
        population.where,
        population.event,
        *(node for node, _ in obligation.exceptions),
        obligation.requirement,
        obligation.done_on,
        obligation.due,
        obligation.since,
        obligation.late_when,
        obligation.values_as_at,
    ]
    used: dict[str, s.Node] = {}
    waiting = [each for each in parts if each is not None]
    while waiting:
        for node in waiting.pop().walk():
            name = node.name if isinstance(node, s.Name) else None
            if name in obligation.definitions and name not in used:
                assert name is not None
                used[name] = obligation.definitions[name]
                waiting.append(used[name])
    return population, *parts, used


@pytest.mark.parametrize("name", shipped_packs())
def test_a_way_that_is_left_out_is_the_same_as_a_shorter_one(name: str) -> None:
    pack = load_pack(find_pack(name))
    chosen = chosen_of(pack, {})
    known = Ways(pack, chosen, pack.obligations)
    left_out = 0
    for each in pack.obligations:
        if each.population is None:
            continue
        kept = known.of(each)
        assert kept[0] == {}
        kinds = {kind_of(key, way) for key in each.parents for way in known.of(by_key(pack, key))}
        for varied in variants(each, pack, chosen):
            if varied in kept:
                continue
            left_out += 1
            same = [
                shorter
                for shorter in kept
                if shorter.items() < varied.items()
                and what_counts(known.read(each, shorter).obligation)
                == what_counts(known.read(each, varied).obligation)
                and asked(known, each, shorter, kinds) == asked(known, each, varied, kinds)
            ]
            assert same, (each.key, varied)
    assert left_out > 0 or name != "kscb-2018"


def by_key(pack: Pack, key: str) -> Obligation:
    return next(each for each in pack.obligations if each.key == key)


def asked(known: Ways, each: Obligation, varied: dict[str, str], kinds: set[str]) -> object:
    """The outcomes that an obligation still looks at in a way, by the kind of each."""
    still = known.read(each, varied).asks
    return {key: kind for key, kind in known.asked(each, varied, kinds).items() if key in still}
