"""Replies for tests that are about something else than what is released. They pass the guard like any other."""

from collections.abc import Iterator

from assistant.domain.guard.canonical import canonical
from assistant.domain.guard.label import Label
from assistant.domain.guard.release import release
from assistant.domain.reply import Draft, LineKind, Reply


def released(draft: Draft) -> Reply:
    """Return a draft as a reply, under the label of a leaflet that has all of its words, as they stand."""
    words = {form for each in _words(draft) for form in (each, canonical(each).text) if form}
    reply = release(draft, Label((), tuple(sorted(words, key=len, reverse=True))))
    assert reply.text == draft.text, reply.verdict
    return reply


def _words(draft: Draft) -> Iterator[str]:
    for line in draft.lines:
        yield line.words
    for citation in draft.citations:
        yield citation.quote
        yield citation.section
    if any(line.kind is LineKind.FOLDED for line in draft.lines):
        yield "For others the leaflet says:"
