"""The strip that says whom the conversation is about, and the form that corrects it, as components. Not here: words."""

from typing import Any, Final

import gradio as gr

from assistant.domain.profile import Group, Profile
from ui.web.place import Changes, place
from ui.web.who import fields, strip
from ui.words.english import ENGLISH
from ui.words.words import Words

_GROUPS: Final = [
    (ENGLISH.unsaid, ""),
    (ENGLISH.choice_adult, Group.ADULT.value),
    (ENGLISH.choice_child, Group.CHILD.value),
]
_LONGEST: Final = 20
"""Characters of a number."""


class WhoStrip:
    """The strip's components."""

    def __init__(self) -> None:
        """Lay the strip out where components are being laid out."""
        with gr.Row(elem_id="who"):
            self._said = place("who-said", strip(Profile(), ENGLISH))
            self._form = gr.Accordion(ENGLISH.change, open=False, elem_id="who-form")
            with self._form:
                self._lay_out_form()

    def _lay_out_form(self) -> None:
        with gr.Row(elem_id="who-fields"):
            self.age = gr.Textbox(label=ENGLISH.age, max_lines=1, max_length=_LONGEST, elem_id="who-age", min_width=0)
            self.weight = gr.Textbox(
                label=ENGLISH.weight, max_lines=1, max_length=_LONGEST, elem_id="who-weight", min_width=0
            )
        self.group = gr.Radio(_GROUPS, value="", label=ENGLISH.age_unknown, elem_id="who-group", min_width=0)
        with gr.Row(elem_id="who-buttons"):
            self.save = gr.Button(ENGLISH.save, elem_id="who-save", min_width=0)
            self.clear = gr.Button(ENGLISH.unsaid, elem_id="who-clear", min_width=0)

    @property
    def inputs(self) -> list[Any]:
        """The form's fields."""
        return [self.age, self.weight, self.group]

    @property
    def outputs(self) -> list[Any]:
        """All that `shows` and `folds` change."""
        return [self._said, self._form, *self.inputs]

    def shows(self, profile: Profile, words: Words) -> Changes:
        """Return the changes that show a profile, in the strip and in its form."""
        held = fields(profile)
        return {self._said: strip(profile, words), self.age: held.age, self.weight: held.weight, self.group: held.group}

    def folds(self) -> Changes:
        """Return the change that folds the form away."""
        return {self._form: gr.update(open=False)}
