from assistant.index.collections import collection_name, entries
from tests.assistant.domain.leaflets import zolfin


def test_every_revision_has_a_collection_of_its_own() -> None:
    """An ID with a hyphen and a number cannot be taken for another's revision."""
    assert collection_name("zolfin", 2) == "zolfin.r2"
    assert collection_name("zolfin-r2", 1) == "zolfin-r2.r1"


def test_every_passage_is_embedded_once_with_what_it_stands_under() -> None:
    """Headings and lead-ins say what a list item is about."""
    found = {entry.id: entry.words for entry in entries(zolfin())}
    assert list(found) == [passage.id for passage in zolfin().passages]
    assert found["p3"] == "Warnings. Take care if you have: weak kidneys"
