"""Doses in several languages. Not here: what is made of them."""

from typing import Final

DOSES: Final = (
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
)
"""A language, and a dose three times a day in it."""
WORDS: Final = (
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
)
"""A language, and a text that is held back: in words, with no end, or in a language that is not read."""
GERMAN: Final = "Nehmen Sie dreimal t\u00e4glich 10 mg ein."
