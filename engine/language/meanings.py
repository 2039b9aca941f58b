"""What each key of a pack's files means: what an editor shows to whoever writes one.

The words are those of ``docs/rule-language.md``, model by model; a test holds the two together, and
that no key is without. Only the JSON Schema is made of them, so nothing of an audit reads this.
"""

from __future__ import annotations

from collections.abc import Mapping

MEANINGS: Mapping[str, Mapping[str, str]] = {
    "EditionEntry": {
        "id": "a short name, by which the rest of the pack refers to it",
        "name": "what readers call it",
        "in force from": "its first day; it is in force until the next edition is",
        "source": "where its text came from",
    },
    "ValueFrom": {
        "from": "the first day on which it is in force; either this or `edition`",
        "edition": "the edition from which on it is in force",
        "value": "the value",
        "source": "what set it",
    },
    "ParameterEntry": {
        "value": "a number, date, text or length of time; either this or `values`",
        "values": "dated values (ValueFrom): what is in force on the audit date is used",
        "unit": "of what: days, per cent, people",
        "clause": "the clause that gives it",
        "stated": "`no` where the clause gives no value, and this is the pack's own reading",
        "note": "a remark",
    },
    "ReadingEntry": {
        "question": "what the document leaves open",
        "clauses": "the clauses concerned",
        "options": "at least two answers, each with what it means",
        "default": "the answer that is taken",
        "reason": "why",
    },
    "SeatEntry": {
        "seat": "the seat",
        "from edition": "the first edition in which it stands",
        "until edition": "the last edition in which it stands",
    },
    "PostEntry": {
        "post": "the post",
        "from edition": "the first edition in which it stands",
        "until edition": "the last edition in which it stands",
    },
    "BodyEntry": {
        "code": "a body code",
        "kind": "`board`, `group`, or `outside` for one that it only deals with",
        "joint": "whether it is shared with another constitution",
        "seats": "the seats of its membership list, which the workbook offers; or SeatEntry",
        "from edition": "the first edition in which it is there",
        "until edition": "the last edition in which it is there",
    },
    "ListFrom": {
        "from": "the first day on which it holds this; either this or `edition`",
        "edition": "the edition from which on it holds this",
        "list": "the codes or texts",
    },
    "ListEntry": {
        "values": "what the list holds, from when (ListFrom)",
    },
    "LineEntry": {
        "from": "the ends: bodies or posts",
        "relation": "a relation code",
        "to": "the ends: bodies or posts",
        "clause": "the clause that requires it",
        "instead": "other ends accepted for `to`",
        "tested": "`no` where no obligation tests it",
        "from edition": "the first edition that requires it",
        "until edition": "the last edition that requires it",
    },
    "CodeEntry": {
        "kind": "the kind of code, as `role` or `letter-kind`",
        "code": "the code",
        "label": "how people see it, and may write it too",
        "aliases": "other spellings; none may mean two codes",
    },
    "ColumnEntry": {
        "kind": (
            "`identifier` (a short name), `text`, `date`, `yes-no`, `code`, `number` (whole, "
            "from 0), `period`"
        ),
        "note": "what belongs in it, in plain English",
        "key": "whether it tells one row from another: never blank; several together may",
        "required": "whether it is never blank, though no key",
        "blank": (
            "what a blank means: `unknown`; `none` (nothing there); of a date `open` (it lasts) "
            "or `not yet`"
        ),
        "codes": (
            "of a `code`: the kind, one of its own under `codes` or a common one (`body`, `role`)"
        ),
        "refers to": (
            "of an `identifier`: what it may name, tables whose rows have one name each, "
            "`body`, `post`"
        ),
        "event": (
            "of a `date`: whether it is the day on which something happened (a `from` may be one "
            "too); after the audit date it reads *not yet*, and a row keyed by it is not there"
        ),
    },
    "TableEntry": {
        "note": "what its rows are, in plain English, for whoever fills it in",
        "columns": "its columns (ColumnEntry) by name, in order, at least one of them a key",
    },
    "SubjectEntry": {
        "what": "what it is",
        "key": (
            "the parts of its key by name, each a `name` or a `date`; none is called `kind` or `id`"
        ),
    },
    "ConstitutionEntry": {
        "id": "the id of the constitution, as a snapshot names it",
        "title": "what the document is called",
        "edition": "which edition of it this is; or several `editions`",
        "source": "where the text came from; with several editions, each says so",
        "editions": "the editions of it (EditionEntry), where there are several",
        "applied from": "the day from which the pack is applied: nothing before it is audited",
        "reporting year starts": "month and day, `04-01`",
        "working days of": (
            "whose bank holidays are no working days: `england`, `wales`, `scotland` or "
            "`northern-ireland`"
        ),
        "root": "the body at the top, one of `bodies`",
        "reports to": "the office to which breaches go, unless the obligation says",
        "chairs sit on": (
            "the body on which the chair of each group must sit (shown by `quorate lines`)"
        ),
        "bodies": "the bodies that the constitution knows (BodyEntry), at least one",
        "posts": "the posts that it names; or PostEntry",
        "codes": "codes of its own (CodeEntry)",
        "lines": "the reporting lines it requires (LineEntry); never evidence for themselves",
        "lists": "named lists of codes or texts, or ListEntry; a list of lists for groups of seats",
        "parameters": "named values that clauses give (ParameterEntry)",
        "readings": "questions it leaves open (ReadingEntry), named with hyphens",
        "tables": "tables of its own (TableEntry), by name",
        "subjects": "kinds of subject of its own (SubjectEntry), named with hyphens",
    },
    "PopulationEntry": {
        "subject": "the kind of subject, which fixes the key",
        "each": "names, each bound to every item of a list; a later list may use an earlier name",
        "where": "the condition for being a subject",
        "key": "the key columns of the subject; the same key twice is one subject",
        "event": "the day of an event: it is in the audit from the audit's first day to the audit "
        "date; one that is planned for later too, where the obligation has a `due`",
        "period": "the name of a bound period: in the audit where it falls due in it, or has begun",
    },
    "ExceptionEntry": {
        "when": "the condition",
        "reason": "what the reader is told",
    },
    "ConfidentialEntry": {
        "to": "the audience that is told: `chair`",
        "instead": "what others are told",
        "conceals": "the tables whose rows others are not shown",
    },
    "AttestedEntry": {
        "evidence": "what is asked for",
        "by": "who may confirm it: a post or a body",
        "good for": "how long their word stays good",
    },
    "ExplainEntry": {
        "met": "the sentence for that status",
        "breach": "the sentence for that status",
        "pending": "the sentence for that status",
        "not evidenced": "the sentence for that status",
        "exempt": "the sentence for that status",
    },
    "TestedEntry": {
        "population": "for whom or what it is tested (PopulationEntry)",
        "exceptions": "what the clause's own words except (ExceptionEntry)",
        "define": "expressions by name, each using only those above it",
        "requirement": "the condition that must hold",
        "done on": "the day of the act that keeps it (any day, without a `due`); never, where it "
        "was not done",
        "due": "the last day in time",
        "late": "of an act after the last day: `breach`, or `cures` (met, marked late)",
        "late when": "when a thing that holds counts as late",
        "settles early": "which of `kept`, `broken` may be said before the last day",
        "outlook": "whether what is pending says where it is heading",
        "silence": "what a matter is of which no row speaks: `breach` or `not-evidenced`",
        "since": "the first day of a breach",
        "values as at": "the day whose parameters and lists are used",
        "bearer": "who must act: a post, a body, or `subject.person` (a part of the key)",
        "report to": "who is told",
        "severity": "`critical`, `major`, `minor`, `advisory`",
        "remedy": "what puts it right",
        "explain": "sentences by status (ExplainEntry)",
        "confidential": "what is kept from other audiences (ConfidentialEntry)",
    },
    "ObligationEntry": {
        "id": "its id, once in its clause",
        "class": "`automated`, `attested`, `informational` or `not yet encoded`",
        "summary": "what it requires, in our own words",
        "body": "the body it belongs to, where that is not the clause's",
        "same as": "`clause/obligation`, under which it is tested",
        "form": "the form whose fields it takes",
        "with": "the parts of the form",
        "attested": "what a person is asked for (AttestedEntry); class `attested` only",
        "gives rise to": "`clause/obligation` that asks for this one's outcomes",
        "from edition": "the first edition in which it stands, within those of its clause",
        "until edition": "the last edition in which it stands, within those of its clause",
    },
    "ClauseEntry": {
        "clause": "the id of the clause, once in the whole pack",
        "body": "the body whose clause it is, or `all-bodies` or `document-control`",
        "title": "a short title",
        "summary": "what it says, in our own words",
        "reviewed by": (
            "who of the policy staff held it against the document, and when; both or neither"
        ),
        "reviewed on": (
            "who of the policy staff held it against the document, and when; both or neither"
        ),
        "from edition": "the first edition in which it stands",
        "until edition": "the last edition in which it stands",
        "obligations": "what it requires (ObligationEntry), at least one",
    },
    "ClausesFile": {
        "clauses": "the clauses of the file",
    },
    "FormParameter": {
        "is": "`code`, `column`, `expression` or `list`",
        "what": "what it is, for the person who fills it in",
        "default": "its value where none is given",
    },
    "FormFile": {
        "form": "its name",
        "what": "what it is for",
        "parts": "the parts left open, by name (FormParameter)",
        "obligation": "the fields of the obligation (TestedEntry), with `$part` where a part goes",
    },
    "Dated": {
        "clause": "where the document says so",
        "issued": "the day on which it was issued",
        "last reviewed": "the day of the last review",
        "review due": "the day by which the next review is due",
        "review every": "how often it is reviewed, in the document's words",
    },
    "Contents": {
        "clause": "where the list of contents stands",
        "listed": "the parts as the contents list them: number and title",
        "found": "the parts as they stand in the text: number and title",
    },
    "Announced": {
        "what": "what is promised: a chart, an annex, a tier",
        "clauses": "where it is promised",
        "found": "whether it is there",
        "instead": "what is there instead",
    },
    "Numbering": {
        "part": "which part of the text",
        "clauses": "the clauses of the part",
        "numbers": (
            "the last part of each number, in the order of the text; `-` where there is none"
        ),
    },
    "Order": {
        "body": "the body whose terms they are",
        "clauses": "the clauses of the terms",
        "headings": "the headings, in the order of the text",
    },
    "Fragment": {
        "clause": "where the text breaks off",
        "how": "how it does",
    },
    "Called": {
        "name": "the name",
        "clauses": "where it is used",
    },
    "Named": {
        "thing": "the thing that is named",
        "called": "every name that the document gives it",
    },
    "Meaning": {
        "what": "the thing that is meant",
        "clauses": "where it is meant",
    },
    "Means": {
        "name": "the name",
        "means": "everything that it stands for",
    },
    "Term": {
        "term": "the word",
        "clauses": "where it is used",
        "explained at": "the clause that explains it, if any does",
        "turns on it": "what turns on it",
    },
    "MembershipList": {
        "body": "the body whose members they are",
        "clause": "where the list stands",
        "seats": "the seats on it, in order",
        "standing": "the seats that are not full members: `virtual member`, `observer`, `invited`",
        "unnumbered": "the seats written in the plural with no number",
    },
    "Place": {
        "body": "the body in which it is",
        "who": "the seat or the post",
        "clause": "the clause that gives it",
        "standing": "as what: `member` unless it is said",
    },
    "Items": {
        "of": "of what matter",
        "body": "the body",
        "clause": "where the list stands",
        "items": "what is on it",
    },
    "Provision": {
        "matter": "the matter, as `quorum`, `chair`, `frequency`",
        "body": "for which body, or `all-bodies`",
        "clause": "where it stands",
        "says": "what it says, in our own words",
        "value": "its gist: equal values say the same",
        "needs": "seats, or `chair`, without which it cannot be met",
        "days": "how many days before a meeting it must be done",
        "working days": "how many working days before a meeting it must be done",
    },
    "Duty": {
        "what": "what is to be done",
        "body": "the body concerned",
        "clauses": "where it stands",
        "bearer": "who must do it; `not said` where the document is silent",
        "recipient": "for whom or to whom; `not said` where the document is silent",
        "time": "by when; `not said` where the document is silent",
        "manner": "how; `not said` where the document is silent",
        "consequence": "what follows if it is not done; `not said` where the document is silent",
    },
    "LineSaid": {
        "from": "the lower end: a body, a post, `members of: BODY`, or plain words",
        "relation": "a relation code",
        "to": "the upper end: a body, a post, `members of: BODY`, or plain words",
        "clause": "where it stands",
    },
    "TermOfOffice": {
        "who": "the office",
        "clause": "where it stands",
        "length": "how long it is held; `not said` where the document is silent",
    },
    "Reference": {
        "what": "the law, guidance, body or post outside",
        "clauses": "where it is referred to",
        "dated": "the year that it carries",
        "called": "how the document describes it: `new`, `current` or `interim`",
        "over": "the day on which what it speaks of ended",
        "superseded by": "what has taken its place",
    },
    "Citation": {
        "clause": "where the document sends its reader on",
        "cites": "the clause to which it sends them",
        "matter": "what they look for there",
        "stands at": "the clause at which the matter stands",
    },
    "PeopleOnHand": {
        "seat": "the seat or kind of people",
        "number": "how many there are",
        "clause": "the clause that says so",
    },
    "DrawsOn": {
        "bodies": "the bodies whose members they are",
        "from": "the body from whose list they come",
        "clause": "the clause that says so",
    },
    "DocumentEntry": {
        "dated": "when it was issued and reviewed",
        "contents": "its contents, as listed and as found",
        "announced": "what it promises elsewhere in itself",
        "numbering": "the numbers of its parts",
        "order": "the headings of each body's terms, in order",
        "fragments": "where the text breaks off",
        "names": "things with all their names",
        "meanings": "names with all that they stand for",
        "terms": "words on which rules turn",
        "membership lists": "each list of members, as it stands",
        "places": "seats that other clauses give",
        "belongs to": "the line of the main list to which a seat or a post belongs",
        "draws on": "whose members come from which list",
        "do not meet": "bodies that are a register rather than a meeting",
        "people": "how many people of one kind there are",
        "lists": "any other list that stands in several clauses",
        "provisions": "what clauses provide, matter by matter",
        "duties": "who bears each duty, towards whom, by when, how",
        "lines": "lines that it states and does not require",
        "terms of office": "offices that are held for a time",
        "references": "laws, guidance and posts outside it",
        "citations": "what it cites, and where that stands",
    },
    "EquivalentEntry": {
        "obligations": "the obligations meant, as `clause/obligation`",
        "form": "instead of them, a form: every obligation of the pack that uses it",
        "changes": (
            "the changes, in the words of `quorate spec --strength`, `*` standing for any words"
        ),
        "reason": "why no record could show the difference",
    },
    "EquivalentsFile": {
        "equivalents": "changes that no record could show",
    },
}
"""By model, and by key within it; what a model has from another stands there."""
