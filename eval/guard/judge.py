"""The real guard as a judge of generated texts. Not here: the guard, or what it is held against."""

from dataclasses import dataclass

from assistant.domain.leaflet import Leaflet
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.profile import Profile
from eval.guard.run import Judge


@dataclass(frozen=True, slots=True)
class GuardJudge:
    """Makes a judge by a published leaflet, in whichever process it is sent to."""

    leaflet: Leaflet

    def __call__(self) -> Judge:
        """Return the judge."""
        from assistant.domain.guard.check import verdict  # noqa: PLC0415 - only a process that judges needs it
        from assistant.domain.guard.label import label_of  # noqa: PLC0415

        label = label_of(self.leaflet)

        def judge(text: str, age: float | None, weight: float | None) -> bool:
            profile = Profile(NOT_STATED if age is None else age, NOT_STATED if weight is None else weight)
            return verdict(text, label, profile).allowed

        return judge
