"""Which dose limits hold by the word of people, and which are only proposed. Not here: keeping what people say.

The words on a limit count in the order in which they were said. A word for other values than those last named is a
change: all words before it are about something else and count no more. Of the words since then each person's last one
counts, and the latest of these have to agree: so many different people, one after the other, that nobody who spoke
after them says otherwise. Until they do, every value that is in question counts as proposed, and releases nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, unique

from assistant.domain.limit_decisions import Decision, LimitValues, Word, is_same_person, values_of
from assistant.domain.limit_words import names_listed
from assistant.domain.limits import Confirmation, DoseLimit
from assistant.domain.not_stated import NOT_STATED


@unique
class Stage(Enum):
    """How far people have come with a limit."""

    PROPOSED = "proposed"
    """Nobody has said anything of it."""
    HALF_WAY = "half-way"
    """Whoever spoke confirmed it, and they are too few."""
    MAINTAINERS = "on its maintainers' word"
    """It came confirmed, and nobody has said otherwise."""
    DISPUTED = "disputed"
    """Somebody corrected or rejected it, and too few have agreed since."""
    CONFIRMED = "confirmed"
    """As many as are needed say that it holds as it stands."""
    REJECTED = "rejected"
    """As many as are needed say that the leaflet states no such limit."""


@dataclass(frozen=True, slots=True)
class Matter:
    """One limit, and what people have made of it.

    `limit` is as it was first proposed, `is_proposed` whether the revision at hand proposes it still. `values` are
    those last named, `in_question` all that count until people agree. `words` are each person's last since the values
    last changed.
    """

    limit: DoseLimit
    is_proposed: bool
    decisions: tuple[Decision, ...]
    values: LimitValues
    in_question: tuple[LimitValues, ...]
    words: tuple[Decision, ...]
    people_needed: int

    @property
    def agreed(self) -> tuple[Decision, ...]:
        """The latest words that say the same, in their order."""
        return _agreed(self.words)

    @property
    def last(self) -> int:
        """The number of the last decision on it, 0 where there is none."""
        return max((decision.number for decision in self.decisions), default=0)

    @property
    def still_needed(self) -> int:
        """How many more people have to say what was said last."""
        return max(0, self.people_needed - len(self.agreed))

    @property
    def stage(self) -> Stage:
        """How far people have come with it."""
        if not self.decisions:
            return Stage.PROPOSED if self.limit.confirmed is NOT_STATED else Stage.MAINTAINERS
        if not self.still_needed:
            return Stage.REJECTED if self.agreed[-1].word is Word.REJECT else Stage.CONFIRMED
        first = values_of(self.limit)
        if any(decision.values != first for decision in self.decisions):
            return Stage.DISPUTED
        return Stage.HALF_WAY if self.limit.confirmed is NOT_STATED else Stage.MAINTAINERS

    @property
    def limits(self) -> tuple[DoseLimit, ...]:
        """What the guard is to hold a dose against: one limit, none, or all that are in question."""
        match self.stage:
            case Stage.PROPOSED | Stage.MAINTAINERS:
                return (self.limit,)
            case Stage.REJECTED:
                return ()
            case Stage.CONFIRMED:
                return (replace(self._with(self.values), confirmed=_confirmation(self.agreed)),)
            case Stage.HALF_WAY | Stage.DISPUTED:
                return tuple(map(self._with, self.in_question))

    def word_of(self, name: str) -> Decision | None:
        """Return the word of a person that counts now, None where they have said nothing of these values."""
        return next((word for word in self.words if is_same_person(word.by, name)), None)

    def _with(self, values: LimitValues) -> DoseLimit:
        """Return the limit with some values, which nobody stands for; doubts are about those first proposed."""
        return replace(values.limit, doubts=self.limit.doubts if values == values_of(self.limit) else ())


def standing(limits: Sequence[DoseLimit], decisions: Iterable[Decision], people_needed: int) -> tuple[DoseLimit, ...]:
    """Return the limits of a text as people have left them; `decisions` are all on that text, in order.

    Raises `ValueError` where nobody is needed.
    """
    return tuple(held for matter in matters(limits, decisions, people_needed) for held in matter.limits)


def matters(limits: Sequence[DoseLimit], decisions: Iterable[Decision], people_needed: int) -> tuple[Matter, ...]:
    """Return each limit with what people have made of it: those proposed, in order, then those that people named.

    A limit that people decided on and that a later reading of the same text proposes no more stays: it was not
    theirs to take away. Raises `ValueError` where nobody is needed.
    """
    if people_needed < 1:
        message = f"somebody has to stand for a limit, not {people_needed}"
        raise ValueError(message)
    said: dict[LimitValues, list[Decision]] = {}
    for decision in decisions:
        said.setdefault(decision.limit, []).append(decision)
    proposed = [(limit, values_of(limit)) for limit in limits]
    known = {values for _, values in proposed}
    found = [_matter(limit, said.get(values, []), people_needed) for limit, values in proposed]
    others = [values for values in said if values not in known]
    found += [replace(_matter(each.limit, said[each], people_needed), is_proposed=False) for each in others]
    return tuple(found)


def _matter(limit: DoseLimit, decisions: Sequence[Decision], people_needed: int) -> Matter:
    values = values_of(limit)
    in_question: tuple[LimitValues, ...] = (values,)
    words: tuple[Decision, ...] = ()
    for decision in decisions:
        if decision.values is not NOT_STATED and decision.values != values:
            values, words = decision.values, ()
            in_question = (*(each for each in in_question if each != values), values)
        words = (*(word for word in words if not is_same_person(word.by, decision.by)), decision)
        agreed = _agreed(words)
        if len(agreed) >= people_needed and agreed[-1].word is not Word.REJECT:
            in_question = (values,)  # it is settled: a later dispute is about these
    return Matter(limit, True, tuple(decisions), values, in_question, words, people_needed)  # noqa: FBT003 - a field


def _agreed(words: Sequence[Decision]) -> tuple[Decision, ...]:
    """Return the latest words that say the same, in their order."""
    agreed: list[Decision] = []
    for word in reversed(words):
        if agreed and word.values != agreed[0].values:
            break
        agreed.append(word)
    return tuple(reversed(agreed))


def _confirmation(agreed: Sequence[Decision]) -> Confirmation:
    capacity = "pharmacist" if len(agreed) == 1 else "pharmacists"
    by = names_listed([word.by for word in agreed])
    return Confirmation(by, capacity, max(word.at for word in agreed).date())
