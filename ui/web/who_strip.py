"""The strip that says whom the conversation is about, and the form that corrects it, as components. Not here: words."""

from typing import Any, Final

import gradio as gr

from assistant.domain.profile import Profile
from ui.web.place import Changes, place
from ui.web.who import fields, strip

_GROUPS: Final = [("Not said", ""), ("An adult", "adult"), ("A child", "child")]
_LONGEST: Final = 20
"""Characters of a number."""


class WhoStrip:
    """The strip's components."""

    def __init__(self) -> None:
        """Lay the strip out where components are being laid out."""
        with gr.Row(elem_id="who"):
            self._said = place("who-said", strip(Profile()))
            self._form = gr.Accordion("Change", open=False, elem_id="who-form")
            with self._form:
                self._lay_out_form()

    def _lay_out_form(self) -> None:
        with gr.Row(elem_id="who-fields"):
            self.age = gr.Textbox(
                label="Age in years", max_lines=1, max_length=_LONGEST, elem_id="who-age", min_width=0
            )
            self.weight = gr.Textbox(
                label="Weight in kg", max_lines=1, max_length=_LONGEST, elem_id="who-weight", min_width=0
            )
        self.group = gr.Radio(_GROUPS, value="", label="If you do not know the age", elem_id="who-group", min_width=0)
        with gr.Row(elem_id="who-buttons"):
            self.save = gr.Button("Save", elem_id="who-save", min_width=0)
            self.clear = gr.Button("Not said", elem_id="who-clear", min_width=0)

    @property
    def inputs(self) -> list[Any]:
        """The form's fields."""
        return [self.age, self.weight, self.group]

    @property
    def outputs(self) -> list[Any]:
        """All that `shows` and `folds` change."""
        return [self._said, self._form, *self.inputs]

    def shows(self, profile: Profile) -> Changes:
        """Return the changes that show a profile, in the strip and in its form."""
        held = fields(profile)
        return {self._said: strip(profile), self.age: held.age, self.weight: held.weight, self.group: held.group}

    def folds(self) -> Changes:
        """Return the change that folds the form away."""
        return {self._form: gr.update(open=False)}
