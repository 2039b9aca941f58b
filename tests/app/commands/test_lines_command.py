"""``quorate lines`` from snapshot and pack to text and picture."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result

from app.cli import main

PACK = """
id: small-2020
title: A small partnership
edition: January 2020
source: invented for this test
applied from: 2017-04-01
reporting year starts: 04-01
root: kscmp
reports to: council-leader
bodies:
  - {code: kscmp, kind: board}
  - {code: business-group, kind: group}
  - {code: rapid-review, kind: group}
  - {code: mscb, kind: outside}
posts: [council-leader, legal-adviser]
lines:
  - {from: business-group, relation: reports-to, to: kscmp, clause: "1"}
  - {from: rapid-review, relation: reports-to, to: business-group, clause: "2", instead: [kscmp]}
chairs sit on: business-group
lists: {}
parameters: {}
readings: {}
"""

CLAUSES = """
clauses:
  - clause: "1"
    body: business-group
    title: First
    summary: The group reports to the board.
    obligations:
      - {id: line, class: not yet encoded, summary: The line is recorded.}
  - clause: "2"
    body: rapid-review
    title: Second
    summary: The review reports to the group.
    obligations:
      - {id: line, class: not yet encoded, summary: The line is recorded.}
"""

TABLES = {
    "snapshot": "key,value\nconstitution,small-2020\nas_of,2018-04-30\n",
    "people": "person,name\np1,Ada Example\np2,\n",
    "posts": "post,person,from,until\ncouncil-leader,p1,2017-05-01,2018-04-29\n",
    "memberships": "person,body,from,role\np1,business-group,2017-04-01,member\n"
    "p2,rapid-review,2017-04-01,chair\np2,mscb,2017-04-01,chair\n",
    "reporting_lines": "from,relation,to\nBusiness Group,reports-to,kscmp\n",
}

TEXT = """\
Reporting lines on 30 April 2018
1 line recorded; 1 required and missing.

Kent safeguarding children multi-agency partnership
└── Business Group
    └╌╌ Rapid Review Group — NOT RECORDED, required by 2

Bodies with no line, recorded or required: none
Required and not recorded: 1
  Rapid Review Group reports to Business Group (2)
Rounds, in which somebody answers to themselves: none
Out of reach of Kent safeguarding children multi-agency partnership: 1
  Rapid Review Group
Posts with no holder: 2
  Leader of the Council: the last holder's last day was 29 April 2018
  The council's legal adviser: no holder is on record
Group chairs who do not sit on Business Group: 1
  p2, chair of Rapid Review Group
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / "constitution.yaml").write_text(PACK, encoding="utf-8")
    (tmp_path / "pack" / "clauses.yaml").write_text(CLAUSES, encoding="utf-8")
    (tmp_path / "snapshot").mkdir()
    for table, text in TABLES.items():
        (tmp_path / "snapshot" / f"{table}.csv").write_text(text, encoding="utf-8")
    return tmp_path


def run(folder: Path, *options: str) -> Result:
    arguments = ["lines", str(folder / "snapshot"), "--constitution", str(folder / "pack")]
    return CliRunner().invoke(main, [*arguments, *options])


def test_the_text(folder: Path) -> None:
    result = run(folder)
    assert (result.exit_code, result.stdout, result.stderr) == (0, TEXT, "")


def test_another_day_has_other_holders(folder: Path) -> None:
    result = run(folder, "--as-of", "2018-04-29")
    assert result.stdout == TEXT.replace("30 April", "29 April").replace(
        "Posts with no holder: 2\n"
        "  Leader of the Council: the last holder's last day was 29 April 2018\n",
        "Posts with no holder: 1\n",
    )


def test_a_picture_is_written_beside_the_text(folder: Path) -> None:
    result = run(folder, "--output", str(folder / "lines.svg"))
    assert (result.exit_code, result.stdout) == (0, TEXT)
    picture = ElementTree.parse(folder / "lines.svg").getroot()
    assert picture.tag == "{http://www.w3.org/2000/svg}svg"
    assert picture.findtext("*[@id='ql-desc']") == (
        "1 line recorded, 1 required and missing. "
        "Rapid Review Group reports to Business Group: required by 2, not recorded. "
        "Business Group reports to Kent safeguarding children multi-agency partnership: recorded. "
        "Rapid Review Group: out of reach."
    )


def test_the_text_is_written_to_a_file(folder: Path) -> None:
    result = run(folder, "--output", str(folder / "lines.txt"))
    assert (result.exit_code, result.stdout) == (0, "")
    assert (folder / "lines.txt").read_text(encoding="utf-8") == TEXT


def test_another_kind_of_file_is_refused(folder: Path) -> None:
    output = folder / "lines.png"
    result = run(folder, "--output", str(output))
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        f"--output {output}: reporting lines are written as a picture (.svg) or as text (.txt), "
        "not as .png.\n"
    )
    assert not output.exists()
