"""The reporting lines as a picture (SVG): who answers to whom, at a glance.

Bodies and posts in layers, whoever is answered to above. A solid line with a full arrow is
recorded; a dashed one with a hollow arrow is required and not recorded; what is out of reach of the
body at the root, and a post that nobody holds, say so in words. Nothing is said by colour alone.
The picture holds everything that it needs: no font, script or file from elsewhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from html import escape

from app.formats.drawn_lines import DrawnLine, drawn_lines, in_words, notes_on
from app.formats.layers import Layout, Way, layered
from app.formats.svg_text import SIZE, cut, wide, wrapped
from app.neutral import visible
from app.words import capital, count, listed
from facts.lines import UPWARD, Lines, Node, NodeKind
from facts.wording import long_date

BOX = 150.0
"""The width of a box, in pixels at full size; the other measures are pixels too."""
GAP = 16.0
LINE_ROOM = 36.0
LAYER_GAP = 78.0
MARGIN = 20.0
LEADING = 20
MOST_LINES = 4
MOST_IN_LAYER = 6
ARROW = 10.0
PORT = 26.0

_STYLE = """
.ql{--ql-ink:%(ink)s;--ql-paper:%(paper)s;
font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
.ql text{fill:var(--ql-ink);font-size:16px}
.ql .ql-note{font-size:14px;font-weight:700}
.ql .ql-word{font-size:14px;stroke:var(--ql-paper);stroke-width:5px;paint-order:stroke;
stroke-linejoin:round}
.ql .ql-ground{fill:var(--ql-paper)}
.ql .ql-box{fill:var(--ql-paper);stroke:var(--ql-ink);stroke-width:1.5}
.ql .ql-root .ql-box{stroke-width:4}
.ql .ql-amiss .ql-box{stroke-dasharray:2 3}
.ql .ql-way{fill:none;stroke:var(--ql-ink);stroke-width:2}
.ql .ql-missing .ql-way{stroke-dasharray:8 6}
.ql .ql-tip{fill:var(--ql-ink);stroke:var(--ql-ink);stroke-width:1.5;stroke-linejoin:round}
.ql .ql-missing .ql-tip{fill:var(--ql-paper)}
"""
_LIGHT = {"ink": "#0b0c0c", "paper": "#ffffff"}
_IN_PAGE = {
    "ink": "var(--ink,#0b0c0c)",
    "paper": "var(--paper,#ffffff)",
}
_DARK = "@media screen and (prefers-color-scheme:dark){.ql{--ql-ink:#f3f2f1;--ql-paper:#15181a}}"


def lines_svg(lines: Lines, label: Callable[[Node], str], *, standalone: bool = True) -> str:
    """The picture as SVG text.

    ``label`` gives a node's name as readers should see it. ``standalone`` makes a file that fits a
    light or a dark screen; otherwise the picture takes its colours from the page around it
    (``--ink``, ``--paper``). Markup in names is neutralised.
    """
    return _Drawing(lines, label).svg(standalone)


class _Drawing:
    """One picture being drawn: what is in it, and where each part goes."""

    def __init__(self, lines: Lines, label: Callable[[Node], str]) -> None:
        self.lines = lines
        self.label = label
        self.drawn = drawn_lines(lines)
        own = [Node(NodeKind.BODY, body) for body in lines.own_bodies()]
        joined = {node for line in self.drawn for node in (line.from_, line.to)}
        self.alone = sorted({*own, *([lines.root] if lines.root else [])} - joined)
        self.layout: Layout[Node] = layered(
            sorted(joined),
            ((line.from_, line.to) for line in self.drawn),
            box_room=BOX + GAP,
            line_room=LINE_ROOM,
            most=MOST_IN_LAYER,
        )
        shown = joined | set(self.alone)
        self.notes = {node: said for node, said in notes_on(lines).items() if node in shown}
        self.wrapped = {
            node: wrapped(capital(visible(label(node))), BOX - 12, MOST_LINES)
            for node in [*joined, *self.alone]
        }
        most = max((len(text) for text in self.wrapped.values()), default=1)
        self.box_height = most * LEADING + (LEADING if self.notes else 0) + 16
        spots = self.layout.spots.values()
        widest = max((spot.x for spot in spots), default=0.0) + (BOX + GAP) / 2
        self.columns = max(4, int(widest // (BOX + GAP)))
        self.width = max(widest, min(len(self.alone), self.columns) * (BOX + GAP), 760.0)
        self.shift = (self.width - widest) / 2

    # Where things are

    def top(self, layer: int) -> float:
        return MARGIN + layer * (self.box_height + LAYER_GAP)

    def place(self, node: Node) -> tuple[float, float]:
        """The middle of a box's top side."""
        spot = self.layout.spots[node]
        return MARGIN + self.shift + spot.x, self.top(spot.layer)

    def svg(self, standalone: bool) -> str:
        parts = []
        ports = self._ports()
        for line, way in self._ways():
            parts.append(self._line(line, way, ports))
        for node in self.layout.spots:
            parts.append(self._box(node, *self.place(node)))
        foot = self.top(self.layout.layers) - (LAYER_GAP - 34 if self.layout.layers else 0)
        if self.alone:
            parts.append(_text(MARGIN, foot + 14, "No line recorded or required", "ql-note"))
            foot += 30
            for index, node in enumerate(self.alone):
                row, column = divmod(index, self.columns)
                x = MARGIN + column * (BOX + GAP) + BOX / 2 + GAP / 2
                parts.append(self._box(node, x, foot + row * (self.box_height + 16)))
            foot += (1 + (len(self.alone) - 1) // self.columns) * (self.box_height + 16) + 14
        legend, height = self._legend(foot)
        parts.append(legend)
        width, height = self.width + 2 * MARGIN, height + MARGIN
        style = _STYLE % (_LIGHT if standalone else _IN_PAGE) + (_DARK if standalone else "")
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" class="ql" role="img" '
            f'aria-labelledby="ql-title ql-desc" width="{width:.0f}" height="{height:.0f}" '
            f'viewBox="0 0 {width:.0f} {height:.0f}">\n'
            f'<title id="ql-title">Reporting lines</title>\n'
            f'<desc id="ql-desc">{escape(self._description())}</desc>\n'
            f"<style>{style}</style>\n"
            f'<rect class="ql-ground" width="100%" height="100%"/>\n'
            + "\n".join(parts)
            + "\n</svg>\n"
        )

    def _ways(self) -> list[tuple[DrawnLine, Way[Node]]]:
        ways = {(way.from_, way.to): way for way in self.layout.ways}
        return [
            (line, ways[line.from_, line.to])
            for line in self.drawn
            if (line.from_, line.to) in ways
        ]

    def _ports(self) -> dict[tuple[Node, Node, Node], float]:
        """How far from the middle of a box's side each line meets it: (box, from, to) to pixels."""
        sides: dict[tuple[Node, bool], list[tuple[float, Node, Node]]] = defaultdict(list)
        for way in self.layout.ways:
            for box, beside, far in (
                (way.from_, way.points[:1], way.to),
                (way.to, way.points[-1:], way.from_),
            ):
                spot = beside[0] if beside else self.layout.spots[far]
                upper = spot.layer < self.layout.spots[box].layer
                sides[box, upper].append((spot.x, way.from_, way.to))
        ports = {}
        for (box, _), met in sides.items():
            step = min(PORT, (BOX - 40) / max(1, len(met) - 1))
            for index, (_, from_, to) in enumerate(sorted(met)):
                ports[box, from_, to] = (index - (len(met) - 1) / 2) * step
        return ports

    # The parts

    def _line(
        self, line: DrawnLine, way: Way[Node], ports: dict[tuple[Node, Node, Node], float]
    ) -> str:
        up = self.layout.spots[way.from_].layer > self.layout.spots[way.to].layer
        far, near = (0.0, self.box_height) if up else (self.box_height, 0.0)
        start_x, start_top = self.place(way.from_)
        end_x, end_top = self.place(way.to)
        x, y = start_x + ports[way.from_, way.from_, way.to], start_top + far
        end = end_x + ports[way.to, way.from_, way.to], end_top + near
        turn = -1 if up else 1
        stops = [
            (MARGIN + self.shift + spot.x, self.top(spot.layer) + near, self.top(spot.layer) + far)
            for spot in way.points
        ]
        stops.append((end[0], end[1] - turn * ARROW, end[1]))
        path = [f"M{x:.1f} {y:.1f}"]
        middle = ((x + stops[0][0]) / 2, (y + stops[0][1]) / 2)
        for to_x, to_y, out_y in stops:
            bend = (y + to_y) / 2
            path.append(f"C{x:.1f} {bend:.1f} {to_x:.1f} {bend:.1f} {to_x:.1f} {to_y:.1f}")
            if (to_x, out_y) != end:
                path.append(f"V{out_y:.1f}")
            x, y = to_x, out_y
        tip = (
            f"M{end[0]:.1f} {end[1]:.1f}l-6 {-turn * ARROW:.1f}h12z"
            if up
            else f"M{end[0]:.1f} {end[1]:.1f}l6 {-turn * ARROW:.1f}h-12z"
        )
        words = [word for word in line.relations if word != in_words(UPWARD[-1])]
        written = _text(*middle, " and ".join(words), "ql-word", middle=True) if words else ""
        return (
            f'<g class="{"ql-missing" if line.missing else "ql-recorded"}">'
            f"<title>{escape(self._sentence(line))}</title>"
            f'<path class="ql-way" d="{"".join(path)}"/><path class="ql-tip" d="{tip}"/>'
            f"{written}</g>"
        )

    def _box(self, node: Node, x: float, top: float) -> str:
        name = capital(visible(self.label(node)))
        notes = self.notes.get(node, ())
        text = self.wrapped[node]
        height = len(text) * LEADING + (LEADING if notes else 0)
        y = top + (self.box_height - height) / 2 + SIZE - 1
        rows = [_text(x, y + LEADING * index, row, middle=True) for index, row in enumerate(text)]
        if notes:
            rows.append(_text(x, y + LEADING * len(text), ", ".join(notes), "ql-note", middle=True))
        classes = ["ql-node"]
        classes += ["ql-root"] if node == self.lines.root else []
        classes += ["ql-amiss"] if notes else []
        corner = 26 if node.kind in (NodeKind.POST, NodeKind.PERSON) else 3
        return (
            f'<g class="{" ".join(classes)}">'
            f"<title>{escape(': '.join([name, *([', '.join(notes)] if notes else [])]))}</title>"
            f'<rect class="ql-box" x="{x - BOX / 2:.1f}" y="{top:.1f}" width="{BOX:.0f}" '
            f'height="{self.box_height:.0f}" rx="{corner:.0f}"/>{"".join(rows)}</g>'
        )

    def _legend(self, top: float) -> tuple[str, float]:
        """What the shapes and lines mean, and where the legend ends."""
        missing = any(line.missing for line in self.drawn)
        y = top + 16
        parts = []
        x = MARGIN
        keys = [("recorded", "ql-recorded")] + [("required, not recorded", "ql-missing")] * missing
        for words, style in keys:
            parts.append(
                f'<g class="{style}"><path class="ql-way" d="M{x:.0f} {y - 5:.0f}h40"/>'
                f'<path class="ql-tip" d="M{x + 50:.0f} {y - 5:.0f}l-10 -6v12z"/></g>'
                + _text(x + 58, y, words)
            )
            x += 58 + wide(words) + 26
        shapes: list[tuple[str, float, str]] = [("body or organisation", 3, ""), ("post", 11, "")]
        if self.lines.root:
            shapes.append((cut(self._short(self.lines.root), 320), 3, "ql-root"))
        for words, corner, style in shapes:
            if x + 58 + wide(words) > self.width:
                x, y = MARGIN, y + 30
            parts.append(
                f'<g class="{style}"><rect class="ql-box" x="{x:.0f}" y="{y - 16:.0f}" width="40" '
                f'height="22" rx="{corner:.0f}"/></g>' + _text(x + 50, y, words)
            )
            x += 50 + wide(words) + 26
        explained = (
            f"As on {long_date(self.lines.facts.day)}. An arrow leads to whoever is reported to; "
            "another relation is written on it."
        )
        parts.append(_text(MARGIN, y + 30, explained))
        y += 30
        if "reporting_lines" in self.lines.facts.not_supplied:
            parts.append(_text(MARGIN, y + 26, "No reporting_lines table was supplied.", "ql-note"))
            y += 26
        return "\n".join(parts), y + 8

    # In words

    def _short(self, node: Node) -> str:
        return capital(visible(self.label(node)))

    def _sentence(self, line: DrawnLine) -> str:
        said = f"{self._short(line.from_)} {listed(line.relations)} {self._short(line.to)}"
        if line.missing:
            return f"{said}: required by {listed(line.clauses)}, not recorded"
        return f"{said}: recorded"

    def _description(self) -> str:
        recorded = [line for line in self.drawn if not line.missing]
        missing = [line for line in self.drawn if line.missing]
        said = [f"{count(len(recorded), 'line')} recorded, {len(missing)} required and missing."]
        said += [f"{self._sentence(line)}." for line in (*missing, *recorded)]
        said += [f"{self._short(node)}: {', '.join(notes)}." for node, notes in self.notes.items()]
        return " ".join(said)


def _text(x: float, y: float, words: str, style: str = "", *, middle: bool = False) -> str:
    anchor = ' text-anchor="middle"' if middle else ""
    named = f' class="{style}"' if style else ""
    return f'<text x="{x:.1f}" y="{y:.1f}"{named}{anchor}>{escape(words)}</text>'
