"""What in a leaflet looks planted or leads out of it, for a pharmacist to look at. Not here: what its doses are."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from assistant.domain.guard.canonical import canonical
from assistant.domain.leaflet import Leaflet, Passage
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.span import Span
from assistant.domain.speaks_to_software import speaks_to_software
from ingest.cautions import Caution, CautionKind
from ingest.planted_words import CONTACT, PLANTED, WITHOUT_SPACE

_WORD: Final = re.compile(r"[^\W\d_]+")
_SCRIPTS: Final = ("LATIN", "GREEK", "CYRILLIC")
"""Alphabets with letters that look alike. No word is of two of them, but for a unit such as "µg"."""
_UNITS: Final = frozenset("µμΩα\u03b2\u03b3")
_SHOWN: Final = 200
_KINDS: Final = {
    "address": "address",
    "mail": "e-mail address",
    "handle": "name on a network",
    "site": "address",
    "phone": "telephone number",
}


def speaking_to_software(leaflet: Leaflet) -> tuple[Passage, ...]:
    """Return the passages that speak to software, which are never quoted."""
    return tuple(passage for passage in leaflet.passages if speaks_to_software(leaflet.quote(passage.span)))


def cautions_of_planted(
    leaflet: Leaflet, to_software: tuple[Passage, ...], published: Leaflet | NotStated
) -> Iterator[Caution]:
    """Yield what speaks to software, what looks planted, and each way out of the leaflet that is new."""
    for passage in to_software:
        words = "This speaks to software and not to people. It is never quoted; where does the file come from?"
        yield Caution(CautionKind.TO_SOFTWARE, words, passage.span)
    for hidden in filter(speaks_to_software, leaflet.dropped):
        words = f"Hidden in the file, and left out, are words to software: “{hidden[:_SHOWN]}”"
        yield Caution(CautionKind.TO_SOFTWARE, words)
    known_places = {passage.span for passage in to_software}
    for passage in leaflet.passages:
        if passage.span not in known_places and _looks_planted(leaflet.quote(passage.span)):
            words = "No leaflet has cause to say this. Is it the manufacturer's?"
            yield Caution(CautionKind.PLANTED, words, passage.span)
    known = set() if published is NOT_STATED else {_plain(match[0]) for match in CONTACT.finditer(published.text)}
    for match in CONTACT.finditer(leaflet.text):
        if _plain(match[0]) not in known:
            known.add(_plain(match[0]))
            words = f"It gives {_a(_KINDS[match.lastgroup or 'address'])}: {match[0].rstrip('.,;:')}. Whose is it?"
            yield Caution(CautionKind.CONTACT, words, Span(match.start(), match.end()))


def _looks_planted(words: str) -> bool:
    """Return whether words are such as no leaflet has, or in the letters of a language that no leaflet is read in."""
    if not _in_latin(words) or PLANTED.search(words) or PLANTED.search(canonical(words).text):
        return True
    if any(_encoded(run) for run in WITHOUT_SPACE.findall(words)):
        return True
    return any(len(_scripts(word)) > 1 for word in _WORD.findall(words) if not word.isascii())


def _in_latin(words: str) -> bool:
    """Return whether most letters are Latin or Greek ones, or there are none."""
    letters = [letter for letter in words if letter.isalpha()]
    other = sum(
        not letter.isascii() and not unicodedata.name(letter, "").startswith(("LATIN", "GREEK", "MICRO"))
        for letter in letters
    )
    return other * 2 <= len(letters)


def _encoded(run: str) -> bool:
    return any(map(str.isdecimal, run)) and any(map(str.islower, run)) and any(map(str.isupper, run))


def _scripts(word: str) -> set[str]:
    names = (unicodedata.name(letter, "") for letter in word if letter not in _UNITS)
    return {script for name in names for script in _SCRIPTS if name.startswith(script)}


def _plain(contact: str) -> str:
    """Return a way out as it is known again, whatever stands between its figures."""
    folded = contact.casefold().rstrip(".,;:/")
    return folded if any(map(str.isalpha, folded)) else "".join(filter(str.isdecimal, folded))


def _a(kind: str) -> str:
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"
