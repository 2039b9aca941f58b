"""The JSON Schema of rules files: kept current, whole, and right about what is in order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from engine.language import document, equivalents, schema
from engine.language.json_schema import FILES, kind_of, schema_of
from engine.language.meanings import MEANINGS
from engine.language.packs import shared_forms
from engine.language.yaml_source import read_document
from tests.docs.rule_language import PAGE
from tests.engine.language.pack_corpus import BASE, CORPUS, mistakes
from tests.house.house import ROOT

FORMS = [each.form for each in shared_forms()]
VALIDATORS = {kind: Draft202012Validator(schema_of(kind, FORMS)) for kind in FILES}
MODELS = [
    each
    for module in (schema, document, equivalents)
    for each in vars(module).values()
    if isinstance(each, type)
    and issubclass(each, schema.Written)
    and each is not schema.Written
    and each.__module__ == module.__name__
    and each.model_fields
]

# Mistakes of keys that do not go together, which the models leave to the checks that follow.
KEYS_TOGETHER = [
    "attested-without-evidence",
    "column-of-codes-without-their-kind",
    "editions-missing",
    "equivalent-of-nothing",
    "late-without-due",
    "no-population",
    "outlook-without-due",
    "parameter-from-a-day-and-an-edition",
    "parameter-from-no-day",
    "parameter-with-value-and-values",
    "parameter-without-value",
    "reviewed-on-without-by",
    "settles-early-without-due",
    "with-without-form",
]


def data_of(path: Path) -> Any:
    """What a file holds, as quorate reads it; None where it is no YAML of ours."""
    found, _, _ = read_document(path, path.name)
    return None if found is None else found.data


def mistakes_in(folder: Path) -> Iterator[str]:
    """Every mistake that the schemas find in the files of a folder."""
    for path in sorted(folder.rglob("*.yaml")):
        if path.parts[-2] != "features":
            for error in VALIDATORS[kind_of(path)].iter_errors(data_of(path)):
                yield f"{path.name}: {error.message}"


def refused_by_its_model(folder: Path) -> bool:
    """Whether some file has another shape than its model."""
    for path in sorted(folder.rglob("*.yaml")):
        data = data_of(path)
        if data is None:
            continue
        try:
            FILES[kind_of(path)].model_validate(data, by_alias=True, by_name=False)
        except ValidationError:
            return True
    return False


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_key_says_what_it_means(model: type[schema.Written]) -> None:
    own = {
        field.alias
        for name, field in model.model_fields.items()
        if not any(name in base.model_fields for base in model.__mro__[1:] if base in MODELS)
    }
    assert set(MEANINGS[model.__name__]) == own
    assert all(meaning.strip() for meaning in MEANINGS[model.__name__].values())


def test_the_page_on_the_language_says_the_same() -> None:
    said = set()
    for part in re.split(r"^#+ ", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE):
        heading, _, text = part.partition("\n")
        models = [each.__name__ for each in MODELS if re.search(rf"\b{each.__name__}\b", heading)]
        for row in re.findall(r"^\| (`.+?) \| (.+?) \|", text, re.MULTILINE):
            said |= {(m, key, row[1]) for m in models for key in re.findall(r"`([^`]+)`", row[0])}
    of_the_page = [each.__name__ for each in MODELS if each.__module__ == schema.__name__]
    meant = {(m, key, words) for m in of_the_page for key, words in MEANINGS[m].items()}
    assert sorted(meant - said) == []


@pytest.mark.parametrize(
    "folder",
    [
        *sorted(each.parent for each in (ROOT / "rules").glob("*/constitution.yaml")),
        *sorted(each.parent for each in (ROOT / "tests" / "packs").glob("*/constitution.yaml")),
        *(ROOT / "rules" / "forms", ROOT / "app" / "skeleton", BASE),
    ],
    ids=lambda folder: folder.name,
)
def test_what_is_in_order_has_the_shape(folder: Path) -> None:
    assert list(mistakes_in(folder)) == []


@pytest.mark.parametrize("mistake", mistakes())
def test_a_mistake_of_shape_is_refused(mistake: str) -> None:
    folder = CORPUS / mistake
    of_shape = refused_by_its_model(folder) or mistake in KEYS_TOGETHER
    readable = all(data_of(path) is not None for path in folder.rglob("*.yaml"))
    assert not readable or bool(list(mistakes_in(folder))) == of_shape


def test_many_mistakes_of_the_corpus_are_of_shape() -> None:
    found = [each for each in mistakes() if refused_by_its_model(CORPUS / each)]
    assert len(found) >= 45
