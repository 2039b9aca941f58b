"""Holding ``equivalents.yaml`` against the pack it belongs to: the obligations that it names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from engine.language.equivalents import Equivalent, EquivalentsFile
from engine.language.problems import nearest
from engine.language.writing import Author
from engine.language.yaml_source import Document


def equivalents_of(
    author: Author, source: Document, entry: EquivalentsFile, forms: Mapping[str, str | None]
) -> Iterator[Equivalent]:
    """Every change that is listed; what is wrong with the list is noted for ``author``.

    ``forms`` has every obligation of the pack by its key, with the form that it uses.
    """
    for at, each in enumerate(entry.equivalents):
        path = ("equivalents", at)
        if bool(each.obligations) == (each.form is not None):
            message = 'a list of changes stands with "obligations" or with "form": one of the two'
            author.problem(source, path, message)
        for number, key in enumerate(each.obligations):
            if key not in forms:
                message = f'no obligation is called "{key}"{nearest(key, forms)}'
                author.problem(source, (*path, "obligations", number), message)
        used = {form for form in forms.values() if form is not None}
        if each.form is not None and each.form not in used:
            message = f'no obligation uses a form called "{each.form}"{nearest(each.form, used)}'
            author.problem(source, (*path, "form"), message)
        keys = frozenset(each.obligations) or frozenset(
            key for key, form in forms.items() if form is not None and form == each.form
        )
        for number, change in enumerate(each.changes):
            line, column = source.place((*path, "changes", number))
            reason = " ".join(each.reason.split())
            yield Equivalent(keys, change, reason, source.file, line, column)
