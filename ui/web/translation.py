"""Gradio's page in another language: the words of the components that it is told to draw. Not here: which words; pure.

The components are laid out once, in English, for everybody. What they say stands in the page as one JSON value, which
is where it is put into the language of whoever opens it.
"""

import json
import re
from dataclasses import fields
from typing import Any, Final

from ui.words.english import ENGLISH
from ui.words.words import Words

_BEFORE_CONFIG: Final = "window.gradio_config = "
_SHOWN: Final = ("value", "label", "choices", "info", "placeholder")
"""The properties of a component that are seen or heard."""
_TEXT: Final = re.compile(r"[^<>]+")


def translated(gradio_page: str, words: Words) -> str:
    """Return Gradio's page with its components in a language; a page without any is returned as it is."""
    before, found, after = gradio_page.partition(_BEFORE_CONFIG)
    if words == ENGLISH or not found:
        return gradio_page
    config, end = json.JSONDecoder().raw_decode(after)
    said = {getattr(ENGLISH, each.name): getattr(words, each.name) for each in fields(Words) if each.type is str}
    config["title"] = words.page_title
    for component in config["components"]:
        shown = component["props"]
        shown.update({name: _in_language(shown[name], said) for name in _SHOWN if name in shown})
    return f"{before}{found}{_dumped(config)}{after[end:]}"


def _in_language(value: object, said: dict[str, str]) -> object:
    """Return a value with every text in it that is one of our sentences in the language; text may stand in HTML."""
    if isinstance(value, str):
        return _TEXT.sub(lambda text: said.get(text.group(), text.group()), value)
    if isinstance(value, list):
        # A choice is its name and then its value, which no person sees.
        is_choice = len(value) == 2 and all(isinstance(each, str) for each in value)  # noqa: PLR2004
        return [_in_language(value[0], said), value[1]] if is_choice else [_in_language(each, said) for each in value]
    return value


def _dumped(config: dict[str, Any]) -> str:
    """Return JSON that ends no script element."""
    return json.dumps(config).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
