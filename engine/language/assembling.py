"""From the written entries of a pack to its model: forms filled in, expressions checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from engine.language import schema
from engine.language.drafts import Draft, draft
from engine.language.forms import Form
from engine.language.heads import Head
from engine.language.links import check_cited, check_links, check_unused, check_unused_kinds
from engine.language.model import Body, Clause, Obligation, Pack, Reading, RequiredLine
from engine.language.obligations import ObligationAssembly
from engine.language.problems import nearest, shown
from engine.language.writing import Author, Path
from engine.language.yaml_source import Document

# What a clause may belong to beside a body of the constitution.
NO_BODY = ("all-bodies", "document-control")


class Assembly:
    """Puts one pack together; mistakes go to ``author``."""

    def __init__(self, author: Author, head: Head, forms: Mapping[str, Form | None]) -> None:
        self.author = author
        self.head = head
        self.forms = forms
        self.used: set[str] = set()

    def pack(
        self, files: Iterable[tuple[Document, schema.ClausesFile]], digest: str, complete: bool
    ) -> Pack:
        """The whole pack, its obligations in the order of the files.

        ``complete``: every file could be read, so what nothing uses is not used at all.
        """
        written = [
            (clause, self._drafts(document, at, clause))
            for document, file in files
            for at, clause in enumerate(file.clauses)
        ]
        drafts = [each for _, own in written for each in own]
        done = self._obligations(drafts)
        clauses = self._clauses(written, done)
        if complete:
            check_links(drafts, done, self.author)
            check_cited(self.head, frozenset(each.clause for each in clauses))
            self._check_unused(drafts)
        return self._made(clauses, digest)

    def _drafts(self, document: Document, at: int, clause: schema.ClauseEntry) -> Sequence[Draft]:
        path: Path = ("clauses", at)
        self._check_body(document, (*path, "body"), clause.body)
        if (clause.reviewed_by is None) != (clause.reviewed_on is None):
            message = '"reviewed by" and "reviewed on" stand together'
            given = "reviewed by" if clause.reviewed_by is not None else "reviewed on"
            self.author.key_problem(document, (*path, given), message)
        found = []
        for number, each in enumerate(clause.obligations):
            full: Path = (*path, "obligations", number)
            if each.body is not None:
                self._check_body(document, (*full, "body"), each.body)
            found.append(
                draft(document, full, clause, each, self.forms, self.head.codes, self.author)
            )
        return found

    def _obligations(self, drafts: Sequence[Draft]) -> Mapping[str, Obligation]:
        """Every obligation by key; each may ask for the outcomes of any other."""
        kinds = self.head.subjects
        parts_of = {each.key: each.outcome(kinds) for each in drafts}
        outcomes = {key: parts for key, parts in parts_of.items() if parts is not None}
        scope = replace(self.head.scope, outcomes=outcomes)
        done: dict[str, Obligation] = {}
        for each in drafts:
            assembly = ObligationAssembly(self.author, scope, each)
            obligation = assembly.obligation()
            self.used |= assembly.used
            if each.key in done:
                continue
            if obligation is not None:
                done[each.key] = obligation
        return done

    def _clauses(
        self,
        written: Sequence[tuple[schema.ClauseEntry, Sequence[Draft]]],
        done: Mapping[str, Obligation],
    ) -> tuple[Clause, ...]:
        found: dict[str, Clause] = {}
        for clause, own in written:
            first = own[0]
            if clause.clause in found:
                message = f'clause "{shown(clause.clause)}" stands in this pack twice'
                self.author.problem(first.document, (*first.path[:2], "clause"), message)
                continue
            keys: dict[str, Draft] = {}
            for each in own:
                if each.key in keys:
                    message = (
                        f'obligation "{shown(each.own.id)}" stands in clause {clause.clause} twice'
                    )
                    self.author.problem(each.document, (*each.path, "id"), message)
                keys[each.key] = each
            found[clause.clause] = Clause(
                clause.clause,
                clause.body,
                clause.title,
                clause.summary,
                clause.reviewed_by,
                clause.reviewed_on,
                tuple(done[key] for key in keys if key in done),
            )
        return tuple(found.values())

    def _check_body(self, document: Document, path: Path, body: str) -> None:
        known = [*(each.code for each in self.head.entry.bodies), *NO_BODY]
        if body not in known:
            message = f'"{shown(body)}" is no body of this constitution{nearest(body, known)}'
            self.author.problem(document, path, message)

    def _check_unused(self, drafts: Sequence[Draft]) -> None:
        waiting = {each.clause.clause for each in drafts if each.own.class_ == "not yet encoded"}
        check_unused(self.head, self.used, frozenset(waiting))
        if any(each.entry is None for each in drafts):
            return
        populations = (each.entry.population for each in drafts if each.entry is not None)
        kinds = {each.subject for each in populations if each is not None}
        check_unused_kinds(self.head, kinds, bool(waiting))
        forms_used = {each.form for each in drafts}
        for name, form in self.forms.items():
            if form is not None and form[0].file.startswith("forms/") and name not in forms_used:
                message = f'the form "{name}" is never used'
                self.author.problem(form[0], ("form",), message)

    def _made(self, clauses: tuple[Clause, ...], digest: str) -> Pack:
        entry, head = self.head.entry, self.head
        month, day = (int(part) for part in entry.reporting_year_starts.split("-"))
        return Pack(
            id=entry.id,
            title=entry.title,
            edition=entry.edition,
            source=entry.source,
            applied_from=entry.applied_from,
            year_starts=(month, day),
            root=entry.root,
            chairs_sit_on=entry.chairs_sit_on,
            reports_to=entry.reports_to,
            bodies={each.code: self._body(each) for each in entry.bodies},
            posts=entry.posts,
            required_lines=tuple(
                RequiredLine(
                    each.from_, each.relation, each.to, each.clause, each.instead, each.tested
                )
                for each in entry.lines
            ),
            lists=entry.lists,
            parameters=head.parameters,
            readings={
                name: Reading(
                    name, each.question, each.clauses, each.options, each.default, each.reason
                )
                for name, each in entry.readings.items()
            },
            codes=head.codes,
            tables=head.tables,
            clauses=clauses,
            digest=digest,
        )

    def _body(self, entry: schema.BodyEntry) -> Body:
        code = self.head.codes.find("body", entry.code)
        label = code.label if code else entry.code
        return Body(entry.code, entry.kind, label, entry.joint, entry.seats)
