"""From the written entries of a pack to its model: forms filled in, expressions checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from engine.language import schema
from engine.language import syntax as s
from engine.language.checking import Checker, Scope
from engine.language.kinds import (
    DATE,
    PERIOD,
    TEXT,
    Kind,
    code_of,
    list_of,
)
from engine.language.model import Body, Clause, Obligation, Pack, Parameter, Reading, RequiredLine
from engine.language.obligations import Draft, ObligationAssembly
from engine.language.parser import ExpressionError, parse
from engine.language.problems import nearest
from engine.language.subjects import is_date
from engine.language.writing import Author, Path
from engine.language.yaml_source import Document
from facts.vocabulary.codes import CodeBook
from facts.vocabulary.tables import TABLES

# The collections that every pack may use beside the tables of the snapshot.
COLLECTIONS: Mapping[str, Kind] = {
    "years": list_of(PERIOD),
    "quarters": list_of(PERIOD),
    "months": list_of(PERIOD),
    "two_month_slots": list_of(PERIOD),
    "bodies": list_of(Kind("body")),
    "groups": list_of(code_of("body")),
    "board_and_groups": list_of(code_of("body")),
    "required_lines": list_of(Kind("line")),
}


class Assembly:
    """Puts one pack together; mistakes go to ``author``."""

    def __init__(
        self,
        author: Author,
        head: Document,
        constitution: schema.ConstitutionEntry,
        codes: CodeBook,
        forms: Mapping[str, tuple[Document, schema.FormFile]],
    ) -> None:
        self.author = author
        self.head = head
        self.entry = constitution
        self.codes = codes
        self.forms = forms
        self.parameters = dict(self._parameters())
        self.scope = self._scope()

    def pack(self, files: Iterable[tuple[Document, schema.ClausesFile]], digest: str) -> Pack:
        """The whole pack, its obligations in the order of the files."""
        entry = self.entry
        self._check_codes()
        drafts: list[Draft] = []
        heads: list[tuple[schema.ClauseEntry, list[Draft]]] = []
        for document, file in files:
            for at, clause in enumerate(file.clauses):
                path: Path = ("clauses", at)
                self._check_body(document, (*path, "body"), clause.body)
                own = [
                    Draft(document, (*path, "obligations", number), clause, each)
                    for number, each in enumerate(clause.obligations)
                ]
                heads.append((clause, own))
                drafts.extend(own)
        done = self._obligations(drafts)
        clauses = self._clauses(heads, done)
        month, day = (int(part) for part in entry.reporting_year_starts.split("-"))
        return Pack(
            id=entry.id,
            title=entry.title,
            edition=entry.edition,
            source=entry.source,
            applied_from=entry.applied_from,
            year_starts=(month, day),
            root=entry.root,
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
            parameters=self.parameters,
            readings={
                name: Reading(
                    name, each.question, each.clauses, each.options, each.default, each.reason
                )
                for name, each in entry.readings.items()
            },
            codes=self.codes,
            tables=TABLES,
            clauses=clauses,
            digest=digest,
        )

    def _clauses(
        self,
        heads: list[tuple[schema.ClauseEntry, list[Draft]]],
        done: Mapping[int, Obligation],
    ) -> tuple[Clause, ...]:
        """Clauses of one id are one clause of the ledger, where files part them."""
        found: dict[str, Clause] = {}
        for clause, own in heads:
            obligations = tuple(done[id(draft)] for draft in own if id(draft) in done)
            if clause.clause in found:
                draft = own[0]
                message = f'clause "{clause.clause}" stands in this pack twice'
                self.author.problem(draft.document, (*draft.path[:2], "clause"), message)
                continue
            found[clause.clause] = Clause(
                clause.clause,
                clause.body,
                clause.title,
                clause.summary,
                clause.reviewed_by,
                clause.reviewed_on,
                obligations,
            )
        return tuple(found.values())

    def _obligations(self, drafts: list[Draft]) -> Mapping[int, Obligation]:
        """Assemble the obligations, parents before what arises from them."""
        done: dict[int, Obligation] = {}
        keys: dict[str, Draft] = {}
        for draft in drafts:
            key = f"{draft.clause.clause}/{draft.entry.id}"
            if key in keys:
                message = (
                    f'obligation "{draft.entry.id}" stands in clause {draft.clause.clause} twice'
                )
                self.author.problem(draft.document, (*draft.path, "id"), message)
            keys[key] = draft
        outcomes: dict[str, Mapping[str, Kind]] = {}
        for draft in drafts:
            builder = ObligationAssembly(self.author, self.scope, self.forms, outcomes, self.codes)
            obligation = builder.obligation(draft)
            if obligation is None:
                continue
            done[id(draft)] = obligation
            if obligation.population is not None:
                subject = obligation.population.subject
                parts: dict[str, Kind] = {
                    name: DATE if is_date(subject, name) else TEXT
                    for name, _ in obligation.population.key
                }
                parts |= {"done_on": DATE, "due_on": DATE, "status": TEXT}
                outcomes[obligation.key] = parts
            for named in ("same_as", "gives_rise_to"):
                other = getattr(draft.entry, named)
                if other is not None and other not in keys:
                    self.author.problem(
                        draft.document,
                        (*draft.path, named.replace("_", " ")),
                        f'no obligation is called "{other}"{nearest(other, keys)}',
                    )
        return done

    def _body(self, entry: schema.BodyEntry) -> Body:
        code = self.codes.find("body", entry.code)
        return Body(
            entry.code, entry.kind, code.label if code else entry.code, entry.joint, entry.seats
        )

    def _parameters(self) -> Iterable[tuple[str, Parameter]]:
        for name, entry in self.entry.parameters.items():
            path: Path = ("parameters", name)
            values = []
            if (entry.value is None) == (not entry.values):
                message = f'parameter "{name}" needs either "value" or "values"'
                self.author.problem(self.head, path, message)
            if entry.value is not None:
                node = self._value((*path, "value"), entry.value)
                values.append((self.entry.applied_from, node))
            for at, each in enumerate(entry.values):
                values.append((each.from_, self._value((*path, "values", at, "value"), each.value)))
            values.sort(key=lambda pair: pair[0], reverse=True)
            if values:
                yield name, Parameter(name, tuple(values), entry.unit, entry.clause)

    def _value(self, path: Path, text: str) -> s.Node:
        source = self.head.sources.get(path, (text, 1, 1))[0]
        try:
            node = parse(source)
        except ExpressionError as error:
            place = s.Place(error.line, error.column)
            self.author.problem_at(self.head, path, place, error.message)
            return s.Null()
        if not isinstance(node, s.Number | s.DurationLiteral | s.DateLiteral | s.Text):
            self.author.problem(
                self.head, path, 'a parameter is a number, a date, a text or a length (@"P3Y")'
            )
        return node

    def _scope(self) -> Scope:
        checker = Checker(lambda place, message: None)
        bare = Scope(TABLES, self.codes)
        names = dict(COLLECTIONS)
        for name, items in self.entry.lists.items():
            nested = any(isinstance(each, tuple) for each in items)
            names[name] = list_of(list_of(TEXT)) if nested else list_of(TEXT)
            if name in TABLES or name in COLLECTIONS:
                message = f'"{name}" already names a table or a collection'
                self.author.problem(self.head, ("lists", name), message)
        parameters = {
            name: checker.kind(each.values[0][1], bare) for name, each in self.parameters.items()
        }
        readings = {name: tuple(each.options) for name, each in self.entry.readings.items()}
        return Scope(TABLES, self.codes, names, parameters, readings)

    def _check_codes(self) -> None:
        """Every code that ``constitution.yaml`` names is one."""
        entry, author = self.entry, self.author
        for at, body in enumerate(entry.bodies):
            self._check_code("body", body.code, ("bodies", at, "code"))
            for number, seat in enumerate(body.seats):
                self._check_code("seat", seat, ("bodies", at, "seats", number))
        for at, post in enumerate(entry.posts):
            self._check_code("post", post, ("posts", at))
        for at, line in enumerate(entry.lines):
            self._check_code("relation", line.relation, ("lines", at, "relation"))
            for end, code in (("from", line.from_), ("to", line.to)):
                if not self.codes.find("body", code) and not self.codes.find("post", code):
                    known = [
                        each.code for kind in ("body", "post") for each in self.codes.of_kind(kind)
                    ]
                    message = f'"{code}" is neither a body nor a post{nearest(code, known)}'
                    author.problem(self.head, ("lines", at, end), message)
        for name, reading in entry.readings.items():
            if reading.default not in reading.options:
                message = f'the default "{reading.default}" is not among the options'
                hint = nearest(reading.default, reading.options)
                author.problem(self.head, ("readings", name, "default"), message + hint)
        codes = {body.code for body in entry.bodies}
        if entry.root not in codes:
            message = f'the root "{entry.root}" is not among the bodies{nearest(entry.root, codes)}'
            author.problem(self.head, ("root",), message)

    def _check_code(self, kind: str, code: str, path: Path) -> None:
        if not any(each.code == code for each in self.codes.of_kind(kind)):
            known = [each.code for each in self.codes.of_kind(kind)]
            self.author.problem(self.head, path, f'"{code}" is no {kind}{nearest(code, known)}')

    def _check_body(self, document: Document, path: Path, body: str) -> None:
        known = [each.code for each in self.entry.bodies] + ["all-bodies", "document-control"]
        if body not in known:
            message = f'"{body}" is no body of this constitution{nearest(body, known)}'
            self.author.problem(document, path, message)


__all__ = ["COLLECTIONS", "Assembly"]
