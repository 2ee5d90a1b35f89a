import io
from collections.abc import Callable, Sequence
from functools import cache
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject
from reportlab.pdfbase import pdfmetrics  # type: ignore[import-untyped]
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from assistant.errors import SourceRefusedError
from ingest.readers.document import Document
from ingest.readers.pdf import read_pdf
from tests.ingest.readers.rendering import lost_nothing, rendered

LEFT, TOP, LINE, SIZE = 72.0, 760.0, 13.0, 11.0
COLUMN = 440.0
Draw = Callable[[Canvas], None]


def drawn(*pages: Draw, **options: object) -> bytes:
    """Return a PDF with one page for each function, which draws it."""
    file = io.BytesIO()
    canvas = Canvas(file, **options)
    for draw in pages:
        canvas.setFont("Helvetica", SIZE)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def lines(*texts: str, x: float = LEFT, top: float = TOP) -> Draw:
    """Return what draws lines below each other: "**bold**", "##larger##", "  indented", and "" for a free line."""

    def draw(canvas: Canvas) -> None:
        for place, text in enumerate(texts):
            words = text.strip()
            bold, large = words.startswith("**"), words.startswith("##")
            canvas.setFont("Helvetica-Bold" if bold or large else "Helvetica", SIZE * 1.4 if large else SIZE)
            indent = 9 * (len(text) - len(text.lstrip()))
            canvas.drawString(x + indent, top - place * LINE, words.strip("*#"))

    return draw


def wrapped(text: str, width: float = COLUMN, indent: str = "") -> list[str]:
    """Return the lines that a word processor would make of a paragraph."""
    made: list[str] = []
    for word in text.split():
        longer = f"{made[-1]} {word}" if made else word
        if made and pdfmetrics.stringWidth(longer, "Helvetica", SIZE) <= width - 9 * len(indent):
            made[-1] = longer
        else:
            made.append(word)
    return [indent + line for line in made]


def read(*pages: Draw, **options: object) -> Document:
    """Return what the reader makes of the pages; it must not lose a letter."""
    document = read_pdf(drawn(*pages, **options))
    assert lost_nothing(document)
    return document


def blocks(*texts: str) -> list[str]:
    """Return what the reader makes of one page of lines, below a paragraph that shows how wide the column is."""
    page = [*wrapped(CALM), "", *texts]
    first, *others = rendered(read(lines(*page)))
    assert first == CALM
    return others


CALM = (
    "Xanilor calms the tail of a paper dragon, so that it does not knock over the tea. It begins to work after about "
    "an hour and its effect goes on until the evening, when the dragon would be asleep in any case."
)
GROWL = (
    "Tell your doctor at once if your dragon begins to growl after it has swallowed its tablet, or if it looks at the "
    "cat in a way that it has not looked at the cat before; it may need another dose or another cat."
)


def leaflet() -> bytes:
    """Return a leaflet of three pages with a running header and footer, whose paragraph runs over a page's end."""
    growl = wrapped(GROWL)

    def page(number: int, *texts: str) -> Draw:
        def draw(canvas: Canvas) -> None:
            canvas.setFont("Helvetica", 8)
            canvas.drawString(LEFT, 30, f"Page {number} of 3")
            canvas.drawString(LEFT, 810, "Xanilor 20 mg tablets")
            lines(*texts)(canvas)

        return draw

    return drawn(
        page(1, "##Package leaflet: Information for the dragon##", "", "**1. What Xanilor is**", "", *wrapped(CALM)),
        page(2, "**2. Before you give Xanilor**", "", "**Do not give it:**", "• to cats", "• at night", "", *growl[:1]),
        page(3, *growl[1:], "", "**Children**", "Keep them away from the dragon."),
    )


def test_a_leaflet_of_several_pages_is_read_as_one_text() -> None:
    """Wrapped lines are one paragraph, also over a page's end; headers, footers and page numbers are dropped."""
    document = read_pdf(leaflet())
    assert rendered(document) == [
        "# Package leaflet: Information for the dragon",
        "## 1. What Xanilor is",
        CALM,
        "## 2. Before you give Xanilor",
        "Do not give it:",
        "  • to cats",
        "  • at night",
        GROWL,
        "### Children",
        "Keep them away from the dragon.",
    ]
    assert sorted(document.dropped) == [f"Page {n} of 3" for n in (1, 2, 3)] + ["Xanilor 20 mg tablets"] * 3
    assert "Page" not in document.raw
    assert lost_nothing(document)


PARAGRAPHS = {
    "a short line ends its paragraph": (
        ["Take one tablet.", "Then wait for an hour."],
        ["Take one tablet.", "Then wait for an hour."],
    ),
    "a free line parts paragraphs": ([*wrapped(GROWL), "", *wrapped(CALM)], [GROWL, CALM]),
    "a wrapped line that begins with a capital goes on": (
        [
            "Your dragon may also have been given this medicine by the famous old family doctor",
            "Emil Tee of Teahausen.",
        ],
        ["Your dragon may also have been given this medicine by the famous old family doctor Emil Tee of Teahausen."],
    ),
    "lines of an address stay apart": (
        ["Dragon Pharma Ltd", "4 Tea Street", "Teahausen"],
        ["Dragon Pharma Ltd", "4 Tea Street", "Teahausen"],
    ),
    "a wrapped number, dash or letter o is no item": (
        [
            "If your dragon swallows more than it should, go to a hospital, as is told in section",
            "4. Take the leaflet with you when you go there with the dragon, and its teacup too, as told",
            "- o dear - above",
        ],
        [
            (
                "If your dragon swallows more than it should, go to a hospital, as is told in section 4. Take the "
                "leaflet with you when you go there with the dragon, and its teacup too, as told - o dear - above"
            )
        ],
    ),
}

HEADINGS = {
    "bold lines are headings, longer and punctuated ones are not": (
        ["**Children**", "Not for them.", "**Never wake it.**", "**Do not give it:**", f"**{'roar ' * 21}**"],
        ["# Children", "Not for them.", "Never wake it.", "Do not give it:", ("roar " * 21).strip()],
    ),
    "larger is higher than bold, and a number higher than none": (
        ["##Xanilor##", "", "**1. Use**", "", "**1.1 Dragons**", "", "**Old ones**", "Half a tablet."],
        ["# Xanilor", "## 1. Use", "### 1.1 Dragons", "#### Old ones", "Half a tablet."],
    ),
    "a wrapped heading is one heading": (
        ["**2. What you need to know before your dragon or its keeper takes this very**", "**large tablet**"],
        ["# 2. What you need to know before your dragon or its keeper takes this very large tablet"],
    ),
    "a bold sentence within a paragraph is no heading": (
        [
            "Give the tablet with a cup of tea and wait until your dragon has swallowed it all, for",
            "**it must not be chewed by any dragon, keeper, cat, bird or teapot that may be**",
            "around.",
        ],
        [
            (
                "Give the tablet with a cup of tea and wait until your dragon has swallowed it all, for it must not be "
                "chewed by any dragon, keeper, cat, bird or teapot that may be around."
            )
        ],
    ),
    "where no heading has a look, a lone number heads": (
        [
            "1. What Xanilor is",
            "2. How to give it",
            "",
            "1. What Xanilor is",
            "",
            "A powder.",
            "",
            "2. How to give it",
            "",
            "Slowly.",
        ],
        [
            "  1. What Xanilor is",
            "  2. How to give it",
            "# 1. What Xanilor is",
            "A powder.",
            "# 2. How to give it",
            "Slowly.",
        ],
    ),
}

ITEMS = {
    "every bullet makes an item, with its wrapped lines": (
        ["• to a dragon that", "  is asleep", "- to a cat", "· to a bird", "Not to you."],
        ["  • to a dragon that is asleep", "  - to a cat", "  · to a bird", "Not to you."],
    ),
    "deeper indents are inner items": (
        ["• to a dragon", "  - that is asleep", "  - that is ill", "    o very ill", "• to a cat"],
        ["  • to a dragon", "    - that is asleep", "    - that is ill", "      o very ill", "  • to a cat"],
    ),
    "numbers make items": (
        [
            "**Steps**",
            "1. Open it.",
            "2. Take one tablet",
            "  out of it.",
            "3) Close it.",
            "a) Shake it.",
            "(b) Put it away.",
        ],
        [
            "# Steps",
            "  1. Open it.",
            "  2. Take one tablet out of it.",
            "  3) Close it.",
            "  a) Shake it.",
            "  (b) Put it away.",
        ],
    ),
    "a paragraph after a list is none of its items": (
        ["• to a dragon", "", "  Tea is allowed."],
        ["  • to a dragon", "Tea is allowed."],
    ),
}

ALL = {**PARAGRAPHS, **HEADINGS, **ITEMS}


@pytest.mark.parametrize(("page", "expected"), ALL.values(), ids=ALL)
def test_lines_become_what_a_reader_takes_them_for(page: Sequence[str], expected: list[str]) -> None:
    """Wrapped lines are joined; headings and items are known by how they look and where they stand."""
    assert blocks(*page) == expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("a gastro-", "resistant tablet", "a gastro-resistant tablet"),
        ("a medi\u00ad", "cine", "a medicine"),
        ("from 10\u2013", "20 mg", "from 10\u201320 mg"),
        ("long-", "and short-lived dragons", "long- and short-lived dragons"),
        ("with milk-", "free tea", "with milk-free tea"),
    ],
)
def test_a_hyphen_at_a_lines_end_stays_unless_it_is_soft(first: str, second: str, expected: str) -> None:
    """A plain hyphen may belong to the word, so it is kept; only a soft hyphen says that it does not."""
    assert blocks(first, second) == [expected]


def spelt(data: bytes, meanings: dict[str, str]) -> bytes:
    """Return a PDF whose font says that some of its characters stand for others, as symbol fonts do."""
    pairs = "".join(f"<{ord(code):02X}> <{meaning.encode('utf-16-be').hex()}>\n" for code, meaning in meanings.items())
    cmap = DecodedStreamObject()
    cmap.set_data(f"1 begincodespacerange\n<00> <FF>\nendcodespacerange\n9 beginbfchar\n{pairs}endbfchar\n".encode())
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    for font in cast("DictionaryObject", cast("DictionaryObject", writer.pages[0]["/Resources"])["/Font"]).values():
        cast("DictionaryObject", font.get_object())[NameObject("/ToUnicode")] = cmap
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def test_characters_are_read_as_a_person_reads_them() -> None:
    """Ligatures are spelt out, symbol fonts' bullets are bullets, odd spaces are spaces, unseen characters go."""
    data = drawn(lines("The sta~ at ^rst: 5|mg_", "= the flu", "=the o$ce"))
    meanings = {"~": "\ufb00", "^": "\ufb01", "|": "\u00a0", "_": "\u200b", "=": "\uf0b7", "$": "\ufb03"}
    document = read_pdf(spelt(data, meanings))
    assert rendered(document) == ["The staff at first: 5 mg", "  • the flu", "  • the office"]
    assert lost_nothing(document)


def test_a_font_that_does_not_tell_its_letters_is_refused() -> None:
    """Text that nobody could search or quote is as good as a picture."""
    data = drawn(lines("Take one tablet a day"))
    with pytest.raises(SourceRefusedError, match="fonts do not tell which letters"):
        read_pdf(spelt(data, {"a": "\ue001", "e": "\ufffd"}))


@pytest.mark.parametrize("placed_higher", [True, False])
def test_a_raised_figure_does_not_make_its_number_grow(*, placed_higher: bool) -> None:
    """Ten to the third is not read as 103, whether the figure is placed higher or raised within its line."""

    def draw(canvas: Canvas) -> None:
        text = canvas.beginText(LEFT, TOP)
        text.textOut("about 10")
        text.setFont("Helvetica", 7)
        if placed_higher:
            text.setTextOrigin(text.getX(), TOP + 4)
        else:
            text.setRise(4)
        text.textOut("3")
        text.setFont("Helvetica", SIZE)
        text.setRise(0)
        text.setTextOrigin(text.getX(), TOP)
        text.textOut(" dragons")
        canvas.drawText(text)

    assert rendered(read(draw)) == ["about 10\u00b3 dragons"]


def test_text_without_a_size_is_text() -> None:
    """A size of nothing is a fault of the file and not one of the reader."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 0)
        canvas.drawString(LEFT, TOP, "Take one")
        canvas.drawString(LEFT, TOP - LINE, "3")
        canvas.drawString(LEFT, TOP - 2 * LINE, "a day.")

    assert "Take one" in rendered(read(draw))


def test_a_text_goes_on_in_the_next_column() -> None:
    """Columns are read in the order drawn, and a paragraph that their end parts is one."""
    calm, growl = wrapped(CALM, 200), wrapped(GROWL, 200)

    def draw(canvas: Canvas) -> None:
        lines(*calm, "", *growl[:3])(canvas)
        lines(*growl[3:], x=330)(canvas)

    assert rendered(read(draw)) == [CALM, GROWL]


@pytest.mark.parametrize(
    ("bottom", "dropped"),
    [
        ("1", ["1"]),
        ("- 1 -", ["- 1 -"]),
        ("Page 1", ["Page 1"]),
        ("1/2", ["1/2"]),
        ("Seite 1 von 2", ["Seite 1 von 2"]),
    ],
)
def test_a_page_number_is_dropped_also_from_a_single_page(bottom: str, dropped: list[str]) -> None:
    """A number alone at a page's foot, or one that calls itself a page, is not the leaflet's text."""

    def draw(canvas: Canvas) -> None:
        lines("Take one tablet.")(canvas)
        canvas.drawString(300, 30, bottom)

    document = read(draw)
    assert (rendered(document), list(document.dropped)) == (["Take one tablet."], dropped)


@pytest.mark.parametrize("last", ["1.", "2 tablets", "37"])
def test_a_number_at_the_end_of_the_text_is_no_page_number(last: str) -> None:
    """What stands close to other text and is not the page's own number belongs to the text."""
    document = read(lines("Take the tablet called", last))
    assert document.dropped == ()


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Xanilor 20 mg tablets", "Xanilor 20 mg tablets"),
        ("Xanilor\u00a0 20 mg", "Xanilor 20 mg"),
        ("Microsoft Word - xanilor_final_v2.docx", ""),
        ("xanilor.indd", ""),
        ("untitled", ""),
        ("", ""),
        ("2023-02-21", ""),
    ],
)
def test_a_title_is_taken_if_somebody_gave_it(title: str, expected: str) -> None:
    """A file's name, or what a word processor writes by itself, is no title."""

    def draw(canvas: Canvas) -> None:
        canvas.setTitle(title)
        canvas.drawString(LEFT, TOP, "Take one tablet.")

    assert read(draw).title == expected


def locked(user: str) -> bytes:
    """Return a PDF that is encrypted with the given user password."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(leaflet())))
    writer.encrypt(user_password=user, owner_password="owner", algorithm="AES-256")  # noqa: S106 - made up
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def test_a_pdf_that_only_forbids_changes_is_read() -> None:
    """Encryption whose password for reading is empty keeps nobody from reading."""
    assert rendered(read_pdf(locked(""))) == rendered(read_pdf(leaflet()))


def picture(canvas: Canvas) -> None:
    """Draw a page without text, as a scanner does."""
    canvas.rect(100, 100, 300, 500, fill=1)


def damaged(data: bytes) -> bytes:
    """Return a PDF one of whose pages cannot be decompressed to its end."""
    start = data.rindex(b"stream\n", 0, data.rindex(b"endstream")) + len(b"stream\n")
    return data[: start + 40] + bytes(reversed(data[start + 40 : start + 60])) + data[start + 60 :]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not a whole PDF"),
        (b"%PDF-1.7\n%%EOF", "broken"),
        (b"\x00\xff" * 50, "not a whole PDF"),
        (leaflet()[:-50], "not a whole PDF"),
        (leaflet()[:2000], "not a whole PDF"),
        (leaflet()[:2000] + b"\n%%EOF\n", "broken"),
        (locked("secret"), "locked with a password"),
        (drawn(picture), "seems to be scanned"),
        (drawn(lambda _: None), "seems to be scanned"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_to_do(
    data: bytes, reason: str, capfd: pytest.CaptureFixture[str]
) -> None:
    """The refusal is one line that says what is wrong, and pypdf's own warnings stay away from the terminal."""
    with pytest.raises(SourceRefusedError) as refusal:
        read_pdf(data)
    assert reason in str(refusal.value)
    assert "\n" not in str(refusal.value)
    assert capfd.readouterr() == ("", "")


def test_a_page_that_decompresses_in_part_is_refused() -> None:
    """A leaflet without a few of its lines would look like a whole one."""
    whole = drawn(lines(*wrapped(CALM), *wrapped(GROWL)), pageCompression=1)
    compressed = io.BytesIO()
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(whole)))
    writer.pages[0].compress_content_streams()
    writer.write(compressed)
    with pytest.raises(SourceRefusedError, match="broken"):
        read_pdf(damaged(compressed.getvalue()))


def test_warnings_stay_away_from_the_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    """A file with a small fault that loses nothing is read without a word."""
    data = leaflet()
    at = data.rindex(b"startxref\n") + len(b"startxref\n")
    assert rendered(read_pdf(data[:at] + b"7\n%%EOF\n")) == rendered(read_pdf(data))
    assert capfd.readouterr() == ("", "")


def test_progress_is_told_page_by_page() -> None:
    """Whoever waits for a long PDF can be shown a bar."""
    told: list[tuple[int, int]] = []
    read_pdf(leaflet(), lambda done, pages: told.append((done, pages)))
    assert told == [(1, 3), (2, 3), (3, 3)]


@cache
def _sample() -> bytes:
    return leaflet()


@given(st.binary(max_size=80) | st.binary(max_size=80).map(lambda data: b"%PDF-1.4\n" + data + b"\n%%EOF"))
@settings(max_examples=100, deadline=None)
def test_any_bytes_give_a_document_or_a_refusal(data: bytes) -> None:
    """No input makes the reader fail in another way."""
    with pytest.raises(SourceRefusedError):
        read_pdf(data)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_a_changed_byte_gives_a_document_or_a_refusal(data: st.DataObject) -> None:
    """A PDF with a fault anywhere either is read without losing what pypdf finds, or refused."""
    source = bytearray(_sample())
    source[data.draw(st.integers(0, len(source) - 1))] = data.draw(st.integers(0, 255))
    try:
        assert lost_nothing(read_pdf(bytes(source)))
    except SourceRefusedError as refusal:
        assert str(refusal)  # noqa: PT017 - either outcome is right


WORDS = st.text(st.sampled_from("abcxyzAZ0123456789.,:;-–()•/ "), min_size=1, max_size=60)  # noqa: RUF001


@given(st.lists(st.lists(WORDS, max_size=12), min_size=1, max_size=3))
@settings(max_examples=60, deadline=None)
def test_no_letter_is_lost_however_the_lines_look(pages: list[list[str]]) -> None:
    """Whatever stands on the pages is in the blocks or among what was dropped."""
    try:
        document = read_pdf(drawn(*(lines(*page) for page in pages)))
    except SourceRefusedError as refusal:
        assert "seems to be scanned" in str(refusal)  # noqa: PT017 - pages without a word
        return
    assert lost_nothing(document)
