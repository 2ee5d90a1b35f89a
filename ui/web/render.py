"""Replies and the first screen as HTML; pure. Not here: the leaflet beside them, and how a browser gets them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

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

LOOKING: Final = "Looking in the leaflet…"
WRITING: Final = "Writing an answer from the leaflet…"
STILL_WRITING: Final = "…still writing"
BY_MODEL: Final = "Worded by a language model; every sentence was checked against the leaflet."

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


@dataclass(frozen=True, slots=True)
class Beside:
    """The leaflet, and its revision, that stands beside the chat: markers lead into it and no other."""

    leaflet: str
    revision: int


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


def transcript(turns: Sequence[Turn], beside: Beside, asked: str = "", doing: str = LOOKING) -> str:
    """Return the chat. `asked` is a question that waits for its reply, and `doing` what is said of that."""
    blocks = [block for turn in turns for block in (_asked(turn.question), _reply(turn.reply, beside))]
    if asked:
        blocks.append(_asked(asked))
        if doing:
            blocks.append(_waiting(doing))
    return "\n\n".join([*blocks, _LAST])


def so_far(reply: Reply, beside: Beside) -> str:
    """Return what may be shown of a reply that is still written. It stands outside of what is read out."""
    body = f"{''.join(_lines(reply, beside))}{_by_model(reply)}"
    return f'<div class="so-far">{body}{_waiting(STILL_WRITING)}</div>'


def _waiting(doing: str) -> str:
    return f'<p class="waiting">{escape(doing)}</p>'


def _asked(question: str) -> str:
    return f'<div class="asked"><h3>{hidden("You asked: ")}{escape(question)}</h3></div>'


def _reply(reply: Reply, beside: Beside) -> str:
    title = _CARDS.get(reply.kind)
    body = f"{''.join(_lines(reply, beside))}{_by_model(reply)}{_sources(reply.citations)}"
    kind = reply.kind.value.replace("_", "-")
    if title is None:
        return f'<div class="reply {kind}">{body}</div>'
    return f'<div class="reply card {kind}"><h4>{escape(title)}</h4><div class="inside">{body}</div></div>'


def _by_model(reply: Reply) -> str:
    written = any(line.kind is LineKind.WRITTEN for line in reply.lines)
    return f'<p class="by-model">{escape(BY_MODEL)}</p>' if written else ""


def _lines(reply: Reply, beside: Beside) -> Iterator[str]:
    cited = {citation.marker: citation for citation in reply.citations}
    row = " row" if reply.kind is ReplyKind.DOSE else ""
    for listed, lines in groupby(reply.lines, key=lambda line: line.kind if line.kind in _LISTED else None):
        if listed is None:
            yield from (f'<p class="{_voice(line, row)}">{_words(line, cited, beside)}</p>' for line in lines)
            continue
        items = "".join(f"<li>{_words(line, cited, beside)}</li>" for line in lines)
        if listed is LineKind.ITEM:
            yield f'<ul class="said-by-leaflet{row}">{items}</ul>'
        else:
            yield f'<details class="others"><summary>{_FOR_OTHERS}</summary><ul role="list">{items}</ul></details>'


def _voice(line: Line, row: str) -> str:
    own = {LineKind.SAID: "said", LineKind.WRITTEN: "written"}
    return own.get(line.kind, f"said-by-leaflet{row}")


def _words(line: Line, cited: dict[int, Citation], beside: Beside) -> str:
    return " ".join([escape(line.words), *(_marker(cited[marker], beside) for marker in line.markers)])


def _marker(citation: Citation, beside: Beside) -> str:
    """Return a link to the cited words, or where another leaflet or revision is shown, the number alone."""
    if Beside(citation.leaflet, citation.revision) != beside:
        other = "an earlier revision" if citation.leaflet == beside.leaflet else "another leaflet"
        return f'<span class="cite-gone">{hidden("Source ")}{citation.marker}{hidden(f" in {other}")}</span>'
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
