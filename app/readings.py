"""The readings that a person asks for on the command line, checked against the pack."""

from __future__ import annotations

from collections.abc import Iterable

from app.failures import InputRefusedError
from app.words import listed
from engine.language.model import Pack
from engine.language.problems import nearest


def chosen_readings(pack: Pack, asked: Iterable[str]) -> dict[str, str]:
    """The options asked for as ``NAME=OPTION``, by the name of each reading.

    Names and options may be written in any case, with spaces or underscores for hyphens. Raises
    ``InputRefusedError`` with every mistake in it.
    """
    chosen: dict[str, str] = {}
    problems = []
    for text in asked:
        name, equals, option = (each.strip() for each in text.partition("="))
        reading = _known(name, pack.readings)
        if not equals:
            problems.append(f"--reading {text}: write NAME=OPTION, {_example(pack)}.")
        elif reading is None:
            problems.append(
                f'--reading {text}: {pack.id} has no reading "{name}"'
                f"{_nearest(name, pack.readings)} It has: {_names(pack)}."
            )
        elif (taken := _known(option, pack.readings[reading].options)) is None:
            options = pack.readings[reading].options
            problems.append(
                f'--reading {text}: {reading} cannot be read as "{option}"'
                f"{_nearest(option, options)} Its options: {listed(list(options))}."
            )
        elif chosen.setdefault(reading, taken) != taken:
            problems.append(
                f"--reading {text}: {reading} is already read as {chosen[reading]}; one audit "
                "reads it in one way."
            )
    if problems:
        raise InputRefusedError("\n".join(problems))
    return chosen


def _nearest(text: str, names: Iterable[str]) -> str:
    return nearest(_plain(text), names) or "."


def _plain(text: str) -> str:
    return "-".join(text.replace("_", " ").replace("-", " ").split()).casefold()


def _known(text: str, names: Iterable[str]) -> str | None:
    return next((name for name in names if _plain(name) == _plain(text)), None)


def _names(pack: Pack) -> str:
    return listed(sorted(pack.readings)) if pack.readings else "none"


def _example(pack: Pack) -> str:
    for name, reading in sorted(pack.readings.items()):
        other = next(each for each in reading.options if each != reading.default)
        return f"for example {name}={other}"
    return f"though {pack.id} leaves nothing open to read"
