"""Days before a meeting that cannot be kept together."""

from __future__ import annotations

from engine.language.model import Pack
from engine.lint import provided
from engine.lint.finding import Finding
from engine.lint.words import named
from engine.results import Severity

CANCELLATION, AGENDA = "cancellation", "agenda-agreed"
_WORKING, _WEEK = 5, 7  # working days in a week, and days


def look(pack: Pack) -> list[Finding]:
    """A meeting may be cancelled for want of business only before anybody agreed its agenda."""
    found = []
    for cancel in provided.on(pack, CANCELLATION):
        if cancel.working_days is None:
            continue
        for agenda in provided.on(pack, AGENDA):
            # N working days strictly between take N * 7 / 5 days or more, and more with a holiday.
            days = cancel.working_days * _WEEK // _WORKING
            if agenda.body == cancel.body and agenda.days is not None and days >= agenda.days:
                found.append(
                    Finding(
                        kind="cancelled-before-agenda",
                        about=cancel.body,
                        clauses=(cancel.clause, agenda.clause),
                        bodies=(cancel.body,),
                        sentence=(
                            f"{named(pack, cancel.body)} may cancel a meeting only with "
                            f"{cancel.working_days} working days' notice, which is at least {days} "
                            f"days before it; its agenda is agreed {agenda.days} days before."
                        ),
                        matters=(
                            "Whether there is any business is known only when it is too late to "
                            "cancel."
                        ),
                        mends="Agree the agenda some days earlier, or shorten the notice.",
                        severity=Severity.MINOR,
                    )
                )
    return found


def lacks(pack: Pack) -> str | None:
    """Whether notices are declared that could be held against one another."""
    timed = any(each.days or each.working_days for each in pack.document.provisions)
    return None if timed else "how long before a meeting things must be done"
