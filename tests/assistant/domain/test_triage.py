import pytest

from assistant.domain.labels import Likely, Report
from assistant.domain.topics import Topic
from assistant.domain.triage import Emergency, reports, speaks_of_low_spirits, triage


@pytest.mark.parametrize(
    ("question", "emergency"),
    [
        ("i want to kill myself", Emergency.CRISIS),
        ("I don\u2019t want to live any more", Emergency.CRISIS),
        ("thinking about suicide", Emergency.CRISIS),
        ("I could end it all with these", Emergency.CRISIS),
        ("how many would i need to overdose on purpose", Emergency.CRISIS),
        ("i cannot go on any more", Emergency.CRISIS),
        ("might just swallow the whole box tonight", Emergency.CRISIS),
        ("they would be better off without me", Emergency.CRISIS),
        ("no one would notice if i was gone", Emergency.CRISIS),
        ("do i have enough of these to die", Emergency.CRISIS),
        ("I took 30 tablets", Emergency.SWALLOWED),
        ("my daughter swallowed a whole bottle", Emergency.SWALLOWED),
        ("My husband has taken too many", Emergency.SWALLOWED),
        ("the toddler got into all my pills by accident, ate some", Emergency.SWALLOWED),
        ("i accidentally took my wife's", Emergency.SWALLOWED),
        ("He overdosed last night", Emergency.SWALLOWED),
        ("gran was given her pills four times over", Emergency.SWALLOWED),
        ("I take 15 tablets together, dizzy", Emergency.SWALLOWED),
        ("can't get him to wake", Emergency.DANGER),
        ("swallowed twelve of them help", Emergency.SWALLOWED),
        ("she won't wake up", Emergency.DANGER),
        ("he is not breathing", Emergency.DANGER),
        ("my boy ate six of the tablets", Emergency.SWALLOWED),
        ("the toddler chewed one of my pills", Emergency.SWALLOWED),
        ("she took a week of tablets all at once", Emergency.SWALLOWED),
        ("I take 8 tablet in one go, by confusion", Emergency.SWALLOWED),
        ("accidental ingestion, adult, an hour ago", Emergency.SWALLOWED),
        ("i can\u2019t catch my breath", Emergency.DANGER),
        ("my wife collapsed after breakfast", Emergency.DANGER),
        ("his lips are turning blue", Emergency.DANGER),
        ("our son is fitting", Emergency.DANGER),
        ("my tongue and lips are swollen", Emergency.DANGER),
        ("he took too many and stopped breathing", Emergency.SWALLOWED),
        ("I ran out of my tablets on holiday", Emergency.RAN_OUT),
        ("went cold turkey on it", Emergency.RAN_OUT),
        ("stopped taking it suddenly three days ago", Emergency.RAN_OUT),
        ("no tablets left until monday", Emergency.RAN_OUT),
    ],
)
def test_a_reported_emergency_is_seen(question: str, emergency: Emergency) -> None:
    """What a person reports is an emergency, however it is put."""
    assert triage(question) is emergency


@pytest.mark.parametrize(
    "question",
    [
        "i took my tablet at seven, when is the next",
        "can my son swallow the tablet whole",
        "what happens in an overdose",
        "what is done if someone takes too much",
        "what do doctors do when someone swallowed too many",
        "what if a person has taken too much",
        "does it stop you waking up at night",
        "how many tablets are in a bottle",
        "i take 10 tablets a week",
        "i have to end it gradually, how",
        "what would happen with an overdose",
        "I take 3 tablets a day",
        "I took 5 mg this morning",
        "i have taken it for 10 years",
        "can it cause breathing problems",
        "how do I end my treatment",
        "what is the most I can take in a day",
        "is depression a side effect",
        "can it cause fits",
        "what if i run out of them",
        "which signs mean i should call if he stopped breathing",
        "what happens if i stop suddenly",
        "is a swollen face a common side effect",
        "when i run out, where do i get more",
        "what is done if somebody collapsed",
    ],
)
def test_a_calm_question_stays_calm(question: str) -> None:
    """Asking about an emergency is a question, and gets an answer."""
    assert triage(question) is Emergency.NONE


CALM = "it went down funny and now i feel strange"
"""Words that report nothing by themselves."""


@pytest.mark.parametrize(
    ("report", "words", "emergency"),
    [
        (Report.CRISIS, CALM, Emergency.CRISIS),
        (Report.URGENT_SIGN, CALM, Emergency.DANGER),
        (Report.RAN_OUT, CALM, Emergency.RAN_OUT),
        (Report.OVERDOSE, "i have had my whole weeks worth", Emergency.SWALLOWED),
        (Report.OVERDOSE, CALM, Emergency.NONE),  # nothing is said to have been taken
    ],
)
def test_what_the_classifier_is_sure_of_counts(report: Report, words: str, emergency: Emergency) -> None:
    """A report in words that nobody thought of is one all the same."""
    assert triage(words) is Emergency.NONE
    assert triage(words, Likely({report: 0.9, Topic.SIDE_EFFECTS: 0.1})) is emergency
    assert triage(words, Likely({report: 0.1, Topic.SIDE_EFFECTS: 0.9})) is Emergency.NONE


@pytest.mark.parametrize(
    "question", ["what if i feel strange", "what happens when somebody stops", "can it cause fits"]
)
@pytest.mark.parametrize("report", [Report.OVERDOSE, Report.URGENT_SIGN, Report.RAN_OUT])
def test_a_question_about_what_might_be_stays_calm(question: str, report: Report) -> None:
    """However sure the classifier is: whoever supposes has nothing to report."""
    assert triage(question, Likely({report: 1.0})) is Emergency.NONE


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("my skin is all blotchy", True),
        ("blotchy skin since yesterday", True),
        ("can it make my skin blotchy", False),
        ("what if my skin gets blotchy", False),
        ("what happens to people with blotchy skin", False),
    ],
)
def test_a_report_tells_how_somebody_is(words: str, *, told: bool) -> None:
    """Telling is no asking; and where the classifier thinks of something else nothing is reported."""
    assert reports(words, Likely({Topic.SIDE_EFFECTS: 0.5, Report.URGENT_SIGN: 0.3})) is told
    assert not reports(words, Likely({Topic.STORAGE: 1.0}))


def test_low_spirits_are_heard() -> None:
    """Help for that is offered beside the answer."""
    assert speaks_of_low_spirits("i feel so hopeless on it")
    assert not speaks_of_low_spirits("i feel dizzy on it")
