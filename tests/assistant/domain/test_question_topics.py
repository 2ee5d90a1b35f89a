import pytest

from assistant.domain.labels import Aside, Likely, Report
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.question_topics import lexical_question, particulars, searched_question, topics_for, topics_of
from assistant.domain.topics import Topic


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("can i drink beer with it", Topic.FOOD_AND_ALCOHOL),
        ("is it ok together with ibuprofen", Topic.OTHER_MEDICINES),
        ("i forgot to take my tablet", Topic.MISSED_DOSE),
        ("what happens if i take too much", Topic.OVERDOSE),
        ("can i just stop taking it", Topic.STOPPING),
        ("what happens if i stop", Topic.STOPPING),
        ("am i allowed behind the wheel", Topic.DRIVING),
        ("i am pregnant", Topic.PREGNANCY),
        ("can I breastfeed my baby", Topic.BREAST_FEEDING),
        ("do i keep it in the fridge", Topic.STORAGE),
        ("is it safe for my grandmother", Topic.ELDERLY),
        ("how much for my son", Topic.CHILDREN),
        ("what is the maximum dose", Topic.DOSE),
        ("should i take it with a meal", Topic.HOW_TO_TAKE),
        ("who must not take it", Topic.DO_NOT_TAKE),
        ("i have kidney problems", Topic.WARNINGS),
        ("does it make you dizzy", Topic.SIDE_EFFECTS),
        ("what are the tablets made of, any lactose", Topic.CONTENTS),
        ("what is it used for", Topic.USE),
        ("how does it work", Topic.ACTION),
    ],
)
def test_a_question_names_its_topic(question: str, topic: Topic) -> None:
    """The words of patients name the topics of the leaflet."""
    assert topic in topics_of(question)


@pytest.mark.parametrize(("age", "topic"), [(4, Topic.CHILDREN), (17, Topic.CHILDREN), (65, Topic.ELDERLY)])
def test_an_age_names_a_topic(age: float, topic: Topic) -> None:
    """Whoever is under 18 is a child and whoever is 65 or older is elderly, whatever the question's words."""
    assert topics_for("what is the dose", age) == (topic, Topic.DOSE)
    assert topics_for("what is the dose", 40) == topics_for("what is the dose", NOT_STATED) == (Topic.DOSE,)


def test_a_question_may_name_no_topic() -> None:
    """A question that names nothing has no topic, and none is guessed."""
    assert topics_of("tell me a joke") == ()


@pytest.mark.parametrize(
    ("question", "likely", "topics"),
    [
        ("fridge okay", Likely({Topic.DRIVING: 0.9}), (Topic.DRIVING, Topic.STORAGE)),
        ("fridge okay", Likely({Topic.DRIVING: 0.6}), (Topic.STORAGE,)),
        ("fridge okay", Likely({Topic.STORAGE: 0.9}), (Topic.STORAGE,)),
        ("hm okay", Likely({Topic.DRIVING: 0.6}), (Topic.DRIVING,)),
        ("hm okay", Likely({Topic.DRIVING: 0.3, Topic.DOSE: 0.2}), ()),
        ("hm okay", Likely({Topic.GENERAL: 1.0}), ()),
        ("hm okay", Likely({Aside.INSTRUCT: 1.0}), ()),
        ("hm okay", Likely({Report.RAN_OUT: 1.0}), ()),
    ],
)
def test_a_topic_may_be_likely_without_its_words(question: str, likely: Likely, topics: tuple[Topic, ...]) -> None:
    """What the classifier tells counts where the words name nothing, and beside them only where it is sure."""
    assert topics_for(question, NOT_STATED, likely) == topics


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("what are the side effects", set()),
        ("What are the side effects of Zolfin tablets?", set()),
        ("is depression a side effect", {"depression"}),
        ("what colour are the tablets", {"colour"}),
    ],
)
def test_particulars_are_what_goes_beyond_the_topic(question: str, words: set[str]) -> None:
    """A question about a topic as such has no particulars; the medicine's name and small words never count."""
    assert particulars(question, "Zolfin 40 mg tablets") == words


def test_the_medicines_name_is_not_searched_for() -> None:
    """It stands in every passage and tells none apart; a question of nothing else is searched as it is."""
    assert searched_question("what does Zolfin do to the heart?", "Zolfin 40 mg") == "what does do to the heart?"
    assert searched_question("Zolfin?", "Zolfin 40 mg") == "Zolfin?"


def test_a_lexical_search_goes_by_telling_and_clinical_words() -> None:
    """Small words and the medicine's name are left out, and the leaflet's words for the lay ones come in."""
    words = lexical_question("does Zolfin give you the runs?", "Zolfin 40 mg").split()
    assert {"runs", "diarrhoea"} <= set(words)
    assert not {"zolfin", "does", "you", "the"} & set(words[:1])
