"""Searching the leaflet in a real browser: what is found, marked, counted and gone to."""

import pytest
from playwright.sync_api import Page, expect

from tests.ui.web.conftest import Visit
from tests.ui.web.steps import ask, search
from ui.words.english import ENGLISH

_MARKED = """() => ["found", "found-now"].map(name =>
    [...(CSS.highlights.get(name) ?? [])].map(range => range.toString()))"""


def _told(page: Page) -> str:
    return page.locator("#find [role=status]").inner_text().split("\n")[0]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("CALMAROL", 5),
        ("çalmaröl", 5),
        ("  make   you ", 1),
        ("you.  It", 0),
        ("sleepy. do NOT", 1),
        ("it's", 1),
        ("it’s", 1),  # noqa: RUF001 - as a phone types it
        ("😀", 2),
        ("<b>", 2),
        ("$$x^2$$", 1),
        (".*", 0),
    ],
)
def test_words_are_found_whatever_their_case_accents_and_spaces(visit: Visit, typed: str, found: int) -> None:
    """Across sentences too; signs are themselves. What is found is counted and marked."""
    page = visit()
    search(page, typed)
    assert _told(page) == (f"Found: {found}" if found else ENGLISH.not_found)
    assert len(page.evaluate(_MARKED)[0]) == found
    enabled = [button.is_enabled() for button in page.locator("#find button").all()]
    assert enabled == [bool(found)] * 2


def test_on_a_phone_what_goes_to_the_matches_stays_in_sight(visit: Visit) -> None:
    """However far down the match is; and without any, nothing lies over the leaflet."""
    page = visit(viewport={"width": 320, "height": 700})
    search(page, "humming")
    following = page.get_by_role("button", name=ENGLISH.next, exact=True)
    following.click()
    expect(page.locator("#leaflet").get_by_text("Humming | rare")).to_be_in_viewport()
    expect(following).to_be_in_viewport(ratio=1)
    search(page, "zebra")
    expect(page.locator("#find")).to_have_css("position", "static")


def test_a_search_goes_round_and_stays_beside_what_an_answer_cites(visit: Visit) -> None:
    """The match gone to is marked apart, in sight and told with its words; a marker's mark and the search live on."""
    page = visit(viewport={"width": 1280, "height": 500})
    search(page, "calmarol")
    box = page.get_by_role("searchbox", name=ENGLISH.find)
    for number in (1, 2, 3, 4, 5, 1):
        box.press("Enter")
        expect(page.locator("#find [role=status]")).to_contain_text(f"Match {number} of 5")
    expect(page.locator("#find [role=status] .heard")).to_contain_text('Calmarol 5 mg "mild"')
    page.get_by_role("button", name=ENGLISH.previous, exact=True).click()
    expect(page.locator("#find [role=status]")).to_contain_text("Match 5 of 5")
    assert [len(each) for each in page.evaluate(_MARKED)] == [4, 1]
    expect(page.locator("#leaflet").get_by_text("may make you sleepy")).to_be_in_viewport()
    ask(page, "Can I drive?").get_by_role("link").first.click()
    expect(page.locator("#leaflet mark")).to_have_text("Calmarol may make you sleepy.")
    assert [len(each) for each in page.evaluate(_MARKED)] == [4, 1]
    box.fill("")
    expect(page.locator("#find [role=status]")).to_be_empty()
    assert page.evaluate(_MARKED) == [[], []]
    expect(page.locator("#leaflet mark")).to_have_count(1)
    box.press("Escape")
    expect(box).to_be_focused()
