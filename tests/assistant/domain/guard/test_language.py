import pytest

from assistant.domain.guard.classes import NAMES
from assistant.domain.guard.language import ENGLISH_LEXICON, OTHER_LEXICONS, best_read
from assistant.domain.guard.tokens import tokens
from tests.assistant.domain.guard.dose_tongues import DOSES, GERMAN, WORDS
from tests.assistant.domain.guard.labels import of


@pytest.mark.parametrize(("language", "wording"), DOSES)
def test_a_dose_is_read_in_each_language(language: str, wording: str) -> None:
    """Twenty is released; fifty, and the least that is too much, are not."""
    assert of(wording.format("10")).findings == (), language
    assert of(wording.format("20")).findings == (), language
    assert not of(wording.format("34")).allowed, language
    assert not of(wording.format("50")).allowed, language


@pytest.mark.parametrize(("language", "text"), WORDS)
def test_what_no_language_reads_is_held_back(language: str, text: str) -> None:
    """Number words, open ends, and languages that nobody taught the guard."""
    assert not of(text).allowed, language


def test_every_language_knows_units_numbers_and_verbs() -> None:
    """A lexicon without them would read a dose as nothing."""
    for name, lexicon in {"en": ENGLISH_LEXICON, **OTHER_LEXICONS}.items():
        known = {character for phrases in lexicon.phrases.values() for _, character, _ in phrases}
        assert {NAMES[each] for each in ("NUMBER", "MASS", "FORM", "TAKE", "TIMES", "DAY", "NOT", "MOST")} <= known, (
            name
        )


def test_the_language_that_knows_most_words_reads_a_text() -> None:
    """English reads what two know alike."""
    code, german = best_read((), lambda lexicon: tokens(GERMAN, lexicon))
    assert code == "de"
    assert NAMES["UNKNOWN"] not in {token.character for token in german}
    assert best_read((), lambda lexicon: tokens("10 mg", lexicon)) == ("en", tokens("10 mg", ENGLISH_LEXICON))
