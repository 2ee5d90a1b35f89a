import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import NotPublishableError
from ingest.canonical import canonical
from ingest.readers.characters import letters
from ingest.readers.document import Block, BlockKind, Document

HEAD, PARA, ITEM, ROW = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.ROW
WORDS = st.text(alphabet=st.characters(categories=["L", "N", "P"]), min_size=1, max_size=12)


def document(*blocks: Block, raw: str | None = None) -> Document:
    """Return a document of these blocks, whose source held their words."""
    words = [(block.marker if block.marker_given else "") + block.text for block in blocks]
    return Document("text", "", blocks, "\n".join(words) if raw is None else raw)


def test_blocks_stand_apart_and_lists_and_tables_stand_together() -> None:
    """An empty line parts blocks; items and rows follow each other line by line, inner items indented."""
    made = canonical(
        document(
            Block(HEAD, "Use"),
            Block(PARA, "For:"),
            Block(ITEM, "pain", marker="•"),
            Block(ITEM, "mild", level=2, marker="•"),
            Block(ITEM, "fever", marker="1."),
            Block(ROW, "a | b"),
            Block(ROW, "c | d"),
            Block(PARA, "End."),
        )
    )
    assert made.text == "Use\n\nFor:\n\n• pain\n  • mild\n1. fever\n\na | b\nc | d\n\nEnd.\n"


def test_a_span_holds_a_block_s_words_without_its_marker() -> None:
    """What is cited is the item's words alone."""
    made = canonical(document(Block(ITEM, "pain", marker="•"), Block(ITEM, "fever", level=2, marker="2)")))
    assert [block.span.of(made.text) for block in made.blocks] == ["pain", "fever"]


def test_a_block_without_words_is_left_out() -> None:
    """An empty block makes no empty lines."""
    assert canonical(document(Block(PARA, ""), Block(PARA, "One"), Block(HEAD, ""))).text == "One\n"


@pytest.mark.parametrize("raw", ["One two", "One", "Two one", "One 2", "one"])
def test_a_reader_that_lost_moved_or_changed_words_is_found_out(raw: str) -> None:
    """The letters and digits of the source are compared with those of the blocks, in order and with their case."""
    with pytest.raises(NotPublishableError, match="the text reader lost or moved words near"):
        canonical(document(Block(PARA, "One two three") if raw == "One two" else Block(PARA, "Two"), raw=raw))


def test_a_number_that_the_format_made_is_no_word_of_the_source() -> None:
    """The numbers of an HTML list are shown, and are not looked for in the source."""
    made = canonical(document(Block(ITEM, "pain", marker="1.", marker_given=False), raw="pain"))
    assert made.text == "1. pain\n"


@given(
    st.lists(st.tuples(st.sampled_from([HEAD, PARA, ITEM, ROW]), st.lists(WORDS, min_size=1, max_size=4)), max_size=8)
)
def test_every_letter_stands_in_the_text_in_order_and_every_span_is_exact(
    parts: list[tuple[BlockKind, list[str]]],
) -> None:
    """Whatever the blocks, the text holds their words and nothing else, and spans follow one another."""
    made = canonical(document(*(Block(kind, " ".join(words)) for kind, words in parts)))
    assert [block.span.of(made.text) for block in made.blocks] == [" ".join(words) for _, words in parts]
    assert letters(made.text) == letters("".join(word for _, words in parts for word in words))
    ends = [0, *(block.span.end for block in made.blocks)]
    assert all(end <= block.span.start for end, block in zip(ends, made.blocks, strict=False))
