"""The way to delete a conversation, which asks once more, as components. Not here: deleting it."""

from typing import Any

import gradio as gr

from ui.web.place import Changes, place


class Deletion:
    """The components that ask whether to delete a conversation."""

    def __init__(self) -> None:
        """Lay them out where components are being laid out; they are shown once there is something to delete."""
        self._ways = gr.Accordion("Delete this conversation", open=False, visible=False, elem_id="delete")
        with self._ways:
            place("delete-sure", "<p>Delete it for good?</p>")
            with gr.Row(elem_id="delete-buttons"):
                self.confirm = gr.Button("Delete it", elem_id="delete-confirm", min_width=0)
                self.keep = gr.Button("Keep it", elem_id="delete-keep", min_width=0)

    @property
    def outputs(self) -> list[Any]:
        """All that `offers` and `folds` change."""
        return [self._ways]

    def offers(self, *, there_is_something: bool) -> Changes:
        """Return the change that shows the way to delete, folded, or hides it."""
        return {self._ways: gr.update(visible=there_is_something, open=False)}

    def folds(self) -> Changes:
        """Return the change that asks no more."""
        return {self._ways: gr.update(open=False)}
