"""What is shown of the reporting lines, as text and as a picture alike."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from facts.lines import UPWARD, Lines, Node, NodeKind


@dataclass(frozen=True)
class DrawnLine:
    """All that leads from one node to another in one style; ``relations`` as words."""

    from_: Node
    to: Node
    relations: tuple[str, ...]
    clauses: tuple[str, ...]
    missing: bool


def drawn_lines(lines: Lines) -> tuple[DrawnLine, ...]:
    """The recorded lines that say who answers to whom or meet a requirement, then the missing ones.

    Missing are those that the pack requires and no row records. Other recorded relations (informs,
    appraises) are left out.
    """
    needed = {lines.met_by(need) for need in lines.facts.required}
    recorded: dict[tuple[Node, Node], list[str]] = defaultdict(list)
    for line in lines.recorded:
        if line.relation in UPWARD or line in needed:
            recorded[lines.node(line.from_), lines.node(line.to)].append(in_words(line.relation))
    missing: dict[tuple[Node, Node], list[tuple[str, str]]] = defaultdict(list)
    for need in lines.missing():
        ends = lines.node(need.from_), lines.node(need.to)
        missing[ends].append((in_words(need.relation), need.clause))
    return (
        *(
            DrawnLine(*ends, tuple(dict.fromkeys(words)), (), missing=False)
            for ends, words in sorted(recorded.items())
        ),
        *(
            DrawnLine(
                *ends,
                tuple(dict.fromkeys(word for word, _ in found)),
                tuple(dict.fromkeys(clause for _, clause in found)),
                missing=True,
            )
            for ends, found in sorted(missing.items())
        ),
    )


def in_words(relation: str) -> str:
    """A relation as readers see it: ``reports to``."""
    return relation.replace("-", " ")


def notes_on(lines: Lines) -> dict[Node, tuple[str, ...]]:
    """What is amiss with a node, in a few words."""
    notes: dict[Node, list[str]] = defaultdict(list)
    if "reporting_lines" not in lines.facts.not_supplied:
        for body in lines.bodies_out_of_reach():
            notes[Node(NodeKind.BODY, body)].append("out of reach")
    for vacancy in lines.posts_without_holder():
        if vacancy.organisation is None or not lines.holders(vacancy.post):
            notes[Node(NodeKind.POST, vacancy.post)].append("no holder")
    for shared in lines.posts_with_two_holders():
        notes[Node(NodeKind.POST, shared.post)].append(f"{len(shared.people)} holders")
    return {node: tuple(dict.fromkeys(said)) for node, said in sorted(notes.items())}
