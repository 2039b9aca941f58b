"""Steps about what is kept on file: checks, appraisals, letters, papers, reviews, words given."""

from __future__ import annotations

from datetime import date

from pytest_bdd import given

from engine.language.duties import identifier
from features.steps.sentences import Sentence
from features.steps.story import Cells, Story

RELATIONS = {
    "is accountable to": "accountable-to",
    "answers to": "answerable-to",
    "reports to": "reports-to",
    "takes its direction from": "takes-direction-from",
}
ANSWERS = {"confirmed": True, "denied": False, "left open": None}


@given(Sentence("a check of {person} was issued on {first day}: {result}"))
def check(story: Story, person: str, first_day: date, result: str) -> None:
    outcome = None if result == "not recorded" else result
    story.add("dbs_checks", person=story.person(person), issued_on=first_day, outcome=outcome)


@given(Sentence("{person} was appraised by {office} on {first day}"))
@given(Sentence("{person} was appraised by {office} on {first day}: {verdict of it}"))
def appraisal(
    story: Story,
    person: str,
    office: str | None,
    first_day: date,
    verdict_of_it: str = "satisfactory",
) -> None:
    story.add(
        "appraisals",
        person=story.person(person),
        held_on=first_day,
        by=office and story.end(office),
        outcome=verdict_of_it.replace(" ", "-"),
    )


@given(Sentence("a reminder about {person}, signed by {office}, was sent on {day}"))
@given(Sentence("a reminder about {person} on {body}, signed by {office}, was sent on {day}"))
def reminder(
    story: Story, person: str, office: str | None, day: date | None, body: str | None = None
) -> None:
    _letter(story, "attendance-reminder", person, body, office, day)


@given(
    Sentence(
        "a request to {recipient} to replace {person} on {body}, signed by {office}, "
        "was sent on {day}"
    )
)
def replacement(
    story: Story, recipient: str, person: str, body: str, office: str | None, day: date | None
) -> None:
    _letter(story, "replacement-request", person, body, office, day)["to"] = story.end(recipient)


def _letter(
    story: Story, kind: str, about: str, body: str | None, signer: str | None, day: date | None
) -> Cells:
    return story.add(
        "letters",
        letter=f"letter {len(story.rows['letters']) + 1}",
        kind=kind,
        about=story.person(about),
        body=body and story.body(body),
        signed_by=signer and story.end(signer),
        sent_on=day,
    )


@given(Sentence("{document} of {body} {was} {done} on {day}"))
@given(Sentence("{document} of {body} for {period} {was} {done} on {day}"))
def document_done(
    story: Story, document: str, body: str, done: str, day: date | None, period: str | None = None
) -> None:
    paper(story, document, body, period)
    story.document[f"{done}_on"] = day


@given(Sentence("there is {document} by {writer}"))
def document_by(story: Story, document: str, writer: str | None) -> None:
    story.document = story.add(
        "documents",
        document=f"paper {len(story.rows['documents']) + 1}",
        kind=story.book.code("document-kind", document),
        author=writer and story.organisation(writer),
    )


@given(Sentence('it is filed as "{words}"'))
def document_filed(story: Story, words: str) -> None:
    story.document["document"] = words


@given(Sentence("it was last reviewed on {day}"))
def document_reviewed(story: Story, day: date | None) -> None:
    story.document["reviewed_on"] = day


@given(Sentence("{document} of {body} {was} sent to {recipient} on {day}"))
@given(Sentence("{document} of {body} for {period} {was} sent to {recipient} on {day}"))
def document_sent(
    story: Story,
    document: str,
    body: str,
    recipient: str,
    day: date | None,
    period: str | None = None,
) -> None:
    paper(story, document, body, period)
    sent(story, recipient, day)


@given(Sentence("there is {document} of {body}"))
@given(Sentence("there is {document} of {body} for {period}"))
def document_there(story: Story, document: str, body: str, period: str | None = None) -> None:
    paper(story, document, body, period)


@given(Sentence("it was sent to {recipient} on {day}"))
def sent(story: Story, recipient: str, day: date | None) -> None:
    name = story.document["document"]
    story.add("submissions", document=name, to=story.end(recipient), sent_on=day)


@given(Sentence("its author is {recipient}"))
def author(story: Story, recipient: str) -> None:
    story.document["author"] = story.end(recipient)


@given(Sentence("it is about {office}"))
def about(story: Story, office: str | None) -> None:
    story.document["about"] = office and story.end(office)


@given(Sentence("it contains {item}"))
def contains(story: Story, item: str) -> None:
    code = story.book.code("document-item", item)
    story.add("document_contents", document=story.document["document"], item=code)


@given(Sentence("it shows attendance at {body}"))
def shows_attendance(story: Story, body: str) -> None:
    code = story.book.code("document-item", f"attendance-{story.body(body)}")
    story.add("document_contents", document=story.document["document"], item=code)


@given(Sentence("it names targets of {body}"))
def names_targets(story: Story, body: str) -> None:
    code = story.book.code("document-item", f"targets-{story.body(body)}")
    story.add("document_contents", document=story.document["document"], item=code)


def paper(story: Story, document: str, body: str, period: str | None) -> None:
    """Speak of a paper from now on: "the" one of its kind, body and period, or "a" further one."""
    name = f"{document} of {body}" + (f" for {period}" if period else "")
    rows = story.rows["documents"]
    found = [row for row in rows if row["document"].partition(", copy ")[0] == name]
    if found and document.startswith("the "):
        story.document = found[0]
        return
    story.document = story.add(
        "documents",
        document=f"{name}, copy {len(found) + 1}" if found else name,
        kind=story.book.code("document-kind", document),
        body=story.body(body),
        period=period,
    )


@given(Sentence("{matter} of {body} {was} reviewed on {first day}"))
@given(Sentence("{matter} of {body} {was} reviewed by {office} on {first day}"))
def review(
    story: Story, matter: str, body: str, first_day: date, office: str | None = None
) -> None:
    story.add(
        "reviews",
        subject_kind=story.book.code("review-subject-kind", matter),
        subject=story.body(body),
        reviewed_on=first_day,
        by=office and story.end(office),
    )


@given(Sentence("the constitution was reviewed on {first day}"))
@given(Sentence("{matter} under the constitution {was} reviewed on {first day}"))
def constitution_reviewed(story: Story, first_day: date, matter: str = "constitution") -> None:
    kind = story.book.code("review-subject-kind", matter)
    reviewed = {"subject_kind": kind, "subject": story.pack.id, "reviewed_on": first_day}
    story.add("reviews", **reviewed, by=None)


@given(Sentence("the constitution of another board was reviewed on {first day}"))
def other_constitution_reviewed(story: Story, first_day: date) -> None:
    constitution_reviewed(story, first_day)
    story.rows["reviews"][-1]["subject"] = "another-constitution"


@given(Sentence("clause {clause} was {answered} on {first day}"))
@given(Sentence("clause {clause}, {duty}, was {answered} on {first day}"))
def word_given(
    story: Story, clause: str, answered: str, first_day: date, duty: str | None = None
) -> None:
    story.add(
        "attestations",
        clause=clause,
        subject=clause,
        attested_on=first_day,
        holds=ANSWERS[answered],
        obligation=duty and identifier(duty),
    )


@given(Sentence("clause {clause}, {duty}, was {answered} of it on {first day}"))
def word_of_meeting(story: Story, clause: str, duty: str, answered: str, first_day: date) -> None:
    word_given(story, clause, answered, first_day, duty)
    story.rows["attestations"][-1]["subject"] = story.meeting["meeting"]


@given(Sentence("clause {clause} was {answered} by {organisation} on {first day}"))
def word_of_organisation(
    story: Story, clause: str, answered: str, organisation: str, first_day: date
) -> None:
    story.add(
        "attestations",
        clause=clause,
        subject=story.book.end(organisation) or story.organisation(organisation),
        attested_on=first_day,
        holds=ANSWERS[answered],
    )


@given(Sentence("it is recorded that {one end} {relation} {other end}"))
def line_recorded(story: Story, one_end: str, relation: str, other_end: str) -> None:
    story.add(
        "reporting_lines",
        from_=story.end(one_end),
        relation=RELATIONS[relation],
        to=story.end(other_end),
    )


@given(Sentence("clause {clause} is waived for {person} from {first day} until {last day}"))
def waiver(story: Story, clause: str, person: str, first_day: date, last_day: date) -> None:
    story.add(
        "waivers",
        clause=clause,
        subject=person,
        from_=first_day,
        until=last_day,
        approved_by="somebody entitled to",
    )
