"""Every clause that the oracle decides, by ``clause/obligation``."""

from __future__ import annotations

from collections.abc import Mapping

from tests.oracle.cases import Clause
from tests.oracle.documents import DOCUMENTS
from tests.oracle.letters import LETTERS
from tests.oracle.meetings import MEETINGS
from tests.oracle.people import PEOPLE
from tests.oracle.quorums import QUORUMS
from tests.oracle.shares import SHARES

CLAUSES: Mapping[str, Clause] = {
    **PEOPLE,
    **QUORUMS,
    **MEETINGS,
    **SHARES,
    **LETTERS,
    **DOCUMENTS,
}
