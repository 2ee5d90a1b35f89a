import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.readers.characters import BULLETS, clean, letters, raised, squeeze


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("5\u00a0mg", "5 mg"),
        ("5\u202fmg\u2009a\u3000day\tlong", "5 mg a day long"),
        ("gastro\u00adresistant", "gastroresistant"),
        ("zero\u200bwidth\u2060\ufeff", "zerowidth"),
        ("\u202eturned\u202c", "turned"),
        ("a" + "".join(chr(0xE0000 + ord(c)) for c in "secret") + "b", "ab"),
        ("bell\x07 nul\x00", "bell nul"),
        ("e\u0301", "\u00e9"),
        ("e\u200b\u0301", "\u00e9"),
        ("\ufb01rst e\ufb00ect o\ufb03ce", "first effect office"),
        ("\uf0b7 one", "• one"),
        ("line\r\nline\rline\u2028line\fline", "line\nline\nline\nline\nline"),
        ("two  spaces\n\n\nthree lines", "two  spaces\n\n\nthree lines"),
        ("\uf06dg", "\uf06dg"),
    ],
)
def test_cleaning_changes_only_what_cannot_be_seen(source: str, expected: str) -> None:
    """Odd spaces become plain, unseen characters go, ligatures are spelt out; lines and runs of spaces stay."""
    assert clean(source) == expected


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    """Cleaned text is in NFC, has no control character but the line end, and is not changed by cleaning again."""
    once = clean(text)
    assert clean(once) == once == unicodedata.normalize("NFC", once)
    assert all(c == "\n" or unicodedata.category(c) not in {"Cc", "Cs"} for c in once)


@pytest.mark.parametrize(
    ("source", "expected"),
    [("  a \n b\tc ", "a b c"), ("", ""), (" \n ", "")],
)
def test_squeezing_leaves_one_line_with_single_spaces(source: str, expected: str) -> None:
    """White space of any kind and length is one space, and none at the ends."""
    assert squeeze(source) == expected


@pytest.mark.parametrize(
    ("line", "marker", "words"),
    [
        ("• one", "•", "one"),
        ("•one", "•", "one"),
        ("·one", "·", "one"),
        ("▪  one", "▪", "one"),
        ("- one", "-", "one"),
        ("\u2013 one", "\u2013", "one"),
        ("o one", "o", "one"),
        ("* one", "*", "one"),
        ("•", "•", ""),
    ],
)
def test_a_bullet_is_found_with_the_white_space_after_it(line: str, marker: str, words: str) -> None:
    """What follows the match is the item's words."""
    found = BULLETS.match(line)
    assert found is not None
    assert (found["marker"], line[found.end() :]) == (marker, words)


@pytest.mark.parametrize("line", ["-one", "\u20135 °C", "often", "·5 mg", "*Note", "1. one", "a) one", ""])
def test_what_only_looks_like_a_bullet_is_none(line: str) -> None:
    """A dash, an "o" or an asterisk needs white space after it, and a decimal point is no bullet."""
    assert BULLETS.match(line) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Take 3 x 5 mg.", "Take3x5mg"),
        ("Café \u2013 TEA", "CaféTEA"),
        ("10\u00b3", "103"),
        ("\ufb01ne", "fine"),
        ("• ", ""),
    ],
)
def test_letters_are_what_must_not_be_lost(text: str, expected: str) -> None:
    """Letters and digits stay with their case and accents; spaces and punctuation go."""
    assert letters(text) == expected


@given(st.lists(st.text()))
def test_letters_do_not_depend_on_how_text_was_parted(parts: list[str]) -> None:
    """Text in pieces has the letters of the whole, even where a piece begins with an accent."""
    assert letters(" ".join(parts)) == letters("".join(parts))
    assert letters(clean("".join(parts))) == letters("\n".join(map(clean, parts)))


@pytest.mark.parametrize(
    ("before", "text", "expected"),
    [
        ("10", "3", "\u00b3"),
        ("10", "-9", "\u207b\u2079"),
        ("kg/m", "2", "\u00b2"),
        ("4", "th", "th"),
        ("Xanilor", "®", "®"),
        ("tablets", "a", " a"),
        ("5", "b", " b"),
        ("tablets ", "a", "a"),
        ("", "a", "a"),
        ("x", " ", " "),
    ],
)
def test_raised_text_does_not_make_a_number_grow(before: str, text: str, expected: str) -> None:
    """Raised figures become superscript characters; other notes stand apart unless they belong to the word."""
    assert raised(text, before) == expected


def test_accents_without_end_are_cut() -> None:
    """No language has more than eight on a letter; what real words have stays as it is."""
    assert clean("a" + "\u0316" * 100_000) == "a" + "\u0316" * 8
    assert clean("e\u0301") == "é"
