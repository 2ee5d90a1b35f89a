import pytest

from assistant.domain.topics import Topic
from ingest.headings import heading_topic, medicine_named, names_document, names_topic
from tests.ingest.heading_words import HEADINGS, MEDICINES


@pytest.mark.parametrize(
    ("heading", "topic"), [(heading, topic) for topic, headings in HEADINGS.items() for heading in headings]
)
def test_a_heading_names_its_topic(heading: str, topic: Topic) -> None:
    """The QRD template's in seven languages, those of labels and guides, and those of no template."""
    assert heading_topic(heading, Topic.GENERAL) is topic


@pytest.mark.parametrize("heading", ["4. Possible side effects", "POSSIBLE SIDE EFFECTS:", "Possible side effects "])
def test_a_heading_s_number_case_and_colon_do_not_matter(heading: str) -> None:
    """Its words tell the topic."""
    assert heading_topic(heading, Topic.GENERAL) is Topic.SIDE_EFFECTS


@pytest.mark.parametrize(
    ("heading", "inherited", "topic"),
    [
        ("Nervous system", Topic.SIDE_EFFECTS, Topic.SIDE_EFFECTS),
        ("Adults", Topic.HOW_TO_TAKE, Topic.DOSE),
        ("Adults, the elderly and children over 12", Topic.DOSE, Topic.DOSE),
        ("Elderly", Topic.DOSE, Topic.ELDERLY),
        ("Children", Topic.HOW_TO_TAKE, Topic.CHILDREN),
        ("Adults", Topic.SIDE_EFFECTS, Topic.SIDE_EFFECTS),
        ("Further information", Topic.SIDE_EFFECTS, Topic.GENERAL),
    ],
)
def test_a_heading_without_a_topic_takes_the_one_that_it_stands_under(
    heading: str, inherited: Topic, topic: Topic
) -> None:
    """Under the dose, grown-ups are a heading of the dose; what is said in general never inherits."""
    assert heading_topic(heading, inherited) is topic


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Package leaflet: Information for the user", True),
        ("MEDICATION GUIDE", True),
        ("What is in this leaflet", True),
        ("Prospecto: información para el paciente", True),
        ("Gebrauchsinformation: Information für Patienten", True),
        ("Velmodine 10 mg tablets", False),
        ("4. Possible side effects", False),
    ],
)
def test_some_headings_only_name_the_document(heading: str, expected: bool) -> None:  # noqa: FBT001 - a table's column
    """They say nothing of the medicine."""
    assert names_document(heading) is expected


@pytest.mark.parametrize(("heading", "medicine"), MEDICINES.items())
def test_the_first_section_s_heading_names_the_medicine(heading: str, medicine: str) -> None:
    """Where nothing else says what the leaflet is about."""
    assert medicine_named(heading) == medicine


def test_a_heading_that_names_no_topic_is_known() -> None:
    """A heading may tell that it is about nothing in particular, or not tell what it is about."""
    assert [names_topic(heading) for heading in ("Storage", "Further information", "Nervous system")] == [
        True,
        True,
        False,
    ]
