"""Whom an amount of a text is held against: those that it names, else the profile. Not here: their limits."""

from collections.abc import Sequence
from fractions import Fraction

from assistant.domain.guard.bands import Target
from assistant.domain.guard.courses import Course, Taken
from assistant.domain.guard.readings import Count, People
from assistant.domain.guard.sentences import Text
from assistant.domain.limits import ADULT_YEARS, ADULTS, Ages
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.profile import Profile


def is_age(read: Text, taken: Taken, profile: Profile) -> bool:
    """Return whether a bare number is the profile's age: "at 70, ..." for somebody of 70."""
    dose = taken.intake.dose
    if not isinstance(dose, Count) or taken.intake.is_timed or profile.age_years is NOT_STATED:
        return False
    before = read.canonical.text[: taken.intake.start].rstrip().lower()
    return before.endswith("at") and dose.quantity.high == Fraction(str(profile.age_years))


def targets(taken: Taken, course: Course, profile: Profile, unknown: Target) -> list[Target]:
    """Return whom an amount is held against: those it names, and, where it names nobody itself, the profile too."""
    young = any(one.named and one.ages.low < ADULT_YEARS for one in taken.people)
    people = [one for one in taken.people if one.named or not young]
    named = [_target(one, course, profile, unknown) for one in people]
    known = profile.age_years is not NOT_STATED
    if not named or (known and (taken.carried or (taken.addressed and _is_of_adults(people)))):
        named.append(anyone(course, profile, unknown))
    return list(dict.fromkeys(named))


def _is_of_adults(people: Sequence[People]) -> bool:
    """Return whether all named are adults: told to a child, "take the adult dose" is for the child."""
    return bool(people) and all(one.ages.low >= ADULT_YEARS for one in people)


def _target(people: People, course: Course, profile: Profile, unknown: Target) -> Target:
    """Return the people that a text names; a child of no age is the profile's, else of the youngest band."""
    age = None if profile.age_years is NOT_STATED else Fraction(str(profile.age_years))
    weight = _weight(course, profile)
    if people.named:
        if course.weights:
            return Target(people.ages, min(said.kg.low for said in course.weights))
        inside = age is None or people.ages.hold(age)
        return Target(people.ages, weight if inside else None)
    if age is not None and age < ADULT_YEARS:
        return Target(Ages(age, age), weight)
    return unknown


def anyone(course: Course, profile: Profile, unknown: Target) -> Target:
    """Return whom an amount is for that names nobody: the profile, else adults where the text says so, else `unknown`."""
    weight = _weight(course, profile)
    if profile.age_years is not NOT_STATED:
        age = Fraction(str(profile.age_years))
        return Target(Ages(age, age), weight)
    if course.names_adults and not course.names_children:
        return Target(ADULTS, weight)
    return unknown


def _weight(course: Course, profile: Profile) -> Fraction | None:
    """Return the least weight that text or profile states."""
    known = [weight.kg.low for weight in course.weights]
    if profile.weight_kg is not NOT_STATED:
        known.append(Fraction(str(profile.weight_kg)))
    return min(known, default=None)
