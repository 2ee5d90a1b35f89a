"""Who a question is about. Not here: reading it out of words."""

import math
from dataclasses import dataclass
from enum import Enum, unique

from assistant.domain.not_stated import NOT_STATED, NotStated

OLDEST_YEARS = 130
HEAVIEST_KG = 700


@unique
class Group(Enum):
    """The group that somebody belongs to whose age nobody stated."""

    ADULT = "adult"
    CHILD = "child"


@dataclass(frozen=True, slots=True)
class Profile:
    """Who is to take the medicine: age in years, weight in kilograms, adult or child; each may be not stated."""

    age_years: float | NotStated = NOT_STATED
    weight_kg: float | NotStated = NOT_STATED
    group: Group | NotStated = NOT_STATED
    """"for my mother" is an adult. An age that is stated goes before it, and the dose guard takes no notice of it."""

    def __post_init__(self) -> None:
        """Refuse an age or a weight that no person has."""
        if self.age_years is not NOT_STATED and not (
            math.isfinite(self.age_years) and 0 <= self.age_years <= OLDEST_YEARS
        ):
            message = f"age_years must be from 0 to {OLDEST_YEARS}, not {self.age_years:g}"
            raise ValueError(message)
        if self.weight_kg is not NOT_STATED and not (
            math.isfinite(self.weight_kg) and 0 < self.weight_kg <= HEAVIEST_KG
        ):
            message = f"weight_kg must be above 0 and at most {HEAVIEST_KG}, not {self.weight_kg:g}"
            raise ValueError(message)


ANYONE = Profile()
