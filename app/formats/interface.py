"""What a format is: a view of an audit in, bytes out."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from app.view import ReportView


class Format(StrEnum):
    """The forms an audit can be given in, by their names on the command line."""

    TABLE = "table"
    JSON = "json"
    HTML = "html"
    XLSX = "xlsx"


class Rendering(Protocol):
    """Renders a view. The same view gives the same bytes; nothing is read or written."""

    def render(self, view: ReportView) -> bytes:
        """The whole output, ready to write."""
        ...
