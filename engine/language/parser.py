"""From the text of an expression to its tree.

``grammar.lark`` is the grammar of the language; this reads the same language by hand, because a
parser made from the grammar takes a third of the time that a whole audit may take. A test holds
the two together, on the packs and on expressions made from the grammar at random.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from engine.language import syntax as s
from engine.language.token_reader import TokenReader
from engine.language.tokens import KEYWORDS, ExpressionError, Token, tokens

# No constitution counts higher, or reaches further, than this.
MOST_DIGITS = 9
LONGEST_YEARS = 200
FIRST_YEAR, LAST_YEAR = 1900, 2100

COMPARATORS = frozenset(("<=", ">=", "!=", "=", "<", ">"))
_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")
_TRUTHS = {"true": True, "false": False, "unknown": None}


@lru_cache(maxsize=10_000)
def parse(text: str, start: s.Place | None = None) -> s.Node:
    """The tree of an expression that begins at ``start`` in its file.

    Remembered, because a form is read again at each of its uses. Raises ExpressionError with the
    place of the first word that does not fit.
    """
    return _Parser(tokens(text, start or s.Place(1, 1))).whole()


class _Parser(TokenReader):
    def whole(self) -> s.Node:
        if self.token.kind == "end":
            raise ExpressionError(self.token.place, "an expression is missing here")
        node = self.expression()
        if self.token.kind != "end":
            raise self.misfit(COMPARATORS)
        return node

    def expression(self) -> s.Node:
        self.deeper()
        token = self.token
        if token.kind == "word" and token.text in ("if", "for", "some", "every"):
            self.step()
            if token.text == "if":
                node = self.conditional(token.place)
            else:
                node = self.quantified(token.text, token.place)
        else:
            node = self.disjunction()
        self.depth -= 1
        return node

    def conditional(self, place: s.Place) -> s.Node:
        condition = self.expression()
        self.need("then")
        then = self.expression()
        self.need("else")
        otherwise = self.expression()
        node = s.Conditional(condition, then, otherwise, place=place)
        return self.made(node, condition, then, otherwise)

    def quantified(self, word: str, place: s.Place) -> s.Node:
        places = [self.token.place]
        bindings = [self.binding()]
        while self.found(","):
            places.append(self.token.place)
            bindings.append(self.binding())
        self.need("return" if word == "for" else "satisfies")
        inner = self.expression()
        bound, at = tuple(bindings), tuple(places)
        node: s.Node
        if word == "for":
            node = s.ForReturn(bound, inner, named_at=at, place=place)
        else:
            node = s.Quantified(word == "every", bound, inner, named_at=at, place=place)
        return self.made(node, inner, *(collection for _, collection in bindings))

    def binding(self) -> tuple[str, s.Node]:
        name = self.need_name("a name")
        self.need("in")
        return name, self.sum()

    def disjunction(self) -> s.Node:
        first = self.conjunction()
        if self.token.text != "or" or self.token.kind != "word":
            return first
        parts = [first]
        while self.found("or"):
            parts.append(self.conjunction())
        return self.made(s.Or(tuple(parts), place=first.place), *parts)

    def conjunction(self) -> s.Node:
        first = self.comparison()
        if self.token.text != "and" or self.token.kind != "word":
            return first
        parts = [first]
        while self.found("and"):
            parts.append(self.comparison())
        return self.made(s.And(tuple(parts), place=first.place), *parts)

    def comparison(self) -> s.Node:
        left = self.sum()
        token = self.token
        if token.kind == "sign" and token.text in COMPARATORS:
            self.step()
            if self.token.text == "=" and token.text == "=":
                raise self.wrong('equality is written with one "="')
            if self.token.text == ">" and token.text == "<":
                raise self.wrong('"is not" is written "!="')
            right = self.sum()
            return self.made(s.Compare(token.text, left, right, place=left.place), left, right)
        if token.kind == "word" and token.text == "in":
            self.step()
            return self.among(left)
        return left

    def among(self, value: s.Node) -> s.Node:
        """What follows ``x in``: an interval, values in round brackets, or any list."""
        start = self.token
        if start.kind == "sign" and start.text in ("[", "("):
            self.step()
            if not (start.text == "[" and self.token.text == "]"):
                first = self.expression()
                if start.text == "[" and self.found(".."):
                    high = self.sum()
                    self.need("]")
                    node: s.Node = s.InInterval(value, first, high, place=value.place)
                    return self.made(node, value, first, high)
                items = [first]
                while self.found(","):
                    items.append(self.expression())
                if start.text == "(" and len(items) > 1:
                    self.need(")")
                    among = self.made(s.ListOf(tuple(items), place=first.place), *items)
                    return self.made(s.InList(value, among, place=value.place), value, among)
            else:
                items = []
            if start.text == "[":
                self.need("]")
                inner = self.made(s.ListOf(tuple(items), place=start.place), *items)
            else:
                self.need(")")
                inner = items[0]
            among = self.sum(self.product(self.postfix(inner)))
        else:
            among = self.sum()
        return self.made(s.InList(value, among, place=value.place), value, among)

    def sum(self, left: s.Node | None = None) -> s.Node:
        left = left or self.product()
        while self.token.kind == "sign" and self.token.text in ("+", "-"):
            operator = self.step().text
            right = self.product()
            node = s.Arithmetic(operator, left, right, place=left.place)
            left = self.made(node, left, right)
        return left

    def product(self, left: s.Node | None = None) -> s.Node:
        left = left or self.unary()
        while self.token.kind == "sign" and self.token.text in ("*", "/"):
            operator = self.step().text
            right = self.unary()
            node = s.Arithmetic(operator, left, right, place=left.place)
            left = self.made(node, left, right)
        return left

    def unary(self) -> s.Node:
        token = self.token
        if token.kind == "sign" and token.text == "-":
            self.step()
            self.deeper()
            part = self.unary()
            self.depth -= 1
            nothing = s.Number(0, place=token.place)
            return self.made(s.Arithmetic("-", nothing, part, place=token.place), part)
        return self.postfix(self.primary())

    def postfix(self, node: s.Node) -> s.Node:
        while self.token.kind == "sign" and self.token.text in (".", "["):
            if self.found("."):
                if self.token.kind not in ("word", "part"):
                    if isinstance(node, s.Number):
                        raise self.wrong("numbers are whole: write a share as 3 * a >= 2 * b")
                    raise self.wrong('the name of a column or a part is needed after "."')
                name = self.step().text
                node = self.made(s.Attribute(node, name, place=node.place), node)
            else:
                self.step()
                node = self.filter(node)
        return node

    def filter(self, of: s.Node) -> s.Node:
        """What follows the bracket of a filter: a condition, or ``x where`` a condition."""
        variable, at = "item", tuple[s.Place, ...]()
        if self.token.kind == "word" and self.tokens[self.at + 1][:2] == ("word", "where"):
            at = (self.token.place,)
            variable = self.need_name("a name")
            self.need("where")
        condition = self.expression()
        self.need("]")
        node = s.Filter(of, condition, variable, named_at=at, place=of.place)
        return self.made(node, of, condition)

    def primary(self) -> s.Node:
        token = self.token
        if token.kind == "word" and (token.text not in KEYWORDS or token.text in _WORDS):
            return self.word()
        if token.kind in _LITERALS:
            return self.literal()
        if token.kind == "sign" and token.text == "(":
            self.step()
            node = self.expression()
            self.need(")")
            return node
        if token.kind == "sign" and token.text == "[":
            self.step()
            items = [] if self.token.text == "]" else self.arguments()
            self.need("]")
            return self.made(s.ListOf(tuple(items), place=token.place), *items)
        if token.kind == "end":
            raise self.wrong("the expression ends too soon: a value is missing")
        if token.text in _IN_BRACKETS:
            raise self.wrong(
                f'put brackets round what begins with "{token.text}": {_IN_BRACKETS[token.text]}'
            )
        raise self.wrong(f'a value is needed here, not "{token.text}"')

    def literal(self) -> s.Node:
        token = self.step()
        if token.kind == "number":
            if len(token.text) > MOST_DIGITS:
                message = f"a number has at most {MOST_DIGITS} digits"
                raise ExpressionError(token.place, message)
            return s.Number(int(token.text), place=token.place)
        if token.kind == "text":
            return s.Text(token.text[1:-1], place=token.place)
        if token.kind == "part":
            return s.Placeholder(token.text[1:], place=token.place)
        return _at_literal(token)

    def word(self) -> s.Node:
        token = self.step()
        if token.text in _TRUTHS:
            return s.Truth(_TRUTHS[token.text], place=token.place)
        if token.text == "null":
            return s.Null(place=token.place)
        words = [token.text]
        ahead = self.at
        while self.tokens[ahead].kind == "word" and self.tokens[ahead].text not in KEYWORDS:
            words.append(self.tokens[ahead].text)
            ahead += 1
        if self.tokens[ahead].text != "(" or self.tokens[ahead].kind != "sign":
            return s.Name(token.text, place=token.place)
        self.at = ahead
        self.token = self.tokens[ahead]
        self.step()
        return self.call(" ".join(words), token.place)

    def call(self, function: str, place: s.Place) -> s.Node:
        if self.found(")"):
            return s.Call(function, (), place=place)
        if function == "runs":
            return self.runs(place)
        first = self.expression()
        if self.found("by"):
            key = self.expression()
            number = self.number()
            return self.made(
                s.Ordered(function, first, key, number, place=place), first, key, *number
            )
        arguments = [first]
        while self.found(","):
            arguments.append(self.expression())
        self.need(")")
        node: s.Node
        if function == "not" and len(arguments) == 1:
            node = s.Not(first, place=place)
        else:
            node = s.Call(function, tuple(arguments), place=place)
        return self.made(node, *arguments)

    def runs(self, place: s.Place) -> s.Node:
        at = (self.token.place,)
        variable = self.need_name("a name")
        self.need("in")
        of = self.sum()
        self.need("order")
        self.need("by")
        key = self.expression()
        self.need("where")
        condition = self.expression()
        number = self.number()
        node = s.Runs(variable, of, key, condition, number, named_at=at, place=place)
        return self.made(node, of, key, condition, *number)

    def number(self) -> tuple[s.Node, ...]:
        """How many, after a comma, where it is said; and the end of the call."""
        number = (self.expression(),) if self.found(",") else ()
        self.need(")")
        return number

    def arguments(self) -> list[s.Node]:
        found = [self.expression()]
        while self.found(","):
            found.append(self.expression())
        return found


_LITERALS = frozenset(("number", "text", "at", "part"))
_WORDS = frozenset((*_TRUTHS, "null"))

# What reaches as far to the right as it can, so that it stands in brackets inside anything else.
_IN_BRACKETS = {
    "if": "(if … then … else …)",
    "for": "(for x in … return …)",
    "some": "(some x in … satisfies …)",
    "every": "(every x in … satisfies …)",
}


def _at_literal(token: Token) -> s.Node:
    body, place = token.text[2:-1], token.place
    matched = _DURATION.fullmatch(body)
    if matched and body != "P":
        years, months, weeks, days = (int((part or "0")[:9]) for part in matched.groups())
        if years + months / 12 + weeks / 52 + days / 365 > LONGEST_YEARS:
            message = f'"{body}" is longer than {LONGEST_YEARS} years'
            raise ExpressionError(place, message)
        return s.DurationLiteral(years * 12 + months, weeks * 7 + days, place=place)
    try:
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", body):
            raise ValueError
        day = date.fromisoformat(body)
    except ValueError:
        raise ExpressionError(
            place,
            f'"{body}" is neither a date (@"2018-03-31") nor a length of time '
            f'(@"P3Y", @"P12M", @"P7D")',
        ) from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ExpressionError(place, f'"{body}" is no date from {FIRST_YEAR} to {LAST_YEAR}')
    return s.DateLiteral(day.toordinal(), place=place)


__all__ = ["ExpressionError", "parse"]
