"""What all parts of the page are made of: a place for HTML, and what an event changes. Not here: any of the parts."""

from typing import Any

import gradio as gr

Changes = dict[Any, Any]
"""The components that an event changes, each with its new value. Gradio leaves the others alone."""


def place(name: str, value: str = "") -> gr.Markdown:
    """Return a place for HTML.

    `gr.HTML` is the one by name, but its script compiles templates by `Function`, which a policy against scripts in
    strings forbids. Markdown takes HTML blocks as they are, and sanitises them.
    """
    return gr.Markdown(value, elem_id=name, sanitize_html=True, latex_delimiters=[])
