"""The words in which rules are said: nouns of tables, names of columns, phrases of functions."""

from __future__ import annotations

from collections.abc import Mapping

DATE_WORDS = {
    "=": "is",
    "!=": "is not",
    "<": "is before",
    "<=": "is on or before",
    ">": "is after",
    ">=": "is on or after",
}
NUMBER_WORDS = {
    "=": "is",
    "!=": "is not",
    "<": "is less than",
    "<=": "is at most",
    ">": "is more than",
    ">=": "is at least",
}
DATE_PARTS = ("_on", "date", "from", "until", "first", "last", "second_miss")
PARTS = {
    "audit.date": "the audit date",
    "audit.from": "the first day of the audit's period",
    "audit.year": "the reporting year of the audit date",
}
NOUNS = {
    "people": "person",
    "dbs_checks": "check",
    "dbs_referrals": "referral",
    "document_contents": "item of contents",
    "attendance": "attendance record",
    "attestations": "confirmation",
    "reporting_lines": "recorded line",
    "required_lines": "required line",
    "bodies": "body",
    "two_month_slots": "two-month slot",
    "posts": "time in post",
}
"""What one item of a collection is called, where it is not the collection's name without an s."""

LETTERS = {"b": "body", "g": "group", "o": "organisation", "p": "person", "to": "recipient"}
"""What a short name stands for, where what it is taken from does not say."""

PERIODS = frozenset({"year", "quarter", "month", "slot", "two-month slot", "period"})

COLLECTIONS = {
    "dbs_checks": "checks",
    "dbs_referrals": "referrals",
    "document_contents": "items of contents",
    "attendance": "attendance records",
    "attestations": "confirmations",
    "board_and_groups": "the Board and its groups",
    "groups": "the groups",
    "reporting_lines": "recorded lines",
    "required_lines": "the lines that the constitution requires",
    "two_month_slots": "two-month slots",
    "posts": "times in post",
}

COLUMNS: Mapping[str, str] = {
    "from": "first day",
    "until": "last day",
    "to": "recipient",
    "holds": "answer",
    "about": "subject",
    "signed_by": "signatory",
    "by": "author",
    "second_miss": "second day missed",
    "duration_minutes": "length in minutes",
}
COLUMNS_OF: Mapping[str, Mapping[str, str]] = {
    "line": {"from": "start", "to": "end", "instead": "ends that are accepted instead"},
    "period": {"first": "first day", "last": "last day"},
    "review": {"by": "reviewer"},
    "appraisal": {"by": "appraiser"},
    "confirmation": {"by": "signatory", "attested_on": "date"},
    "run": {"second": "second meeting", "reached": "item that makes it long enough"},
}
"""What columns are called in rows of one kind, by the last word of the row's noun."""

CALLS: dict[str, str] = {
    "count": "the number of {0}",
    "sum": "the total of {0}",
    "ceiling": "{0} divided by {1}, rounded up",
    "distinct values": "the different values of {0}",
    "union": "{0}, each once",
    "list contains": "{1} is among {0}",
    "possibly": "it is not ruled out that {0}",
    "roll": "those on {0} on {1} as {2}",
    "places": "each stretch of somebody's service as {0}",
    "serves": "{0} serves on {1} on {2} as {3}",
    "outcome": "how {1} attended {0}",
    "deputy": "who came to {0} for {1}",
    "holder": "the holder of {0} on {1}",
    "holds post": "{0} holds the post of {1} on {2}",
    "addressed to": "{0} is {1}, or whoever holds that on {2}",
    "fills": "each of {0} can have somebody of its own from {1}",
    "working days between": "the working days strictly between {0} and {1}",
    "working days before": "the latest day with {1} working days between it and {0}",
    "working days after": "the earliest day with {1} working days between {0} and it",
    "clear days between": "the days strictly between {0} and {1}",
    "period": "the period {0}",
    "next": "the period after {0}",
    "previous": "the period before {0}",
    "outcomes": "what came of {0}",
    "reaches": "recorded lines lead from {0} up to {1}",
}
IN_ROLES = ("roll", "places", "serves")
"""The functions whose last argument is a list of roles."""

OF_CALLS = {"roll": "member", "outcomes": "outcome", "places": "stretch of service"}
"""What one item is called of the lists that these functions give."""

THEMSELVES = frozenset({"document", "meeting", "person", "organisation"})
"""The columns that say which row it is, by the name of what the row is."""

DAYS = ("working days before", "working days after")
"""The functions that give a date."""

PEOPLE = {"membership": "member", "time in post": "holder", "member": "member"}
"""What the person of a row is called."""

YES_OR_NO: Mapping[str, tuple[str, str]] = {
    "serving_police_officer": ("is a serving police officer", "is not a serving police officer"),
    "statutory": ("is a statutory organisation", "is not a statutory organisation"),
    "holds": ("says yes", "says no"),
}
"""Columns that are answered with yes or no, said of the row: where it is yes, where it is no."""

SHARES: Mapping[tuple[int, int], str] = {
    (1, 1): "",
    (1, 2): "half of ",
    (1, 3): "a third of ",
    (2, 3): "two thirds of ",
    (1, 4): "a quarter of ",
    (3, 4): "three quarters of ",
    (2, 5): "two fifths of ",
}
"""So many parts of so many, in words."""


def noun_of(collection: str) -> str:
    """What one item of a collection is called."""
    return NOUNS.get(collection, collection.removesuffix("s").replace("_", " "))


def column_of(name: str, noun: str) -> str:
    """What a column is called in a row of the noun's kind."""
    kind = "period" if noun.removeprefix("other ") in PERIODS else noun.rpartition(" ")[2]
    special = COLUMNS_OF.get(kind, {}).get(name) or COLUMNS.get(name)
    if special:
        return special
    words = name.replace("_", " ")
    if not words.endswith(" on"):
        return words
    done = words.removesuffix(" on")
    return f"date for ‘{done}’" if " " in done else f"date {done}"


def listed(said: list[str], word: str) -> str:
    """Phrases as a list in words, with semicolons where they hold commas themselves."""
    if len(said) < 2:
        return "".join(said)
    apart = "; " if any(", " in each for each in said) and len(said) > 2 else ", "
    return f"{apart.join(said[:-1])} {word} {said[-1]}"
