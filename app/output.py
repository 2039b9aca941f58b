"""Where an output goes: to a file, whole or not at all, or to the standard output."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

from app.failures import InputRefusedError


def check_output(output: Path, snapshot: Path) -> None:
    """Refuse, before any work is done, an output that could not or should not be written.

    Raises :class:`~app.failures.InputRefusedError` as :func:`check_place` does, and for the
    snapshot itself or a file inside it, which would be overwritten.
    """
    check_place(output)
    if output.resolve().is_relative_to(snapshot.resolve()):
        raise InputRefusedError(
            f"--output {output} is the snapshot or lies inside it; give a file elsewhere, so that "
            "the snapshot stays as it is."
        )


def check_place(output: Path) -> None:
    """Refuse, before any work is done, an output that could not be written.

    Raises :class:`~app.failures.InputRefusedError` for a folder, and for a file in a folder that
    does not exist.
    """
    if output.is_dir():
        raise InputRefusedError(f"--output {output} is a folder; give the name of a file.")
    if not output.parent.is_dir():
        raise InputRefusedError(
            f"--output {output}: there is no folder {output.parent}; make it first."
        )


def write_file(data: bytes, output: Path) -> None:
    """Write a file whole: it appears under its name only when all of it is on disk.

    A failure leaves what was there before. Raises :class:`~app.failures.InputRefusedError` where
    the file cannot be written.
    """
    target = output.resolve()
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        if target.exists() and not target.is_file():  # a device or a pipe is written as it is
            target.write_bytes(data)
            return
        try:
            with part.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InputRefusedError(f"--output {output} cannot be written: {reason}.") from error


def write_stream(data: bytes, stream: BinaryIO) -> None:
    """Write to the standard output; a reader who stops reading (``| head``) is no error."""
    try:
        stream.write(data)
        stream.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
