"""Which specifications are asked for: of one constitution, body or clause, or all there are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from app.failures import InputRefusedError
from app.labels import names_in
from app.specification.problems import FeatureProblem, FeaturesRefusedError
from app.specification.reading import read_features
from app.specification.written import Case, Feature, Scenario
from app.words import listed
from engine.language.model import Pack
from engine.language.packs import find_pack, load_pack, shipped_packs

FEATURES = Path(__file__).resolve().parents[2] / "features"
"""The specifications that come with quorate, a folder for each constitution."""

_CLOSE = 0.6


@dataclass(frozen=True)
class Asked:
    """What the command line asks for; empty means everything.

    ``features`` is a folder of somebody's own scenarios, all about ``constitution``, an id or the
    folder of a pack.
    """

    constitution: str | None = None
    bodies: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    features: Path | None = None


@dataclass(frozen=True)
class Chosen:
    """One constitution: its pack, its feature files, and the duties that are asked for.

    ``duties`` are keys (``clause/obligation``); ``part`` says in words which part of the
    constitution that is, and is empty where it is the whole. ``constitution`` is the id of a pack
    that comes with quorate, or the path of a pack's folder.
    """

    pack: Pack
    features: tuple[Feature, ...]
    duties: frozenset[str]
    part: str
    constitution: str

    @property
    def title(self) -> str:
        """What the constitution is called, with its edition or editions."""
        return title_of(self.pack)

    def scenarios(self) -> Iterator[tuple[Feature, Scenario, tuple[Case, ...]]]:
        """Each scenario that is asked for, with those of its cases that are."""
        for feature in self.features:
            for scenario in feature.scenarios:
                cases = tuple(each for each in scenario.cases if each.duty in self.duties)
                if cases:
                    yield feature, scenario, cases


def title_of(pack: Pack) -> str:
    """What a constitution is called, with its edition or editions."""
    names = [each.name for each in pack.editions] or [pack.edition]
    return f"{pack.title} ({'; '.join(names)})"


def choose(asked: Asked) -> tuple[Chosen, ...]:
    """What is asked for, read.

    Raises ``PackRefused`` for an unknown constitution, :class:`InputRefusedError` for an unknown
    body or clause (each with the nearest name), :class:`FeaturesRefusedError` for feature files
    that cannot be used.
    """
    if asked.features is not None and asked.constitution is None:
        raise InputRefusedError(
            "--features needs the constitution that the scenarios are about: "
            f"quorate spec CONSTITUTION --features {asked.features}"
        )
    found = [asked.constitution] if asked.constitution else list(shipped_packs())
    packs = {name: load_pack(find_pack(name)) for name in found}
    bodies = _bodies(packs.values(), asked.bodies)
    clauses = _clauses(packs.values(), asked.clauses)
    features = _features(packs, asked.features)
    chosen = []
    for name, pack in packs.items():
        duties = frozenset(
            each.key
            for each in pack.obligations
            if (not asked.bodies or each.body in bodies)
            and (not asked.clauses or {each.clause, each.key} & clauses)
        )
        if asked.features is not None:  # somebody's own scenarios say nothing of other duties
            own = {
                case.duty
                for each in features[name]
                for told in each.scenarios
                for case in told.cases
            }
            duties &= own
        if duties or not (asked.bodies or asked.clauses):
            part = _part(pack, bodies, clauses)
            chosen.append(Chosen(pack, tuple(features[name]), duties, part, _place(name)))
    if not chosen:
        raise InputRefusedError("No clause is both in --clause and of the body in --body.")
    return tuple(chosen)


def _features(packs: dict[str, Pack], own: Path | None) -> dict[str, list[Feature]]:
    found: dict[str, list[Feature]] = {name: [] for name in packs}
    places = []
    for name, pack in packs.items():
        beside = _beside(name) if own is None else own
        for path, shown in _files(beside or FEATURES / pack.id, beside):
            places.append((name, (path, shown, _place(name))))
    by_constitution = {place[2]: packs[name] for name, place in places}
    features = read_features((place for _, place in places), by_constitution)
    for (name, _), feature in zip(places, features, strict=True):
        found[name].append(feature)
    return found


def _beside(name: str) -> Path | None:
    """The folder ``features`` of a pack that does not come with quorate, where it has one."""
    if name in shipped_packs():
        return None
    folder = find_pack(name) / "features"
    return folder if folder.is_dir() else None


def _place(name: str) -> str:
    """A constitution as another process finds it: its id, or the whole path of its folder."""
    return name if name in shipped_packs() else str(find_pack(name).resolve())


def _files(folder: Path, own: Path | None) -> Iterator[tuple[Path, str]]:
    """The feature files below a folder, in order, each with what readers are told of its place.

    ``own`` is the folder where it is somebody's own, not one that comes with quorate.
    """
    if own is not None and not folder.is_dir():
        what = "is no folder" if folder.exists() else "does not exist"
        raise InputRefusedError(f"--features {own} {what}; give a folder of .feature files.")
    # By name without its ending, so that what adds to a file comes after it.
    files = sorted(folder.rglob("*.feature"), key=lambda path: path.with_suffix("").parts)
    if own is not None and not files:
        raise FeaturesRefusedError([FeatureProblem(str(own), 0, "no .feature file lies in it")])
    for path in files:
        shown = path if own is not None else path.relative_to(FEATURES.parent)
        yield path.resolve(), shown.as_posix()


def _bodies(packs: Iterable[Pack], asked: tuple[str, ...]) -> set[str]:
    known: dict[str, set[str]] = {}
    for pack in packs:
        for code in {each.body for each in pack.obligations}:
            label = pack.bodies[code].label if code in pack.bodies else code
            for spelling in (code, label, label.removeprefix("The "), label.partition(" (")[0]):
                known.setdefault(_fold(spelling), set()).add(code)
    return _known("--body", asked, known)


def _clauses(packs: Iterable[Pack], asked: tuple[str, ...]) -> set[str]:
    """The clauses and duties meant: ``5.6`` stands for every clause ``5.6(…)``."""
    known: dict[str, set[str]] = {}
    for pack in packs:
        for each in pack.obligations:
            known.setdefault(_fold(each.clause), set()).add(each.clause)
            known.setdefault(_fold(each.key), set()).add(each.key)
    for clause in [name for names in known.values() for name in names if "/" not in name]:
        stem, bracket, _ = clause.partition("(")
        if bracket:
            known.setdefault(_fold(stem), set()).add(clause)
    return _known("--clause", asked, known)


def _known(option: str, asked: tuple[str, ...], known: dict[str, set[str]]) -> set[str]:
    problems = []
    found: set[str] = set()
    for text in asked:
        meant = known.get(_fold(text))
        if meant is None:
            near = get_close_matches(_fold(text), list(known), n=1, cutoff=_CLOSE)
            names = " or ".join(f"“{name}”" for name in sorted(known[near[0]])) if near else ""
            advice = f" Did you mean {names}?" if names else ""
            problems.append(f"{option}: there is no “{text}” in the rules.{advice}")
        else:
            found |= meant
    if problems:
        raise InputRefusedError("\n".join(problems))
    return found


def _part(pack: Pack, bodies: set[str], clauses: set[str]) -> str:
    said = []
    if bodies:
        names = names_in(pack)
        said.append(listed([names.body(code) for code in sorted(bodies & _all_bodies(pack))]))
    if clauses:
        here = {each.clause for each in pack.obligations} | {each.key for each in pack.obligations}
        order = sorted(clauses & here)
        said.append(f"{'clause' if len(order) == 1 else 'clauses'} {listed(order)}")
    return "; ".join(said)


def _all_bodies(pack: Pack) -> set[str]:
    return {each.body for each in pack.obligations}


def _fold(text: str) -> str:
    return " ".join(text.replace("_", " ").replace("-", " ").split()).casefold()
