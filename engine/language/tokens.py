"""The words of an expression, each with its place."""

from __future__ import annotations

import re
from typing import NamedTuple

from engine.language.problems import nearest
from engine.language.syntax import Place

# Words that join an expression together: nothing can be named by one of them.
KEYWORDS = frozenset(
    ("if", "then", "else", "for", "return", "some", "every", "satisfies", "in")
) | frozenset(("and", "or", "by", "order", "where", "true", "false", "null", "unknown"))

# An expression that says something about a clause is a few lines long.
MOST_TOKENS = 2_000

_TOKEN = re.compile(
    r"""(?P<space>\s+|//[^\n]*)
      | (?P<word>[A-Za-z_][A-Za-z0-9_]*)
      | (?P<number>[0-9]+)
      | (?P<at>@"[^"\n]*")
      | (?P<text>"[^"\n]*")
      | (?P<part>\$[a-z][a-z0-9_]*)
      | (?P<sign>\.\.|<=|>=|!=|[-+*/=<>.,()\[\]])""",
    re.VERBOSE,
)
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_LENGTH = re.compile(r"P(?:\d+[YMWD])+")

# What people write who know another language, and what it is called here.
_ADVICE = {
    "'": 'a text stands in double quotes: "so"',
    "“": 'a text stands in straight double quotes: "so"',
    "”": 'a text stands in straight double quotes: "so"',
    "&": 'write "and"',
    "|": 'write "or"',
    "!": 'write "not(…)", or "!=" for "is not"',
    "%": 'a share is written as whole numbers: "100 * a >= 75 * b"',
    "@": 'a date or a length of time is written @"2018-03-31" or @"P3Y"',
    "$": "a part of a form is written $name, in lower-case letters",
    ";": "there is one expression here: nothing ends with a semicolon",
}


class ExpressionError(Exception):
    """An expression that cannot be read; ``place`` is that of the word that does not fit."""

    def __init__(self, place: Place, message: str) -> None:
        super().__init__(message)
        self.place = place
        self.message = message


class Token(NamedTuple):
    """One word: its kind (word, number, at, text, part, sign, end), itself, and where it is."""

    kind: str
    text: str
    place: Place


def tokens(text: str, start: Place) -> list[Token]:
    """The words of an expression that begins at ``start``; the last one is its ``end``.

    Raises ExpressionError at the first character that belongs to no word.
    """
    found: list[Token] = []
    line, base, at = start.line, 1 - start.column, 0
    last = start
    while at < len(text):
        matched = _TOKEN.match(text, at)
        place = Place(line, at - base + 1, start.file)
        if matched is None:
            raise ExpressionError(place, _strange(text, at))
        kind, word = matched.lastgroup or "", matched.group()
        if kind == "space":
            if "\n" in word:
                line += word.count("\n")
                base = at + word.rindex("\n") + 1
        else:
            if kind == "word" and _LENGTH.fullmatch(word):
                raise ExpressionError(place, f'a length of time is written @"{word}"')
            if kind == "word" and not _NAME.fullmatch(word):
                hint = nearest(word.lower(), KEYWORDS) if word.lower() in KEYWORDS else ""
                message = f'"{word}": names are written in lower-case letters, digits and _{hint}'
                raise ExpressionError(place, message)
            found.append(Token(kind, word, place))
            last = Place(line, at - base + 1 + len(word), start.file)
        at = matched.end()
        if len(found) > MOST_TOKENS:
            message = f"this expression has more than {MOST_TOKENS:,} words: define parts of it"
            raise ExpressionError(start, message)
    found.append(Token("end", "", last))
    return found


def _strange(text: str, at: int) -> str:
    character = text[at]
    if character == '"' or text.startswith('@"', at):
        return "this text has no closing quote"
    advice = _ADVICE.get(character)
    return f'"{character}" is not part of the language' + (f": {advice}" if advice else "")
