"""A leaflet's headings as a list to jump by, as HTML. Not here: the leaflet itself."""

from assistant.domain.leaflet import Leaflet, Section
from ui.web.markup import anchor, escape
from ui.words.words import Words

_DEEPEST = 4


def contents(leaflet: Leaflet, words: Words) -> str:
    """Return the headings, folded, each with a link to its place; nothing for a leaflet without any."""
    entries = "".join(
        f'<li class="level-{min(section.level, _DEEPEST)}"><a href="#{heading_anchor(leaflet, section)}">'
        f"{escape(section.heading)}</a></li>"
        for section in leaflet.sections
        if section.heading
    )
    if not entries:
        return ""
    summary = f"<summary>{escape(words.contents)}</summary>"
    return f'<details class="contents">{summary}<ul role="list" lang="en" dir="ltr">{entries}</ul></details>'


def heading_anchor(leaflet: Leaflet, section: Section) -> str:
    """Return the element ID of a section's heading: "ibuprofen-r2-s3"."""
    return anchor(leaflet.id, leaflet.revision, f"s{section.number}")
