"""The project stands alone: no file names the machine it was written on, or a registry."""

from __future__ import annotations

import re

from tests.house.house import ROOT, project_files

# Written so that this file does not find itself.
PATTERNS = {
    "a path of one machine": r"(?<![\w.:])/(?:work|tmp|root|home|opt|Users|mnt)/[\w.]",
    "a path of one machine (Windows)": r"\b[A-Z]:\\{1,2}(?:Users|Windows|Temp)\b",
    "a registry's host": r"\b(?:pypi|pythonhosted|npmjs|crates|anaconda)\.(?:org|com|io)\b",
    "an option that names a package index": r"--(?:(?:extra-)?index-url|find-links|trusted-host)\b",
    "an address a package came from": r'"resolved": *"http|registry *= *"?http',
}
TOO_LARGE = 5_000_000


def leaks(text: str) -> list[str]:
    """Each line that says more than it should: its number, what is wrong, the text found."""
    return [
        f"line {number}: {what}: {found.group(0)}"
        for number, line in enumerate(text.splitlines(), start=1)
        for what, pattern in PATTERNS.items()
        if (found := re.search(pattern, line))
    ]


def test_no_file_names_a_machine_or_a_registry() -> None:
    found = {}
    for path in project_files():
        data = path.read_bytes()
        if b"\0" in data[:8000] or len(data) > TOO_LARGE:
            continue
        if wrong := leaks(data.decode("utf-8", errors="replace")):
            found[str(path.relative_to(ROOT))] = wrong
    assert found == {}


def test_a_leak_is_seen() -> None:
    slash = "/"
    text = "\n".join(
        [
            f"see {slash}home{slash}someone/notes",
            "docs/home/page.md and rules/opt/x are fine",
            f"pip install --{'index'}-url x",
            f"https:{slash}{slash}pypi.{'org'}/simple",
            f"C:{chr(92)}Users{chr(92)}someone",
        ]
    )
    assert leaks(text) == [
        "line 1: a path of one machine: /" + "home/s",
        "line 3: an option that names a package index: --" + "index-url",
        "line 4: a registry's host: pypi." + "org",
        "line 5: a path of one machine (Windows): C:" + chr(92) + "Users",
    ]
