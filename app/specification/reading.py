"""Reading feature files: everything that is written, or every mistake in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from gherkin.errors import CompositeParserException, ParserError, ParserException
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from app.specification.problems import FeatureProblem, FeaturesRefusedError
from app.specification.written import Case, Examples, Feature, Scenario, Step, Table
from engine.language.duties import duties_named, spoken
from engine.language.model import Pack
from engine.language.problems import nearest, shown

AUDITED = re.compile(r"clause (?P<clause>.+?)(?:, (?P<duty>[^,]+),)? is audited(?: .*)?")
"""The step that says which duty a scenario is about."""

_KINDS = {"Context": "given", "Action": "when", "Outcome": "then"}
_STARTS = ("Given", "When", "Then", "And", "But")
_EXPECTED = {
    "#FeatureLine": "“Feature:”",
    "#RuleLine": "“Rule:”",
    "#BackgroundLine": "“Background:”",
    "#ScenarioLine": "“Scenario:”",
    "#ExamplesLine": "“Examples:”",
    "#StepLine": "a step (Given, When, Then, And, But)",
    "#TableRow": "a row of a table (| … |)",
    "#DocStringSeparator": 'three quotation marks (""")',
    "#EOF": "the end of the file",
}


def read_features(
    paths: Iterable[tuple[Path, str, str]], packs: Mapping[str, Pack]
) -> list[Feature]:
    """Read feature files, each given as its path, what readers are told of it, its constitution.

    ``packs`` has the pack of each constitution. Raises :class:`FeaturesRefusedError` with every
    mistake of every file: what is not Gherkin, a scenario that hides another of the same name,
    one that audits no clause or checks nothing, a clause or a duty that the pack does not have.
    """
    problems: list[FeatureProblem] = []
    features = []
    for path, name, constitution in paths:
        read = _FeatureFile(path, name, constitution, packs[constitution])
        feature = read.feature()
        problems += [FeatureProblem(name, line, message) for line, message in read.problems]
        if feature is not None:
            features.append(feature)
    if problems:
        raise FeaturesRefusedError(problems)
    return features


class _FeatureFile:
    """One feature file, and what is wrong with it by line."""

    def __init__(self, path: Path, name: str, constitution: str, pack: Pack) -> None:
        self.path = path
        self.name = name
        self.constitution = constitution
        self.pack = pack
        self.problems: list[tuple[int, str]] = []
        self.lines: list[str] = []

    def feature(self) -> Feature | None:
        """The file as written, or None where it cannot be read."""
        document = self._document()
        if document is None:
            return None
        written = document.get("feature")
        if not written:
            self.problems.append((0, "there is no “Feature:” in this file"))
            return None
        rows: dict[str, list[Any]] = {}
        document["uri"] = self.name
        for pickle in Compiler().compile(document):
            rows.setdefault(pickle["astNodeIds"][0], []).append(pickle)
        scenarios = tuple(
            self._scenario(each, rule, background, rows.get(each["id"], []))
            for each, rule, background in _children(written)
        )
        self._check_names(scenarios)
        return Feature(
            path=str(self.path),
            shown=self.name,
            constitution=self.constitution,
            name=str(written["name"]),
            description=_prose(written["description"]),
            scenarios=scenarios,
        )

    def _document(self) -> Any:
        try:
            text = self.path.read_text(encoding="utf-8")
            self.lines = [line.strip() for line in text.split("\n")]
            return Parser().parse(text)
        except UnicodeDecodeError:
            self.problems.append((0, "this file is not text in UTF-8; save it as UTF-8"))
        except OSError as error:
            self.problems.append((0, f"this file cannot be read: {error.strerror}"))
        except CompositeParserException as error:
            self.problems += [_not_gherkin(each) for each in error.errors]
        except ParserException as error:
            self.problems.append(_not_gherkin(error))
        return None

    def _scenario(
        self, written: Any, rule: str, background: list[Any], pickles: list[Any]
    ) -> Scenario:
        line = int(written["location"]["line"])
        steps = tuple(_steps(background, written["steps"]))
        self._check(written, steps, line)
        examples = tuple(
            Examples(str(each["name"]), _cells(each["tableHeader"]), _rows(each["tableBody"]))
            for each in written["examples"]
            if each.get("tableHeader")
        )
        values = [
            tuple(zip(table.columns, row, strict=True)) for table in examples for row in table.rows
        ]
        if written["examples"] and not values:
            self.problems.append((line, "this outline has no row of examples, so nothing is run"))
        lines = [
            int(row["location"]["line"])
            for table in written["examples"]
            for row in table.get("tableBody", ())
        ]
        cases = tuple(
            self._case(
                at,
                lines[at] if lines else line,
                values[at] if values else (),
                tuple(zip(steps, (str(each["text"]) for each in pickle["steps"]), strict=False)),
            )
            for at, pickle in enumerate(pickles)
        )
        return Scenario(
            name=str(written["name"]),
            line=line,
            description=_prose(written["description"]),
            rule=rule,
            steps=steps,
            examples=examples,
            cases=cases,
        )

    def _case(
        self,
        row: int,
        line: int,
        values: tuple[tuple[str, str], ...],
        filled: tuple[tuple[Step, str], ...],
    ) -> Case:
        texts = tuple(text for _, text in filled)
        audited = [(step, found) for step, text in filled if (found := AUDITED.fullmatch(text))]
        duty = self._duty(line, *audited[0]) if audited else ""
        if not audited and filled:
            message = (
                "this scenario does not say which clause is audited (When clause … is audited)"
            )
            self.problems.append((line, message))
        return Case(row, line, values, texts, duty)

    def _duty(self, line: int, step: Step, found: re.Match[str]) -> str:
        """The duty that a step audits; a problem where there is not exactly one."""
        clause, words = found["clause"], found["duty"]
        line = step.line if "<" not in step.text else line
        tested = {each.clause: [] for each in self.pack.obligations}  # type: dict[str, list[str]]
        for each in self.pack.obligations:
            if each.population:
                tested[each.clause].append(spoken(each))
        if clause not in tested:
            said = f"{self.pack.title} has no clause “{shown(clause)}”"
            self.problems.append((line, said + _did_you_mean(clause, tested)))
            return ""
        meant = duties_named(self.pack, clause, words)
        if len(meant) == 1:
            return meant[0].key
        duties = tested[clause]
        if not duties:
            message = f"clause {clause} has no duty that is tested"
        elif words is None:
            message = (
                f"clause {clause} has several duties; say which is audited: {', '.join(duties)}"
            )
        else:
            message = (
                f"clause {clause} has no duty “{shown(words)}”, only {', '.join(duties)}"
                f"{_did_you_mean(words, duties)}"
            )
        self.problems.append((line, message))
        return ""

    def _check(self, written: Any, steps: tuple[Step, ...], line: int) -> None:
        """What Gherkin allows and nobody means: a step read as prose, a scenario without Then."""
        for text in str(written["description"]).split("\n"):
            if _looks_like_a_step(text):
                at = self.lines.index(text.strip(), line) + 1
                message = f"“{shown(text)}” is read as prose: a step begins {', '.join(_STARTS)}"
                self.problems.append((at, message))
        if not any(step.kind == "then" for step in steps):
            self.problems.append((line, "this scenario has no “Then”, so it checks nothing"))

    def _check_names(self, scenarios: tuple[Scenario, ...]) -> None:
        first: dict[str, int] = {}
        for each in scenarios:
            if each.name in first:
                message = (
                    f"a scenario on line {first[each.name]} is called “{shown(each.name)}” too; "
                    "of two with one name only one would be run, so give this another"
                )
                self.problems.append((each.line, message))
            first.setdefault(each.name, each.line)


def _children(feature: Any) -> Iterator[tuple[Any, str, list[Any]]]:
    """Each scenario with the name of its rule and the steps of the backgrounds before it."""
    background: list[Any] = []
    for child in feature["children"]:
        if "background" in child:
            background = background + list(child["background"]["steps"])
        elif "scenario" in child:
            yield child["scenario"], "", background
        else:
            own = list(background)
            for below in child["rule"]["children"]:
                if "background" in below:
                    own += below["background"]["steps"]
                else:
                    yield below["scenario"], str(child["rule"]["name"]), own


def _steps(background: list[Any], own: list[Any]) -> Iterator[Step]:
    kind = "unknown"
    for at, each in enumerate([*background, *own]):
        kind = _KINDS.get(str(each["keywordType"]), kind)
        table = each.get("dataTable")
        words = each.get("docString")
        yield Step(
            keyword=str(each["keyword"]).strip(),
            kind=kind,
            text=str(each["text"]),
            line=int(each["location"]["line"]),
            background=at < len(background),
            table=_rows(table["rows"]) if table else (),
            words=str(words["content"]) if words else "",
        )


def _rows(written: Iterable[Any]) -> Table:
    return tuple(_cells(row) for row in written)


def _cells(row: Any) -> tuple[str, ...]:
    return tuple(str(cell["value"]) for cell in row["cells"])


def _prose(text: str) -> str:
    return "\n".join(line.strip() for line in text.splitlines()).strip()


def _looks_like_a_step(line: str) -> bool:
    first = line.strip().partition(" ")[0]
    return first.capitalize() in _STARTS or bool(get_close_matches(first, ["Given"], cutoff=0.8))


def _did_you_mean(word: str, known: Iterable[str]) -> str:
    return nearest(word, known).replace('"', "“", 1).replace('"', "”", 1)


def _not_gherkin(error: ParserError) -> tuple[int, str]:
    """The line and the message of a mistake that gherkin found, in words."""
    location = getattr(error, "location", {})
    text = re.sub(r"^\(\d+:\d+\): ", "", str(error))
    line = int(location.get("line", 0))
    if text.startswith("Language not supported: "):
        language = text.removeprefix("Language not supported: ")
        return line, f"“{language}” is not a language of Gherkin; leave the line out for English"
    if text == "inconsistent cell count within the table":
        return line, "this row of the table has not as many cells as the first one"
    found = re.fullmatch(r"(.*?)expected: (.*?)(?:, got '(.*)')?", text, re.DOTALL)
    if found is None:
        return line, text
    wanted = [_EXPECTED[each] for each in found[2].split(", ") if each in _EXPECTED]
    accepted = (
        f"what may stand here is {', '.join(wanted[:-1])} or {wanted[-1]}"
        if wanted[1:]
        else (f"here must stand {wanted[0]}" if wanted else "it cannot stand here")
    )
    if found[3] is None:
        return line, f"the file ends too early: {accepted}"
    near = get_close_matches(found[3].strip().partition(" ")[0], _STARTS, n=1)
    advice = f"; did you mean “{near[0]}”?" if near else ""
    return line, f"“{shown(found[3])}” cannot stand here: {accepted}{advice}"
