"""Whatever lies outside the engine's envelope is an error; nothing is lost inside it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from engine.matching import envelope
from engine.matching.brute_force import BruteForceMatcher
from engine.matching.durable import DurableMatcher, states
from engine.matching.interface import EngineError, Matcher
from engine.matching.plan import lay_out
from engine.matching.rules import (
    Compare,
    Constant,
    Match,
    MatchFact,
    Pattern,
    Reference,
    Rule,
)
from tests.engine.matching.matching_cases import OVER_CUT, of_kind, one

MATCHERS: Sequence[Matcher] = (DurableMatcher(), BruteForceMatcher())


def refused(
    rules: Sequence[Rule], facts: Sequence[MatchFact] = (), audit: Mapping[str, Any] | None = None
) -> str:
    """The message with which both matchers refuse."""
    messages = set()
    for matcher in MATCHERS:
        with pytest.raises(EngineError) as error:
            matcher.match(rules, facts, audit or {})
        messages.add(str(error.value))
    (message,) = messages
    return message


def bad(value: Any) -> Any:
    """A value that the types forbid."""
    return value


RULES_REFUSED = [
    ([one(), one()], "two rules are called 'r'"),
    ([Rule("r", ())], "rule 'r' has no pattern"),
    (
        [Rule("r", tuple(Pattern(f"s{n}", "x") for n in range(16)))],
        "rule 'r' has 16 patterns; at most 15",
    ),
    ([one(kind="")], "rule 'r', pattern 's' must pin a kind other than 'audit', not ''"),
    ([one(kind="audit")], "rule 'r', pattern 's' must pin a kind other than 'audit', not 'audit'"),
    (
        [Rule("r", (Pattern("audit", "x"),))],
        "rule 'r', pattern 'audit': the frame name is already taken in this rule",
    ),
    (
        [Rule("r", (Pattern("s", "x"), Pattern("s", "y")))],
        "rule 'r', pattern 's': the frame name is already taken in this rule",
    ),
    (
        [one(Compare("n", bad("~"), Constant(1)))],
        "rule 'r', pattern 's': unknown operator '~'",
    ),
    (
        [one(Compare("n", "==", Reference("s", "n")))],
        "rule 'r', pattern 's' refers to 's', which is no earlier frame",
    ),
    (
        [one(Compare("n", "==", bad(3)))],
        "rule 'r', pattern 's': 3 is neither a constant nor a reference",
    ),
    (
        [one(*(Compare(f"n{n}", "==", Reference("audit", "n")) for n in range(25)))],
        "rule 'r', pattern 's' compares with other frames 25 times; at most 24",
    ),
    (
        [one(Compare("n", "==", Constant(bad(1.5))))],
        "rule 'r', pattern 's', 'n' holds a float; only text, whole numbers and yes/no are matched "
        "(dates as day ordinals)",
    ),
    (
        [one(Compare("n", "==", Constant(2**31)))],
        "rule 'r', pattern 's', 'n' holds 2147483648; the largest number matched is 2147483647",
    ),
    (
        [one(Compare("n", "==", Constant("é" * 15_001)))],
        "rule 'r', pattern 's', 'n' holds a text of 30002 bytes; the longest matched is 30000",
    ),
]


@pytest.mark.parametrize(("rules", "message"), RULES_REFUSED, ids=[m for _, m in RULES_REFUSED])
def test_rules_outside_the_envelope_are_refused(rules: list[Rule], message: str) -> None:
    assert refused(rules) == message


def test_facts_outside_the_envelope_are_refused() -> None:
    day = MatchFact("x", "1", {"n": bad(datetime.date(2018, 3, 31))})
    assert refused([one(OVER_CUT)], [day], {"cut": 1}) == (
        "'n' of x '1' holds a date; only text, whole numbers and yes/no are matched "
        "(dates as day ordinals)"
    )
    assert refused([one()], of_kind("y", [1])) == "no rule reads facts of kind 'y' (fact 'y1')"
    assert refused([one()], of_kind("audit", [1])) == (
        "no rule reads facts of kind 'audit' (fact 'audit1')"
    )
    assert refused([one()], of_kind("x", [1, 1])) == "two facts of kind 'x' have the id 'x1'"
    assert refused([one(OVER_CUT)], of_kind("x", [1])) == (
        "rules refer to the audit fact's 'cut', which it does not have"
    )
    assert refused([one(OVER_CUT)], [], {"cut": None}).startswith(
        "the audit fact's 'cut' holds a None"
    )


def test_two_types_are_never_compared() -> None:
    """The engine holds ``1``, ``"1"`` and ``True`` for equal, here and there."""
    assert refused([one(Compare("n", "==", Constant("1")))], of_kind("x", [1])) == (
        "rule 'r' compares 'n' of x, which is number, with text"
    )
    assert refused([one(OVER_CUT)], of_kind("x", [1]), {"cut": True}) == (
        "rule 'r' compares 'n' of x, which is number, with yes-no"
    )
    mixed = [MatchFact("x", "1", {"n": 1}), MatchFact("x", "2", {"n": "1"})]
    assert refused([one(Compare("n", "==", Constant(1)))], mixed) == (
        "'n' of x '2' is text, on others of its kind number"
    )


def test_a_property_that_no_rule_reads_may_hold_anything() -> None:
    fact = MatchFact(
        "x", "1", {"n": 1, "note": bad(["a", "list"])} | {f"p{n}": n for n in range(400)}
    )
    for matcher in MATCHERS:
        assert matcher.match([one(OVER_CUT)], [fact], {"cut": 1}) == {Match("r", {"s": "1"})}


def test_more_properties_than_a_fact_of_the_engine_holds_are_refused() -> None:
    rules = [
        one(Compare(f"p{n}", "==", Constant(n)), name=str(n))
        for n in range(envelope.PROPERTIES + 1)
    ]
    # Spread over rule sets of 48 patterns, they fit; only what one rule set reads counts.
    fact = MatchFact("x", "1", {f"p{n}": n for n in range(len(rules))})
    assert DurableMatcher().match(rules, [fact], {}) == {
        Match(str(n), {"s": "1"}) for n in range(len(rules))
    }
    wide = [one(*(Compare(f"p{n}", "==", Constant(n)) for n in range(241)))]
    with pytest.raises(EngineError, match="the rules read 241 properties of 'x'; at most 240"):
        DurableMatcher().match(wide, [fact], {})
    many = [
        one(Compare(f"p{n}", "==", Constant(n)), name=str(n), kind=f"k{n}") for n in range(4097)
    ]
    with pytest.raises(EngineError, match="the rules read 4097 distinct properties; at most 4096"):
        DurableMatcher().match(many, [], {})


def test_the_widest_rule_within_the_envelope_is_matched() -> None:
    audit = {f"a{n}": n for n in range(24)}
    joins = [Compare(f"p{n}", "==", Reference("audit", f"a{n}")) for n in range(24)]
    constants = [Compare(f"p{n}", "==", Constant(n)) for n in range(24, envelope.PROPERTIES)]
    properties = {f"p{n}": n for n in range(envelope.PROPERTIES)}
    facts = [
        MatchFact("x", "all", properties),
        MatchFact("x", "last join wrong", {**properties, "p23": -1}),
        MatchFact("x", "first join wrong", {**properties, "p0": -1}),
        MatchFact("x", "last constant wrong", {**properties, "p239": -1}),
        MatchFact(
            "x", "one missing", {name: value for name, value in properties.items() if name != "p5"}
        ),
        MatchFact("x", "nothing known", {}),
    ]
    assert DurableMatcher().match([one(*joins, *constants)], facts, audit) == {
        Match("r", {"s": "all"})
    }


def test_many_rules_on_one_kind_are_split_and_none_is_lost() -> None:
    """Each alone would be beyond a limit: patterns that one fact matches, rules, rules on a
    kind."""
    rules = [one(Compare("n", "!=", Constant(-n)), name=f"c{n}") for n in range(1, 301)]
    rules += [
        one(Compare("n", ">=", Reference("audit", f"a{n}")), name=f"j{n}") for n in range(300)
    ]
    sets = lay_out(rules)
    assert sum(len(rule_set.shapes) for rule_set in sets) == 600
    assert max(len(rule_set.shapes) for rule_set in sets) == envelope.PATTERNS_PER_KIND
    found = DurableMatcher().match(rules, of_kind("x", [0, 150]), {f"a{n}": n for n in range(300)})
    assert found == {
        *(Match(f"c{n}", {"s": fact}) for n in range(1, 301) for fact in ("x0", "x150")),
        *(Match(f"j{n}", {"s": "x150"}) for n in range(151)),
        Match("j0", {"s": "x0"}),
    }


def test_many_kinds_share_rule_sets_up_to_the_limit() -> None:
    rules = [one(OVER_CUT, name=f"{n}", kind=f"k{n}") for n in range(450)]
    assert [len(rule_set.shapes) for rule_set in lay_out(rules)] == [200, 200, 50]
    facts = [fact for n in range(450) for fact in of_kind(f"k{n}", [n])]
    assert DurableMatcher().match(rules, facts, {"cut": 449}) == {Match("449", {"s": "k449449"})}


def test_joined_rules_are_split_by_patterns_on_a_kind_and_kept_with_their_kinds() -> None:
    def joined(name: str, other: str) -> Rule:
        same = Compare("n", "==", Reference("a", "n"))
        return Rule(name, (Pattern("a", "x"), Pattern("b", other, (same,))))

    rules = [joined(f"x{n}", "x") for n in range(50)] + [joined(f"y{n}", "y") for n in range(50)]
    # Of one shape each, so one rule of the engine each.
    assert [len(rule_set.shapes) for rule_set in lay_out(rules)] == [1, 1]
    facts = of_kind("x", [1, 2]) + of_kind("y", [2, 3])
    assert DurableMatcher().match(rules, facts, {}) == {
        Match(f"y{n}", {"a": "x2", "b": "y2"}) for n in range(50)
    }
    distinct = [
        Rule(
            f"{n}",
            (Pattern("a", "x"), Pattern("b", "x", (Compare(f"n{n}", "==", Reference("a", "n")),))),
        )
        for n in range(30)
    ]
    assert [len(rule_set.shapes) for rule_set in lay_out(distinct)] == [24, 6]


def test_facts_of_single_patterns_are_spread_over_states() -> None:
    (rule_set,) = lay_out([one(OVER_CUT), one(OVER_CUT, name="q", kind="y")])
    facts = of_kind("x", range(950)) + of_kind("y", range(31)) + of_kind("z", range(5))
    found = states(rule_set, facts)
    assert sorted(fact.id for state in found for fact in state) == sorted(f.id for f in facts[:981])
    assert [len(state) for state in found] == [99] + [98] * 9
    assert {sum(fact.kind == "x" for fact in state) for state in found} == {95}
    kinds = [one(OVER_CUT, name=str(n), kind=f"k{n}") for n in range(60)]
    (rule_set,) = lay_out(kinds)
    facts = [fact for n in range(60) for fact in of_kind(f"k{n}", range(90))]
    assert [len(state) for state in states(rule_set, facts)] == [1800, 1800, 1800]
    assert states(rule_set, []) == []


def test_what_was_split_is_matched_as_if_it_were_not() -> None:
    rules = [one(OVER_CUT), one(Compare("n", "<", Constant(3)), name="low")]
    facts = of_kind("x", range(6000))
    assert DurableMatcher().match(rules, facts, {"cut": 5990}) == {
        *(Match("r", {"s": f"x{n}"}) for n in range(5990, 6000)),
        *(Match("low", {"s": f"x{n}"}) for n in range(3)),
    }


def test_joins_over_too_many_facts_are_refused() -> None:
    same = Compare("n", "==", Reference("a", "n"))
    (rule_set,) = lay_out([Rule("r", (Pattern("a", "x"), Pattern("b", "y", (same,))))])
    facts = of_kind("x", range(5000)) + of_kind("y", range(5000))
    assert states(rule_set, facts) == [facts]
    with pytest.raises(EngineError, match="rules join 10001 facts of x, y; at most 10000 can be"):
        states(rule_set, facts + of_kind("x", [-1]))
    after = Compare("n", ">", Reference("a", "n"))
    (rule_set,) = lay_out([Rule("r", (Pattern("a", "x"), Pattern("b", "y", (after,))))])
    facts = of_kind("x", range(1000)) + of_kind("y", range(1000))
    assert states(rule_set, facts) == [facts]
    with pytest.raises(EngineError, match="joins facts without an equality, in 1001000 combinat"):
        states(rule_set, facts + of_kind("x", [-1]))


def test_joins_over_thousands_of_facts_lose_none() -> None:
    same = Compare("n", "==", Reference("a", "n"))
    rule = Rule("r", (Pattern("a", "x"), Pattern("b", "y", (same,))))
    facts = of_kind("x", range(3000)) + of_kind("y", range(1500, 4500))
    assert DurableMatcher().match([rule], facts, {}) == {
        Match("r", {"a": f"x{n}", "b": f"y{n}"}) for n in range(1500, 3000)
    }
