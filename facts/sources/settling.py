"""Making a workbook's bytes depend on what it says alone, not on when it was saved."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date

_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The first time that an entry of a zip archive can bear."""

_PROPERTIES = "docProps/core.xml"
_TIME = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def settled(workbook: bytes, day: date) -> bytes:
    """The same workbook with ``day`` in place of each time at which a library saved it."""
    stamp = f"{day.isoformat()}T00:00:00Z".encode()
    result = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook)) as before,
        zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for entry in before.infolist():
            content = before.read(entry)
            if entry.filename == _PROPERTIES:
                content = _TIME.sub(stamp, content)
            fixed = zipfile.ZipInfo(entry.filename, date_time=_EARLIEST)
            fixed.compress_type = zipfile.ZIP_DEFLATED
            fixed.create_system = 0  # else the machine's own
            after.writestr(fixed, content)
    return result.getvalue()
