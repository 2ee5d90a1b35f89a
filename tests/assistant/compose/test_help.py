import re

import pytest

from assistant.compose.help import help_first
from assistant.domain.reply import ReplyKind
from assistant.domain.triage import Emergency


@pytest.mark.parametrize(
    ("emergency", "kind"), [(Emergency.CRISIS, ReplyKind.CRISIS), (Emergency.SWALLOWED, ReplyKind.URGENT)]
)
def test_help_comes_first_and_nothing_about_amounts(emergency: Emergency, kind: ReplyKind) -> None:
    """The number to call stands in the first line, and no other figure in the reply."""
    reply = help_first(emergency, "999")
    assert reply.kind is kind
    assert "999" in reply.text.splitlines()[0] + reply.text.splitlines()[1]
    assert set(re.findall(r"\d+", reply.text)) == {"999"}
    assert reply.citations == ()
