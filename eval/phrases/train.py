"""Training the question classifier, and telling each phrase by one that never saw its origin. Not here: the report."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold

from assistant.classifier.classifier import Classifier
from assistant.classifier.features import Numbers, features, ngrams
from assistant.domain.labels import LABELS, Label, Likely
from eval.phrases.phrases import Phrase

FOLDS: Final = 5
SEED: Final = 0
_RARE: Final = 3
"""Phrases that a run of letters must stand in to count."""
_MOST_RUNS: Final = 8_000
_STRENGTH: Final = 10.0
"""The inverse of the regularisation, chosen by the cross-validation of the report."""


def train(phrases: Sequence[Phrase], vectors: Sequence[Sequence[float]], model: str) -> Classifier:
    """Return a classifier that learned from phrases and their embeddings by `model`; the same in, the same out."""
    runs, rarity = _runs([phrase.words for phrase in phrases])
    places = {run: place for place, run in enumerate(runs)}
    rows = [
        features(p.words, vector, places, list(map(float, rarity))) for p, vector in zip(phrases, vectors, strict=True)
    ]
    learned = LogisticRegression(C=_STRENGTH, max_iter=3_000).fit(np.array(rows), [p.label for p in phrases])
    labels = tuple(LABELS[str(name)] for name in learned.classes_)
    return Classifier(model, labels, runs, rarity, _numbers(learned.coef_), _numbers(learned.intercept_))


def cross_validate(phrases: Sequence[Phrase], vectors: Sequence[Sequence[float]]) -> tuple[Likely, ...]:
    """Return, for each phrase, what a classifier tells of it that learned from other origins alone."""
    told: list[Likely] = [Likely({})] * len(phrases)
    folds = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=SEED)
    for learned, held_out in folds.split(phrases, [p.label for p in phrases], [p.group for p in phrases]):
        classifier = train([phrases[n] for n in learned], [vectors[n] for n in learned], "")
        for n in held_out:
            told[n] = classifier.likely(phrases[n].words, vectors[n])
    return tuple(told)


def label_of(phrase: Phrase) -> Label:
    """Return a phrase's label."""
    return LABELS[phrase.label]


def _runs(texts: Sequence[str]) -> tuple[tuple[str, ...], Numbers]:
    """Return the runs of letters that stand in enough texts, the commonest, and their inverse document frequency."""
    often = Counter(run for text in texts for run in set(ngrams(text)))
    common = sorted((run for run, count in often.items() if count >= _RARE), key=lambda run: (-often[run], run))
    runs = tuple(sorted(common[:_MOST_RUNS]))
    rarity = np.log((1 + len(texts)) / (1 + np.array([often[run] for run in runs]))) + 1
    return runs, _numbers(rarity)


def _numbers(values: npt.ArrayLike) -> Numbers:
    return np.asarray(values, dtype=np.float32)
