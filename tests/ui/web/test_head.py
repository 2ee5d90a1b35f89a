"""The page's head and the leaflet's as HTML."""

import re
from html import unescape

import pytest

from tests.ui.web.stand_in import leaflet
from ui.web.contents import contents
from ui.web.head import EXAMPLES, first_screen, leaflet_head
from ui.words import LANGUAGES, Words, words_for
from ui.words.english import ENGLISH


def test_the_first_screen_names_the_medicine_its_revision_and_date_and_what_this_is() -> None:
    """And the emergency number that the app was given."""
    text = _text(first_screen(leaflet(), [leaflet()], "999", ENGLISH))
    assert 'Calmarol <5 mg> & "friends"' in text
    assert "revision 3, published 9 March 2026" in text
    assert "It is not a doctor or a pharmacist." in text
    assert "In an emergency call 999." in text
    assert len(EXAMPLES) == 4


def test_a_choice_is_offered_only_where_there_is_one() -> None:
    """The leaflet shown is the one chosen."""
    one, two = leaflet(), leaflet("other", 'O"><b>')
    assert "<select" not in first_screen(one, [one], "112", ENGLISH)
    html = first_screen(two, [one, two], "112", ENGLISH)
    assert re.findall(r'<option value="(\w+)"( selected)?', html) == [("calmarol", ""), ("other", " selected")]
    assert "<b>" not in html
    assert '<input type="hidden" name="lang" value="en">' in html


@pytest.mark.parametrize("words", LANGUAGES, ids=lambda words: words.code)
def test_every_language_says_what_the_leaflet_is_in(words: Words) -> None:
    """But English; and the emergency number can be called from each."""
    html = first_screen(leaflet(), [leaflet()], "999", words)
    assert (words.in_english in _text(html)) is (words.code != "en")
    assert '<a href="tel:999">' in html
    assert words.do_not_wait in _text(html)


@pytest.mark.parametrize(
    ("code", "day"),
    [("en", "9 March 2026"), ("es", "9 de marzo de 2026"), ("fr", "9 mars 2026"), ("de", "9. März 2026")],
)
def test_above_the_leaflet_stand_its_revision_and_its_day(code: str, day: str) -> None:
    """As they are written in the language."""
    html = leaflet_head(leaflet(), words_for(code))
    assert f'<time datetime="2026-03-09">{day}</time>' in html
    assert " 3" in _text(html)


def test_the_headings_lead_to_their_places() -> None:
    """Every heading in order, as text, by its level."""
    html = contents(leaflet(), ENGLISH)
    entries = re.findall(r'<li class="level-(\d)"><a href="#([\w-]+)">(.*?)</a>', html)
    assert [(level, target) for level, target, _ in entries] == [
        ("1", "calmarol-r3-s0"),
        ("2", "calmarol-r3-s1"),
        ("2", "calmarol-r3-s2"),
        ("3", "calmarol-r3-s3"),
        ("2", "calmarol-r3-s4"),
    ]
    assert [_text(words) for _, _, words in entries] == [section.heading for section in leaflet().sections]
    assert "<b>" not in html


def _text(html: str) -> str:
    return unescape(re.sub("<[^>]+>", "", html))
