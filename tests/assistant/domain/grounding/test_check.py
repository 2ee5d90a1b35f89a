import pytest

from assistant.domain.grounding.check import Cited, states_amount, unsupported
from assistant.domain.profile import Profile

NAMES = ("zolfin",)
DRIVE = Cited("Do not drive if you feel dizzy.")
KIDNEYS = Cited("weak kidneys", ("Tell your doctor before you take Zolfin if you have:",))
MOUTH = Cited("a dry mouth", ("Zolfin may cause:",))
LITHIUM = Cited("Zolfin raises the level of lithium in the blood.")
HOURS = Cited("Leave at least 2 hours between Zolfin and antacids.")
DOUBLE = Cited("Do not take a double dose to make up for a forgotten one.")
CHILD = Cited("Children aged 3 to 8 years must not eat grapefruit.")
STOP = Cited("Only stop if your doctor tells you to.")
FOOD = Cited("You can take Zolfin with or without food.")
CARE = Cited("fits", ("Zolfin should be used with care if you have any of these:",))
EASES = Cited("Zolfin eases pain.")
STROKE = Cited("Zolfin lowers the risk of a stroke.")
MACHINES = Cited("Do not drive or use machines.")
FEVER = Cited("Paracetamol can be given for fever.")
TWELVE = Cited("Do not give it to children under 12 years.")
SWELLING = Cited("Stop taking it if you get swelling of the lips or throat.")
SKIP = Cited("In that case, skip the tablet and keep to the timetable.")
PILL = Cited("The pill goes on working, but vomiting can make it unreliable.")
SUDDENLY = Cited("Do not stop suddenly, because your headaches may come back.")
HERBAL = Cited("St John's wort, a remedy for low mood", ("Zolfin and these medicines change how the other works:",))
RELIEF = Cited("pain is relieved (analgesic)", ("Zolfin has these effects in the body:",))
REACH = Cited("Keep this medicine out of the reach of children.")
TWO = Cited("Zolfin raises the effect of warfarin and lowers the level of digoxin.")
PREGNANT = Cited("Do not take Zolfin if you are pregnant; if you are breast-feeding, ask your doctor.")
WEIGHT = Cited("The dose goes by weight, not by age.")
MOST = Cited("Most people get better on the third day.")
WORSE = Cited("Alcohol makes the drowsiness worse.")


@pytest.mark.parametrize(
    ("sentence", "cited"),
    [
        ("Do not drive if you feel dizzy.", DRIVE),
        ("You should not drive if you feel dizzy.", DRIVE),
        ("If you feel dizzy, do not drive.", DRIVE),
        ("If you have weak kidneys, tell your doctor before you take Zolfin.", KIDNEYS),
        ("Zolfin may cause a dry mouth.", MOUTH),
        ("The level of lithium in the blood is raised by Zolfin.", LITHIUM),
        ("Leave at least two hours between Zolfin and antacids.", HOURS),
        ("Do not take a double dose to make up for a forgotten one.", DOUBLE),
        ("Only stop if your doctor tells you to.", STOP),
        ("Alcohol makes drowsiness worse.", WORSE),
    ],
)
def test_what_a_passage_says_in_other_words_is_supported(sentence: str, cited: Cited) -> None:
    """The order of the clauses, the voice and small words may change."""
    assert unsupported(sentence, [cited], NAMES) == ""


@pytest.mark.parametrize(
    ("sentence", "cited"),
    [
        pytest.param("You can drive if you feel dizzy.", DRIVE, id="a dropped not"),
        pytest.param("Do not drive.", DRIVE, id="a condition gone"),
        pytest.param("Drive if you feel dizzy.", DRIVE, id="an order turned round"),
        pytest.param("Do not drive after you feel dizzy.", DRIVE, id="another condition"),
        pytest.param("Do not drive or cycle if you feel dizzy.", DRIVE, id="an added thing"),
        pytest.param("Do not drive if you feel dizzy, but this soon passes.", DRIVE, id="a quote and a claim"),
        pytest.param("It is safe.", DRIVE, id="a vague claim"),
        pytest.param("Zolfin will cause a dry mouth.", MOUTH, id="surer than the passage"),
        pytest.param("Zolfin does not cause a dry mouth.", MOUTH, id="an added not"),
        pytest.param("Zolfin may cause a dry cough.", MOUTH, id="another complaint"),
        pytest.param("Lithium raises the level of Zolfin in the blood.", LITHIUM, id="roles changed"),
        pytest.param("Zolfin lowers the level of lithium in the blood.", LITHIUM, id="the other direction"),
        pytest.param("Zolfin raises the level of warfarin in the blood.", LITHIUM, id="another medicine"),
        pytest.param("Leave at least 3 hours between Zolfin and antacids.", HOURS, id="another figure"),
        pytest.param("Leave at least 2 minutes between Zolfin and antacids.", HOURS, id="another unit"),
        pytest.param("Leave at most 2 hours between Zolfin and antacids.", HOURS, id="another bound"),
        pytest.param("Leave 2 hours between Zolfin and antacids.", HOURS, id="a bound gone"),
        pytest.param("Do not take a dose to make up for a forgotten one.", DOUBLE, id="a word of a denial gone"),
        pytest.param("Stop if your doctor tells you to.", STOP, id="an only gone"),
        pytest.param("Stop only gradually if your doctor tells you to.", STOP, id="a manner added"),
        pytest.param("Alcohol makes the drowsiness better.", WORSE, id="a comparison turned"),
        pytest.param("Alcohol always makes the drowsiness worse.", WORSE, id="always added"),
        pytest.param("If you have weak kidneys, stop taking Zolfin.", KIDNEYS, id="another advice"),
        pytest.param("You may tell your doctor before you take Zolfin if you have weak kidneys.", KIDNEYS, id="weaker"),
        pytest.param("Keep it in the reach of children.", REACH, id="in for out of"),
        pytest.param("Zolfin lowers the effect of warfarin and raises the level of digoxin.", TWO, id="verbs changed"),
        pytest.param("Do not take Zolfin if you are breast-feeding.", PREGNANT, id="another condition's advice"),
        pytest.param("The dose goes by age, not by weight.", WEIGHT, id="a contrast turned round"),
        pytest.param("People get better on the third day.", MOST, id="most gone"),
        pytest.param("Zolfin may cause these.", MOUTH, id="only what opens the list"),
        pytest.param("You may take alcohol with Zolfin, with or without food.", FOOD, id="an added thing"),
        pytest.param("Zolfin should be used if you have fits.", CARE, id="with care gone"),
        pytest.param("Zolfin causes pain.", EASES, id="the verb gone"),
        pytest.param("Zolfin can cause a stroke.", STROKE, id="another verb"),
        pytest.param("Drive if you do not feel dizzy.", DRIVE, id="the not moved"),
        pytest.param("You may drive and cannot use machines.", MACHINES, id="one half of a ban allowed"),
        pytest.param("Paracetamol and Zolfin can be given for fever.", FEVER, id="the medicine joins a list"),
        pytest.param("Paracetamol can be given for fever while you drink.", FEVER, id="while, added"),
        pytest.param("Do not give it to some children under 12 years.", TWELVE, id="some added"),
        pytest.param("Stop taking it if you get swelling of the lips and throat.", SWELLING, id="or becomes and"),
        pytest.param("Skip the tablet and keep to the timetable.", SKIP, id="in that case gone"),
        pytest.param("The pill goes on working.", PILL, id="a but gone"),
        pytest.param("Your headaches may come back.", SUDDENLY, id="a reason alone"),
        pytest.param("If you feel dizzy, weak kidneys may cause a dry mouth.", MOUTH, id="of three passages"),
        pytest.param("Zolfin can be a remedy for low mood.", HERBAL, id="what opens the list gone"),
        pytest.param("Analgesic has these effects on pain relief.", RELIEF, id="what is done does it"),
        pytest.param("Do you feel dizzy?", DRIVE, id="a question"),
        pytest.param("Take 8 tablets.", DOUBLE, id="an amount"),
        pytest.param("Yes.", DRIVE, id="a bare yes"),
        pytest.param("Nicht fahren.", DRIVE, id="another language"),
        pytest.param("Do not drive if you feel dizzy: http://example.org", DRIVE, id="an address"),
        pytest.param("**Do not drive** if you feel dizzy <b>now</b>.", DRIVE, id="markup"),
        pytest.param("Do not dr\u0456ve if you feel dizzy.", DRIVE, id="letters of two scripts"),
    ],
)
def test_what_a_passage_does_not_say_is_not_supported(sentence: str, cited: Cited) -> None:
    """However near to the passage's words it is."""
    assert unsupported(sentence, [cited], NAMES)


def test_a_sentence_rests_on_what_it_cites_and_on_nothing_else() -> None:
    """A true sentence of the leaflet under another passage is dropped, and so is one that cites nothing."""
    assert unsupported("Zolfin may cause a dry mouth.", [DRIVE], NAMES)
    assert unsupported("Zolfin may cause a dry mouth.", [], NAMES)
    assert unsupported("Zolfin may cause a dry mouth.", [DRIVE, MOUTH], NAMES) == ""


def test_a_passage_for_other_ages_bears_out_nothing_for_this_person() -> None:
    """What the leaflet says of children of 3 to 8 is not said of a grown-up."""
    sentence = "Children aged 3 to 8 years must not eat grapefruit."
    assert unsupported(sentence, [CHILD], NAMES, Profile(5)) == ""
    assert unsupported(sentence, [CHILD], NAMES, Profile(40))


@pytest.mark.parametrize("words", ["take 10 mg", "two tablets", "half a tablet", "5 ml", "three doses", "20 drops"])
def test_an_amount_of_a_medicine_is_seen(words: str) -> None:
    """Amounts are for code alone to write."""
    assert states_amount(words)


@pytest.mark.parametrize(
    "words", ["after 3 days", "in 1 of 10 people", "a dose", "the forgotten tablet", "at 25 degrees"]
)
def test_other_figures_are_no_amounts(words: str) -> None:
    """They are held against the passage's own."""
    assert not states_amount(words)
