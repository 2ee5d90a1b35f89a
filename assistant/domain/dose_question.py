"""What a question about a dose asks: for whom, and for which of a label's rules. Not here: the rows that answer it."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from assistant.domain.limits import ADULT_YEARS, ADULTS, Ages, LimitKind
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.population import age_bands, numbers_for_words
from assistant.domain.profile import Group
from assistant.domain.question_topics import particulars
from assistant.domain.topics import Topic

TAKEN: Final = frozenset(
    {LimitKind.START, LimitKind.USUAL, LimitKind.PER_INTAKE, LimitKind.PER_DAY, LimitKind.PER_KG_DAY}
)
"""The rules that say how much is taken."""
MOST: Final = TAKEN - {LimitKind.START}
"""Those of them that a treatment which has begun keeps to."""
CHILDREN: Final = Ages(Fraction(0), Fraction(ADULT_YEARS), below=True)

_ASKED_FOR: Final = (
    (re.compile(r"\b(start(s|ing)?|initial\w*|first|begin\w*)\b", re.IGNORECASE), frozenset({LimitKind.START})),
    (re.compile(r"\b(usual\w*|normal\w*|typical\w*|average)\b", re.IGNORECASE), frozenset({LimitKind.USUAL})),
    (re.compile(r"\b(max(imum|imal)?|most|highest|top|upper|limit|ceiling|exceed)\b", re.IGNORECASE), MOST),
    (
        re.compile(r"\b(increase|increasing|rais|titrat|go(es|ing)? up|build(ing)? up|step)", re.IGNORECASE),
        frozenset({LimitKind.STEP}),
    ),
)
_ADULT: Final = re.compile(r"\b(adults?|grown.?ups?)\b", re.IGNORECASE)
_CHILD: Final = re.compile(
    r"\b(child(ren)?|kids?|toddlers?|p(a)?ediatric|teen\w*|adolescents?|infants?|bab(y|ies))\b", re.IGNORECASE
)
_PLAINLY: Final = re.compile(r"\bhow many (mg|milligrams?)\b", re.IGNORECASE)
_DOSES: Final = frozenset({Topic.DOSE, Topic.CHILDREN})
BESIDE_A_DOSE: Final = frozenset({Topic.ELDERLY, Topic.HOW_TO_TAKE})
"""Topics that are answered beside a dose; any other makes it a question about that."""
_WHAT_IT_IS_FOR: Final = frozenset({Topic.USE})
"""Named by "what is the dose for adults", which does not ask it."""


@dataclass(frozen=True, slots=True)
class DoseAsked:
    """For whom a dose is asked, and for which rules of the label; no rule where it asks for none of them alone."""

    who: Ages | NotStated = NOT_STATED
    kinds: frozenset[LimitKind] = frozenset()
    is_carried: bool = False
    """Whether the question itself does not say for whom: that was said before it."""

    @property
    def is_one_person(self) -> bool:
        """Whether the age is known, so that nothing is left to be asked back."""
        return self.who is not NOT_STATED and (self.who == ADULTS or self.who.low == self.who.high)


def dose_asked(
    words: str, topics: Collection[Topic], age_years: float | NotStated, group: Group | NotStated = NOT_STATED
) -> DoseAsked:
    """Return for whom and for what a question asks; where it says for nobody, for the group that was said before it.

    "maximum for an adult" asks for the rules of `MOST` for adults; "dose for my 4 year old" for all rules at 4 years.
    """
    kinds = frozenset(kind for pattern, named in _ASKED_FOR if pattern.search(words) for kind in named)
    who = _who(words, topics, age_years)
    if who is NOT_STATED and group is not NOT_STATED and not (_ADULT.search(words) and _CHILD.search(words)):
        return DoseAsked(ADULTS if group is Group.ADULT else CHILDREN, kinds, is_carried=True)
    return DoseAsked(who, kinds)


def asks_for_a_dose(words: str, topics: Collection[Topic], asked: DoseAsked, medicine: str) -> bool:
    """Return whether a question is about a dose as such: what it is, not what follows from it.

    "what is the dose", "how much for a 4 year old" and "starting dose" are; "i forgot a dose", "is the dose why my head
    aches" are not.
    """
    if not _DOSES & set(topics) or set(topics) - _DOSES - BESIDE_A_DOSE - _WHAT_IT_IS_FOR:
        return False
    as_such = not particulars(words, medicine)
    says_who = asked.who is not NOT_STATED and not asked.is_carried
    if Topic.DOSE not in topics:
        return (as_such or bool(asked.kinds)) and asked.is_one_person
    return as_such or says_who or bool(asked.kinds) or bool(_PLAINLY.search(words))


def _who(words: str, topics: Collection[Topic], age_years: float | NotStated) -> Ages | NotStated:
    """Return whom a question is about: the ages that it names for a group, else one age, else adults or children."""
    adult = bool(_ADULT.search(words)) or Topic.ELDERLY in topics
    child = bool(_CHILD.search(words))
    named = [band for band in age_bands(numbers_for_words(words)) if band.low > 0 or band.high < ADULT_YEARS]
    if child and len(named) == 1:
        return Ages(Fraction(str(named[0].low)), Fraction(str(min(named[0].high, ADULT_YEARS))), below=True)
    if age_years is not NOT_STATED:
        years = Fraction(str(age_years))
        return Ages(years, years)
    if adult == child:
        return NOT_STATED
    return ADULTS if adult else CHILDREN
