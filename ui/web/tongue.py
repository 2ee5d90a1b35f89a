"""The language and direction of what a reply says, as HTML attributes. Not here: the language of the page (`ui.words`).

Replies are English, but for the fixed sentences that are said in the language of a question.
"""

from typing import Final

from assistant.domain.not_stated import NOT_STATED
from assistant.service import language_said

_ENGLISH: Final = 'lang="en" dir="ltr"'
_RIGHT_TO_LEFT: Final = frozenset({"ar"})


def spoken(words: str) -> str:
    """Return the attributes of a sentence of our own: 'lang="es" dir="ltr"'."""
    code = language_said(words)
    if code is NOT_STATED:
        return _ENGLISH
    return f'lang="{code}" dir="{"rtl" if code in _RIGHT_TO_LEFT else "ltr"}"'
