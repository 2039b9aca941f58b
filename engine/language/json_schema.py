"""JSON Schema of a pack's files, made from their models, so that an editor completes and checks.

One schema for each kind of file. It says the shape: which keys there are, what each means, what it
may hold. What a shape cannot say (that a code exists, that an expression can be read) is for
``quorate rules check``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from engine.language.document import DocumentEntry
from engine.language.equivalents import EquivalentsFile
from engine.language.meanings import MEANINGS
from engine.language.schema import ClausesFile, ConstitutionEntry, FormFile, Written
from engine.language.subjects import SUBJECTS

FILES: Mapping[str, type[Written]] = {
    "constitution": ConstitutionEntry,
    "clauses": ClausesFile,
    "form": FormFile,
    "document": DocumentEntry,
    "equivalents": EquivalentsFile,
}
"""The kinds of file of a pack, each with its model; a schema is called as its kind."""

# How YAML's readers give yes and no: some as truths, some as the words.
YES_OR_NO: list[bool | str] = [True, False, "yes", "no"]


Keywords = Mapping[str, Any]


def _either(*groups: str) -> Keywords:
    """Just one of some keys, or of some groups of keys (``edition, source``)."""
    return {"oneOf": [{"required": group.split(", ")} for group in groups]}


def _needs(key: str, *others: str) -> Keywords:
    """A key that stands only with others."""
    return {"if": {"required": [key]}, "then": {"required": list(others)}}


def _where(key: str, value: str, then: Keywords) -> Keywords:
    """What holds where a key has a value."""
    return {"if": {"properties": {key: {"const": value}}, "required": [key]}, "then": then}


TOGETHER: Mapping[str, tuple[Keywords, ...]] = {
    "ParameterEntry": (_either("value", "values"),),
    "ValueFrom": (_either("from", "edition"),),
    "ListFrom": (_either("from", "edition"),),
    "ConstitutionEntry": (_either("edition, source, applied from", "editions"),),
    "ColumnEntry": (_where("kind", "code", {"required": ["codes"]}),),
    "ClauseEntry": (_needs("reviewed by", "reviewed on"), _needs("reviewed on", "reviewed by")),
    "EquivalentEntry": (_either("obligations", "form"),),
    "ObligationEntry": (
        _needs("with", "form"),
        _where(
            "class", "attested", {"anyOf": [{"required": [k]} for k in ("attested", "same as")]}
        ),
        _where(
            "class",
            "automated",
            {"anyOf": [{"required": [key]} for key in ("population", "form", "same as")]},
        ),
        {
            "if": {"not": {"anyOf": [{"required": ["form"]}, {"required": ["attested"]}]}},
            "then": {"allOf": [_needs(k, "due") for k in ("late", "outlook", "settles early")]},
        },
    ),
}
"""What keys of a model have to do with one another, as far as a shape can say it."""


def schema_of(kind: str, forms: Iterable[str] = ()) -> dict[str, Any]:
    """The schema of a kind of file; ``forms`` are names that an editor offers under "form"."""
    model = FILES[kind]
    made = model.model_json_schema(by_alias=True)
    for name, part in ((model.__name__, made), *made.get("$defs", {}).items()):
        _describe(name, part)
    found = _plain(made)
    assert isinstance(found, dict)
    # What may be any name is offered with those that are known.
    for part in (found, *found.get("$defs", {}).values()):
        keys = part.get("properties", {})
        if "each" in keys:
            keys["subject"]["examples"] = list(SUBJECTS)
        if "same as" in keys:
            keys["form"]["examples"] = sorted(forms)
    return {"title": f"{kind} file of a quorate pack", **found}


def _describe(model: str, part: dict[str, Any]) -> None:
    """Give each key of a model what it means."""
    if model in TOGETHER:
        part["allOf"] = [dict(each) for each in TOGETHER[model]]
    if "properties" in part:
        meanings = dict(_meanings(model))
        for key, value in part["properties"].items():
            value["description"] = meanings[key]


def _meanings(model: str) -> Iterator[tuple[str, str]]:
    """The meanings of a model's keys, those that it has from another first."""
    if model == "ObligationEntry":
        yield from MEANINGS["TestedEntry"].items()
    yield from MEANINGS[model].items()


def _plain(node: Any) -> Any:
    """A schema without titles that say nothing, strict where a map has names of one kind."""
    if isinstance(node, list):
        return [_plain(each) for each in node]
    if not isinstance(node, dict):
        return node
    if node.get("type") == "boolean":
        rest = {key: value for key, value in node.items() if key not in ("type", "title")}
        return {"enum": YES_OR_NO, **rest}
    found = {
        key: {name: _plain(each) for name, each in value.items()}
        if key in ("properties", "patternProperties", "$defs")
        else _plain(value)
        for key, value in node.items()
        if key != "title"
    }
    if "patternProperties" in found:
        found.setdefault("additionalProperties", False)
    return found


def kind_of(path: Path) -> str:
    """The kind of a file of a pack, by its name."""
    if path.parent.name == "forms":
        return "form"
    return path.stem if path.stem in ("constitution", "document", "equivalents") else "clauses"


def first_line(kind: str, folder: str) -> str:
    """What stands first in a file of a pack, so that an editor finds its schema."""
    return f"# yaml-language-server: $schema={folder}/{kind}.json"


def written(kind: str, forms: Iterable[str] = ()) -> str:
    """The text of a schema's file."""
    return json.dumps(schema_of(kind, forms), indent=1, ensure_ascii=False) + "\n"


def write(folder: Path, forms: Iterable[str]) -> tuple[Path, ...]:
    """Write every schema into a folder, and give the files."""
    names = tuple(forms)
    folder.mkdir(parents=True, exist_ok=True)
    found = []
    for kind in FILES:
        path = folder / f"{kind}.json"
        path.write_text(written(kind, names), encoding="utf-8", newline="\n")
        found.append(path)
    return tuple(found)


__all__ = ["FILES", "first_line", "kind_of", "schema_of", "write", "written"]
