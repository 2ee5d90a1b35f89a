import pytest

from assistant.languages import language_of
from tests.assistant.typed_tongues import ENGLISH, LONE_WORDS, SENTENCES


@pytest.mark.parametrize("question", ENGLISH)
def test_english_is_no_other_language(question: str) -> None:
    """However it is spelt, and where nothing can be told."""
    assert language_of(question) is None


@pytest.mark.parametrize("word", LONE_WORDS)
def test_a_lone_word_is_no_language(word: str) -> None:
    """It may be any medicine's name, or an English word that another language has too."""
    assert language_of(word) is None


@pytest.mark.parametrize(
    ("code", "question"),
    [(code, question) for code, questions in SENTENCES.items() for question in questions],
)
def test_a_sentence_tells_its_language(code: str, question: str) -> None:
    """Short ones too: most of what people report in need is short."""
    language = language_of(question)
    assert language is not None
    assert language.code == code


@pytest.mark.parametrize(
    ("code", "question"),
    [
        ("hi", "baclofen के नुकसान"),
        ("zh", "baclofen副作用"),
        ("zh", "baclofen 可以和酒一起吃吗?"),
        ("ar", "هل baclofen آمن؟"),
    ],
)
def test_a_medicines_name_in_latin_letters_hides_no_language(code: str, question: str) -> None:
    """Names are written so in any language, and may be most of a short question."""
    language = language_of(question)
    assert language is not None
    assert language.code == code


@pytest.mark.parametrize("question", ["შემიძლია ვატარო?", "약을 먹어도 되나요?", "האם מותר לנהוג?"])
def test_a_language_without_words_is_none(question: str) -> None:
    """What cannot be read is answered in English alone."""
    assert language_of(question) is None
