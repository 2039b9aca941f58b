"""Checking ``constitution.yaml``: bodies, posts, lines, lists, parameters, readings."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

from engine.language import schema
from engine.language import syntax as s
from engine.language.checking import Checker
from engine.language.edition_checking import editions_of
from engine.language.editions import Listed
from engine.language.kinds import ANY, PERIOD, TEXT, Kind, code_of, list_of
from engine.language.model import Parameter
from engine.language.own_tables import kinds_of_code, misspelt_kinds, own_subjects, own_tables
from engine.language.problems import meant, nearest, shown
from engine.language.scope import OWN_WORDS, Scope
from engine.language.tokens import KEYWORDS
from engine.language.writing import Author, Path, parse_at, start_of
from engine.language.yaml_source import Document
from facts.vocabulary.codes import Code, CodeBook, standard_codes

# What the value of a parameter may be.
VALUES = (s.Number, s.DurationLiteral, s.DateLiteral, s.Text)

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


class Head:
    """``constitution.yaml``, checked: its codes, its parameters and the scope of expressions."""

    def __init__(self, document: Document, entry: schema.ConstitutionEntry, author: Author) -> None:
        self.document = document
        self.entry = entry
        self.author = author
        self.editions = editions_of(self, entry)
        self.applied_from = entry.applied_from or self.editions.all[0].first
        self.codes = self._codes()
        self.tables = own_tables(self, COLLECTIONS)
        self.subjects = own_subjects(self)
        self.parameters = dict(self._parameters())
        self.lists: dict[str, tuple[tuple[date, Listed], ...]] = {}
        self.scope = self._scope()
        self._check_bodies()
        self._check_lines()
        self._check_rest()

    def problem(self, path: Path, message: str) -> None:
        """Note a mistake in ``constitution.yaml``."""
        self.author.problem(self.document, path, message)

    def key_problem(self, path: Path, message: str) -> None:
        """Note a mistake in a name of ``constitution.yaml``."""
        self.author.key_problem(self.document, path, message)

    def _codes(self) -> CodeBook:
        """The codes of the contract and the constitution's own."""
        book = standard_codes()
        known = kinds_of_code(self.entry)
        misspelt = frozenset(misspelt_kinds(self.entry))
        for at, each in enumerate(self.entry.codes):
            if each.kind not in known and each.kind not in misspelt:
                message = f'"{shown(each.kind)}" is no kind of code{nearest(each.kind, known)}'
                self.problem(("codes", at, "kind"), message)
            kind = each.kind if each.kind in known else meant(each.kind, known) or each.kind
            if not self._clashes(book, at, each):
                # People write what they see: the label is a spelling too.
                code = Code(kind, each.code, each.label, (), (each.label, *each.aliases), "")
                book = book.extended((code,))
            elif book.find(kind, each.code) is None:
                book = book.extended((Code(kind, each.code, each.label),))
        return book

    def _clashes(self, book: CodeBook, at: int, entry: schema.CodeEntry) -> bool:
        """Whether a spelling of the code already means another (then it is noted)."""
        before = len(self.author.problems)
        spellings: list[tuple[Path, str]] = [(("codes", at, "code"), entry.code)]
        spellings += [(("codes", at, "aliases", n), each) for n, each in enumerate(entry.aliases)]
        spellings.append((("codes", at, "label"), entry.label))
        for path, spelling in spellings:
            other = book.find(entry.kind, spelling)
            if other is not None and (other.code, other.label) != (entry.code, entry.label):
                message = f'"{spelling}" already means the {entry.kind} code "{other.code}"'
                self.problem(path, message)
        return len(self.author.problems) > before

    def _parameters(self) -> Iterable[tuple[str, Parameter]]:
        for name, entry in self.entry.parameters.items():
            path: Path = ("parameters", name)
            self._check_name(path, name)
            if (entry.value is None) == (not entry.values):
                message = f'parameter "{name}" needs either "value" or "values"'
                self.author.key_problem(self.document, path, message)
            written: list[tuple[date, Path, str]] = []
            if entry.value is not None:
                written.append((self.applied_from, (*path, "value"), entry.value))
            for at, each in enumerate(entry.values):
                there: Path = (*path, "values", at)
                day = self._first_day(there, name, each, [first for first, *_ in written])
                if day is not None:
                    written.append((day, (*there, "value"), each.value))
            values = [(day, where, self._value(where, text)) for day, where, text in written]
            self._check_like(name, values)
            values.sort(key=lambda each: each[0], reverse=True)
            if values:
                dated = tuple((day, node) for day, _, node in values)
                yield name, Parameter(name, dated, entry.unit, entry.clause, entry.stated)

    def _first_day(
        self,
        path: Path,
        name: str,
        entry: schema.ValueFrom | schema.ListFrom,
        taken: Collection[date],
    ) -> date | None:
        """The day from which one of several values holds: its own, or that of its edition."""
        if (entry.from_ is None) == (entry.edition is None):
            message = f'a value of {name} needs either "from", a day, or "edition"'
            self.key_problem(path, message)
            return None
        day = entry.from_
        where: Path = (*path, "from")
        if entry.edition is not None:
            where = (*path, "edition")
            day = self.editions.named(self, where, entry.edition)
        if day in taken:
            self.problem(where, f"two values of {name} are in force from {day}")
        return day

    def _value(self, path: Path, text: str) -> s.Node:
        node = parse_at(self.author, self.document, path, text)
        if node is None:
            return s.Null()
        if not isinstance(node, VALUES):
            message = 'a parameter is a number, a date, a text or a length of time (@"P3Y")'
            self.problem(path, message)
        return node

    def _check_like(self, name: str, values: Sequence[tuple[date, Path, s.Node]]) -> None:
        kinds = [type(node) for *_, node in values if not isinstance(node, s.Null)]
        for _, path, node in values:
            if not isinstance(node, s.Null) and type(node) is not kinds[0]:
                message = f"the values of {name} are not all of one kind"
                self.problem(path, message)

    def _scope(self) -> Scope:
        checker = Checker(lambda place, message: None)
        names = dict(COLLECTIONS)
        contents: dict[str, tuple[s.Text, ...]] = {}
        for name in self.entry.lists:
            path: Path = ("lists", name)
            self._check_name(path, name)
            if name in self.tables or name in COLLECTIONS:
                message = f'"{name}" already names a table or a collection'
                self.author.key_problem(self.document, path, message)
                continue
            written = self._written(path, name)
            nested = any(isinstance(each, tuple) for _, _, items in written for each in items)
            names[name] = list_of(list_of(TEXT)) if nested else list_of(TEXT)
            contents[name] = tuple(
                text for _, where, items in written for text in self._texts(where, items)
            )
            self.lists[name] = tuple((day, items) for day, _, items in written)
        bare = Scope(self.tables, self.codes)
        parameters = {
            name: _kind_of(self.parameters.get(name), checker, bare)
            for name in self.entry.parameters
        }
        readings = {name: tuple(each.options) for name, each in self.entry.readings.items()}
        return Scope(
            self.tables,
            self.codes,
            names,
            contents,
            parameters,
            readings,
            kinds=self.subjects,
            editions=tuple(each.id for each in self.entry.editions),
        )

    def _written(self, path: Path, name: str) -> list[tuple[date, Path, Listed]]:
        """What a list holds from which day on, and where that is written, newest first."""
        entry = self.entry.lists[name]
        if not isinstance(entry, schema.ListEntry):
            return [(self.applied_from, path, entry)]
        found: list[tuple[date, Path, Listed]] = []
        for at, each in enumerate(entry.values):
            there: Path = (*path, "values", at)
            day = self._first_day(there, name, each, [first for first, *_ in found])
            found.append((day or self.applied_from, (*there, "list"), each.list))
        return sorted(found, key=lambda each: each[0], reverse=True)

    def _texts(self, path: Path, items: Sequence[str | tuple[str, ...]]) -> Iterable[s.Text]:
        for at, each in enumerate(items):
            if isinstance(each, str):
                yield s.Text(each, place=start_of(self.document, (*path, at)))
            else:
                yield from self._texts((*path, at), each)

    def _check_name(self, path: Path, name: str) -> None:
        if name in KEYWORDS or name in OWN_WORDS:
            message = f'"{name}" is a word of the language: choose another name'
            self.author.key_problem(self.document, path, message)

    def _check_bodies(self) -> None:
        seen: set[str] = set()
        for at, body in enumerate(self.entry.bodies):
            self._check_code("body", body.code, ("bodies", at, "code"))
            self._check_once(body.code, seen, ("bodies", at, "code"))
            seats: set[str] = set()
            for number, seat in enumerate(body.seats):
                there: Path = ("bodies", at, "seats", number)
                if isinstance(seat, schema.SeatEntry):
                    self._check_code("seat", seat.seat, (*there, "seat"))
                    self._check_once(seat.seat, seats, (*there, "seat"))
                else:
                    self._check_code("seat", seat, there)
                    self._check_once(seat, seats, there)
        posts: set[str] = set()
        for at, post in enumerate(self.entry.posts):
            if isinstance(post, schema.PostEntry):
                self._check_code("post", post.post, ("posts", at, "post"))
                self._check_once(post.post, posts, ("posts", at, "post"))
            else:
                self._check_code("post", post, ("posts", at))
                self._check_once(post, posts, ("posts", at))

    def _check_lines(self) -> None:
        for at, line in enumerate(self.entry.lines):
            self._check_code("relation", line.relation, ("lines", at, "relation"))
            ends: list[tuple[Path, str]] = [(("from",), line.from_), (("to",), line.to)]
            ends += [(("instead", number), each) for number, each in enumerate(line.instead)]
            for end, code in ends:
                self._check_end(code, ("lines", at, *end))
            if line in self.entry.lines[:at]:
                self.problem(("lines", at), "this line stands here twice")

    def _check_rest(self) -> None:
        entry = self.entry
        for name, reading in entry.readings.items():
            if reading.default not in reading.options:
                message = f'the default "{shown(reading.default)}" is not among the options'
                hint = nearest(reading.default, reading.options)
                self.problem(("readings", name, "default"), message + hint)
        codes = [body.code for body in entry.bodies]
        if entry.root not in codes:
            hint = nearest(entry.root, codes)
            message = f'the root "{shown(entry.root)}" is not among the bodies{hint}'
            self.problem(("root",), message)
        chairs = entry.chairs_sit_on
        if chairs is not None and chairs not in codes:
            message = f'"{shown(chairs)}" is not among the bodies{nearest(chairs, codes)}'
            self.problem(("chairs sit on",), message)
        self._check_end(entry.reports_to, ("reports to",))
        month, day = (int(part) for part in entry.reporting_year_starts.split("-"))
        try:
            date(2001, month, day)
        except ValueError:
            message = f'"{entry.reporting_year_starts}" is no day of every year (month-day: 04-01)'
            self.problem(("reporting year starts",), message)

    def _check_once(self, code: str, seen: set[str], path: Path) -> None:
        if code in seen:
            self.problem(path, f'"{shown(code)}" stands in this list twice')
        seen.add(code)

    def _check_code(self, kind: str, code: str, path: Path) -> None:
        known = [each.code for each in self.codes.of_kind(kind)]
        if code not in known:
            meant = self.codes.find(kind, code)
            hint = f'; write "{meant.code}"' if meant is not None else nearest(code, known)
            self.problem(path, f'"{shown(code)}" is no {kind}{hint}')

    def _check_end(self, code: str, path: Path) -> None:
        known = [each.code for kind in ("body", "post") for each in self.codes.of_kind(kind)]
        if code not in known:
            message = f'"{shown(code)}" is neither a body nor a post{nearest(code, known)}'
            self.problem(path, message)


def _kind_of(parameter: Parameter | None, checker: Checker, scope: Scope) -> Kind:
    """The kind of a parameter's values; any where they are not all of one kind."""
    nodes = [node for _, node in parameter.values] if parameter is not None else []
    kinds = {checker.kind(node, scope) for node in nodes if isinstance(node, VALUES)}
    return kinds.pop() if len(kinds) == 1 else ANY
