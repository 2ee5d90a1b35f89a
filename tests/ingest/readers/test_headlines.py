import pytest

from ingest.readers.headlines import could_head


@pytest.mark.parametrize("text", ["Pregnancy and breast-feeding", "What if I miss a dose?", "Zolfin 40 mg tablets"])
def test_a_few_open_words_could_head(text: str) -> None:
    """A heading is short and does not end as a sentence does."""
    assert could_head(text)


@pytest.mark.parametrize(
    "text",
    ["Do not take Zolfin:", "Call a doctor at once.", "Adults: 5 mg twice a day", "Take 2 tablets", "40 mg daily"],
)
def test_what_says_something_could_not(text: str) -> None:
    """A heading is never cited, so a sentence, a lead-in or a dose must not become one."""
    assert not could_head(text)
