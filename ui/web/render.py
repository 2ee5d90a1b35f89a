"""Replies as HTML; pure. Not here: the page's head, the leaflet beside them, and how a browser gets them.

What the page says of itself is in its person's language. What a reply says is English, but for the fixed sentences of
another language: each of its lines says which.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from assistant.domain.not_stated import NOT_STATED
from assistant.domain.profile import ANYONE, Profile
from assistant.domain.reply import Citation, Line, LineKind, Reply, ReplyKind
from ui.web.markup import anchor, around, escape, hidden, in_english, offsets
from ui.web.tongue import spoken
from ui.web.who import in_words
from ui.words.words import Words

_APART = frozenset({LineKind.ITEM, LineKind.FOLDED, LineKind.SAID})
"""Kinds of lines that are set in a way of their own."""
_LAST = '<div class="last"></div>'
"""Ends every transcript. Gradio keeps the elements of a block whose source is unchanged, and a block's source
includes the empty line after it: with this one below them, no earlier turn is ever redrawn and read out again."""
_ENGLISH: Final = 'lang="en" dir="ltr"'


@dataclass(frozen=True, slots=True)
class Turn:
    """A question, the reply that it got, whom it was understood to be about, and which markers are rows for them."""

    question: str
    reply: Reply
    profile: Profile = ANYONE
    fits: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Beside:
    """The leaflet, and its revision, that stands beside the chat: markers lead into it and no other."""

    leaflet: str
    revision: int


def transcript(turns: Sequence[Turn], beside: Beside, words: Words, asked: str = "", doing: str = "") -> str:
    """Return the chat. `asked` is a question that waits for its reply, and `doing` what is said of that."""
    blocks = [block for turn in turns for block in (_asked(turn.question, words), _reply(turn, beside, words))]
    if asked:
        blocks.append(_asked(asked, words))
        if doing:
            blocks.append(_waiting(doing))
    return "\n\n".join([*blocks, _LAST])


def so_far(reply: Reply, beside: Beside, words: Words) -> str:
    """Return what may be shown of a reply that is still written. It stands outside of what is read out."""
    body = f"{''.join(_lines(Turn('', reply), beside, words))}{_by_model(reply, words)}"
    return f'<div class="so-far">{body}{_waiting(words.still_writing)}</div>'


def _waiting(doing: str) -> str:
    return f'<p class="waiting">{escape(doing)}</p>'


def _asked(question: str, words: Words) -> str:
    return f'<div class="asked"><h3>{hidden(f"{words.you_asked} ")}<bdi>{escape(question)}</bdi></h3></div>'


def _reply(turn: Turn, beside: Beside, words: Words) -> str:
    reply = turn.reply
    title = {ReplyKind.URGENT: words.urgent, ReplyKind.CRISIS: words.crisis}.get(reply.kind)
    lines = "".join(_lines(turn, beside, words))
    body = f"{lines}{_by_model(reply, words)}{_sources(reply.citations, words)}"
    kind = reply.kind.value.replace("_", "-")
    if title is None:
        return f'<div class="reply {kind}">{body}</div>'
    return f'<div class="reply card {kind}"><h4>{escape(title)}</h4><div class="inside">{body}</div></div>'


def _by_model(reply: Reply, words: Words) -> str:
    written = any(line.kind is LineKind.WRITTEN for line in reply.lines)
    return f'<p class="by-model">{escape(words.by_model)}</p>' if written else ""


def _lines(turn: Turn, beside: Beside, words: Words) -> Iterator[str]:
    cited = {citation.marker: citation for citation in turn.reply.citations}
    was_for_them = False
    for (listed, fits), lines in groupby(turn.reply.lines, key=lambda line: _set_as(line, turn)):
        said = [(line, _words(line, cited, beside, words)) for line in lines]
        if listed is LineKind.FOLDED:
            yield _folded([each for _, each in said], words)
            continue
        if listed is not LineKind.SAID and fits is not was_for_them:
            yield _for_whom(turn.profile, words) if fits else f'<p class="besides">{escape(words.besides)}</p>'
            was_for_them = fits
        row = " row" if fits else ""
        if listed is LineKind.ITEM:
            items = "".join(f"<li>{each}</li>" for _, each in said)
            yield f'<ul class="said-by-leaflet{row}" {_ENGLISH}>{items}</ul>'
        else:
            yield from (f'<p class="{_voice(line, row)}" {_language(line)}>{each}</p>' for line, each in said)


def _set_as(line: Line, turn: Turn) -> tuple[LineKind, bool]:
    """Return how a line is set, together with those like it, and whether it is a row for whom the turn was about."""
    kind = line.kind if line.kind in _APART else LineKind.QUOTE
    return kind, not turn.fits.isdisjoint(line.markers)


def _folded(items: Sequence[str], words: Words) -> str:
    others = "".join(f"<li>{item}</li>" for item in items)
    summary = f"<summary>{escape(words.for_others)}</summary>"
    return f'<details class="others">{summary}<ul role="list" {_ENGLISH}>{others}</ul></details>'


def _for_whom(profile: Profile, words: Words) -> str:
    """Return what stands before the rows of a dose that are for somebody: for whom."""
    about = replace(profile, weight_kg=NOT_STATED)
    return f'<p class="fits">{escape(words.for_person.format(who=in_words(about, words)))}</p>'


def _language(line: Line) -> str:
    return spoken(line.words) if line.kind is LineKind.SAID else _ENGLISH


def _voice(line: Line, row: str) -> str:
    own = {LineKind.SAID: "said", LineKind.WRITTEN: "written"}
    return own.get(line.kind, f"said-by-leaflet{row}")


def _words(line: Line, cited: dict[int, Citation], beside: Beside, words: Words) -> str:
    return " ".join([escape(line.words), *(_marker(cited[marker], beside, words) for marker in line.markers)])


def _marker(citation: Citation, beside: Beside, words: Words) -> str:
    """Return a link to the cited words, or where another leaflet or revision is shown, the number alone."""
    if Beside(citation.leaflet, citation.revision) != beside:
        is_earlier = citation.leaflet == beside.leaflet
        before, after = around(words.marker_in_earlier if is_earlier else words.marker_in_other, "number")
        return f'<span class="cite-gone">{hidden(before)}{citation.marker}{hidden(after)}</span>'
    target = anchor(citation.leaflet, citation.revision, citation.passage)
    before, after = around(words.marker, "number")
    name = f"{hidden(before)}{citation.marker}{hidden(after.format(section=citation.section))}"
    return f'<a class="cite {offsets("of", citation.span)}" href="#{target}">{name}</a>'


def _sources(citations: Sequence[Citation], words: Words) -> str:
    if not citations:
        return ""
    entries = "".join(_source(citation, words) for citation in citations)
    summary = f"<summary>{escape(words.where_from)}</summary>"
    return f'<details class="sources">{summary}<ul role="list">{entries}</ul></details>'


def _source(citation: Citation, words: Words) -> str:
    before, after = around(words.source.replace("{number}", str(citation.marker)), "section")
    place = f"{escape(before)}{in_english(citation.section)}{escape(after)}"
    return f'<li><p class="from">{place}</p><blockquote {_ENGLISH}>{escape(citation.quote)}</blockquote></li>'
