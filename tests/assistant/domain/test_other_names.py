import pytest

from assistant.domain.other_names import names_another
from tests.assistant.domain.leaflets import zolfin


@pytest.mark.parametrize(
    "question",
    ["calvadine dose", "the dose of mexitol", "side effects of mexitol", "mexitol 10 mg tablets", "and mexitol?"],
)
def test_a_strange_word_in_a_names_place_may_be_another_medicine(question: str) -> None:
    """Nobody here knows it, and the leaflet has no such word."""
    assert names_another(question, zolfin())


@pytest.mark.parametrize(
    "question",
    [
        "zolfin dose",
        "zolfinn dose",
        "maximum dose",
        "dose for children",
        "could the lurgy come from it",
        "and kidneys?",
    ],
)
def test_other_words_are_none(question: str) -> None:
    """The leaflet's own name, be it misspelt, English words, and strange ones elsewhere."""
    assert not names_another(question, zolfin())
