from collections import Counter
from datetime import UTC, datetime

import pytest

from assistant.domain.leaflet import Leaflet
from eval.cases import DATA, Case, Kind, Split, of_split, read_cases
from eval.run import LEAFLETS, sources
from ingest.canonical import canonical
from ingest.passages import passages
from ingest.reading import read_source
from ingest.sections import outline
from ingest.shipped import shipped
from ingest.source import Source


def unpublished(source: Source) -> Leaflet:
    """Read a leaflet as it would be published, without a model."""
    _, document = read_source(source.path, lambda _done, _of: None)
    text = canonical(document)
    outlined = outline(text, document.title)
    return Leaflet(
        id=source.id,
        revision=1,
        title=outlined.title,
        text=text.text,
        sha256="",
        published_at=datetime(2024, 1, 1, tzinfo=UTC),
        source=source.path.name,
        sections=outlined.sections,
        passages=passages(outlined),
    )


@pytest.fixture(scope="module", params=LEAFLETS)
def cases(request: pytest.FixtureRequest) -> tuple[Case, ...]:
    """Give the cases of one leaflet, each checked against it as it is today."""
    source = next(source for source in sources() if source.id == request.param)
    return read_cases(DATA / f"{request.param}.jsonl", unpublished(source))


def test_every_kind_of_question_is_asked_in_both_halves(cases: tuple[Case, ...]) -> None:
    """A half without a kind would say nothing about it."""
    for split in Split:
        assert {case.kind for case in of_split(cases, split)} == set(Kind)


def test_the_halves_are_alike(cases: tuple[Case, ...]) -> None:
    """Each kind is split in the middle, but for one case where their number is odd."""
    dev, test = (Counter(case.kind for case in of_split(cases, split)) for split in Split)
    assert all(abs(dev[kind] - test[kind]) <= 1 for kind in Kind)
    assert dev.total() == test.total()


def test_no_question_is_asked_twice(cases: tuple[Case, ...]) -> None:
    """A question that stands in both halves would let the one be learned from the other."""
    asked = [(case.question.text.lower(), case.question.history, case.question.profile) for case in cases]
    assert len(set(asked)) == len(asked)


def test_the_invented_leaflet_says_so_and_does_not_ship() -> None:
    """Nobody takes it for a real medicine: its first lines say it, in the source and in what is published."""
    lines = (DATA / "calvadine.md").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("<!-- Invented for evaluation.")
    assert "no medicine is called calvadine" in unpublished(next(s for s in sources() if s.id == "calvadine")).text
    assert "calvadine" not in {source.id for source in shipped()}
