"""An independent judge of a small model's sentences: whether the labels of a question support one that was released.

It reads the labels alone, never a leaflet, and shares no code with the assistant. It judges sentences in the model's
own words; whether a leaflet's words are quoted as they stand is checked elsewhere. What it doubts, it does not support.

The rules a sentence is held to beside one entry of the labels are in figures.py, force.py, limits.py and order.py.
"""

import re
from typing import Final

from eval.small_model.cases import SmallModelCase
from eval.small_model.entries import Entry, entries_for
from eval.small_model.figures import against_numbers, dose_in
from eval.small_model.force import against_force, against_polarity
from eval.small_model.limits import against_claims, against_conditions, against_limits
from eval.small_model.order import against_order
from eval.small_model.reading import Said
from eval.small_model.words import TALK, listed, squeezed, stem, stems, tokens_of

_SENTENCE_END: Final = re.compile(r"(?<=[.!?])\s+|\n+")
_YES_OR_NO: Final = re.compile(r"^(yes|no)\b(?:\s*[,.:;!]\s*|\s*$)", re.IGNORECASE)

_DANGLING: Final = listed("a an the of to by with for and or because your their its as than is are be into from at if")

_RULES: Final = (
    against_numbers,
    against_polarity,
    against_force,
    against_claims,
    against_conditions,
    against_limits,
    against_order,
)


def judge(sentence: str, case: SmallModelCase) -> str | None:
    """Return why a released sentence is not supported by the labels, or None where it is."""
    parts = [part.strip() for part in _SENTENCE_END.split(sentence) if part.strip()]
    if not parts:
        return "it says nothing"
    return next((reason for part in parts if (reason := _against(part, case))), None)


def _against(sentence: str, case: SmallModelCase) -> str | None:
    for pattern in case.false:
        if any(re.search(pattern, text, re.IGNORECASE) for text in (" ".join(sentence.split()), squeezed(sentence))):
            return f"a false claim: {pattern}"
    answer = _YES_OR_NO.match(sentence)
    if answer and answer[1].lower() not in case.also:
        return f"a {answer[1].lower()} of its own"
    rest = (sentence[answer.end() :] if answer else sentence).removeprefix("(")
    if answer and not rest:
        return None
    said = Said(tokens_of(rest), stem(case.leaflet))
    ends = {tokens_of(text)[-2:] for text in case.holds}
    if said.tokens and said.tokens[-1] in _DANGLING and said.tokens[-2:] not in ends:
        return f"it breaks off: {said.tokens[-1]}"
    if dose := dose_in(said.tokens):
        return f"a dose in its own words: {dose}"
    return _unsupported(said, case)


def _unsupported(said: Said, case: SmallModelCase) -> str | None:
    free = frozenset(stems(word for text in case.also for word in tokens_of(text)))
    entries = entries_for(said.tokens, case.holds, free)
    shared = [len(said.stems & set(entry.stems) - {said.name}) for entry in entries]
    if not any(shared):
        return _unheld(said, case, free)
    best = [entry for entry, count in zip(entries, shared, strict=True) if count == max(shared)]
    reasons = [_beside(said.beside(entry), entry) for entry in best]
    return None if None in reasons else reasons[0]


def _unheld(said: Said, case: SmallModelCase, free: frozenset[str]) -> str:
    held = {word for text in case.holds for word in stems(tokens_of(text))} | free | TALK
    missing = sorted(said.stems - held)
    return f"words the labels do not hold: {', '.join(missing)}" if missing else "no one label holds all its words"


def _beside(said: Said, entry: Entry) -> str | None:
    return next((reason for rule in _RULES if (reason := rule(said, entry))), None)
