"""What may be put in the place of an expression: the shapes that the operators share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.language import syntax as s
from engine.language.kinds import Kind
from engine.language.model import Pack
from engine.strength.kinds import Kinds


@dataclass(frozen=True)
class Alternative:
    """Another expression for one place.

    ``left_out`` is what it leaves out, where that is all it does, ``among`` the list out of which.
    Otherwise the old expression is told from the new one, in ``words`` where there are better
    ones than those of the expressions.
    """

    new: s.Node
    left_out: s.Node | None = None
    among: str = ""
    words: tuple[str, str] = ("", "")


@dataclass(frozen=True)
class Setting:
    """What the operators know beside the place: the pack, its lists, the kinds of expressions.

    ``repeated`` are the parameters that the obligation uses more than once, ``outcomes`` the parts
    of other obligations' outcomes.
    """

    pack: Pack
    lists: Mapping[str, tuple[str | tuple[str, ...], ...]]
    kinds: Kinds
    repeated: frozenset[str]
    outcomes: Mapping[str, Mapping[str, Kind]]
