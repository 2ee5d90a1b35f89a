"""The judge's rule of order: a sentence's words follow its entry's, and leave no word out between two they take up.

Clauses may change places, a list's items too, and an item may stand before its lead-in. Other rules are in figures.py,
force.py and limits.py.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from eval.small_model.clauses import clauses_of, outside_brackets
from eval.small_model.entries import Entry, item_of, segments
from eval.small_model.reading import TRIVIAL, Said
from eval.small_model.words import FUNCTION, MARKS, TALK, is_number, listed, stem, stems

_DROPPED: Final = frozenset(
    map(
        stem,
        listed("car already usually mainly greatly strongly strong also instead well straight further take use again"),
    )
)
_JOINTS: Final = MARKS | {"and", "or"}
_ALTERNATIVE: Final = 3  # one or two words and their "or"
_CAUSED: Final = frozenset(map(stem, listed("cause side effect possible affect")))
_SOMEBODY: Final = frozenset(map(stem, listed("people person patient")))
_ORDERS: Final = listed("l i li il lil")

_Place = tuple[int, str]


def against_order(said: Said, entry: Entry) -> str | None:
    """Return where a sentence's words stand in another order than its entry's, or leave out some between them."""
    if reason := _against_list(said, entry) if entry.lead else _against_exchange(said, entry):
        return reason
    if stems(said.tokens).count(said.name) > max(1, entry.stems.count(said.name)):
        return "it names the medicine too often"
    parts = _listed(said, entry) if entry.lead else _plain(said, entry)
    loose = {said.name} | {word for word in stems(entry.lead) if _in_items(word, entry)}
    if all(_fits(part, _places(tokens), said.name, loose) for part, tokens in parts):
        return None
    return "its words stand in another order, or leave out some between them"


def _plain(said: Said, entry: Entry) -> Iterator[tuple[list[str], Sequence[str]]]:
    for clause in said.clauses:
        part: list[str] = []
        for word in (*clause.tokens, ","):
            if word in MARKS:
                yield [some for some in stems(part) if some in entry.stems], entry.tokens
                part = []
            else:
                part.append(word)


def _listed(said: Said, entry: Entry) -> Iterator[tuple[list[str], Sequence[str]]]:
    lead = stems(entry.lead)
    for clause in said.clauses:
        yield [word for word in stems(clause.tokens) if word in lead and not _in_items(word, entry)], entry.lead
    for segment in segments(said.tokens):
        item = item_of(segment, entry)
        yield [word for word in stems(segment) if word in stems(item) and word not in lead], item


def _in_items(word: str, entry: Entry) -> bool:
    return any(word in stems(item) for item in entry.items)


def _against_list(said: Said, entry: Entry) -> str | None:
    """Return where a sentence mixes a list's items with their lead-in, or names none where the lead-in needs one."""
    lead = set(stems(entry.lead))
    marks = ["l" if word in lead else "i" for word in _owned(said.tokens, entry, lead)]
    if "".join(mark for mark, _ in groupby(marks)) not in _ORDERS:
        return "it mixes a list's items with what leads in to them"
    if not (said.stems & (lead - {said.name} - TALK) or said.is_fragment or _causes(said, entry)):
        return "it says of an item what the list does not"
    if "i" in marks:
        weak = [item for item in entry.items if not _names(said, item, lead)]
        return "it names too little of an item" if weak else None
    bare = all(not clause.negators for clause in clauses_of(entry.lead))
    return None if bare and said.stems & {"effect"} else "it names no item of the list"


def _causes(said: Said, entry: Entry) -> bool:
    """Tell whether a sentence says of a list of side effects only that they are caused."""
    other = said.stems - set(entry.stems) - TRIVIAL - {said.name}
    return other <= _CAUSED and bool(_CAUSED & set(stems(entry.lead)) or any(map(is_number, entry.lead)))


def _against_exchange(said: Said, entry: Entry) -> str | None:
    """Return where a word stands in the place of another, or the medicine's name in another clause than its own."""
    name = {said.name}
    for clause, held in said.pairs(entry):
        if held is None or not held.core:
            continue
        other = set(clause.stems) - set(entry.stems) - (TRIVIAL - _SOMEBODY) - name
        if other and set(held.core) - said.stems - _DROPPED - TRIVIAL - name:
            return f"it puts other words in the place of the label's: {', '.join(sorted(other))}"
        if clause.stems[:1] == (said.name,) and not name & set(entry.stems) and held.core[0] not in said.stems:
            return "it says of the medicine what the label says of another"
    named = {(said.name in clause.stems, said.name in held.stems) for clause, held in said.pairs(entry) if held}
    return "it names the medicine elsewhere" if {(True, False), (False, True)} <= named else None


def _owned(tokens: Iterable[str], entry: Entry, lead: set[str]) -> list[str]:
    """Return the words that stand either in the lead-in or in an item, not in both or in neither."""
    return [word for word in stems(tokens) if (word in lead) != _in_items(word, entry)]


def _names(said: Said, item: Sequence[str], lead: set[str]) -> bool:
    """Tell whether a sentence names an item, by all the words of one of its parts."""
    parts = [set(stems(part)) - _DROPPED - TRIVIAL for part in segments(item)]
    return any(part - lead and part <= said.stems for part in parts)


def _places(tokens: Sequence[str]) -> list[_Place]:
    """Return the words of an entry, each with the number of its clause."""
    return [(number, word) for number, clause in enumerate(clauses_of(tokens)) for word in clause.tokens]


def _fits(part: Sequence[str], places: Sequence[_Place], name: str, loose: set[str]) -> bool:
    while part and part[0] == name:
        part = part[1:]
    while part and part[-1] == name:
        part = part[:-1]
    return not part or any(
        stem(word) == part[0] and _follows(part[1:], places, at, loose) for at, (_, word) in enumerate(places)
    )


def _follows(part: Sequence[str], places: Sequence[_Place], last: int, loose: set[str]) -> bool:
    for wanted in part:
        at = next((at for at in range(last + 1, len(places)) if stem(places[at][1]) == wanted), None)
        if at is None or not _may_skip(places[last : at + 1], loose):
            return False
        last = at
    return True


def _may_skip(places: Sequence[_Place], loose: set[str]) -> bool:
    """Tell whether the words between the first and the last of some may be left out."""
    skipped = [word for _, word in places[1:-1]]
    if places[0][0] != places[-1][0] or not set(stems(outside_brackets(skipped))) - _DROPPED - loose:
        return True
    bare = [word for word in skipped if word not in FUNCTION or word in _JOINTS]
    return {bare[0], bare[-1]} <= _JOINTS or ("or" in {bare[0], bare[-1]} and len(bare) <= _ALTERNATIVE)
