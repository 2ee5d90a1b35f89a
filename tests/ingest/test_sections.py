from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.canonical import canonical
from ingest.readers.document import Block, BlockKind, Document
from ingest.sections import Outline, outline
from tests.ingest.rough import ANSWERS, CAPITALS, GUIDE, ROUGH, headed, outlined

HEAD, PARA, ITEM = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM


def of(*blocks: Block, title: str = "") -> Outline:
    """Return the sections of these blocks."""
    return outline(canonical(Document("text", title, blocks, "".join(block.text for block in blocks))), title)


def topics(*headings: tuple[int, str], title: str = "") -> list[str]:
    """Return what headings of these levels are about, each with a paragraph under it."""
    blocks = [block for level, text in headings for block in (Block(HEAD, text, level), Block(PARA, "Words."))]
    return [section.topic.value for section in of(*blocks, title=title).sections]


def test_a_rough_translation_is_cut_at_its_headings() -> None:
    """Lines that stand alone without a full stop are the headings; the stray label is none."""
    assert headed(ROUGH) == [
        ("Velmodine formula", "general"),
        ("Pharmacological action of Velmodine", "action"),
        ("Release form", "contents"),
        ("Instructions for the use of Velmodine", "how_to_take"),
        ("Side effects of Velmodine", "side_effects"),
        ("Contraindications to Velmodine", "do_not_take"),
    ]


def test_a_medication_guide_is_cut_at_its_questions() -> None:
    """Each question heads its answer, and the guide's own name is no topic."""
    assert headed(GUIDE) == [
        ("MEDICATION GUIDE", "general"),
        ("VELMODINE (vel-moe-deen)", "general"),
        ("What is the most important information I should know about VELMODINE?", "warnings"),
        ("What is VELMODINE?", "use"),
        ("Who should not take VELMODINE?", "do_not_take"),
        ("What should I tell my doctor before taking VELMODINE?", "before_you_take"),
        ("How should I take VELMODINE?", "how_to_take"),
        ("What should I avoid while taking VELMODINE?", "warnings"),
        ("What are the possible side effects of VELMODINE?", "side_effects"),
        ("How should I store VELMODINE?", "storage"),
    ]


def test_questions_and_answers_are_cut_at_the_questions() -> None:
    """What follows "Q:" heads what follows "A:"."""
    assert [topic for _, topic in headed(ANSWERS)] == [
        "general",
        "use",
        "do_not_take",
        "dose",
        "missed_dose",
        "side_effects",
    ]


def test_capital_lines_without_empty_ones_between_are_headings() -> None:
    """A text that is one block of lines is cut at those in capitals."""
    assert headed(CAPITALS) == [
        ("VELMODINE 20 MG TABLETS", "general"),
        ("USES", "use"),
        ("CONTRAINDICATIONS", "do_not_take"),
        ("DOSAGE AND ADMINISTRATION", "dose"),
        ("MISSED DOSE", "missed_dose"),
        ("SIDE EFFECTS", "side_effects"),
        ("STORAGE", "storage"),
    ]


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        ([(1, "4. Possible side effects"), (2, "Heart"), (2, "Skin")], ["side_effects"] * 3),
        ([(1, "Side effects"), (2, "Heart"), (1, "Storage"), (2, "Bottles")], ["side_effects"] * 2 + ["storage"] * 2),
        ([(1, "Side effects"), (1, "Heart"), (1, "Storage")], ["side_effects", "side_effects", "storage"]),
        ([(2, "How to take it"), (3, "Adults"), (3, "Children")], ["how_to_take", "dose", "children"]),
        ([(1, "Side effects"), (1, "What else is there?")], ["side_effects", "general"]),
        ([(1, "Storage"), (1, "Odds and ends")], ["storage", "general"]),
        ([(1, "Side effects"), (1, "Further information")], ["side_effects", "general"]),
        ([(2, "Odds and ends"), (1, "Storage"), (3, "Bottles"), (2, "Boxes")], ["general", *["storage"] * 3]),
    ],
)  # fmt: skip
def test_a_heading_that_names_no_topic_takes_that_of_the_one_it_stands_under(
    headings: list[tuple[int, str]], expected: list[str]
) -> None:
    """The one above by level; where all are of one level, the one before, if leaflets divide its topic."""
    assert topics(*headings) == expected


def test_the_leaflet_s_own_name_is_about_nothing() -> None:
    """The one heading of the first level that repeats the title names no topic, whatever its words."""
    assert topics((1, "Velmodine: uses and side effects"), (2, "Uses"), title="Velmodine: uses and side effects") == [
        "general",
        "use",
    ]


@pytest.mark.parametrize(
    ("given", "headings", "expected"),
    [
        ("Velmodine 5 mg", ["1. What it is"], "Velmodine 5 mg"),
        ("", ["Velmodine 5 mg", "Uses"], "Velmodine 5 mg"),
        ("Package leaflet: Information for the user", ["Velmodine 5 mg", "Uses"], "Velmodine 5 mg"),
        ("", ["In this leaflet", "1. What Velmodine is and what it is used for"], "Velmodine"),
        ("1. O que é Velmodina e para que é utilizado", ["2. Advertências"], "Velmodina"),
        ("", ["Uses of Velmodine", "Storage"], "Uses of Velmodine"),
        ("", ["Package leaflet: Information for the user"], ""),
    ],
)
def test_the_title_is_what_the_leaflet_is_called(given: str, headings: list[str], expected: str) -> None:
    """What the source says, else the first heading before a topic's, else the medicine that a heading names."""
    assert of(*(Block(HEAD, heading) for heading in headings), title=given).title == expected


def test_headings_in_a_row_with_nothing_under_them_are_a_list() -> None:
    """A text whose bullets were lost looks like that; they can be cited as items under the heading above them."""
    headings = ["Velmodine", "Tablets", "Side effects", "Headache", "Dry mouth", "Storage"]
    made = of(*(Block(HEAD, heading) for heading in headings), Block(PARA, "Words."))
    assert [section.heading for section in made.sections] == ["Velmodine", "Tablets", "Side effects", "Storage"]
    assert [block.text for block in made.bodies[2]] == ["Headache", "Dry mouth"]


def test_a_line_of_advice_with_nothing_under_it_is_no_heading() -> None:
    """It says something by itself, as "Keep out of the reach of children" does."""
    made = of(
        Block(HEAD, "Storage"),
        Block(HEAD, "Keep out of the reach of children"),
        Block(HEAD, "Contents"),
        Block(PARA, "One."),
    )
    assert [section.heading for section in made.sections] == ["Storage", "Contents"]


def test_what_stands_before_the_first_heading_is_a_section_without_one() -> None:
    """Its heading is empty, and it is about nothing in particular."""
    made = of(Block(PARA, "Words."), Block(HEAD, "Storage"), Block(PARA, "More."))
    assert [(section.heading, section.level, section.topic.value) for section in made.sections] == [
        ("", 0, "general"),
        ("Storage", 1, "storage"),
    ]


@given(
    st.lists(
        st.tuples(st.sampled_from([HEAD, PARA, ITEM]), st.integers(1, 6), st.sampled_from(["Uses", "Heart", "Keep it"]))
    )
)
def test_sections_follow_one_another_and_hold_every_block(parts: list[tuple[BlockKind, int, str]]) -> None:
    """Spans do not overlap, and each block stands in one section."""
    made = of(*(Block(kind, text, level) for kind, level, text in parts))
    spans = [section.span for section in made.sections]
    assert all(a.end < b.start for a, b in pairwise(spans))
    assert sum(map(len, made.bodies)) + sum(heading is not None for heading in made.headings) == len(parts)
    assert [section.number for section in made.sections] == list(range(len(spans)))


@pytest.mark.parametrize("text", [ROUGH, GUIDE, ANSWERS, CAPITALS])
def test_no_section_of_a_leaflet_is_left_empty(text: str) -> None:
    """Every heading but those of the title has something under it."""
    empty = [s.heading for s, body in zip(outlined(text).sections, outlined(text).bodies, strict=True) if not body]
    assert len(empty) <= 1
