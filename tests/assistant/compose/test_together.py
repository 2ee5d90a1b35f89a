from dataclasses import replace

import pytest

from assistant.compose.quotes import DOES_NOT_SAY, WHO_TO_ASK, not_in_leaflet, quotes
from assistant.compose.together import together
from assistant.domain.reply import Draft, LineKind, ReplyKind
from assistant.domain.selection import Selection
from assistant.domain.topics import Topic
from tests.assistant.domain.leaflets import zolfin

LEAFLET = zolfin()
LACKING = not_in_leaflet([Topic.STORAGE])


def quoting(*ids: str, kind: ReplyKind = ReplyKind.ANSWER) -> Draft:
    """Return a draft that quotes passages of Zolfin's leaflet."""
    chosen = tuple(next(p for p in LEAFLET.passages if p.id == id_) for id_ in ids)
    return replace(quotes(LEAFLET, Selection(chosen)), kind=kind)


def assert_cites_itself(draft: Draft) -> None:
    """Every marker is a citation of its own, counted in the order read, and its line says what it quotes."""
    assert [each.marker for each in draft.citations] == list(range(1, len(draft.citations) + 1))
    quoted = {each.marker: each.quote for each in draft.citations}
    shown = [marker for line in draft.lines for marker in line.markers]
    assert set(shown) == set(quoted)
    for line in draft.lines:
        assert all(quoted[marker] == line.words for marker in line.markers)


def test_one_answer_stays_as_it_is() -> None:
    """A question of one part is answered by its draft."""
    draft = quoting("p1", "p5")
    assert together([draft]) is draft


def test_two_answers_stand_one_after_the_other() -> None:
    """In the order asked, their markers counted on."""
    both = together([quoting("p5"), quoting("p1")])
    assert both.kind is ReplyKind.ANSWER
    assert both.text == "Do not drive until you know how Zolfin affects you. [1]\nZolfin eases stiff joints. [2]"
    assert_cites_itself(both)


def test_what_answers_both_is_quoted_once() -> None:
    """And cited once, whatever its marker was in each."""
    both = together([quoting("p1", "p5"), quoting("p5", "p9")])
    assert [line.words for line in both.lines] == [LEAFLET.quote(LEAFLET.passages[n].span) for n in (0, 4, 8)]
    assert_cites_itself(both)


def test_a_list_that_two_answers_share_keeps_its_lead_in() -> None:
    """An item of the second answer stands under the sentence that opens its list, and no item stands twice."""
    both = together([quoting("p11", "p5"), quoting("p11", "p12")])
    assert both.lines[-1].words == "blurred sight"
    assert both.lines[-2].words == "Zolfin can cause:"
    assert [line.words for line in both.lines].count("a dry mouth") == 1
    assert_cites_itself(both)


def test_no_lead_in_stands_without_its_list() -> None:
    """Where a second answer has no item that was not shown, the sentence that opens the list is not said again."""
    for second in (("p11",), ("p12",), ("p10", "p11", "p12")):
        both = together([quoting("p10", "p11", "p12"), quoting(*second)])
        assert both == quoting("p10", "p11", "p12")


def test_what_is_not_in_the_leaflet_is_said_after_what_is() -> None:
    """Whichever was asked first; who to ask is said once."""
    drafts = [quoting("p5"), LACKING, not_in_leaflet([Topic.FOOD_AND_ALCOHOL])]
    for order in (drafts, drafts[::-1]):
        both = together(order)
        assert both.kind is ReplyKind.ANSWER
        assert both.lines[0].kind is LineKind.QUOTE
        words = [line.words for line in both.lines]
        assert sum(line.startswith(DOES_NOT_SAY) for line in words) == 2
        assert words.count(WHO_TO_ASK) == 1
        assert_cites_itself(both)


@pytest.mark.parametrize(
    ("kinds", "kind"),
    [
        ((ReplyKind.ANSWER, ReplyKind.DOSE), ReplyKind.DOSE),
        ((ReplyKind.DOSE, ReplyKind.ANSWER), ReplyKind.DOSE),
        ((ReplyKind.NOT_IN_LEAFLET, ReplyKind.ANSWER), ReplyKind.ANSWER),
        ((ReplyKind.NOT_IN_LEAFLET, ReplyKind.DOSE), ReplyKind.DOSE),
        ((ReplyKind.NOT_IN_LEAFLET, ReplyKind.NOT_IN_LEAFLET), ReplyKind.NOT_IN_LEAFLET),
    ],
)
def test_the_whole_is_what_its_weightiest_part_is(kinds: tuple[ReplyKind, ReplyKind], kind: ReplyKind) -> None:
    """A dose before an answer, and an answer before none."""
    drafts = [LACKING if each is ReplyKind.NOT_IN_LEAFLET else quoting("p6", kind=each) for each in kinds]
    assert together(drafts).kind is kind
