"""The corpus of broken packs: each folder holds the one file that is wrong, laid over `_base`.

`expected.txt` holds every line that is said of it.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from engine.language.packs import load_pack
from engine.language.problems import PackRefused

CORPUS = Path(__file__).parents[2] / "corpus" / "packs"
BASE = CORPUS / "_base"


def mistakes() -> list[str]:
    """The name of every mistake in the corpus."""
    return sorted(path.name for path in CORPUS.iterdir() if not path.name.startswith("_"))


def build(mistake: str, folder: Path) -> Path:
    """Build the broken pack in ``folder``; gives its path."""
    path = folder / "pack"
    shutil.copytree(BASE, path)
    shutil.copytree(
        CORPUS / mistake, path, dirs_exist_ok=True, ignore=shutil.ignore_patterns("expected.txt")
    )
    return path


def expected(mistake: str) -> list[str]:
    """Every line that is said of it."""
    return (CORPUS / mistake / "expected.txt").read_text(encoding="utf-8").splitlines()


def said_of(path: Path) -> list[str]:
    """Every line said of the pack in ``path``; none where it is in order."""
    try:
        load_pack(path)
    except PackRefused as refused:
        return [str(problem) for problem in refused.problems]
    return []
