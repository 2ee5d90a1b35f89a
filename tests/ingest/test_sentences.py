import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.sentences import sentences

MARKED = st.text(alphabet="aAbB12 .!?…;:()\"' \u201c\u00e9", max_size=120)


def cut(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "expected",
    [
        ["Take one.", "Drink water."],
        ["Is it safe?", "Yes!", "Ask…", "Now."],
        ["See section 4.", "Tell your doctor."],
        ["Take 10 mg.", "20 mg is the limit."],
        ["(Ask first.)", "Then take it."],
        ['"Take it."', '"Why?"', "He did."],
        ["Take it (whole).", "Do not chew."],
        ["¿Es seguro?", "¡No!", "Pregunte."],
        ["Take vitamin C.", "Hepatitis B.", "Wait."],
        ["Take 5 g.", "Drink 1 l.", "Wait 2 h.", "Then go."],
        ["1. Wash.", "2. Dry."],
        ["Step 2.", "Press."],
    ],
)
def test_a_sentence_ends_where_the_next_begins(expected: list[str]) -> None:
    """A mark, white space and a capital, a digit or an opening part two sentences."""
    assert cut(" ".join(expected)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Take 1.5 mg and 2,5 ml",
        "at the rate of 0, 5 - 1 mg per 1 kg weight.",
        "Take 1. 5 mg a day.",
        "Up to 1.000 mg or 1 000 mg",
        "Painkillers, e.g. Aspirin, i.e. Acetylsalicylic acid",
        "Ask Dr. Smith or St. John approx. Noon",
        "Germs such as E. coli, H. Pylori and S. Aureus",
        "Arzneimittel, z. B. Aspirin, d. h. Acetylsalicylsäure",
        "Am 3. Tag und ab dem 2. Monat",
        "por ejemplo, p. ej. Aspirina",
        "Made by Pillworks Ltd. Barton and Drugs Inc. Boston",
        "at 8 a.m. Or at 8 p.m. Never later",
        "made at www.example.com today",
        "and so on... and on",
    ],
)
def test_a_sentence_is_never_cut_inside_a_number_or_an_abbreviation(text: str) -> None:
    """Decimals with a point, a comma or a gap, abbreviations, initials and ordinals stay whole."""
    assert cut(text) == [text]


def test_a_missing_space_between_sentences_parts_them_all_the_same() -> None:
    """Printed leaflets often lack it."""
    assert cut("Swallow the tablets.Do not chew them.") == ["Swallow the tablets.", "Do not chew them."]


def test_a_long_sentence_is_cut_where_a_semicolon_stands() -> None:
    """A citation stays short; a sentence without semicolons stays whole."""
    parts = [f"{letter * 150};" for letter in "abcd"]
    assert cut(" ".join(parts)) == [" ".join(parts[:2]), " ".join(parts[2:])]
    assert cut("a " * 400 + "b") == ["a " * 400 + "b"]


@given(MARKED)
def test_the_sentences_hold_all_words_once_in_order_without_space_around_them(text: str) -> None:
    """Only white space stands between sentences, and none at their ends."""
    spans = list(sentences(text))
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)
    assert "".join("".join(cut(text)).split()) == "".join(text.split())
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))


@pytest.mark.parametrize("piece", ["a. A. a. A. ", "x", ". ", ".", ".)", "e.g. A ", "1 1 1 1 ", "aaa.Aa ", "; a"])
def test_a_megabyte_on_one_line_takes_no_longer_by_the_letter(piece: str) -> None:
    """Time grows with length, not faster."""
    text = (piece * (1_000_000 // len(piece))).strip()
    begun = time.process_time()
    assert sum(1 for _ in sentences(text)) > 0
    assert time.process_time() - begun < 5
