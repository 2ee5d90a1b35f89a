"""How good the question classifier is on phrases whose origin it has not seen, as Markdown. Not here: training it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from assistant.domain.labels import Label, Likely, Report
from eval.phrases.phrases import Phrase
from eval.phrases.train import FOLDS, label_of

_NEAR: Final = 0.9
"""Cosine from which phrases of two origins are near-duplicates: what is learned from one may give the other."""
_THRESHOLDS: Final = (0.4, 0.5, 0.6)
_MOST_CONFUSED: Final = 12


def report(phrases: Sequence[Phrase], vectors: Sequence[Sequence[float]], told: Sequence[Likely]) -> str:
    """Return the report on the cross-validation; `told` is what was told of each phrase."""
    return "\n".join(_lines(phrases, vectors, told)) + "\n"


def _lines(phrases: Sequence[Phrase], vectors: Sequence[Sequence[float]], told: Sequence[Likely]) -> Iterator[str]:
    labels = [label_of(phrase) for phrase in phrases]
    right = sum(likely.first is label for likely, label in zip(told, labels, strict=True))
    near_right = sum(label in _two(likely) for likely, label in zip(told, labels, strict=True))
    twins = list(_near_duplicates(phrases, vectors))
    yield "# The question classifier"
    yield ""
    yield f"{len(phrases)} phrases, {len(set(labels))} labels, {len({p.group for p in phrases})} origins."
    yield f"Cross-validated in {FOLDS} folds; phrases of one origin are in one fold."
    yield ""
    yield f"- accuracy: {right / len(phrases):.3f}; among the two likeliest: {near_right / len(phrases):.3f}"
    yield f"- near-duplicates across origins (cosine {_NEAR} or more): {len(twins)}"
    yield ""
    yield "| label | phrases | precision | recall | F1 |"
    yield "|---|---:|---:|---:|---:|"
    for label in sorted(set(labels), key=lambda each: each.value):
        yield _row(label, labels, told)
    yield ""
    yield "## Reports of danger"
    yield ""
    yield "How many are told at a threshold, and how many calm phrases are taken for one."
    yield ""
    yield "| report | threshold | recall | false alarms |"
    yield "|---|---:|---:|---:|"
    for kind in Report:
        yield from _thresholds(kind, labels, told)
    yield ""
    yield "## By manner"
    yield ""
    for manner, number in sorted(Counter(phrase.manner for phrase in phrases).items()):
        ours = [n for n, phrase in enumerate(phrases) if phrase.manner == manner]
        yield f"- {manner}: {sum(told[n].first is labels[n] for n in ours) / number:.3f} of {number}"
    yield ""
    yield "## Most confused"
    yield ""
    confused = Counter((a.value, b.first.value) for a, b in zip(labels, told, strict=True) if a is not b.first)
    yield from (f"- {one} taken for {other}: {often}" for (one, other), often in confused.most_common(_MOST_CONFUSED))
    if twins:
        yield ""
        yield "## Near-duplicates across origins"
        yield ""
        yield from (f"- {one!r} and {other!r}" for one, other in twins)


def _row(label: Label, labels: Sequence[Label], told: Sequence[Likely]) -> str:
    is_label = [each is label for each in labels]
    taken = [likely.first is label for likely in told]
    both = sum(a and b for a, b in zip(is_label, taken, strict=True))
    precision, recall = both / max(1, sum(taken)), both / sum(is_label)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    return f"| {label.value} | {sum(is_label)} | {precision:.2f} | {recall:.2f} | {f1:.2f} |"


def _thresholds(kind: Report, labels: Sequence[Label], told: Sequence[Likely]) -> Iterator[str]:
    for threshold in _THRESHOLDS:
        seen = [likely.of(kind) >= threshold for likely in told]
        ours = [each for each, label in zip(seen, labels, strict=True) if label is kind]
        calm = [each for each, label in zip(seen, labels, strict=True) if not isinstance(label, Report)]
        yield f"| {kind.value} | {threshold} | {sum(ours) / len(ours):.2f} | {sum(calm)} of {len(calm)} |"


def _two(likely: Likely) -> list[Label]:
    return sorted(likely.shares, key=lambda label: -likely.shares[label])[:2]


def _near_duplicates(phrases: Sequence[Phrase], vectors: Sequence[Sequence[float]]) -> Iterator[tuple[str, str]]:
    matrix = np.asarray(vectors)
    for one, other in zip(*np.where(np.triu(matrix @ matrix.T, 1) >= _NEAR), strict=True):
        if phrases[one].group != phrases[other].group:
            yield phrases[one].words, phrases[other].words
