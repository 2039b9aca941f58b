from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from app.failures import InputRefusedError
from app.output import check_output, write_file, write_stream


def test_a_file_is_written_and_nothing_beside_it(tmp_path: Path) -> None:
    write_file(b"new", tmp_path / "out.json")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"out.json": b"new"}


def test_a_failure_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "out.json"
    target.write_bytes(b"old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputRefusedError, match=r"cannot be written: No space left on device\."):
        write_file(b"new", target)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"out.json": b"old"}


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_bytes(b"old")
    link.symlink_to(real)
    write_file(b"new", link)
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_device_is_written_as_it_is() -> None:
    write_file(b"new", Path(os.devnull))
    assert not Path(os.devnull).is_file()


@pytest.mark.parametrize("name", ["snapshot", "snapshot/people.csv", "snapshot/new.html"])
def test_the_snapshot_is_never_overwritten(tmp_path: Path, name: str) -> None:
    snapshot = tmp_path / "snapshot"
    snapshot.mkdir()
    with pytest.raises(InputRefusedError):
        check_output(tmp_path / name, snapshot)


def test_a_workbook_is_not_its_own_output(tmp_path: Path) -> None:
    workbook = tmp_path / "snapshot.xlsx"
    workbook.write_bytes(b"")
    with pytest.raises(InputRefusedError, match="is the snapshot or lies inside it"):
        check_output(workbook, workbook)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputRefusedError, match=r"there is no folder .*nowhere; make it first"):
        check_output(tmp_path / "nowhere" / "out.html", tmp_path / "snapshot")


def test_a_file_elsewhere_is_fine(tmp_path: Path) -> None:
    check_output(tmp_path / "out.html", tmp_path / "snapshot")


def test_a_reader_who_stops_reading_is_no_error() -> None:
    read, write = os.pipe()
    os.close(read)
    with open(write, "wb", buffering=0) as raw, io.BufferedWriter(raw) as stream:
        write_stream(b"x" * 100, stream)
