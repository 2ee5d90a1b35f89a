from dataclasses import replace

import pytest

from assistant.domain.evidence import Asked, confidence, evidence, unspoken
from assistant.domain.labels import UNKNOWN, Aside, Likely
from assistant.domain.leaflet import Leaflet
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.question_topics import topics_of
from assistant.domain.ranking import Ranked, rank
from assistant.domain.topics import Topic
from tests.assistant.domain.leaflets import found_in, zolfin


def ranked(leaflet: Leaflet, asked: Asked, similarity: dict[str, float], lexical: dict[str, float]) -> list[Ranked]:
    """Rank a leaflet's passages by what searches may have found."""
    topics = {section.number: section.topic for section in leaflet.sections}
    found = found_in(leaflet, asked.words, similarity, lexical)
    return list(rank(leaflet.passages, topics, found, asked.topics, asked.likely))


def answered(
    words: str,
    similarity: dict[str, float],
    lexical: dict[str, float],
    age: float | NotStated = NOT_STATED,
    likely: Likely = UNKNOWN,
) -> list[str]:
    """Return the words of the passages that answer."""
    leaflet = zolfin()
    asked = Asked(words, topics_of(words), age, likely)
    found = ranked(leaflet, asked, similarity, lexical)
    return [leaflet.quote(passage.span) for passage in evidence(leaflet, asked, found).passages]


def test_a_topic_that_the_leaflet_lacks_is_not_answered() -> None:
    """A question about alcohol is not answered by the nearest sentence on something else."""
    assert answered("can i drink wine with it", {"p5": 0.7}, {"p5": 2.0}) == []


def test_a_topic_of_its_own_is_answered_by_its_passages() -> None:
    """A driving question gets the driving sentence, however far its words are."""
    assert answered("behind the wheel ok?", {"p1": 0.6, "p5": 0.1}, {}) == [
        "Do not drive until you know how Zolfin affects you."
    ]


def test_a_topic_as_such_is_answered_in_reading_order() -> None:
    """Asking for "the side effects" gets the lead-in and its items."""
    assert answered("what are the side effects", {"p12": 0.6}, {}) == [
        "Zolfin can cause:",
        "a dry mouth",
        "blurred sight",
    ]


def test_a_particular_thing_needs_a_passage_that_fits() -> None:
    """A side effect that the leaflet does not list is not answered by those that it lists."""
    assert answered("does it cause hair loss", {"p11": 0.3, "p12": 0.28}, {}) == []
    assert answered("can it cause a dry mouth", {"p11": 0.6, "p12": 0.3}, {"p11": 4.0}) == ["a dry mouth"]


def test_a_lead_in_brings_its_list() -> None:
    """Where the sentence that opens a list answers, the list answers."""
    assert answered(
        "kidney disease, should i be careful",
        {"p2": 0.6, "p3": 0.3},
        {"p2": 2.0},
        likely=Likely({Topic.WARNINGS: 0.9}),
    ) == [
        "Take care if you have:",
        "weak kidneys",
        "a slow heartbeat",
    ]


@pytest.mark.parametrize(
    ("age", "doses"),
    [
        (5, ["Children aged 3 to 8 years take 10 mg once a day.", "Never take more than 80 mg of Zolfin a day."]),
        (10, ["Children over 8 years take 20 mg once a day.", "Never take more than 80 mg of Zolfin a day."]),
        (40, ["Adults take 40 mg once a day.", "Never take more than 80 mg of Zolfin a day."]),
        (2, []),
    ],
)
def test_a_dose_is_for_the_person_asked_about(age: float, doses: list[str]) -> None:
    """A child is never shown an adult's dose, and below the youngest age with a dose nobody is shown any."""
    similarity = {f"p{number}": 0.6 for number in range(6, 10)}
    assert answered("what is the dose, please, in this case", similarity, {}, age) == doses


def test_nothing_near_is_nothing_said() -> None:
    """A question that names no topic and has no near passage is not answered."""
    assert answered("tell me a joke", {"p1": 0.2}, {}) == []


def test_where_little_speaks_for_an_answer_there_is_none() -> None:
    """A leaflet that lacks what is named, and words that are likely no question to one: no passage is good enough."""
    words, found = "can i drive to the beer fridge", ({"p5": 0.6}, {"p5": 4.0})
    assert answered(words, *found, likely=Likely({Topic.DRIVING: 1.0})) != []
    assert answered(words, *found, likely=Likely({Aside.OUT_OF_SCOPE: 1.0})) == []


def test_of_two_topics_the_one_that_is_there_is_answered() -> None:
    """What the leaflet lacks is told apart, and does not keep back what it has."""
    words = "can i drive and drink wine"
    assert answered(words, {"p5": 0.6}, {"p5": 4.0}) == ["Do not drive until you know how Zolfin affects you."]
    assert unspoken(zolfin(), Asked(words, topics_of(words))) == (Topic.FOOD_AND_ALCOHOL,)


def test_it_is_less_confident_where_the_leaflet_lacks_what_is_named() -> None:
    """The same passage, and a topic beside it of which the leaflet has nothing."""
    leaflet = zolfin()
    asked = [Asked("can i drive", topics) for topics in ((Topic.DRIVING,), (Topic.DRIVING, Topic.STORAGE))]
    sure, unsure = (confidence(leaflet, each, ranked(leaflet, each, {"p5": 0.6}, {"p5": 4.0})) for each in asked)
    assert 0 < unsure < sure < 1


def test_a_list_on_a_topic_is_answered_whole() -> None:
    """An item that its own words put under another topic stays in the list that it stands in."""
    leaflet = zolfin()
    pregnant = replace(leaflet.passages[2], topic=Topic.PREGNANCY)
    leaflet = replace(leaflet, passages=(*leaflet.passages[:2], pregnant, *leaflet.passages[3:]))
    assert [leaflet.quote(passage.span) for passage in leaflet.on_topics([Topic.WARNINGS])] == [
        "Take care if you have:",
        "weak kidneys",
        "a slow heartbeat",
    ]
    assert leaflet.on_topics([Topic.PREGNANCY]) == (pregnant,)
