"""What the API alone takes and gives. Not here: what it shares with the MCP server (`ui.shapes`)."""

from typing import Annotated, Final

from pydantic import Field, model_validator

from assistant.domain.feedback import LONGEST_COMMENT, Rating, Reason
from ui.shapes import ConversationID, LeafletID, ProfileShape, QuestionWords, Shape, TurnShape

Comment = Annotated[str, Field(max_length=LONGEST_COMMENT, description="What names a person is masked in it.")]

NO_HISTORY: Final = "history is kept on the server: name the conversation to go on with, and send no history"


class Ask(Shape):
    """A question."""

    question: QuestionWords
    conversation: ConversationID | None = Field(default=None, description="The one to go on with; else one begins.")
    leaflet: LeafletID | None = Field(
        default=None, description="The leaflet to ask from now on; else the conversation's, else the installation's."
    )
    profile: ProfileShape | None = Field(
        default=None, description="Whom it is about: what is stated goes before what earlier turns say."
    )

    @model_validator(mode="before")
    @classmethod
    def _no_history(cls, value: object) -> object:
        if isinstance(value, dict) and "history" in value:
            raise ValueError(NO_HISTORY)
        return value


class Begin(Shape):
    """Begins a conversation."""

    leaflet: LeafletID | None = Field(default=None, description="The leaflet to ask; else the installation's.")


class Check(Shape):
    """A text to hold against a leaflet's dose limits."""

    text: Annotated[str, Field(min_length=1, examples=["Adults may take 40 mg three times a day."])]
    leaflet: LeafletID | None = Field(default=None, description="The leaflet; else the installation's.")
    profile: ProfileShape | None = Field(default=None, description="Whom the text is for, where it does not say.")


class Rated(Shape):
    """Whether an answer helped, as its reader says; it goes to the pharmacists who check answers."""

    rating: Rating
    reason: Reason | None = Field(default=None, description="Why it did not.")
    comment: Comment = ""


class Sent(Shape):
    """An answer that a pharmacist is to look at. Nobody replies to its reader."""

    note: Comment = ""


class Begun(Shape):
    """A conversation that has begun."""

    conversation: ConversationID
    leaflet: LeafletID


class Corrected(Shape):
    """Whom a conversation is about from now on, until the person's own words say otherwise."""

    conversation: ConversationID
    profile: ProfileShape


class AskedShape(TurnShape):
    """An earlier turn; its reply has been read by the dose guard again."""

    question: str
    asked_at: str = Field(description="ISO 8601, UTC.")


class ConversationShape(Shape):
    """A conversation with its turns."""

    conversation: ConversationID
    leaflet: LeafletID
    profile: ProfileShape = Field(description="Whom the person said it is about.")
    began_at: str = Field(description="ISO 8601, UTC.")
    last_used_at: str = Field(description="ISO 8601, UTC.")
    turns: list[AskedShape]


class Problem(Shape):
    """What was wrong, in one sentence that is fit to be shown."""

    error: str = Field(examples=["there is no such conversation; one that is not used for some time is forgotten"])
