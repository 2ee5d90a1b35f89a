"""Doses that add up over a day: by time of day, over sentences, in lists and tables. Not here: one amount repeated."""

from fractions import Fraction
from random import Random
from typing import Final

from eval.guard.draw import Draft, day_total, reckoned, shares
from eval.guard.frames import capital, frame, lead, verb
from eval.guard.label import Label
from eval.guard.people import Who
from eval.guard.voice import Voice

_WHEN: Final = {
    1: (("at bedtime",), ("in the morning",)),
    2: (
        ("in the morning", "in the evening"),
        ("in the morning", "at bedtime"),
        ("at breakfast", "at dinner"),
        ("with breakfast", "with dinner"),
        ("at 8 am", "at 8 pm"),
        ("at noon", "at night"),
        ("at 8:00", "at 20:00"),
    ),
    3: (
        ("in the morning", "at noon", "at night"),
        ("in the morning", "in the afternoon", "in the evening"),
        ("with breakfast", "with lunch", "with dinner"),
        ("at breakfast", "at lunch", "at bedtime"),
        ("at 8 am", "at 2 pm", "at 10 pm"),
    ),
    4: (
        ("in the morning", "at noon", "in the evening", "at bedtime"),
        ("with breakfast", "with lunch", "with dinner", "at bedtime"),
        ("at 6 am", "at noon", "at 6 pm", "at 10 pm"),
    ),
}
_ROWS: Final = {
    1: (("Bedtime",),),
    2: (("Morning", "Evening"), ("Breakfast", "Dinner"), ("morning", "night")),
    3: (("Morning", "Noon", "Night"), ("Breakfast", "Lunch", "Dinner"), ("morning", "afternoon", "bedtime")),
    4: (("Morning", "Noon", "Evening", "Bedtime"), ("Breakfast", "Lunch", "Dinner", "Bedtime")),
}
_NEXT: Final = (
    "Take another {a} {t}.",
    "Then take {a} {t}.",
    "Take {a} more {t}.",
    "Take {a} {t} as well.",
    "Take {a} {t}.",
)
_HEADINGS: Final = ("Doses for each day:", "The daily doses:", "Every day:", "Take each day:", "Daily schedule:")


def parts_of_a_day(rng: Random, voice: Voice, label: Label, who: Who, *, over: bool) -> Draft:
    """Draw "10 mg in the morning and 20 mg at night": amounts that differ."""
    total = day_total(rng, who.ceiling, over=over)
    parts = shares(rng, total, rng.choice((2, 2, 3, 3, 3, 4)))
    why = reckoned(" + ".join(f"{float(part):g}" for part in parts), total, who.ceiling)
    roll = rng.random()
    if roll < 0.4:
        return Draft(frame(rng, who, _in_a_row(rng, voice, parts), label.name), why, "parts of a day")
    if roll < 0.65:
        return Draft(_sentences(rng, voice, who, parts), why, "parts in sentences")
    return _rows(rng, voice, who, parts, why)


def _in_a_row(rng: Random, voice: Voice, parts: tuple[Fraction, ...]) -> str:
    when = rng.choice(_WHEN[len(parts)])
    first = rng.random() < 0.15 and "at" not in when[0][:2]
    said = [
        f"{time} {voice.amount(part)}" if first else f"{voice.amount(part)} {time}"
        for part, time in zip(parts, when, strict=True)
    ]
    return _joined(said, rng.choice((" and ", ", and ")))


def _joined(said: list[str], last: str) -> str:
    if len(said) < 2:
        return said[0]
    return f"{', '.join(said[:-1])}{last}{said[-1]}"


def _sentences(rng: Random, voice: Voice, who: Who, parts: tuple[Fraction, ...]) -> str:
    """Return one sentence for each part."""
    when = rng.choice(_WHEN[len(parts)])
    doing = verb(who)
    said = [f"{doing} {voice.amount(parts[0])} {when[0]}{rng.choice(('', ' each day', ' every day'))}."]
    for part, time in zip(parts[1:], when[1:], strict=True):
        sentence = rng.choice(_NEXT).replace("{a}", voice.amount(part)).replace("{t}", time)
        said.append(sentence.replace("Take", doing).replace("take", doing.lower()))
    return f"{lead(who)}{' '.join(said)}"


def _rows(rng: Random, voice: Voice, who: Who, parts: tuple[Fraction, ...], why: str) -> Draft:
    """Return a list or a table of the parts."""
    rows = rng.choice(_ROWS[len(parts)])
    pairs = [(time, voice.amount(part)) for part, time in zip(parts, rows, strict=True)]
    heading = f"For {who.named}, each day:" if who.named else rng.choice(_HEADINGS)
    kind = rng.randrange(6)
    if kind == 0:
        body = "\n".join(f"- {time}: {amount}" for time, amount in pairs)
    elif kind == 1:
        body = "\n".join(f"{number}. {capital(time)}: {amount}" for number, (time, amount) in enumerate(pairs, start=1))
    elif kind == 2:
        body = "\n".join(f"* {amount} ({time.lower()})" for time, amount in pairs)
    elif kind == 3:
        body = f"<ul>{''.join(f'<li>{time}: {amount}</li>' for time, amount in pairs)}</ul>"
    elif kind == 4:
        body = "| Time | Dose |\n|---|---|\n" + "\n".join(f"| {time} | {amount} |" for time, amount in pairs)
    else:
        cells = "".join(f"<tr><td>{time}</td><td>{amount}</td></tr>" for time, amount in pairs)
        body = f"<table><tr><th>Time</th><th>Dose</th></tr>{cells}</table>"
    form = "parts in a list" if kind < 4 else "parts in a table"
    return Draft(f"{heading}\n\n{body}", why, form)
