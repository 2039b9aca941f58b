"""Work done beside: what is found, and what happens where it comes to grief."""

from __future__ import annotations

import os

import pytest

from app import beside as module
from app.beside import beside


@pytest.mark.parametrize("spare", [True, False])
def test_what_was_worked_out_beside_comes_back(
    spare: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_has_a_core_to_spare", lambda: spare and hasattr(os, "fork"))
    here = os.getpid()
    found = beside(lambda: {"by": os.getpid(), "worth": {"a": 1}})()
    assert found["worth"] == {"a": 1}
    assert (found["by"] != here) == (spare and hasattr(os, "fork"))


@pytest.mark.parametrize("spare", [True, False])
def test_what_is_raised_is_raised_here(spare: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_has_a_core_to_spare", lambda: spare and hasattr(os, "fork"))

    def work() -> dict[str, int]:
        raise LookupError("there is nothing")

    found = beside(work)
    with pytest.raises(LookupError, match="there is nothing"):
        found()
