from assistant.domain.ranking import rank
from assistant.domain.topics import Topic
from tests.assistant.domain.leaflets import zolfin


def test_a_passage_that_both_rankings_put_first_is_first() -> None:
    """Ranks are fused: first in both beats first in one."""
    ranked = rank(zolfin().passages, {"p1": 0.9, "p5": 0.8, "p6": 0.7}, {"p5": 3.0, "p6": 2.0}, ())
    assert [found.passage.id for found in ranked] == ["p5", "p6", "p1"]


def test_a_topic_that_the_question_names_outweighs_a_close_rank() -> None:
    """The driving sentence wins a driving question although another is a little nearer."""
    ranked = rank(zolfin().passages, {"p1": 0.9, "p5": 0.8}, {}, (Topic.DRIVING,))
    assert ranked[0].passage.topic is Topic.DRIVING
    assert ranked[0].on_topic
    assert not ranked[1].on_topic


def test_what_neither_ranking_found_is_not_ranked() -> None:
    """A passage without a rank is left out, and nothing found gives nothing."""
    assert [found.passage.id for found in rank(zolfin().passages, {"p2": 0.4}, {}, ())] == ["p2"]
    assert rank(zolfin().passages, {}, {}, ()) == ()


def test_the_lexical_score_is_a_share_of_the_best() -> None:
    """BM25 has no upper end, so it is given as a share, and `fit` is the mean of both."""
    first, second = rank(zolfin().passages, {"p5": 0.5, "p6": 0.5}, {"p5": 8.0, "p6": 2.0}, ())
    assert (first.lexical, second.lexical) == (1.0, 0.25)
    assert first.fit == 0.75
