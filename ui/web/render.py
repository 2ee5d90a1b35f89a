"""Replies and the first screen as HTML; pure. Not here: the leaflet beside them, and how a browser gets them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from assistant.domain.leaflet import Leaflet
from assistant.domain.reply import Citation, Line, LineKind, Reply, ReplyKind
from ui.web.markup import anchor, escape, hidden, offsets

EXAMPLES = (
    "What is it used for?",
    "What are the side effects?",
    "Can I drive?",
    "What if I forget a dose?",
)
"""Questions that any leaflet can be asked."""

_LONG_TITLE = 60
"""Characters: a title that names every strength is set smaller, to leave room for the chat."""
_LISTED = frozenset({LineKind.ITEM, LineKind.FOLDED})
_FOR_OTHERS = "What the leaflet says for others"
_CARDS = {ReplyKind.URGENT: "Urgent advice", ReplyKind.CRISIS: "Please get help now"}
_LAST = '<div class="last"></div>'
"""Ends every transcript. Gradio keeps the elements of a block whose source is unchanged, and a block's source
includes the empty line after it: with this one below them, no earlier turn is ever redrawn and read out again."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A question and the reply that it got."""

    question: str
    reply: Reply


def first_screen(leaflet: Leaflet, leaflets: Sequence[Leaflet], emergency_number: str) -> str:
    """Return the page's head: the medicine, its leaflet's revision, what this is, and what to do in an emergency."""
    at = leaflet.published_at
    date = f'<time datetime="{at.date().isoformat()}">{at.day} {escape(f"{at:%B %Y}")}</time>'
    long = ' class="long"' if len(leaflet.title) > _LONG_TITLE else ""
    about = (
        f"<h1{long}>{escape(leaflet.title)}</h1>"
        f'<p class="quiet">Patient leaflet, revision {leaflet.revision}, published {date}</p>'
    )
    beware = (
        '<p class="quiet">This is software that reads you the leaflet. It is not a doctor or a pharmacist.</p>'
        f'<p class="emergency"><strong>In an emergency call {_number(emergency_number)}.</strong> '
        "Do not wait for an answer here.</p>"
    )
    return f'<div class="head"><div>{about}{_choice(leaflet, leaflets)}</div><div>{beware}</div></div>'


def transcript(turns: Sequence[Turn], revision: int, asked: str = "") -> str:
    """Return the chat. Markers link into `revision` of the leaflet; `asked` is a question that waits for its reply."""
    blocks = [block for turn in turns for block in (_asked(turn.question), _reply(turn.reply, revision))]
    if asked:
        blocks += [_asked(asked), '<p class="waiting">Looking in the leaflet…</p>']
    return "\n\n".join([*blocks, _LAST])


def _asked(question: str) -> str:
    return f'<div class="asked"><h3>{hidden("You asked: ")}{escape(question)}</h3></div>'


def _reply(reply: Reply, revision: int) -> str:
    title = _CARDS.get(reply.kind)
    body = "".join(_lines(reply, revision)) + _sources(reply.citations)
    kind = reply.kind.value.replace("_", "-")
    if title is None:
        return f'<div class="reply {kind}">{body}</div>'
    return f'<div class="reply card {kind}"><h4>{escape(title)}</h4><div class="inside">{body}</div></div>'


def _lines(reply: Reply, revision: int) -> Iterator[str]:
    cited = {citation.marker: citation for citation in reply.citations}
    row = " row" if reply.kind is ReplyKind.DOSE else ""
    for listed, lines in groupby(reply.lines, key=lambda line: line.kind if line.kind in _LISTED else None):
        if listed is None:
            yield from (f'<p class="{_voice(line, row)}">{_words(line, cited, revision)}</p>' for line in lines)
            continue
        items = "".join(f"<li>{_words(line, cited, revision)}</li>" for line in lines)
        if listed is LineKind.ITEM:
            yield f'<ul class="said-by-leaflet{row}">{items}</ul>'
        else:
            yield f'<details class="others"><summary>{_FOR_OTHERS}</summary><ul role="list">{items}</ul></details>'


def _voice(line: Line, row: str) -> str:
    return "said" if line.kind is LineKind.SAID else f"said-by-leaflet{row}"


def _words(line: Line, cited: dict[int, Citation], revision: int) -> str:
    return " ".join([escape(line.words), *(_marker(cited[marker], revision) for marker in line.markers)])


def _marker(citation: Citation, revision: int) -> str:
    """Return a link to the cited words, or where the leaflet shown is a newer revision, the number alone."""
    if citation.revision != revision:
        return f'<span class="cite-gone">{hidden("Source ")}{citation.marker}{hidden(" in an earlier revision")}</span>'
    target = anchor(citation.leaflet, citation.revision, citation.passage)
    name = f"{hidden('Source ')}{citation.marker}{hidden(f': see it in the leaflet, section {citation.section}')}"
    return f'<a class="cite {offsets("of", citation.span)}" href="#{target}">{name}</a>'


def _sources(citations: Sequence[Citation]) -> str:
    if not citations:
        return ""
    entries = "".join(
        f'<li><p class="from">Source {citation.marker}: {escape(citation.section)}</p>'
        f"<blockquote>{escape(citation.quote)}</blockquote></li>"
        for citation in citations
    )
    return f'<details class="sources"><summary>Where this comes from</summary><ul role="list">{entries}</ul></details>'


def _number(number: str) -> str:
    digits = "".join(character for character in number if character in "+0123456789")
    return f'<a href="tel:{digits}">{escape(number)}</a>' if digits else escape(number)


def _choice(leaflet: Leaflet, leaflets: Sequence[Leaflet]) -> str:
    """Return a form that opens another leaflet, and with it a fresh chat; nothing where there is one leaflet alone."""
    if len(leaflets) < 2:  # noqa: PLR2004 - two are what a choice takes
        return ""
    options = "".join(
        f'<option value="{escape(other.id)}"{" selected" if other.id == leaflet.id else ""}>{escape(other.title)}'
        "</option>"
        for other in leaflets
    )
    return (
        '<form class="choice" method="get" action="./"><label for="leaflet-choice">Medicine</label>'
        f'<select id="leaflet-choice" name="leaflet">{options}</select><button type="submit">Show this leaflet</button>'
        "</form>"
    )
