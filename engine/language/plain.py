"""An expression said in plain English, for people who read no rules.

The words follow the tree: nothing is left out and nothing added, so that a policy officer can
hold the sentence against the clause. What was worked out first is named in quotation marks.
"""

from __future__ import annotations

from math import gcd

from engine.language import syntax as s
from engine.language.plain_values import Bindings, Values
from engine.language.plain_words import (
    CALLS,
    DATE_WORDS,
    IN_ROLES,
    NUMBER_WORDS,
    OF_CALLS,
    SHARES,
    THEMSELVES,
    YES_OR_NO,
    column_of,
    listed,
    noun_of,
)


class Plain(Values):
    """Says expressions in English.

    ``names`` gives labels of codes, ``parameters`` their values, ``lists`` the names of lists that
    are declared, ``definitions`` what was worked out first, ``key`` the subject's key, ``tables``
    the tables that there are.
    """

    def population(self, each: Bindings, where: s.Node | None) -> str:
        """For whom or what: ``Each membership for which the membership's body is the Board.``"""
        said = [f"each {self.bind(name, node)}{self._of(node)}" for name, node in each]
        words = ", and ".join(said) or "the body as such,"
        if where == s.Truth(False):
            return "Nobody and nothing, as we read it."
        if where is not None and len(each) == 1:
            words += self._relative(self.nouns[each[0][0]], where)
        elif where is not None:
            words += f" for which {self.say(where)}"
        words = words.removesuffix(",")
        return f"{words[0].upper()}{words[1:]}."

    def _filter(self, node: s.Filter) -> str:
        apart = " " if isinstance(node.of, s.Name) else ", "
        return f"{self.say(node.of)}{apart}{self._whose(node)}"

    def _whose(self, node: s.Filter) -> str:
        """The condition of a filter as what follows its noun: ``whose body is the Board``."""
        if node.variable != "item":
            with self._scope():
                self.bind(node.variable, node.of)
                return f"for which {self.say(node.condition)}"
        base = self._base(node.of)
        self.items.append(_called(base))
        parts = node.condition.parts if isinstance(node.condition, s.And) else (node.condition,)
        said, running = [], []
        for part in parts:
            phrase = self._nested(part, s.And)
            if phrase.startswith("its ") and not isinstance(part, s.Or):
                said.append(f"whose {phrase.removeprefix('its ')}")
            elif phrase.startswith("it runs on "):
                running.append(phrase.replace("it runs", "running", 1))
            elif phrase.startswith("it is recorded "):
                running.append(phrase.removeprefix("it is "))
            elif phrase.startswith("it is ") and isinstance(part, s.Compare):
                running.append(phrase.replace("it is", "that is", 1))
            else:
                said.append(f"where {phrase}")
        self.items.pop()
        return " ".join(part for part in (*running, listed(said, "and")) if part)

    def _relative(self, noun: str, condition: s.Node) -> str:
        """A condition on what a noun stands for, as what follows the noun: ``whose body is …``."""
        parts = condition.parts if isinstance(condition, s.And) else (condition,)
        said, running = [], []
        for part in parts:
            phrase = self._nested(part, s.And)
            its = f"the {noun}'s "
            if phrase.startswith(its) and not isinstance(part, s.Or):
                said.append(f"whose {phrase.removeprefix(its)}")
            elif phrase.startswith(f"the {noun} runs on "):
                running.append(phrase.removeprefix(f"the {noun} ").replace("runs", "running", 1))
            else:
                said.append(f"where {phrase}")
        return "".join(f" {part}" for part in (*running, listed(said, "and")) if part)

    def _ordered(self, node: s.Ordered) -> str:
        base = self._base(node.of)
        of = self.say(node.of)
        self.items.append(noun_of(base.name) if isinstance(base, s.Name) else "")
        key = self.say(node.key).removeprefix("its ")
        self.items.pop()
        number = "".join(f"{self.say(each)} " for each in node.number)
        return f"the {node.function} {number}by {key} of {of}"

    def _runs(self, node: s.Runs) -> str:
        with self._scope():
            noun = self.bind(node.variable, node.of)
            number = "".join(f"at least {self.say(each)} of " for each in node.number)
            return (
                f"the unbroken runs of {number}{self.say(node.of)}, by {self.say(node.key)}, "
                f"in which, for each {noun}, {self.say(node.condition)}"
            )

    def _listof(self, node: s.ListOf) -> str:
        return listed([self.say(each) for each in node.items], "or") or "none"

    def _forreturn(self, node: s.ForReturn) -> str:
        return self._result(node, "the", "each")

    def _result(self, node: s.ForReturn, which: str, word: str) -> str:
        """What a loop gives; the column of the last one bound needs no naming of its row again."""
        with self._scope():
            bound = self._bound(word, node.bindings)
            name, result = node.bindings[-1][0], node.result
            if isinstance(result, s.Attribute) and result.of == s.Name(name):
                return f"{which} {column_of(result.name, self.nouns[name])} of {bound}"
            among = "" if which == "the" else f"{which} of "
            return f"{among}{self.say(result)}, for {bound}"

    def _of(self, collection: s.Node) -> str:
        """What a bound name is taken from, where the noun alone does not say it."""
        if isinstance(collection, s.Name):
            return "" if self._is_table(collection.name) else self._among(collection)
        if isinstance(collection, s.Filter) and isinstance(collection.of, s.Name):
            return f"{self._of(collection.of)} {self._whose(collection)}"
        return self._among(collection)

    def _among(self, collection: s.Node) -> str:
        if isinstance(collection, s.ListOf):
            return f" among {listed([self.say(each) for each in collection.items], 'and')}"
        return f" among {self.say(collection)}"

    def _bound(self, word: str, bindings: Bindings) -> str:
        return " and ".join(
            f"{word} {self.bind(name, each)}{self._of(each)}" for name, each in bindings
        )

    # Conditions

    def _compare(self, node: s.Compare) -> str:
        attended = isinstance(node.left, s.Call) and node.left.function == "outcome"
        if isinstance(node.left, s.Call) and attended and isinstance(node.right, s.Text):
            return self._recorded(node.left, node.operator == "=", self.say(node.right))
        share = self._share(node)
        if share is not None:
            return share
        left = self._within(node.left)
        if isinstance(node.right, s.Null):
            return f"{left} is {'' if node.operator == '=' else 'not '}blank"
        if isinstance(node.right, s.Truth) and node.right.value is not None:
            yes = (node.right.value is True) == (node.operator == "=")
            if isinstance(node.left, s.Attribute) and node.left.name in YES_OR_NO:
                of = node.left.of
                whose = "it" if of == s.Name("item") else self.say(of)
                return f"{whose} {YES_OR_NO[node.left.name][0 if yes else 1]}"
            return f"{left} is {'yes' if yes else 'no'}"
        dated = self._is_date(node.left) or self._is_date(node.right)
        words = DATE_WORDS if dated else NUMBER_WORDS
        return f"{left} {words[node.operator]} {self._within(node.right)}"

    def _ininterval(self, node: s.InInterval) -> str:
        low, high, value = node.low, node.high, self.say(node.value)
        if (
            isinstance(low, s.Attribute)
            and isinstance(high, s.Attribute)
            and low.of == high.of
            and (low.name, high.name) in (("from", "until"), ("first", "last"))
        ):
            whole = self.say(low.of)
            if low.name == "from":
                return f"{whole} runs on {value}"
            return f"{value} lies in {whole}"
        return f"{value} is from {self.say(low)} to {self.say(high)}"

    def _share(self, node: s.Compare) -> str | None:
        """``2 * a >= b`` as a share: ``a is at least half of b``."""
        left, right = node.left, node.right
        if not (isinstance(left, s.Arithmetic) and left.operator == "*"):
            return None
        of, parts = self._whole(left.left) or 0, 1
        if isinstance(right, s.Arithmetic) and right.operator == "*":
            parts, right = self._whole(right.left) or 0, right.right
        common = gcd(of, parts) or 1
        share = SHARES.get((parts // common, of // common))
        if share is None:
            return None
        return f"{self.say(left.right)} {NUMBER_WORDS[node.operator]} {share}{self.say(right)}"

    def _recorded(self, outcome: s.Call, holds: bool, words: str) -> str:
        """What the record says of somebody at a meeting."""
        meeting, person = (self.say(each) for each in outcome.arguments)
        at = "there" if meeting == "it" else f"at {meeting}"
        return f"{person} is {'' if holds else 'not '}recorded {at} as {words}"

    def _inlist(self, node: s.InList) -> str:
        if isinstance(node.value, s.Call) and node.value.function == "outcome":
            one_of = "" if isinstance(node.among, s.ListOf) else "one of "
            return self._recorded(node.value, True, one_of + self.say(node.among))
        verb = "is" if isinstance(node.among, s.ListOf) else "is one of"
        return f"{self.say(node.value)} {verb} {self.say(node.among)}"

    def _and(self, node: s.And) -> str:
        return self._joined(node.parts, "and")

    def _or(self, node: s.Or) -> str:
        return self._joined(node.parts, "or")

    def _joined(self, parts: tuple[s.Node, ...], word: str) -> str:
        said = [self._nested(each, s.And if word == "and" else s.Or) for each in parts]
        return f", {word} ".join(said) if len(said) > 2 else f" {word} ".join(said)

    def _nested(self, node: s.Node, inside: type[s.And | s.Or]) -> str:
        """A condition among others: ``either … or …``, and in brackets where one is in another."""
        if not isinstance(node, s.And | s.Or) or isinstance(node, inside):
            return self.say(node)
        self.depth += 1
        said = f"{'both' if isinstance(node, s.And) else 'either'} {self.say(node)}"
        self.depth -= 1
        return f"({said})" if self.depth else said

    def _not(self, node: s.Not) -> str:
        return f"it is not so that {self.say(node.part)}"

    def _conditional(self, node: s.Conditional) -> str:
        return (
            f"if {self.say(node.condition)}, then {self.say(node.then)}; "
            f"otherwise {self.say(node.otherwise)}"
        )

    def _quantified(self, node: s.Quantified) -> str:
        with self._scope():
            if node.every:
                bound = self._bound("every", node.bindings)
                return f"for {bound}, {self.say(node.condition)}"
            return self._some(node)

    def quantifier(self, node: s.Quantified) -> str:
        """For how many of what a condition is asked: ``for every meeting whose body is …``."""
        with self._scope():
            if node.every:
                return f"for {self._bound('every', node.bindings)}"
            return f"there is {self._bound('at least one', node.bindings)}"

    def _some(self, node: s.Quantified) -> str:
        """That there is one; a row that is only looked up is called what it is looked up by."""
        lead: list[str] = []
        noun = ""
        for name, of in node.bindings:
            key = self._looked_up(of)
            if key is not None:
                self.nouns[name] = key.removeprefix("the ")
                continue
            noun = self.bind(name, of)
            lead.append(f"at least one {noun}{self._of(of)}")
        if not lead:
            return self.say(node.condition)
        if node.condition == s.Truth(True):
            return f"there is {' and '.join(lead)}"
        apart = "," if " " in lead[-1].removeprefix(f"at least one {noun}") else ""
        return f"there is {' and '.join(lead)}{apart}{self._relative(noun, node.condition)}"

    def _looked_up(self, of: s.Node) -> str | None:
        """What names the one row that a collection holds, where its condition is just that."""
        if not (isinstance(of, s.Filter) and isinstance(of.of, s.Name) and of.variable == "item"):
            return None
        same, noun = of.condition, noun_of(of.of.name)
        if not (self._is_table(of.of.name) and noun in THEMSELVES and isinstance(same, s.Compare)):
            return None
        if same.operator != "=" or same.left != s.Attribute(s.Name("item"), noun):
            return None
        key = self.say(same.right)
        return key if key.startswith("the ") else None

    def _call(self, node: s.Call) -> str:
        if node.function in ("min", "max"):
            return self._extreme(node)
        said = [self.say(each) for each in node.arguments]
        if node.function == "fills" and isinstance(node.arguments[0], s.ListOf):
            said[0] = listed([self.say(each) for each in node.arguments[0].items], "and")
        if node.function in ("count", "distinct values"):
            said = [each.removeprefix("the ") for each in said]
        if node.function == "union":
            said = [f"{', '.join(said[:-1])} and {said[-1]}"]
        if node.function in IN_ROLES and isinstance(node.arguments[-1], s.Name):
            said[-1] = f"one of {said[-1]}"
        return CALLS[node.function].format(*said)

    def _extreme(self, node: s.Call) -> str:
        """The least or the greatest: the earliest or the latest, where it is a date."""
        dated = any(self._is_date(each) for each in node.arguments)
        word = {
            ("min", True): "the earliest",
            ("max", True): "the latest",
            ("min", False): "the smallest",
            ("max", False): "the greatest",
        }[node.function, dated]
        one = node.arguments[0]
        if len(node.arguments) == 1 and isinstance(one, s.ForReturn):
            return self._result(one, word, "any")
        if (
            len(node.arguments) == 1
            and isinstance(one, s.Filter)
            and isinstance(one.of, s.ForReturn)
        ):
            return f"{self._result(one.of, word, 'any')}, {self._whose(one)}"
        return f"{word} of {listed([self._within(each) for each in node.arguments], 'and')}"


def _called(base: s.Node) -> str:
    """What one item of a collection is called, where it is a table or a list of people."""
    if isinstance(base, s.Call):
        return OF_CALLS.get(base.function, "")
    return noun_of(base.name) if isinstance(base, s.Name) else ""
