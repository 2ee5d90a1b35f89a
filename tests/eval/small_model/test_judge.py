from typing import Final

import pytest

from eval.small_model.cases import SmallModelCase
from eval.small_model.judge import judge


def _case(*holds: str, also: str = "", false: tuple[str, ...] = (), leaflet: str = "calvadine") -> SmallModelCase:
    return SmallModelCase("s", leaflet, "?", holds, tuple(also.split()), false)


DRIVING: Final = _case(
    "Baclofen may make it harder for you to concentrate.",
    "You should not drive a car while you are being treated with baclofen.",
    also="taking no",
    leaflet="baclofen",
)
AFTER: Final = _case(
    "Do not drive or use machines during the first week of treatment, and for two days after each increase of the "
    "dose.",
    "At other times you may drive if you do not feel drowsy or dizzy.",
    also="calvadine driving",
)
ULCER: Final = _case(
    "Do not take baclofen if you have any of these: an allergy (hypersensitivity) to the active substance, baclofen",
    "Do not take baclofen if you have any of these: a peptic ulcer, an ulcer of the duodenum (the part of the gut just "
    "after the stomach), or both",
    also="no",
    leaflet="baclofen",
)
SENSES: Final = _case(
    *(
        f"Baclofen can have these side effects on the nervous system and the senses: {item}"
        for item in (
            "dizziness",
            "headache",
            "poor balance and coordination of movements",
            "slower reactions (reduced reactivity)",
            "hallucinations (seeing or hearing things that are not there)",
        )
    ),
    also="possible cause yes",
    false=(r"\bharmless\b",),
    leaflet="baclofen",
)
OLDER: Final = _case(
    "There are many reports of baclofen having bad effects in older people.",
    "For people over 65 years, baclofen must be used with extreme caution.",
    leaflet="baclofen",
)
KIDNEYS: Final = _case(
    "Baclofen should be used with care if you have any of these: kidneys that do not work well (renal impairment)",
    "Baclofen should be used with care if you have any of these: a convulsive state (fits)",
    "Take special care with baclofen if you have a disease of the liver or kidneys.",
    leaflet="baclofen",
)
STOPPING: Final = _case(
    "When your treatment ends, the dose of baclofen must be lowered slowly.",
    "A sharp drop in your dose of baclofen can cause these problems: convulsions (fits)",
    "A sharp drop in your dose of baclofen can cause these problems: anxiety",
    leaflet="baclofen",
)
FORGOTTEN: Final = _case(
    "If fewer than eight hours have passed, take the forgotten tablet as soon as you remember.",
    "If more than eight hours have passed, leave it out and take the next tablet at your usual time.",
    "Do not take a double dose to make up for a forgotten tablet.",
)
ALCOHOL: Final = _case(
    "Do not drink alcohol during the first two weeks of treatment.",
    "After those two weeks, keep to one small drink a day at most: alcohol can make you drowsy and faint.",
    also="calvadine",
    false=(r"\bcan be taken with alcohol\b", r"\bsafe\b"),
)
HEART: Final = _case(
    "Do not take calvadine: if your heart beats fewer than 50 times a minute",
    "Do not take calvadine: if you have had a heart attack in the last six months",
    "Do not take calvadine: if you have a severe liver disease",
)
SUDDENLY: Final = _case(
    "Do not stop taking calvadine suddenly, because your headaches may come back worse than before.",
    "Your doctor will lower the dose over three weeks.",
)
JUICE: Final = _case(
    "You can take calvadine with or without food.",
    "Do not drink grapefruit juice during treatment, because it raises the amount of calvadine in your blood.",
)
PREGNANT: Final = _case(
    "Dunvorrel is not used in the first three months of pregnancy.",
    "From the fourth month, a doctor may prescribe it if no safer antibiotic is suitable.",
    leaflet="dunvorrel",
)
MISSED: Final = _case(
    "Make up for a missed dose when you notice it, unless the next one is due in less than four hours.",
    "Two doses must never be taken together.",
    also="missed",
    leaflet="dunvorrel",
)
STAFF: Final = _case("The urgent measures for an overdose of baclofen are for medical staff only.", leaflet="baclofen")
START: Final = _case("Adults and children start with 5 mg of baclofen three times a day.", leaflet="baclofen")
SUGAR: Final = _case(
    "Dunvorrel can make a urine test for sugar look positive when it is not.",
    "Do not treat it with loperamide unless a doctor agrees.",
    leaflet="dunvorrel",
)
HIDES: Final = _case(
    "Talk to your doctor or pharmacist before you take calvadine: if you have asthma",
    "Talk to your doctor or pharmacist before you take calvadine: if you have diabetes, because calvadine can hide the "
    "signs of low blood sugar",
)
JOURNEY: Final = _case(
    "On a journey it may stay out of the refrigerator for up to 12 hours.",
    "Take medicines for heartburn at least two hours apart from calvadine.",
    "Before mixing, the powder stays in a dry place below 25 \u00b0C.",
    "After mixing, the bottle belongs in the refrigerator, at 2 \u00b0C to 8 \u00b0C, and must not freeze.",
)
LABELLED: Final = _case(
    "Do not use calvadine after the expiry date on the carton.",
    "The 40 mg tablets are round and pale yellow.",
    "Take whatever is left at the end back to a pharmacy.",
    also="keep",
)
WORT: Final = _case(
    "Calvadine and these medicines can change how the other works: medicines that thin the blood, such as warfarin",
    "Calvadine and these medicines can change how the other works: St John's wort, a herbal remedy for low mood",
    also="taking",
)
WORKS: Final = _case("Your kidneys remove baclofen from the body.", "Take baclofen during a meal.", leaflet="baclofen")


@pytest.mark.parametrize(
    ("case", "sentence"),
    [
        (DRIVING, "You should not drive a car while you are being treated with baclofen."),
        (DRIVING, "While taking baclofen, you shouldn\u2019t drive."),
        (DRIVING, "No, you should not drive a car while being treated with baclofen."),
        (DRIVING, "Baclofen can make it harder to concentrate."),
        (DRIVING, "Baclofen may make it harder to concentrate. You should not drive a car."),
        (AFTER, "You must not drive during the first week of treatment."),
        (AFTER, "You may drive at other times if you do not feel drowsy or dizzy."),
        (ULCER, "Do not take baclofen if you have a peptic ulcer."),
        (ULCER, "If you have a peptic ulcer, you must not take baclofen."),
        (ULCER, "People with a peptic ulcer must not take baclofen."),
        (SENSES, "Baclofen can cause dizziness, headache and slower reactions."),
        (SENSES, "Yes, dizziness is a possible side effect of baclofen."),
        (SENSES, "Baclofen can cause hallucinations."),
        (SENSES, "Baclofen can cause reduced reactivity."),
        (OLDER, "Baclofen must be used with extreme caution in people over 65 years."),
        (KIDNEYS, "Baclofen should be used with care if your kidneys do not work well."),
        (KIDNEYS, "Baclofen should be used with care if you have renal impairment or fits."),
        (KIDNEYS, "Take special care with baclofen if you have a disease of the kidneys."),
        (STOPPING, "The dose of baclofen must be lowered slowly when your treatment ends."),
        (STOPPING, "A sharp drop in your dose can cause fits and anxiety."),
        (FORGOTTEN, "Take the forgotten tablet as soon as you remember if fewer than 8 hours have passed."),
        (FORGOTTEN, "If more than eight hours have passed, leave it out."),
        (ALCOHOL, "Alcohol can make you drowsy and faint."),
        (
            HEART,
            "Do not take calvadine if you have had a heart attack in the last six months or a severe liver disease.",
        ),
        (SUDDENLY, "Your headaches may come back worse than before."),
        (JUICE, "Calvadine can be taken with or without food."),
        (JUICE, "Because it raises the amount of calvadine in your blood, do not drink grapefruit juice."),
        (PREGNANT, "A doctor may prescribe it from the fourth month if no safer antibiotic is suitable."),
        (MISSED, "Unless the next one is due in less than four hours, make up for a missed dose when you notice it."),
        (HIDES, "Talk to your doctor before you take calvadine if you have asthma or diabetes."),
        (JOURNEY, "On a journey it may stay out of the refrigerator for up to twelve hours."),
        (WORT, "Calvadine and warfarin can change how the other works."),
        (WORKS, "The leaflet says that your kidneys remove baclofen from the body."),
    ],
)
def test_supports_what_the_labels_say_in_other_words(case: SmallModelCase, sentence: str) -> None:
    """Sentences that say what a label says, shorter or turned round, are supported."""
    assert judge(sentence, case) is None


@pytest.mark.parametrize(
    ("case", "sentence", "why"),
    [
        # what the labels call false, or do not speak of
        (ALCOHOL, "Calvadine can be taken with alcohol.", "false claim"),
        (SENSES, "Headache is a harmless side effect of baclofen.", "false claim"),
        (DRIVING, "Yes, you should not drive a car.", "yes of its own"),
        (DRIVING, "You should not drive a car after drinking.", "do not hold"),
        (SENSES, "Baclofen can cause constipation.", "do not hold"),
        (DRIVING, "You should not drive because it may be harder to concentrate.", "do not hold"),
        (OLDER, "There are many reports of extreme caution in people over 65 years.", "no one label"),
        (DRIVING, "You can.", "no one label"),
        (DRIVING, " ", "says nothing"),
        (DRIVING, "You should not drive a car. You may drive a car.", "other way round"),
        # numbers and doses
        (START, "You start with 5 mg three times a day.", "a dose"),
        (FORGOTTEN, "Take two forgotten tablets.", "a dose"),
        (FORGOTTEN, "Take half a tablet.", "a dose"),
        (FORGOTTEN, "If fewer than ten hours have passed, take the forgotten tablet as soon as you remember.", ""),
        (FORGOTTEN, "If eight hours have passed, leave it out.", "a number"),
        (FORGOTTEN, "If fewer than eight days have passed, take the forgotten tablet.", ""),
        (OLDER, "For people under 65 years, baclofen must be used with extreme caution.", ""),
        # polarity
        (DRIVING, "You should drive a car while you are being treated with baclofen.", "other way round"),
        (DRIVING, "You should not concentrate while you are being treated with baclofen.", ""),
        (DRIVING, "You should not take baclofen while you are being treated.", ""),
        (DRIVING, "Baclofen may not make it harder for you to concentrate.", "other way round"),
        (ULCER, "Take baclofen if you do not have a peptic ulcer.", "other way round"),
        (ULCER, "Do not take baclofen if you do not have a peptic ulcer.", "other way round"),
        (JUICE, "You can take calvadine without food.", "other way round"),
        (KIDNEYS, "Baclofen should be used with care if your kidneys work well.", ""),
        (SENSES, "Baclofen can cause seeing or hearing things that are there.", ""),
        (SUDDENLY, "Take calvadine suddenly.", "other way round"),
        (SUGAR, "Dunvorrel can make a urine test for sugar look positive when it is.", ""),
        (MISSED, "Two doses must never be missed together.", "denies"),
        (LABELLED, "Keep calvadine after the expiry date on the carton.", ""),
        (DRIVING, "Take baclofen while you are being treated with baclofen.", ""),
        (WORT, "You may take St John's wort.", "of an item"),
        (ALCOHOL, "Do not drink during the first two weeks of treatment.", "denies or demands more"),
        (LABELLED, "The tablets are round and pale yellow.", "figure"),
        # force
        (DRIVING, "Baclofen will make it harder for you to concentrate.", "its will"),
        (DRIVING, "Baclofen makes it harder for you to concentrate.", "certain"),
        (DRIVING, "You must not drive a car while you are being treated with baclofen.", "its must"),
        (AFTER, "At other times you must drive if you do not feel drowsy or dizzy.", "its must"),
        (STOPPING, "When your treatment ends, the dose of baclofen may be lowered slowly.", "its may"),
        (STOPPING, "A sharp drop in your dose causes fits.", "certain"),
        (PREGNANT, "From the fourth month, a doctor will prescribe it.", "its will"),
        # conditions, limits and who acts
        (ULCER, "Do not take baclofen.", ""),
        (ULCER, "You have a peptic ulcer.", ""),
        (FORGOTTEN, "Take the forgotten tablet as soon as you remember.", "condition"),
        (AFTER, "You may drive.", ""),
        (AFTER, "At other times you may drive if you do not feel drowsy.", "condition"),
        (AFTER, "You may drive if you do not feel drowsy or dizzy.", "time"),
        (ALCOHOL, "Do not drink alcohol.", "time"),
        (HEART, "Do not take calvadine if you have had a heart attack.", ""),
        (HEART, "Do not take calvadine if you have a liver disease.", ""),
        (MISSED, "Make up for a missed dose when you notice it.", "condition"),
        (MISSED, "Make up for a missed dose when you notice it, if the next one is due in less than four hours.", ""),
        (SUGAR, "Do not treat it with loperamide.", "condition"),
        (HIDES, "You have low blood sugar.", ""),
        (HIDES, "Take calvadine if you have diabetes.", "supposes"),
        (HIDES, "Calvadine can hide the signs of low blood sugar.", "condition"),
        (HIDES, "Talk to your doctor after you take calvadine if you have diabetes.", "do not hold"),
        (JOURNEY, "On a journey it may stay out of the refrigerator.", "figure"),
        (JOURNEY, "Take medicines for heartburn with calvadine.", "figure"),
        (JOURNEY, "After mixing, the powder stays in a dry place.", ""),
        (SUGAR, "Dunvorrel can make a urine test for sugar look positive.", "condition"),
        (STOPPING, "A drop in your dose can cause fits.", ""),
        (OLDER, "For people over 65 years, baclofen must be used.", "demands"),
        (KIDNEYS, "Baclofen should be used if you have fits.", "demands"),
        (KIDNEYS, "Baclofen should be used with care if you have.", ""),
        (DRIVING, "Baclofen may make it harder for you to.", "breaks off"),
        (LABELLED, "Take whatever is left at the end.", "demands"),
        (STAFF, "The urgent measures for an overdose of baclofen are for staff.", "only"),
        (SUDDENLY, "Do not stop taking calvadine.", "limit"),
        (SUDDENLY, "You will lower the dose over three weeks.", "who is to act"),
        (PREGNANT, "From the fourth month you may prescribe it if no safer antibiotic is suitable.", "who is to act"),
        (JUICE, "Do not drink grapefruit juice if it raises the amount of calvadine in your blood.", "outright"),
        # order, and words left out
        (WORKS, "Baclofen removes your kidneys from the body.", "order"),
        (DRIVING, "Baclofen may make you concentrate.", "order"),
        (SENSES, "Baclofen can cause slower balance.", ""),
        (SENSES, "Baclofen can cause poor reactions.", ""),
        (ALCOHOL, "Calvadine can make you drowsy and faint.", ""),
    ],
)
def test_does_not_support_what_they_do_not_say(case: SmallModelCase, sentence: str, why: str) -> None:
    """Sentences that say more, less or otherwise are not supported, each for its own reason."""
    reason = judge(sentence, case)
    assert reason is not None
    assert why in reason


def test_a_false_claim_is_found_where_a_contraction_hides_it() -> None:
    """Patterns see a sentence with its contractions written out too."""
    case = _case("You should not drive a car.", false=(r"\bwill not drive\b",))
    assert judge("You won't drive a car.", case) == r"a false claim: \bwill not drive\b"
