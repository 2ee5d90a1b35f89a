from collections.abc import Mapping

from assistant.domain.labels import UNKNOWN, Likely
from assistant.domain.lay_words import things_in
from assistant.domain.leaflet import Passage, PassageKind
from assistant.domain.ranking import FEATURES, Found, Ranked, fit_of, rank
from assistant.domain.ranking_weights import WEIGHTS
from assistant.domain.topics import Topic
from tests.assistant.domain.leaflets import found_in, zolfin

LEAFLET = zolfin()
SECTIONS = {section.number: section.topic for section in LEAFLET.sections}


def ranked(
    similarity: Mapping[str, float],
    lexical: Mapping[str, float] | None = None,
    topics: tuple[Topic, ...] = (),
    likely: Likely = UNKNOWN,
    words: str = "",
) -> tuple[Ranked, ...]:
    """Rank Zolfin's passages by what was found of them, both lexical scores being the same."""
    found = found_in(LEAFLET, words, similarity, lexical or {})
    return rank(LEAFLET.passages, SECTIONS, found, topics, likely)


def ids(found: tuple[Ranked, ...]) -> list[str]:
    """Return the passages' IDs, best first."""
    return [each.passage.id for each in found]


def by_id(found: tuple[Ranked, ...], passage: str) -> Ranked:
    """Return what was found of one passage."""
    return next(each for each in found if each.passage.id == passage)


def test_a_passage_that_both_searches_put_high_is_first() -> None:
    """Near and with the question's words beats nearest without a word."""
    assert ids(ranked({"p1": 0.6, "p5": 0.59, "p6": 0.5}, {"p5": 3.0, "p6": 1.0}))[0] == "p5"


def test_a_topic_that_the_question_names_outweighs_a_close_rank() -> None:
    """The driving sentence wins a driving question although another is a little nearer."""
    first, *others = ranked({"p1": 0.6, "p5": 0.58}, topics=(Topic.DRIVING,))
    assert first.passage.topic is Topic.DRIVING
    assert first.on_topic
    assert not any(each.on_topic for each in others)


def test_a_topic_that_the_question_is_likely_about_counts_too() -> None:
    """What the classifier tells lifts the passages on it, where the words name nothing."""
    before, after = ranked({"p1": 0.6, "p5": 0.58}), ranked({"p1": 0.6, "p5": 0.58}, likely=Likely({Topic.DRIVING: 1}))
    assert ids(before)[0] == "p1"
    assert ids(after)[0] == "p5"


def test_a_complaint_is_found_in_whoevers_words() -> None:
    """A dry mouth is named otherwise in the question, and its passage fits better for it."""
    same = by_id(ranked({"p11": 0.5, "p12": 0.5}, words="my mouth is parched, cotton mouth"), "p11")
    other = by_id(ranked({"p11": 0.5, "p12": 0.5}, words="does it work"), "p11")
    assert things_in("cotton mouth") & things_in("a dry mouth")
    assert same.fit > other.fit


def test_every_passage_is_ranked_found_or_not() -> None:
    """What no search found comes last, in reading order, and none is lost."""
    everything = ranked({"p9": 0.4})
    assert ids(everything)[0] == "p9"
    assert sorted(ids(everything)) == sorted(passage.id for passage in LEAFLET.passages)
    sentences = [each.passage for each in ranked({}) if each.passage.kind is PassageKind.SENTENCE]
    assert sentences == [passage for passage in LEAFLET.passages if passage.kind is PassageKind.SENTENCE]


def test_nothing_to_rank_is_nothing_ranked() -> None:
    """A leaflet without passages gives none."""
    nothing: tuple[Passage, ...] = ()
    assert rank(nothing, {}, Found({}, {}, {}, frozenset(), {}), (), UNKNOWN) == ()


def test_the_lexical_score_is_a_share_of_the_best() -> None:
    """BM25 has no upper end, so it is given as a share; the cosine is given as it is."""
    found = ranked({"p5": 0.5, "p6": 0.4}, {"p5": 8.0, "p6": 2.0})
    assert (by_id(found, "p5").telling, by_id(found, "p6").telling, by_id(found, "p7").telling) == (1.0, 0.25, 0.0)
    assert (by_id(found, "p5").similarity, by_id(found, "p6").similarity) == (0.5, 0.4)


def test_fit_is_a_likelihood() -> None:
    """It lies between 0 and 1, and rises with each thing that speaks for a passage."""
    assert all(0 < each.fit < 1 for each in ranked({"p5": 1.0}, {"p5": 9.0}))
    nothing = [0.0] * len(FEATURES)
    for place, weight in enumerate(WEIGHTS):
        more = [*nothing[:place], 1.0, *nothing[place + 1 :]]
        assert (fit_of(more) > fit_of(nothing)) == (weight > 0)


def test_every_feature_has_its_weight() -> None:
    """No value is weighed by another's weight, and none is left out."""
    assert len(WEIGHTS) == len(FEATURES)
    assert {len(each.values) for each in ranked({"p5": 0.5})} == {len(FEATURES)}
