import pytest

from assistant.domain.grounding.wording import as_shown


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("No, do not drive.", "Do not drive."),
        ("Yes - it may cause a dry mouth.", "It may cause a dry mouth."),
        ("Nobody may drive.", "Nobody may drive."),
        ("Don't drive if you can't see.", "Do not drive if you cannot see."),
        ("It won't help, and shouldn\u2019t be taken.", "It will not help, and should not be taken."),
        ("yes", ""),
        ("do not drive", "Do not drive."),
    ],
)
def test_a_yes_or_no_is_taken_off_and_every_not_written_out(written: str, shown: str) -> None:
    """A "yes" answers the person's question, which no passage asks; a "not" must not be missed."""
    assert as_shown(written) == shown
