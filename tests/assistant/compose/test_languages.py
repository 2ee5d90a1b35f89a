import pytest

from assistant.compose.help import help_first
from assistant.compose.languages import in_language, said_in
from assistant.compose.quotes import not_in_leaflet, quotes
from assistant.domain.reply import LineKind
from assistant.domain.selection import Selection
from assistant.domain.tongues.tongue import CODES, tongue
from assistant.domain.triage import Emergency
from tests.assistant.domain.leaflets import zolfin

LEAFLET = zolfin()
ANSWER = quotes(LEAFLET, Selection(LEAFLET.passages))


@pytest.mark.parametrize("code", CODES)
def test_an_answer_is_said_to_be_in_english_only(code: str) -> None:
    """One sentence in the language comes first, and the answer is as it was; where there is none, that is said."""
    language = tongue(code)
    for draft, first in ((ANSWER, language.english_only), (not_in_leaflet(), language.not_found)):
        told = in_language(draft, language, Emergency.NONE, "112")
        assert told.lines[0].kind is LineKind.SAID
        assert told.lines[0].words == first
        assert told.lines[1:] == draft.lines
        assert (told.kind, told.citations) == (draft.kind, draft.citations)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("emergency", [each for each in Emergency if each is not Emergency.NONE])
def test_help_is_said_in_the_language_before_english(code: str, emergency: Emergency) -> None:
    """With the number to call; a crisis has words of its own, and who has run out is sent to a pharmacist first."""
    language, draft = tongue(code), help_first(emergency, "999", LEAFLET)
    told = in_language(draft, language, emergency, "999")
    expected = language.english_only if emergency is Emergency.RAN_OUT else language.said(emergency, "999")
    assert told.lines[0].words == expected
    assert told.lines[1:] == draft.lines
    assert told.kind is draft.kind


@pytest.mark.parametrize("code", CODES)
def test_all_that_may_be_said_is_known_beforehand(code: str) -> None:
    """So that the guard can let it pass as it stands."""
    language = tongue(code)
    said = said_in(language, "112")
    drafts = [(ANSWER, Emergency.NONE), (not_in_leaflet(), Emergency.NONE)]
    drafts += [(help_first(each, "112", LEAFLET), each) for each in Emergency if each is not Emergency.NONE]
    assert {in_language(draft, language, each, "112").lines[0].words for draft, each in drafts} == set(said)
