"""What the workbook to fill in says in plain English: notes on headers, themes, the first sheet.

A header that people misread has an example in its note. An example row is never written: it would
be read as a fact.
"""

from __future__ import annotations

from dataclasses import dataclass

from facts.vocabulary.columns import Blank, Column, ColumnKind
from facts.vocabulary.tables import Table


@dataclass(frozen=True)
class Theme:
    """Tables that belong together: a name, the colour of their tabs (RRGGBB), their names."""

    name: str
    colour: str
    tables: tuple[str, ...]


THEMES = (
    Theme("This record", "1D3D5C", ("snapshot",)),
    Theme("Who", "2B6CB0", ("organisations", "people", "posts", "memberships")),
    Theme("Meetings", "2F7D4F", ("meetings", "attendance")),
    Theme("Checks and appraisals", "A63D2F", ("dbs_checks", "appraisals")),
    Theme(
        "Letters and papers",
        "8A5A00",
        ("letters", "documents", "submissions", "document_contents", "reviews"),
    ),
    Theme("Word given, lines, waivers", "6B4C9A", ("attestations", "reporting_lines", "waivers")),
)
OWN = Theme("This constitution's own", "0F766E", ())
HELP = Theme("Help", "5A6570", ())

IMPORTANT = "Important."
"""How a paragraph begins that stands out."""

KEPT_APART = {("dbs_checks", "outcome"): "referred"}
"""Codes that may be typed and are not offered, by column: they are better kept in another file."""

_BLANKS = {
    Blank.UNKNOWN: "Blank means not known: what depends on it is reported as not evidenced.",
    Blank.NONE: "Blank means there is none.",
    Blank.ONLY_ONE: "Blank means the only body that they are on; for somebody on several bodies "
    "it means not known.",
    Blank.OPEN: "Blank means that it still lasts.",
    Blank.NOT_YET: "Blank means not yet.",
}

_KINDS = {
    ColumnKind.DATE: "A date.",
    ColumnKind.YES_NO: "yes or no.",
    ColumnKind.NUMBER: "A whole number.",
}

_EXAMPLES = {
    ("organisations", "organisation"): "riverside-trust. The other sheets name it so.",
    ("people", "person"): "p014, or 007 from your own register. The other sheets name them so. "
    "Never the same for two people, and never changed for the same one.",
    ("posts", "until"): "somebody whose last day was 31 March 2018 has 2018-03-31 here, and who "
    "follows them has 2018-04-01 in the column from.",
    ("memberships", "person"): "a person on three bodies has three rows here.",
    ("memberships", "from"): "for somebody who left and came back: a row for each time.",
    ("memberships", "deputy_for"): "Q deputises for P: on the row of Q write P here, and "
    "named-deputy under role. On the row of P leave it blank.",
    ("memberships", "until"): "somebody whose last day was 31 March 2018 has 2018-03-31.",
    ("memberships", "accepted_on"): "the date on the signed form, not the day they joined.",
    ("meetings", "meeting"): "board-2018-03 or 114. The sheet attendance names it so.",
    ("meetings", "state"): "a meeting still to come is scheduled; one that was called off stays "
    "here as cancelled, with its date as planned.",
    ("meetings", "action_log_sent_on"): "the day on which it went out, not the day of the meeting.",
    ("meetings", "duration_minutes"): "90 for an hour and a half.",
    ("attendance", "person"): "the member, also where a deputy came: P was deputised by Q, so P "
    "here and Q under deputy.",
    ("attendance", "outcome"): "absent is for somebody who neither came nor sent apologies. A "
    "member without a row here may have come or not: quorate assumes neither.",
    ("attendance", "deputy"): "Q, who came for P. Q is on the sheet people too. Filled in only "
    "where the outcome is deputised.",
    ("dbs_checks", "issued_on"): "the date printed on the certificate, not the day you saw it.",
    ("letters", "letter"): "L17, or the letter's number in your register.",
    ("letters", "about"): "the member who missed the meetings, not the one who gets the letter.",
    ("documents", "document"): "annual-report-2016-17.",
    ("documents", "about"): "the person whom a decision appoints. Blank for most papers.",
    ("documents", "period"): "2017-18 is April 2017 to March 2018; 2017-18-Q3 is October to "
    "December 2017; 2018 is January to December 2018.",
    ("submissions", "to"): "a row for each recipient of the same document.",
    ("document_contents", "item"): "a row for each thing that the document contains.",
    ("reviews", "subject"): "the body whose membership was reviewed.",
    ("attestations", "clause"): "exactly as on the sheet _clauses, with its brackets.",
    ("attestations", "subject"): "what the sheet _clauses says under subject: most often the "
    "clause again, or an organisation.",
    ("attestations", "holds"): "yes if the clause is kept, no if it is not.",
    ("reporting_lines", "from"): "for “the group reports to the board”: the group here, the board "
    "under to.",
    ("reporting_lines", "to"): "if a body and an organisation have the same name, write body: or "
    "organisation: before it.",
    ("waivers", "clause"): "exactly as on the sheet _clauses, with its brackets.",
    ("waivers", "subject"): "copy it from the report, where it may be in parts: p014/board.",
    ("waivers", "until"): "a waiver without an end is refused.",
    ("waivers", "approved_by"): "Board, or the office of whoever approved it.",
}

SETTINGS_NOTES = {
    "constitution": "Which constitution. Filled in already: leave it as it is.",
    "as_of": "FILL THIS IN. The day of the audit: the record says how things stand on this day. "
    "Nothing that happened later counts; meetings planned for later do.",
    "covers_from": "The first day that the audit looks at. Leave it blank for the usual period, "
    "the last whole reporting year and what has passed of this one.",
    "dates": "Leave it blank. Only where dates were pasted in as text, day first: dd/mm/yyyy.",
    "prepared_by": "Who filled in this workbook: a name or an office. May be blank.",
    "prepared_on": "The day on which it was filled in. May be blank.",
    "source": "Where the facts come from, in your own words. May be blank.",
}
"""What each key of the sheet ``snapshot`` is, in the order of its rows."""


def theme_of(table: str) -> Theme:
    """The theme that a table belongs to; a table of the constitution's own has one too."""
    return next((theme for theme in THEMES if table in theme.tables), OWN)


def header_note(table: Table, column: Column) -> str:
    """The note on a header: what the column holds, what a blank means, an example if it helps."""
    lines = [column.note]
    kind = _KINDS.get(column.kind)
    if kind:
        lines.append(kind)
    lines.append(blank_note(column))
    example = _EXAMPLES.get((table.name, column.name))
    if example:
        lines.append(f"Example: {example}")
    if (table.name, column.name) in KEPT_APART:
        lines.append(
            "A referred check is better kept in a file of its own, for the chair alone: see the "
            "sheet _read_me."
        )
    return "\n".join(lines)


def blank_note(column: Column) -> str:
    """What a blank cell of the column means, in one sentence or two."""
    if column.never_blank:
        return "Must be filled in on every row."
    said = [
        f"Where {exception.column} is {_either(exception.values)}: "
        f"{_lowered(_BLANKS[exception.blank])}"
        for exception in column.blank_where
    ]
    if said:
        return " ".join([*said, f"Otherwise: {_lowered(_BLANKS[column.blank])}"])
    return _BLANKS[column.blank]


def _either(names: tuple[str, ...]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"


def _lowered(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]


_CHECKS = (
    "DBS checks",
    (
        "What a check said is never recorded: only its date, and whether it was "
        "satisfactory or is awaited.",
        "A check that was referred to the chair is not for this workbook, which many "
        "people may see. Leave its row out here: officers and members then see only that "
        "there is no satisfactory check in date. Whoever may know keeps it in a file of "
        "its own, dbs_referrals.csv, with the columns person, issued_on, outcome.",
        "For the chair's page:  quorate convert this-workbook.xlsx for-the-chair  makes a "
        "folder; put dbs_referrals.csv into it, keep the folder where only the chair "
        "can open it, and run  quorate audit for-the-chair --audience chair",
    ),
)


def read_me(
    title: str, first_sheets: str, with_checks: bool
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The first sheet's sections: a heading and its paragraphs. The list of sheets follows it.

    ``with_checks``: whether the constitution asks for checks, so that there is more to say of them.
    """
    return (
        (
            "What this is",
            (
                f"The record from which quorate audits: {title}. One sheet for each kind of fact, "
                "one row for each fact. Fill in what you know, and leave blank what you do not.",
            ),
        ),
        (
            "How to begin",
            (
                "1.  On the sheet snapshot, fill in as_of: the day of the audit.",
                f"2.  Then {first_sheets}: the other sheets offer you the names that you gave "
                "there.",
                "3.  Then the rest, in any order. You may paste from your own spreadsheets: paste "
                "values only, so that the drop-downs stay.",
                "4.  Check it at any time:  quorate check this-workbook.xlsx  names every problem "
                "with its sheet, row and column.",
            ),
        ),
        (
            "Filling in a sheet",
            (
                "Row 1 holds the names of the columns: leave them as they are. Point at a name and "
                "a note says what belongs below it. Dark, bold names must be filled in on every "
                "row; the others may stay blank.",
                "Where there is a list, choose from it. What each word means is on the sheet "
                "_codes. Seats follow from the body that you chose on the row.",
                "Dates: type them as you always do, and look: they are shown as year-month-day, so "
                "that nobody takes the 3rd of April for the 4th of March.",
                "People, organisations, meetings, letters and documents have a short name that you "
                "choose: p014, 007, or a person's name if no two share it. Everywhere else you use "
                "that short name. Give it once and keep it.",
                "Your own remarks: add a column whose name starts with note, or a sheet whose name "
                "starts with _ . quorate passes them over.",
            ),
        ),
        (
            "What a blank means",
            (
                "Mostly: not known. Whatever depends on it is then reported as not evidenced: "
                "nobody is held to have kept a rule, or to have broken it, on a blank. Where a "
                "blank means something else (no deputy, still a member), the note on the column "
                "says so.",
            ),
        ),
        (
            "A sheet left empty",
            (
                f"{IMPORTANT} A sheet that is here is taken as complete, even if it has no rows: "
                "what is not on it did not happen. An empty sheet letters says that no letter was "
                "ever sent. One sheet is otherwise: on attendance each member needs a row for each "
                "meeting, also whoever was absent; of somebody without one nothing is assumed.",
                "If you do not keep a record of something, put _ before the name of its sheet "
                "(_letters). quorate then says “not supplied”, and what depends on it is reported "
                "as not evidenced. Take the _ away when you have the record.",
            ),
        ),
        *((_CHECKS,) if with_checks else ()),
        (
            "What happens next",
            (
                "quorate check this-workbook.xlsx  says whether it can be read, and what to "
                "correct if not.",
                "quorate audit this-workbook.xlsx  gives the answer for every clause: who keeps "
                "it, who does not, on what evidence. Each answer names the sheet and row it rests "
                "on. If one is wrong, correct the cell and run it again.",
                "Nothing is sent anywhere: everything stays on this computer.",
            ),
        ),
    )
