import pytest

from assistant.domain.answerable import FEATURES, answerable, covered, features
from assistant.domain.labels import UNKNOWN, Aside, Likely
from assistant.domain.ranking import FEATURES as OF_A_PASSAGE
from assistant.domain.ranking import Ranked
from assistant.domain.ranking_weights import ANSWERABLE_WEIGHTS
from assistant.domain.topics import Topic
from tests.assistant.domain.leaflets import zolfin

LEAFLET = zolfin()
MOUTH = "can it cause a dry mouth"


def found(passage: str, fit: float) -> Ranked:
    """Return a passage that fits so well."""
    return Ranked(next(p for p in LEAFLET.passages if p.id == passage), (0.0,) * len(OF_A_PASSAGE), fit)


def likelihood(words: str, *ranked: Ranked, likely: Likely = UNKNOWN, lacks_what_is_named: bool = False) -> float:
    """Return how likely it is that Zolfin's leaflet answers."""
    return answerable(features(LEAFLET, words, ranked, likely, lacks_what_is_named=lacks_what_is_named))


def test_every_feature_has_its_weight() -> None:
    """Whatever was found, there are as many values as weights."""
    assert len(FEATURES) == len(ANSWERABLE_WEIGHTS)
    for ranked in ((), (found("p11", 0.9),)):
        values = features(LEAFLET, MOUTH, ranked, UNKNOWN, lacks_what_is_named=True)
        assert len(values) == len(FEATURES)
    with pytest.raises(ValueError, match="zip"):
        answerable([0.0] * (len(FEATURES) + 1))


def test_what_fits_well_and_has_the_words_is_likely_answered() -> None:
    """A good fit is likelier to answer than a poor one, and that than nothing found."""
    good, poor = likelihood(MOUTH, found("p11", 0.9)), likelihood(MOUTH, found("p11", 0.1))
    assert 1 > good > poor > likelihood(MOUTH) > 0
    assert good > 0.9


@pytest.mark.parametrize(
    ("likely", "lacks"),
    [
        (Likely({Aside.OUT_OF_SCOPE: 1.0}), False),
        (Likely({Aside.INSTRUCT: 1.0}), False),
        (Likely({Topic.STORAGE: 1.0}), False),  # of which the leaflet says nothing
        (Likely({Topic.SIDE_EFFECTS: 1.0}), True),
    ],
)
def test_what_speaks_against_an_answer_makes_it_less_likely(likely: Likely, *, lacks: bool) -> None:
    """No question to a leaflet, a topic that it lacks, and a thing named that it lacks."""
    with_it = likelihood(MOUTH, found("p11", 0.5), likely=Likely({Topic.SIDE_EFFECTS: 1.0}))
    assert likelihood(MOUTH, found("p11", 0.5), likely=likely, lacks_what_is_named=lacks) < with_it


def test_a_fit_without_end_is_no_error() -> None:
    """A fit of 0 or of 1 has no logarithm of its odds, and is taken as nearly that."""
    assert 0 < likelihood(MOUTH, found("p11", 0.0)) < likelihood(MOUTH, found("p11", 1.0)) < 1


@pytest.mark.parametrize(
    ("words", "passage", "share"),
    [
        ("can it cause a dry mouth", "p11", 1.0),
        ("dry mouth and hiccups", "p11", 2 / 3),
        ("hiccups", "p11", 0.0),
        ("kidney failure", "p3", 0.5),  # "kidney" stands for "kidneys"
        ("stiffness", "p1", 1.0),  # "stiff" and "stiffness"
        ("what are the side effects", "p12", 1.0),  # nothing particular is asked for
        ("bradycardia", "p4", 1.0),  # a slow heartbeat
        ("kidneys", "p4", 0.0),
    ],
)
def test_telling_words_are_looked_for_in_a_passage(words: str, passage: str, share: float) -> None:
    """In the passage, its heading and what opens its list; in these words or in clinical ones."""
    assert covered(LEAFLET, words, found(passage, 0.5)) == pytest.approx(share)


def test_a_phrase_that_is_held_under_other_words_counts_a_little() -> None:
    """Where none of its words is there and the thing as a whole is."""
    assert 0 < covered(LEAFLET, "i have no spit", found("p11", 0.5)) < 1
