import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.not_stated import NOT_STATED
from ingest.differences import Change, Stretch, stretches

_WORDS = st.lists(st.sampled_from(["take", "5", "50", "1.5", "mg", ".", ",", " ", "  ", "a", "day", "é"])).map("".join)


def marked(found: tuple[Stretch, ...]) -> str:
    """Return stretches on one line."""
    signs = {Change.REMOVED: "[-{}-]", Change.ADDED: "[+{}+]"}
    return "".join(each.words if each.change is NOT_STATED else signs[each.change].format(each.words) for each in found)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("Take 5 mg.", "Take 5 mg.", "Take 5 mg."),
        ("Take 5 mg.", "Take 50 mg.", "Take [-5-][+50+] mg."),
        ("Take 1.5 mg.", "Take 1,5 mg.", "Take [-1.5-][+1,5+] mg."),
        ("Take 5 mg a day.", "Take 5 mg twice a day.", "Take 5 mg [+twice +]a day."),
        ("Do not drive.", "Drive.", "[-Do not drive-][+Drive+]."),
        ("", "Take it.", "[+Take it.+]"),
        ("Take it.", "", "[-Take it.-]"),
        ("", "", ""),
        ("Keep it dry.", "Take it now.", "[-Keep it dry-][+Take it now+]."),
        ("Take 3 or 4 a day", "Use 3 or 5 a day", "[-Take-][+Use+] 3 or [-4-][+5+] a day"),
    ],
)
def test_words_that_changed_are_told(old: str, new: str, told: str) -> None:
    """A number changes as a whole, and a short word between two changes goes with them."""
    assert marked(stretches(old, new)) == told


@given(_WORDS, _WORDS)
def test_both_wordings_can_be_read_from_the_stretches(old: str, new: str) -> None:
    """To the letter, spaces included; no two stretches of a kind stand beside each other."""
    found = stretches(old, new)
    assert "".join(each.words for each in found if each.change is not Change.ADDED) == old
    assert "".join(each.words for each in found if each.change is not Change.REMOVED) == new
    kinds = [each.change for each in found]
    assert all(a is not b for a, b in pairwise(kinds))
    assert all(each.words for each in found)


def test_a_text_without_an_end_takes_no_time() -> None:
    """It is told as gone and come where it differs."""
    old, new = "a dry mouth and pain " * 10_000, "a dry eye and pains " * 10_000
    began = time.process_time()
    found = stretches(f"Take {old}.", f"Take {new}.")
    assert time.process_time() - began < 8
    assert marked(found).startswith("Take a dry [-mouth and ")
