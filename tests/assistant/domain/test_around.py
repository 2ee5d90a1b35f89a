"""Words of a leaflet where they stand."""

from dataclasses import replace

from assistant.domain.around import around
from assistant.domain.leaflet import Section
from assistant.domain.span import Span
from assistant.domain.topics import Topic
from assistant.wiring import Parts
from tests.assistant.domain.leaflets import zolfin


def test_all_words_of_a_leaflet_stand_where_they_are(parts: Parts) -> None:
    """What is before, the words and what is after are its text to the letter, in one section."""
    leaflet = parts.library.leaflet("baclofen")
    for passage in leaflet.passages:
        place = around(leaflet, passage.span)
        assert place.words == leaflet.quote(passage.span)
        assert place.before + place.words + place.after in leaflet.text
        assert place.heading == leaflet.heading_of(passage)
        assert not place.before.startswith(f"{place.heading}\n")


def test_the_very_first_character_has_a_place() -> None:
    """It is in a heading."""
    leaflet = zolfin()
    assert around(leaflet, Span(0, 1)).words == leaflet.text[0]


def test_what_is_far_away_is_cut_between_words() -> None:
    """And it is said that there is more."""
    leaflet = zolfin()
    section = max(leaflet.sections, key=lambda each: each.span.end - each.span.start)
    middle = (section.span.start + section.span.end) // 2
    place = around(leaflet, Span(middle, middle + 1))
    assert len(place.before) <= 280
    assert len(place.after) <= 280


def test_a_cut_falls_between_words() -> None:
    """And it is said on which side there is more."""
    words = " ".join(f"word{number}" for number in range(200))
    leaflet = replace(
        zolfin(), text=f"Zolfin\n{words}", sections=(Section(0, "Zolfin", 1, Topic.GENERAL, Span(0, 7 + len(words))),)
    )
    start = leaflet.text.index("word100")
    place = around(leaflet, Span(start, start + 7))
    assert (place.is_cut_before, place.is_cut_after) == (True, True)
    assert place.before.split()[-1] == "word99"
    assert all(word in words.split() for word in f"{place.before} {place.after}".split())
