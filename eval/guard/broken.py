"""Guards broken by hand, one fault each, to see whether the generated texts catch them. Not here: the texts.

A proof that a broken guard passes proves nothing. Each fault replaces a name or two of the real guard while it is in
use; a name that is no longer there fails loudly.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from fractions import Fraction
from types import ModuleType
from typing import Any, Final

from assistant.domain.guard import (
    amounts,
    bands,
    canonical,
    check,
    compare,
    intakes,
    readings,
    regimen,
    statements,
    tokens,
    vocabulary,
)
from assistant.domain.guard.bands import Target
from assistant.domain.guard.classes import NAMES, set_of
from assistant.domain.guard.courses import Part, Taken
from assistant.domain.guard.label import Label
from assistant.domain.guard.markup import BULLET
from assistant.domain.guard.numbers import Interval, exactly
from assistant.domain.guard.readings import Count
from assistant.domain.guard.statements import Manner, Statement
from assistant.domain.limits import ADULTS, EVERYBODY, LimitKind

Swap = tuple[ModuleType | type, str, Any]
"""What holds a name, the name, and what stands there in a broken guard."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One way to break the guard."""

    name: str
    swaps: tuple[Swap, ...]


@contextmanager
def broken_by(fault: Fault) -> Iterator[None]:
    """Break the guard for as long as this is open."""
    with ExitStack() as undo:
        for owner, name, new in fault.swaps:
            undo.callback(setattr, owner, name, vars(owner)[name])
            setattr(owner, name, new)
        yield


def _real(owner: ModuleType | type, name: str) -> Any:  # noqa: ANN401 - whatever the guard has there
    return vars(owner)[name]


def _let_pass(names: str) -> tuple[Swap, ...]:
    """Return the swaps that let words of some classes stand beside doses and in orders."""
    passing = set_of(names)
    return (
        (statements, "BESIDE_A_DOSE", _real(statements, "BESIDE_A_DOSE") | passing),
        (statements, "LOOSE_IN_TALK", _real(statements, "LOOSE_IN_TALK") - passing),
        (statements, "LOOSE_IN_ORDERS", _real(statements, "LOOSE_IN_ORDERS") - passing),
        _wrapped(statements, "open_ended", lambda real, *said: tuple(c for c in real(*said) if c.kind not in passing)),
    )


def _nothing(*_arguments: object, **_options: object) -> Iterator[Any]:
    return iter(())


def _wrapped(owner: ModuleType | type, name: str, change: Callable[..., Any]) -> Swap:
    """Return the swap that calls `change` with what really stands there and the arguments."""
    real = _real(owner, name)
    return owner, name, lambda *arguments, **options: change(real, *arguments, **options)


def _low(real: Callable[..., Interval | None], *arguments: object) -> Interval | None:
    found = real(*arguments)
    return None if found is None else exactly(found.low)


def _units_of_milligrams(real: Callable[..., Interval], found: list[tokens.Token]) -> Interval:
    return real([token._replace(value=Fraction(1)) if token.character == NAMES["MASS"] else token for token in found])


_PER_DAY: Final[property] = vars(readings.Rate)["per_day"]
_DAY: Final = 24


def _property(read: Callable[[Any], Any], real: property) -> property:
    """Return a property that reads by `read`, which may ask the real one."""
    return property(lambda rate: read(_WithReal(rate, real)))


@dataclass(frozen=True, slots=True)
class _WithReal:
    """A rate beside the real property that a broken one stands for."""

    rate: readings.Rate
    real: property

    def value(self) -> Any:  # noqa: ANN401 - what the real property gives
        return self.real.__get__(self.rate)


def _largest_sentence(real: Callable[..., Fraction], group: Sequence[Any], days: Sequence[Any], held: Any) -> Fraction:  # noqa: ANN401
    places = {day.taken.sentence for day in group}
    sums = [real([day for day in group if day.taken.sentence == place], days, held) for place in places]
    return max(sums, default=Fraction(0))


def _for_nobody(real: Callable[..., list[Target]], taken: Taken, course: Any, *others: Any) -> list[Target]:  # noqa: ANN401
    unnamed = replace(course, names_adults=False, names_children=False)
    return real(replace(taken, people=(), carried=False), unnamed, *others)


def _without(label: Label, *kinds: LimitKind) -> Label:
    return replace(label, limits=tuple(quoted for quoted in label.limits if quoted.limit.kind not in kinds))


def _higher_band(real: Callable[..., Any], label: Label, target: Target) -> Any:  # noqa: ANN401
    held = [q for q in bands.holding(label, target, LimitKind.PER_DAY) if q.limit.ages != EVERYBODY]
    rest = tuple(quoted for quoted in label.limits if len(held) < 2 or quoted is not held[0])
    return real(replace(label, limits=rest), target)


def _first_row(real: Callable[[str], tuple[str, str]], text: str) -> tuple[str, str]:
    lines, refused = real(text)
    rows = [place for place, line in enumerate(lines.split("\n")) if line.startswith(BULLET)]
    return "\n".join(line for place, line in enumerate(lines.split("\n")) if place not in rows[1:]), refused


def _if(names: str, manner: Manner) -> Callable[..., Statement]:
    """Return how a sentence is read where a word of one of the classes is enough."""
    kinds = set_of(names)

    def read(real: Callable[..., Statement], sentence: Sequence[Any], *others: object) -> Statement:
        if {chunk.kind for chunk in sentence} & kinds:
            return Statement(manner, tuple(sentence), (), ())
        return real(sentence, *others)

    return read


def _less(part: Part) -> Callable[..., Any]:
    """Return a judging that leaves out one part of the texts."""
    return lambda real, judging, group: real(judging, [taken for taken in group if taken.part is not part])


def _not_needed(real: Callable[..., Any], judging: Any, taken: Taken) -> Any:  # noqa: ANN401
    return real(judging, replace(taken, intake=replace(taken.intake, needed=False)))


def _no_counts(real: Callable[..., list[Any]], *arguments: object) -> list[Any]:
    return [one for one in real(*arguments) if not isinstance(one.dose, Count)]


def _last_count(real: Callable[..., list[Any]], *arguments: object) -> list[Any]:
    found = real(*arguments)
    return [one for one in found if len(found) == 1 or not isinstance(one.dose, Count)]


def _averaged(real: Callable[..., Fraction], judging: Any, taken: Taken) -> Fraction:  # noqa: ANN401
    rates = [chunk.reading for chunk in taken.intake.timings if isinstance(chunk.reading, readings.Rate)]
    seldom = [rate.per_day.high for rate in rates if rate.hours.low > _DAY]
    return min(seldom) if seldom else real(judging, taken)


def _all_forbidden(real: Callable[..., Any], chunks: tuple[Any, ...], classes: str) -> Any:  # noqa: ANN401
    return ((), chunks) if NAMES["NOT"] in classes else real(chunks, classes)


def _gap(real: Callable[..., str], character: str, odd: list[str]) -> str:
    return real(character, odd) or " "


def _unseen(real: Callable[..., str], character: str, _odd: list[str]) -> str:
    return real(character, []).replace("\N{REPLACEMENT CHARACTER}", "")


_ONE_NUMBER_OF_TWO: Final[tuple[Swap, ...]] = (
    (amounts, "_is_split", lambda _found: False),
    (vocabulary, "_may_be_one_number", lambda *_chunks: False),
    _wrapped(regimen, "intakes", _last_count),
)
"""Of numbers side by side the last one counts."""

FAULTS: Final = (
    Fault(
        "the low end of a range of amounts", (_wrapped(amounts, "_masses", _low), _wrapped(amounts, "_interval", _low))
    ),
    Fault(
        "the low end of a range of times",
        ((readings.Rate, "per_day", _property(lambda rate: exactly(rate.value().low), _PER_DAY)),),
    ),
    Fault(
        "every N hours as N times",
        (
            (
                readings.Rate,
                "per_day",
                _property(
                    lambda rate: (
                        rate.rate.hours if rate.rate.unit == "h" and rate.rate.times.high == 1 else rate.value()
                    ),
                    _PER_DAY,
                ),
            ),
        ),
    ),
    Fault("every unit as milligrams", (_wrapped(amounts, "_masses", _units_of_milligrams),)),
    Fault("no sums over sentences", (_wrapped(compare, "sum_of", _largest_sentence),)),
    Fault("the first amount of a sentence alone", (_wrapped(regimen, "intakes", lambda real, said: real(said)[:1]),)),
    Fault("the first sentence alone", (_wrapped(check, "statements", lambda real, sentences: real(sentences[:1])),)),
    Fault("how often is not heard", ((intakes.Intake, "times_a_day", lambda _intake: Fraction(1)),)),
    Fault("rates of other sentences are not heard", ((compare, "most_often", lambda *_rates, **_slots: Fraction(1)),)),
    Fault("people in the text are not heard", (_wrapped(compare, "targets", _for_nobody),)),
    Fault("whoever is not known is an adult", ((compare, "youngest", lambda _label: Target(ADULTS)),)),
    Fault("the higher of two bands", (_wrapped(compare, "most_per_day", _higher_band),)),
    Fault(
        "ages without a dose are held to the ceiling",
        (_wrapped(compare, "most_per_day", lambda real, label, target: real(_without(label, LimitKind.NONE), target)),),
    ),
    Fault(
        "no limit by weight",
        (
            _wrapped(
                compare, "most_per_day", lambda real, label, target: real(_without(label, LimitKind.PER_KG_DAY), target)
            ),
        ),
    ),
    Fault("1.500 as 1.5", (_wrapped(tokens, "digits_value", _low),)),
    Fault("unknown words pass", (*_let_pass("UNKNOWN"), (statements, "_strange", lambda _chunks: ()))),
    Fault(
        "left-over numbers pass", (*_let_pass("NUMBER FRACTION MIXED MASS"), _wrapped(regimen, "intakes", _no_counts))
    ),
    Fault("words for doubling pass", _let_pass("REPEAT AGAIN EXTRA")),
    Fault("words without an end pass", _let_pass("UNBOUNDED EACHTIME LEAST MORE OVER")),
    Fault("parts of a pack pass", _let_pass("PACK FRACTION EXTRA")),
    Fault(
        "rises as fast as one likes",
        ((compare, "_steps", _nothing), (_real(compare, "_Judging"), "_too_fast", _nothing)),
    ),
    Fault("any start", (_wrapped(_real(compare, "_Judging"), "of", _less(Part.START)),)),
    Fault("any most that a text tells", (_wrapped(_real(compare, "_Judging"), "of", _less(Part.BOUND)),)),
    Fault(
        "tablets of no strength as the weakest",
        (_wrapped(compare, "strengths", lambda real, label: real(label)[::-1]),),
    ),
    Fault(
        "any denial as nothing said",
        (
            _wrapped(statements, "statement", _if("NOT", Manner.NOTHING)),
            _wrapped(
                regimen,
                "intakes",
                lambda real, said: [] if any(chunk.kind == NAMES["NOT"] for chunk in said) else real(said),
            ),
        ),
    ),
    Fault("any danger as a warning", (_wrapped(statements, "statement", _if("DANGER EXCEEDS", Manner.WARNING)),)),
    Fault("nothing is taken back", ((check, "taken_back", _nothing),)),
    Fault("rows after the first are not seen", (_wrapped(canonical, "plain", _first_row),)),
    Fault("invisible characters part a number", (_wrapped(canonical, "_visible", _gap), *_ONE_NUMBER_OF_TWO)),
    Fault("a number cut up is its last part", _ONE_NUMBER_OF_TWO),
    Fault("raised digits are not seen", ((canonical, "_raised", lambda _match, _odd: ""),)),
    Fault("strange characters are not seen", (_wrapped(canonical, "_one", _unseen),)),
    Fault("as needed is once", (_wrapped(_real(compare, "_Judging"), "_objection", _not_needed),)),
    Fault("a week's dose over seven days", (_wrapped(_real(compare, "_Judging"), "_times", _averaged),)),
    Fault("a do-not forbids its whole sentence", (_wrapped(statements, "less_forbidden", _all_forbidden),)),
    Fault(
        "a pack in a sentence is what it holds",
        (
            (
                statements,
                "is_contents",
                lambda said: any(chunk.kind in set_of("PACK CONTAIN FORM") for chunk in said),
            ),
        ),
    ),
    Fault("any usual range", (_wrapped(_real(compare, "_Judging"), "of", _less(Part.DESCRIBED)),)),
)
"""Each fault is one that a reader of doses might have."""
