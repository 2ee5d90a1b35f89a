"""Words to HTML that says exactly those words, and names for places in it. Not here: replies and leaflets.

What is made here goes through Gradio's Markdown component: Markdown, then a sanitiser that keeps `id`, `class` and
`role` but drops `data-*` and `aria-*`. So offsets travel as classes, and accessible names as hidden words.
"""

import re
from string import punctuation

from assistant.domain.span import Span

_AS_IS = frozenset(".,:;()/-")
_REFERENCES = {
    ord(character): f"&#{ord(character)};" for character in punctuation + "\t\n\r" if character not in _AS_IS
}
"""Every sign that Markdown, LaTeX or HTML could read as theirs, and the white space that they would change."""


def escape(words: str) -> str:
    """Return HTML, for text or an attribute's value, whose text content is `words` to the character."""
    return words.translate(_REFERENCES)


def hidden(words: str) -> str:
    """Return words that are heard and not seen."""
    return f'<span class="heard">{escape(words)}</span>'


def around(sentence: str, name: str) -> tuple[str, str]:
    """Return what stands before and after a place in a sentence: "Source {number}: see" and "number"."""
    before, _, after = sentence.partition(f"{{{name}}}")
    return before, after


def in_english(words: str) -> str:
    """Return words that are English whatever language the page is in."""
    return f'<span lang="en" dir="ltr">{escape(words)}</span>'


def anchor(leaflet: str, revision: int, passage: str) -> str:
    """Return the element ID of a passage, fit for a link's fragment: "ibuprofen-r2-p0007"."""
    return f"{_plain(leaflet)}-r{revision}-{_plain(passage)}"


def offsets(name: str, span: Span) -> str:
    """Return the class that carries a span: "at-120-165" for name "at". The script reads it."""
    return f"{name}-{span.start}-{span.end}"


def _plain(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9]", lambda found: f"_{ord(found.group()):x}_", name)
