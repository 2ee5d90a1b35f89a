"""Doses of one amount a number of times, and of one total a day. Not here: parts of a day, tablets, courses."""

from fractions import Fraction
from random import Random
from typing import Final

from eval.guard.draw import Draft, beyond, day_total, reckoned, within
from eval.guard.frames import bound, capital, frame, lead, verb
from eval.guard.label import Label
from eval.guard.numbers_in_words import whole_words
from eval.guard.people import Who
from eval.guard.rates import draw_rate, movable
from eval.guard.voice import Voice

_A_DAY: Final = (
    "a day",
    "per day",
    "daily",
    "each day",
    "every day",
    "a day in total",
    "in total per day",
    "in 24 hours",
)
_SPLIT: Final = (
    "{a} a day in {n} equal doses",
    "{a} a day in {n} divided doses",
    "{a} daily, split into {n} doses",
    "a total of {a} a day, divided into {n} doses",
    "{a} per day, spread over {n} doses",
)
_SELDOM: Final = ("every other day", "every second day", "once a week", "on alternate days", "once every two days")
_DURATIONS: Final = ("for two weeks", "for 5 days", "for a week", "for the next 10 days", "for one month")
_TIMES_ROWS: Final = (
    "| Dose | How often |\n|---|---|\n| {a} | {r} |",
    "<table><tr><th>Dose</th><th>How often</th></tr><tr><td>{a}</td><td>{r}</td></tr></table>",
    "- Dose: {a}\n- How often: {r}",
    "<ul><li>Dose: {a}</li><li>How often: {r}</li></ul>",
    "**Dose:** {a}\n**How often:** {r}",
)


def times_a_day(rng: Random, voice: Voice, label: Label, who: Who, *, over: bool) -> Draft:
    """Draw "Take 10 mg three times a day": an amount and a rate."""
    times, rate = draw_rate(rng, voice, over=over)
    high = _intake(rng, who.ceiling, times, over=over)
    amount = _with_lower_end(rng, voice, high) if rng.random() < 0.12 else f"{bound(rng)}{voice.amount(high)}"
    if rng.random() < 0.1:
        amount += f" of {label.name}"
    why = reckoned(f"{float(high):g} x {times}", high * times, who.ceiling)
    roll = rng.random()
    if roll < 0.15 and movable(rate):
        text = f"{lead(who)}{capital(rate)}, {verb(who).lower()} {amount}."
        if who.child and not who.named:
            text = text.replace(" give ", " give your child ")
        return Draft(text, why, "rate first")
    if roll < 0.25:
        rows = rng.choice(_TIMES_ROWS).replace("{a}", amount).replace("{r}", rate)
        return Draft(f"{capital(lead(who)).rstrip()}\n\n{rows}".lstrip(), why, "dose and rate in rows")
    lasting = f" {rng.choice(_DURATIONS)}" if roll > 0.93 else ""
    comma = "," if roll > 0.85 and not lasting else ""
    return Draft(frame(rng, who, f"{amount}{comma} {rate}{lasting}", label.name), why, "amount and rate")


def total_a_day(rng: Random, voice: Voice, label: Label, who: Who, *, over: bool) -> Draft:
    """Draw "Take 30 mg a day in three divided doses": one total."""
    high = day_total(rng, who.ceiling, over=over)
    why = reckoned("in all", high, who.ceiling)
    roll = rng.random()
    amount = _with_lower_end(rng, voice, high) if roll < 0.2 else f"{bound(rng)}{voice.amount(high)}"
    if roll > 0.7:
        doses = whole_words(rng.randint(2, 4)) if rng.random() < 0.5 else str(rng.randint(2, 4))
        dose = rng.choice(_SPLIT).replace("{a}", amount).replace("{n}", doses)
        return Draft(frame(rng, who, dose, label.name), why, "total in divided doses")
    if roll > 0.62:
        most = high if over else who.ceiling
        return Draft(_most(rng, who, voice.amount(most)), reckoned("the most", most, who.ceiling), "the most a day")
    return Draft(frame(rng, who, f"{amount} {rng.choice(_A_DAY)}", label.name), why, "total a day")


def _most(rng: Random, who: Who, amount: str) -> str:
    """Return a statement of the most a day."""
    day = rng.choice(_A_DAY[:5])
    if who.named:
        said = rng.choice(
            (
                f"The most {who.named} may take is {amount} {day}.",
                f"The most that {who.named} can take is {amount} {day}.",
                f"{capital(who.named)}: at most {amount} {day}.",
                f"For {who.named}, take no more than {amount} {day}.",
            )
        )
    else:
        person = "your child" if who.child else "you"
        said = rng.choice(
            (f"The most {person} can take is {amount} {day}.", f"{capital(person)} can have at most {amount} {day}.")
        )
    return said


def seldom(rng: Random, voice: Voice, label: Label, who: Who, *, over: bool) -> Draft:
    """Draw "Take 20 mg every other day": the whole amount falls on one day."""
    high = day_total(rng, who.ceiling, over=over)
    dose = f"{bound(rng)}{voice.amount(high)} {rng.choice(_SELDOM)}"
    return Draft(frame(rng, who, dose, label.name), reckoned("on one day", high, who.ceiling), "not every day")


def by_weight(rng: Random, voice: Voice, label: Label, who: Who, *, over: bool) -> Draft | None:
    """Draw "Take 1.5 mg per kg of body weight a day": multiplied by a known weight; None where none is known."""
    if who.kg is None:
        return None
    weight = Fraction(who.kg)
    most = who.ceiling / weight
    steps = int(most * 4)
    quarters = rng.randint(steps + 1, 3 * steps + 4) if over else rng.randint(max(1, steps - 4), steps)
    each = Fraction(quarters, 4)
    per = rng.choice(("per kg", "per kg of body weight", "per kilogram", "for each kilogram of body weight", "/kg"))
    amount = voice.amount(each)
    dose = f"{bound(rng)}{amount}{'' if per[0] == '/' else ' '}{per} {rng.choice(('a day', 'per day', 'each day'))}"
    why = reckoned(f"{float(each):g} mg/kg x {float(weight):g} kg", each * weight, who.ceiling)
    return Draft(frame(rng, who, dose, label.name), why, "by weight")


def _intake(rng: Random, ceiling: Fraction, times: int, *, over: bool) -> Fraction:
    most = ceiling / times
    return beyond(rng, most) if over else within(rng, most)


def _with_lower_end(rng: Random, voice: Voice, high: Fraction) -> str:
    """Return a range that ends in `high`, which is what counts."""
    low = within(rng, high / 2) if high > 1 else high / 2
    first, last = voice.scaled(low), voice.amount(high)
    return rng.choice((f"{first} to {last}", f"between {first} and {last}", f"{voice.amount(low)} to {last}"))
