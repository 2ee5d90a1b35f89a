"""Whom a turn is about: somebody it names, or somebody spoken of before. Not here: how a person is read out of words.

A turn's own words go before the profile that was given, and the profile goes before what was said in earlier turns.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.persons import ME, NOBODY, Person, group_of
from assistant.domain.profile import Group, Profile

_Value = TypeVar("_Value", float, Group)


def spoken_of(said: Person, people: Sequence[Person], *, corrects: bool = False) -> tuple[Person, ...]:
    """Return everybody spoken of, whom the turn is about last; `people` are those of the turns before.

    After "dose for my son, he is 4" and "and for my mother?", "back to my son" is the son of 4 again, and "he" too.
    """
    if said == NOBODY and people:
        return tuple(people)
    same = _same(said, people)
    now = people[-1] if people else NOBODY
    person = _more(same, _measured(said, now, same, corrects=corrects))
    return (*(each for each in people if each is not same), person)


def profile_of(said: Person, person: Person, given: Profile) -> Profile:
    """Return who is asked about: by what the turn itself says of them, else `given`, else what was said before.

    `person` is whom the turn is about, with what is known of them, and `said` what the turn says itself. A weight that
    is given is that of somebody of the age given.
    """
    weight_said = person.weight_kg if person.weight_kg in {said.weight_kg, said.bare} else NOT_STATED
    if _says_age(said, person.age_years) and person.age_years is not NOT_STATED:
        theirs = given.age_years in {person.age_years, NOT_STATED} and not said.is_new
        weight_given = given.weight_kg if theirs else NOT_STATED
        return Profile(person.age_years, _first(weight_said, weight_given, person.weight_kg))
    if _is_another(said, given):
        given = Profile()
    weight = _first(weight_said, given.weight_kg)
    if given.age_years is not NOT_STATED:
        return Profile(given.age_years, weight)
    group = _first(said.adult_or_child, given.group, person.adult_or_child)
    age = NOT_STATED if given.group is not NOT_STATED else person.age_years
    return Profile(age, _first(weight, person.weight_kg), NOT_STATED if age is not NOT_STATED else group)


def held_against(said: Person, profile: Profile, given: Profile) -> Profile:
    """Return for whom a regimen is held against the label: by a word alone for nobody else than the age given.

    With 4 years given, "can my other kid have 60 mg" is held against what a child of 4 may have.
    """
    if given.age_years is NOT_STATED or _says_age(said, profile.age_years):
        return profile
    return replace(given, weight_kg=profile.weight_kg if profile.age_years == given.age_years else given.weight_kg)


def _says_age(said: Person, age_years: float | NotStated) -> bool:
    """Return whether a turn itself says an age that is known of the person."""
    return age_years is not NOT_STATED and age_years in {said.age_years, said.bare}


def _is_another(said: Person, given: Profile) -> bool:
    """Return whether a turn says that it is about somebody else than the given profile: "my other kid"."""
    known = given.group if given.age_years is NOT_STATED else group_of(given.age_years)
    group = said.adult_or_child
    return said.is_new or (known is not NOT_STATED and group is not NOT_STATED and group is not known)


def _same(said: Person, people: Sequence[Person]) -> Person:
    """Return whom of those spoken of a turn means; `NOBODY` where it is somebody new."""
    latest = list(reversed(people))
    if said.is_new:
        return next((one for one in latest if not said.word and one.age_years == said.age_years), NOBODY)
    if said.word:
        named = next((one for one in latest if one.word == said.word), None)
        return named or next((one for one in latest[:1] if not one.word and _may_be(said, one)), NOBODY)
    fitting = (one for one in latest if said.pronoun in {one.pronoun, ""} or not one.pronoun)
    return next(fitting, NOBODY)


def _may_be(said: Person, one: Person) -> bool:
    """Return whether somebody named may be one who was not: "my son" and "my 4 year old", but not "me"."""
    if said.word == ME and one.adult_or_child is Group.CHILD:
        return False
    groups = {said.adult_or_child, one.adult_or_child} - {NOT_STATED}
    return len(groups) < len(Group) and (not one.pronoun or said.pronoun in {one.pronoun, ""})


def _measured(said: Person, now: Person, same: Person, *, corrects: bool) -> Person:
    """Return a person with a bare number read as an age; as a weight where the talk is of weights.

    After "my boy is 12 kg", "his sister is 31" is 31 kg, and so is "sorry, he is 31". In doubt the weight is the safer
    reading: a child's weight in kilograms is more than its years.
    """
    if said.bare is NOT_STATED:
        return said
    weighed = now.weight_kg is not NOT_STATED and now.age_years is NOT_STATED and said.weight_kg is NOT_STATED
    if weighed and (corrects or same is not now) and said.bare > 0:
        return replace(said, weight_kg=said.bare)
    return replace(said, age_years=said.bare)


def _more(same: Person, said: Person) -> Person:
    """Return somebody with what a turn says of them; a weight that was another age's is dropped."""
    aged = said.age_years not in {NOT_STATED, same.age_years} and same.age_years is not NOT_STATED
    return Person(
        said.word or same.word,
        said.pronoun or same.pronoun,
        _first(said.group, same.group),
        _first(said.age_years, same.age_years),
        _first(said.weight_kg, NOT_STATED if aged else same.weight_kg),
    )


def _first(*values: _Value | NotStated) -> _Value | NotStated:
    return next((value for value in values if value is not NOT_STATED), NOT_STATED)
