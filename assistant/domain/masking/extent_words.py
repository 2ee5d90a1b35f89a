"""The small words of names, and those after which names end. Not here: the names, or reading them."""

from typing import Final

from assistant.domain.masking.folded import word_set

PARTICLES: Final = word_set(
    """van von de der den del della di da do dos das du la le los al el bin bint ibn abu ben ter ten zu af av mac mc st
    saint ni nic mhic o ua ui y e i ap ab d wit verch ferch bint binti bte dit
    nga ould ait umm um op vande vander"""
)
DUTCH: Final = word_set("de van der den von ter ten bin bint binti ap al")
"""After which a word that is no name elsewhere goes on with one: "anneke de wit"."""
NAME_ENDS: Final = word_set("jr sr junior senior boy")
"""What ends a name: "Danny Boy"."""
ELIDED: Final = word_set("o d l n m al el de la ta sha")
AFTER_GERMAN_IM: Final = word_set(
    """notfall moment urlaub krankenhaus zweifel sommer winter herbst fruhling beipackzettel internet januar prinzip
    zusammenhang gegensatz alter vergleich juli juni mai april august bett auto grunde jahr monat rahmen
    ausland anschluss"""
)
ARTICLES: Final = word_set("al el abu bin ibn abd abdul abdel ait ould")
OPENING: Final = word_set("van von de der den del della di da do dos das du la le el al bin ibn abu ben ter ten zu mac")
"""What a family name begins with."""
