"""How likely it is that a leaflet answers a question at all: a calibrated score, before anything is composed.

It is a logistic regression over what the ranking and the classifier found; its weights (`ranking_weights`) were fitted
to the evaluation's dev cases by `leaflet eval ranking`. Not here: which passages answer.
"""

import math
import re
from collections.abc import Sequence
from typing import Final

from assistant.domain.labels import Aside, Likely
from assistant.domain.lay_words import same_things
from assistant.domain.leaflet import Leaflet
from assistant.domain.question_topics import answering_topics, particulars
from assistant.domain.ranking import Ranked
from assistant.domain.ranking_weights import ANSWERABLE_OFFSET, ANSWERABLE_WEIGHTS
from assistant.domain.spelling import corrected
from assistant.domain.topics import Topic

FEATURES: Final = (
    "fit of the best",
    "its words",
    "topics that the leaflet lacks",
    "beside the point",
    "lacks what is named",
)
"""What it is judged by, in the order of `ANSWERABLE_WEIGHTS`."""
_LEAST: Final = 1e-4
_A_PHRASE: Final = 0.25
"""What it counts where a phrase is held and none of its words: "got the runs" is "diarrhoea"."""
_STEM: Final = 5
"""Letters that words have in common which stand for one another: "dizzy" and "dizziness"."""


def answerable(values: Sequence[float]) -> float:
    """Return how likely it is that the leaflet answers, from 0 to 1, by the values of `FEATURES`."""
    score = ANSWERABLE_OFFSET + sum(w * value for w, value in zip(ANSWERABLE_WEIGHTS, values, strict=True))
    return 1 / (1 + math.exp(-score))


def features(
    leaflet: Leaflet, words: str, ranked: Sequence[Ranked], likely: Likely, *, lacks_what_is_named: bool
) -> tuple[float, ...]:
    """Return the values of `FEATURES`; `ranked` are the leaflet's passages, best first."""
    fit = min(max(ranked[0].fit if ranked else 0.0, _LEAST), 1 - _LEAST)
    present = {passage.topic for passage in leaflet.passages}
    lacking = [topic for topic in Topic if topic is not Topic.GENERAL and not answering_topics(topic) & present]
    return (
        math.log(fit / (1 - fit)),
        covered(leaflet, words, ranked[0]) if ranked else 0.0,
        likely.of(*lacking),
        likely.of(*Aside),
        float(lacks_what_is_named),
    )


def covered(leaflet: Leaflet, words: str, found: Ranked) -> float:
    """Return the share of a question's telling words that a passage has, in these words or in clinical ones."""
    words = corrected(words)
    telling = particulars(words, leaflet.title)
    if not telling:
        return 1.0
    passage = found.passage
    quoted = " ".join(leaflet.quote(span) for span in (passage.span, *passage.lead_ins))
    text = f"{leaflet.heading_of(passage)} {quoted}"
    held = _stems(text)
    share = sum(not _stems(word).isdisjoint(held) or same_things(word, text) for word in telling) / len(telling)
    return share or _A_PHRASE * same_things(words, text)


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in re.findall(r"[^\W_]+", text.casefold())}
