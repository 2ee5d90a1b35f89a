import pytest

from assistant.domain.spelling import corrected


@pytest.mark.parametrize(
    ("misspelt", "meant"),
    [
        ("diarhoea", "diarrhoea"),
        ("nasuea", "nausea"),
        ("constipaton", "constipation"),
        ("brestfeeding", "breastfeeding"),
        ("pregnent", "pregnant"),
        ("is alcohool ok", "is alcohol ok"),
    ],
)
def test_one_wrong_letter_is_set_right(misspelt: str, meant: str) -> None:
    """One too many, too few, another one, or two exchanged."""
    assert corrected(misspelt) == meant


@pytest.mark.parametrize(
    "words", ["can i drive", "zolfin", "xyzzy 20 mg", "packing", "heads", "rahs", "", "ребёнку", "\0"]
)
def test_what_is_known_short_or_like_several_stays(words: str) -> None:
    """A name, another language or a word that may be several is not turned into something else."""
    assert corrected(words) == words
