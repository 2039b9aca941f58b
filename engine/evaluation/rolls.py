"""Who sits where: rolls, spans of service, expected attendance, holders of posts.

Each answer keeps the unknown: a membership whose role is blank is possibly on the roll. Where the
list of roles itself is one of several (`engine.evaluation.values_at`), nothing is known.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from engine.evaluation.environment import Entry, Environment
from engine.evaluation.knowledge import Row
from engine.evaluation.values import Items, Span, Tri, Unknown, either, least, most

OUTCOME = "attendance-outcome"


class Seat(Entry):
    """One person's place on a roll: ``person``, the ``roles`` and ``seats`` held that day."""

    __slots__ = ("among",)

    def __init__(self, person: str, rows: tuple[Row, ...], among: tuple[str, ...]) -> None:
        # What somebody is there as besides (an observer, a deputy) is no part of this place.
        rows = tuple(row for row in rows if _may_be(row, among))
        cells = {
            "person": person,
            "roles": tuple(row.cells["role"] for row in rows),
            "seats": tuple(row.cells["seat"] for row in rows),
            "organisations": tuple(row.cells["organisation"] for row in rows),
        }
        super().__init__(cells, rows)
        self.among = among

    def inclusion(self, env: Environment) -> Tri:
        """Whether the person is on the roll, as far as the roles are known (or assumed)."""
        return in_role(self.sources, self.among, env)

    def in_role(self, row: Row, env: Environment) -> Tri:
        """Whether one of its memberships is in one of the roles asked for."""
        return in_role((row,), self.among, env)


def _may_be(row: Row, among: tuple[str, ...]) -> bool:
    role = row.cells["role"]
    return role.__class__ is Unknown or role in among


def in_role(rows: tuple[Row, ...], among: tuple[str, ...], env: Environment) -> Tri:
    """Whether one of the memberships is in one of the roles."""
    answer: Tri = False
    for row in rows:
        role = row.cells["role"]
        if role.__class__ is Unknown:
            role = env.read(role)
        if role.__class__ is Unknown:
            answer = either(answer, None)
        elif role in among:
            return True
    return answer


def _serving(env: Environment, body: str, day: int) -> dict[str, tuple[Row, ...]]:
    def make() -> dict[str, tuple[Row, ...]]:
        people: dict[str, list[Row]] = defaultdict(list)
        for row in env.know.matching("memberships", "body", body):
            if row.cells["from"] <= day <= row.cells["until"]:
                people[row.cells["person"]].append(row)
        return {person: tuple(people[person]) for person in sorted(people)}

    found: dict[str, tuple[Row, ...]] = env.know.remember(("serving", body, day), make)
    return found


def roll(env: Environment, body: Any, day: Any, roles: tuple[str, ...] | Items) -> Items:
    """Everybody on a body in one of the roles on a day, one entry a person."""
    open_ = env.lacks("memberships")
    if day.__class__ is Span or body.__class__ is Unknown or isinstance(roles, Items):
        return Items([], open_=True)

    def make() -> list[tuple[Any, Tri]]:
        seats = (Seat(*each, roles) for each in _serving(env, body, day).items())
        entries = ((seat, seat.inclusion(env)) for seat in seats)
        return [(seat, truth) for seat, truth in entries if truth is not False]

    if env.assume:
        entries = make()
    else:
        entries = env.know.remember(("roll", body, day, roles), make)
        for seat, truth in entries:
            if truth is None:
                seat.inclusion(env)
    if env.trace is not None:
        for seat, _ in entries:
            env.trace.extend(seat.sources)
    return Items(entries, open_)


def serves(
    env: Environment, person: Any, body: Any, day: Any, roles: tuple[str, ...] | Items
) -> Tri:
    """Whether a person is on a body in one of the roles on a day."""
    if env.lacks("memberships") or day.__class__ is Span:
        return None
    if Unknown in (person.__class__, body.__class__) or isinstance(roles, Items):
        return None
    if person in env.know.posts:
        # A post's code means its holder that day (the contract, of `by` and `signed_by`).
        person = holder(env, person, day)
        if person.__class__ is Unknown:
            return None
    rows = _serving(env, body, day).get(person, ())
    answer = in_role(rows, roles, env)
    if answer is not False:
        env.note(rows)
    return answer


def _attendance(env: Environment, meeting: Any, person: Any) -> Row | None:
    name = meeting.cells["meeting"]

    def make() -> dict[str, Row]:
        rows = env.know.matching("attendance", "meeting", name)
        return {row.cells["person"]: row for row in rows}

    found: dict[str, Row] = env.know.remember(("attendance", name), make)
    return found.get(person)


def outcome(env: Environment, meeting: Any, person: Any) -> Any:
    """How a person's attendance at a meeting turned out; a missing row is a blank outcome.

    At a meeting still to come it is what the future being tried says, and otherwise nothing yet.
    Where it is unknown who the person is (two hold one post), so is what became of them.
    """
    if meeting.to_come:
        env.ahead = True
        return env.future if env.future in ("present", "deputised", "absent") else None
    if person.__class__ is Unknown:
        return person
    row = _attendance(env, meeting, person)
    if row is None:
        env.lacks("attendance")
        key = f"{meeting.cells['meeting']}/{person}"
        place = f"attendance {key}: outcome (no row)"
        domain = env.know.domain(OUTCOME)
        return env.read(Unknown(("attendance", key, "outcome"), "code", domain, place))
    env.note((row,))
    value = row.cells["outcome"]
    return env.read(value) if value.__class__ is Unknown else value


def deputy(env: Environment, meeting: Any, person: Any) -> Any:
    """Who came for a person to a meeting; nothing where nobody is named."""
    row = None if meeting.to_come else _attendance(env, meeting, person)
    if row is None:
        return None
    env.note((row,))
    return row.cells["deputy"]


def _holders(env: Environment, post: str, day: int, organisation: Any = None) -> list[Row]:
    rows = env.know.matching("posts", "post", post)
    found = [row for row in rows if row.cells["from"] <= day <= row.cells["until"]]
    if organisation is None:
        return found
    possible = (row for row in found if row.cells["organisation"].__class__ is Unknown)
    return [row for row in found if row.cells["organisation"] == organisation] + list(possible)


def holder(env: Environment, post: str, day: Any) -> Any:
    """The person who holds a post on a day; nothing where nobody does; unknown where two do."""
    unknown = Unknown(("posts", post, "person"), "identifier", None, f"posts {post}: its holder")
    if env.lacks("posts") or day.__class__ is Span:
        return env.read(unknown)
    rows = _holders(env, post, day)
    env.note(tuple(rows))
    people = {row.cells["person"] for row in rows}
    return _one_of(env, post, day, people) if people else None


def _one_of(env: Environment, post: str, day: int, people: set[str]) -> Any:
    """The one who holds a post on a day: where two are named, either of them (each is tried)."""
    if len(people) == 1:
        return next(iter(people))
    key = ("posts", f"{post}/{day}", "person")
    place = f"posts {post}: its holder"
    return env.read(Unknown(key, "identifier", tuple(sorted(people)), place))


def holds_post(env: Environment, person: Any, post: str, day: Any, organisation: Any = None) -> Tri:
    """Whether a person holds a post on a day (a post's code means its holder then)."""
    if person is None:
        return False
    if person.__class__ is Unknown or env.lacks("posts"):
        return None
    if organisation.__class__ is Unknown:
        return None
    if person != post and person in env.know.posts:
        person = holder(env, person, day)
        if person.__class__ is Unknown:
            return None
    if least(day) != most(day):
        rows = env.know.matching("posts", "post", post)
        ever = any(row.cells["person"] == person for row in rows) or (person == post and rows)
        return None if ever else False
    rows = _holders(env, post, least(day), organisation)
    people = {row.cells["person"] for row in rows}
    if person == post:
        return bool(people)
    if person not in people:
        return False
    env.note(tuple(row for row in rows if row.cells["person"] == person))
    sure = any(
        row.cells["person"] == person
        and (organisation is None or row.cells["organisation"] == organisation)
        for row in rows
    )
    if organisation is None:
        chosen = _one_of(env, post, least(day), people)
        return None if chosen.__class__ is Unknown else chosen == person
    return True if len(people) == 1 and sure else None


def addressed_to(env: Environment, to: Any, wanted: Any, day: Any) -> Tri:
    """Whether something sent ``to`` somebody on a day went to ``wanted`` (or its holder then)."""
    if to.__class__ is Unknown or wanted.__class__ is Unknown:
        return None
    if to == wanted:
        return True
    if "posts" not in env.know.supplied:
        # Who held the post is not known; another body or post is certainly somebody else.
        is_office = any(env.know.codes.find(kind, to) for kind in ("body", "post"))
        names_post = env.know.codes.find("post", wanted) is not None
        return None if names_post and not is_office and env.lacks("posts") else False
    if not any(row.cells["person"] == to for row in env.know.matching("posts", "post", wanted)):
        return False
    return holds_post(env, to, wanted, day)
