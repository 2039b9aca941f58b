"""The engine and brute force find the same matches, on random rules and facts and on a known
case."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.matching.brute_force import BruteForceMatcher
from engine.matching.durable import DurableMatcher
from engine.matching.rules import (
    Compare,
    Constant,
    Match,
    MatchFact,
    Pattern,
    Reference,
    Rule,
    Scalar,
)

OPERATORS = ("==", "!=", "<", "<=", ">", ">=")
KINDS = ("person", "check", "$not", 'a "kind"')
# Each property has one type everywhere; names include those that it gives a meaning.
NAMES: dict[str, str] = {
    "n": "number",
    "id": "number",
    "$lt": "number",
    "t": "text",
    "sid": "text",
    "kind": "text",
    "b": "yes-no",
    "$s": "yes-no",
}
TEXTS = st.one_of(
    st.sampled_from(["", "a", "ab", "a b", 'a"', "a!", "a\\", "a\n", "é", "e\u0301", "1", "true"]),
    st.sampled_from(['"f1":{"id":"a0"', "a,{", "\x00", "\U0001f600", "\ud800"]),
    st.text(max_size=4),
)
VALUES: dict[str, st.SearchStrategy[Scalar]] = {
    "number": st.one_of(
        st.integers(-3, 3), st.sampled_from([10, -10, 2**31 - 1, 1 - 2**31, 736420])
    ),
    "text": TEXTS,
    "yes-no": st.booleans(),
}


@st.composite
def compares(draw: st.DrawFn, frames: list[str]) -> Compare:
    left = draw(st.sampled_from(sorted(NAMES)))
    operator: Any = draw(st.sampled_from(OPERATORS))
    if draw(st.booleans()):
        return Compare(left, operator, Constant(draw(VALUES[NAMES[left]])))
    other = draw(st.sampled_from(sorted(name for name in NAMES if NAMES[name] == NAMES[left])))
    return Compare(left, operator, Reference(draw(st.sampled_from(frames)), other))


@st.composite
def rules(draw: st.DrawFn, name: str) -> Rule:
    frames = ["audit"]
    patterns = []
    for number in range(draw(st.integers(1, 3))):
        kind = draw(st.sampled_from(KINDS))
        tests = draw(st.lists(compares(list(frames)), max_size=3))
        frames.append(draw(st.sampled_from(["m", "x$all", "b$not"])) + str(number))
        patterns.append(Pattern(frames[-1], kind, tuple(tests)))
    return Rule(name, tuple(patterns))


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[Rule], list[MatchFact], dict[str, Scalar]]:
    made = [draw(rules(f"rule {number}")) for number in range(draw(st.integers(1, 5)))]
    read = sorted({pattern.kind for rule in made for pattern in rule.patterns})
    facts = [
        MatchFact(
            draw(st.sampled_from(read)),
            f"fact/{number}",
            {
                name: draw(VALUES[NAMES[name]])
                for name in draw(st.sets(st.sampled_from(sorted(NAMES))))
            },
        )
        for number in range(draw(st.integers(0, 7)))
    ]
    return made, facts, {name: draw(VALUES[NAMES[name]]) for name in NAMES}


@settings(max_examples=300, deadline=None)
@given(cases())
def test_the_engine_agrees_with_brute_force(
    case: tuple[list[Rule], list[MatchFact], dict[str, Scalar]],
) -> None:
    made, facts, audit = case
    expected = BruteForceMatcher().match(made, facts, audit)
    assert DurableMatcher().match(made, facts, audit) == expected
    # Compiled once and used again, with the facts in another order.
    assert DurableMatcher().match(made[::-1], facts[::-1], audit) == expected


@settings(max_examples=200, deadline=None)
@given(st.lists(TEXTS, min_size=2, max_size=6, unique=True), st.sampled_from(OPERATORS))
def test_text_is_ordered_by_code_point(texts: list[str], operator: Any) -> None:
    rule = Rule(
        "ordered",
        (
            Pattern("one", "text", ()),
            Pattern("two", "text", (Compare("t", operator, Reference("one", "t")),)),
        ),
    )
    facts = [MatchFact("text", str(number), {"t": text}) for number, text in enumerate(texts)]
    expected = BruteForceMatcher().match([rule], facts, {})
    assert DurableMatcher().match([rule], facts, {}) == expected
    assert len(expected) == {"==": 0, "!=": 2}.get(operator, 1) * len(texts) * (len(texts) - 1) // 2


PEOPLE = {"p1": True, "p2": True, "p3": True, "p4": True, "p5": True, "p6": False}
CHECKS = {"p1": 100, "p2": 50, "p3": 40, "p4": 60, "p5": 59, "p6": 61}


def test_six_members_and_their_checks() -> None:
    """The field notes' example: cut-off 60, one member exempt; a check on the very day counts."""
    in_date = Compare("issued", ">=", Reference("audit", "cut"))
    rules = [
        Rule("exempt", (Pattern("m", "person", (Compare("bound", "==", Constant(False)),)),)),
        Rule(
            "met",
            (
                Pattern("m", "person", ()),
                Pattern("c", "check", (Compare("of", "==", Reference("m", "person")), in_date)),
            ),
        ),
        Rule(
            "late", (Pattern("c", "check", (Compare("issued", "<", Reference("audit", "cut")),)),)
        ),
    ]
    facts = [
        *(MatchFact("person", p, {"person": p, "bound": bound}) for p, bound in PEOPLE.items()),
        *(MatchFact("check", f"{p}!", {"of": p, "issued": day}) for p, day in CHECKS.items()),
    ]
    expected = {
        Match("exempt", {"m": "p6"}),
        Match("met", {"m": "p1", "c": "p1!"}),
        Match("met", {"m": "p4", "c": "p4!"}),
        Match("met", {"m": "p6", "c": "p6!"}),
        Match("late", {"c": "p2!"}),
        Match("late", {"c": "p3!"}),
        Match("late", {"c": "p5!"}),
    }
    assert DurableMatcher().match(rules, facts, {"cut": 60}) == expected
    assert BruteForceMatcher().match(rules, facts, {"cut": 60}) == expected


def test_one_fact_never_fills_two_frames() -> None:
    rule = Rule(
        "same day",
        (
            Pattern("a", "meeting", ()),
            Pattern("b", "meeting", (Compare("day", "==", Reference("a", "day")),)),
        ),
    )
    facts = [
        MatchFact("meeting", name, {"day": day}) for name, day in (("x", 1), ("y", 1), ("z", 2))
    ]
    expected = {Match("same day", {"a": "x", "b": "y"}), Match("same day", {"a": "y", "b": "x"})}
    assert DurableMatcher().match([rule], facts, {}) == expected


def test_rules_of_one_shape_are_answered_each_under_its_own_names() -> None:
    test = (Compare("n", ">", Constant(0)),)
    rules = [
        Rule("one", (Pattern("a", "x", test),)),
        Rule("two", (Pattern("b", "x", test),)),
        Rule("yes, not 1", (Pattern("a", "y", (Compare("n", "==", Constant(True)),)),)),
    ]
    facts = [
        MatchFact("x", "1", {"n": 1}),
        MatchFact("x", "0", {"n": 0}),
        MatchFact("y", "1", {"n": True}),
    ]
    assert DurableMatcher().match(rules, facts, {}) == {
        Match("one", {"a": "1"}),
        Match("two", {"b": "1"}),
        Match("yes, not 1", {"a": "1"}),
    }


def test_fifteen_patterns_and_the_audit_fact_fill_the_frames() -> None:
    patterns = [Pattern("f1", "x", (Compare("n", "==", Constant(1)),))]
    patterns += [
        Pattern(f"f{n}", "x", (Compare("before", "==", Reference(f"f{n - 1}", "n")),))
        for n in range(2, 16)
    ]
    facts = [MatchFact("x", str(n), {"n": n, "before": n - 1}) for n in range(1, 16)]
    assert DurableMatcher().match([Rule("chain", tuple(patterns))], facts, {}) == {
        Match("chain", {f"f{n}": str(n) for n in range(1, 16)})
    }


def test_no_rules_and_no_facts_have_no_matches() -> None:
    rule = Rule("none", (Pattern("a", "x", ()),))
    assert DurableMatcher().match([], [], {}) == frozenset()
    assert DurableMatcher().match([rule], [], {}) == frozenset()
