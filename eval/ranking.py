"""Fitting the weights of the ranking, and of deciding whether the leaflet answers, to the dev cases.

Not here: what the weights weigh (`assistant.domain.ranking`, `assistant.domain.answerable`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.preprocessing import StandardScaler

from assistant.conversation import LeafletAssistant
from assistant.domain import ranking_weights
from assistant.domain.answerable import FEATURES as ANSWERABLE_FEATURES
from assistant.domain.ranking import FEATURES
from assistant.domain.span import Span
from eval.cases import HELP_FIRST, Case, Expect, Split
from eval.run import cases_of

WEIGHTS: Final = Path(ranking_weights.__file__)
_STRENGTH: Final = 0.3
"""The inverse of the regularisation: the cases are few."""
_AT: Final = (1, 3, 5)
_SOURCE: Final = '''"""The ranking's weights, fitted by `leaflet eval ranking` to the dev cases. Not here: what they weigh."""

from typing import Final

OFFSET: Final = {offset}
WEIGHTS: Final = ({weights})
ANSWERABLE_OFFSET: Final = {answerable_offset}
ANSWERABLE_WEIGHTS: Final = ({answerable_weights})
'''

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Fitted:
    """What was fitted: the source of the module that holds it, and what there is to say of it."""

    source: str
    told: tuple[str, ...]


@dataclass(frozen=True)
class _Looked:
    """A case as it was looked up: a row of values for each passage, which of them are evidence, and the decision's."""

    case: Case
    values: Numbers
    is_evidence: npt.NDArray[np.bool_]
    decision: tuple[float, ...]


def fit(assistant: LeafletAssistant) -> Fitted:
    """Fit both to the dev cases, and tell what comes of them on each half."""
    looked = [_look(assistant, case) for case in cases_of(assistant) if case.expect not in HELP_FIRST]
    answered = [each for each in looked if each.case.expect is Expect.ANSWER]
    dev = [each for each in answered if each.case.split is Split.DEV]
    ranking = _fit(np.vstack([each.values for each in dev]), np.concatenate([each.is_evidence for each in dev]))
    learned = [each for each in looked if each.case.split is Split.DEV]
    decision = _fit(np.array([each.decision for each in learned]), np.array([_is_answered(e) for e in learned]))
    told = [
        f"{split.value}: {', '.join(_recalls(ranking, [e for e in answered if e.case.split is split]))}, "
        f"AUROC {_auroc(decision, [e for e in looked if e.case.split is split]):.2f}"
        for split in Split
    ]
    told += [f"{name}: {weight:.2f}" for name, weight in zip(FEATURES, ranking[0], strict=True)]
    told += [f"{name}: {weight:.2f}" for name, weight in zip(ANSWERABLE_FEATURES, decision[0], strict=True)]
    source = _SOURCE.format(
        offset=f"{ranking[1]:.4f}",
        weights=_listed(ranking[0]),
        answerable_offset=f"{decision[1]:.4f}",
        answerable_weights=_listed(decision[0]),
    )
    return Fitted(source, tuple(told))


def _look(assistant: LeafletAssistant, case: Case) -> _Looked:
    looked_up = assistant.look_up(case.question)
    evidence = [_is_evidence(ranked.passage.span, case.evidence) for ranked in looked_up.ranked]
    values = np.array([ranked.values for ranked in looked_up.ranked])
    return _Looked(case, values, np.array(evidence), looked_up.decided_by)


def _fit(values: Numbers, right: npt.NDArray[np.bool_]) -> tuple[Numbers, float]:
    """Return the weights for values as they are, and the offset."""
    scale = StandardScaler().fit(values)
    model = LogisticRegression(C=_STRENGTH, max_iter=2_000).fit(scale.transform(values), right)
    weights = model.coef_[0] / scale.scale_
    return weights, float(model.intercept_[0] - (weights * scale.mean_).sum())


def _recalls(fitted: tuple[Numbers, float], looked: Sequence[_Looked]) -> Iterable[str]:
    for number in _AT:
        hits = [each.is_evidence[np.argsort(-(each.values @ fitted[0]))[:number]].any() for each in looked]
        yield f"evidence among the first {number}: {np.mean(hits):.2f}"


def _auroc(fitted: tuple[Numbers, float], looked: Sequence[_Looked]) -> float:
    scores = np.array([each.decision for each in looked]) @ fitted[0]
    return float(roc_auc_score([_is_answered(each) for each in looked], scores))


def _is_answered(looked: _Looked) -> bool:
    return looked.case.expect is Expect.ANSWER


def _is_evidence(span: Span, evidence: Sequence[Span]) -> bool:
    held = sum(max(0, min(span.end, each.end) - max(span.start, each.start)) for each in evidence)
    return 2 * held >= span.end - span.start


def _listed(weights: Numbers) -> str:
    return ", ".join(f"{weight:.4f}" for weight in weights)
