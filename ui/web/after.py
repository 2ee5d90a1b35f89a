"""What can be done with the last answer and the conversation, below the transcript, as components.

It stands outside of what is read out. Copying and printing are the script's. Not here: what comes of the rest.
"""

from typing import Any

import gradio as gr

from ui.web.chat import Chat
from ui.web.deletion import Deletion
from ui.web.feedback import can_be_rated
from ui.web.place import Changes
from ui.web.rating import RatingForm
from ui.web.referral import Referral
from ui.words.english import ENGLISH


class After:
    """The components below the transcript."""

    def __init__(self) -> None:
        """Lay them out where components are being laid out; they are shown once there is an answer."""
        with gr.Column(elem_id="after", visible=False, min_width=0) as self._all:
            with gr.Column(elem_id="of-answer", min_width=0) as self._of_answer:
                self.rating = RatingForm()
                self.referral = Referral()
            with gr.Row(elem_id="keep"):
                gr.Button(ENGLISH.copy, elem_id="copy", min_width=0)
                gr.Button(ENGLISH.print_chat, elem_id="print-chat", min_width=0)
            self.deletion = Deletion()

    @property
    def held(self) -> list[Any]:
        """The buttons that wait while a question is answered."""
        rating = self.rating
        return [self.deletion.confirm, rating.yes, rating.no, rating.send, self.referral.send]

    @property
    def outputs(self) -> list[Any]:
        """All that `shows` changes."""
        parts = self.rating.outputs, self.referral.outputs, self.deletion.outputs
        return [self._all, self._of_answer, *(each for part in parts for each in part)]

    def shows(self, before: Chat | None, chat: Chat, *, is_sent: bool) -> Changes:
        """Return the changes that show what can be done now."""
        changes: Changes = {
            self._all: gr.update(visible=bool(chat.turns)),
            self._of_answer: gr.update(visible=can_be_rated(chat)),
        }
        changes |= self.rating.shows(before, chat) | self.deletion.folds()
        is_another = before is None or len(before.turns) != len(chat.turns)
        return changes | (self.referral.folds() if is_sent or is_another else {})
