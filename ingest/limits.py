"""A leaflet to the dose limits that it proposes. Not here: reading one sentence, or what several rules make up.

Every rule keeps the passage that states it. An amount that is read as no rule is not passed over in silence: its
passage is told as unread, so that a pharmacist can see it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from assistant.domain.leaflet import Leaflet, Passage, PassageKind, Section
from assistant.domain.limits import EVERYBODY, Ages, DoseLimit, LimitKind
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.population import points_back
from assistant.domain.topics import Topic
from ingest.dose_ages import Group, Naming, groups
from ingest.dose_amounts import Amount, amounts
from ingest.dose_rules import DoseSentence, Rule, rules
from ingest.dose_words import EXCEPT, EXCIPIENT, HOLDS, INTERVAL, NO_RULE, PROHIBITS, RISES
from ingest.label_limits import completed
from ingest.quoted_numbers import NUMBER_WORDS

_DOSES: Final = frozenset({Topic.DOSE, Topic.HOW_TO_TAKE, Topic.CHILDREN, Topic.ELDERLY})
_PACK: Final = frozenset({Topic.CONTENTS, Topic.GENERAL})
_PROHIBITIONS: Final = _DOSES | {Topic.DO_NOT_TAKE, Topic.WARNINGS, Topic.BEFORE_YOU_TAKE}
_CELL: Final = " | "
_FAR: Final = 300
"""Code points before an amount in which it can be told that a tablet holds it."""
_DAYS: Final = {"d": 1, "w": 7}


@dataclass(frozen=True, slots=True)
class Proposal:
    """What was read: the limits, all proposed, and the passages with an amount that is in none of them."""

    limits: tuple[DoseLimit, ...]
    unread: tuple[Passage, ...]


def proposed_limits(leaflet: Leaflet) -> Proposal:
    """Return the dose limits that a leaflet's sentences state.

    "Adults and children start with 5 mg three times a day." proposes a starting dose; whatever is garbled or assumed
    stands in the limit's doubts.
    """
    strengths = tuple(_strengths(leaflet))
    known = {rule.limit.low for rule in strengths}
    tablet = known.pop() if len(known) == 1 else NOT_STATED
    found: list[Rule] = list(strengths)
    unread: list[Passage] = []
    for passage in leaflet.passages:
        words = leaflet.quote(passage.span)
        of_doses = passage.topic in _DOSES
        given = [amount for amount in amounts(words) if of_doses or not amount.tablets]
        if of_doses:
            sentence = _sentence(leaflet, passage, tablet)
            made, whole = rules(sentence)
            found += made
            found += _steps(sentence)
        else:
            whole = given == _held_by_one(leaflet, passage)
        if given and not whole:
            unread.append(passage)
        if not given and passage.topic in _PROHIBITIONS and PROHIBITS.search(words):
            found += _prohibitions(passage, words)
    return Proposal(completed(found), tuple(unread))


def _sentence(leaflet: Leaflet, passage: Passage, tablet: Fraction | NotStated) -> DoseSentence:
    words = leaflet.quote(passage.span)
    back = _people_before(leaflet, passage)
    section = leaflet.sections[passage.section]
    header = leaflet.quote(passage.lead_ins[-1]) if passage.kind is PassageKind.ROW and passage.lead_ins else ""
    if _CELL in words and header.count(_CELL) == words.count(_CELL):
        pairs = zip(header.split(_CELL), words.split(_CELL), strict=True)
        words = "; ".join(f"{head}: {cell}" for head, cell in pairs)
    elif passage.kind is PassageKind.ROW:
        words = words.replace(_CELL, ": ", 1).replace(_CELL, "; ")
    return DoseSentence(
        words=words,
        span=passage.span,
        hints=" ".join([*(leaflet.quote(span) for span in passage.lead_ins), section.heading]),
        people=back or _people_around(leaflet, passage, section),
        points_back=bool(back),
        row=passage.kind is PassageKind.ROW,
        tablet_mg=tablet,
    )


def _people_before(leaflet: Leaflet, passage: Passage) -> tuple[Group, ...]:
    """Return whom a sentence is for that points to the one before it, as "at this age" does."""
    words = leaflet.quote(passage.span)
    if not points_back(words):
        return ()
    before = leaflet.before(passage)
    if before is NOT_STATED:
        return ()
    doubt = "its ages are those of the sentence before it, to which it points"
    found = groups(f"{leaflet.quote(before.span)} {words}")
    return tuple(replace(group, doubts=(*group.doubts, doubt)) for group in found)


def _people_around(leaflet: Leaflet, passage: Passage, section: Section) -> tuple[Group, ...]:
    """Return whom the nearest lead-in names, or else the nearest heading above."""
    for span in reversed(passage.lead_ins):
        if found := groups(leaflet.quote(span)):
            return found
    level = section.level + 1
    for above in reversed(leaflet.sections[: section.number + 1]):
        if above.level < level:
            level = above.level
            if found := groups(above.heading):
                return found
    return ()


def _strengths(leaflet: Leaflet) -> Iterator[Rule]:
    """Yield what one tablet holds, of each strength on sale, from the first passage that says so."""
    seen: set[Fraction] = set()
    for passage in leaflet.passages:
        counted = [amount for amount in amounts(leaflet.quote(passage.span)) if amount.each and not amount.strange]
        for amount in (*counted, *_held_by_one(leaflet, passage)):
            for value in sorted({*(amount.each or amount.values)} - seen):
                seen.add(value)
                limit = DoseLimit(LimitKind.STRENGTH, EVERYBODY, passage.span, value, value, doubts=amount.doubts)
                yield Rule(limit, Naming.NOBODY)


def _held_by_one(leaflet: Leaflet, passage: Passage) -> list[Amount]:
    """Return the amounts of a passage that one tablet holds: "10 mg tablets", "tablets contain 5 mg or 10 mg".

    Several amounts that are of several substances are the parts of one tablet, and none of them a strength.
    """
    words = leaflet.quote(passage.span)
    given = [amount for amount in amounts(words) if not amount.tablets]
    parts = len(given) > 1 and any(words[amount.end :].lstrip().startswith("of ") for amount in given)
    if NO_RULE.search(words) or (parts and not all(amount.of_form for amount in given)):
        return []
    told = passage.topic in _PACK
    return [
        amount
        for amount in given
        if not (amount.ranged or amount.strange or EXCIPIENT.match(words[amount.end :].lstrip()))
        and (amount.of_form or (told and _holds(words, amount)))
    ]


def _holds(words: str, amount: Amount) -> bool:
    """Return whether an amount is what a tablet holds: "each tablet contains 20 mg", and "20 mg: white tablets"."""
    before, after = words[max(0, amount.start - _FAR) : amount.start], words[amount.end :]
    return bool(HOLDS.search(before)) or (amount.start == 0 and after.lstrip().startswith(":"))


def _steps(sentence: DoseSentence) -> Iterator[Rule]:
    """Yield the time between two rises: "Every 3 days the dose is increased" is 3 days."""
    words = sentence.words
    match = INTERVAL.search(words) if RISES.search(words) else None
    if match is None:
        return
    number = match["every"] or match["of"] or match["day"] or "1"
    unit = match["unit"] or match["of_unit"] or match["day_unit"] or "week"
    days = (NUMBER_WORDS.get(number.lower()) or Fraction(number)) * _DAYS[unit[0].lower()]
    for group in groups(words) or sentence.people or (Group(EVERYBODY, Naming.NOBODY),):
        yield Rule(DoseLimit(LimitKind.STEP, group.ages, sentence.span, days, days, doubts=group.doubts), group.naming)


def _prohibitions(passage: Passage, words: str) -> Iterator[Rule]:
    """Yield the ages that a sentence keeps from the medicine: "Do not give it to children under 6 years"."""
    for group in groups(words):
        numbered = group.naming is Naming.NUMBER
        if not numbered and EXCEPT.search(words):
            continue
        if group.ages.low == 0 and group.ages.high is not NOT_STATED and (numbered or passage.topic is Topic.CHILDREN):
            doubts = (*group.doubts, "it may be meant for some of these children alone")
            ages = Ages(group.ages.low, group.ages.high, below=group.ages.below)
            yield Rule(DoseLimit(LimitKind.NONE, ages, passage.span, doubts=doubts), group.naming)
