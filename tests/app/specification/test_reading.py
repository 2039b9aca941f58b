"""Feature files as they are written: all of them, and what is wrong with those that are."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from app.specification.choosing import Asked, choose
from app.specification.problems import FeaturesRefusedError
from app.specification.reading import AUDITED, read_features
from app.specification.written import Feature
from engine.language.model import Pack
from engine.language.packs import find_pack, load_pack
from features.steps.audit import obligation_of
from features.steps.sentences import Sentence
from tests.app.specification import own
from tests.features import specifications

SENTENCES = (
    Sentence("clause {clause} is audited"),
    Sentence("clause {clause}, {duty}, is audited"),
)


@cache
def loaded(constitution: str) -> Pack:
    return load_pack(find_pack(constitution))


def read(path: Path) -> Feature:
    pack = loaded(own.CONSTITUTION)
    (feature,) = read_features([(path, path.name, own.CONSTITUTION)], {own.CONSTITUTION: pack})
    return feature


def problems(path: Path, text: str) -> list[str]:
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FeaturesRefusedError) as refused:
        read(path)
    return [str(each) for each in refused.value.problems]


def test_every_scenario_is_read_with_the_duty_that_it_audits() -> None:
    found = [
        (feature.shown.removeprefix("features/"), scenario.name, case.texts, case.duty)
        for each in choose(Asked())
        for feature in each.features
        for scenario in feature.scenarios
        for case in scenario.cases
    ]
    expected = [
        (each.file, tuple(text for _, text in each.steps), audited(each))
        for each in specifications.scenarios()
    ]
    assert sorted((file, texts, duty) for file, _, texts, duty in found) == sorted(expected)


def audited(scenario: specifications.Scenario) -> str:
    """The duty, as the steps find it when they are run."""
    arguments = next(
        sentence.parse_arguments(text) or {}
        for kind, text in scenario.steps
        if kind == "when"
        for sentence in SENTENCES
        if sentence.is_matching(text)
    )
    return obligation_of(loaded(scenario.constitution), arguments["clause"], arguments.get("duty"))


def test_the_parts_of_a_file(tmp_path: Path) -> None:
    own.written(tmp_path)
    feature = read(tmp_path / "checks.feature")
    assert feature.name == "Clause 5.6(a) – Checks as one reader sees them"
    assert feature.description == "What this <b>reader</b> expects."
    assert [(each.name, each.line, each.rule, len(each.cases)) for each in feature.scenarios] == [
        ("No body of that name", 7, "", 1),
        ("Left out for now", 13, "", 1),
        ("By role", 18, "", 3),
        ("No check at all", 33, "The latest check counts", 1),
        ("Wrongly expected", 38, "The latest check counts", 1),
    ]
    outline = feature.scenarios[2]
    assert [(each.keyword, each.kind, each.background) for each in outline.steps] == [
        ("Given", "given", True),
        ("Given", "given", False),
        ("When", "when", False),
        ("Then", "then", False),
    ]
    assert outline.steps[1].table == (("who", "as"), ("Ana", "<role>"))
    assert [(each.row, each.line, each.values, each.texts[-1]) for each in outline.cases] == [
        (
            0,
            27,
            (("role", "a member"), ("verdict", "it is broken for Ana")),
            "it is broken for Ana",
        ),
        (
            1,
            28,
            (("role", "the chair"), ("verdict", "it is exempt for Ana")),
            "it is exempt for Ana",
        ),
        (
            2,
            29,
            (("role", "an adviser"), ("verdict", "it does not apply to Ana")),
            "it does not apply to Ana",
        ),
    ]
    assert {each.duty for each in outline.cases} == {"5.6(a)/dbs-freshness"}


def test_what_is_not_gherkin_is_said_in_words(tmp_path: Path) -> None:
    text = (
        "Feature: Clause 5.6(a)\n"
        "  Scenario: One\n"
        "    Given the audit is made on 30 April 2018\n"
        "      | a | b |\n"
        "      | c |\n"
        "    Thn it is kept for Ana\n"
    )
    assert problems(tmp_path / "a.feature", text) == [
        "a.feature, line 5: this row of the table has not as many cells as the first one",
        "a.feature, line 6: “Thn it is kept for Ana” cannot stand here: what may stand here is the "
        'end of the file, a row of a table (| … |), three quotation marks ("""), a step '
        "(Given, When, Then, And, But), “Examples:”, “Scenario:” or “Rule:”; did you mean “Then”?",
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "a.feature: there is no “Feature:” in this file"),
        (
            "# language: zz\nFeature: x\n",
            "a.feature, line 1: “zz” is not a language of Gherkin; leave the line out for English",
        ),
        (
            'Feature: x\n  Scenario: y\n    Given z\n      """\n      open',
            "a.feature, line 6: the file ends too early: here must stand three quotation marks "
            '(""")',
        ),
    ],
)
def test_a_file_that_is_no_feature(tmp_path: Path, text: str, message: str) -> None:
    assert problems(tmp_path / "a.feature", text) == [message]


def test_a_file_that_is_not_text(tmp_path: Path) -> None:
    path = tmp_path / "a.feature"
    path.write_bytes(b"Feature: caf\xe9\n")
    with pytest.raises(FeaturesRefusedError) as refused:
        read(path)
    assert str(refused.value) == "a.feature: this file is not text in UTF-8; save it as UTF-8"


def test_what_gherkin_allows_and_nobody_means(tmp_path: Path) -> None:
    text = (
        "Feature: Clause 5.6(a)\n"
        "  Scenario: One\n"
        "    Gven Ana is a member of the Board\n"
        "    When clause 5.6(a), dbs freshnes, is audited\n"
        "    Then it is kept for Ana\n"
        "  Scenario: One\n"
        "    Given the audit is made on 30 April 2018\n"
        "    Then it is kept for Ana\n"
        "  Scenario: Two\n"
        "    When clause 5.6(x) is audited\n"
        "  Scenario: Three\n"
        "    When clause 5.6(a) is audited\n"
        "    Then it is kept for Ana\n"
        "  Scenario: Four\n"
        "    When clause 1.1 is audited\n"
        "    Then it is kept for Ana\n"
        "  Scenario: Five\n"
        "    When clause 5.6(b) is audited\n"
        "    Then it is kept for Ana\n"
        "  Scenario Outline: Six\n"
        "    When clause <clause>, dbs freshness, is audited\n"
        "    Then it is kept for Ana\n"
        "    Examples:\n"
        "      | clause |\n"
    )
    assert problems(tmp_path / "a.feature", text) == EXPECTED


EXPECTED = [
    "a.feature, line 3: “Gven Ana is a member of the Board” is read as prose: a step begins Given, "
    "When, Then, And, But",
    "a.feature, line 4: clause 5.6(a) has no duty “dbs freshnes”, only dbs freshness, dbs arranged "
    "by organisation, dbs disclosure; did you mean “dbs freshness”?",
    "a.feature, line 6: a scenario on line 2 is called “One” too; of two with one name only one "
    "would be run, so give this another",
    "a.feature, line 6: this scenario does not say which clause is audited (When clause … is "
    "audited)",
    "a.feature, line 9: this scenario has no “Then”, so it checks nothing",
    "a.feature, line 10: Kent Safeguarding Children Board, constitution has no clause “5.6(x)”; "
    "did you mean “5.6(f)”?",
    "a.feature, line 15: clause 1.1 has no duty that is tested",
    "a.feature, line 18: clause 5.6(b) has several duties; say which is audited: dbs "
    "confidentiality, removal",
    "a.feature, line 20: this outline has no row of examples, so nothing is run",
]


def test_the_step_that_names_the_duty() -> None:
    found = AUDITED.fullmatch("clause ToR Board 8(b), papers sent, is audited")
    assert found is not None
    assert found.groupdict() == {"clause": "ToR Board 8(b)", "duty": "papers sent"}
