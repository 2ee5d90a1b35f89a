import pytest

from assistant.domain.tongues.tongue import CODES, plain, tongue
from assistant.domain.triage import Emergency
from tests.assistant.domain.tongues.told_tongues import REPORTED, TOLD


def test_there_are_fourteen_languages() -> None:
    """Each has its sentences here."""
    assert tuple(TOLD) == CODES
    assert len(CODES) == 14


@pytest.mark.parametrize("code", CODES)
def test_a_language_is_loaded_by_its_code(code: str) -> None:
    """Once, with words for what is asked most, and three sentences of its own."""
    language = tongue(code)
    assert language is tongue(code)
    assert language.code == code
    assert len(language.glosses) > 500
    assert all(language.glosses.values())
    assert all(key.casefold() in language.glosses for key in language.glosses)  # questions are read without capitals
    assert len({language.english_only, language.not_found, language.emergency, language.crisis}) == 4


def test_a_language_that_nobody_wrote_words_for_is_none() -> None:
    """English is not among them: it is what everything is read in."""
    for code in ("en", "xx", ""):
        with pytest.raises(KeyError):
            tongue(code)


@pytest.mark.parametrize("emergency", REPORTED)
@pytest.mark.parametrize("code", CODES)
def test_each_emergency_is_seen_in_each_language(code: str, emergency: Emergency) -> None:
    """Whoever reports one is heard."""
    assert tongue(code).triage(TOLD[code].of(emergency)) is emergency


@pytest.mark.parametrize("code", CODES)
def test_a_question_about_an_emergency_is_none(code: str) -> None:
    """Asking what is done, or what may happen, is no report."""
    language = tongue(code)
    assert {words: language.triage(words) for words in TOLD[code].asked} == dict.fromkeys(
        TOLD[code].asked, Emergency.NONE
    )


@pytest.mark.parametrize(
    ("code", "words", "emergency"),
    [
        ("fr", "j'ai avale toute la boite", Emergency.SWALLOWED),
        ("es", "ME HE TRAGADO TODO EL FRASCO", Emergency.SWALLOWED),
        ("de", "ich moechte nicht mehr leben", Emergency.CRISIS),
        ("pl", "chce umrzec", Emergency.CRISIS),
        ("fr", "Que faire si je veux mourir ?", Emergency.CRISIS),  # a crisis counts however it is put
        ("fr", "Puis-je conduire ?", Emergency.NONE),
        ("zh", "我可以开车吗?", Emergency.NONE),
        ("ru", "", Emergency.NONE),
    ],
)
def test_an_emergency_is_seen_without_accents_and_in_capitals(code: str, words: str, emergency: Emergency) -> None:
    """People in need type as they can."""
    assert tongue(code).triage(words) is emergency


@pytest.mark.parametrize(
    ("code", "question", "english"),
    [
        ("fr", "Je prends 2,5 mg le matin et 10 mg le soir", ["take", "2.5", "morning", "10", "evening"]),
        (
            "fr",
            "Combien de comprimés par jour pour un enfant de 4 ans ?",
            ["how many", "per day", "child", "4", "year"],
        ),
        ("fr", "Puis-je conduire ?", ["can i", "driv"]),
        ("fr", "Est-ce que ça donne des vertiges ?", ["dizzy"]),
        ("de", "Ich nehme 2,5 mg am Morgen", ["take", "2.5", "morning"]),
        ("de", "Wie viele Tabletten am Tag für ein Kind von 4 Jahren?", ["how many", "per day", "child", "4", "year"]),
        ("de", "Ich habe eine Dosis vergessen", ["missed", "dose"]),
        ("de", "Welche Nebenwirkungen gibt es?", ["what", "side effects"]),
        ("ru", "Я принимаю 2,5 мг утром", ["take", "2.5", "milligram", "morning"]),
        ("ru", "Сколько таблеток в день ребенку 4 лет?", ["how many", "tablet", "per day", "child", "4", "year"]),
        ("ru", "Можно ли водить машину?", ["can i", "drive"]),
        ("ru", "Я беременна, можно принимать?", ["pregnant", "take"]),
        ("ar", "آخذ 2,5 ملغ صباحا", ["take", "2.5", "mg", "morning"]),
        ("ar", "هل يمكنني قيادة السيارة؟", ["can i", "drive"]),
        ("ar", "والكحول", ["alcohol"]),  # the article and the "and" before it are written in one word with it
        ("ar", "هل يسبب الدوخة؟", ["cause", "dizzy"]),
        ("hi", "मैं सुबह 2,5 mg लेता हूँ", ["morning", "2.5", "mg", "take"]),
        ("hi", "4 साल के बच्चे को दिन में कितनी गोलियाँ?", ["4", "year", "child", "how many", "tablet"]),
        ("hi", "मैं गर्भवती हूँ", ["pregnant"]),
        ("hi", "इसके दुष्प्रभाव क्या हैं?", ["side effects"]),
        ("zh", "我早上吃2,5毫克", ["take", "morning", "2.5", "mg"]),
        ("zh", "4岁的孩子每天吃几片?", ["4", "year", "child", "how many"]),
        ("zh", "我可以开车吗?", ["can i", "drive"]),
        ("zh", "最大剂量是100毫克吗?", ["maximum", "100", "mg"]),
    ],
)
def test_a_question_is_turned_into_english_key_words(code: str, question: str, english: list[str]) -> None:
    """In its order, figures among them and a decimal comma as a point."""
    glossed, place = tongue(code).in_english(question), 0
    for words in english:
        assert words in glossed[place:], glossed
        place = glossed.index(words, place) + len(words)
    assert glossed.isascii()


@pytest.mark.parametrize(
    ("code", "question", "figure"),
    [
        ("ar", "آخذ ٢٫٥ ملغ", "2.5"),
        ("ar", "طفل عمره ٤ سنوات", "4"),
        ("hi", "मैं २.५ mg लेता हूँ", "2.5"),
        ("zh", "我每天吃２片", "2"),
    ],
)
def test_figures_of_other_scripts_stay_too(code: str, question: str, figure: str) -> None:
    """An age or an amount is not lost for being written in the language's own digits."""
    assert figure in tongue(code).in_english(question).split()


@pytest.mark.parametrize(
    ("code", "small", "capitals"),
    [
        ("de", "nebenwirkungen", "NEBENWIRKUNGEN"),
        ("ru", "беременна", "БЕРЕМЕННА"),
        ("tr", "ilacım bitti", "İlacım bitti"),
        ("tr", "içki içebilir miyim", "İçki içebilir miyim"),
    ],
)
def test_capitals_do_not_count(code: str, small: str, capitals: str) -> None:
    """A sentence begins with one, and some write in nothing else."""
    assert tongue(code).in_english(capitals) == tongue(code).in_english(small) != ""


@pytest.mark.parametrize(("code", "words"), [("fr", "xyzzy"), ("zh", "〇"), ("ar", "،"), ("hi", ""), ("ru", "!.")])
def test_what_has_no_gloss_is_left_out(code: str, words: str) -> None:
    """Nothing is made up for it, and it is not known."""
    assert tongue(code).in_english(words) == ""
    assert tongue(code).share_known(words) == 0


def test_a_language_knows_its_own_words_best() -> None:
    """Most of a plain sentence in it, and little of one in another."""
    assert tongue("de").share_known("darf ich alkohol trinken") > 0.7
    assert tongue("pl").share_known("darf ich alkohol trinken") < 0.5


@pytest.mark.parametrize("code", CODES)
def test_the_number_to_call_stands_in_what_is_said(code: str) -> None:
    """In the language's own sentence for each emergency, and nothing is left to be filled in."""
    language = tongue(code)
    said = {emergency: language.said(emergency, "112") for emergency in REPORTED}
    for words in said.values():
        assert "112" in words
        assert "{" not in words
        assert words.isprintable()
    assert said[Emergency.CRISIS] != said[Emergency.SWALLOWED]
    assert "{" not in language.english_only + language.not_found


def test_accents_are_taken_off_and_letters_stay() -> None:
    """So that a word is found with them and without."""
    assert plain("J'ai avalé, połknął, año") == "J'ai avale, połknał, ano"
