"""Who a conversation is about: in words, as HTML, and read out of the form that corrects it. Not here: components."""

import re
from dataclasses import dataclass
from typing import Final

from assistant.domain.limits import ADULT_YEARS
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.profile import HEAVIEST_KG, OLDEST_YEARS, Group, Profile
from ui.web.markup import escape

NOT_SAID: Final = "Not said who it is for"
AGE_WRONG: Final = (
    f"Give the age as a number of years from 0 to {OLDEST_YEARS}, such as 4, or 0.5 for six months. "
    "Nothing was changed."
)
WEIGHT_WRONG: Final = (
    f"Give the weight as a number of kilograms above 0 and at most {HEAVIEST_KG}, such as 16. Nothing was changed."
)
CLEARED: Final = "What was set here is cleared. What your earlier questions say still counts."

_YEARS_IN_MONTHS: Final = 2
"""Years: younger children's ages are given in months."""
_NUMBER: Final = re.compile(r"([0-9]{1,3}(?:[.,][0-9]{1,3})?)\s*(?:years?|kg)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Given:
    """What the form's fields hold, as it was typed; `group` is "adult", "child" or nothing."""

    age: str
    weight: str
    group: str


def in_words(profile: Profile) -> str:
    """Return whom a profile describes, or nothing: "a child of 4 years, 16 kg"."""
    person = _person(profile)
    if profile.weight_kg is NOT_STATED:
        return person
    weight = f"{profile.weight_kg:g} kg"
    return f"{person}, {weight}" if person else f"someone of {weight}"


def strip(profile: Profile) -> str:
    """Return HTML that says whom the conversation is about."""
    words = in_words(profile)
    return f"<p>This is for: <strong>{escape(words)}</strong></p>" if words else f"<p>{NOT_SAID}</p>"


def saved(profile: Profile) -> str:
    """Return what to tell someone who has said whom it is about."""
    return escape(f"Saved. This is for: {in_words(profile)}.")


def fields(profile: Profile) -> Given:
    """Return what the form's fields hold for a profile."""
    return Given(
        "" if profile.age_years is NOT_STATED else f"{profile.age_years:g}",
        "" if profile.weight_kg is NOT_STATED else f"{profile.weight_kg:g}",
        "" if profile.group is NOT_STATED else profile.group.value,
    )


def read(given: Given) -> Profile | str:
    """Return the profile that the form's fields give, or what is wrong with them. An age goes before the group."""
    try:
        profile = Profile(age_years=_number(given.age))
    except ValueError:
        return AGE_WRONG
    try:
        weight_kg = Profile(weight_kg=_number(given.weight)).weight_kg
    except ValueError:
        return WEIGHT_WRONG
    if profile.age_years is not NOT_STATED or given.group not in {each.value for each in Group}:
        return Profile(profile.age_years, weight_kg)
    return Profile(weight_kg=weight_kg, group=Group(given.group))


def _person(profile: Profile) -> str:
    age = profile.age_years
    if age is NOT_STATED:
        match profile.group:
            case Group.ADULT:
                return "an adult"
            case Group.CHILD:
                return "a child"
            case _:
                return ""
    if age < _YEARS_IN_MONTHS:
        return f"a child of {_counted(round(age * 12), 'month')}"
    return f"{'an adult' if age >= ADULT_YEARS else 'a child'} of {_counted(age, 'year')}"


def _counted(number: float, unit: str) -> str:
    return f"{number:g} {unit}{'' if number == 1 else 's'}"


def _number(words: str) -> float | NotStated:
    """Return the number in a field: "16", "4,5", "4 years"; raises `ValueError` where there is something else."""
    if not words.strip():
        return NOT_STATED
    found = _NUMBER.fullmatch(words.strip())
    if found is None:
        raise ValueError(words)
    return float(found[1].replace(",", "."))
