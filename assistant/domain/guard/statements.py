"""What a sentence says: that a dose is taken, that too much is dangerous, or nothing of doses.

A sentence with an amount or a dose verb is read by one of the ways below, or it is unread and holds the text back. Not
here: what amounts come to in a day, or whether that is too much.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, unique
from functools import cached_property
from itertools import zip_longest
from typing import Final

from assistant.domain.guard.classes import DOSES, NAMES, rule, set_of
from assistant.domain.guard.closed_forms import is_contents, is_first_aid, is_warning
from assistant.domain.guard.forbidden import less_forbidden
from assistant.domain.guard.readings import Chunk
from assistant.domain.guard.vocabulary import (
    BESIDE_A_DOSE,
    LOOSE_IN_ORDERS,
    LOOSE_IN_TALK,
    LOOSE_WHERE_GIVEN,
    OF_OTHER_THINGS,
    STRONG,
    open_ended,
    rises_without_end,
    swallowed_numbers,
)


@unique
class Manner(Enum):
    """How a sentence is read."""

    NOTHING = "nothing of doses"
    INTAKE = "a dose that is taken"
    WARNING = "that so much is too much"
    FIRST_AID = "what to do after too much"
    CONTENTS = "what a tablet or a pack holds"
    UNREAD = "unread"


@dataclass(frozen=True)
class Statement:
    """A sentence and how it is read. `forbidden` chunks stand under a "do not" and are no part of any dose."""

    manner: Manner
    chunks: tuple[Chunk, ...]
    """What counts, in order: the sentence less what it forbids."""
    forbidden: tuple[Chunk, ...] = ()
    unread: tuple[Chunk, ...] = ()
    """What could not be read, where the manner is UNREAD."""
    why: str = ""

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The classes of what counts."""
        return frozenset(chunk.kind for chunk in self.chunks)

    def has(self, names: str) -> bool:
        """Return whether a chunk of one of the classes named stands in it: `has("RATE SLOT")`."""
        return not self.kinds.isdisjoint(set_of(names))


LONGEST: Final = 200
"""Chunks of a sentence. Nobody says a dose in more, and reading a hostile one of thousands would take long."""
_SIGNS: Final = set_of("COMMA COLON LPAR RPAR DASH BULLET PER")
_STRANGE: Final = 3
"""Unknown words from which a sentence may be in another language, where they are most of it."""
_OF_COUNTS: Final = set_of(
    "OTHER NUMBERED COUNT AUX PLAIN A THE IN OF COMMA AND HIM IF PERSON AT FOR TO UNKNOWN SPAN DASH"
)
_QUIET: Final = rule(
    "[IF COND BEFORE] [AUX IT YOU HIM PLAIN AGES PERSON NOT NAME THE A]{0,4} [TAKE GIVEN TAKING PAST RAISE LOWER STOP]"
)
_OVER_THE_MOST: Final = rule("OVER [THE A PLAIN TOTAL]{0,3} MOST")
_SPEAKS_OF_IT: Final = rule("BULLET? (?:THE AUX|THE DOSE|COND IT|COND YOU|COND HIM|COND AGES|THE EXCEEDS)")


def statements(sentences: Sequence[Sequence[Chunk]]) -> list[Statement]:
    """Return how each sentence of a text is read, in order."""
    return [statement(one, after or ()) for one, after in zip_longest(sentences, sentences[1:]) if one]


def statement(  # noqa: PLR0911 - one return for each way in which a sentence is read
    sentence: Sequence[Chunk], following: Sequence[Chunk] = ()
) -> Statement:
    """Return how a sentence is read, `following` being the one after it.

    "Take 10 mg three times a day" is INTAKE, "200 mg a day is too much" a WARNING, "Take as much as you like" UNREAD.
    """
    chunks = tuple(sentence)
    if len(chunks) > LONGEST:
        return _unread((chunks[0], chunks[-1]), chunks[:1], f"a sentence of more than {LONGEST} words")
    kinds = {chunk.kind for chunk in chunks}
    if strange := _strange(chunks):
        return _unread(chunks, strange, "most of these words are unknown")
    if swallowed := swallowed_numbers(chunks):
        return _unread(chunks, swallowed, "a number that may be a dose")
    if _counts_people(kinds):
        return Statement(Manner.NOTHING, chunks)
    bare_rate = kinds & set_of("RATE TIMESONLY") and not kinds & OF_OTHER_THINGS
    if not kinds & STRONG and not bare_rate and not kinds >= set_of("PERCENT MOST"):
        return _without_doses(chunks, kinds)
    if is_warning(chunks):
        return Statement(Manner.WARNING, chunks)
    if is_contents(chunks):
        return Statement(Manner.CONTENTS, chunks)
    if is_first_aid(chunks, following):
        return Statement(Manner.FIRST_AID, chunks)
    kept, forbidden = less_forbidden(chunks, "".join(chunk.kind for chunk in chunks))
    return _affirmed(kept, forbidden)


def _unread(
    chunks: tuple[Chunk, ...], loose: tuple[Chunk, ...], why: str, forbidden: tuple[Chunk, ...] = ()
) -> Statement:
    return Statement(Manner.UNREAD, chunks, forbidden, loose, why)


def _strange(chunks: tuple[Chunk, ...]) -> tuple[Chunk, ...]:
    """Return the unknown words of a sentence that is made of them, as one in another language is."""
    unknown = tuple(chunk for chunk in chunks if chunk.kind == NAMES["UNKNOWN"] and chunk.end - chunk.start > 1)
    words = sum(chunk.kind not in _SIGNS for chunk in chunks)
    most = 2 * len(unknown) > words if len(unknown) >= _STRANGE else len(unknown) == words
    return unknown if most and words > 1 else ()


def _counts_people(kinds: set[str]) -> bool:
    """Return whether a bare number may count people or things: "in a study of 120 people, 35 slept better"."""
    return bool(
        kinds & set_of("NUMBERED") and kinds & set_of("COUNT") and kinds & set_of("AUX PLAIN") and kinds <= _OF_COUNTS
    )


def _without_doses(chunks: tuple[Chunk, ...], kinds: set[str]) -> Statement:
    if _sets_limit_aside(chunks, kinds):
        return _unread(chunks, chunks, "a limit that may be gone over")
    loose = tuple(chunk for chunk in chunks if chunk.kind in set_of("NUMBER FRACTION MIXED SCHEDULE"))
    if loose:
        return _unread(chunks, loose, "a number with nothing to say what it counts")
    return Statement(Manner.NOTHING, chunks)


def _sets_limit_aside(chunks: tuple[Chunk, ...], kinds: set[str]) -> bool:
    """Return whether a sentence may tell somebody to go over a limit: "exceed the daily limit when it hurts"."""
    if kinds >= set_of("NOT MOST") or kinds >= set_of("RETRACT MOST"):
        return True
    classes = "".join(chunk.kind for chunk in chunks)
    if kinds & set_of("NOT HELP DANGER") or _SPEAKS_OF_IT.match(classes):
        return False
    return NAMES["EXCEEDS"] in kinds or bool(_OVER_THE_MOST.search(classes))


def _affirmed(chunks: tuple[Chunk, ...], forbidden: tuple[Chunk, ...]) -> Statement:
    """Return how a sentence is read that no closed form fits, less what it forbids."""
    kinds = {chunk.kind for chunk in chunks}
    if NAMES["NOT"] in kinds and kinds & set_of("DANGER MOST OVER MAXIMUM") and not kinds & DOSES:
        loose = tuple(chunk for chunk in chunks if chunk.kind in set_of("NOT DANGER MOST OVER"))
        return _unread(chunks, loose, "a limit that is said not to be one", forbidden)
    timed = kinds & set_of("RATE TOTAL TIMESONLY") or (kinds & set_of("SLOT") and kinds & set_of("TAKE TAKING RAISE"))
    of_a_dose = kinds & set_of("TAKE GIVEN TAKING RAISE FORM DOSE") or not kinds & OF_OTHER_THINGS
    if kinds & DOSES or NAMES["TIMESONLY"] in kinds or (timed and of_a_dose):
        loose = _loose_beside_a_dose(chunks, kinds)
        return (
            _unread(chunks, loose, "these words beside a dose", forbidden)
            if loose
            else Statement(Manner.INTAKE, chunks, forbidden)
        )
    return _talk(chunks, kinds, forbidden)


def _loose_beside_a_dose(chunks: tuple[Chunk, ...], kinds: set[str]) -> tuple[Chunk, ...]:
    lasts = (
        NAMES["LASTS"] in kinds
        and not kinds & set_of("TAKE")
        and kinds & set_of("AMOUNT COUNT")
        and kinds & set_of("RATE TOTAL")
    )
    packs = not kinds & set_of("TAKE GIVEN TAKING COUNT FRACTION RATE TOTAL SLOT SPAN LASTS")
    beside = BESIDE_A_DOSE | (set_of("PACK LASTS") if lasts else set()) | (set_of("PACK") if packs else set())
    if kinds & set_of("RAISE") and kinds & set_of("MOST MAXIMUM"):
        beside |= set_of("UNTIL")  # a rise "until it works" that has an end
    if not kinds & DOSES:
        beside -= set_of("MOST USUAL MORE HIGH")
    return tuple(chunk for chunk in chunks if chunk.kind not in beside) + open_ended(chunks, kinds)


def _talk(chunks: tuple[Chunk, ...], kinds: set[str], forbidden: tuple[Chunk, ...]) -> Statement:
    """Return how a sentence without an amount is read: as talk of doses, or, where it may tell to take one, unread."""
    loose = tuple(chunk for chunk in chunks if chunk.kind in LOOSE_IN_TALK) + open_ended(chunks, kinds)
    if loose:
        return _unread(chunks, loose, "this beside no amount that could be read", forbidden)
    quiet = _is_quiet(chunks)
    rises = rises_without_end(chunks, kinds) if not quiet and not forbidden else ()
    if rises:
        return _unread(chunks, rises, "a rise without its amount")
    if kinds & set_of("GIVEN") and not quiet:
        loose = tuple(chunk for chunk in chunks if chunk.kind in LOOSE_WHERE_GIVEN)
    if kinds & set_of("TAKE TAKING RAISE START") and not quiet:
        again = set_of("AGAIN") if kinds & set_of("RAISE LOWER") else set()
        loose += tuple(chunk for chunk in chunks if chunk.kind in LOOSE_IN_ORDERS - again)
    if loose:
        return _unread(chunks, loose, "these words tell someone to take something", forbidden)
    return Statement(Manner.INTAKE if kinds & set_of("RAISE START") else Manner.NOTHING, chunks, forbidden)


def _is_quiet(chunks: tuple[Chunk, ...]) -> bool:
    """Return whether the sentence only speaks of taking: "if you take other medicines", "before you take it"."""
    classes = "".join(chunk.kind for chunk in chunks)
    taken = sum(chunk.kind in set_of("TAKE GIVEN TAKING RAISE") for chunk in chunks)
    return 0 < taken <= len(_QUIET.findall(classes))
