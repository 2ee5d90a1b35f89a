import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import SourceRefusedError
from ingest.readers.document import Block, BlockKind
from ingest.readers.html import read_html
from tests.ingest.readers.rendering import lost_nothing, rendered

BLOCKS = {
    "headings keep their level": (
        "<h1>Xanilor</h1><h3>Children</h3><h2>Driving<br>and machines</h2>",
        ["# Xanilor", "### Children", "## Driving and machines"],
    ),
    "inline markup never parts a word, block markup always does": (
        "<p>5 m<b>g</b> <i>da</i>ily<div>one</div><div>two</div>",
        ["5 mg daily", "one", "two"],
    ),
    "text beside block children is a paragraph": (
        "Loose<section>words<p>in a section</p>here</section>",
        ["Loose", "words", "in a section", "here"],
    ),
    "entities and odd spaces are plain text": (
        "<p>5&nbsp;mg &lt;&thinsp;10&#x2009;mg &amp; gastro&shy;resistant</p>",
        ["5 mg < 10 mg & gastroresistant"],
    ),
    "white space is squeezed": ("<p>\n one\n\t two  </p>", ["one two"]),
    "unclosed and misnested tags do no harm": (
        "<ul><li>one<li>t<b>w<i>o</b></i></ul><p>three<p>four</div>",
        ["  • one", "  • two", "three", "four"],
    ),
    "raised figures stay apart from the number before them": (
        "<p>10<sup>3</sup> cells, kg/m<sup>2</sup>, the 4<sup>th</sup> day, tablets<sup>a</sup>, B<sub>12</sub></p>",
        ["10³ cells, kg/m², the 4th day, tablets a, B12"],
    ),
    "preformatted lines are lines": ("<pre>one\ntwo\n\n- three\n- four</pre>", ["one two", "  - three", "  - four"]),
    "an image's text and a form's value are no text": ("<p>a<img alt=no><input value=no>b</p>", ["ab"]),
}

LISTS = {
    "nested lists": (
        "<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>",
        ["  • one", "    • inner", "  • two"],
    ),
    "numbers count from start and value": (
        "<ol start=3><li>c<li value=7>g<li>h</ol><ol start=x><li>a</ol><ol start=0><li>z</ol>",
        ["  3. c", "  7. g", "  8. h", "  1. a", "  0. z"],
    ),
    "the paragraphs of one item are one item": (
        "<ul><li><p>Take one.</p><p>Then wait.</p></li></ul>",
        ["  • Take one. Then wait."],
    ),
    "what follows an inner list is an item without a marker": (
        "<ul><li>If:<ul><li>ill</li></ul>tell a doctor</li></ul>",
        ["  • If:", "    • ill", "   tell a doctor"],
    ),
    "what stands under a heading within an item is no item": (
        "<ol><li><h2>Storage</h2><p>Keep dry.</p><p>Keep cool.</p></li></ol>",
        ["## Storage", "Keep dry.", "Keep cool."],
    ),
    "a definition is an item below its term": (
        "<dl><dt>Common<dd>headache<dd>rash<dt>Rare<dd>gout</dl>",
        ["Common", "  • headache", "  • rash", "Rare", "  • gout"],
    ),
    "an item outside of any list is one": ("<li>one", ["  • one"]),
}

LINES = {
    "paragraphs that begin with a bullet are items": (
        "<p>• one</p><p>– two words</p><p>· three</p><p>o four</p><p>-5 °C</p>",  # noqa: RUF001 - a dash as a bullet
        ["  • one", "    – two words", "      · three", "        o four", "-5 °C"],  # noqa: RUF001
    ),
    "lines that begin with a bullet are items": (
        "<p>Tell a doctor if you have:<br>• gout<br>- in the toe<br>- or the\nthumb<br>• ulcers<br>Do not wait.</p>",
        [
            "Tell a doctor if you have:",
            "  • gout",
            "    - in the toe",
            "    - or the thumb",
            "  • ulcers",
            "Do not wait.",
        ],
    ),
    "an item goes on in lower case": ("<p>• gout in<br>the toe</p>", ["  • gout in the toe"]),
    "one line end parts nothing, two do": ("<p>one<br>two<br><br>three<br> <br>four</p>", ["one two", "three", "four"]),
    "a short bold or underlined paragraph heads what follows": (
        "<h2>2. Before</h2><p><b>Children</b></p><p>No.</p><p><u>If you <i>are</i> old</u></p><p><b>Driving?</b></p>",
        ["## 2. Before", "### Children", "No.", "### If you are old", "### Driving?"],
    ),
    "bold by style is bold": ('<p><span style="font-weight: 700">Children</span></p>', ["# Children"]),
    "a bold first line heads the plain lines below it": (
        "<p><b>Children</b><br>Not for them.</p><p><b>Do not take</b><br>it when ill.</p>",
        ["# Children", "Not for them.", "Do not take it when ill."],
    ),
    "a bold sentence and a bold opening of a list are paragraphs": (
        "<p><b>Call a doctor.</b></p><p><b>Do not take Xanilor:</b></p><p><b>Note</b> this</p>",
        ["Call a doctor.", "Do not take Xanilor:", "Note this"],
    ),
    "a long bold paragraph is one": (f"<p><b>{'long ' * 21}</b></p>", [("long " * 21).strip()]),
    "a bold item is an item": ("<ul><li><b>Gout</b></li></ul>", ["  • Gout"]),
}

TABLES = {
    "a row's cells stand side by side": (
        "<table><caption>How often</caption><tr><th>Effect<th>People<tr><td>Rash<td>1 in 10</table>",
        ["How often", "| Effect | People", "| Rash | 1 in 10"],
    ),
    "a list in a cell keeps its bullets": (
        "<ul><li>Effects:<table><tr><td>Common<td><ol><li><p>rash</p><p>all over</p><li>gout</ol></table></ul>",
        ["  • Effects:", "| Common | • rash all over • gout"],
    ),
    "a row with one cell of words is no row": (
        "<table><tr><td><p>one</p><p>two</p></td></tr><tr><td><b>Rare</b><td></tr></table>",
        ["one", "two", "# Rare"],
    ),
    "a table of bullets is a list": (
        "<table><tr><td>•<td>one<tr><td>•<td>two</table>",
        ["  • one", "  • two"],
    ),
    "a table that holds a heading or a table is layout": (
        "<table><tr><td><h2>Left</h2><td>right</table><table><tr><td>a<td><table><tr><td>b<td>c</table></table>",
        ["## Left", "right", "a", "| b | c"],
    ),
}

ALL = {**BLOCKS, **LISTS, **LINES, **TABLES}


@pytest.mark.parametrize(("source", "expected"), ALL.values(), ids=ALL)
def test_a_page_is_read_as_a_reader_sees_it(source: str, expected: list[str]) -> None:
    """Each kind of markup becomes the blocks that a person sees on the page, and no letter is lost."""
    document = read_html(source.encode())
    assert rendered(document) == expected
    assert lost_nothing(document)


def test_a_made_number_is_not_given_and_a_typed_one_is_part_of_the_text() -> None:
    """Only a marker that stands in the source's own text counts as given."""
    blocks = read_html(b"<ol><li>wash</ol><ul><li>- dry<li>rest</ul><p>\xe2\x80\xa2 wait</p>").blocks
    assert blocks == (
        Block(BlockKind.ITEM, "wash", 1, "1.", marker_given=False),
        Block(BlockKind.ITEM, "dry", 1, "-"),
        Block(BlockKind.ITEM, "rest", 1, "•", marker_given=False),
        Block(BlockKind.ITEM, "wait", 1, "•"),
    )


@pytest.mark.parametrize(
    "hidden",
    [
        "<nav>Home</nav>",
        "<p hidden>Home</p>",
        '<div aria-hidden="true"><p>Home</p></div>',
        '<span style="display:none">Home</span>',
        '<p style="color: red; Visibility : HIDDEN !important">Home</p>',
        '<p style="font-size:0">Home</p>',
        '<p style="font-size: 0.0px;">Home</p>',
        '<p style="opacity:0">Home</p>',
        "<nav>Ho<b hidden>me</b></nav>",
    ],
)
def test_what_nobody_can_see_is_dropped_and_listed(hidden: str) -> None:
    """Navigation and hidden elements are no leaflet text; their words are kept as dropped, once each."""
    document = read_html(f"<p>Seen</p>{hidden}<p style='font-size:0.9em;opacity:0.5'>too</p>".encode())
    assert rendered(document) == ["Seen", "too"]
    assert [words.replace(" ", "") for words in document.dropped] == ["Home"]
    assert lost_nothing(document)


def test_code_and_comments_are_no_text_and_not_listed() -> None:
    """Scripts, styles, templates and comments were never meant to be read."""
    document = read_html(
        b"<head><style>p{}</style></head><!-- no --><script>no()</script><template><p>no</template>"
        b"<noscript>no</noscript><iframe>no</iframe><p>yes"
    )
    assert rendered(document) == ["yes"]
    assert document.dropped == ()


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("<title> Xanilor &amp; you </title><h1>Leaflet</h1>", "Xanilor & you"),
        ("<title></title><h1>Leaflet<br>for you</h1>", "Leaflet for you"),
        ("<h2>Leaflet</h2>", ""),
    ],
)
def test_the_title_is_the_pages_own_or_its_first_heading(source: str, title: str) -> None:
    """A page without a title is called by its `<h1>`, else not at all."""
    assert read_html(f"{source}<p>text".encode()).title == title


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("<p>5 µg €".encode(), "5 µg €"),
        ("<p>5 µg €".encode("utf-8-sig"), "5 µg €"),
        ("<p>5 µg €".encode("utf-16"), "5 µg €"),
        ("\ufeff<p>5 µg €".encode("utf-16-be"), "5 µg €"),
        ("<meta charset=windows-1252><p>5 µg €".encode("cp1252"), "5 µg €"),
        ("<META content='text/html; charset=ISO-8859-1' http-equiv=x><p>“5” µg €".encode("cp1252"), "“5” µg €"),
        ("<?xml version='1.0' encoding='iso-8859-15'?><p>5 €".encode("iso-8859-15"), "5 €"),
        ("<!-- <meta charset=koi8-r> --><p>5 µg €".encode(), "5 µg €"),
        ("<meta charset=utf-16><p>5 µg €".encode(), "5 µg €"),
    ],
)
def test_the_encoding_is_the_one_a_browser_would_take(data: bytes, expected: str) -> None:
    """A byte order mark decides, then the declaration, then UTF-8; Latin-1 means Windows-1252."""
    assert rendered(read_html(data)) == [expected]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "holds no text"),
        (b"<p> &nbsp; <!-- a --><script>b</script><p hidden>c", "holds no text"),
        (b"<frameset><frame src=a></frameset>", "holds no text"),
        (b"<p>5 \xb5g", "not utf-8 at byte 5; save the page again as UTF-8"),
        (b"<meta charset=shift_jis><p>\xff\xff", "not shift_jis at byte"),
        (b"<meta charset=rot13><p>a", 'written in "rot13", which is unknown'),
        (b"<meta charset=unicode_escape><p>a", "which is unknown"),
        (b"<meta charset=nonsense><p>a", "which is unknown"),
        ("<p>a".encode("utf-16-le"), "zero bytes"),
        (b"<div>" * 100_000 + b"a", "nested too deeply"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_to_do(data: bytes, reason: str) -> None:
    """The refusal is one line that says what is wrong."""
    with pytest.raises(SourceRefusedError) as refusal:
        read_html(data)
    assert reason in str(refusal.value)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    "tags", ["<div>", "<ul><li>a", "<table><tr><td>b<td>c", "<b><p>", "<span hidden>", "<sup>3</b>"]
)
def test_absurd_nesting_is_read_or_refused_in_a_moment(tags: str) -> None:
    """Ten thousand elements in each other neither crash the reader nor keep it busy."""
    start = time.monotonic()
    try:
        assert lost_nothing(read_html(b"seen" + tags.encode() * 10_000 + b"x"))
    except SourceRefusedError as refusal:
        assert "nested" in str(refusal)  # noqa: PT017 - either outcome is right
    assert time.monotonic() - start < 10


def _soup() -> st.SearchStrategy[str]:
    tags = [
        *(
            "b",
            "sup",
            "u",
            "h2",
            "p",
            "div",
            "span",
            "br",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "td",
            "th",
        ),
        *(
            "nav",
            "pre",
            "svg",
            "script",
            "noscript",
            "select",
            "option",
            "textarea",
            "template",
            "math",
            "title",
            "body",
        ),
        *("head", "button", "a", "frameset", "caption", "/b", "/p", "/div", "/li", "/ul", "/table", "/td", "/svg"),
        *("/sup", "/pre", "/title"),
    ]
    marked = st.sampled_from([*(f"<{tag}>" for tag in tags), "<p hidden>", "<!--", "-->", "<b style='opacity:0'>", "<"])
    words = st.sampled_from(
        ["a", "7", " ", "- b", "• ", "\n", "&nbsp;", "e\u0301", "\u0301", "½", "&#0;", "\u200b", "³"]
    )
    return st.lists(marked | words | st.text(max_size=3), max_size=40).map("".join)


@given(_soup().map(lambda soup: soup.encode("utf-8", "surrogatepass")) | st.binary(max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_bytes_give_a_document_that_lost_nothing_or_a_refusal(data: bytes) -> None:
    """No input makes the reader fail, and none makes it lose a letter, however broken its markup is."""
    try:
        document = read_html(data)
    except SourceRefusedError:
        return
    assert lost_nothing(document)
    assert all(block.text == " ".join(block.text.split()) != "" for block in document.blocks)
