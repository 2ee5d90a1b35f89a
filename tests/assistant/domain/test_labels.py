import pytest

from assistant.domain.labels import LABELS, UNKNOWN, Aside, Likely, Report
from assistant.domain.topics import Topic


def test_every_label_has_a_value_of_its_own() -> None:
    """Topics, reports and asides share one list of names, by which files hold them."""
    labels = [*Topic, *Report, *Aside]
    assert len(LABELS) == len(labels)
    assert all(LABELS[label.value] is label for label in labels)


def test_shares_are_added_up() -> None:
    """What the classifier does not know is not likely at all, and nothing asked for is nothing."""
    likely = Likely({Topic.DOSE: 0.5, Report.OVERDOSE: 0.25, Aside.INSTRUCT: 0.25})
    assert likely.of(Topic.DOSE, Report.OVERDOSE) == pytest.approx(0.75)
    assert likely.of(*Topic) == pytest.approx(0.5)
    assert likely.of(Topic.STORAGE) == likely.of() == 0
    assert likely.first is Topic.DOSE


def test_of_words_that_nobody_has_read_nothing_is_known() -> None:
    """They are no report, and not beside the point."""
    assert UNKNOWN.first is Topic.GENERAL
    assert UNKNOWN.of(*Report, *Aside) == 0
