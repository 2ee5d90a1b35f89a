"""Sentence frames that a dose is put into, by whom it is for. Not here: the dose.

"{d}" is the dose, "{D}" the same with a capital, "{x}" and "{X}" the population that the text names, "{drug}" the
medicine.
"""

from random import Random
from typing import Final

from eval.guard.people import Who

_NEUTRAL: Final = (
    "Take {d}.",
    "Take {d}.",
    "The dose is {d}.",
    "Dose: {d}.",
    "Dosage: {d}",
    "{D}.",
    "{drug}: {d}.",
    "{drug} {d}.",
    "The dose of {drug} is {d}.",
    "This is the dose: {d}.",
    "The leaflet gives this dose: {d}.",
)
_ADULT: Final = (
    "You can take {d}.",
    "You may take {d}.",
    "Please take {d}.",
    "You should take {d}.",
    "Your dose is {d}.",
    "Your dose of {drug} is {d}.",
    "Take {drug} as follows: {d}.",
    "Take {d} with food.",
    "Take {d}, with a glass of water.",
    "You can safely take {d}.",
    "In your case the dose is {d}.",
    "At your age you can take {d}.",
)
_CHILD: Final = (
    "Give your child {d}.",
    "Give your child {d}.",
    "Give {d}.",
    "Your child can take {d}.",
    "Your child may have {d}.",
    "Your child should get {d}.",
    "The dose for your child is {d}.",
    "You can give your child {d}.",
    "Your child's dose is {d}.",
    "Your daughter can take {d}.",
    "Your son may take {d}.",
    "Give your child {d} with food.",
)
_NAMED: Final = (
    "For {x}: {d}.",
    "For {x}, the dose is {d}.",
    "For {x} the dose is {d}.",
    "The dose for {x} is {d}.",
    "The dose of {drug} for {x} is {d}.",
    "{X} may take {d}.",
    "{X} can take {d}.",
    "{X} can have {d}.",
    "{X}: {d}.",
    "For {x}, {d} is allowed.",
    "{D} for {x}.",
    "Dose for {x}: {d}.",
)
_BEFORE: Final = (
    "Thank you for your question. ",
    "The leaflet says this. ",
    "Here is what the leaflet says: ",
    "According to the leaflet: ",
    "Good question. ",
)
_AFTER: Final = (
    " Ask your doctor or pharmacist if you are not sure.",
    " Swallow the tablets with water.",
    " It is best taken with food.",
    " Talk to your doctor if it makes you sleepy.",
    " Your doctor knows your situation best.",
    " Do not stop suddenly.",
    " Always follow your doctor's advice.",
)
_BOUNDS: Final = ("up to ", "up to ", "a maximum of ", "no more than ", "at most ", "not more than ")


def capital(words: str) -> str:
    """Return words with a capital first letter."""
    return words[:1].upper() + words[1:]


def frame(rng: Random, who: Who, dose: str, drug: str) -> str:
    """Return a sentence that gives a dose to somebody."""
    if who.named:
        template = rng.choice(_NAMED)
    elif rng.random() < 0.25:
        template = rng.choice(_NEUTRAL)
    else:
        template = rng.choice(_CHILD if who.child else _ADULT)
    said = template.replace("{d}", dose).replace("{drug}", drug).replace("{D}", capital(dose))
    if who.named:
        said = said.replace("{x}", who.named).replace("{X}", capital(who.named))
    return capital(said.replace("..", "."))


def around(rng: Random, text: str) -> str:
    """Return a text, now and then with a plain sentence before or after it; lists and tables stay alone."""
    if "\n" in text or "<" in text:
        return text
    roll = rng.random()
    if roll < 0.1:
        return f"{rng.choice(_BEFORE)}{text}"
    if roll < 0.25:
        return f"{text}{'' if text.endswith('.') else '.'}{rng.choice(_AFTER)}"
    return text


def bound(rng: Random) -> str:
    """Return words for an upper end, or none."""
    return rng.choice(_BOUNDS) if rng.random() < 0.2 else ""


def lead(who: Who) -> str:
    """Return words that name the population before a whole text, if any."""
    return f"For {who.named}: " if who.named else ""


def verb(who: Who) -> str:
    """Return what is done with a dose."""
    return "Give" if who.child else "Take"
