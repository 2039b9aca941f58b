"""Where the time of an audit of the sample year goes, stage by stage, as shares of the whole.

Run by ``make benchmark``. Each round is a process of its own, as an officer's audit is, and runs
the command itself with its stages watched; the round with the median total is printed. Shares say
where to look; seconds depend on the machine.
"""

from __future__ import annotations

import contextlib
import functools
import io
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

SAMPLE = Path(__file__).resolve().parents[1] / "facts" / "samples" / "kscb-2017-18"
ROUNDS = 5
WIDTH = 40

START_UP = "start and import"
THE_REST = "all else"
STAGES: dict[str, tuple[str, ...]] = {
    "read the snapshot": ("facts.sources.reading:read_snapshot",),
    "load the pack": ("engine.language.packs:load_pack",),
    "evaluate": ("engine.audit:audit",),
    "match": ("engine.matching.durable:DurableMatcher.match",),
}
"""Each stage and the functions that are it. Time in one inside another counts for the inner."""

RENDER = "render"
RENDERINGS: dict[str, tuple[str, ...]] = {
    "table": ("app.formats.table:TableRendering.render",),
    "html": ("app.formats.html:HtmlRendering.render", "app.formats.lines_svg:lines_svg"),
}
"""What the last stage is, by format. Only the format asked for is imported."""


class Watch:
    """How long each stage itself has run, in seconds."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = dict.fromkeys((START_UP, *STAGES, RENDER, THE_REST), 0.0)
        self._running: list[str] = []
        self._since = 0.0

    def start(self, stage: str, now: float) -> None:
        self._count(now)
        self._running.append(stage)

    def stop(self, now: float) -> None:
        self._count(now)
        self._running.pop()

    def _count(self, now: float) -> None:
        if self._running:
            self.seconds[self._running[-1]] += now - self._since
        self._since = now

    @contextlib.contextmanager
    def stage(self, name: str) -> Iterator[None]:
        self.start(name, time.monotonic())
        try:
            yield
        finally:
            self.stop(time.monotonic())

    def watched(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(function)
        def run(*args: Any, **kwargs: Any) -> Any:
            with self.stage(name):
                return function(*args, **kwargs)

        return run


def watch_everywhere(watch: Watch, form: str) -> None:
    """Put a watched function in place of each stage's own, wherever it has been imported to."""
    for stage, places in {**STAGES, RENDER: RENDERINGS[form]}.items():
        for place in places:
            module, _, path = place.partition(":")
            holder: Any = import_module(module)
            *outer, name = path.split(".")
            for part in outer:
                holder = getattr(holder, part)
            function = getattr(holder, name)
            watched = watch.watched(stage, function)
            setattr(holder, name, watched)
            for other in list(sys.modules.values()):
                for known, value in list(getattr(other, "__dict__", {}).items()):
                    if value is function:
                        setattr(other, known, watched)


def one_round(form: str, started: float) -> None:
    """Audit the sample once in this process, and print the seconds of each stage as JSON.

    ``started`` is when the process was started, on the machine's own steady clock.
    """
    from app.cli import main

    watch = Watch()
    watch_everywhere(watch, form)
    watch.seconds[START_UP] = time.monotonic() - started
    with (
        watch.stage(THE_REST),
        contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO(), encoding="utf-8")),
    ):
        main(["audit", str(SAMPLE), "--fail-on", "never", "--format", form], standalone_mode=False)
    print(json.dumps(watch.seconds))


def measured(form: str) -> dict[str, float]:
    """The seconds of each stage in the round with the median total."""
    rounds: list[dict[str, float]] = []
    for _ in range(ROUNDS):
        command = [sys.executable, "-m", "benchmarks.where_time_goes", form]
        done = subprocess.run(
            [*command, repr(time.monotonic())], check=True, capture_output=True, text=True
        )
        rounds.append(json.loads(done.stdout.splitlines()[-1]))
    return sorted(rounds, key=lambda stages: sum(stages.values()))[ROUNDS // 2]


def told(title: str, stages: dict[str, float]) -> str:
    """The stages as a bar chart in text."""
    total = sum(stages.values())
    rows = [f"{title}: {total:.2f} s here"]
    for stage, seconds in stages.items():
        share = seconds / total
        rows.append(f"  {stage:<18} {share:>6.1%} {'█' * round(share * WIDTH)}")
    return "\n".join(rows)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        one_round(sys.argv[1], float(sys.argv[2]))
    else:
        for form in RENDERINGS:
            print(told(f"quorate audit --format {form}", measured(form)))
