"""What the tests of pages ask a browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@contextmanager
def opened(browser: Browser, page: bytes, width: int = 1200) -> Iterator[Page]:
    """The page in a window of that many CSS pixels, able to reach nothing outside itself.

    The page's own content security policy is lifted only so that axe can be put into it.
    """
    context = browser.new_context(
        viewport={"width": width, "height": 800}, bypass_csp=True, offline=True
    )
    tab = context.new_page()
    tab.set_content(page.decode("utf-8"))
    yield tab
    context.close()


def violations(tab: Page) -> list[str]:
    """What axe finds against WCAG 2.2 AA and good practice, a line a rule."""
    found = Axe().run(tab, options={"runOnly": {"type": "tag", "values": WCAG}})
    return [
        f"{each['id']}: {each['nodes'][0]['html'][:120]}" for each in found.response["violations"]
    ]


def sheets(tab: Page) -> int:
    """How many sheets of A4 the page prints on."""
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", tab.pdf(prefer_css_page_size=True)))


def scrolls_sideways(tab: Page) -> bool:
    """Whether the page is wider than the window."""
    return bool(
        tab.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    )
