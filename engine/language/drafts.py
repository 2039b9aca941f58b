"""Obligations as written, their forms laid under them, before their expressions are read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from engine.language import schema
from engine.language.editions import ALWAYS, InForce
from engine.language.forms import Form, Use
from engine.language.kinds import DATE, TEXT, Kind
from engine.language.problems import nearest, shown
from engine.language.subjects import SubjectKinds
from engine.language.writing import Author, Path, Written
from engine.language.yaml_source import Document
from facts.vocabulary.codes import CodeBook

ATTESTED_FORM = "attested"

# What an obligation that tests nothing may still say.
SAID_ANYWAY = frozenset(
    {"id", "class_", "summary", "body", "same_as", "bearer", "report_to", "severity", "remedy"}
    | {"from_edition", "until_edition"}
)


@dataclass(frozen=True)
class Draft:
    """An obligation as written, where it stands, and what it says with its form laid under it.

    ``entry`` is None where its form is missing: nothing more can be said of it. ``in_force`` is
    when both it and its clause are.
    """

    document: Document
    path: Path
    clause: schema.ClauseEntry
    own: schema.ObligationEntry
    entry: schema.ObligationEntry | None
    written: Written
    form: str | None
    in_force: InForce = ALWAYS

    @property
    def key(self) -> str:
        """``clause/obligation``."""
        return f"{self.clause.clause}/{self.own.id}"

    @property
    def is_tested(self) -> bool:
        """Whether the obligation is tested on its own."""
        return self.own.class_ in ("automated", "attested") and self.own.same_as is None

    def outcome(self, kinds: SubjectKinds) -> Mapping[str, Kind] | None:
        """The parts of this obligation's outcomes; None where it is not tested."""
        if self.entry is None or not self.is_tested or self.entry.population is None:
            return None
        subject = self.entry.population.subject
        names = kinds.parts(subject) or tuple(self.entry.population.key)
        parts = {name: kinds.kind_of(subject, name) for name in names}
        return parts | {"done_on": DATE, "due_on": DATE, "status": TEXT}


def draft(
    document: Document,
    path: Path,
    clause: schema.ClauseEntry,
    own: schema.ObligationEntry,
    forms: Mapping[str, Form | None],
    codes: CodeBook,
    author: Author,
) -> Draft:
    """An obligation with its form laid under it; what is wrong with the use is noted."""
    name, usage, given = own.form, (*path, "with" if own.with_ else "form"), dict(own.with_)
    says = frozenset(each.rstrip("_").replace("_", " ") for each in own.model_fields_set)
    plain = Written(document, path, None, says, {}, usage)
    if name is None and own.with_:
        message = '"with" fills in a form, and this obligation names no "form"'
        author.key_problem(document, usage, message)
        return Draft(document, path, clause, own, None, plain, None)
    if own.class_ == "attested" and name is None and own.population is None and not own.same_as:
        name, usage, given = ATTESTED_FORM, path, _attested_parts(clause, own, codes)
        plain = replace(plain, usage=path)
    if name is None:
        return Draft(document, path, clause, own, own, plain, None)
    if forms.get(name, ...) is None:  # what is wrong with the form has been said
        return Draft(document, path, clause, own, None, plain, name)
    found = forms.get(name)
    if found is None:
        message = f'no form is called "{shown(name)}"{nearest(name, forms)}'
        author.problem(document, (*path, "form"), message)
        return Draft(document, path, clause, own, None, plain, None)
    origin, form = found
    parts = Use(document, usage, form, given).parts(author)
    if parts is None:
        return Draft(document, path, clause, own, None, plain, name)
    written = Written(document, path, origin, says, parts, usage)
    return Draft(document, path, clause, own, _laid_over(form.obligation, own), written, name)


def _attested_parts(
    clause: schema.ClauseEntry, own: schema.ObligationEntry, codes: CodeBook
) -> dict[str, Any]:
    body = own.body or clause.body
    return {
        "clause": clause.clause,
        "obligation": own.id,
        "body": body if codes.find("body", body) else "board",
        "life": own.attested.good_for if own.attested else '@"P12M"',
    }


def _laid_over(form: schema.TestedEntry, own: schema.ObligationEntry) -> schema.ObligationEntry:
    """The obligation's fields over its form's; sentences and definitions are added to."""
    added: dict[str, Any] = {
        name: getattr(form, name)
        for name in form.model_fields_set
        if name not in own.model_fields_set
    }
    if form.define and own.define:
        added["define"] = {**form.define, **own.define}
    if form.explain is not None and own.explain is not None:
        said = {name: getattr(own.explain, name) for name in own.explain.model_fields_set}
        added["explain"] = form.explain.model_copy(update=said)
    return own.model_copy(update=added)
