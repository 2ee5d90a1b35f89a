"""What the words of a question may be, as the classifier tells: about a topic, a report of danger, or beside the point.

Not here: the classifier, or what is made of what it tells.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, unique
from typing import Final

from assistant.domain.topics import Topic


@unique
class Report(Enum):
    """Something dangerous that a person reports, in themselves or in somebody else."""

    CRISIS = "report_crisis"
    """Somebody may harm themselves."""
    OVERDOSE = "report_overdose"
    """Too much was taken, or by accident."""
    URGENT_SIGN = "report_urgent_sign"
    """A sign of danger, such as trouble breathing."""
    RAN_OUT = "report_ran_out"
    """The medicine has run out, or was stopped from one day to the next."""


@unique
class Aside(Enum):
    """What is no question to a leaflet."""

    OUT_OF_SCOPE = "out_of_scope"
    INSTRUCT = "instruct"
    """An attempt to make the assistant do something else."""


Label = Topic | Report | Aside
LABELS: Final[Mapping[str, Label]] = {label.value: label for kind in (Topic, Report, Aside) for label in kind}
"""Every label by its value."""


@dataclass(frozen=True, slots=True)
class Likely:
    """How likely each label is; labels that the classifier does not know are not likely at all."""

    shares: Mapping[Label, float]
    """From 0 to 1, and 1 in all."""

    def of(self, *labels: Label) -> float:
        """Return how likely it is that one of the labels holds."""
        return sum(self.shares.get(label, 0.0) for label in labels)

    @property
    def first(self) -> Label:
        """The likeliest label."""
        return max(self.shares, key=lambda label: self.shares[label])


UNKNOWN: Final = Likely({Topic.GENERAL: 1.0})
"""What is known of words that no classifier has read."""
