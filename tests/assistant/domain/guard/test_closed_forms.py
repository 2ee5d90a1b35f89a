import pytest

from assistant.domain.guard.closed_forms import is_contents, is_first_aid, is_warning
from tests.assistant.domain.guard.said import sentences

WARNINGS = [
    ("Taking 200 mg a day would be an overdose.", True),
    ("No, 200 mg a day is dangerous.", True),
    ("It is dangerous to take 200 mg a day.", True),
    ("More than 100 mg a day exceeds the limit.", True),
    ("Ten tablets at once are too many.", True),
    ("I will not tell you to take 200 mg.", True),
    ("Warning: 50 mg three times a day = 150 mg = overdose!", True),
    ("Taking 25 mg every 4 hours adds up to 150 mg, which is too much.", True),
    ("You are on 120 mg, which is too much.", True),
    ("The leaflet does not say anything about 200 mg.", True),
    ("I'm not able to give you a dose above the leaflet's maximum of 100 mg.", True),
    ("You are on 120 mg, which is too much, so take 200 mg.", False),
    ("Taking 25 mg every 4 hours is 150 mg, which is too much for some but right for you.", False),
    ("The leaflet does not mention 200 mg, take it.", False),
    ("Raising the dose quickly is dangerous.", True),
    ("You need 200 mg a day, the spasm is dangerous.", False),
    ("You have 200 mg a day, it is dangerous.", False),
    ("200 mg a day is dangerous, take it anyway.", False),
    ("200 mg a day is not dangerous.", False),
    ("200 mg a day kills the cramp.", False),
    ("Less than 200 mg a day is dangerous.", False),
    ("It is dangerous not to take 200 mg a day.", False),
]
FIRST_AID = [
    ("If you took 200 mg, call an ambulance.", True),
    ("If your child swallowed five tablets, go to hospital.", True),
    ("Somebody who took 200 mg was admitted to hospital.", True),
    ("Call 112 if you have taken 200 mg.", True),
    ("If you took more than 100 mg in a day, go to the emergency department.", True),
    ("If you took 4 tablets instead of 2, do not take any more today and call your doctor.", True),
    ("You say you took 8 tablets of 25 mg: call the poison centre now.", True),
    ("Someone who took 400 mg may stop breathing.", True),
    ("You took 150 mg: take it again, then call a doctor.", False),
    ("If you took 4 tablets instead of 2, take 2 more today and call your doctor.", False),
    ("If it hurts, take 200 mg and call your doctor.", False),
    ("If you took 200 mg, take 200 mg again and call your doctor.", False),
    ("If you took 200 mg, do not worry.", False),
    ("Call your doctor and take 200 mg.", False),
    ("I took 200 mg.", False),
]
ASKED = [
    ("Has your child swallowed five tablets? Call an ambulance.", True),
    ("Has your child swallowed five tablets? Call and give five tablets.", False),
    ("Has your child swallowed five tablets? Do not worry.", False),
    ("Will your child take five tablets? Call an ambulance.", False),
]
CONTENTS = [
    ("Each tablet contains 10 mg.", True),
    ("Each tablet holds 25 mg of baclofen.", True),
    ("The bottle holds 50 tablets of 10 mg.", True),
    ("The pack is of 50 tablets.", True),
    ("One tablet contains 10 mg.", False),
    ("Your dose contains 200 mg.", False),
    ("Each tablet contains 10 mg, take 15.", False),
    ("The dose contains 30 mg twice a day.", False),
    ("The bottle holds 50 tablets, take them all.", False),
]


@pytest.mark.parametrize(("text", "fits"), WARNINGS)
def test_a_warning_fits_to_its_last_word(text: str, *, fits: bool) -> None:
    """The amount is the subject, and nobody gets it."""
    assert is_warning(sentences(text)[0]) is fits


@pytest.mark.parametrize(("text", "fits"), FIRST_AID)
def test_first_aid_follows_what_was_taken(text: str, *, fits: bool) -> None:
    """The amount is in the past, and help is all that comes of it."""
    assert is_first_aid(sentences(text)[0], ()) is fits


@pytest.mark.parametrize(("text", "fits"), ASKED)
def test_a_question_is_answered_by_help_alone(text: str, *, fits: bool) -> None:
    """The sentence after it brings no dose."""
    asked, following = sentences(text)
    assert is_first_aid(asked, following) is fits


@pytest.mark.parametrize(("text", "fits"), CONTENTS)
def test_contents_are_of_a_pack_or_a_tablet(text: str, *, fits: bool) -> None:
    """Nobody stands in the sentence, and no time of day."""
    assert is_contents(sentences(text)[0]) is fits


def test_a_very_long_sentence_has_no_closed_form() -> None:
    """It would be slow to match."""
    assert not is_warning(sentences(f"200 mg a day is {'very ' * 60}dangerous.")[0])
    assert not is_contents(sentences(f"Each tablet contains {'10 mg and ' * 60}10 mg.")[0])
