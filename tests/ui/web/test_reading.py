"""From a marker to the exact words and back, by mouse and by keyboard, on any screen, for anyone."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.ui.web.conftest import Seen, Served, Visit, open_form
from tests.ui.web.stand_in import ANSWERS, ASKS_A_MODEL, leaflet


def _ask(page: Page, question: str) -> Locator:
    page.get_by_role("textbox", name="Your question").fill(question)
    page.keyboard.press("Enter")
    expect(page.locator(".asked").last).to_contain_text(question)
    expect(page.locator(".waiting")).to_have_count(0)
    return page.locator(".reply").last


def _marked(page: Page) -> list[str]:
    texts: list[str] = page.locator("#leaflet mark").evaluate_all("all => all.map(one => one.textContent)")
    return texts


def _tab_to(page: Page, aim: Locator, key: str = "Tab") -> None:
    """Press Tab until `aim` has the focus, as somebody without a mouse does."""
    for _ in range(60):
        if aim.evaluate("one => one === document.activeElement"):
            return
        page.keyboard.press(key)
    pytest.fail("the keyboard does not get there")


def test_a_marker_leads_to_its_exact_words(visit: Visit) -> None:
    """Marked are exactly the citation's words, in sight and with the focus; earlier marks leave the text as it was."""
    page = visit()
    for question in ("What is it used for?", "Who must not take it?", "Can I drive?"):
        answer = _ask(page, question)
        for citation in ANSWERS[question].citations:
            answer.get_by_role("link", name=f"Source {citation.marker}:").click()
            mark = page.locator("#leaflet mark")
            expect(mark).to_be_focused()
            expect(mark).to_be_in_viewport()
            assert _marked(page) == [citation.quote]
    passages = page.locator("#leaflet .passage").evaluate_all("all => all.map(one => one.textContent)")
    assert passages == [leaflet().quote(passage.span) for passage in leaflet().passages]


def test_a_part_of_a_passage_a_heading_and_a_span_over_several_are_marked_exactly(visit: Visit) -> None:
    """Citations of any span are marked to the character, with characters beyond the basic plane before them too."""
    page = visit()
    answer = _ask(page, "What about my ears?")
    links = answer.get_by_role("link")
    links.nth(0).click()
    assert _marked(page) == ['😀 green & "gold"']
    links.nth(1).click()
    assert _marked(page) == ["Driving and using machines"]
    links.nth(2).click()
    assert _marked(page) == ['you have 😀 green & "gold" ears:', "•", "the left one"]
    expect(page.locator("#leaflet mark").first).to_be_focused()


def test_the_whole_way_by_keyboard_alone(visit: Visit) -> None:
    """Ask, follow a marker, hear where one is, and come back by Escape and by the button."""
    page = visit()
    _tab_to(page, page.get_by_role("textbox", name="Your question"))
    page.keyboard.type("Who must not take it?")
    page.keyboard.press("Enter")
    marker = page.get_by_role("link", name="Source 3:")
    expect(marker).to_be_visible()
    _tab_to(page, marker, "Shift+Tab")
    page.keyboard.press("Enter")
    mark = page.locator("#leaflet mark")
    expect(mark).to_be_focused()
    expect(mark).to_be_in_viewport()
    assert _marked(page) == [ANSWERS["Who must not take it?"].citations[2].quote]
    expect(mark).to_have_accessible_description(
        "The words that the answer comes from. Press Escape to go back to the answer."
    )
    page.keyboard.press("Escape")
    expect(marker).to_be_focused()
    page.keyboard.press("Enter")
    expect(mark).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Back to the answer")).to_be_focused()
    page.keyboard.press("Enter")
    expect(marker).to_be_focused()
    expect(page.get_by_role("button", name="Back to the answer")).to_have_count(0)


def test_a_phone_of_320_pixels_never_scrolls_sideways_and_can_be_pressed(visit: Visit) -> None:
    """Chat above leaflet, everything within the width, nothing smaller than a finger needs."""
    page = visit(viewport={"width": 320, "height": 640})
    chat, beside = page.locator("#chat").bounding_box(), page.locator("#beside").bounding_box()
    assert chat
    assert beside
    assert chat["y"] + chat["height"] <= beside["y"]
    _fits(page)
    _ask(page, "Who must not take it?").get_by_text("Where this comes from").click()
    _ask(page, "w" * 200)
    _ask(page, ASKS_A_MODEL)
    page.get_by_role("link", name="Source 4:").click()
    expect(page.locator("#leaflet mark")).to_be_in_viewport()
    open_form(page)
    page.get_by_role("button", name="Delete this conversation").click()
    expect(page.get_by_role("button", name="Delete it")).to_be_visible()
    _fits(page)
    sizes = page.locator("button:visible, a.cite, select, summary, textarea, input:visible").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect()).map(box => Math.min(box.width, box.height))"
    )
    assert min(sizes) >= 24, "whatever can be pressed is large enough for a finger"


def _fits(page: Page) -> None:
    wide = page.evaluate("""() => [document.documentElement.scrollWidth,
        ...[...document.querySelectorAll("h1, p, li, button, select, textarea, input, a, blockquote")]
            .map(one => Math.ceil(one.getBoundingClientRect().right))]""")
    assert max(wide) <= 320


def test_on_a_desktop_chat_and_leaflet_stand_side_by_side_and_scroll_by_themselves(visit: Visit) -> None:
    """The window itself never scrolls and the box stays in sight."""
    page = visit("?leaflet=otherol", viewport={"width": 1280, "height": 720})
    box = page.locator("#sides").bounding_box()
    assert box
    assert box["height"] > 720 / 2, "a long title leaves room"
    page.goto(page.url.split("?")[0])
    expect(page.locator("#calmarol-r3-p0001")).to_be_visible()
    _ask(page, "Who must not take it?")
    answer = _ask(page, "What is it used for?")
    expect(answer.get_by_role("link").last).to_be_in_viewport(ratio=1)
    assert page.evaluate("document.documentElement.scrollHeight") == 720
    chat, beside = page.locator("#chat").bounding_box(), page.locator("#beside").bounding_box()
    assert chat
    assert beside
    assert chat["x"] + chat["width"] <= beside["x"]
    page.get_by_role("link", name="Source 3:").last.click()
    assert page.evaluate("window.scrollY") == 0
    expect(page.get_by_role("textbox", name="Your question")).to_be_in_viewport()


def test_a_mark_shows_without_its_colour(visit: Visit) -> None:
    """A frame and a line stay in forced colours and in print."""
    page = visit()
    _ask(page, "Can I drive?").get_by_role("link").first.click()
    read_style = "one => [getComputedStyle(one).outlineStyle, getComputedStyle(one).textDecorationLine]"
    page.emulate_media(forced_colors="active")
    assert page.locator("#leaflet mark").evaluate(read_style) == ["solid", "underline"]
    page.emulate_media(media="print")
    assert page.locator("#leaflet mark").evaluate(read_style) == ["solid", "underline"]


def test_no_request_goes_anywhere_else(visit: Visit, served: Served, seen: Seen) -> None:
    """Not even where the address asks for Gradio's own pages."""
    page = visit("?view=api&deep_link=x")
    _ask(page, "Who must not take it?")
    page.get_by_role("link", name="Source 1:").click()
    assert seen.hosts == {served.address.removeprefix("http://")}
    assert any("/gradio_api/queue/join" in request for request in seen.requests)
    assert not any("iframeResizer" in request or "manifest" in request for request in seen.requests)
