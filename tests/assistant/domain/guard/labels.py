"""Labels put together by hand: baclofen's, and that of an invented medicine with other figures and other rules.

Nothing here is read from a leaflet. Quotes are shortened, so that a finding's quote tells which limit it came from.
"""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Final

from assistant.domain.guard.check import verdict
from assistant.domain.guard.label import Label, QuotedLimit
from assistant.domain.guard.verdict import Verdict
from assistant.domain.limits import EVERYBODY, Ages, Confirmation, DoseLimit, LimitKind
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.profile import Profile
from assistant.domain.span import Span

CONFIRMED: Final = Confirmation("a pharmacist", "pharmacist", date(2026, 1, 1))
_FROM_ONE: Final = Ages(Fraction(1))


def ages(low: float, high: float | None = None, *, below: bool = False) -> Ages:
    """Return the ages from `low` to `high`, or to no end."""
    return Ages(Fraction(str(low)), NOT_STATED if high is None else Fraction(str(high)), below=below)


def limit(  # noqa: PLR0913 - a limit's fields
    kind: LimitKind,
    who: Ages,
    quote: str,
    high: float | NotStated = NOT_STATED,
    *,
    low: float | NotStated = NOT_STATED,
    times: int | NotStated = NOT_STATED,
) -> QuotedLimit:
    """Return one confirmed limit beside its quote."""
    return QuotedLimit(
        DoseLimit(kind, who, Span(0, len(quote)), _exact(low), _exact(high), _exact(times), confirmed=CONFIRMED),
        quote,
    )


def _exact(number: float | NotStated) -> Fraction | NotStated:
    return NOT_STATED if number is NOT_STATED else Fraction(str(number))


START_WORDS: Final = "Adults and children start with 5 mg of baclofen three times a day."
STEP_WORDS: Final = "For adults and children, the dose of baclofen is raised every 3 days."
CEILING_WORDS: Final = "Whatever your age, never take more than 100 mg of baclofen a day."
TODDLER_WORDS: Final = "Children aged 1 to 2 years are usually prescribed at most 20 mg of baclofen a day."
SMALL_WORDS: Final = "Children aged 2 to 6 years take 20 to 30 mg of baclofen a day."
MIDDLE_WORDS: Final = "Children aged 6 to 10 years may take 30 to 60 mg of baclofen."
TEEN_WORDS: Final = (
    "For children over 10 years, the permitted amount of baclofen is 1.5 to 2 mg per 1 kg of body weight."
)
TABLET_WORDS: Final = "Baclofen comes as 10 mg tablets and as 25 mg tablets."

BACLOFEN: Final = Label(
    limits=(
        limit(LimitKind.START, _FROM_ONE, START_WORDS, 5, times=3),
        limit(LimitKind.STEP, _FROM_ONE, STEP_WORDS, low=3),
        limit(LimitKind.PER_DAY, EVERYBODY, CEILING_WORDS, 100),
        limit(LimitKind.PER_DAY, ages(1, 2), TODDLER_WORDS, 20),
        limit(LimitKind.PER_DAY, ages(2, 6), SMALL_WORDS, 30),
        limit(LimitKind.PER_DAY, ages(6, 10), MIDDLE_WORDS, 60),
        limit(LimitKind.PER_KG_DAY, ages(10, 18, below=True), TEEN_WORDS, 2, low=1.5),
        limit(LimitKind.NONE, ages(0, 1, below=True), TODDLER_WORDS),
        limit(LimitKind.STRENGTH, EVERYBODY, TABLET_WORDS, 10),
        limit(LimitKind.STRENGTH, EVERYBODY, TABLET_WORDS, 25),
    ),
    sentences=tuple(
        sorted(
            {
                START_WORDS,
                STEP_WORDS,
                CEILING_WORDS,
                TODDLER_WORDS,
                SMALL_WORDS,
                MIDDLE_WORDS,
                TEEN_WORDS,
                TABLET_WORDS,
            },
            key=lambda words: (-len(words), words),
        )
    ),
    names=("baclofen",),
)

ZOLFIN_INTAKE: Final = "Never take more than 400 mg of zolfin at one time."
ZOLFIN_ADULTS: Final = "Adults take at most 1,200 mg of zolfin a day."
ZOLFIN_CHILDREN: Final = "Children aged 12 to 18 years take at most 600 mg of zolfin a day."
ZOLFIN_NOBODY: Final = "Zolfin is not for children under 12 years."
ZOLFIN_START: Final = "Start with 100 mg of zolfin twice a day."
ZOLFIN_STEP: Final = "The dose of zolfin is raised once a week."
ZOLFIN_TABLETS: Final = "Zolfin comes as 100 mg and 200 mg tablets."

ZOLFIN: Final = Label(
    limits=(
        limit(LimitKind.START, ages(12), ZOLFIN_START, 100, times=2),
        limit(LimitKind.STEP, ages(12), ZOLFIN_STEP, low=7),
        limit(LimitKind.PER_INTAKE, ages(12), ZOLFIN_INTAKE, 400),
        limit(LimitKind.PER_DAY, ages(18), ZOLFIN_ADULTS, 1200),
        limit(LimitKind.PER_DAY, ages(12, 18, below=True), ZOLFIN_CHILDREN, 600),
        limit(LimitKind.NONE, ages(0, 12, below=True), ZOLFIN_NOBODY),
        limit(LimitKind.STRENGTH, EVERYBODY, ZOLFIN_TABLETS, 100),
        limit(LimitKind.STRENGTH, EVERYBODY, ZOLFIN_TABLETS, 200),
    ),
    sentences=(ZOLFIN_CHILDREN, ZOLFIN_INTAKE, ZOLFIN_ADULTS, ZOLFIN_NOBODY, ZOLFIN_TABLETS, ZOLFIN_STEP, ZOLFIN_START),
    names=("zolfin",),
)
"""An invented medicine: a most at one time, larger tablets, two bands, nothing by weight."""


def unconfirmed(label: Label) -> Label:
    """Return a label whose limits nobody has confirmed yet."""
    proposed = tuple(QuotedLimit(replace(quoted.limit, confirmed=NOT_STATED), quoted.quote) for quoted in label.limits)
    return replace(label, limits=proposed)


ADULT: Final = Profile(45.0, 78.0)
NOBODY_KNOWN: Final = Profile()


def aged(years: float, kg: float | None = None) -> Profile:
    """Return the profile of somebody of an age, and of a weight where it is stated."""
    return Profile(years, NOT_STATED if kg is None else kg)


def of(text: str, profile: Profile = ADULT, label: Label = BACLOFEN) -> Verdict:
    """Return what the guard says of a text, for an adult on baclofen where nothing else is said."""
    return verdict(text, label, profile)
