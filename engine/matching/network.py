"""The only place that talks to durable_rules: its C engine, called directly.

Its Python `Host` starts timer threads that race with the caller, keeps every rule set for ever in
a registry and turns every result into objects; none of that is used. Calls are made under one
lock, since rule sets are shared in a process.
"""

import importlib
import threading
from collections.abc import Iterator
from typing import Any

from engine.matching.interface import EngineError, EngineNotBuilt

LOCK = threading.RLock()
"""Held while a rule set is created or a state of it is alive."""

ACCEPTED, NOT_HANDLED, OBSERVED = 0, 1, 2
"""What the engine says of a fact: taken, matched by no pattern, or taken for one already seen (and
lost)."""

_BUILD = (
    "It is built from source: with a C compiler at hand, run  "
    'CPPFLAGS="-O2 -DPyEval_CallObject=PyObject_CallObject" '
    "pip install --force-reinstall --no-cache-dir --no-binary durable-rules durable-rules==2.0.28"
)


def _library() -> Any:
    try:
        return importlib.import_module("durable_rules_engine")
    except ModuleNotFoundError as error:
        raise EngineNotBuilt(f"The rule engine durable_rules is not installed. {_BUILD}") from error
    except ImportError as error:
        raise EngineNotBuilt(
            "The rule engine durable_rules is installed, but was built without the setting that "
            f"Python 3.13 and later need, so it cannot be loaded. {_BUILD}"
        ) from error


class Network:
    """One compiled rule set. It lives as long as the process: the engine cannot free it safely."""

    def __init__(self, name: str, definition: str) -> None:
        """Compile ``definition`` (the engine's JSON) under a name that no other rule set of the
        process has.

        Raises:
            EngineError: the engine refuses the definition.
            EngineNotBuilt: the engine cannot be loaded.
        """
        self._engine = _library()
        self._handle = self._call("create_ruleset", name, definition)

    def assert_fact(self, message: str) -> tuple[int, int]:
        """Give one fact, as JSON with ``id`` and ``sid``; returns what became of it, and the
        handle of its state."""
        outcome, state = self._call("assert_fact", self._handle, message)
        return outcome, state

    def results(self, state: int) -> Iterator[str]:
        """Take the results of a state, batch by batch, as JSON text; each is gone once taken."""
        started = self._call("start_action_for_state", self._handle, state)
        batch: str | None = started[1] if started else None
        while batch:
            yield batch
            batch = self._call("complete_and_start_action", self._handle, state)

    def delete_state(self, sid: str) -> None:
        """Forget all facts and results of a state."""
        self._call("delete_state", self._handle, sid)

    def _call(self, function: str, *arguments: object) -> Any:
        target = getattr(self._engine, function)
        try:
            return target(*arguments)
        except Exception as error:
            raise EngineError(f"the rule engine failed in {function}: {error}") from error
