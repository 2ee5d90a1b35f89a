import string
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import SourceRefusedError
from ingest.canonical import canonical
from ingest.passages import passages
from ingest.readers.document import Block, BlockKind, Document
from ingest.readers.markdown import read_markdown
from ingest.readers.text import read_text
from ingest.sections import outline
from tests.ingest.rough import GUIDE, ROUGH, placed, told

TEXTS = st.lists(
    st.one_of(
        st.text(alphabet=string.printable, max_size=50),
        st.sampled_from(
            ["", "• one", "  - two", "1. one", "2. two", "Side effects", "You may:", "A | b", "A.  Velmodine"]
        ),
        st.text(max_size=30),
    ),
    max_size=30,
).map("\n".join)


def row(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return the words and lead-ins of a text's rows."""
    return [(words, lead_ins) for kind, _, words, lead_ins in told(text) if kind == "row"]


def under(words: str, text: str) -> tuple[str, str, tuple[str, ...]]:
    """Return the kind, topic and lead-ins of the passage with these words."""
    return next((kind, topic, lead_ins) for kind, topic, found, lead_ins in told(text) if found == words)


def test_a_rough_translation_gives_passages_of_the_right_topics() -> None:
    """What stands under another heading than its own is about what its words, or its lead-in's, say."""
    found = {words: topic for _, topic, words, _ in told(ROUGH)}
    assert {words: found[words] for words in EXPECTED} == EXPECTED


EXPECTED = {
    "Calming;": "action",
    "Velmodine is made in tablets of 5 mg and 20 mg.": "contents",
    "The main indications of Velmodine are the following illnesses:": "use",
    "Sea sickness.": "use",
    "Velmodine is taken after a meal.": "how_to_take",
    "The initial dose for adults is 5 mg two times a day.": "dose",
    "Every 4 days the dose is raised.": "dose",
    "The maximum daily dose must not exceed 60 mg.": "dose",
    "After 7 years children take Velmodine at the rate of 0, 5 - 1 mg per 1 kg weight.": "dose",
    "Velmodine should be used cautiously in the following illnesses:": "warnings",
    "Glaucoma;": "warnings",
    "People over 65 years need lower doses.": "elderly",
    "After the treatment one must slowly reduce the dose.": "stopping",
    "A sharp decrease in dosage may cause:": "stopping",
    "Fits.": "stopping",
    "Velmodine may weaken attention, so it is not advised to drive a car.": "driving",
    "It is best to rest at home.": "driving",
    "Sleepiness.": "side_effects",
    "In case of an overdose of Velmodine, take the following measures:": "overdose",
    "Activated charcoal": "overdose",
    "Epilepsy.": "do_not_take",
    "During pregnancy Velmodine is taken only in exceptional cases.": "pregnancy",
    "Breastfeeding and Velmodine are incompatible.": "breast_feeding",
    "Especially careful should be people with a sick liver.": "warnings",
}


def test_a_stray_label_at_a_paragraph_s_end_is_no_passage() -> None:
    """The medicine's name, cut off from any sentence, says nothing."""
    assert "Velmodine Tablets" not in [words for _, _, words, _ in told(ROUGH)]


@pytest.mark.parametrize("last", ["Maximum 100 mg", "Do not drive", "Avoid alcohol", "DO NOT CHEW", "Keep it dry"])
def test_last_words_that_say_something_are_a_passage(last: str) -> None:
    """Only a label of the leaflet's own name is left out."""
    assert last in [words for _, _, words, _ in told(f"Velmodine\n\nTake it whole. {last}")]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Side effects\n\nYou may have:\n\n• a rash", "a rash", ("item", "side_effects", ("You may have:",))),
        ("Side effects\n\n• a rash", "a rash", ("item", "side_effects", ("Side effects",))),
        ("You may have\n• a rash", "a rash", ("item", "general", ("You may have",))),
        (
            "Take care with the following.\n\n• a rash",
            "a rash",
            ("item", "general", ("Take care with the following.",)),
        ),
        ("Storage\n\nThere is more.\n\n• a rash", "a rash", ("item", "storage", ("Storage",))),
        ("For:\n• pain:\n   - mild", "mild", ("item", "general", ("For:", "pain:"))),
        ("For:\n• pain\n   - mild\n• fever", "fever", ("item", "general", ("For:",))),
        ("For:\n• pain\n\nAnd so on.\n\n• fever", "fever", ("item", "general", ())),
        ("It helps. For you:\n• pain", "pain", ("item", "general", ("For you:",))),
    ],
)
def test_an_item_knows_what_it_needs_to_be_understood(
    text: str, words: str, expected: tuple[str, str, tuple[str, ...]]
) -> None:
    """The sentence or heading that opens its list, and the items that it stands in, outermost first."""
    assert under(words, text) == expected


def test_a_sentence_that_opens_a_list_is_a_lead_in() -> None:
    """Its kind tells it from a sentence that stands by itself."""
    assert [kind for kind, *_ in told("First this. Then take:\n• one\n\nAnd rest.")] == [
        "sentence",
        "lead-in",
        "item",
        "sentence",
    ]


def test_a_long_item_is_cited_by_the_sentence() -> None:
    """Each part keeps the lead-ins; a short item stays whole though it has two sentences."""
    long, short = "One of them is this. " * 15, "A rash. Tell your doctor."
    made = told(f"You may have:\n\n• {long.strip()}\n• {short}")
    assert [words for kind, _, words, _ in made if kind == "item"] == [*["One of them is this."] * 15, short]
    assert {lead_ins for kind, *_, lead_ins in made if kind == "item"} == {("You may have:",)}


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("Age | Dose\n2-6 | 5 mg\n7-9 | 6 mg", [(), ("Age | Dose",), ("Age | Dose",)]),
        ("Weight | 5 mg tablets\n10-20 kg | 2", [(), ("Weight | 5 mg tablets",)]),
        ("Adults | 5 mg\nChildren | 2 mg", [(), ()]),
        ("Common | headache\nRare | rash", [(), ()]),
    ],
)
def test_a_table_s_first_row_leads_in_the_others_only_if_it_is_their_header(
    table: str, expected: list[tuple[str, ...]]
) -> None:
    """A header has figures where the row under it has none, or none where that has some."""
    assert [lead_ins for _, lead_ins in row(table)] == expected


@pytest.mark.parametrize(
    "contents",
    [
        "1. What Velmodine is\n2. How to take Velmodine\n3. Possible side effects\n4. How to store it",
        "What Velmodine is .... 2\nHow to take Velmodine .... 3\nPossible side effects .... 4\nHow to store it .... 5",
        "• What Velmodine is\n• How to take Velmodine tablets\n• Possible side effects\n• How to store it.",
    ],
)  # fmt: skip
def test_a_table_of_contents_gives_no_passages(contents: str) -> None:
    """Lines in a row that only say later headings' words are none, with or without page numbers."""
    text = (
        f"In this leaflet:\n{contents}\n\n1. What Velmodine is\n\nA tablet.\n\n2. How to take Velmodine\n\nWhole.\n\n"
        "3. Possible side effects\n\nNone.\n\n4. How to store it\n\nDry.\n"
    )
    assert [words for _, _, words, _ in told(text)] == ["In this leaflet:", "A tablet.", "Whole.", "None.", "Dry."]


def test_items_that_a_later_heading_repeats_are_passages_all_the_same() -> None:
    """What a medicine is used for stays, though each illness heads what is said of its dose."""
    doses = "Dose\n\nEpilepsy\n\nOne.\n\nMigraine\n\nTwo.\n\nMania\n\nThree."
    text = f"Uses\n\nIt is used for:\n• epilepsy\n• migraine\n• mania\n\n{doses}"
    assert [words for kind, _, words, _ in told(text) if kind == "item"] == ["epilepsy", "migraine", "mania"]


def test_a_number_alone_is_no_passage() -> None:
    """It says nothing that could be cited."""
    assert [words for _, _, words, _ in told("1.\n\n2.\n\nTake one.\n\n3.")] == ["Take one."]


@pytest.mark.parametrize(
    ("text", "words", "topic"),
    [
        ("Overdose: call a doctor. Do so at once.", "Do so at once.", "overdose"),
        ("How to take it\n\nAsk us. The usual dose is 5 mg. It may be raised.", "It may be raised.", "dose"),
        ("Pregnancy\n\nDo not breast-feed. This is a rule.", "This is a rule.", "breast_feeding"),
        ("Side effects\n\nAvoid alcohol. This medicine may harm.", "This medicine may harm.", "side_effects"),
    ],
)
def test_a_sentence_that_goes_on_is_about_what_the_one_before_is(text: str, words: str, topic: str) -> None:
    """A label holds for its paragraph, and "This …" for the sentence before it."""
    assert under(words, text)[1] == topic


def test_passages_are_numbered_in_reading_order() -> None:
    """Their IDs count from 1."""
    made = passages(outline(placed(GUIDE), ""))
    assert [passage.id for passage in made] == [f"p{n:04}" for n in range(1, len(made) + 1)]
    assert [passage.span for passage in made] == sorted(passage.span for passage in made)


def refuse_loose_spans(document: Document) -> None:
    """Fail where a span of a passage is not exact, has space around it or overlaps the next."""
    source = canonical(document)
    made = passages(outline(source, document.title))
    for passage in made:
        for span in (passage.span, *passage.lead_ins):
            quote = span.of(source.text)
            assert len(quote) == span.end - span.start
            assert quote == quote.strip() != ""
    assert all(a.span.end <= b.span.start for a, b in pairwise(made))


@given(TEXTS)
def test_every_span_of_any_text_is_exact_and_passages_do_not_overlap(text: str) -> None:
    """Whatever the lines, in plain text and in Markdown; or the text is refused."""
    for read in (read_text, read_markdown):
        try:
            document = read(text.encode(errors="replace"))
        except SourceRefusedError:
            continue
        refuse_loose_spans(document)


@given(
    st.lists(st.tuples(st.sampled_from(BlockKind), st.integers(1, 3), st.sampled_from(["Uses", "a: b. C", "1 | 2"])))
)
def test_every_span_of_any_blocks_is_exact(parts: list[tuple[BlockKind, int, str]]) -> None:
    """Whatever a reader hands on: items before any lead-in, rows after items, levels that jump."""
    blocks = tuple(Block(kind, text, level, "•" if kind is BlockKind.ITEM else "") for kind, level, text in parts)
    refuse_loose_spans(Document("text", "", blocks, "".join(block.text for block in blocks)))


@pytest.mark.parametrize("piece", ["take ", "1 1 1 1 ", "a. A. a. A. ", "x", "word\n", "• a\n", "a | b\n", "1. a\n\n"])
def test_a_large_text_takes_no_longer_by_the_letter(piece: str) -> None:
    """Time grows with length, not faster, on lines and lists without end."""
    size = 100_000
    text = piece * (size // len(piece)) + "end"
    begun = time.process_time()
    document = read_text(text.encode())
    passages(outline(canonical(document), ""))
    assert time.process_time() - begun < 5
