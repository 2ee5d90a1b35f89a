"""A question as numbers: its embedding, the topics that its words name, and the letters of its words.

The letters are what misspelt words keep. Not here: what is made of the numbers.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from assistant.domain.question_topics import topics_of
from assistant.domain.topics import Topic
from assistant.domain.triage import Emergency, triage

Numbers = npt.NDArray[np.float32]
"""One question's features, or the weights of several labels, one row each."""

_WORD: Final = re.compile(r"[^\W_]+")
_SHORTEST: Final = 2
_LONGEST: Final = 5
_NAMED_COUNTS: Final = 0.5
"""What a named topic counts, beside an embedding of length one."""
_EMERGENCIES: Final = (Emergency.CRISIS, Emergency.SWALLOWED, Emergency.DANGER, Emergency.RAN_OUT)
NAMED: Final = len(Topic) + len(_EMERGENCIES)
"""How many features the named topics are."""


def ngrams(words: str) -> Iterator[str]:
    """Yield the runs of two to five letters within each word, its ends marked by a space."""
    for word in _WORD.findall(words.casefold()):
        padded = f" {word} "
        for length in range(_SHORTEST, _LONGEST + 1):
            for place in range(len(padded) - length + 1):
                yield padded[place : place + length]


def letters(words: str, places: dict[str, int], rarity: Sequence[float]) -> Numbers:
    """Return the weights of a question's runs of letters (tf-idf, length one); `places` are the runs that count."""
    found = Counter(run for run in ngrams(words) if run in places)
    weights = np.zeros(len(places), dtype=np.float32)
    for run, often in found.items():
        weights[places[run]] = (1 + math.log(often)) * rarity[places[run]]
    length = float(np.linalg.norm(weights))
    return weights / np.float32(length) if length else weights


def named(words: str) -> Numbers:
    """Return, for each topic and emergency, whether a question's words name it."""
    topics, emergency = topics_of(words), triage(words)
    marks = [*(topic in topics for topic in Topic), *(emergency is each for each in _EMERGENCIES)]
    return np.array(marks, dtype=np.float32) * np.float32(_NAMED_COUNTS)


def features(words: str, vector: Sequence[float], places: dict[str, int], rarity: Sequence[float]) -> Numbers:
    """Return a question's features: its embedding, what its words name, its letters."""
    return np.concatenate([np.asarray(vector, dtype=np.float32), named(words), letters(words, places, rarity)])
