"""Every state of the page, on every width, in every language: nothing that axe objects to, and nothing cut off."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Page, expect

from tests.ui.web.conftest import Served, Visit
from tests.ui.web.stand_in import ASKS_A_DOSE, ASKS_A_MODEL
from tests.ui.web.steps import ask, search, send, unfold
from ui.words import LANGUAGES, Words, words_for

_WIDTHS = (320, 768, 1280)
_RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
_CUT_OFF = """() => [...document.querySelectorAll("body *")]
    .filter(one => one.checkVisibility() && !one.closest(".heard, option") && one.getClientRects().length)
    .filter(one => {
        const box = one.getBoundingClientRect();
        return box.right > innerWidth + 1 || box.left < -1;
    })
    .map(one => `${one.tagName} ${one.id} ${one.className} ${one.textContent.slice(0, 40)}`)"""


def _check(page: Page, state: str) -> None:
    for width in _WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, (state, width)
        assert page.evaluate(_CUT_OFF) == [], (state, width)
        found: list[dict[str, Any]] = Axe().run(page, options=_RULES).response["violations"]
        told = [(one["id"], [node["html"][:200] for node in one["nodes"]]) for one in found]
        assert told == [], (state, width)


def _unfold_all(page: Page) -> None:
    page.locator("#helpful-no").press("Enter")
    expect(page.locator("#why-not-comment textarea")).to_be_visible()
    for part in ("refer", "who-form", "delete"):
        unfold(page, part)
    page.locator("#display summary").press("Enter")
    page.locator(".contents summary").press("Enter")


@pytest.mark.slow
@pytest.mark.parametrize(("colours", "size"), [("light", "100"), ("dark", "200")])
def test_no_state_has_anything_to_object_to(visit: Visit, served: Served, colours: str, size: str) -> None:
    """In both colours, with the text as it is and twice as large, at each width."""
    page = visit()
    page.locator("#display summary").press("Enter")
    page.locator(f"#display [data-colours={colours}]").press("Enter")
    page.locator(f"#display [data-size='{size}']").press("Enter")
    page.locator("#display summary").press("Enter")
    _check(page, "first screen")
    for gate, waiting in [
        (served.assistant.may_write, "#transcript .waiting"),
        (served.assistant.may_end, "#so-far .waiting"),
    ]:
        gate.clear()
        try:
            send(page, ASKS_A_MODEL)
            expect(page.locator(waiting)).to_be_visible()
            _check(page, waiting)
        finally:
            gate.set()
        expect(page.locator(".waiting")).to_have_count(0)
    for question in ("Who must not take it?", ASKS_A_DOSE, "I cannot breathe", "Is it blue?"):
        ask(page, question)
    for details in page.locator("#transcript details").all():
        details.locator("summary").press("Enter")
    page.locator("a.cite").first.press("Enter")
    search(page, "calmarol")
    page.keyboard.press("Enter")
    _check(page, "replies of every kind, a mark and a search")
    _unfold_all(page)
    search(page, "zebra")
    _check(page, "all that opens, and a search without a match")


@pytest.mark.slow
@pytest.mark.parametrize("words", LANGUAGES[1:], ids=lambda words: words.code)
def test_no_language_has_anything_to_object_to(visit: Visit, words: Words) -> None:
    """With all that opens open, at each width."""
    page = visit(f"?lang={words.code}")
    expect(page.locator("html")).to_have_attribute("lang", words.code)
    for question in (ASKS_A_DOSE, "I cannot breathe"):
        ask(page, question)
    _unfold_all(page)
    search(page, "calmarol")
    _check(page, "all that opens")


_LATIN_SEEN = """() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen = [];
    while (walker.nextNode()) {
        const around = walker.currentNode.parentElement;
        if (around.closest("script, style, .asked bdi") || around.closest("[lang]").lang !== "ar") continue;
        if (/[A-Za-z]/.test(walker.currentNode.textContent)) seen.push(walker.currentNode.textContent);
    }
    for (const one of document.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
        for (const name of ["aria-label", "title", "placeholder", "alt"]) {
            const said = one.getAttribute(name) ?? "";
            if (one.closest("[lang]").lang === "ar" && /[A-Za-z]/.test(said)) seen.push(`${name}: ${said}`);
        }
    }
    return seen;
}"""


@pytest.mark.slow
def test_an_arabic_page_has_no_english_but_the_leaflets_and_the_programs(visit: Visit) -> None:
    """Which are marked as English; the rest goes from right to left, mirrored."""
    page = visit("?lang=ar", viewport={"width": 1280, "height": 800})
    arabic = words_for("ar")
    ask(page, ASKS_A_DOSE)
    page.locator("#transcript .sources summary").click()
    _unfold_all(page)
    search(page, "calmarol")
    page.keyboard.press("Enter")
    page.locator("#copy").click()
    expect(page.locator("#told")).not_to_be_empty()
    assert page.evaluate(_LATIN_SEEN) == []
    ltr = """() => [...document.querySelectorAll("body *")].filter(one => one.checkVisibility() &&
        getComputedStyle(one).direction === "ltr" && !one.closest("[lang=en], option, bdi"))
        .map(one => `${one.tagName} ${one.id} ${one.className}`)"""
    assert page.evaluate(ltr) == []
    chat, beside = page.locator("#chat").bounding_box(), page.locator("#beside").bounding_box()
    assert chat
    assert beside
    assert chat["x"] > beside["x"], "the chat stands first, which is on the right"
    expect(page.locator(".fits")).to_have_text(arabic.for_person.format(who="طفل، العمر بالسنوات: 4"))
    expect(page.locator(".reply .said").first).to_have_attribute("lang", "en")
