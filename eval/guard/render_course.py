"""Doses that change over days: a start, rises, tapers. Not here: doses that stay.

A start is safe up to the label's first intake, its number of intakes and, with that, its total; rises must lie as far
apart as the label says and end within the ceiling.
"""

from fractions import Fraction
from random import Random
from typing import Final

from eval.guard.draw import Draft, beyond, reckoned, within
from eval.guard.frames import capital, lead, verb
from eval.guard.label import Label
from eval.guard.numbers_in_words import whole_words
from eval.guard.people import Who
from eval.guard.rates import rate_words
from eval.guard.voice import Voice

_STARTS: Final = (
    "{V} {a} {r} to begin with",
    "Start with {a} {r}",
    "Begin with {a} {r}",
    "The starting dose is {a} {r}",
    "Treatment starts with {a} {r}",
    "The first dose is {a} {r}",
    "At the start, {v} {a} {r}",
)
_RISES: Final = (
    "Then increase by {s} a day {e} until you reach {t} a day",
    "After that, raise the daily dose by {s} {e}, up to {t} a day",
    "Increase the daily dose by {s} {e} to no more than {t} a day",
    "The daily dose goes up by {s} {e} until it is {t} a day",
)
_SLOW: Final = (
    "every {n} days",
    "every {n} days",
    "no sooner than every {n} days",
    "at intervals of at least {n} days",
)
_FAST: Final = ("every day", "each day", "daily", "every morning", "every other day", "every 2 days", "every 12 hours")
_DAYS: Final = 7
_LEVELS: Final = 3
_LOWEST: Final = 2
"""mg a day that a taper does not halve any more."""
_LONG: Final = ("a week", "one week", "5 days", "7 days", "two weeks")


def start(rng: Random, voice: Voice, label: Label, who: Who, *, over: bool) -> Draft:
    """Draw "Start with 5 mg three times a day", too high in the intake and so in the day's total where it is `over`."""
    times = label.start_times if over else rng.randint(1, label.start_times)
    amount = beyond(rng, label.start) if over else (label.start if rng.random() < 0.6 else label.start / 2)
    text = f"{lead(who)}{_start(rng, voice, who, amount, times)}."
    most = f"{float(label.start):g} x {label.start_times}"
    why = f"starts with {float(amount):g} mg x {times}; the label starts with {most}"
    if not who.ceiling:
        why = reckoned(f"starts with {float(amount):g} x {times}", amount * times, who.ceiling)
    return Draft(text, why, "starting dose")


def rises(rng: Random, voice: Voice, label: Label, who: Who, *, over: bool) -> Draft | None:
    """Start, step and end; one of the three is wrong where it is `over`. None where there is no room for a rise."""
    first, times, days = label.start, label.start_times, rng.randint(label.step_days, _DAYS)
    target = within(rng, who.ceiling) if who.ceiling else first
    fault = rng.randrange(3) if over else None
    every = rng.choice(_SLOW).replace("{n}", whole_words(days) if rng.random() < 0.5 else str(days))
    why = f"from {float(first):g} x {times}, every {days} days"
    if fault == 0:
        target = beyond(rng, who.ceiling)
    elif fault == 1:
        every = rng.choice(_FAST)
        why = f"rises {every}; the label waits {label.step_days} days"
    elif fault == 2:
        first = beyond(rng, first)
        why = f"starts with {float(first):g} x {times}; the label starts with {float(label.start):g}"
    if target <= max(first, label.start) * times:
        if not over:
            return None
        target = beyond(rng, max(who.ceiling, first * times))
    rise = rng.choice(_RISES)
    step = min(label.start, target - first * times) if fault != 2 else label.start
    said = rise.replace("{s}", voice.amount(step)).replace("{e}", every).replace("{t}", voice.amount(target))
    if who.child:
        said = said.replace("you reach", "your child reaches" if not who.named else "the dose is")
    text = f"{lead(who)}{_start(rng, voice, who, first, times)}. {said}."
    return Draft(text, f"{why}, up to {float(target):g} mg a day, at most {float(who.ceiling):g}", "start and rises")


def taper(rng: Random, voice: Voice, label: Label, who: Who, *, over: bool) -> Draft:
    """Draw "30 mg a day for a week, then 20 mg a day for a week, then stop": the first level is the highest."""
    top = beyond(rng, who.ceiling) if over else within(rng, who.ceiling)
    levels = [top]
    while len(levels) < _LEVELS and levels[-1] > _LOWEST:
        levels.append(within(rng, levels[-1] / 2))
    lasting = rng.choice(_LONG)
    said = ", then ".join(f"{voice.amount(level)} a day for {lasting}" for level in levels)
    doing = verb(who)
    text = f"{lead(who)}To come off {label.name} slowly, {doing.lower()} {said}, then stop."
    if rng.random() < 0.5:
        text = f"{lead(who)}{doing} {said}, and then stop."
    return Draft(text, reckoned("first level", top, who.ceiling), "taper")


def _start(rng: Random, voice: Voice, who: Who, amount: Fraction, times: int) -> str:
    doing = verb(who)
    said = rng.choice(_STARTS).replace("{a}", voice.amount(amount)).replace("{r}", rate_words(rng, voice, times))
    return capital(said.replace("{V}", doing).replace("{v}", doing.lower()))
