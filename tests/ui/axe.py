"""What axe finds on a page, in a form that a failing test can show."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Page

_RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def faults(page: Page) -> list[tuple[str, list[str]]]:
    """Return the rules of WCAG 2.2 AA, and the best practices, that a page breaks, each with where it does."""
    found: list[dict[str, Any]] = Axe().run(page, options=_RULES).response["violations"]
    return [(one["id"], [node["html"][:200] for node in one["nodes"]]) for one in found]
