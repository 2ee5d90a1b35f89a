import unicodedata

import pytest

from assistant.domain.guard.canonical import canonical

SAME = [
    ("Take 10 mg **twice**.", "Take 10 mg twice."),
    ("\uff11\uff10 mg", "10 mg"),
    ("\u0661\u0660 mg", "10 mg"),
    ("\u06f1\u06f0 mg", "10 mg"),
    ("\u0967\u0966 mg", "10 mg"),
    ("\u0e51\u0e50 mg", "10 mg"),
    ("\U0001d7cf\U0001d7ce mg", "10 mg"),
    ("\U0001d7d9\U0001d7d8 mg", "10 mg"),
    ("1\u200b5\u200b0 mg", "150 mg"),
    ("1\u200d50 mg", "150 mg"),
    ("1\ufeff50 mg", "150 mg"),
    ("1\u00ad50 mg", "150 mg"),
    ("1\u206050 mg", "150 mg"),
    ("1\u034f50 mg", "150 mg"),
    ("1\ufe0f50 mg", "150 mg"),
    ("10\u00a0mg", "10 mg"),
    ("10\u202fmg", "10 mg"),
    ("10\u2009mg", "10 mg"),
    ("10\u3000mg", "10 mg"),
    ("10\N{EN DASH}20 mg", "10-20 mg"),
    ("10\N{MINUS SIGN}20 mg", "10-20 mg"),
    ("10\N{NON-BREAKING HYPHEN}20 mg", "10-20 mg"),
    ("10 mg\N{EM DASH}daily", "10 mg - daily"),
    ("12\u00bd mg", "12 1/2 mg"),
    ("\u00be tablet", "3/4 tablet"),
    ("5\u00d710 mg", "5x10 mg"),
    ("\u03bcg", "\u00b5g"),
    ("\u338e", "mg"),
    ("\uff2d\uff27", "MG"),
    ("don\u2019t", "don't"),
    ("\u201cten\u201d", '"ten"'),
    ("ten\u2028mg", "ten\nmg"),
    ("1\u066b5 mg", "1.5 mg"),
    ("1\u066c500 mg", "1,500 mg"),
    ("caf\u00e9", "caf\u00e9"),
    ("cafe\u0301", "caf\u00e9"),
    ("\ufb01ve", "five"),
]
ODD = [
    ("15\u202e0 mg", "other way"),
    ("15\u202d0 mg", "other way"),
    ("\u206710\u2069 mg", "other way"),
    ("10\u200f mg", "other way"),
    ("10\u200e mg", "other way"),
    ("10\U000e0031 mg", "tag"),
    ("t\u0430ke 10 mg", "U+0430"),
    ("10 m\u0261", "U+0261"),
    ("1\u03bf0 mg", "U+03BF"),
    ("1\u04050 mg", "U+0405"),
    ("1\u03380 mg", "U+0338"),
    ("1\u03360 mg", "U+0336"),
    ("1\u20e00 mg", "U+20E0"),
    ("1\u0307 mg", "U+0307"),
    ("10 mg \U0001f48a", "U+1F48A"),
    ("10 mg \u2620", "U+2620"),
    ("10\u2079 mg", "raised or lowered"),
    ("10\u00b2 mg", "raised or lowered"),
    ("1\u2080 mg", "raised or lowered"),
    ("\u4e94 mg", "U+4E94"),
    ("10 mg\x07", "U+0007"),
    ("10\x00 mg", "U+0000"),
    ("10\x1b[2K mg", "U+001B"),
    ("10\x7f mg", "U+007F"),
    ("10\ud800 mg", "U+D800"),
]
HIDDEN = [chr(code) for code in (0xAD, 0x34F, 0x200B, 0x200C, 0x200D, 0x2060, 0x2063, 0x2064, 0xFEFF, 0xFE00, 0xE0100)]


@pytest.mark.parametrize(("text", "spelled"), SAME)
def test_what_looks_the_same_is_spelled_the_same(text: str, spelled: str) -> None:
    """Digits of any script are digits, and what nobody sees is dropped."""
    found = canonical(text)
    assert (found.text.split(), found.odd) == (spelled.split(), ())


@pytest.mark.parametrize(("text", "why"), ODD)
def test_what_may_deceive_the_eye_is_odd(text: str, why: str) -> None:
    """The reason names the character or what it does."""
    assert any(why in reason for reason in canonical(text).odd)


@pytest.mark.parametrize("hidden", HIDDEN, ids=lambda character: f"U+{ord(character):04X}")
@pytest.mark.parametrize("place", range(1, 6))
def test_an_invisible_character_parts_nothing(hidden: str, place: int) -> None:
    """Wherever it stands, a reader sees 150 mg."""
    assert canonical(f"{'150 mg'[:place]}{hidden}{'150 mg'[place:]}").text == "150 mg"


def test_every_decimal_digit_of_unicode_is_that_digit_or_odd() -> None:
    """No script's digit is dropped, and none becomes another."""
    for code in range(0x80, 0x20000):
        character = chr(code)
        value = unicodedata.decimal(character, None)
        if value is not None:
            found = canonical(f"1{character}5 mg")
            assert found.odd or found.text == f"1{value}5 mg", hex(code)


def test_no_character_disappears_unless_nobody_sees_it() -> None:
    """Letters and numbers stand in the text or make it odd; fillers that show nothing and the sign \u2139 do not."""
    for code in range(0x80, 0x3000):
        character = chr(code)
        if unicodedata.category(character)[0] in "LN":
            found = canonical(f"a{character}b")
            assert found.odd or found.text != "ab" or character in "\u115f\u1160\u17b4\u17b5\u2139", hex(code)


def test_spelling_twice_changes_nothing() -> None:
    """What is one spelling stays it."""
    for text, _ in SAME:
        once = canonical(text).text
        assert canonical(once).text == once
