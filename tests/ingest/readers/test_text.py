import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import SourceRefusedError
from ingest.canonical import canonical
from ingest.readers.characters import letters
from ingest.readers.document import Block, BlockKind
from ingest.readers.text import read_text
from tests.ingest.rough import ANSWERS, CAPITALS, GUIDE, ROUGH

HEAD, PARA, ITEM, ROW = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.ROW

LINES = st.lists(
    st.one_of(
        st.text(alphabet=string.printable, max_size=60),
        st.sampled_from(["", "• one", "1. one", "2. two", "a) one", "o one", "-----", "Heading", "ends.", "opens:"]),
        st.text(max_size=30),
    ),
    max_size=30,
).map("\n".join)


def blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of a plain text."""
    return read_text(text.encode()).blocks


def kinds(text: str) -> list[tuple[BlockKind, str]]:
    """Return each block's kind and words."""
    return [(block.kind, block.text) for block in blocks(text)]


def items(text: str) -> list[tuple[int, str, str]]:
    """Return each list item's level, marker and words."""
    return [(block.level, block.marker, block.text) for block in blocks(text) if block.kind is ITEM]


def headings(text: str) -> list[str]:
    """Return the headings' words."""
    return [block.text for block in blocks(text) if block.kind is HEAD]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("dose é µ".encode(), "dose é µ"),
        (b"\xef\xbb\xbf" + "dose µ".encode(), "dose µ"),
        ("\ufeffdose µ".encode("utf-16-le"), "dose µ"),
        ("\ufeffdose µ".encode("utf-16-be"), "dose µ"),
        (b"one\r\ntwo", "one two"),
    ],
)
def test_unicode_is_read_with_and_without_its_mark(data: bytes, words: str) -> None:
    """UTF-8 and marked UTF-16 are read alike, and Windows line ends are line ends."""
    assert " ".join(block.text for block in read_text(data).blocks) == words


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ("5 µg".encode("latin-1"), "it is not text in UTF-8 (byte 2); save it as UTF-8 text and try again"),
        (b"\xff\xfea", "it is not text in UTF-16-LE"),
        (b"a\0b", "it is a binary file, not text"),
        (b" \n\t\n", "it holds no words"),
        (b"--- ... ---", "it holds no words"),
    ],
)
def test_what_is_no_text_is_refused_with_its_reason(data: bytes, says: str) -> None:
    """The refusal says in one line what is wrong."""
    with pytest.raises(SourceRefusedError) as refusal:
        read_text(data)
    assert str(refusal.value).startswith(says)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Storage\n\nKeep it dry.", ["Storage"]),
        ("Storage\nKeep it dry.", ["Storage"]),
        ("Storage:\nKeep it dry.", ["Storage:"]),
        ("Uses\nIt helps.\nStorage\nKeep it dry.", ["Uses", "Storage"]),
        ("5. How to store it\n\nKeep it dry.", ["5. How to store it"]),
        ("4.2 Posology\n\nTake one.", ["4.2 Posology"]),
        ("May I drive?\n\nNo.", ["May I drive?"]),
        ("SIDE EFFECTS:\n- headache", ["SIDE EFFECTS:"]),
        ("It helps\nSIDE EFFECTS\nThere are none.", ["It helps", "SIDE EFFECTS"]),
        ("Velmodine\n=========\nIt helps.\nStorage\n-------\nKeep it dry.", ["Velmodine", "Storage"]),
        ("# Velmodine\nIt helps.\n## Storage ##\nKeep it dry.", ["Velmodine", "Storage"]),
        ("**Storage**\nKeep it dry.", ["Storage"]),
        ("What is Velmodine?\nIt helps.\n\nWho may take it?\nAll.", ["What is Velmodine?", "Who may take it?"]),
    ],
)
def test_a_heading_is_known_by_how_it_stands(text: str, expected: list[str]) -> None:
    """A line alone, first, underlined, marked, capital, or between sentences is a heading if it ends as one does."""
    assert headings(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Keep it dry.\n\nKeep it cool.",
        "and so it goes on\n\nto the end.",
        "You may have:\n- headache",
        "Do not take it if:\n- you are ill",
        "Are you pregnant?\n\nDo you drive?\n\nAre you ill?",
        "Ask yourself:\n\n- Do you drive?",
        "Adults: 10 mg",
        "One tablet 3 times a day",
        "Velmodine Works, 5 Long Lane, Barton, Shire",
        "**Never take more than two.**",
        "**At most 100 mg a day**",
        "(may affect up to 1 in 100 people)",
        "42",
        "x" * 150,
    ],
)
def test_a_line_that_says_something_is_no_heading(text: str) -> None:
    """Sentences, lead-ins, questions in a row, doses, addresses and asides stay what can be cited."""
    assert headings(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("• one\n• two", [(1, "•", "one"), (1, "•", "two")]),
        ("- one\n* two\n", [(1, "•", "one"), (2, "•", "two")]),
        ("o one\no two", [(1, "o", "one"), (1, "o", "two")]),
        ("•one\n·two", [(1, "•", "one"), (2, "•", "two")]),
        ("• one\n   - inner\n• two", [(1, "•", "one"), (2, "•", "inner"), (1, "•", "two")]),
        ("• one\no inner\n• two", [(1, "•", "one"), (2, "o", "inner"), (1, "•", "two")]),
        ("1. one\n\n2. two", [(1, "1.", "one"), (1, "2.", "two")]),
        ("9) nine\n10) ten", [(1, "9)", "nine"), (1, "10)", "ten")]),
        ("(1) one\n(2) two", [(1, "(1)", "one"), (1, "(2)", "two")]),
        ("a) one\nb) two", [(1, "a)", "one"), (1, "b)", "two")]),
        ("i. one\nii. two", [(1, "i.", "one"), (1, "ii.", "two")]),
        ("1. one:\n  a) inner\n2. two", [(1, "1.", "one:"), (2, "a)", "inner"), (1, "2.", "two")]),
        ("You may have:\nheadache\na rash", [(1, "•", "headache"), (1, "•", "a rash")]),
        ("You may have:\n\nHeadache\n\nRash\n\n", [(1, "•", "Headache"), (1, "•", "Rash")]),
        ("•\n\none\n\n•\ntwo", [(1, "•", "one"), (1, "•", "two")]),
        ("•\n•\n\none\ntwo", [(1, "•", "one"), (1, "•", "two")]),
    ],
)
def test_lists_of_every_kind_are_lists(text: str, expected: list[tuple[int, str, str]]) -> None:
    """Bullets, numbers, letters and lines under a lead-in are items, as deep as their margin or their bullet says."""
    assert items(text) == expected


def test_a_list_without_bullets_ends_where_a_heading_begins() -> None:
    """The last of the bare lines is no item where a sentence stands under it."""
    text = "You may have:\n\nHeadache\n\nRash\n\nStorage\n\nKeep the tablets in a dry place."
    assert [(kind, words) for kind, words in kinds(text) if kind is not PARA] == [
        (ITEM, "Headache"),
        (ITEM, "Rash"),
        (HEAD, "Storage"),
    ]


def test_a_numbered_heading_after_a_numbered_list_is_not_taken_for_its_next_item() -> None:
    """The list of section 2 ends with "2."; "3. …" goes on with the headings."""
    text = (
        "1. What it is\n\nA tablet.\n\n2. Before you take it\n\nTell us:\n\n1. your age\n\n2. your weight\n\n"
        "3. How to take it\n\nWith water.\n\n4. Side effects\n\nNone.\n"
    )
    assert headings(text) == ["1. What it is", "2. Before you take it", "3. How to take it", "4. Side effects"]
    assert items(text) == [(1, "1.", "your age"), (1, "2.", "your weight")]


def test_headings_that_differ_in_style_differ_in_level() -> None:
    """Numbers stand above capitals, and these above the others."""
    text = "1. USE\n\nIt helps.\n\n4.2 Dose\n\nOne.\n\nSIDE EFFECTS\n\nNone.\n\nHeart\n\nNone.\n"
    assert [block.level for block in blocks(text) if block.kind is HEAD] == [1, 2, 3, 4]


WRAPPED = {
    "Take the tablets with a large glass of water\nand never lie down for an hour after it.": [
        (PARA, "Take the tablets with a large glass of water and never lie down for an hour after it."),
    ],
    "Swallow whole what is marked as being gastro-\nresistant, and not the long- nor also the\nshort-acting.": [
        (
            PARA,
            "Swallow whole what is marked as being gastro-resistant, and not the long- nor also the short-acting.",
        ),
    ],
    "If any of this is not clear to you, see section\n4. Side effects are listed there, so that you\nknow.": [
        (
            PARA,
            "If any of this is not clear to you, see section 4. Side effects are listed there, so that you know.",
        ),
    ],
    "Consulte siempre a su médico o farmacéutico\no pregunte en un hospital, si no está seguro\nde todo.": [
        (PARA, "Consulte siempre a su médico o farmacéutico o pregunte en un hospital, si no está seguro de todo."),
    ],
    "• a rash that spreads quickly over the whole\n  body, with fever.\n  Call a doctor.\n• a headache": [
        (ITEM, "a rash that spreads quickly over the whole body, with fever. Call a doctor."),
        (ITEM, "a headache"),
    ],
    "Keep it dry\nKeep it cool\nKeep it safe": [
        (HEAD, "Keep it dry"),
        (PARA, "Keep it cool"),
        (PARA, "Keep it safe"),
    ],
}


@pytest.mark.parametrize("text", WRAPPED)
def test_lines_that_were_broken_at_a_width_are_joined(text: str) -> None:
    """A line goes on where the next word did not fit, whatever it begins with, or where it hangs under an item."""
    assert kinds(text) == WRAPPED[text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Age     Dose\n2 to 6   5 mg\n", ["Age | Dose", "2 to 6 | 5 mg"]),
        ("Age | Dose\n2-6 | 5 mg", ["Age | Dose", "2-6 | 5 mg"]),
        ("Age\tDose\n2-6\t5 mg", ["Age | Dose", "2-6 | 5 mg"]),
        ("one     gap alone\n\nTake it   now.", []),
    ],
)
def test_lines_in_columns_are_the_rows_of_a_table(text: str, expected: list[str]) -> None:
    """Two lines or more with the same columns are rows, whether parted by spaces, tabs or bars."""
    assert [words for kind, words in kinds(text) if kind is ROW] == expected


def test_heads_and_feet_of_pages_are_dropped_and_listed() -> None:
    """Page numbers and what every page repeats are no words of the leaflet; a sentence goes on over the page."""
    pages = [f"Velmodine v{n}\nFirst words that go on\n\n{n}" for n in (1, 2)]
    document = read_text("\f".join([*pages, "Velmodine v3\nand end here.\n\nPage 3 of 3"]).encode())
    assert "and end here" in document.blocks[-1].text
    assert document.dropped == ("Velmodine v1", "1", "Velmodine v2", "2", "Velmodine v3", "Page 3 of 3")


@pytest.mark.parametrize("text", [ROUGH, GUIDE, ANSWERS, CAPITALS], ids=["rough", "guide", "answers", "capitals"])
def test_line_ends_of_every_system_are_read_alike(text: str) -> None:
    """Windows' and old line ends make the same blocks as a line feed."""
    assert blocks(text) == blocks(text.replace("\n", "\r\n")) == blocks(text.replace("\n", "\r"))


@given(LINES)
def test_no_letter_or_digit_is_lost_or_moved(text: str) -> None:
    """Whatever the lines, their letters and digits stand in the canonical text, in order; or the text is refused."""
    try:
        document = read_text(text.encode(errors="replace"))
    except SourceRefusedError:
        return
    given_words = letters(document.raw)
    made = "".join(block.marker for block in document.blocks if not block.marker_given)
    assert letters(canonical(document).text) == given_words
    assert letters(made) == ""
    assert all(block.text and block.text == block.text.strip() for block in document.blocks)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """No other error leaves the reader."""
    try:
        read_text(data)
    except SourceRefusedError:
        return
