"""Outputs that take the place of nothing: a file or folder appears whole, under a free name."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.failures import InputRefusedError


def check_free(output: Path) -> None:
    """Refuse, before any work is done, a name that is taken or whose folder does not exist.

    An empty folder is as good as a free name. Raises :class:`~app.failures.InputRefusedError`.
    """
    if output.is_symlink() or (output.exists() and not _is_empty_folder(output)):
        raise InputRefusedError(
            f"{output} is there already, and nothing is written over; give another name."
        )
    if not output.absolute().parent.is_dir():
        raise InputRefusedError(f"{output}: there is no folder {output.parent}; make it first.")


@contextmanager
def appearing(output: Path) -> Iterator[Path]:
    """Give a place to write to; what is there at the end appears as ``output``, whole.

    Nothing appears where anything goes wrong inside, and nothing is written over, not even what
    came to be there meanwhile. Raises :class:`~app.failures.InputRefusedError` where it cannot be
    written.
    """
    check_free(output)
    try:
        aside = Path(tempfile.mkdtemp(prefix=".quorate-", dir=output.absolute().parent))
    except OSError as error:
        raise _refused(output, error) from error
    try:
        part = aside / output.name
        try:
            yield part
            _publish(part, output)
        except OSError as error:
            raise _refused(output, error) from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _publish(part: Path, output: Path) -> None:
    if part.is_dir():
        if output.exists():
            output.rmdir()  # refuses a folder that holds anything
        part.rename(output)
        return
    if output.exists():
        raise FileExistsError(0, "it is there already")
    try:
        os.link(part, output)  # refuses a name that is taken, whoever took it meanwhile
    except FileExistsError:
        raise
    except OSError:  # a drive that has no links
        part.rename(output)


def _is_empty_folder(path: Path) -> bool:
    try:
        return path.is_dir() and not any(path.iterdir())
    except OSError:
        return False


def _refused(output: Path, error: OSError) -> InputRefusedError:
    reason = error.strerror or type(error).__name__
    return InputRefusedError(f"{output} cannot be written: {reason}.")
