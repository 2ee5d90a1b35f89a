"""Which other published leaflet a turn asks about: "and calvadine?". Not here: following it there.

It is careful: a turn that may ask about both medicines, or about taking them together, stays with its leaflet, and so
does one about a medicine that this leaflet speaks of itself.
"""

import re
from collections.abc import Iterable
from typing import Final

from assistant.domain.follow_up_words import ASKS, OPENS, PLEASANTRY
from assistant.domain.guard.label import medicine_names
from assistant.domain.guard.spelling import near
from assistant.domain.known_words import is_known
from assistant.domain.leaflet import Leaflet
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.question_topics import topics_of
from assistant.domain.topics import Topic

_SHORTEST: Final = 4
"""Letters of a name. A shorter one may be another word."""
_SHORTEST_MISSPELT: Final = 6
"""Letters of a name that is known with one letter wrong."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_NAME: Final = "\ue000"
"""Stands for the other medicine's name in the patterns below: a character that nobody types."""
_ONLY_THE_NAME: Final = re.compile(
    rf"^\W*(?:(?:for|about|the|my|some|this|that|is it the same for)\s+)*{_NAME}"
    r"(?:\W+(?:tablets?|capsules?|pills?|syrup|then|though|please|leaflet))*\W*$",
    re.IGNORECASE,
)
_A_QUESTION: Final = re.compile(rf"^\W*(?:{ASKS}|tell me|side effects|dose|dosage|storage|max\w*)\b", re.IGNORECASE)
_BEFORE_IT: Final = "with|and|plus|or|than|to|from|versus|vs|like|also|alongside|before|after|between"
_AFTER_IT: Final = "and|plus|or|with|too|also|as well|instead|together|alongside|at the same time"
_OF_BOTH: Final = re.compile(
    rf"\b(?:{_BEFORE_IT}) (?:the |my )?{_NAME}|{_NAME}\W+(?:{_AFTER_IT})\b"
    r"|\b(?:together|same time|mix\w*|combine[ds]?|combining|combination|interact\w*|both|instead)\b"
    r"|\b(?:switch\w*|swap\w*|better|compared?)\b"
    r"|\b(?:take|taking|have|use|using|give|start|on|with|mix) (?:it|this|that|these|them|mine)\b"
    r"|\b(?:can|could|may|should|shall|must|ok to|okay to|safe to|allowed to)\b(?: \w+){0,3}"
    rf" (?:take|have|use|give|start) (?:the |my )?{_NAME}",
    re.IGNORECASE,
)
"""What may ask about taking the other medicine beside this one: "with calvadine", "can i take calvadine"."""


def other_leaflet(words: str, asked: Leaflet, published: Iterable[Leaflet], before: str = "") -> str | NotStated:
    """Return the ID of the other published leaflet that a turn asks about; not stated where it asks about none.

    "and calvadine?" and "what is the dose of calvadine" do, "is it ok with calvadine" does not. `before` is the
    question before: after "can i take ibuprofen with it", "and calvadine?" asks whether it goes with this medicine.
    """
    own = _names(asked)
    names = {leaflet.id: _names(leaflet) for leaflet in published if leaflet.id != asked.id}
    others = {leaflet_id: words for leaflet_id, words in names.items() if own.isdisjoint(words)}
    said = _WORD.findall(words.casefold())
    named = {leaflet_id: word for leaflet_id in others for word in said if _is_one_of(word, others[leaflet_id])}
    if len(named) != 1 or any(_is_one_of(word, own) for word in said):
        return NOT_STATED
    ((leaflet_id, word),) = named.items()
    if _speaks_of(asked, others[leaflet_id]):
        return NOT_STATED
    itself = re.sub(rf"\b{word}\b", _NAME, words, flags=re.IGNORECASE)
    return leaflet_id if _is_about_it(itself, before) else NOT_STATED


def _is_about_it(words: str, before: str) -> bool:
    """Return whether a turn asks about the other medicine as such, its name being `_NAME`."""
    itself = OPENS.sub("", PLEASANTRY.sub("", words))
    if Topic.OTHER_MEDICINES in topics_of(before) or Topic.OTHER_MEDICINES in topics_of(words):
        return False
    return bool(_ONLY_THE_NAME.search(itself) or (_A_QUESTION.search(itself) and not _OF_BOTH.search(itself)))


def _names(leaflet: Leaflet) -> frozenset[str]:
    """Return the words that name a leaflet's medicine: those of its title, and its ID where that is a word."""
    words = {*medicine_names(leaflet.title), leaflet.id.casefold()}
    return frozenset(word for word in words if word.isalpha() and len(word) >= _SHORTEST and not is_known(word))


def _is_one_of(word: str, names: Iterable[str]) -> bool:
    """Return whether a word is a name, or one that is long enough with one letter wrong."""
    long = [name for name in names if len(name) >= _SHORTEST_MISSPELT]
    return word in names or (not is_known(word) and bool(near(word, long)))


def _speaks_of(leaflet: Leaflet, names: Iterable[str]) -> bool:
    return any(re.search(rf"\b{re.escape(name)}\b", leaflet.text, re.IGNORECASE) for name in names)


def medicine_words(leaflets: Iterable[Leaflet]) -> frozenset[str]:
    """Return the words of leaflets' titles and IDs, in small letters: none of them is a person's name."""
    titles = (f"{leaflet.title} {leaflet.id}" for leaflet in leaflets)
    return frozenset(word.casefold() for title in titles for word in re.findall(r"[^\W\d_]+", title))
