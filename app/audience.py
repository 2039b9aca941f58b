"""The four audiences for whom an audit is written."""

from __future__ import annotations

from enum import StrEnum


class Audience(StrEnum):
    """For whom an output is made: it decides who is named and what of a DBS check is said."""

    OFFICER = "officer"
    CHAIR = "chair"
    BOARD = "board"
    PUBLIC = "public"
