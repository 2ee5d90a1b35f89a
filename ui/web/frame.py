"""What stands on the page from its first byte, above all that Gradio draws: language, text size, colours; pure.

Not here: Gradio's page (`page`), or what the script does with the buttons.
"""

import json
from html import escape
from typing import Final

from ui.words import LANGUAGES
from ui.words.words import Words

_SIZES: Final = (100, 125, 150, 200)
"""Per cent of the text's own size."""
_FOR_SCRIPTS: Final = (
    "code",
    "document_title",
    "chat",
    "answers",
    "after",
    "the_leaflet",
    "about_mark",
    "back_to_answer",
    "change_who",
    "contents",
    "find",
    "previous",
    "next",
    "found",
    "found_at",
    "not_found",
    "copied",
    "not_copied",
)
"""The sentences that the scripts say, as fields of `Words`."""


def bar(words: Words) -> str:
    """Return the bar above the page: a form that changes its language, and how its text looks, folded."""
    return f'<header id="bar">{_languages(words)}{_display(words)}</header>'


def words_for_scripts(words: Words, nonce: str) -> str:
    """Return the element that the scripts read their words from."""
    said = json.dumps({name: getattr(words, name) for name in _FOR_SCRIPTS}).replace("<", "\\u003c")
    return f'<script type="application/json" id="words" nonce="{nonce}">{said}</script>'


def _languages(words: Words) -> str:
    options = "".join(
        f'<option value="{each.code}" lang="{each.code}" dir="{each.direction}"'
        f"{' selected' if each is words else ''}>{escape(each.name)}</option>"
        for each in LANGUAGES
    )
    return (
        '<form id="language" class="choice" method="get" action="./">'
        f'<label for="language-choice">{escape(words.language)}</label>'
        f'<select id="language-choice" name="lang">{options}</select>'
        f'<button type="submit">{escape(words.show_language)}</button></form>'
    )


def _display(words: Words) -> str:
    sizes = "".join(_choice("size", str(size), words.percent.format(number=size)) for size in _SIZES)
    named = (("auto", words.as_device), ("light", words.light), ("dark", words.dark))
    colours = "".join(_choice("colours", value, name) for value, name in named)
    return (
        f'<details id="display"><summary>{escape(words.display)}</summary>'
        f'<div role="group" aria-labelledby="size-name"><span id="size-name">{escape(words.text_size)}</span>{sizes}'
        f'</div><div role="group" aria-labelledby="colours-name"><span id="colours-name">{escape(words.colours)}</span>'
        f"{colours}</div></details>"
    )


def _choice(kind: str, value: str, name: str) -> str:
    return f'<button type="button" data-{kind}="{value}" aria-pressed="false">{escape(name)}</button>'
