"""From the written entries of a pack to its model: forms filled in, expressions checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from engine.language import schema
from engine.language.drafts import Draft, draft
from engine.language.editions import ALWAYS, InForce, lists_on
from engine.language.forms import Form
from engine.language.heads import Head
from engine.language.links import (
    check_cited,
    check_links,
    check_unused,
    check_unused_kinds,
    check_values_then,
)
from engine.language.model import Body, Clause, Dated, Obligation, Pack, Reading, RequiredLine
from engine.language.obligations import ObligationAssembly
from engine.language.problems import nearest, shown
from engine.language.writing import Author, InFile, Path
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
        self.dated = self._dated()

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
        editions, file = self.head.editions, InFile(self.author, document)
        whole = editions.in_force(file, path, clause)
        self._check_body_then(file, (*path, "body"), clause.body, whole)
        found = []
        for number, each in enumerate(clause.obligations):
            full: Path = (*path, "obligations", number)
            in_force = whole.within(editions.in_force(file, full, each))
            if in_force.is_never:
                message = "this obligation is in force only in editions in which its clause is not"
                file.key_problem((*full, "id"), message)
            if each.body is not None:
                self._check_body(document, (*full, "body"), each.body)
                self._check_body_then(file, (*full, "body"), each.body, in_force)
            made = draft(document, full, clause, each, self.forms, self.head.codes, self.author)
            found.append(replace(made, in_force=in_force))
        return found

    def _obligations(self, drafts: Sequence[Draft]) -> Mapping[str, Obligation]:
        """Every obligation by key; each may ask for the outcomes of any other."""
        kinds = self.head.subjects
        parts_of = {each.key: each.outcome(kinds) for each in drafts}
        outcomes = {key: parts for key, parts in parts_of.items() if parts is not None}
        scope = replace(self.head.scope, outcomes=outcomes)
        done: dict[str, Obligation] = {}
        used: list[tuple[Draft, frozenset[str]]] = []
        for each in drafts:
            assembly = ObligationAssembly(self.author, scope, each)
            obligation = assembly.obligation()
            self.used |= assembly.used
            used.append((each, frozenset(assembly.used)))
            if each.key in done:
                continue
            if obligation is not None:
                done[each.key] = obligation
        check_values_then(self.head, used)
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
                self._whole(first),
            )
        return tuple(found.values())

    def _whole(self, draft: Draft) -> InForce:
        """When the clause of a draft is in force (what is wrong there has been noted)."""
        nobody = InFile(Author(), draft.document)
        return self.head.editions.in_force(nobody, (), draft.clause)

    def _check_body(self, document: Document, path: Path, body: str) -> None:
        known = [*(each.code for each in self.head.entry.bodies), *NO_BODY]
        if body not in known:
            message = f'"{shown(body)}" is no body of this constitution{nearest(body, known)}'
            self.author.problem(document, path, message)

    def _check_body_then(self, file: InFile, path: Path, body: str, in_force: InForce) -> None:
        """A body that a rule belongs to is there in every edition in which the rule is."""
        found = next((each for each in self.dated.bodies if each.code == body), None)
        if found is not None and not in_force.is_never and not found.in_force.holds(in_force):
            message = f'the body "{body}" is not there in every edition in which this is in force'
            file.problem(path, message)

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
        dated, last = self.dated, head.editions.all[-1]
        return Pack(
            id=entry.id,
            title=entry.title,
            edition=last.name,
            source=last.source,
            applied_from=head.applied_from,
            year_starts=(month, day),
            root=entry.root,
            chairs_sit_on=entry.chairs_sit_on,
            working_days_of=entry.working_days_of,
            own_subjects={name: tuple(each.key) for name, each in entry.subjects.items()},
            reports_to=entry.reports_to,
            bodies={each.code: each for each in dated.bodies},
            posts=tuple(post for post, _ in dated.posts),
            required_lines=dated.lines,
            lists=lists_on(dated.lists, last.first),
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
            editions=head.editions.all,
            dated=dated,
        ).on(last.first)

    def _dated(self) -> Dated:
        """What may differ from edition to edition, each with when it is in force."""
        head, editions = self.head, self.head.editions
        lines = tuple(
            RequiredLine(
                each.from_,
                each.relation,
                each.to,
                each.clause,
                each.instead,
                each.tested,
                editions.in_force(head, ("lines", at), each),
            )
            for at, each in enumerate(head.entry.lines)
        )
        bodies = tuple(self._body(at, each) for at, each in enumerate(head.entry.bodies))
        differs = len(editions.all) > 1 or any(len(each) > 1 for each in head.lists.values())
        posts = tuple(
            (each.post, editions.in_force(head, ("posts", at), each))
            if isinstance(each, schema.PostEntry)
            else (each, ALWAYS)
            for at, each in enumerate(head.entry.posts)
        )
        return Dated(bodies, posts, lines, head.lists, differs)

    def _body(self, at: int, entry: schema.BodyEntry) -> Body:
        head, editions = self.head, self.head.editions
        code = head.codes.find("body", entry.code)
        label = code.label if code else entry.code
        path: Path = ("bodies", at)
        seats = [each.seat if isinstance(each, schema.SeatEntry) else each for each in entry.seats]
        in_force = [
            editions.in_force(head, (*path, "seats", number), each)
            if isinstance(each, schema.SeatEntry)
            else ALWAYS
            for number, each in enumerate(entry.seats)
        ]
        return Body(
            entry.code,
            entry.kind,
            label,
            entry.joint,
            tuple(seats),
            editions.in_force(head, path, entry),
            tuple(in_force),
        )
