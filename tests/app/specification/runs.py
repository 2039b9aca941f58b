"""Specifications that are run once for all the tests that look at what came of them."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from app.specification.accounting import Account, account
from app.specification.choosing import Asked, choose
from app.specification.running import run
from tests.app.specification import own


@cache
def own_account() -> Account:
    """The account of the folder of somebody's own, really run."""
    with tempfile.TemporaryDirectory() as folder:
        (chosen,) = choose(Asked(own.CONSTITUTION, features=own.written(Path(folder))))
        cases = [
            (feature, scenario, tuple(case.row for case in found))
            for feature, scenario, found in chosen.scenarios()
        ]
        return account(chosen, run(cases, lambda ended: None))


def not_run(folder: Path, constitution: str = own.CONSTITUTION) -> Account:
    """The account of a folder of which nothing was run."""
    (chosen,) = choose(Asked(constitution, features=folder))
    return account(chosen, {})
