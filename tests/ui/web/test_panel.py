"""The leaflet as HTML: every word in order and no more, headings and lists as such, nothing of it as markup."""

from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.leaflet import Leaflet, Passage, PassageKind, Section
from assistant.domain.span import Span
from assistant.domain.topics import Topic
from tests.ui.web.stand_in import leaflet
from ui.web.panel import leaflet_panel

_TAGS = {"h3", "h4", "h5", "h6", "p", "ul", "li", "span"}
_BLOCKS = _TAGS - {"span"}


class _Read(HTMLParser):
    """Reads HTML the way a browser does: the text, with a space where a block ends, and every element by class."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.tags: set[str] = set()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.runs: list[tuple[str, str]] = []
        self._in_run = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.elements.append((tag, dict(attrs)))
        if tag == "span":
            self._in_run = dict(attrs)["class"] or ""
            self.runs.append((self._in_run, ""))
        elif tag in _BLOCKS:
            self.text += " "

    def handle_endtag(self, tag: str) -> None:
        if tag == "span":
            self._in_run = ""
        elif tag in _BLOCKS:
            self.text += " "

    def handle_data(self, data: str) -> None:
        self.text += data
        if self._in_run:
            name, words = self.runs[-1]
            self.runs[-1] = (name, words + data)
        else:
            assert not data.strip(), "text stands outside every run"


def _offsets(name: str) -> Span:
    start, end = next(part for part in name.split() if part.startswith("at-")).removeprefix("at-").split("-")
    return Span(int(start), int(end))


_WORDS = st.text(st.sampled_from("ab <>&\"'`*_{}$%[]()\\#~|!\t\n\u00a0😀é1.•-"), min_size=1, max_size=12)


@st.composite
def _leaflets(draw: st.DrawFn) -> Leaflet:
    """Return a leaflet of any text, with sections and passages anywhere in it, also where none should be."""
    words = draw(st.lists(_WORDS, min_size=1, max_size=12))
    text = "".join(words)
    places = st.integers(0, len(text))
    spans = [Span(*sorted(pair)) for pair in draw(st.lists(st.tuples(places, places).filter(lambda p: p[0] != p[1])))]
    kinds = st.sampled_from(PassageKind)
    passages = [Passage(f"p{n}", 0, draw(kinds), Topic.GENERAL, span) for n, span in enumerate(spans)]
    sections = [
        Section(n, span.of(text)[: draw(st.integers(0, 5))], draw(st.integers(0, 7)), Topic.GENERAL, span)
        for n, span in enumerate(draw(st.lists(st.sampled_from(spans), max_size=3)) if spans else [])
    ]
    return Leaflet("x", 1, "X", text, "", datetime(2026, 1, 1, tzinfo=UTC), "x", tuple(sections), tuple(passages))


@given(_leaflets())
def test_the_text_of_the_panel_is_the_canonical_text_word_by_word(made: Leaflet) -> None:
    """Whatever the text, the sections and the passages are, and however they overlap."""
    read = _Read(leaflet_panel(made))
    assert read.text.split() == made.text.split()
    assert read.tags <= _TAGS


@given(_leaflets())
def test_each_run_holds_the_words_at_its_offsets_and_nothing_else(made: Leaflet) -> None:
    """So the script can mark any span by its offsets."""
    for name, words in _Read(leaflet_panel(made)).runs:
        assert words == _offsets(name).of(made.text)


def test_every_passage_has_an_element_named_by_leaflet_revision_and_passage() -> None:
    """Passages are found by name, in order."""
    made = leaflet()
    read = _Read(leaflet_panel(made))
    named = [attributes["id"] for _, attributes in read.elements if "id" in attributes]
    assert [name for name in named if "-p" in str(name)] == [f"calmarol-r3-{passage.id}" for passage in made.passages]
    assert [name for name in named if "-s" in str(name)] == [f"calmarol-r3-s{number}" for number in range(5)]
    spans = [_offsets(name) for name, _ in read.runs if "passage" in name]
    assert spans == [passage.span for passage in made.passages]


def test_headings_are_headings_two_levels_below_the_pages_own() -> None:
    """The medicine is the page's first heading and the panel's name its second."""
    html = leaflet_panel(leaflet())
    tags = [tag for tag, _ in _Read(html).elements if tag.startswith("h")]
    assert tags == ["h3", "h4", "h4", "h5", "h4"]


def test_list_items_are_a_list_and_a_list_in_an_item_stands_within_it() -> None:
    """Indentation in the canonical text tells what stands within what."""
    html = leaflet_panel(leaflet())
    assert html.count("<ul") == 2
    assert html.count("<li>") == 5
    outer, inner = html.split("<ul")[1:]
    assert "gold" in outer
    assert inner.index("left") < inner.index("right") < inner.index("</ul></li>")


def test_text_that_is_in_no_passage_is_shown() -> None:
    """Stray lines and list markers are there to be read."""
    runs = [words for name, words in _Read(leaflet_panel(leaflet())).runs if "between" in name]
    assert "Batch stamp: see the box | no passage holds this line" in runs
    assert runs.count("•") == 5


@pytest.mark.parametrize("level", [0, 1, 4, 9])
def test_a_heading_of_any_level_is_one_that_html_has(level: int) -> None:
    """HTML ends at the sixth level."""
    made = leaflet()
    first = replace(made.sections[0], level=level)
    html = leaflet_panel(replace(made, sections=(first,)))
    assert html.startswith({0: "<h3>", 1: "<h3>", 4: "<h6>", 9: "<h6>"}[level])
