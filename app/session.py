"""One place where the command line meets facts, rules and engine.

Everything heavy is imported inside the functions, so that ``quorate --help`` imports none of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.audience import Audience
from app.failures import InputRefusedError

if TYPE_CHECKING:
    from app.view import ReportView
    from engine.language.model import Pack
    from engine.otherwise import Difference
    from engine.results import AuditResult
    from facts.lines import Lines, Node
    from facts.snapshot import Snapshot
    from facts.sources import Expectations


class Steps(Protocol):
    """Says what is being done (:class:`app.progress.Progress`)."""

    def step(self, doing: str) -> AbstractContextManager[None]:
        """Around a step that may take time."""
        ...


class Quiet:
    """Says nothing."""

    def step(self, doing: str) -> AbstractContextManager[None]:
        """Around a step of which nothing is said."""
        return nullcontext()


@dataclass(frozen=True)
class Session:
    """A constitution and a snapshot that names it, both read and checked."""

    pack: Pack
    snapshot: Snapshot


def open_session(
    path: Path,
    constitution: str | None = None,
    audience: Audience = Audience.OFFICER,
    steps: Steps | None = None,
) -> Session:
    """Read the snapshot at ``path`` and the constitution it names, or ``constitution``.

    ``constitution`` is an id or the folder of a pack. Only the chair's audience reads DBS
    referrals. Raises ``SnapshotRefused`` or ``PackRefused``, each with every problem in it; a
    snapshot that names another constitution than the one asked for is refused too.
    """
    from engine.language.packs import find_pack, load_pack
    from facts.sources import read_snapshot

    steps = steps or Quiet()
    with steps.step("Reading the rules"):
        pack = load_pack(find_pack(_constitution(path, constitution)))
    with steps.step("Reading the snapshot"):
        snapshot = read_snapshot(path, expectations(pack), referrals=audience is Audience.CHAIR)
    return Session(pack, snapshot)


def expectations(pack: Pack) -> Expectations:
    """What a snapshot is checked against where its constitution is known."""
    from facts.sources import Expectations

    return Expectations(
        codes=pack.codes,
        constitutions=frozenset({pack.id}),
        clauses=pack.clause_ids(),
        tables=pack.tables,
    )


def audited(
    session: Session,
    as_of: date | None,
    audience: Audience,
    steps: Steps | None = None,
    lines: bool = False,
    readings: Mapping[str, str] | None = None,
) -> ReportView:
    """Audit the snapshot for an audience, as of its own day or another; with a picture if wished.

    People are still named: filters come next, then :func:`app.audiences.for_audience`.
    ``readings`` are options chosen instead of the defaults. Raises ``EngineError`` where the
    engine disagrees with itself, :class:`InputRefusedError` for an audit date that
    :func:`audit_day` refuses.
    """
    from app.beside import beside
    from engine.audit import audit

    day = audit_day(session, as_of)
    with (steps or Quiet()).step("Testing every clause"):
        result = audit(
            session.pack,
            session.snapshot,
            as_of=day,
            audience=audience,
            readings=readings,
            beside=beside,
        )
    return _view(session, result, audience, lines)


def audited_otherwise(
    session: Session,
    as_of: date | None,
    audience: Audience,
    steps: Steps | None = None,
    readings: Mapping[str, str] | None = None,
) -> tuple[ReportView, tuple[Difference, ...]]:
    """As :func:`audited`, with the verdicts that other readings would change."""
    from engine.audit import audit_otherwise

    day = audit_day(session, as_of)
    with (steps or Quiet()).step("Testing every clause in every reading"):
        result, found = audit_otherwise(
            session.pack, session.snapshot, as_of=day, audience=audience, readings=readings
        )
    return _view(session, result, audience, lines=False), found


def _view(session: Session, result: AuditResult, audience: Audience, lines: bool) -> ReportView:
    from app.labels import names_of, remedies_of
    from app.view import ReportView

    pack, snapshot = session.pack.on(result.as_of), session.snapshot
    names = names_of(pack, snapshot, result.as_of)
    return ReportView(
        result=result,
        names=names,
        audience=audience,
        shown=result.verdicts,
        remedies=remedies_of(pack),
        chair=pack.reports_to,
        lines_svg=_picture(_lines(session, result.as_of), names.party) if lines else None,
    )


def audit_day(session: Session, as_of: date | None) -> date:
    """The day of the audit: ``as_of``, or the one that the snapshot names.

    Raises :class:`InputRefusedError` for a day before the first one that the snapshot covers, or
    from which the constitution is applied: nothing that happened by then is judged by it.
    """
    pack, settings = session.pack, session.snapshot.settings
    day = as_of or settings.as_of
    asked = f"--as-of {day}" if as_of else f"The audit date, as_of {day},"
    if settings.covers_from and day < settings.covers_from:
        raise InputRefusedError(
            f"{asked} is before {settings.covers_from}, the first day that the snapshot covers "
            "(covers_from); give a later day."
        )
    if day < pack.applied_from:
        raise InputRefusedError(
            f"{asked} is before {pack.applied_from}, the day from which {pack.id} is applied; "
            "give a later day."
        )
    return day


def _constitution(path: Path, asked: str | None) -> str:
    from facts.sources import peek_constitution, read_snapshot

    named = asked or peek_constitution(path)
    if not named:
        # Reading it says in full why it names none; one that can be read always names one.
        from app.snapshots import expectations_for

        named = read_snapshot(path, expectations_for(path)).settings.constitution
    return _by_alias(named)


def _by_alias(named: str) -> str:
    from facts.vocabulary.codes import standard_codes

    code = standard_codes().find("constitution", named)
    return code.code if code else named


def _lines(session: Session, day: date) -> Lines:
    from facts.lines import lines_of

    pack = session.pack.on(day)
    return lines_of(
        session.snapshot, day=day, required=pack.required_lines, root=pack.root, codes=pack.codes
    )


def _picture(lines: Lines, label: Namer) -> str:
    from app.formats.lines_svg import lines_svg

    def named(node: Node) -> str:
        return label(f"{node.kind.value}:{node.id}")

    return lines_svg(lines, named, standalone=False)


class Namer(Protocol):
    """Gives the name by which readers know a party."""

    def __call__(self, party: str) -> str:
        """The name of a person, post, body or organisation written with its kind."""
        ...
