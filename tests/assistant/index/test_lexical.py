import pytest

from assistant.index.lexical import Lexical
from assistant.index.vectors import Entry

ENTRIES = (
    Entry("drive", "Driving. Do not drive until you know how Zolfin affects you."),
    Entry("dose", "How much. Adults take 40 mg once a day."),
    Entry("child", "How much. Children take 20 mg once a day."),
    Entry("odd", "…!?"),
    Entry("greek", "Πονοκέφαλος"),
)


@pytest.mark.parametrize(
    ("words", "best"),
    [
        ("can I drive", "drive"),
        ("DRIVES", "drive"),  # stemmed, whatever the case
        ("how much do children take", "child"),
        ("40 mg", "dose"),
        ("πονοκέφαλος", "greek"),
    ],
)
def test_the_passage_that_shares_most_words_scores_best(words: str, best: str) -> None:
    """Words are compared by their English stems."""
    scores = Lexical(ENTRIES).scores(words)
    assert max(scores, key=lambda id_: scores[id_]) == best


def test_only_passages_that_share_a_word_have_a_score() -> None:
    """A score is above zero, and passages without one are left out."""
    scores = Lexical(ENTRIES).scores("much a day")
    assert set(scores) == {"dose", "child"}
    assert min(scores.values()) > 0


@pytest.mark.parametrize("words", ["", "   ", "?", "the of and", "zebra", "\N{ADHESIVE BANDAGE}", "\0"])
def test_words_that_no_passage_has_score_nothing(words: str) -> None:
    """Stop words and signs are no words."""
    assert Lexical(ENTRIES).scores(words) == {}


@pytest.mark.parametrize("entries", [(), (Entry("odd", "…!?"),), (Entry("stop", "the of and"),)])
def test_a_leaflet_without_words_scores_nothing(entries: tuple[Entry, ...]) -> None:
    """An index of nothing can be asked."""
    assert Lexical(entries).scores("can i drive") == {}
