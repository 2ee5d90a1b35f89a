"""A leaflet's limits as the desk shows them, each beside its quote. Not here: the pages, or their own words."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.domain.leaflet import Leaflet, Passage
from assistant.domain.limit_decisions import LimitValues, Word, values_of
from assistant.domain.limit_doubts import doubts_of
from assistant.domain.limit_refusals import why_unsound
from assistant.domain.limit_standing import Matter, Stage
from assistant.domain.span import Span
from ingest.limits_check import why_unfounded
from ui.desk.pages.limit_wording import STAGES, Said, says, standing_in_words, what_was_said, your_word


@dataclass(frozen=True, slots=True)
class Context:
    """Some words of a leaflet with what stands around them."""

    heading: str
    before: str
    within: tuple[str, str, str]
    """The sentence: what stands before the quote, the quote, and what stands after it."""
    after: str


@dataclass(frozen=True, slots=True)
class Card:
    """One limit as somebody sees it who may decide on it, or not."""

    key: str
    says: str
    stage: str
    standing: str
    """Where it stands and what is still needed, in sentences."""
    quote: Context
    doubts: tuple[str, ...]
    history: tuple[Said, ...]
    others: tuple[tuple[str, str], ...]
    """The key and the words of other values that are in question."""
    yours: str
    """The person's own word that counts now, in a sentence."""
    may_confirm: bool
    may_reject: bool
    values: str
    """The key of the values that a confirmation is of."""
    last: int
    people_needed: int

    @property
    def wants(self) -> bool:
        """Whether the person's word would bring it on."""
        open_stages = {STAGES[stage] for stage in (Stage.DISPUTED, Stage.HALF_WAY, Stage.PROPOSED)}
        return self.stage in open_stages and not self.yours


def card(matter: Matter, leaflet: Leaflet, name: str, known: Sequence[Matter]) -> Card:
    """Return a limit of a leaflet for the person of that name; `known` are all that the leaflet has."""
    mine = matter.word_of(name)
    counts = mine is not None and mine in matter.agreed
    rejects = bool(matter.agreed) and matter.agreed[-1].word is Word.REJECT
    first = values_of(matter.limit)
    unsound = why_unsound(matter.values, leaflet.text)
    return Card(
        key=first.key,
        says=says(matter.values),
        stage=STAGES[matter.stage],
        standing=standing_in_words(matter),
        quote=context(leaflet, matter.values.span),
        doubts=(*matter.limit.doubts, *_cautions(matter, leaflet, known), *_to_be_corrected(unsound)),
        history=tuple(what_was_said(each, matter) for each in matter.decisions),
        others=tuple((each.key, says(each)) for each in matter.in_question if each != matter.values),
        yours="" if mine is None or not counts else your_word(mine, matter),
        may_confirm=not (unsound or (counts and not rejects)),
        may_reject=not (counts and rejects),
        values=matter.values.key,
        last=matter.last,
        people_needed=matter.people_needed,
    )


def context(leaflet: Leaflet, span: Span) -> Context:
    """Return words of a leaflet with the sentence before, their own, and the one after, under their heading."""
    places = [place for place, each in enumerate(leaflet.passages) if _meet(each.span, span)]
    if not places:
        return Context("", "", ("", leaflet.quote(span), ""), "")
    first, last = leaflet.passages[places[0]], leaflet.passages[places[-1]]
    start, end = min(first.span.start, span.start), max(last.span.end, span.end)
    return Context(
        heading=leaflet.heading_of(first),
        before=_beside(leaflet, places[0] - 1, first),
        within=(leaflet.text[start : span.start], leaflet.quote(span), leaflet.text[span.end : end]),
        after=_beside(leaflet, places[-1] + 1, last),
    )


def counted(matters: Sequence[Matter]) -> tuple[tuple[str, int], ...]:
    """Return how many limits there are of each stage that has any."""
    stages = [matter.stage for matter in matters]
    return tuple((words, stages.count(stage)) for stage, words in STAGES.items() if stage in stages)


def doubts(values: LimitValues, leaflet: Leaflet, matter: Matter | None, known: Sequence[Matter]) -> tuple[str, ...]:
    """Return what is doubtful of values that a person names for a limit, or without one as a new limit."""
    return doubts_of(values, _others(matter, known), _unfounded(values, leaflet))


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _beside(leaflet: Leaflet, place: int, passage: Passage) -> str:
    if not 0 <= place < len(leaflet.passages) or leaflet.passages[place].section != passage.section:
        return ""
    return leaflet.quote(leaflet.passages[place].span)


def _to_be_corrected(unsound: str) -> tuple[str, ...]:
    return (f"it cannot be confirmed as it stands, and has to be corrected or rejected: {unsound}",) if unsound else ()


def _others(matter: Matter | None, known: Sequence[Matter]) -> list[LimitValues]:
    """Return what the guard holds doses against by other limits than one."""
    return [values_of(limit) for each in known if each is not matter for limit in each.limits]


def _unfounded(values: LimitValues, leaflet: Leaflet) -> str:
    quote = leaflet.quote(values.span)
    return why_unfounded(values.limit, quote, quote)


def _cautions(matter: Matter, leaflet: Leaflet, known: Sequence[Matter]) -> tuple[str, ...]:
    """Return what to look at in a limit beside the others, and in values that a person named as an ingest does."""
    beside = () if matter.stage is Stage.REJECTED else doubts_of(matter.values, _others(matter, known))
    if matter.is_proposed and matter.values == values_of(matter.limit):
        return beside
    why = _unfounded(matter.values, leaflet)
    own = () if matter.is_proposed else ("the program does not read this limit in the text by itself",)
    return (*own, *((f"of the values named last: {why}",) if why else ()), *beside)
