"""Everything that can be done on the page, done with the keyboard alone, at each width."""

import pytest
from playwright.sync_api import Page, expect

from assistant.audit.records import Kind
from tests.ui.web.conftest import Served, Visit
from tests.ui.web.steps import press, tab_to
from ui.words import words_for
from ui.words.english import ENGLISH


def _ask_and_come_back(page: Page) -> None:
    """Ask an example, type a question, follow a marker, and come back."""
    press(page, page.get_by_role("button", name=ENGLISH.example_driving))
    expect(page.locator(".reply")).to_have_count(1)
    tab_to(page, page.get_by_role("textbox", name=ENGLISH.your_question))
    page.keyboard.type("Who must not take it?")
    page.keyboard.press("Enter")
    expect(page.locator(".reply")).to_have_count(2)
    marker = page.locator(".reply").last.get_by_role("link", name="Source 2:")
    press(page, marker, "Shift+Tab")
    expect(page.locator("#leaflet mark")).to_be_focused()
    page.keyboard.press("Escape")
    expect(marker).to_be_focused()


def _say_what_it_was_worth(page: Page) -> None:
    """Rate the answer, change that, say why, and send it to a pharmacist."""
    note = page.locator("#note")
    yes, no = (page.get_by_role("button", name=name, exact=True) for name in (ENGLISH.yes, ENGLISH.no))
    press(page, yes)
    expect(yes).to_have_attribute("aria-pressed", "true")
    expect(note).to_have_text(ENGLISH.thanks)
    press(page, no)
    expect(no).to_have_attribute("aria-pressed", "true")
    expect(yes).to_have_attribute("aria-pressed", "false")
    expect(no).to_have_attribute("aria-expanded", "true")
    reasons = page.get_by_role("radiogroup", name=ENGLISH.why_not)
    page.keyboard.press("Tab")
    expect(reasons.get_by_role("radio").first).to_be_focused()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(reasons.get_by_role("radio", name=ENGLISH.reason_unclear)).to_be_checked()
    tab_to(page, page.get_by_label(ENGLISH.comment))
    page.keyboard.type("too <b>long</b>")
    press(page, page.get_by_role("button", name=ENGLISH.send, exact=True))
    expect(note).to_have_text(ENGLISH.thanks)
    expect(reasons).to_be_hidden()
    expect(no).to_be_focused()
    refer = page.get_by_role("button", name=ENGLISH.ask_pharmacist)
    press(page, refer)
    expect(page.get_by_text(ENGLISH.about_pharmacist)).to_be_visible()
    page.wait_for_timeout(300)  # Gradio makes the field then, and empties it once
    tab_to(page, page.get_by_label(ENGLISH.note))
    page.keyboard.type("is it so?")
    press(page, page.get_by_role("button", name=ENGLISH.send_to_pharmacist))
    expect(note).to_have_text(ENGLISH.sent)
    expect(refer).to_be_focused()
    expect(refer).to_have_attribute("aria-expanded", "false")


def _take_along_and_find(page: Page) -> None:
    """Copy the conversation, jump to a heading, and search the leaflet forth and back."""
    press(page, page.get_by_role("button", name=ENGLISH.copy))
    expect(page.locator("#told")).to_have_text(ENGLISH.copied)
    contents = page.locator(".contents summary")
    press(page, contents)
    press(page, page.get_by_role("link", name="3. Possible side effects"))
    heading = page.locator("#leaflet").get_by_role("heading", name="3. Possible side effects")
    expect(heading).to_be_in_viewport()
    expect(heading.locator(".run")).to_be_focused()
    tab_to(page, page.get_by_role("searchbox", name=ENGLISH.find), "Shift+Tab")
    page.keyboard.type("calmarol")
    told = page.locator("#find [role=status]")
    expect(told).to_have_text("Found: 5")
    page.keyboard.press("Enter")
    expect(told).to_contain_text("Match 1 of 5")
    page.keyboard.press("Shift+Enter")
    expect(told).to_contain_text("Match 5 of 5")
    press(page, page.get_by_role("button", name=ENGLISH.next, exact=True))
    expect(told).to_contain_text("Match 1 of 5")


def _set_it_up(page: Page) -> None:
    """Say whom it is for, and choose the text's size and the colours."""
    press(page, page.get_by_role("button", name=ENGLISH.change_who), "Shift+Tab")
    expect(page.get_by_label(ENGLISH.age)).to_be_visible()
    page.wait_for_timeout(300)
    tab_to(page, page.get_by_label(ENGLISH.age))
    page.keyboard.type("4")
    press(page, page.get_by_role("button", name=ENGLISH.save))
    expect(page.locator("#who-said")).to_have_text("This is for: a child of 4 years")
    press(page, page.locator("#display summary"), "Shift+Tab")
    largest = page.get_by_role("button", name="200 %")
    press(page, largest)
    expect(largest).to_have_attribute("aria-pressed", "true")
    press(page, page.get_by_role("button", name=ENGLISH.dark))
    expect(page.locator("html")).to_have_attribute("data-colours", "dark")


@pytest.mark.slow
@pytest.mark.parametrize("width", [320, 768, 1280])
def test_the_whole_page_is_used_by_keyboard_alone(visit: Visit, served: Served, width: int) -> None:
    """From an example question to a deleted conversation, in another language at last."""
    page = visit(viewport={"width": width, "height": 800}, permissions=["clipboard-read", "clipboard-write"])
    _ask_and_come_back(page)
    _say_what_it_was_worth(page)
    rating, sent = (served.audit.records(kind)[-1] for kind in (Kind.RATING, Kind.SENT))
    assert rating.facts == {"rating": "not helpful", "reason": "hard to understand"}
    assert "too <b>long</b>" in rating.words.values()
    assert "is it so?" in sent.words.values()
    _take_along_and_find(page)
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "You asked: Can I drive?\nThe leaflet says:\nCalmarol may make you sleepy. [1]" in copied
    assert 'Source 2: 2. Before you take it\n"you are <b>allergic</b> to *starlight*"' in copied
    assert "It is not a doctor or a pharmacist." in copied
    _set_it_up(page)
    tab_to(page, page.get_by_label(ENGLISH.language), "Shift+Tab")
    page.keyboard.type("Fran")
    press(page, page.get_by_role("button", name=ENGLISH.show_language))
    french = words_for("fr")
    expect(page.get_by_role("heading", name=french.ask_about)).to_be_visible()
    expect(page.locator(".reply")).to_have_count(2)
    press(page, page.get_by_role("button", name=french.delete))
    expect(page.get_by_text(french.delete_sure)).to_be_visible()
    press(page, page.get_by_role("button", name=french.delete_it, exact=True))
    expect(page.locator("#note")).to_have_text(french.deleted)
    expect(page.locator(".reply, #after")).to_have_count(0)
