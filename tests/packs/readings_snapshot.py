"""A snapshot for the pack ``tests/packs/readings``, as the text of its CSV files."""

from __future__ import annotations

from pathlib import Path

PACK = Path(__file__).parent / "readings"

TABLES = {
    "snapshot": "key,value\nconstitution,tiny\nas_of,2018-04-30\n",
    "people": "person,name\nann,Ann\nbob,Bob\ncat,Cat\ndan,Dan\n",
    "posts": "post,person,from\nindependent-chair,ann,2017-01-01\n",
    "memberships": (
        "person,body,from,role\n"
        "ann,board,2017-04-01,chair\nbob,board,2017-04-01,member\n"
        "cat,board,2017-04-01,member\ndan,board,2017-04-01,member\n"
    ),
    "meetings": "meeting,body,date,state\nm1,board,2017-09-12,held\nm2,board,2017-12-12,held\n",
    "attendance": (
        "meeting,person,outcome,deputy\n"
        "m1,ann,present,\nm1,bob,present,\nm1,cat,deputised,dan\nm1,dan,absent,\n"
        "m2,ann,present,\nm2,bob,present,\nm2,cat,present,\nm2,dan,absent,\n"
    ),
    "letters": "letter,kind,about,body,to,signed_by,sent_on\n",
}


def write(folder: Path) -> Path:
    """The snapshot as a folder of CSV files."""
    folder.mkdir()
    for name, text in TABLES.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder
