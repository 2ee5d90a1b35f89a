"""One sentence to the dose rules that it states. Not here: which sentences there are, or rules that several make up."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from assistant.domain.limit_words import number
from assistant.domain.limits import ADULTS, EVERYBODY, Ages, DoseLimit, LimitKind
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.span import Span
from ingest.dose_ages import Group, Naming, groups, weight_named
from ingest.dose_amounts import Amount, amounts
from ingest.dose_rates import Rate, rate
from ingest.dose_words import (
    ALTERNATIVE,
    CLAUSES,
    CONDITION,
    ILLNESS,
    LEAST,
    LOOSELY,
    MOST,
    MOST_AFTER,
    NEGATED,
    NO_RULE,
    RISE_BY,
    RISES,
    STARTS,
    THRESHOLD,
    UP_TO_TIMES,
    USUAL,
)

_NO_PERIOD: Final = "no “per day” is said"
_FOR_ADULTS: Final = Group(ADULTS, Naming.NOBODY, ("no age is stated; read as for adults",))
_FOR_ALL: Final = Group(EVERYBODY, Naming.NOBODY, ("no age is stated; read as for everybody",))
_CAPS: Final = frozenset({LimitKind.PER_INTAKE, LimitKind.PER_DAY})


@dataclass(frozen=True, slots=True)
class Rule:
    """A dose limit, how the sentence names whom it is for, and whether it calls the amount the most."""

    limit: DoseLimit
    naming: Naming
    most: bool = False


@dataclass(frozen=True, slots=True)
class DoseSentence:
    """A sentence that may state doses, with what it takes from around it."""

    words: str
    span: Span
    hints: str
    """Its lead-ins and heading, which tell what kind of dose it is where its own words do not."""
    people: tuple[Group, ...]
    """Whom it is for where its own words name nobody."""
    points_back: bool = False
    """It says whom it is for by pointing back; its own words for people count for nothing."""
    row: bool = False
    tablet_mg: Fraction | NotStated = NOT_STATED
    """What one tablet holds, where the leaflet knows a single strength."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What a sentence says of one of its amounts."""

    amount: Amount
    rate: Rate
    starts: bool
    most: bool
    usual: bool
    loosely: bool
    readable: bool


def rules(sentence: DoseSentence) -> tuple[tuple[Rule, ...], bool]:
    """Return the rules of a sentence, and whether each of its amounts is in one.

    "Children aged 2 to 6 years take 20 to 30 mg a day" is a usual range; "no more than 5 mg three times a day" is 5 mg
    at most per intake and 15 mg at most per day. What a tablet holds is none.
    """
    found: list[Rule] = []
    whole = True
    weight = weight_named(f"{sentence.words} {sentence.hints}")
    doubts: tuple[str, ...] = (f"it is said for a weight (“{weight}”), which the limit leaves out",) if weight else ()
    condition = CONDITION.match(sentence.words)
    if condition and not sentence.row and not groups(condition[0]) and not _kind_words(condition[0]):
        doubts += (f"it is said of “{condition['condition']}” alone",)
    people = (groups(sentence.words) if sentence.row else ()) or sentence.people
    if illness := ILLNESS.search(f"{sentence.words} {sentence.hints}"):
        doubts += (f"it may be meant for people with an illness alone (“{illness[0]}”)",)
    for clause in CLAUSES.split(sentence.words):
        own = () if sentence.points_back else groups(clause)
        people = own or people
        for said, meant in _shared_out(_said(clause, sentence), clause, people, own=bool(own)):
            made = tuple(_limits(said, meant, sentence.span)) if said.readable else ()
            whole = whole and bool(made)
            found += [_doubted(rule, (*said.amount.doubts, *doubts)) for rule in made]
    return tuple(found), whole


def _said(clause: str, sentence: DoseSentence) -> list[_Said]:
    """Return what a clause says of each of its amounts; the last kind that was named goes on to the next amount."""
    found = [amount for amount in amounts(clause) if not amount.of_form]
    said: list[_Said] = []
    kind = ""
    ruling = not NO_RULE.search(clause)
    for place, amount in enumerate(found):
        before = clause[found[place - 1].end if place else 0 : amount.start]
        after = clause[amount.end : found[place + 1].start if place + 1 < len(found) else len(clause)]
        here = rate(after)
        if not here.stated and not place:
            here = replace(rate(before), other=here.other or rate(before).other)
        if not here.stated and ALTERNATIVE.fullmatch(after):
            here = rate(clause[amount.end :])
        if not here.stated and not here.other:
            here = rate(sentence.hints)
        before = UP_TO_TIMES.sub("", before)
        most = bool(MOST.search(before)) or bool(MOST_AFTER.search(after))
        kind = before if most or _kind_words(before) or RISES.search(before) else kind
        hinted = kind or (sentence.hints if not most else "")
        said.append(
            _Said(
                _in_mg(amount, sentence.tablet_mg),
                here,
                starts=bool(STARTS.search(hinted)),
                most=most or bool(MOST.search(hinted)),
                usual=bool(USUAL.search(hinted)),
                loosely=bool(LOOSELY.search(before)),
                readable=ruling and _is_readable(amount, before, here, sentence),
            )
        )
    return said


def _is_readable(amount: Amount, before: str, at: Rate, sentence: DoseSentence) -> bool:
    if amount.strange or at.other or LEAST.search(before) or RISE_BY.search(before):
        return False
    if amount.tablets and sentence.tablet_mg is NOT_STATED:
        return False
    negated = bool(NEGATED.search(before))
    if THRESHOLD.search(before):
        return negated
    return not negated or bool(MOST.search(before))


def _kind_words(words: str) -> bool:
    return any(pattern.search(words) for pattern in (STARTS, MOST, USUAL))


def _in_mg(amount: Amount, tablet_mg: Fraction | NotStated) -> Amount:
    if not amount.tablets or tablet_mg is NOT_STATED:
        return amount
    doubt = f"it is counted in tablets, each taken as {number(tablet_mg)} mg"
    return replace(
        amount,
        values=tuple(value * tablet_mg for value in amount.values),
        doubts=(*amount.doubts, doubt),
        tablets=False,
    )


def _shared_out(
    said: Sequence[_Said], clause: str, people: tuple[Group, ...], *, own: bool
) -> Iterator[tuple[_Said, tuple[Group, ...]]]:
    """Yield each amount with its people: those named before it, if every amount has its own, or else those of all."""
    if len(said) < 2 or not own:  # noqa: PLR2004 - one amount has all the words
        yield from ((one, people) for one in said)
        return
    starts = [0, *(one.amount.end for one in said)]
    named = [groups(clause[start : one.amount.start]) for start, one in zip(starts, said, strict=False)]
    tail = groups(clause[starts[-1] :])
    if all(named) and not tail:
        yield from zip(said, named, strict=True)
    elif not any(named[1:]) and (bool(named[0]) != bool(tail)):
        yield from ((one, people) for one in said)
    else:
        yield from ((replace(one, readable=False), people) for one in said)


def _limits(said: _Said, people: tuple[Group, ...], span: Span) -> Iterator[Rule]:
    """Yield the rules that one amount makes, for each group of people; none where it says too little."""
    drafts = list(_drafts(said, named=bool(people)))
    for draft in drafts:
        most = said.most and draft.kind in _CAPS
        for group in people or ((_FOR_ALL,) if most else (_FOR_ADULTS,)):
            limit = replace(draft, ages=group.ages, span=span, doubts=(*draft.doubts, *group.doubts))
            yield Rule(limit, group.naming, most)


def _drafts(said: _Said, *, named: bool) -> Iterator[DoseLimit]:
    """Yield the limits of one amount, for nobody yet."""
    amount, at = said.amount, said.rate
    once = at.times is NOT_STATED
    fewest, most_often = (Fraction(1), Fraction(1)) if at.times is NOT_STATED else at.times
    a_day = () if at.stated else (_NO_PERIOD,)
    only_intake = at.per_intake and once and not at.per_day
    single = len(amount.values) == 1
    if amount.per_kg:
        if not said.starts and not only_intake:
            low = NOT_STATED if said.most and single else amount.low * fewest
            yield _draft(LimitKind.PER_KG_DAY, low, amount.high * most_often, a_day)
    elif said.starts:
        yield _start(amount, at)
    elif only_intake:
        unsaid = () if said.most else ("it is not said to be the most at one time",)
        yield _draft(LimitKind.PER_INTAKE, NOT_STATED, amount.high, unsaid)
    elif said.most and single:
        if not once:
            yield _draft(LimitKind.PER_INTAKE, NOT_STATED, amount.high, ())
        doubts = (*a_day, "“usually” leaves open that more may be given") if said.loosely else a_day
        yield _draft(LimitKind.PER_DAY, NOT_STATED, amount.high * most_often, doubts)
    elif at.stated or named or said.usual or said.most:
        doubts = (*a_day, "a maximum is given as a range") if said.most else a_day
        yield _draft(LimitKind.USUAL, amount.low * fewest, amount.high * most_often, doubts)
        if not once:
            taken = "it is what is usually taken at one time, and not said to be the most"
            yield _draft(LimitKind.PER_INTAKE, NOT_STATED, amount.high, (taken,))


def _start(amount: Amount, at: Rate) -> DoseLimit:
    if at.times is not NOT_STATED:
        return _draft(LimitKind.START, amount.low, amount.high, (), at.times[1])
    if at.per_day:
        doubt = "it is for a whole day, and how it is divided is not said"
        return _draft(LimitKind.START, amount.low, amount.high, (doubt,), Fraction(1))
    return _draft(LimitKind.START, amount.low, amount.high, ("how often it is taken is not said",))


def _draft(
    kind: LimitKind,
    low: Fraction | NotStated,
    high: Fraction,
    doubts: tuple[str, ...],
    times: Fraction | NotStated = NOT_STATED,
) -> DoseLimit:
    return DoseLimit(kind, Ages(), Span(0, 1), low, high, times, doubts)


def _doubted(rule: Rule, doubts: tuple[str, ...]) -> Rule:
    return replace(rule, limit=replace(rule.limit, doubts=(*rule.limit.doubts, *doubts)))
