"""The page's head and the leaflet's as HTML: the medicine, its revision, what this is, what to do in an emergency.

Not here: what is above them, which never changes (`frame`), or the leaflet.
"""

from collections.abc import Sequence

from assistant.domain.leaflet import Leaflet
from ui.web.markup import around, escape, in_english
from ui.words import DEFAULT
from ui.words.words import Words

EXAMPLES = ("example_use", "example_effects", "example_driving", "example_forgotten")
"""Questions that any leaflet can be asked, as fields of `Words`."""

_LONG_TITLE = 60
"""Characters: a title that names every strength is set smaller, to leave room for the chat."""


def first_screen(leaflet: Leaflet, leaflets: Sequence[Leaflet], emergency_number: str, words: Words) -> str:
    """Return the page's head: the medicine, its leaflet's revision, what this is, and what to do in an emergency."""
    long = ' class="long"' if len(leaflet.title) > _LONG_TITLE else ""
    about = (
        f"<h1{long}>{in_english(leaflet.title)}</h1>"
        f'<p class="quiet">{_published(words.revision, leaflet, words)}</p>{_choice(leaflet, leaflets, words)}'
    )
    in_what = "" if words.code == DEFAULT else f" {escape(words.in_english)}"
    before, after = around(words.emergency, "number")
    beware = (
        f'<p class="quiet">{escape(words.not_a_doctor)}{in_what}</p>'
        f'<p class="emergency"><strong>{escape(before)}{_number(emergency_number)}{escape(after)}</strong> '
        f"{escape(words.do_not_wait)}</p>"
    )
    return f'<div class="head"><div>{about}</div><div>{beware}</div></div>'


def leaflet_head(leaflet: Leaflet, words: Words) -> str:
    """Return what stands above the leaflet: its name here, its revision and the day of that."""
    revision = _published(words.leaflet_revision, leaflet, words)
    return f'<h2>{escape(words.the_leaflet)}</h2><p class="quiet">{revision}</p>'


def _published(sentence: str, leaflet: Leaflet, words: Words) -> str:
    at = leaflet.published_at.date()
    before, after = around(sentence.replace("{number}", str(leaflet.revision)), "date")
    return f'{escape(before)}<time datetime="{at.isoformat()}">{escape(words.day(at))}</time>{escape(after)}'


def _number(number: str) -> str:
    digits = "".join(character for character in number if character in "+0123456789")
    shown = f'<bdi dir="ltr">{escape(number)}</bdi>'
    return f'<a href="tel:{digits}">{shown}</a>' if digits else shown


def _choice(leaflet: Leaflet, leaflets: Sequence[Leaflet], words: Words) -> str:
    """Return a form that opens another leaflet, and with it a fresh chat; nothing where there is one leaflet alone."""
    if len(leaflets) < 2:  # noqa: PLR2004 - two are what a choice takes
        return ""
    options = "".join(
        f'<option value="{escape(other.id)}"{" selected" if other.id == leaflet.id else ""} lang="en" dir="ltr">'
        f"{escape(other.title)}</option>"
        for other in leaflets
    )
    return (
        f'<form class="choice" method="get" action="./"><label for="leaflet-choice">{escape(words.medicine)}</label>'
        f'<select id="leaflet-choice" name="leaflet">{options}</select>'
        f'<input type="hidden" name="lang" value="{words.code}">'
        f'<button type="submit">{escape(words.show_leaflet)}</button></form>'
    )
