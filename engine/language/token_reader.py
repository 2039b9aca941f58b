"""Going through the words of an expression, with what to say where one does not fit."""

from __future__ import annotations

from engine.language import syntax as s
from engine.language.problems import nearest
from engine.language.tokens import KEYWORDS, ExpressionError, Token

# What people write after a value who know another language, and what it is called here.
_AFTER_A_VALUE = {
    "between": 'write "x in [a..b]"',
    "is": 'write "=", or "!=" for "is not"',
    "not": 'write "not(…)" round the whole condition',
}
_UNITS = {"day": "D", "week": "W", "month": "M", "year": "Y"}

# How deep an expression may be, brackets and operators together; the deepest of a clause is 20.
DEEPEST = 50


class TokenReader:
    """Stands at one word of an expression; goes on word by word."""

    def __init__(self, found: list[Token]) -> None:
        self.tokens = found
        self.at = 0
        self.token = found[0]
        self.depth = 0
        self.heights: dict[int, int] = {}

    def step(self) -> Token:
        """Pass one word, and give it."""
        token = self.token
        self.at += 1
        self.token = self.tokens[self.at]
        return token

    def found(self, text: str) -> bool:
        """Whether the next word is ``text`` (then it is passed)."""
        if self.token.text == text and self.token.kind in ("word", "sign"):
            self.step()
            return True
        return False

    def need(self, text: str) -> None:
        """Pass ``text``; refused where something else stands here."""
        if not self.found(text):
            if self.token.kind == "end":
                raise self.wrong(f'the expression ends too soon: "{text}" is missing')
            raise self.wrong(f'"{text}" is missing here, before "{self.token.text}"')

    def need_name(self, what: str) -> str:
        """Pass a name, and give it; refused where something else stands here."""
        if self.token.kind == "word" and self.token.text not in KEYWORDS:
            return self.step().text
        if self.token.kind == "end":
            raise self.wrong(f"the expression ends too soon: {what} is missing")
        raise self.wrong(f'{what} is needed here, not "{self.token.text}"')

    def wrong(self, message: str) -> ExpressionError:
        """What to raise about the word that stands here."""
        return ExpressionError(self.token.place, message)

    def misfit(self, comparators: frozenset[str]) -> ExpressionError:
        """What to say of a word that follows a whole expression."""
        token = self.token
        if token.text in comparators:
            return self.wrong(
                f'a second "{token.text}" in one comparison: join two comparisons with "and"'
            )
        if token.text in (")", "]"):
            return self.wrong(f'this "{token.text}" closes nothing')
        before = self.tokens[self.at - 1]
        unit = _UNITS.get(token.text.removesuffix("s"))
        if before.kind == "number" and unit is not None:
            return self.wrong(f'a length of time is written @"P{before.text}{unit}"')
        if token.text in _AFTER_A_VALUE:
            return self.wrong(f'"{token.text}" does not fit here: {_AFTER_A_VALUE[token.text]}')
        hint = ""
        if token.kind == "word":
            hint = nearest(token.text, ("and", "or", "in", "then", "else", "return", "satisfies"))
        return self.wrong(
            f'"{token.text}" does not fit here: a word such as "and" is missing before it{hint}'
        )

    def made(self, node: s.Node, *parts: s.Node) -> s.Node:
        """``node``, its depth known; refused where it is deeper than any clause."""
        heights = self.heights
        height = 1 + max((heights.get(id(part), 0) for part in parts), default=0)
        if height > DEEPEST:
            raise self.too_deep()
        heights[id(node)] = height
        return node

    def deeper(self) -> None:
        """Go one level in; refused where no clause goes."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise self.too_deep()

    def too_deep(self) -> ExpressionError:
        """What to raise of an expression that nobody could read."""
        return self.wrong(f"this expression is more than {DEEPEST} levels deep: define parts of it")
