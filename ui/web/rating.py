"""Whether the last answer helped, and why it did not, as components. Not here: what is done with it."""

from typing import Any, Final

import gradio as gr

from assistant.domain.feedback import LONGEST_COMMENT, Rating, Reason
from ui.web.chat import Chat
from ui.web.place import Changes, place
from ui.words.english import ENGLISH

_REASONS: Final = [
    (ENGLISH.reason_wrong, Reason.WRONG.name),
    (ENGLISH.reason_not_answered, Reason.NOT_ANSWERED.name),
    (ENGLISH.reason_unclear, Reason.UNCLEAR.name),
    (ENGLISH.reason_incomplete, Reason.INCOMPLETE.name),
    (ENGLISH.reason_other, Reason.OTHER.name),
]
_PRESSED: Final = "pressed"
"""The class of the button that says what was said; the script tells the state of it."""


class RatingForm:
    """The components that ask whether an answer helped."""

    def __init__(self) -> None:
        """Lay them out where components are being laid out; the reasons are shown once it did not."""
        with gr.Row(elem_id="rating"):
            place("helpful", f"<p>{ENGLISH.helpful}</p>")
            self.yes = gr.Button(ENGLISH.yes, elem_id="helpful-yes", min_width=0)
            self.no = gr.Button(ENGLISH.no, elem_id="helpful-no", min_width=0)
        with gr.Column(elem_id="why-not", visible=False, min_width=0) as self._why_not:
            self.reason = gr.Radio(_REASONS, value=None, label=ENGLISH.why_not, elem_id="why-not-reason", min_width=0)
            self.comment = gr.Textbox(
                label=ENGLISH.comment,
                lines=2,
                max_lines=4,
                max_length=LONGEST_COMMENT,
                elem_id="why-not-comment",
                min_width=0,
            )
            self.send = gr.Button(ENGLISH.send, elem_id="why-not-send", min_width=0)

    @property
    def inputs(self) -> list[Any]:
        """The form's fields."""
        return [self.reason, self.comment]

    @property
    def outputs(self) -> list[Any]:
        """All that `shows` changes."""
        return [self.yes, self.no, self._why_not, *self.inputs]

    def shows(self, before: Chat | None, chat: Chat) -> Changes:
        """Return the changes that show what was said of the last answer; of another answer nothing was said yet."""
        asks_why = chat.rating is Rating.NOT_HELPFUL and not chat.is_explained
        changes: Changes = {
            self.yes: gr.update(elem_classes=[_PRESSED] if chat.rating is Rating.HELPFUL else []),
            self.no: gr.update(elem_classes=[_PRESSED] if chat.rating is Rating.NOT_HELPFUL else []),
            self._why_not: gr.update(visible=asks_why),
        }
        if before is None or len(before.turns) != len(chat.turns) or chat.is_explained:
            changes |= {self.reason: None, self.comment: ""}
        return changes
