import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import SourceRefusedError
from ingest.canonical import canonical
from ingest.readers.document import Document
from ingest.readers.markdown import read_markdown
from tests.ingest.readers.rendering import lost_nothing, rendered

LINES = st.lists(
    st.one_of(
        st.text(alphabet=string.printable, max_size=40),
        st.sampled_from(["", "# H", "- one", "  - two", "1. one", "**bold**", "| a | b |", "|---|---|", "<br>", "> q"]),
    ),
    max_size=25,
).map("\n".join)


def read(text: str) -> Document:
    """Read Markdown that is written here."""
    return read_markdown(text.encode())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# One\n\n## Two ##\n\nThree\n=====\n", ["# One", "## Two", "# Three"]),
        ("One and\ntwo.\n\nThree.", ["One and two.", "Three."]),
        ("A *soft* **word** `x` [here](http://a.b 'c') <http://d.e>", ["A soft word x here http://d.e"]),
        ("- one\n- two\n    - inner\n- three", ["  • one", "  • two", "    • inner", "  • three"]),
        ("3. one\n3. two", ["  3. one", "  4. two"]),
        ("2) one\n3) two", ["  2) one", "  3) two"]),
        (
            "- one\n\n  goes on\n\n  - inner\n\n  after\n- two",
            ["  • one goes on", "    • inner", "   after", "  • two"],
        ),
        ("| a | b |\n|---|---|\n| 1 | |\n| | 2 |", ["| a | b", "| 1 |", "| | 2"]),
        ("> quoted\n", ["quoted"]),
        ("    Heading\n    Words under it.\n", ["## Heading", "Words under it."]),
        ("Line one  \nLine two.", ["## Line one", "Line two."]),
        ("• one\n• two and\nmore", ["  • one", "  • two and more"]),
        ("5 &lt; 6 &amp; 7&nbsp;mg, gastro&shy;resistant", ["5 < 6 & 7 mg, gastroresistant"]),
        (r"1\. one \* two", ["1. one * two"]),
    ],
)
def test_markdown_is_read_as_it_would_be_shown(text: str, expected: list[str]) -> None:
    """Marks are gone; headings, lists within lists, tables and lines stand as blocks of their own."""
    assert rendered(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**Storage**\n\nKeep it dry.", ["# Storage", "Keep it dry."]),
        ("## Use\n\n__Adults:__\n\nOne.", ["## Use", "### Adults:", "One."]),
        ("**Never** take two.", ["Never take two."]),
        ("**Never take two of them.**", ["Never take two of them."]),
        ("**At most 100 mg a day**", ["At most 100 mg a day"]),
        ("1. **What it is**\n\nA tablet.\n\n2. How to take it\n\nWhole.", None),
        ("It helps.\n---\n", ["It helps."]),
        ("1. Take it whole.\n\nAnd so on.", ["  1. Take it whole.", "And so on."]),
    ],
)
def test_headings_without_a_mark_are_known_by_how_they_stand(text: str, expected: list[str] | None) -> None:
    """A short paragraph in bold and a number that counts alone are headings; a sentence over a rule is none."""
    expected = expected or ["# 1. What it is", "A tablet.", "# 2. How to take it", "Whole."]
    assert rendered(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "blocks", "dropped"),
    [
        ("---\ntitle: X\ntags:\n  - a\n---\nWords.", ["Words."], ("--- title: X tags: - a ---",)),
        ("---\nWords that stand.\n---\n", ["Words that stand."], ()),
        ("One <!-- not\nseen --> two.", ["One two."], ("<!-- not seen -->",)),
        ("One <!-- two.", ["One <!-- two."], ()),
        ("One<br>two <b>three</b>.", ["One", "two three."], ("<br>", "<b>", "</b>")),
        ("10<sup>3</sup> and x<SUB>2</SUB>", ["10³ and x2"], ("<SUB>", "</SUB>")),
        ("5 < 6 and <Velmodine>", ["5 < 6 and <Velmodine>"], ()),
        ("![the box](box.png) Words.", ["Words."], ("image: the box",)),
        ("[a]: http://b.c\n\nWords.", ["Words."], ("[A]: http://b.c",)),
    ],
)
def test_what_is_not_seen_is_dropped_and_listed(text: str, blocks: list[str], dropped: tuple[str, ...]) -> None:
    """Front matter, comments, tags, images and addresses are listed; words that only look like them stay."""
    document = read(text)
    assert (rendered(document), document.dropped) == (blocks, dropped)


def test_cells_of_a_table_in_html_stay_apart() -> None:
    """Two numbers in two cells do not become one."""
    document = read("<table><tr><td>5</td><td>10</td></tr></table>")
    assert rendered(document) == ["5 | 10"]


@pytest.mark.parametrize(("text", "title"), [("# One\n\n# Two", "One"), ("## One\n\nWords.", ""), ("Words.", "")])
def test_the_title_is_the_first_heading_of_the_first_level(text: str, title: str) -> None:
    """A document without such a heading says no title."""
    assert read(text).title == title


@pytest.mark.parametrize("text", ["", "\n\n", "***", "<!-- words -->", "---\na: b\n---\n", "![words](a.png)"])
def test_markdown_without_words_is_refused(text: str) -> None:
    """What would show nothing is refused in one line."""
    with pytest.raises(SourceRefusedError, match=r"^it holds no words$"):
        read(text)


@given(LINES)
def test_no_letter_or_digit_is_lost_or_moved(text: str) -> None:
    """Whatever the Markdown, the words that are shown stand in the blocks, in order; or it is refused."""
    try:
        document = read(text)
    except SourceRefusedError:
        return
    assert lost_nothing(document)
    assert all(block.text and block.text == block.text.strip() for block in document.blocks)
    assert canonical(document).text.endswith("\n")


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """No other error leaves the reader."""
    try:
        read_markdown(data)
    except SourceRefusedError:
        return
