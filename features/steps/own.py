"""Steps about records that only this constitution keeps: rows of its own tables."""

from __future__ import annotations

from typing import Any

from pytest_bdd import given

from facts.vocabulary.columns import Column, ColumnKind
from facts.vocabulary.tables import TABLES as COMMON
from features.steps.sentences import Sentence, day_of
from features.steps.story import Story

BLANK = ("", "not recorded")
YES_OR_NO = {"yes": True, "no": False}


@given(Sentence("these {records} are on record"))
def own_on_record(story: Story, records: str, datatable: list[list[str]]) -> None:
    name = story.table(records)
    assert name not in COMMON, f"{records} have sentences of their own"
    columns = {each.name.replace("_", " "): each for each in story.pack.tables[name].columns}
    heading, *rows = datatable
    unknown = [each for each in heading if each not in columns]
    assert not unknown, f"{records} have no {unknown[0]}, but {', '.join(columns)}"
    for row in rows:
        cells = {
            columns[words].name: cell_of(story, columns[words], said)
            for words, said in zip(heading, row, strict=True)
        }
        story.rows[name].append(cells)


def cell_of(story: Story, column: Column, said: str) -> Any:
    """What a cell holds, from the words of a scenario."""
    if said in BLANK:
        return None
    if column.kind is ColumnKind.DATE:
        return day_of(said)
    if column.kind is ColumnKind.NUMBER:
        return int(said)
    if column.kind is ColumnKind.YES_NO:
        assert said in YES_OR_NO, f'{column.name} is yes or no, not "{said}"'
        return YES_OR_NO[said]
    if column.codes is not None:
        return story.book.code(column.codes, said)
    return _named(story, column, said)


def _named(story: Story, column: Column, said: str) -> str:
    """What an identifier names: a meeting by its day, a person, an organisation, or a name."""
    for kind in column.refers_to:
        if kind == "meetings":
            return _meeting(story, said)
        if kind in ("body", "post"):
            code = story.book.find(kind, said)
            if code is not None:
                return code
        elif kind == "people":
            return story.person(said)
        elif kind == "organisations":
            return story.organisation(said)
    return said


def _meeting(story: Story, said: str) -> str:
    """The meeting of a day: ``17 May 2017``, or ``the Board on 17 May 2017``."""
    body, _, day = said.rpartition(" on ")
    code = story.body(body) if body else None
    found = [
        row["meeting"]
        for row in story.rows["meetings"]
        if row["date"] == day_of(day) and code in (None, row["body"])
    ]
    assert len(found) == 1, f"{len(found)} meetings are on {said}"
    return str(found[0])
