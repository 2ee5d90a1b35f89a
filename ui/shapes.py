"""The shapes of what the API and the MCP server take and give, for their descriptions. Not here: filling them.

`replies` and `leaflets` make what fits them.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from assistant.domain.not_stated import NOT_STATED
from assistant.domain.profile import HEAVIEST_KG, OLDEST_YEARS, Group, Profile
from assistant.domain.question import LONGEST_QUESTION
from assistant.domain.reply import LineKind, ReplyKind

LONGEST_ID = 100
"""Code points. No ID is near it."""

QuestionWords = Annotated[
    str, Field(min_length=1, max_length=LONGEST_QUESTION, examples=["can i drive"], description="What is asked.")
]
LeafletID = Annotated[
    str, Field(max_length=LONGEST_ID, examples=["baclofen"], description="A leaflet's ID, as the list of them has it.")
]
ConversationID = Annotated[
    str,
    Field(
        max_length=LONGEST_ID,
        examples=["2qKbZ0h7c1sTn5yVwXr8uA3dEfGjLmPo"],
        description="A conversation's ID. Whoever has it can read, continue and delete the conversation.",
    ),
]
AgeYears = Annotated[
    float, Field(ge=0, le=OLDEST_YEARS, strict=True, allow_inf_nan=False, description="Age in years.", examples=[4])
]
WeightKg = Annotated[
    float, Field(gt=0, le=HEAVIEST_KG, strict=True, allow_inf_nan=False, description="Weight in kg.", examples=[16])
]
Offset = Annotated[int, Field(ge=0, description="Counts Unicode code points of the leaflet's text.", examples=[3100])]


class Shape(BaseModel):
    """What holds the fields named and no others."""

    model_config = ConfigDict(extra="forbid")


class ProfileShape(Shape):
    """Who takes the medicine. Null, or a field left out, is not stated."""

    age_years: AgeYears | None = None
    weight_kg: WeightKg | None = None
    group: Literal["adult", "child"] | None = Field(default=None, description="Where the age is not known.")

    def profile(self) -> Profile:
        """Return it as the program has it."""
        return Profile(
            NOT_STATED if self.age_years is None else self.age_years,
            NOT_STATED if self.weight_kg is None else self.weight_kg,
            NOT_STATED if self.group is None else Group(self.group),
        )


class CitationShape(Shape):
    """One contiguous span of a leaflet's text: `text[start:end] == quote`, always."""

    marker: int = Field(ge=1, description="The number that stands after the line that rests on it, as [1].")
    leaflet: str = Field(examples=["baclofen"])
    revision: int = Field(description="The leaflet's revision; each has a text of its own.", examples=[1])
    section: str = Field(description="The heading that it stands under.", examples=["Driving and using machines"])
    passage: str = Field(description="The passage's ID in its revision.", examples=["p0031"])
    quote: str = Field(examples=["Do not drive until you know how this medicine affects you."])
    start: Offset
    end: Offset


class LineShape(Shape):
    """One line of a reply."""

    kind: LineKind = Field(
        description="said: the program's own words. quote, lead-in, item: the leaflet's. written: a language model's, "
        "borne out by what they cite. folded: what the leaflet says for other people, to be shown apart."
    )
    words: str = Field(examples=["Do not drive until you know how this medicine affects you."])
    markers: list[int] = Field(description="The citations that it rests on.", examples=[[1]])


class PartialShape(Shape):
    """What may be shown of a reply: all of it is past the dose guard."""

    kind: ReplyKind = Field(description="urgent and crisis send for help and are to be shown first.")
    text: str = Field(description="The reply as plain text: a line each, items after a bullet, markers as [1].")
    citations: list[CitationShape]
    lines: list[LineShape] = Field(description="The same as lines, as a page sets them.")


class TurnShape(PartialShape):
    """A reply as a turn of its conversation."""

    conversation: ConversationID
    turn: int = Field(ge=1, description="Which turn of the conversation it is.")
    profile: ProfileShape = Field(description="Whom the turn was understood to be about.")
    leaflet: LeafletID
    revision: int = Field(description="The leaflet's revision that answered.")


class ReplyShape(TurnShape):
    """The reply to a question."""

    ms: float = Field(description="How long it took, in milliseconds.", examples=[21.4])


class LeafletShape(Shape):
    """A published leaflet, without its words."""

    id: str = Field(examples=["baclofen"])
    title: str
    revision: int
    published_at: str = Field(description="ISO 8601.")
    source: str = Field(description="The name of the file that it was read from.")
    sha256: str = Field(description="Of its text.")
    passages: int = Field(description="How many there are.")


class LeafletsShape(Shape):
    """The published leaflets, by ID."""

    leaflets: list[LeafletShape]


class SpanShape(Shape):
    """Words that an item stands under."""

    start: Offset
    end: Offset
    quote: str


class PassageShape(Shape):
    """A passage of a leaflet: one sentence, one list item or one table row."""

    leaflet: str
    revision: int
    heading: str = Field(description="The heading that it stands under.")
    id: str = Field(examples=["p0031"])
    kind: str = Field(examples=["sentence"])
    topic: str = Field(examples=["driving"])
    start: Offset
    end: Offset
    quote: str = Field(description="Its words.")
    lead_ins: list[SpanShape] = Field(description="What an item means nothing without, outermost first.")


class FindingShape(Shape):
    """One reason to hold a text back."""

    words: str = Field(examples=["40 mg three times a day"])
    reading: str = Field(description="How they were read, or why they could not be.", examples=["120 mg a day"])
    limit: str = Field(description="What they were held against, if anything.", examples=["at most 100 mg a day"])
    quote: str = Field(description="The leaflet's words that set the limit, if any do.")
    by: str = Field(
        description="On whose word the limit rests; empty where nobody has confirmed it.",
        examples=["A. Lee and B. Roy (pharmacists) on 2026-03-02"],
    )


class VerdictShape(Shape):
    """Whether a text stays within a leaflet's dose limits: only where nothing was found against it."""

    allowed: bool
    findings: list[FindingShape]
