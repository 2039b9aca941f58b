"""How wide words are about to be in a picture, and how they are made to fit.

A picture cannot ask for the width of its letters before somebody opens it, so widths are guessed,
a little on the safe side, for the plain fonts that browsers have.
"""

from __future__ import annotations

SIZE = 16
"""The size of letters, in pixels at full size."""

_THIN = frozenset("iljtfrI.,:;'|()[] ")
_BROAD = frozenset("mwMWQ@%")


def wide(words: str) -> float:
    """About how many pixels wide words are at full size, a little on the safe side."""
    return sum(
        SIZE * (0.36 if c in _THIN else 0.97 if c in _BROAD else 0.74 if c.isupper() else 0.61)
        for c in words
    )


def wrapped(words: str, room: float, most: int) -> tuple[str, ...]:
    """Words in rows that fit, at most ``most``; what does not fit ends in an ellipsis."""
    rows: list[str] = []
    for word in words.split():
        while wide(word) > room:
            fits = max(i for i in range(1, len(word)) if i == 1 or wide(word[:i] + "-") <= room)
            rows.append(word[:fits] + "-")
            word = word[fits:]
        if rows and not rows[-1].endswith("-") and wide(f"{rows[-1]} {word}") <= room:
            rows[-1] += f" {word}"
        else:
            rows.append(word)
    if len(rows) > most:
        return (*rows[: most - 1], cut(rows[most - 1] + "…", room))
    return tuple(rows) or ("",)


def cut(row: str, room: float) -> str:
    """The row where it fits, else as much as does and an ellipsis."""
    if wide(row) <= room:
        return row
    row = row.rstrip("…")
    while row and wide(row + "…") > room:
        row = row[:-1]
    return row.rstrip() + "…"
