from assistant.domain.leaflet import Leaflet, Passage, PassageKind
from assistant.domain.selection import Selection, whole, with_short_lists, within
from assistant.domain.topics import Topic
from tests.assistant.domain.leaflets import made_of, zolfin


def words(leaflet: Leaflet, selection: Selection) -> list[str]:
    """Return the words of the passages selected."""
    return [leaflet.quote(passage.span) for passage in selection.passages]


def passages(leaflet: Leaflet, *ids: str) -> list[Passage]:
    """Return passages by ID."""
    return [next(p for p in leaflet.passages if p.id == id_) for id_ in ids]


def test_what_fits_is_all_chosen() -> None:
    """Where everything fits nothing is left out, and nothing more is promised."""
    leaflet = zolfin()
    selection = within(leaflet, passages(leaflet, "p1", "p5"), 50)
    assert words(leaflet, selection) == [
        "Zolfin eases stiff joints.",
        "Do not drive until you know how Zolfin affects you.",
    ]
    assert not selection.more


def test_a_list_is_whole_or_not_there() -> None:
    """A list that would go over the words allowed is left out whole, and it is said that there is more."""
    leaflet = zolfin()
    assert [p.id for p in within(leaflet, passages(leaflet, "p1", "p2", "p3", "p4"), 8).passages] == ["p1"]
    assert within(leaflet, passages(leaflet, "p1", "p2", "p3", "p4"), 8).more
    assert [p.id for p in within(leaflet, passages(leaflet, "p2", "p3", "p4"), 8).passages] == ["p2", "p3", "p4"]


def test_a_list_without_end_is_cut_after_all() -> None:
    """A list of several times the words allowed is cut, and it is said that there is more."""
    leaflet = zolfin()
    selection = within(leaflet, passages(leaflet, "p2", "p3", "p4"), 2)
    assert selection.more
    assert len(selection.passages) < 3


def test_a_lead_in_brings_its_list_and_a_sentence_nothing() -> None:
    """What opens a list is followed by it."""
    leaflet = zolfin()
    lead_in, sentence = passages(leaflet, "p10", "p1")
    assert [p.id for p in whole(leaflet, lead_in)] == ["p10", "p11", "p12"]
    assert list(whole(leaflet, sentence)) == [sentence]


def test_a_short_list_is_whole_where_half_of_it_answers() -> None:
    """Two items of four bring the others, one of two does not: then it is the item that was asked about."""
    item = (Topic.WARNINGS, "Warnings", PassageKind.ITEM)
    lines = [(Topic.WARNINGS, "Warnings", PassageKind.LEAD_IN, "Take care if you have:")]
    leaflet = made_of([*lines, *((*item, words) for words in ("a cold", "a cough", "hay fever", "gout"))])
    half, one = passages(leaflet, "p2", "p4"), passages(leaflet, "p2")
    assert {p.id for p in with_short_lists(leaflet, half)} == {"p2", "p3", "p4", "p5"}
    assert list(with_short_lists(leaflet, one)) == one
    assert [p.id for p in with_short_lists(zolfin(), passages(zolfin(), "p3", "p1"))] == ["p3", "p1"]


def test_reading_order_has_each_passage_once() -> None:
    """Two selections together hold a passage once, where it stands in the leaflet, and remember what was left out."""
    leaflet = zolfin()
    first, second = passages(leaflet, "p1", "p5")
    both = (Selection((second, first)) + Selection((first,), more=True)).in_reading_order()
    assert both == Selection((first, second), more=True)
