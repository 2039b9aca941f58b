"""Holding what an author wrote against the shape that a file must have."""

from __future__ import annotations

from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from engine.language.problems import nearest
from engine.language.writing import Author, Path
from engine.language.yaml_source import Document

Model = TypeVar("Model", bound=BaseModel)


def validated(
    model: type[Model], data: Any, document: Document, path: Path, author: Author
) -> Model | None:
    """``data`` as ``model``; None, with a problem for each mistake, where it has another shape."""
    try:
        return model.model_validate(data, by_alias=True, by_name=False)
    except ValidationError as error:
        for each in error.errors(include_url=False):
            where = tuple(part for part in each["loc"] if not str(part).startswith("function-"))
            author.problem(document, (*path, *where), _said(model, each, where))
        return None


def _said(model: type[BaseModel], error: Any, where: tuple[Any, ...]) -> str:
    name = where[-1] if where else "the file"
    kind = error["type"]
    if kind == "extra_forbidden":
        known = _fields_at(model, where[:-1])
        return f'"{name}" is not known here{nearest(str(name), known)}{_list(known)}'
    if kind == "missing":
        return f'"{name}" is missing'
    if kind == "literal_error":
        expected = error["ctx"]["expected"]
        return f'"{name}" must be {expected}, not "{error["input"]}"'
    if kind == "enum":
        return f'"{name}" must be {error["ctx"]["expected"]}, not "{error["input"]}"'
    if kind.startswith("date"):
        return f'"{name}" must be a date such as 2018-04-01, not "{error["input"]}"'
    found = type(error["input"]).__name__
    words = {
        "dict": "a map",
        "list": "a list",
        "str": "a text",
        "NoneType": "nothing",
        "int": "a number",
    }
    return f'"{name}" holds {words.get(found, found)}, which does not fit: {error["msg"].lower()}'


def _list(known: list[str]) -> str:
    return f" (accepted: {', '.join(known)})" if known else ""


def _fields_at(model: type[BaseModel], where: tuple[Any, ...]) -> list[str]:
    """The keys accepted by the model that stands at ``where`` within ``model``."""
    current: Any = model
    for part in where:
        if isinstance(part, int) or not _is_model(current):
            continue
        fields = {field.alias or name: field for name, field in current.model_fields.items()}
        if part not in fields:
            return []
        current = _model_within(fields[part].annotation)
    if not _is_model(current):
        return []
    return [field.alias or name for name, field in current.model_fields.items()]


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
