"""What an audit answers: verdicts, the ledger, coverage and counts.

The shape is the contract's "result". Every model is frozen and forbids unknown keys, so that a
format cannot quietly invent a field. Field order here is field order in the JSON.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict

SCHEMA = 1


class Frozen(BaseModel):
    """A model whose instances never change and that refuses unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Status(StrEnum):
    """What is said of one obligation for one subject. Exactly one applies."""

    EXEMPT = "exempt"
    MET = "met"
    PENDING = "pending"
    NOT_EVIDENCED = "not-evidenced"
    BREACH = "breach"
    WAIVED = "waived"


class Severity(StrEnum):
    """How grave a breach is, least first."""

    ADVISORY = "advisory"
    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """0 for advisory to 3 for critical."""
        return list(Severity).index(self)


class Outlook(StrEnum):
    """Where a pending share or number is heading, judged by the meetings on record."""

    SAFE = "safe"
    OPEN = "open"
    LOST = "lost"


class ObligationClass(StrEnum):
    """How an obligation is answered: by rule, by a person's word, or not at all."""

    AUTOMATED = "automated"
    ATTESTED = "attested"
    INFORMATIONAL = "informational"
    NOT_YET_ENCODED = "not yet encoded"


class Evidence(Frozen):
    """One fact that a verdict rests on: its table, its row there (header is row 1), its values."""

    table: str
    row: int
    values: dict[str, Any]


class Subject(BaseModel):
    """Whom or what a verdict is about: kind, id, and each key column as a field of its own."""

    model_config = ConfigDict(frozen=True, extra="allow")

    kind: str
    id: str

    @property
    def keys(self) -> dict[str, str]:
        """The key columns, by name (``{"person": "p01", "body": "board"}``)."""
        return dict(self.model_extra or {})


class Verdict(Frozen):
    """One obligation for one subject.

    ``due_on`` is the last day in time; ``since`` the first day of the breach; both null where
    there is none. ``bearer``, ``report_to`` and ``escalates_to`` are codes or identifiers.
    """

    constitution: str
    body: str
    clause: str
    obligation: str
    subject: Subject
    status: Status
    outlook: Outlook | None
    late: bool
    due_on: date | None
    since: date | None
    bearer: str | None
    report_to: str | None
    escalates_to: str | None
    severity: Severity
    contested_by: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    explanation: str


class Period(Frozen):
    """The days an audit covers, both included."""

    from_: date
    until: date


class Counts(Frozen):
    """How many verdicts have each status; they add up to ``tested``."""

    tested: int
    exempt: int
    met: int
    pending: int
    not_evidenced: int
    breach: int
    waived: int


class LedgerObligation(Frozen):
    """One obligation's line in the ledger, below its clause.

    ``state`` is one sentence-word for the reader: ``tested``, ``nothing to test``, ``could not be
    tested``, ``attested``, ``informational``, ``tested under another clause``, ``not in force`` or
    ``not yet encoded``. ``note`` says the rest ("no `letters` table", "see 5.2/composition").
    """

    obligation: str
    obligation_class: ObligationClass
    summary: str
    state: str
    note: str | None
    counts: Counts


class LedgerClause(Frozen):
    """One clause's line in the ledger. Every clause stands in every ledger exactly once."""

    clause: str
    body: str
    title: str
    summary: str
    reviewed_by: str | None
    reviewed_on: date | None
    counts: Counts
    obligations: tuple[LedgerObligation, ...]


class CoverageGap(Frozen):
    """One thing that was not supplied, and the obligations that it leaves untested."""

    missing: str
    obligations: tuple[str, ...]
    sentence: str


class Coverage(Frozen):
    """What was supplied and what was not, said before anything else.

    ``readings`` gives the open questions that are read otherwise than by default, by name;
    ``edition`` is the name of the edition in force on the audit date.
    """

    sentences: tuple[str, ...]
    edition: str
    supplied: tuple[str, ...]
    not_supplied: tuple[str, ...]
    obligations: int
    automated: int
    attested: int
    informational: int
    same_as: int
    not_yet_encoded: int
    not_in_force: int
    tested: int
    nothing_to_test: int
    could_not_be_tested: int
    gaps: tuple[CoverageGap, ...]
    readings: dict[str, str] = {}


class AuditResult(Frozen):
    """A whole audit: the contract's JSON result."""

    schema_: int
    as_of: date
    period: Period
    constitution: str
    snapshot_digest: str
    pack_digest: str
    engine: str
    coverage: Coverage
    counts: Counts
    verdicts: tuple[Verdict, ...]
    ledger: tuple[LedgerClause, ...]
