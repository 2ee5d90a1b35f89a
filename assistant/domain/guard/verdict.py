"""What the guard says of a text. Not here: how it comes to say so."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Finding:
    """One reason to hold a text back: "30 mg four times daily", read as "120 mg a day", against "100 mg a day"."""

    words: str
    """The text's own words."""
    reading: str
    """How they were read, or why they could not be."""
    limit: str
    """What they were held against; empty where they could not be read."""
    quote: str
    """The leaflet's words that set the limit; empty where none does."""
    by: str = field(default="", compare=False)
    """On whose word the limit rests; empty where nobody stands for it, or none was compared with."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a text may reach anyone, and if not, all that was found."""

    findings: tuple[Finding, ...] = ()

    @property
    def allowed(self) -> bool:
        """Only what nothing was found against is released."""
        return not self.findings
