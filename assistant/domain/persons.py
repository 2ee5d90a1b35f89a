"""Whom a turn's words speak of: by which word, adult or child, how old and how heavy. Not here: whom a turn means."""

import re
from dataclasses import dataclass
from typing import Final

from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.person_words import (
    BARE,
    MEANT,
    NAMED,
    NEW,
    NOT_TO_TAKE_IT,
    OTHER,
    PERSON,
    SAID_AS,
    SELF,
    SEX_AND_GROUP,
    TAKEN_UP_AS,
    WEIGHT,
    YEARS,
)
from assistant.domain.population import ADULT_YEARS, age_stated, numbers_for_words
from assistant.domain.profile import HEAVIEST_KG, OLDEST_YEARS, Group

ME: Final = "me"
_MONTHS: Final = 12
_OLD: Final = ("old", "elderly", "senior", "pensioner")
"""How words begin that say more than that somebody is an adult."""
_NUMBER_WORDS: Final = {
    word: str(number)
    for number, word in enumerate(
        ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"), start=2
    )
}
_NUMBER_WORD: Final = re.compile(rf"\b(?:{'|'.join(_NUMBER_WORDS)})\b", re.IGNORECASE)
_BEFORE_A_STOP: Final = re.compile(r"\s+(?=[?.,;!])")
_ADULT_FROM_KG: Final = 40
"""Below this weight leaflets speak of children; somebody of whom nothing else is known is one."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom a conversation speaks of: what is known of them."""

    word: str = ""
    """The word for them, "mother", or `ME`; empty where there is none, as for "my 4 year old"."""
    pronoun: str = ""
    """"he" or "she"; empty where it may be either."""
    group: Group | NotStated = NOT_STATED
    age_years: float | NotStated = NOT_STATED
    weight_kg: float | NotStated = NOT_STATED
    bare: float | NotStated = NOT_STATED
    """A number that was said without its unit: an age, or a weight where weights are spoken of."""
    is_new: bool = False
    """Whether the words say that it is somebody else than before: "my other kid", "and a 9 year old"."""

    @property
    def is_said(self) -> bool:
        """Whether the words say anything of a person, but for a pronoun."""
        return bool(self.word) or self.is_measured

    @property
    def is_measured(self) -> bool:
        """Whether an age or a weight is known."""
        return any(value is not NOT_STATED for value in (self.age_years, self.weight_kg, self.bare))

    @property
    def adult_or_child(self) -> Group | NotStated:
        """Adult or child: by the age, else by the word, else by a weight that hardly an adult has."""
        if self.age_years is not NOT_STATED:
            return group_of(self.age_years)
        is_light = self.weight_kg is not NOT_STATED and self.weight_kg < _ADULT_FROM_KG
        return Group.CHILD if is_light and self.group is NOT_STATED and self.word != ME else self.group


NOBODY: Final = Person()


def group_of(age_years: float) -> Group:
    """Return the group that an age is of."""
    return Group.ADULT if age_years >= ADULT_YEARS else Group.CHILD


def person_in(words: str) -> Person:
    """Return whom words speak of, as far as they say it; `NOBODY` where they name nobody.

    "my other kid is 8" is a kid, a child of 8 and somebody new; "for me, 34" is `ME` at 34; "he's 12 kg" is he, of
    12 kg; "adults and children" is nobody.
    """
    plain = _in_digits(words.replace("\u2019", "'"))
    word, which = _named(plain)
    pronoun, group = _sex_and_group(word)
    age, weight, bare = _measures(plain)
    return Person(
        word,
        pronoun or _pronoun(plain),
        group,
        age,
        weight,
        bare,
        is_new=bool(OTHER.search(which) or (not word and NEW.search(plain))),
    )


def without_person(words: str) -> str:
    """Return words without those that say whom they are about: "dose for my 4 year old" is "dose"."""
    words = _in_digits(words)
    for phrase in PERSON:
        words = phrase.sub(" ", words)
    return _BEFORE_A_STOP.sub("", " ".join(words.split())).strip(" ,;.")


def as_asked_for(person: Person) -> str:
    """Return a person as a question names them: "for a 4 year old", "for a child of 25 kg", "for my sister"."""
    weight = "" if person.weight_kg is NOT_STATED else f" of {person.weight_kg:g} kg"
    if person.age_years is not NOT_STATED:
        years = person.age_years
        age = f"{years:g} year" if years == int(years) else f"{round(years * _MONTHS)} month"
        return f"for a {age} old{weight}"
    group = person.adult_or_child
    if person.word.startswith(_OLD):
        return f"for {person.word}{weight}"
    if group is not NOT_STATED:
        return f"for {'an adult' if group is Group.ADULT else 'a child'}{weight}"
    return f"for {person.word if person.word == ME else f'my {person.word}'}{weight}" if person.word else weight.strip()


def _in_digits(words: str) -> str:
    """Return words with the numbers up to twelve in digits, but for "one": "she is six" is "she is 6"."""
    return _NUMBER_WORD.sub(lambda match: _NUMBER_WORDS[match[0].casefold()], numbers_for_words(words))


def _named(words: str) -> tuple[str, str]:
    """Return the word for the person meant, and what stands before it; empty for none, and for adults and children."""
    found = list(NAMED.finditer(words))
    if NOT_TO_TAKE_IT.search(words):
        found = [match for match in found if _sex_and_group(match["word"])[1] is not Group.CHILD]
    found = [match for match in found if MEANT.search(words[: match.start()]) or not _speaks_of_another(words, match)]
    if {_sex_and_group(match["word"])[1] for match in found if match["word"][-1] in "sn"} >= set(Group):
        return "", ""
    meant = next((match for match in found if MEANT.search(words[: match.start()])), found[0] if found else None)
    if meant is None or (SELF.search(words) and not MEANT.search(words[: meant.start()])):
        return (ME, "") if SELF.search(words) else ("", "")
    return meant["word"].casefold(), meant["which"]


def _speaks_of_another(words: str, named: re.Match[str]) -> bool:
    """Return whether words go on about somebody of the other sex: "my mother gave him two" is about him."""
    sex, _ = _sex_and_group(named["word"])
    return bool(sex) and any(other != sex and pattern.search(words) for other, pattern in TAKEN_UP_AS)


def _sex_and_group(word: str) -> tuple[str, Group | NotStated]:
    for sex, group, pattern in SEX_AND_GROUP:
        if pattern.fullmatch(word):
            return sex, Group(group) if group else NOT_STATED
    return "", NOT_STATED


def _pronoun(words: str) -> str:
    said = [sex for sex, pattern in SAID_AS if pattern.search(words)]
    return said[0] if len(said) == 1 else ""


def _measures(words: str) -> tuple[float | NotStated, float | NotStated, float | NotStated]:
    """Return age, weight and a number without a unit: the age that a bare number may be counts as such alone."""
    weights = {float(match[1]) for match in WEIGHT.finditer(words)}
    weight = weights.pop() if len(weights) == 1 else NOT_STATED
    numbers = {float(match[1]) for match in BARE.finditer(words)}
    age = age_stated(words)
    if not YEARS.search(words) and age != 0:
        age = NOT_STATED
    bare = numbers.pop() if len(numbers) == 1 and age is NOT_STATED else NOT_STATED
    return (
        age if age is NOT_STATED or age <= OLDEST_YEARS else NOT_STATED,
        weight if weight is NOT_STATED or 0 < weight <= HEAVIEST_KG else NOT_STATED,
        bare if bare is NOT_STATED or bare <= OLDEST_YEARS else NOT_STATED,
    )
