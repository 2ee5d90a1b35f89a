"""The standard figures of retrieval, by ir-measures: recall at 1, 3 and 5, and nDCG at 10. Not here: other figures.

A document is a piece of evidence, or something else that was retrieved: a chunk that holds two pieces of evidence gives
both, in the place of the chunk.
"""

from collections.abc import Sequence
from typing import Final

import ir_measures
from ir_measures import R, nDCG

from assistant.domain.span import Span
from eval.scores import Asked

MEASURES: Final = {"recall@1": R @ 1, "recall@3": R @ 3, "recall@5": R @ 5, "nDCG@10": nDCG @ 10}


def retrieval_figures(asked: Sequence[Asked]) -> dict[str, list[float]]:
    """Return each measure's value for every case that the leaflet answers, in order."""
    judged = [each for each in asked if each.case.evidence]
    relevant = [ir_measures.Qrel(each.case.id, str(n), 1) for each in judged for n in range(len(each.case.evidence))]
    ranking = [
        ir_measures.ScoredDoc(each.case.id, name, -float(place))
        for each in judged
        for place, name in enumerate(_retrieved(each))
    ]
    values: dict[str, dict[str, float]] = {name: {} for name in MEASURES}
    names = {str(measure): name for name, measure in MEASURES.items()}
    for metric in ir_measures.iter_calc(list(MEASURES.values()), relevant, ranking):
        values[names[str(metric.measure)]][metric.query_id] = float(metric.value)
    return {name: [found.get(each.case.id, 0.0) for each in judged] for name, found in values.items()}


def _retrieved(asked: Asked) -> list[str]:
    """Return the evidence that each thing retrieved holds, by number, or a name of its own where it holds none."""
    names: dict[str, None] = {}
    for place, spans in enumerate(asked.found):
        held = [str(n) for n, span in enumerate(asked.case.evidence) if _holds(spans, span)]
        names.update(dict.fromkeys(held or [f"other {place}"]))
    return list(names)


def _holds(spans: Sequence[Span], evidence: Span) -> bool:
    """Return whether at least half of a piece of evidence stands in what was retrieved."""
    length = evidence.end - evidence.start
    return 2 * sum(max(0, min(s.end, evidence.end) - max(s.start, evidence.start)) for s in spans) >= length
