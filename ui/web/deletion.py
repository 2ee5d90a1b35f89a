"""The way to delete a conversation, which asks once more, as components. Not here: deleting it."""

from typing import Any

import gradio as gr

from ui.web.place import Changes, place
from ui.words.english import ENGLISH


class Deletion:
    """The components that ask whether to delete a conversation."""

    def __init__(self) -> None:
        """Lay them out, folded, where components are being laid out."""
        self._ways = gr.Accordion(ENGLISH.delete, open=False, elem_id="delete")
        with self._ways:
            place("delete-sure", f"<p>{ENGLISH.delete_sure}</p>")
            with gr.Row(elem_id="delete-buttons"):
                self.confirm = gr.Button(ENGLISH.delete_it, elem_id="delete-confirm", min_width=0)
                self.keep = gr.Button(ENGLISH.keep_it, elem_id="delete-keep", min_width=0)

    @property
    def outputs(self) -> list[Any]:
        """All that `folds` changes."""
        return [self._ways]

    def folds(self) -> Changes:
        """Return the change that asks no more."""
        return {self._ways: gr.update(open=False)}
