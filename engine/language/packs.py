"""Reading a pack: its files, its forms, its expressions, all checked before anything runs."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from engine.language import schema
from engine.language.assembling import Assembly
from engine.language.document import DocumentEntry
from engine.language.document_checking import check_document
from engine.language.equivalents import EquivalentsFile
from engine.language.equivalents_checking import equivalents_of
from engine.language.forms import Form, checked_forms
from engine.language.heads import Head
from engine.language.model import Pack
from engine.language.problems import PackProblem, PackRefused, nearest, shown
from engine.language.validating import validated
from engine.language.writing import Author
from engine.language.yaml_source import Document, read_document

Model = TypeVar("Model", bound=schema.Written)

CONSTITUTION = "constitution.yaml"
ABOUT_THE_TEXT = "document.yaml"
EQUIVALENTS = "equivalents.yaml"
FORMS = "forms"

# A pack is some dozens of files of some dozens of kilobytes.
MOST_FILES = 500
LARGEST_PACK = 20_000_000


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
    known = shipped_packs()
    if name in known:
        return rules_folder() / name
    folder = Path(name)
    try:
        if (folder / CONSTITUTION).is_file():
            return folder
        is_folder, is_file = folder.is_dir(), folder.is_file()
    except OSError:
        is_folder = is_file = False
    if is_folder:
        message = f"the folder holds no {CONSTITUTION}, so it is no pack"
    elif is_file:
        message = f"a pack is a folder, and this is a file: give the folder of its {CONSTITUTION}"
    else:
        message = (
            f'no constitution is called "{shown(name)}" and no such folder exists; quorate comes '
            f"with {', '.join(known)} (of rules of your own, give the folder)"
            f"{nearest(name, known)}"
        )
    raise PackRefused([PackProblem(shown(name), 0, 0, message)])


def load_pack(folder: Path) -> Pack:
    """Read and check the pack in ``folder``.

    Raises PackRefused, with every mistake in one pass: file, line, column, what was found, what
    is accepted, the nearest right name.
    """
    author = Author()
    digest = hashlib.sha256()
    documents = dict(_documents(folder, author, digest))
    unread = bool(author.problems)
    head = documents.pop(CONSTITUTION, None)
    if head is None and not any(each.file == CONSTITUTION for each in author.problems):
        author.add(PackProblem(CONSTITUTION, 0, 0, "the pack lacks this file"))
    constitution = _validated(schema.ConstitutionEntry, head, author)
    about = documents.pop(ABOUT_THE_TEXT, None)
    entry = _validated(DocumentEntry, about, author)
    listing = documents.pop(EQUIVALENTS, None)
    listed = _validated(EquivalentsFile, listing, author)
    shared = dict(_shared_forms(digest))
    own = {name: each for name, each in documents.items() if name.startswith(f"{FORMS}/")}
    found = list(_forms({**shared, **own}, author))
    named = {document.file for document, _ in found}
    broken = [_form_name(each) for name, each in own.items() if name not in named]
    forms = checked_forms(found, frozenset(shared), broken, author)
    clauses = []
    for name, document in documents.items():
        if name not in own:
            read = _validated(schema.ClausesFile, document, author)
            if read is not None:
                clauses.append((document, read))
    if constitution is None or head is None:
        raise PackRefused(author.problems)
    complete = not unread and not author.problems
    assembly = Assembly(author, Head(head, constitution, author), forms)
    if not clauses and complete:
        raise PackRefused([PackProblem(CONSTITUTION, 0, 0, "no file of the pack holds a clause")])
    pack = assembly.pack(clauses, f"sha256:{digest.hexdigest()}", complete)
    if about is not None and entry is not None:
        check_document(author, about, entry, frozenset(pack.clause_ids()), frozenset(pack.bodies))
        pack = replace(pack, document=entry)
    if listing is not None and listed is not None:
        uses = {each.key: each.form for each in pack.obligations}
        found_equal = tuple(equivalents_of(author, listing, listed, uses))
        pack = replace(pack, equivalents=found_equal)
    if author.problems:
        raise PackRefused(author.problems)
    return pack


def _documents(
    folder: Path, author: Author, digest: hashlib._Hash
) -> Iterator[tuple[str, Document]]:
    size = 0
    for number, name in enumerate(_files(folder, author)):
        if number >= MOST_FILES or size > LARGEST_PACK:
            author.add(PackProblem(name, 0, 0, "the folder holds more files than any pack"))
            return
        document, raw, problems = read_document(folder / name, name)
        size += len(raw)
        _add(digest, name, raw)
        for problem in problems:
            author.add(problem)
        if document is not None:
            yield name, document


def _files(folder: Path, author: Author) -> Iterator[str]:
    """The YAML files of a folder and of the folders in it, in order of name."""
    found: list[str] = []
    for at, folders, files in os.walk(folder):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        for name in files:
            shown_as = (Path(at) / name).relative_to(folder).as_posix()
            if name.endswith(".yaml") and not name.startswith("."):
                found.append(shown_as)
            elif name.lower().endswith((".yml", ".yaml")) and not name.startswith("."):
                message = "a file of a pack ends in .yaml: rename it, or it is not read"
                author.add(PackProblem(shown_as, 0, 0, message))
        if len(found) > MOST_FILES:
            break
    yield from sorted(found)


def _shared_forms(digest: hashlib._Hash) -> Iterator[tuple[str, Document]]:
    """The forms that come with quorate."""
    for path in sorted((rules_folder() / FORMS).glob("*.yaml")):
        name = f"shared {FORMS}/{path.name}"
        document, raw, _ = read_document(path, name)
        _add(digest, name, raw)
        if document is not None:
            yield name, document


def shared_forms() -> tuple[schema.FormFile, ...]:
    """The forms that come with quorate and that every pack may use, in order of name."""
    author = Author()
    documents = dict(_shared_forms(hashlib.sha256()))
    return tuple(form for _, form in _forms(documents, author))


def _forms(documents: dict[str, Document], author: Author) -> Iterator[Form]:
    for document in documents.values():
        form = _validated(schema.FormFile, document, author)
        if form is not None:
            yield document, form


def _form_name(document: Document) -> str:
    """The name of a form that is not in order, as far as it says one."""
    return str(document.data.get("form")) if isinstance(document.data, dict) else ""


def _add(digest: hashlib._Hash, name: str, raw: bytes) -> None:
    """A file's part in the digest of a pack, the same in whatever folder the pack lies."""
    body = raw.replace(b"\r\n", b"\n")
    digest.update(f"{name}\0{len(body)}\0".encode())
    digest.update(body)


def _validated(model: type[Model], document: Document | None, author: Author) -> Model | None:
    if document is None:
        return None
    return validated(model, document.data, document, (), author)
