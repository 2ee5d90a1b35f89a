import pytest

from assistant.domain.triage import Emergency, triage


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
        ("can't get him to wake", Emergency.SWALLOWED),
        ("swallowed twelve of them help", Emergency.SWALLOWED),
        ("she won't wake up", Emergency.SWALLOWED),
        ("he is not breathing", Emergency.SWALLOWED),
        ("my boy ate six of the tablets", Emergency.SWALLOWED),
        ("the toddler chewed one of my pills", Emergency.SWALLOWED),
        ("she took a week of tablets all at once", Emergency.SWALLOWED),
        ("I take 8 tablet in one go, by confusion", Emergency.SWALLOWED),
        ("accidental ingestion, adult, an hour ago", Emergency.SWALLOWED),
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
    ],
)
def test_a_calm_question_stays_calm(question: str) -> None:
    """Asking about an emergency is a question, and gets an answer."""
    assert triage(question) is Emergency.NONE
