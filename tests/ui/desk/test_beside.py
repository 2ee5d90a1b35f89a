"""Which lines of a reply stand beside one stretch of the leaflet, and what of it is marked."""

from dataclasses import replace

from assistant.compose.quotes import quotes
from assistant.desk import Cited, LineBeside
from assistant.domain.around import around
from assistant.domain.leaflet import Leaflet
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.reply import Draft, Line, LineKind
from assistant.domain.selection import Selection
from assistant.domain.span import Span
from tests.ui.desk.cases import leaflet
from ui.desk.pages.beside import Group, Part, groups, marked

LEAFLET = leaflet()


def beside(draft: Draft, asked: Leaflet = LEAFLET) -> tuple[Group, ...]:
    """Return a draft's lines in groups, as a case has them."""
    cited = {each.marker: Cited(each.marker, each.quote, around(asked, each.span)) for each in draft.citations}
    lines = tuple(LineBeside(line, tuple(cited[marker] for marker in line.markers)) for line in draft.lines)
    return groups(lines, draft.citations, asked)


def quoted(*ids: str) -> Draft:
    """Return a draft that quotes passages."""
    return quotes(LEAFLET, Selection(tuple(each for each in LEAFLET.passages if each.id in ids)))


def test_lines_that_cite_one_stretch_stand_beside_it_together() -> None:
    """Each of their quotes is marked in it once; another section is another stretch."""
    first, second = beside(quoted("p6", "p7", "p8"))
    assert [place for place, _ in first.lines] == [0, 1]
    assert [place for place, _ in second.lines] == [2]
    (stretch,) = first.stretches
    assert stretch.heading == "Driving"
    assert [part.words for part in stretch.parts if part.markers] == [
        "Do not drive until you know how Zolfin affects you.",
        "Some people get sleepy on the first days of Zolfin.",
    ]
    assert "".join(part.words for part in stretch.parts) in LEAFLET.text
    assert second.stretches[0].heading == "How much"


def test_a_line_that_cites_two_sections_has_both_beside_it() -> None:
    """And stands by itself."""
    draft = quoted("p6", "p8")
    both = Line(LineKind.WRITTEN, "Do not drive on 40 mg.", (1, 2))
    first, second = beside(replace(draft, lines=(draft.lines[0], both)))
    assert len(first.stretches) == 1
    assert [stretch.heading for stretch in second.stretches] == ["Driving", "How much"]


def test_our_own_words_have_nothing_beside_them() -> None:
    """Neither do lines around them stand together over them."""
    draft = quoted("p6", "p7")
    between = Line(LineKind.SAID, "And:")
    found = beside(replace(draft, lines=(draft.lines[0], between, draft.lines[1])))
    assert [len(group.stretches) for group in found] == [1, 0, 1]


def test_quotes_that_the_leaflet_does_not_have_stand_alone() -> None:
    """Where its revision is not kept, all do."""
    draft = quoted("p6")
    line = LineBeside(draft.lines[0], (Cited(1, draft.citations[0].quote, NOT_STATED),))
    for asked in (LEAFLET, NOT_STATED):
        (group,) = groups((line,), draft.citations, asked)
        assert (group.stretches, group.strange) == ((), (draft.citations[0].quote,))


def test_of_overlapping_quotes_the_first_is_marked() -> None:
    """No word is shown twice."""
    parts = marked(LEAFLET, Span(0, 30), {Span(5, 15): [1], Span(10, 20): [2]})
    text = LEAFLET.text
    assert parts == (Part(text[:5]), Part(text[5:15], (1,)), Part(text[15:30]))
