"""All that quorate reads of its own is in the wheel, so it works from any directory."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

from tests.house.house import ROOT, project_files

SHIPPED = ("app", "engine", "facts", "features", "rules")


def test_the_wheel_holds_every_file_of_the_five_folders(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", tmp_path],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
    expected = {
        path.relative_to(ROOT).as_posix()
        for folder in SHIPPED
        for path in project_files(f"{folder}/*")
    }
    assert held == expected
