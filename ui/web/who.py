"""Who a conversation is about: in words, as HTML, and read out of the form that corrects it. Not here: components."""

import re
from dataclasses import dataclass
from typing import Final

from assistant.domain.limits import ADULT_YEARS
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.profile import HEAVIEST_KG, OLDEST_YEARS, Group, Profile
from ui.web.markup import around, escape
from ui.words.words import Words

_YEARS_IN_MONTHS: Final = 2
"""Years: younger children's ages are given in months."""
_NUMBER: Final = re.compile(r"([0-9]{1,3}(?:[.,][0-9]{1,3})?)\s*(?:years?|kg)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Given:
    """What the form's fields hold, as it was typed; `group` is "adult", "child" or nothing."""

    age: str
    weight: str
    group: str


def in_words(profile: Profile, words: Words) -> str:
    """Return whom a profile describes, or nothing: "a child of 4 years, 16 kg"."""
    person = _person(profile, words)
    if profile.weight_kg is NOT_STATED:
        return person
    weight = words.kilograms.format(number=f"{profile.weight_kg:g}")
    if not person:
        return words.someone_of.format(weight=weight)
    return words.of_weight.format(person=person, weight=weight)


def strip(profile: Profile, words: Words) -> str:
    """Return HTML that says whom the conversation is about."""
    who = in_words(profile, words)
    if not who:
        return f"<p>{escape(words.nobody_said)}</p>"
    before, after = around(words.this_is_for, "who")
    return f"<p>{escape(before)}<strong>{escape(who)}</strong>{escape(after)}</p>"


def saved(profile: Profile, words: Words) -> str:
    """Return what to tell someone who has said whom it is about."""
    return escape(words.saved.format(who=in_words(profile, words)))


def fields(profile: Profile) -> Given:
    """Return what the form's fields hold for a profile."""
    return Given(
        "" if profile.age_years is NOT_STATED else f"{profile.age_years:g}",
        "" if profile.weight_kg is NOT_STATED else f"{profile.weight_kg:g}",
        "" if profile.group is NOT_STATED else profile.group.value,
    )


def read(given: Given, words: Words) -> Profile | str:
    """Return the profile that the form's fields give, or what is wrong with them. An age goes before the group."""
    try:
        profile = Profile(age_years=_number(given.age))
    except ValueError:
        return words.age_wrong.format(most=OLDEST_YEARS)
    try:
        weight_kg = Profile(weight_kg=_number(given.weight)).weight_kg
    except ValueError:
        return words.weight_wrong.format(most=HEAVIEST_KG)
    if profile.age_years is not NOT_STATED or given.group not in {each.value for each in Group}:
        return Profile(profile.age_years, weight_kg)
    return Profile(weight_kg=weight_kg, group=Group(given.group))


def _person(profile: Profile, words: Words) -> str:
    age = profile.age_years
    if age is NOT_STATED:
        match profile.group:
            case Group.ADULT:
                return words.adult
            case Group.CHILD:
                return words.child
            case _:
                return ""
    if age < _YEARS_IN_MONTHS:
        years_or_months = _counted(round(age * 12), words.one_month, words.months_old)
    else:
        years_or_months = _counted(age, words.one_year, words.years)
    person = words.adult if age >= ADULT_YEARS else words.child
    return words.of_age.format(person=person, age=years_or_months)


def _counted(number: float, one: str, several: str) -> str:
    return (one if number == 1 else several).format(number=f"{number:g}")


def _number(words: str) -> float | NotStated:
    """Return the number in a field: "16", "4,5", "4 years"; raises `ValueError` where there is something else."""
    if not words.strip():
        return NOT_STATED
    found = _NUMBER.fullmatch(words.strip())
    if found is None:
        raise ValueError(words)
    return float(found[1].replace(",", "."))
