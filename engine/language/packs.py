"""Reading a pack: its files, its forms, its expressions, all checked before anything runs."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from engine.language import schema
from engine.language.assembling import Assembly
from engine.language.model import Pack
from engine.language.problems import PackProblem, PackRefused, nearest
from engine.language.validating import validated
from engine.language.writing import Author
from engine.language.yaml_source import Document, read_document
from facts.vocabulary.codes import Code, standard_codes

Model = TypeVar("Model", bound=schema.Written)

CONSTITUTION = "constitution.yaml"
FORMS = "forms"


def rules_folder() -> Path:
    """The folder of the packs that come with quorate."""
    # Beside the engine, in a checkout as in an installed wheel: no other `rules` can be meant.
    return Path(__file__).resolve().parents[2] / "rules"


def shipped_packs() -> tuple[str, ...]:
    """The ids of the packs that come with quorate, in order."""
    found = (each for each in rules_folder().iterdir() if (each / CONSTITUTION).is_file())
    return tuple(sorted(each.name for each in found))


def find_pack(name: str) -> Path:
    """The folder of a pack, given its id or the path of a folder.

    Raises PackRefused where there is none, with the nearest id.
    """
    if (rules_folder() / name / CONSTITUTION).is_file():
        return rules_folder() / name
    folder = Path(name)
    if (folder / CONSTITUTION).is_file():
        return folder
    if folder.is_dir():
        message = f"the folder holds no {CONSTITUTION}, so it is no pack"
    else:
        known = shipped_packs()
        message = (
            f'no constitution is called "{name}" and no such folder exists; quorate comes with '
            f"{', '.join(known)}{nearest(name, known)}"
        )
    raise PackRefused([PackProblem(name, 0, 0, message)])


def load_pack(folder: Path) -> Pack:
    """Read and check the pack in ``folder``.

    Raises PackRefused, with every mistake in one pass: file, line, column, what was found, what
    is accepted, the nearest right name.
    """
    author = Author()
    documents = dict(_documents(folder, author))
    head = documents.pop(CONSTITUTION, None)
    constitution = _validated(schema.ConstitutionEntry, head, author) if head else None
    if head is None and not author.problems:
        author.problems.append(PackProblem(CONSTITUTION, 0, 0, "the pack lacks this file"))
    forms = dict(_forms(documents, author))
    clauses = []
    for name, document in documents.items():
        if not name.startswith(f"{FORMS}/"):
            read = _validated(schema.ClausesFile, document, author)
            if read is not None:
                clauses.append((document, read))
    if constitution is None or head is None:
        raise PackRefused(author.problems)
    codes = standard_codes()
    own = tuple(
        Code(each.kind, each.code, each.label, (), each.aliases, "") for each in constitution.codes
    )
    assembly = Assembly(author, head, constitution, codes.extended(own) if own else codes, forms)
    pack = assembly.pack(clauses, _digest(folder))
    if author.problems:
        raise PackRefused(author.problems)
    return pack


def _documents(folder: Path, author: Author) -> Iterator[tuple[str, Document]]:
    for path in sorted(folder.rglob("*.yaml")):
        name = path.relative_to(folder).as_posix()
        document, problems = read_document(path, name)
        author.problems.extend(problems)
        if document is not None:
            yield name, document


def _forms(documents: Mapping[str, Document], author: Author) -> Iterator[tuple[str, Any]]:
    """The forms that come with quorate, then the pack's own (which may not hide those)."""
    shared = rules_folder() / FORMS
    seen: set[str] = set()
    found = [
        (read_document(path, f"{FORMS}/{path.name}"))[0] for path in sorted(shared.glob("*.yaml"))
    ]
    own = [each for name, each in documents.items() if name.startswith(f"{FORMS}/")]
    for document in [*found, *own]:
        form = _validated(schema.FormFile, document, author) if document else None
        if form is None or document is None:
            continue
        if form.form in seen:
            author.problem(document, ("form",), f'a form is already called "{form.form}"')
        seen.add(form.form)
        yield form.form, (document, form)


def _validated(model: type[Model], document: Document | None, author: Author) -> Model | None:
    if document is None:
        return None
    return validated(model, document.data, document, (), author)


def _digest(folder: Path) -> str:
    """A digest of the pack's files and of the shared forms, whatever folder they lie in."""
    digest = hashlib.sha256()
    shared = rules_folder() / FORMS
    named = [(path.relative_to(folder).as_posix(), path) for path in folder.rglob("*.yaml")]
    named += [(f"shared/{path.name}", path) for path in shared.glob("*.yaml")]
    for name, path in sorted(named):
        body = path.read_bytes().replace(b"\r\n", b"\n")
        digest.update(f"{name}\0{len(body)}\0".encode())
        digest.update(body)
    return f"sha256:{digest.hexdigest()}"
