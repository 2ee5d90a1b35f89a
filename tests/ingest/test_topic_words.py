import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.topics import Topic
from ingest.headings import heading_topic
from ingest.topic_words import item_topic, label_topic, sentence_topic

FIRM = (Topic.USE, Topic.CONTENTS, Topic.SIDE_EFFECTS, Topic.STORAGE, Topic.ACTION, Topic.DRIVING)


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("Do not drive a car after taking it.", Topic.DRIVING),
        ("You should not drive or operate machinery.", Topic.DRIVING),
        ("It is taken during pregnancy only in need.", Topic.PREGNANCY),
        ("It may harm the unborn child.", Topic.PREGNANCY),
        ("Breast-feeding mothers must not take it.", Topic.BREAST_FEEDING),
        ("It passes into breast milk.", Topic.BREAST_FEEDING),
        ("If you forget to take it, skip that dose.", Topic.MISSED_DOSE),
        ("Do not take a double dose.", Topic.MISSED_DOSE),
        ("In case of an overdose, wash out the stomach.", Topic.OVERDOSE),
        ("If you have taken too much, call for help.", Topic.OVERDOSE),
        ("Do not stop taking it without asking.", Topic.STOPPING),
        ("The dose must be reduced slowly at the end.", Topic.STOPPING),
        ("A sharp decrease in dosage may cause fits.", Topic.STOPPING),
        ("Contraindicated in epilepsy.", Topic.DO_NOT_TAKE),
        ("The main indications are vertigo and nausea.", Topic.USE),
    ],
)
def test_plain_words_decide_under_any_heading(sentence: str, topic: Topic) -> None:
    """A rough text says such things wherever it likes."""
    assert {sentence_topic(sentence, section) for section in (Topic.GENERAL, Topic.HOW_TO_TAKE, *FIRM)} == {topic}


@pytest.mark.parametrize(
    ("sentence", "section"),
    [
        ("Stop taking it and tell your doctor if you get a rash.", Topic.SIDE_EFFECTS),
        ("A fever above 38 °C may be a sign.", Topic.SIDE_EFFECTS),
        ("Film-coating: polyvinyl alcohol, talc.", Topic.CONTENTS),
        ("Signs of an overdose are worse with alcohol.", Topic.OVERDOSE),
        ("If you are pregnant or breast-feeding, ask your doctor.", Topic.PREGNANCY),
        ("Take 5 mg three times a day.", Topic.SIDE_EFFECTS),
        ("Read all of this leaflet carefully before you start taking it.", Topic.GENERAL),
        ("If you are not sure, ask your doctor.", Topic.HOW_TO_TAKE),
        ("You might need a lower dose.", Topic.CHILDREN),
        ("It may cause headache (see section 2, pregnancy and breast-feeding).", Topic.SIDE_EFFECTS),
        ("Medicines to stop smoking may be needed.", Topic.OTHER_MEDICINES),
        ("Do not stop your treatment without asking.", Topic.PREGNANCY),
    ],
)
def test_a_heading_knows_better_than_words_that_only_look_like_another_topic(sentence: str, section: Topic) -> None:
    """Causes, ingredients, pointers to elsewhere and the section's own words leave a sentence where it stands."""
    expected = Topic.DOSE if section is Topic.CHILDREN else section
    assert sentence_topic(sentence, section) is expected


@pytest.mark.parametrize(
    ("sentence", "section", "topic"),
    [
        ("Take 5 mg once a day.", Topic.HOW_TO_TAKE, Topic.DOSE),
        ("Take two tablets every evening.", Topic.HOW_TO_TAKE, Topic.DOSE),
        ("The amount is 1.5 to 2 mg per 1 kg of body weight.", Topic.CHILDREN, Topic.DOSE),
        ("The usual dose is worked out by your doctor.", Topic.HOW_TO_TAKE, Topic.DOSE),
        ("Take it with water.", Topic.GENERAL, Topic.HOW_TO_TAKE),
        ("It is used to treat dizziness.", Topic.GENERAL, Topic.USE),
        ("Bottles of 30 tablets.", Topic.GENERAL, Topic.CONTENTS),
        ("It works by calming the inner ear.", Topic.GENERAL, Topic.ACTION),
        ("Use it with care if you have asthma.", Topic.HOW_TO_TAKE, Topic.WARNINGS),
        ("Tell your doctor if you have asthma.", Topic.BEFORE_YOU_TAKE, Topic.WARNINGS),
        ("Do not take it if you have asthma.", Topic.BEFORE_YOU_TAKE, Topic.DO_NOT_TAKE),
        ("Elderly patients start with less.", Topic.DOSE, Topic.ELDERLY),
        ("Adults and elderly patients take one tablet a day.", Topic.HOW_TO_TAKE, Topic.DOSE),
        ("It is not for children under 6 years.", Topic.WARNINGS, Topic.CHILDREN),
        ("It may interact with other medicines.", Topic.WARNINGS, Topic.OTHER_MEDICINES),
        ("This medicine contains less than 1 mmol sodium (23 mg) per tablet.", Topic.HOW_TO_TAKE, Topic.HOW_TO_TAKE),
    ],
)
def test_under_a_wide_heading_a_sentence_s_own_words_decide(sentence: str, section: Topic, topic: Topic) -> None:
    """Of the topics that stand under such a heading."""
    assert sentence_topic(sentence, section) is topic


@pytest.mark.parametrize(
    ("sentence", "before", "topic"),
    [
        ("This must be done slowly.", Topic.DOSE, Topic.DOSE),
        ("It is best to rest.", Topic.DRIVING, Topic.DRIVING),
        ("This medicine is white.", Topic.DRIVING, Topic.HOW_TO_TAKE),
        ("Rest at home.", Topic.DRIVING, Topic.HOW_TO_TAKE),
        ("It passes into breast milk.", Topic.DRIVING, Topic.BREAST_FEEDING),
    ],
)
def test_a_sentence_that_points_back_is_about_what_the_one_before_is(
    sentence: str, before: Topic, topic: Topic
) -> None:
    """Unless its own words name a topic, or it speaks of the medicine."""
    assert sentence_topic(sentence, Topic.HOW_TO_TAKE, before) is topic


@pytest.mark.parametrize(
    ("text", "section", "topic"),
    [
        ("Overdose: call a doctor.", Topic.SIDE_EFFECTS, Topic.OVERDOSE),
        ("Side effects: headache.", Topic.GENERAL, Topic.SIDE_EFFECTS),
        ("May increase side effects:", Topic.OTHER_MEDICINES, None),
        ("Note: keep this leaflet.", Topic.GENERAL, None),
        ("We tell you here what you need to know about overdose: call.", Topic.GENERAL, None),
        ("Overdose", Topic.GENERAL, None),
    ],
)
def test_a_label_tells_what_stands_after_it(text: str, section: Topic, topic: Topic | None) -> None:
    """A few words before a colon are a heading within the paragraph; under a narrow heading, only the plainest."""
    assert label_topic(text, section) is topic


@pytest.mark.parametrize(
    ("item", "of_list", "topic"),
    [
        ("are pregnant", Topic.DO_NOT_TAKE, Topic.PREGNANCY),
        ("are breast-feeding", Topic.WARNINGS, Topic.BREAST_FEEDING),
        ("have asthma", Topic.DO_NOT_TAKE, Topic.DO_NOT_TAKE),
        ("alcohol", Topic.OTHER_MEDICINES, Topic.FOOD_AND_ALCOHOL),
        ("the pill, which prevents pregnancy", Topic.OTHER_MEDICINES, Topic.OTHER_MEDICINES),
        ("cetyl alcohol", Topic.CONTENTS, Topic.CONTENTS),
        ("craving for alcohol", Topic.SIDE_EFFECTS, Topic.SIDE_EFFECTS),
        ("Adults: 1 tablet twice daily", Topic.HOW_TO_TAKE, Topic.DOSE),
        ("Swallow it whole.", Topic.HOW_TO_TAKE, Topic.HOW_TO_TAKE),
        ("If you take too much, call your doctor.", Topic.HOW_TO_TAKE, Topic.OVERDOSE),
        ("If you miss a dose, skip it.", Topic.HOW_TO_TAKE, Topic.MISSED_DOSE),
        ("tests of hormones (used during pregnancy)", Topic.WARNINGS, Topic.WARNINGS),
    ],
)
def test_an_item_is_about_what_its_list_is_about(item: str, of_list: Topic, topic: Topic) -> None:
    """But for what it says of its reader, and for advice that is a sentence of its own."""
    assert item_topic(item, of_list) is topic


@given(st.text(max_size=200), st.sampled_from(Topic))
def test_any_words_are_about_something(words: str, section: Topic) -> None:
    """No text is too odd."""
    assert {heading_topic(words, section), sentence_topic(words, section), item_topic(words, section)} <= set(Topic)


@pytest.mark.parametrize(
    "piece", ["take ", "x", "a. A. ", "1 1 1 1 ", "if you ", "stop ", "reduce ", "kept ", "1 mg ", "(see ", "must not "]
)
def test_a_megabyte_on_one_line_is_read_at_once(piece: str) -> None:
    """What a sentence is about stands at its beginning or nowhere."""
    words = piece * (1_000_000 // len(piece))
    begun = time.process_time()
    for section in Topic:
        sentence_topic(words, section)
        item_topic(words, section)
        heading_topic(words, section)
    assert time.process_time() - begun < 5
