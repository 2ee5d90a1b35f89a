"""The page's words: the same sentences in every language, and which language somebody gets."""

import re
from dataclasses import fields
from datetime import date
from string import Formatter

import pytest

from ui.words import LANGUAGES, Words, language_for, words_for
from ui.words.english import ENGLISH

_SENTENCES = [each.name for each in fields(Words) if each.type is str and each.name not in {"code", "direction"}]
_OTHERS = [words for words in LANGUAGES if words is not ENGLISH]
_LATIN = re.compile(r"[A-Za-z]+")


def _placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("name", _SENTENCES)
def test_a_sentence_says_something_and_takes_the_same_in_every_language(name: str) -> None:
    """What is put into it later has the same names."""
    for words in LANGUAGES:
        sentence = getattr(words, name)
        assert sentence.strip() == sentence != "", words.code
        assert _placeholders(sentence) == _placeholders(getattr(ENGLISH, name)), words.code


@pytest.mark.parametrize("words", _OTHERS, ids=lambda words: words.code)
def test_hardly_a_sentence_is_left_in_english(words: Words) -> None:
    """A few are the same word in both, or figures with a unit."""
    same = {name for name in _SENTENCES if getattr(words, name) == getattr(ENGLISH, name)}
    assert same <= {"percent", "day_written", "kilograms", "of_weight", "no", "chat", "source"}


def test_arabic_has_no_latin_letter() -> None:
    """Beside what is put in."""
    arabic = words_for("ar")
    for name in _SENTENCES:
        assert not _LATIN.search(re.sub(r"\{\w+\}", "", getattr(arabic, name))), name


def test_english_sentences_differ_so_that_each_has_one_translation() -> None:
    """Components are translated by what they say in English."""
    sentences = [getattr(ENGLISH, name) for name in _SENTENCES]
    assert len(set(sentences)) == len(sentences)


@pytest.mark.parametrize("words", LANGUAGES, ids=lambda words: words.code)
def test_a_language_has_twelve_months_and_a_direction(words: Words) -> None:
    """And it is found by its code."""
    assert len(set(words.months)) == 12
    assert words.direction == ("rtl" if words.code == "ar" else "ltr")
    assert words_for(words.code) is words
    assert str(2026) in words.day(date(2026, 12, 1))


@pytest.mark.parametrize(
    ("asked", "accepted", "expected"),
    [
        (None, "", "en"),
        ("es", "", "es"),
        ("es", "de", "es"),
        ("tlh", "de", "de"),
        ("<script>", "", "en"),
        ("", "ar", "ar"),
        (None, "de-CH, fr;q=0.8, en;q=0.5", "de"),
        (None, "it, en;q=0.5, fr;q=0.8", "fr"),
        (None, "DE-at", "de"),
        (None, "fr;q=0, en;q=0.1", "en"),
        (None, "es;q=much, de;q=0.1", "de"),
        (None, "*", "en"),
        (None, ",;=;q=,,-", "en"),
        (None, "it," * 5000 + "de", "en"),
    ],
)
def test_a_language_is_the_one_asked_for_or_accepted(asked: str | None, accepted: str, expected: str) -> None:
    """Whatever the address and the header hold."""
    assert language_for(asked, accepted) == expected


def test_a_code_of_none_of_ours_is_english() -> None:
    """Nobody gets a page without words."""
    assert words_for("xx") is ENGLISH
