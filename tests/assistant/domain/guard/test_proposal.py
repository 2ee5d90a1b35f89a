import pytest

from assistant.domain.guard.proposal import Proposed, proposal
from assistant.domain.profile import Profile
from tests.assistant.domain.guard.labels import ADULT, BACLOFEN, NOBODY_KNOWN, ZOLFIN, aged, unconfirmed

QUESTIONS = [
    ("what is the dose", ADULT, Proposed.NONE),
    ("how should i store it", ADULT, Proposed.NONE),
    ("what if i miss a dose", ADULT, Proposed.NONE),
    ("can i drink alcohol", ADULT, Proposed.NONE),
    ("i am 45 and weigh 80 kg, may i drive", ADULT, Proposed.NONE),
    ("what do the 10 mg tablets look like", ADULT, Proposed.NONE),
    ("can i take 10 mg three times a day", ADULT, Proposed.WITHIN),
    ("is 100 mg a day ok", ADULT, Proposed.WITHIN),
    ("my doctor told me to take 20 mg twice a day", ADULT, Proposed.WITHIN),
    ("can i take 40 mg three times a day", ADULT, Proposed.OVER),
    ("i take 150 mg a day", ADULT, Proposed.OVER),
    ("is 120 mg daily too much", ADULT, Proposed.OVER),
    ("what happens if i take 6 tablets a day", ADULT, Proposed.OVER),
    ("can i take 50 mg in the morning and 60 mg at night", ADULT, Proposed.OVER),
    ("can my child take 40 mg a day", aged(4, 16), Proposed.OVER),
    ("can my child take 30 mg a day", aged(4, 16), Proposed.WITHIN),
    ("can my 4 year old take 40 mg a day", NOBODY_KNOWN, Proposed.OVER),
    ("can i take 60 mg a day", NOBODY_KNOWN, Proposed.WITHIN),
    ("can i take 110 mg a day", NOBODY_KNOWN, Proposed.OVER),
    ("my baby of 6 months gets 5 mg a day", NOBODY_KNOWN, Proposed.OVER),
    ("can i double my 60 mg dose", ADULT, Proposed.UNREAD),
    ("can i raise it by 5 mg every day", ADULT, Proposed.OVER),
    ("qwert zorgle take 150 mg a day plz", ADULT, Proposed.OVER),
]


@pytest.mark.parametrize(("question", "who", "proposed"), QUESTIONS)
def test_a_question_proposes_a_regimen_or_none(question: str, who: Profile, proposed: Proposed) -> None:
    """Unknown words do not hide an amount; where nobody is known, adults count."""
    assert proposal(question, BACLOFEN, who).proposed is proposed


def test_proposed_limits_count_in_a_question() -> None:
    """A limit that nobody has confirmed may still say that something is too much."""
    assert proposal("can i take 150 mg a day", unconfirmed(BACLOFEN), ADULT).proposed is Proposed.OVER


def test_what_is_over_says_why() -> None:
    """The finding has its limit and the leaflet's words."""
    found = proposal("can i take 150 mg a day", BACLOFEN, ADULT).findings
    assert [(each.reading, each.limit) for each in found] == [("150 mg a day", "at most 100 mg a day")]
    assert all(each.quote for each in found)


def test_another_medicine_s_question_has_its_limits() -> None:
    """150 mg a day of it is little."""
    assert proposal("can i take 150 mg a day", ZOLFIN, ADULT).proposed is Proposed.WITHIN
    assert proposal("can i take 500 mg at night", ZOLFIN, ADULT).proposed is Proposed.OVER
