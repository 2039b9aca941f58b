"""Where facts come from: a workbook (``.xlsx``) or a folder of CSV files, and back again.

What a source may hold, and how each cell is read, is the contract's "Reading".
"""

from facts.sources.expectations import Expectations
from facts.sources.reading import peek_constitution, read_snapshot
from facts.sources.writing import write_folder, write_workbook

__all__ = [
    "Expectations",
    "peek_constitution",
    "read_snapshot",
    "write_folder",
    "write_workbook",
]
