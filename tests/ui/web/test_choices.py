"""What somebody chooses once: the language, the size of the text, the colours. In a real browser."""

import httpx
import pytest
from playwright.sync_api import expect

from tests.ui.web.conftest import Served, Visit
from tests.ui.web.stand_in import LONG_TITLE
from tests.ui.web.steps import ask
from ui.words import words_for
from ui.words.english import ENGLISH

_SIZE = "parseFloat(getComputedStyle(document.querySelector('#question textarea')).fontSize)"
_DARK = "matchMedia('(prefers-color-scheme: dark)').matches, getComputedStyle(document.body).backgroundColor"


def test_the_size_and_the_colours_are_kept_in_the_browser_and_nothing_else_is(visit: Visit) -> None:
    """They stand before anything is drawn, in another page too; a forged value is the first choice."""
    page = visit(color_scheme="dark")
    assert page.evaluate("Object.keys(localStorage)") == []
    before, dark = page.evaluate(_SIZE), page.evaluate(f"[{_DARK}]")[1]
    page.locator("#display summary").click()
    page.get_by_role("button", name="200 %").click()
    page.get_by_role("button", name=ENGLISH.light).click()
    assert page.evaluate(_SIZE) == pytest.approx(2 * before, rel=0.01)
    light = page.evaluate(f"[{_DARK}]")[1]
    assert light != dark
    ask(page, "Can I drive?")
    page.reload()
    expect(page.locator(".reply")).to_have_count(1)
    assert page.evaluate(_SIZE) == pytest.approx(2 * before, rel=0.01)
    assert page.evaluate(f"[{_DARK}]") == [True, light] or page.evaluate(f"[{_DARK}]")[1] == light
    assert page.evaluate("({...localStorage})") == {"size": "200", "colours": "light"}
    page.evaluate("() => { localStorage.setItem('size', '<b>'); localStorage.setItem('colours', 'x'); }")
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-size", "100")
    expect(page.locator("html")).to_have_attribute("data-colours", "auto")


def test_a_language_is_chosen_on_the_page_and_keeps_the_leaflet_and_the_conversation(visit: Visit) -> None:
    """Also when another leaflet is chosen afterwards; what is told comes in it."""
    page = visit("?leaflet=otherol")
    ask(page, "Can I drive?")
    page.get_by_label(ENGLISH.language).select_option("de")
    page.get_by_role("button", name=ENGLISH.show_language).click()
    german = words_for("de")
    expect(page.get_by_role("heading", name=german.ask_about)).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_text(LONG_TITLE)
    expect(page.locator(".asked")).to_have_text([f"{german.you_asked} Can I drive?"])
    page.locator("#send").click()
    expect(page.locator("#note")).to_have_text(german.nothing_asked)
    page.get_by_role("button", name=german.example_use).click()
    expect(page.locator(".asked").last).to_contain_text(german.example_use)
    page.get_by_label(german.medicine).select_option("calmarol")
    page.get_by_role("button", name=german.show_leaflet).click()
    expect(page.get_by_role("heading", name=german.ask_about)).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Calmarol")
    expect(page).to_have_title(german.document_title.format(medicine='Calmarol <5 mg> & "friends"'))


def test_a_browsers_language_is_the_pages_until_another_is_asked_for(visit: Visit) -> None:
    """With all that Gradio draws."""
    page = visit(locale="es-MX")
    spanish = words_for("es")
    expect(page.locator("html")).to_have_attribute("lang", "es")
    expect(page.get_by_role("textbox", name=spanish.your_question)).to_be_visible()
    expect(page.get_by_role("button", name=spanish.example_forgotten)).to_be_visible()
    expect(page.locator("#head")).to_contain_text("9 de marzo de 2026")


@pytest.mark.parametrize(
    ("query", "header", "expected"),
    [
        ("", "ar", '<html lang="ar" dir="rtl"'),
        ("?lang=fr", "ar", '<html lang="fr" dir="ltr"'),
        ("?lang=%3Cscript%3E", "", '<html lang="en" dir="ltr"'),
        ("?lang=de&lang=es", "", '<html lang="es" dir="ltr"'),
    ],
)
def test_the_first_byte_is_in_the_language(served: Served, query: str, header: str, expected: str) -> None:
    """And a cache is told that it depends on the browser."""
    answer = httpx.get(f"{served.address}/{query}", headers={"accept-language": header})
    assert " ".join(answer.text.split()).startswith(f"<!doctype html> {expected}")
    assert "accept-language" in answer.headers["vary"]
    assert "<script>" not in answer.text
