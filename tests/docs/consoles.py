"""Pages with commands on them: each is run, and prints what the page shows.

``…`` in what is shown stands for anything: on a line of its own for any lines, within a line for
any text.
"""

from __future__ import annotations

import re
import shlex


def commands(console: str) -> list[tuple[list[str], str]]:
    """Each command of a block, and what is shown below it."""
    parts = re.split(r"^\$ (.*)\n", console, flags=re.MULTILINE)
    assert parts[0] == ""
    pairs = zip(parts[1::2], parts[2::2], strict=True)
    return [(shlex.split(command), shown) for command, shown in pairs]


def pattern(shown: str) -> re.Pattern[str]:
    """What is shown, as a pattern of what may be printed."""
    lines = []
    for line in shown.splitlines():
        if line == "…":
            lines.append(r"(?:.*\n)*?")
        else:
            lines.append(".*".join(re.escape(part) for part in line.rstrip().split("…")) + "\\s*\n")
    return re.compile("".join(lines))
