"""From the tree of an expression to a function that answers it, blanks and all.

``compile_node`` turns each node once into a small function of the environment; evaluating is then
calling. Truths follow Kleene's tables, numbers and dates keep a least and a most, and a filter
keeps the items that only possibly belong. What answers which kind of node is in the rooms below,
each of which registers its own with ``engine.evaluation.compiling``.
"""

from __future__ import annotations

from engine.evaluation import comparisons, filtering, logic, looping, naming
from engine.evaluation.compiling import compile_node

ROOMS = (comparisons, filtering, logic, looping, naming)

__all__ = ["ROOMS", "compile_node"]
