"""The words of what people touch, in each language that it speaks. Not here: a leaflet's words, or a reply's."""

from ui.words.languages import DEFAULT, LANGUAGES, language_for, words_for
from ui.words.words import Words

__all__ = ["DEFAULT", "LANGUAGES", "Words", "language_for", "words_for"]
