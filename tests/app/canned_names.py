"""Invented names, labels and remedies of the canned audit."""

from __future__ import annotations

from app.names import Names

NAMES = Names(
    constitution="Kent Safeguarding Children Board, April 2018",
    people={
        "p-01": "Ivy Alder",
        "p-02": "Bernard Birch",
        "p-03": "Clara Cedar",
        "p-04": "Dev Elder",
        "p-05": "Efua Fern",
        "p-06": "Frank Gorse",
        "p-07": "Gwen Hazel",
        "p-08": "Hal Juniper",
    },
    organisations={"kent-police": "Kent Police", "cxk": "CXK", "kcc": "Kent County Council"},
    meetings={
        "board-2017-06": "Board meeting of 14 June 2017",
        "board-2018-03": "Board meeting of 14 March 2018",
        "board-2018-06": "Board meeting of 13 June 2018",
        "cdop-2017-09": "Child Death Overview Panel meeting of 5 September 2017",
    },
    offices={
        "p-01": "Independent Chair of the Board",
        "p-02": "a member from Kent Police",
        "p-03": "a member from CXK",
        "p-04": "a lay member",
        "p-05": "a lay member",
        "p-06": "a member from Kent Police",
        "p-07": "a member from Kent County Council",
        "p-08": "a member from Kent County Council",
    },
    codes={
        ("body", "board"): "The safeguarding children board (KSCB)",
        ("body", "cdop"): "Child Death Overview Panel",
        ("body", "business-group"): "Business Group",
        ("body", "all-bodies"): "All bodies",
        ("post", "independent-chair"): "Independent Chair of the Board",
        (
            "post",
            "head-of-paid-service",
        ): "The council's Head of Paid Service (the Chief Executive)",
        ("post", "council-leader"): "Leader of the Council",
        ("role", "lay-member"): "Lay member (full role)",
        ("seat", "cafcass"): "Children and Family Court Advisory Service (virtual)",
        ("seat", "youth-offending"): "Youth Offending Service",
        ("relation", "accountable-to"): "Accountable to",
        ("document-item", "partner-contributions"): "Contributions of the partners",
    },
    readings={"virtual-members-counted": "Are virtual members counted in half of the members?"},
)

REMEDIES = {
    ("5.6(a)", "dbs-freshness"): "The organisation arranges a new check and shows it.",
    ("5.6(d)", "reminder-letter"): "The Independent Chair writes to remind the member.",
    ("ToR Board 7", "quorum"): "Decisions taken are put again to a quorate meeting.",
    ("8.6", "attendance-share"): "The Independent Chair raises it with the member.",
}

LINES_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 60" role="img" '
    'aria-label="Independent Chair is accountable to the Head of Paid Service">'
    '<rect x="2" y="10" width="150" height="40" fill="#fff" stroke="#1d70b8" stroke-width="2"/>'
    '<text x="77" y="35" text-anchor="middle" font-size="14">Independent Chair</text>'
    '<path d="M152 30 H 248" stroke="#0b0c0c" stroke-width="2"/>'
    '<rect x="248" y="10" width="170" height="40" fill="#fff" stroke="#1d70b8" stroke-width="2"/>'
    '<text x="333" y="35" text-anchor="middle" font-size="14">Head of Paid Service</text></svg>'
)
