"""What one scenario tells: facts gathered step by step, then audited."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from engine.audit import verdicts_of
from engine.language.duties import identifier
from engine.language.model import Pack
from engine.results import Verdict
from facts.checks.consistency import check_consistency
from facts.checks.drafts import Draft, DraftTable
from facts.checks.names import resolve_names
from facts.dates import years_before
from facts.problems import ProblemList
from facts.snapshot import Record, Settings, Snapshot
from facts.vocabulary.tables import TABLES as COMMON
from facts.wording import long_date
from features.steps.book import TABLES, Book

Cells = dict[str, Any]

YEARS = 2
"""How long before the constitution is applied somebody's years begin, where no day is told."""

WEEK = timedelta(days=7)


class Story:
    """The facts of a scenario, and the verdicts once a clause is audited.

    Every table is supplied, and empty but for what the steps say, unless one says otherwise.
    ``meeting`` and ``document`` are the last spoken of ("its papers"), ``meetings`` the last
    several ("3 of them"). ``long_ago`` is the first day of a membership or of a time in post where
    a scenario says none.
    """

    def __init__(self, pack: Pack, book: Book) -> None:
        self.pack = pack
        self.book = book
        self.long_ago = years_before(pack.applied_from, YEARS)
        self.readings: dict[str, str] = {}
        self.as_of: date | None = None
        self.covers_from: date | None = None
        self.rows: dict[str, list[Cells]] = {name: [] for name in pack.tables}
        self.not_supplied: set[str] = set()
        self.meeting: Cells = {}
        self.meetings: list[Cells] = []
        self.document: Cells = {}
        self.verdicts: tuple[Verdict, ...] = ()
        self.verdict: Verdict | None = None

    def add(self, table: str, **cells: Any) -> Cells:
        """A new row; ``from_`` is the column ``from``."""
        row = {name.removesuffix("_"): value for name, value in cells.items()}
        self.rows[table].append(row)
        return row

    def person(self, name: str) -> str:
        """Somebody, known from now on; no police officer unless a step says so."""
        if not any(row["person"] == name for row in self.rows["people"]):
            self.add("people", person=name, name=name, serving_police_officer=False)
        return name

    def organisation(self, words: str) -> str:
        """An organisation, known from now on; not a statutory one unless a step says so."""
        name = self.organisation_called(words)
        if not self.knows(name):
            self.add("organisations", organisation=name, name=words, statutory=False)
        return name

    def organisation_called(self, words: str) -> str:
        """The identifier of an organisation; a body that is on record as one goes by its code."""
        body = self.book.find("body", words)
        return body if body and self.knows(body) else self.book.organisation(words)

    def knows(self, organisation: str) -> bool:
        """Whether an organisation has been spoken of."""
        return any(row["organisation"] == organisation for row in self.rows["organisations"])

    def body(self, words: str) -> str:
        """The code of a body, from its name."""
        return self.book.code("body", words)

    def end(self, words: str) -> str:
        """A recipient, signatory or end of a line: organisation, body, post, else a person.

        `the organisation` before a name says which, where a body is called so too.
        """
        bare = words.removeprefix("the organisation ")
        if bare != words:
            return f"organisation:{self.organisation_called(bare)}"
        organisation = self.book.organisation(words)
        if self.knows(organisation):
            return organisation
        found = self.book.end(words)
        if found is None:
            assert " " not in words, f'no body, post, person or organisation is called "{words}"'
            return self.person(words)
        return found

    def table(self, words: str) -> str:
        """The table that holds a kind of record: a common one, or one of the constitution's own."""
        own = {name.replace("_", " "): name for name in self.pack.tables if name not in COMMON}
        found = TABLES.get(words) or own.get(words)
        assert found, f'"{words}" are not among {", ".join([*TABLES, *own])}'
        return found

    def meet(self, body: str, day: date, state: str, **cells: Any) -> Cells:
        """A meeting of a body (by its code), from now on the one spoken of."""
        name = f"{body} {day.isoformat()}"
        self.meeting = self.add("meetings", meeting=name, body=body, date=day, state=state, **cells)
        return self.meeting

    def attend(
        self, meeting: Cells, name: str, outcome: str | None, deputy: str | None = None
    ) -> None:
        """How somebody attended a meeting."""
        self.add(
            "attendance",
            meeting=meeting["meeting"],
            person=self.person(name),
            outcome=outcome,
            deputy=deputy and self.person(deputy),
        )

    def unrecorded(self, name: str, number: int) -> Sequence[Cells]:
        """The next so many of the meetings last spoken of that say nothing of somebody yet."""
        told = {row["meeting"] for row in self.rows["attendance"] if row["person"] == name}
        left = [each for each in self.meetings if each["meeting"] not in told][:number]
        assert len(left) == number, f"only {len(left)} meetings are left for {name}"
        return left

    def snapshot(self) -> Snapshot:
        """The facts, checked as those of any snapshot are."""
        assert self.as_of is not None, "the scenario does not say on which day the audit is made"
        first = self.pack.applied_from
        assert self.as_of >= first, (
            f"the audit is made on {long_date(self.as_of)}, and the constitution is applied from "
            f"{long_date(first)} on"
        )
        supplied = {
            name: table for name, table in self.pack.tables.items() if name not in self.not_supplied
        }
        drafts = {
            name: DraftTable(
                table,
                name,
                [Draft(name, name, at, cells) for at, cells in enumerate(self.rows[name], 2)],
            )
            for name, table in supplied.items()
        }
        problems = ProblemList(tuple(supplied))
        clauses = self.pack.clause_ids()
        spelled = resolve_names(drafts, self.pack.codes, self.pack.tables, clauses, problems)
        check_consistency(drafts, problems)
        assert not problems.refused, "\n".join(each.line for each in problems.found())
        return Snapshot.of(
            Settings(self.pack.id, self.as_of, self.covers_from),
            supplied.values(),
            (
                Record(name, row.row, row.place, table.table.model.model_validate(row.values))
                for name, table in drafts.items()
                for row in table.rows
            ),
            spelled=spelled,
        )

    def read(self, reading: str, option: str) -> None:
        """Answer a question that the document leaves open otherwise than by default."""
        name, chosen = identifier(reading), identifier(option)
        assert name in self.pack.readings, f'there is no question called "{reading}"'
        options = self.pack.readings[name].options
        assert chosen in options, f'"{option}" is not among {", ".join(options)}'
        self.readings[name] = chosen

    def audit(self, obligation: str) -> None:
        """Audit one obligation (``clause/obligation``) and keep its verdicts."""
        self.verdicts = verdicts_of(
            self.pack, self.snapshot(), obligation, as_of=self.as_of, readings=self.readings
        )
