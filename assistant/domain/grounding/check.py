"""A written sentence held against the passages that it cites. Not here: reading either; doses, which the guard reads.

Release only what is proven good: each clause of the sentence must say what one clause of a passage says, of the same
sort, denied alike, no surer, no wider, with the same figures; a word that no passage has drops the sentence.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from assistant.domain.grounding.agreement import Match, Source, match, told
from assistant.domain.grounding.closed_words import DOSE_UNITS, NUMBER_WORDS
from assistant.domain.grounding.loss import Use, lost
from assistant.domain.grounding.reading import Clause, read
from assistant.domain.grounding.stems import stem
from assistant.domain.grounding.understood import goes_without_saying
from assistant.domain.guard.canonical import canonical
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.population import may_concern
from assistant.domain.profile import ANYONE, Profile

_STRANGE: Final = re.compile(r"[^\w\s.,;:'\u2019\"()%\u00b0!&\u2013-]|_|www|http")
_NAMES_WHAT_FOLLOWS: Final = re.compile(
    r"\b(?:tell|talk|speak|ask|inform|know|contact|consult)\b.*\b(?:following|these|those|any of this)$", re.IGNORECASE
)
"""How a list opens that names what to tell a doctor of."""
_NUMBER: Final = rf"(?:\d|\b(?:{'|'.join(NUMBER_WORDS)}|half|quarter)\b)"
_UNIT: Final = "|".join(sorted(DOSE_UNITS, key=len, reverse=True))
_AMOUNT: Final = re.compile(rf"{_NUMBER}[\s-]*(?:of\s+)?(?:an?\s+)?(?:{_UNIT})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cited:
    """A passage that a sentence cites, with the lead-ins that it stands under; its heading bears nothing out."""

    words: str
    lead_ins: tuple[str, ...] = ()

    @property
    def whole(self) -> str:
        """The passage after its lead-ins, as one sentence: "Tell your doctor about any of these if" and an item."""
        opening = " ".join(words.rstrip(": ") for words in self.lead_ins)
        return f"{opening} {'if ' if _NAMES_WHAT_FOLLOWS.search(opening) else ''}{self.words}".strip()


def states_amount(words: str) -> bool:
    """Return whether words state an amount of a medicine: "10 mg", "two tablets"."""
    return bool(_AMOUNT.search(words))


def unsupported(sentence: str, cited: Sequence[Cited], medicine: Sequence[str], profile: Profile = ANYONE) -> str:
    """Return why a sentence is not shown to rest on the passages that it cites; nothing where it is.

    `medicine` are the names that the leaflet's medicine goes by. "Do not drive." does not rest on "Do not drive until
    you know how it affects you.": the condition is gone.
    """
    names = frozenset(map(stem, medicine))
    written = read(sentence)
    if why := _unfit(sentence, cited, profile):
        return why
    if not any(told(clause, names) for clause in written):
        return "it says nothing"
    sources = [Source(read(each.whole), _keys(each.words), _keys(" ".join(each.lead_ins)), names) for each in cited]
    return _against([clause for clause in written if not goes_without_saying(clause, names)], sources)


def _unfit(sentence: str, cited: Sequence[Cited], profile: Profile) -> str:
    """Return why a sentence need not be compared at all."""
    age = profile.age_years
    reasons = (
        (not cited, "it cites nothing"),
        (canonical(sentence).odd or _STRANGE.search(sentence), "it holds characters that no plain sentence has"),
        ("?" in sentence, "it asks"),
        (states_amount(sentence), "it states an amount"),
        (
            age is not NOT_STATED and not all(may_concern(each.words, age) for each in cited),
            "a passage that it cites is for people of another age",
        ),
    )
    return next((why for holds, why in reasons if holds), "")


def _keys(text: str) -> frozenset[str]:
    return frozenset(key for clause in read(text) for item in clause.items for key in item.keys)


def _against(written: Sequence[Clause], sources: Sequence[Source]) -> str:
    """Return why not one of the sources has every clause, with nothing lost: two passages may not be put together."""
    reasons = [_against_one(written, source) for source in sources]
    return "" if "" in reasons else reasons[0]


def _against_one(written: Sequence[Clause], source: Source) -> str:
    uses = []
    for clause in written:
        tried = [(own, match(clause, own, source)) for own in source.clauses]
        found = next(((own, matched) for own, matched in tried if not matched.why_not), None)
        if found is None:
            return _nearest([matched for _, matched in tried]).why_not
        uses.append(Use(clause, source, found[0], found[1].kept))
    return lost(uses)


def _nearest(matches: Sequence[Match]) -> Match:
    return max(matches, key=lambda each: len(each.kept), default=Match("the passage says nothing"))
