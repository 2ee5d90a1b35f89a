"""The way to a pharmacist with the last answer, as components. Not here: sending it."""

from typing import Any

import gradio as gr

from assistant.domain.feedback import LONGEST_COMMENT
from ui.web.place import Changes, place
from ui.words.english import ENGLISH


class Referral:
    """The components that send an answer to the pharmacists."""

    def __init__(self) -> None:
        """Lay them out, folded, where components are being laid out."""
        self._form = gr.Accordion(ENGLISH.ask_pharmacist, open=False, elem_id="refer")
        with self._form:
            place("refer-about", f"<p>{ENGLISH.about_pharmacist}</p>")
            self.note = gr.Textbox(
                label=ENGLISH.note, lines=2, max_lines=4, max_length=LONGEST_COMMENT, elem_id="refer-note", min_width=0
            )
            self.send = gr.Button(ENGLISH.send_to_pharmacist, elem_id="refer-send", min_width=0)

    @property
    def outputs(self) -> list[Any]:
        """All that `folds` changes."""
        return [self._form, self.note]

    def folds(self) -> Changes:
        """Return the changes that fold the form away, empty."""
        return {self._form: gr.update(open=False), self.note: ""}
