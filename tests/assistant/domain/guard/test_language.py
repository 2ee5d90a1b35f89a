import pytest

from assistant.domain.guard.classes import NAMES
from assistant.domain.guard.language import ENGLISH_LEXICON, OTHER_LEXICONS, best_read
from assistant.domain.guard.tokens import tokens
from tests.assistant.domain.guard.labels import of

DOSES = [
    ("English", "Take {} mg three times a day."),
    ("German", "Nehmen Sie dreimal t\u00e4glich {} mg ein."),
    ("German", "Die Dosis betr\u00e4gt {} mg dreimal am Tag."),
    ("German", "Nehmen Sie alle 8 Stunden {} mg ein."),
    ("French", "Prenez {} mg trois fois par jour."),
    ("French", "La dose est de {} mg trois fois par jour."),
    ("Spanish", "Tome {} mg tres veces al d\u00eda."),
    ("Spanish", "La dosis es de {} mg tres veces al d\u00eda."),
    ("Italian", "Prenda {} mg tre volte al giorno."),
    ("Italian", "La dose \u00e8 di {} mg tre volte al giorno."),
    ("Portuguese", "Tome {} mg tr\u00eas vezes por dia."),
    ("Dutch", "Neem drie keer per dag {} mg in."),
    ("Dutch", "De dosis is {} mg drie keer per dag."),
]
WORDS = [
    ("German", "Nehmen Sie t\u00e4glich hundertf\u00fcnfzig Milligramm ein."),
    ("French", "Prenez cent cinquante milligrammes par jour."),
    ("Spanish", "Tome ciento cincuenta miligramos al d\u00eda."),
    ("Italian", "Prenda centocinquanta milligrammi al giorno."),
    ("Portuguese", "Tome cento e cinquenta miligramas por dia."),
    ("Dutch", "Neem honderdvijftig milligram per dag."),
    ("German", "Nehmen Sie so viel ein, wie Sie m\u00f6chten."),
    ("French", "Prenez autant de comprim\u00e9s que vous voulez."),
    ("Spanish", "Tome todos los comprimidos que quiera."),
    ("Polish", "Prosz\u0119 bra\u0107 trzy razy dziennie 50 mg."),
    ("Turkish", "G\u00fcnde \u00fc\u00e7 kez 50 mg al\u0131n."),
    ("Swedish", "Ta 50 mg tre g\u00e5nger om dagen."),
    ("Latin", "Sume 50 mg ter in die."),
    ("Finnish", "Ota 50 mg kolme kertaa p\u00e4iv\u00e4ss\u00e4."),
    ("German in English", "Take 50 mg dreimal a day."),
    ("Spanish in English", "Take 60 mg once veces al d\u00eda."),
]


@pytest.mark.parametrize(("language", "wording"), DOSES)
def test_a_dose_is_read_in_each_language(language: str, wording: str) -> None:
    """Twenty is released; fifty, and the least that is too much, are not."""
    assert of(wording.format("10")).findings == (), language
    assert of(wording.format("20")).findings == (), language
    assert not of(wording.format("34")).allowed, language
    assert not of(wording.format("50")).allowed, language


@pytest.mark.parametrize(("language", "text"), WORDS)
def test_what_no_language_reads_is_held_back(language: str, text: str) -> None:
    """Number words, open ends, and languages that nobody taught the guard."""
    assert not of(text).allowed, language


def test_every_language_knows_units_numbers_and_verbs() -> None:
    """A lexicon without them would read a dose as nothing."""
    for name, lexicon in {"en": ENGLISH_LEXICON, **OTHER_LEXICONS}.items():
        known = {character for phrases in lexicon.phrases.values() for _, character, _ in phrases}
        assert {NAMES[each] for each in ("NUMBER", "MASS", "FORM", "TAKE", "TIMES", "DAY", "NOT", "MOST")} <= known, (
            name
        )


def test_the_language_that_knows_most_words_reads_a_text() -> None:
    """English reads what two know alike."""
    german = best_read((), lambda lexicon: tokens("Nehmen Sie dreimal t\u00e4glich 10 mg ein.", lexicon))
    assert NAMES["UNKNOWN"] not in {token.character for token in german}
    assert best_read((), lambda lexicon: tokens("10 mg", lexicon)) == tokens("10 mg", ENGLISH_LEXICON)
