from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from assistant.domain.leaflet import Leaflet
from assistant.domain.reply import Citation
from eval.cases import DATA, LEAFLETS, Case, Expect, Kind, Split, of_split, read_cases
from eval.run import sources
from eval.scores import Asked, Retrieved, passed
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
def leaflet(request: pytest.FixtureRequest) -> Leaflet:
    """Give one of the leaflets as it is today."""
    return unpublished(next(source for source in sources() if source.id == request.param))


@pytest.fixture(scope="module")
def cases(leaflet: Leaflet) -> tuple[Case, ...]:
    """Give the cases of one leaflet, each checked against it."""
    return read_cases(DATA / f"{leaflet.id}.jsonl", leaflet)


def test_three_leaflets_have_cases() -> None:
    """One that ships and two that are invented, and each is found under its ID."""
    assert LEAFLETS == ("baclofen", "calvadine", "dunvorrel")
    assert {source.id for source in sources()} == set(LEAFLETS)


def test_there_are_at_least_three_hundred_cases() -> None:
    """Fewer would tell little apart; no ID stands in two files."""
    ids = [case.id for source in sources() for case in read_cases(DATA / f"{source.id}.jsonl", unpublished(source))]
    assert len(ids) >= 300
    assert len(set(ids)) == len(ids)


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


def test_an_answer_alone_has_facts(cases: tuple[Case, ...]) -> None:
    """Every case that the leaflet answers has some, none of them empty or there twice; no other has any."""
    for case in cases:
        assert bool(case.facts) is (case.expect is Expect.ANSWER), case.id
        wordings = [wording for fact in case.facts for wording in fact.split("|")]
        assert all(wording.strip() for wording in wordings), case.id
        assert len(set(case.facts)) == len(case.facts), case.id


def test_the_first_wording_of_each_fact_stands_in_the_evidence(cases: tuple[Case, ...], leaflet: Leaflet) -> None:
    """So whoever shows all of the evidence has passed the case."""
    for case in cases:
        first = replace(case, facts=tuple(fact.split("|")[0] for fact in case.facts))
        quotes = tuple(
            Citation(marker, leaflet.id, leaflet.revision, "", "", leaflet.quote(span), span)
            for marker, span in enumerate(case.evidence, start=1)
        )
        asked = Asked(first, leaflet, Retrieved(quotes))
        assert passed(asked) is (case.expect is Expect.ANSWER), case.id


@pytest.mark.parametrize("name", ["calvadine", "dunvorrel"])
def test_an_invented_leaflet_says_so_and_does_not_ship(name: str) -> None:
    """Nobody takes it for a real medicine: its first lines say it, in the source and in what is published."""
    lines = (DATA / f"{name}.md").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("<!-- Invented for evaluation.")
    published = unpublished(next(source for source in sources() if source.id == name)).text
    assert f"no medicine is called {name}" in " ".join(published.splitlines()[:3])
    assert name not in {source.id for source in shipped()}


def test_no_leaflet_for_evaluation_but_these_is_invented() -> None:
    """A third would need to be named here."""
    assert {path.stem for path in DATA.glob("*.md")} == {"calvadine", "dunvorrel"}
