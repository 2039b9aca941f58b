"""Steps about people, posts, organisations and memberships."""

from __future__ import annotations

from datetime import date

from pytest_bdd import given

from features.steps.sentences import Sentence, day_of
from features.steps.story import Story


@given(Sentence("{person} is a serving police officer"))
def police_officer(story: Story, person: str) -> None:
    _person(story, person)["serving_police_officer"] = True


@given(Sentence("it is not recorded whether {person} is a serving police officer"))
def perhaps_police_officer(story: Story, person: str) -> None:
    _person(story, person)["serving_police_officer"] = None


def _person(story: Story, name: str) -> dict[str, object]:
    story.person(name)
    return next(row for row in story.rows["people"] if row["person"] == name)


@given(Sentence("{organisation} is one of the organisations"))
def on_record(story: Story, organisation: str) -> None:
    # A body may be on record as an organisation too.
    story.organisation(story.book.find("body", organisation) or organisation)


@given(Sentence("{organisation} is a statutory organisation"))
def statutory(story: Story, organisation: str) -> None:
    _organisation(story, organisation)["statutory"] = True


@given(Sentence("{organisation} is not a statutory organisation"))
def not_statutory(story: Story, organisation: str) -> None:
    _organisation(story, organisation)["statutory"] = False


@given(Sentence("it is not recorded whether {organisation} is a statutory organisation"))
def perhaps_statutory(story: Story, organisation: str) -> None:
    _organisation(story, organisation)["statutory"] = None


def _organisation(story: Story, name: str) -> dict[str, object]:
    found = story.organisation(name)
    return next(row for row in story.rows["organisations"] if row["organisation"] == found)


@given(Sentence("{person} holds the post of {post}"))
@given(Sentence("{person} has held the post of {post} since {first day}"))
@given(Sentence("{person} has held the post of {post} at {organisation} since {first day}"))
@given(Sentence("{person} held the post of {post} from {first day} until {last day}"))
@given(Sentence("{person} holds the post of {post} at {organisation}"))
def post_held(
    story: Story,
    person: str,
    post: str,
    first_day: date | None = None,
    last_day: date | None = None,
    organisation: str | None = None,
) -> None:
    story.add(
        "posts",
        post=story.book.code("post", post),
        person=story.person(person),
        from_=first_day or story.long_ago,
        until=last_day,
        organisation=organisation and story.organisation(organisation),
    )


@given(Sentence("{person} is the head of {organisation}"))
def head_of(story: Story, person: str, organisation: str) -> None:
    story.add(
        "posts",
        post=story.book.code("post", "chief-officer"),
        person=story.person(person),
        from_=story.long_ago,
        organisation=story.organisation(organisation),
    )


@given(Sentence("{person} is {role} of {body}"))
@given(Sentence("{person} is {role} of {body} for {seat}"))
@given(Sentence("{person} is {role} of {body} for {seat}, representing {organisation}"))
@given(Sentence("{person} has been {role} of {body} since {first day}"))
@given(Sentence("{person} has been {role} of {body} for {seat} since {first day}"))
@given(Sentence("{person} was {role} of {body} from {first day} until {last day}"))
@given(Sentence("{person} was {role} of {body} for {seat} from {first day} until {last day}"))
@given(Sentence("{person} is {role} of {body} until {last day}"))
def membership(
    story: Story,
    person: str,
    role: str,
    body: str,
    seat: str = "",
    first_day: date | None = None,
    last_day: date | None = None,
    organisation: str = "",
) -> None:
    member(story, story.body(body), person, role, seat, first_day, last_day, organisation)


@given(Sentence("{person} belongs to {body}, as what is not recorded"))
def membership_without_role(story: Story, person: str, body: str) -> None:
    belongs = {"person": story.person(person), "body": story.body(body), "role": None}
    story.add("memberships", **belongs, from_=story.long_ago, until=None)


@given(Sentence("{body} has these members"))
def members(story: Story, body: str, datatable: list[list[str]]) -> None:
    columns, *rows = datatable
    for row in (dict(zip(columns, cells, strict=True)) for cells in rows):
        member(
            story,
            story.body(body),
            row["who"],
            row["as"],
            row.get("for", ""),
            day_of(row["since"]) if row.get("since") else None,
            day_of(row["until"]) if row.get("until") else None,
            row.get("representing", ""),
        )


def member(
    story: Story,
    body: str,
    name: str,
    role: str,
    seat: str,
    first_day: date | None,
    last_day: date | None,
    organisation: str = "",
) -> None:
    """A membership; a seat is held for the organisation of the same name, if no other is told."""
    story.add(
        "memberships",
        person=story.person(name),
        body=body,
        role=story.book.code("role", role),
        seat=story.book.code("seat", seat) if seat else None,
        organisation=story.organisation(organisation or seat) if organisation or seat else None,
        from_=first_day or story.long_ago,
        until=last_day,
    )


@given(Sentence("{person} is the named deputy of {member} on {body}"))
@given(Sentence("{person} has been the named deputy of {member} on {body} since {first day}"))
@given(
    Sentence(
        "{person} was the named deputy of {member} on {body} from {first day} until {last day}"
    )
)
def named_deputy(
    story: Story,
    person: str,
    member: str,
    body: str,
    first_day: date | None = None,
    last_day: date | None = None,
) -> None:
    story.add(
        "memberships",
        person=story.person(person),
        body=story.body(body),
        role=story.book.code("role", "named-deputy"),
        deputy_for=story.person(member),
        from_=first_day or story.long_ago,
        until=last_day,
    )


@given(Sentence("{person} represents {organisation}"))
def represents(story: Story, person: str, organisation: str) -> None:
    found = [row for row in story.rows["memberships"] if row["person"] == person]
    assert found, f"{person} has no membership yet"
    for row in found:
        row["organisation"] = story.organisation(organisation)


@given(Sentence("{person} is {role} of {body}, standing in for {member}"))
def stands_in(story: Story, person: str, role: str, body: str, member: str) -> None:
    membership(story, person, role, body)
    story.rows["memberships"][-1]["deputy_for"] = story.person(member)


@given(Sentence("it is not recorded which organisation {person} represents"))
def represents_nobody_knows(story: Story, person: str) -> None:
    for row in story.rows["memberships"]:
        if row["person"] == person:
            row["organisation"] = None


@given(Sentence("{person} accepted the role on {body} on {day}"))
def role_accepted(story: Story, person: str, body: str, day: date) -> None:
    code = story.body(body)
    for row in story.rows["memberships"]:
        if (row["person"], row["body"]) == (person, code):
            row["accepted_on"] = day
