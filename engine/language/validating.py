"""Holding what an author wrote against the shape that a file must have."""

from __future__ import annotations

import re
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from engine.language.problems import meant, nearest, shown
from engine.language.writing import MOST_PROBLEMS, Author, Path
from engine.language.yaml_source import Document

Model = TypeVar("Model", bound=BaseModel)

_QUOTED = re.compile(r"'([^']*)'")
_WORDS = {"dict": "a map", "list": "a list", "NoneType": "nothing"}
_WANTED = {
    "string_type": "a text",
    "dict_type": 'a map (lines of "name: value")',
    "model_type": 'a map (lines of "name: value")',
    "tuple_type": 'a list (lines that begin with "- ")',
    "bool_type": "yes or no",
    "bool_parsing": "yes or no",
}


def validated(
    model: type[Model], data: Any, document: Document, path: Path, author: Author
) -> Model | None:
    """``data`` as ``model``; None, with a problem for each mistake, where it has another shape."""
    try:
        return model.model_validate(data, by_alias=True, by_name=False)
    except ValidationError as error:
        errors = error.errors(include_url=False)[:MOST_PROBLEMS]
        found = [(each, _where(data, each["loc"])) for each in errors]
        said = _meant_names(model, found)
        for each, where in found:
            if (each["type"] == "missing" and where in said) or _is_echo(each):
                continue
            full = (*path, *where)
            message = _said(model, each, where)
            if each["type"] == "extra_forbidden" or each["loc"][-1:] == ("[key]",):
                author.key_problem(document, full, message)
            else:
                author.problem(document, full, message)
        return None


def _meant_names(model: type[BaseModel], found: list[tuple[Any, Path]]) -> set[Path]:
    """The names that misspelt ones stand for: they are not missing as well."""
    return {
        (*where[:-1], name)
        for each, where in found
        if each["type"] == "extra_forbidden"
        and (name := meant(str(where[-1]), _fields_at(model, where[:-1]))) is not None
    }


def _is_echo(error: Any) -> bool:
    """Whether a list counts as too short only because what is in it is wrong."""
    return error["type"] == "too_short" and bool(len(error["input"]) >= error["ctx"]["min_length"])


def _where(data: Any, location: tuple[Any, ...]) -> Path:
    """The path to the value meant: pydantic also names the kinds it tried on the way."""
    path: list[str | int] = []
    for part in location:
        in_map = isinstance(data, dict) and part in data
        if in_map or (isinstance(data, list) and isinstance(part, int) and part < len(data)):
            data = data[part]
        elif part is location[-1] and isinstance(data, dict) and part != "[key]":
            data = None  # the name of what is missing
        else:
            continue
        path.append(part)
    return tuple(path)


def _said(model: type[BaseModel], error: Any, where: Path) -> str:
    name = next((str(part) for part in reversed(where) if isinstance(part, str)), "the file")
    if where and isinstance(where[-1], int):
        name = f"item {where[-1] + 1} of {name}"
    kind, given = error["type"], error["input"]
    if kind == "extra_forbidden":
        known = _fields_at(model, where[:-1])
        return f'"{shown(name)}" is not known here{nearest(name, known)}{_accepted(known)}'
    if not where:
        return "the file is empty" if given is None else f"the file must be {_WANTED['dict_type']}"
    if kind == "missing":
        return f'"{name}" is missing'
    if kind in ("literal_error", "enum"):
        expected = error["ctx"]["expected"]
        hint = nearest(str(given), _QUOTED.findall(expected))
        return f'"{name}" must be {expected}, not "{shown(given)}"{hint}'
    if kind == "value_error":
        return f'"{name}" {error["ctx"]["error"]}'
    if kind == "string_pattern_mismatch":
        return f'"{shown(given)}" {PATTERNS[error["ctx"]["pattern"]]}'
    if kind == "too_short":
        fewest = error["ctx"]["min_length"]
        return f'"{name}" needs at least {fewest} {"entry" if fewest == 1 else "entries"}'
    wanted = _WANTED.get(kind, error["msg"])
    return f'"{name}" must be {wanted}, not {_described(given)}'


PATTERNS = {
    r"^\d\d-\d\d$": "is no day of the year: write month and day, as in 04-01",
    r"^[a-z][a-z0-9-]*$": "is no name of this kind: lower-case letters, digits and hyphens",
    r"^[a-z][a-z0-9_]*$": "is no name: lower-case letters, digits and underscores",
}
"""What each pattern of the schema asks for, in words."""


def _described(given: Any) -> str:
    if isinstance(given, bool):
        return f"{'yes' if given else 'no'} (put it in quotes to mean the word)"
    if isinstance(given, int):
        return f"the number {given} (put it in quotes to mean the text)"
    return _WORDS.get(type(given).__name__, f'"{shown(given)}"')


def _accepted(known: list[str]) -> str:
    return f" (accepted: {', '.join(known)})" if known else ""


def _fields_at(model: type[BaseModel], where: Path) -> list[str]:
    """The names accepted by the model that stands at ``where`` within ``model``."""
    current: Any = model
    for part in where:
        if isinstance(part, int) or not _is_model(current):
            continue
        fields = {field.alias or name: field for name, field in current.model_fields.items()}
        if part in fields:
            current = _model_within(fields[part].annotation)
    return (
        [field.alias or name for name, field in current.model_fields.items()]
        if _is_model(current)
        else []
    )


def _is_model(value: Any) -> bool:
    return isinstance(value, type) and issubclass(value, BaseModel)


def _model_within(annotation: Any) -> Any:
    if _is_model(annotation):
        return annotation
    for part in get_args(annotation):
        found = _model_within(part)
        if found is not None:
            return found
    return None
