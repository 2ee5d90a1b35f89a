"""What becomes of a draft at the guard, and that nothing else makes a reply."""

import copy
import pickle
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from assistant.compose import doses
from assistant.compose.doses import no_dose, over_the_label
from assistant.compose.help import help_first, with_advice
from assistant.compose.languages import in_language, said_in
from assistant.compose.quotes import SAYS_MORE, WHO_TO_ASK, not_in_leaflet, out_of_scope, quotes
from assistant.compose.together import together
from assistant.domain.guard.label import Label
from assistant.domain.guard.release import HELD_BACK, WITHOUT_NUMBER, label_to_quote, release
from assistant.domain.leaflet import Leaflet
from assistant.domain.limits import EVERYBODY, Confirmation, DoseLimit, LimitKind
from assistant.domain.profile import Profile
from assistant.domain.reply import Citation, Draft, Line, LineKind, Reply, ReplyKind
from assistant.domain.selection import Selection
from assistant.domain.tongues.tongue import CODES, tongue
from assistant.domain.topics import Topic
from assistant.domain.triage import Emergency
from tests.assistant.domain.leaflets import zolfin

CAP = "Never take more than 80 mg of Zolfin a day."
EMERGENCIES = tuple(emergency for emergency in Emergency if emergency is not Emergency.NONE)
NUMBERS = ("112", "911", "115", "999", "+49 30 19240", "1-800-222-1222", "08 00-19")


def limited(leaflet: Leaflet, *, confirmed: bool) -> Leaflet:
    """Return the leaflet with its limit for everybody."""
    span = next(passage.span for passage in leaflet.passages if leaflet.quote(passage.span) == CAP)
    limit = DoseLimit(LimitKind.PER_DAY, EVERYBODY, span, high=Fraction(80))
    by = Confirmation("somebody", "pharmacist", date(2026, 1, 2))
    return replace(leaflet, limits=(replace(limit, confirmed=by) if confirmed else limit,))


LEAFLET = limited(zolfin(), confirmed=True)
LABEL = label_to_quote(LEAFLET, NUMBERS)
PROPOSED = label_to_quote(limited(zolfin(), confirmed=False), NUMBERS)


def quoted(*ids: str) -> Draft:
    """Return a draft that quotes passages of the leaflet."""
    return quotes(LEAFLET, Selection(tuple(passage for passage in LEAFLET.passages if passage.id in ids)))


def saying(draft: Draft, *words: str) -> Draft:
    """Return a draft with sentences of our own after it."""
    return replace(draft, lines=(*draft.lines, *(Line(LineKind.SAID, each) for each in words)))


def test_a_draft_of_quotes_is_released_as_it_is() -> None:
    """Sentences, lists under their lead-ins and doses: all of it is the leaflet's."""
    draft = quoted(*(passage.id for passage in LEAFLET.passages))
    for label in (LABEL, PROPOSED):
        reply = release(draft, label)
        assert (reply.kind, reply.lines, reply.citations) == (draft.kind, draft.lines, draft.citations)
        assert reply.verdict.allowed


def test_a_dose_over_the_label_is_cut_down_to_the_leaflets_words() -> None:
    """The quotes stay, with their citations; what was found is kept for whoever audits it."""
    reply = release(saying(quoted("p9"), "Take 60 mg three times a day."), LABEL, Profile(age_years=40))
    assert reply.text == f"{CAP} [1]"
    assert len(reply.citations) == 1
    assert any("180" in finding.reading for finding in reply.verdict.findings)


@pytest.mark.parametrize(
    "draft",
    [
        saying(Draft(ReplyKind.DOSE, ()), "Take 60 mg three times a day."),
        Draft(ReplyKind.ANSWER, (Line(LineKind.QUOTE, "Take 60 mg of Zolfin three times a day.", (1,)),)),
        Draft(ReplyKind.ANSWER, (Line(LineKind.FOLDED, "Adults take 90 mg of Zolfin twice a day."),)),
        Draft(
            ReplyKind.ANSWER,
            (Line(LineKind.LEAD_IN, "Take:"), Line(LineKind.ITEM, "50 mg in the morning and 50 mg at night")),
        ),
    ],
)
def test_where_no_quote_is_left_the_answer_is_held_back(draft: Draft) -> None:
    """Words that only claim to be the leaflet's are no quotes; the reply says who to ask and cites nothing."""
    reply = release(draft, LABEL, Profile(age_years=40))
    assert (reply.kind, reply.lines, reply.citations) == (ReplyKind.NOT_IN_LEAFLET, HELD_BACK.lines, ())
    assert not reply.verdict.allowed


def test_what_a_citation_says_is_read_too() -> None:
    """A reader sees the citation's words and its heading, so the guard does."""
    draft = quoted("p9")
    forged = (replace(draft.citations[0], quote="Take 60 mg three times a day."),)
    headed = (replace(draft.citations[0], section="Take 60 mg three times a day"),)
    for citations in (forged, headed):
        assert release(replace(draft, citations=citations), LABEL).lines == HELD_BACK.lines


def test_an_item_is_the_leaflets_under_its_own_lead_in_alone() -> None:
    """Sentences that the guard cannot read pass where the leaflet has them, and not under another lead-in."""
    label = replace(
        LABEL, sentences=("Do not take it with:\n• 50 mg of hydra daily", "Do not take it with:", *LABEL.sentences)
    )
    item = Line(LineKind.ITEM, "50 mg of hydra daily")
    right = Draft(ReplyKind.ANSWER, (Line(LineKind.LEAD_IN, "Do not take it with:"), item))
    wrong = Draft(ReplyKind.ANSWER, (Line(LineKind.LEAD_IN, "Take care if you have:"), item))
    assert release(right, label).lines == right.lines
    assert release(wrong, label, Profile(age_years=2)).lines == HELD_BACK.lines


def test_where_nobody_confirmed_a_limit_only_quotes_carry_numbers() -> None:
    """A figure in our own words is held back, be it within the label; a telephone number is not."""
    within = saying(quoted("p9"), "Wait 4 hours.")
    assert release(within, PROPOSED).text == f"{CAP} [1]"
    phoned = saying(quoted("p9"), "Call +49 30 19240 now.")
    assert release(phoned, PROPOSED).lines == phoned.lines


def test_leaflets_in_letters_that_the_guard_does_not_read_are_quoted_as_they_stand() -> None:
    """The same words with one letter changed are not."""
    words = "\u03b2-\u03b1\u03bd\u03b1\u03c3\u03c4\u03bf\u03bb\u03b5\u03af\u03c2 \u03bc\u03b7\u03bd."
    label = replace(LABEL, sentences=(words, *LABEL.sentences))
    line = Line(LineKind.QUOTE, words)
    assert release(Draft(ReplyKind.ANSWER, (line,)), label).lines == (line,)
    changed = replace(line, words=words.replace("\u03b2", "\u03b3"))
    assert release(Draft(ReplyKind.ANSWER, (changed,)), label).lines == HELD_BACK.lines


def helping(number: str, *emergencies: Emergency) -> list[Draft]:
    """Return the help for emergencies: alone, for somebody in low spirits, and with words of the leaflet."""
    warning = [passage for passage in LEAFLET.passages if passage.id in {"p2", "p3", "p4"}]
    return [
        help_first(emergency, number, LEAFLET, passages, low=low)
        for emergency in emergencies
        for passages in ((), warning)
        for low in (False, True)
    ]


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("label", [LABEL, PROPOSED])
def test_every_fixed_sentence_passes_as_it_is(number: str, label: Label) -> None:
    """Help, abstentions and what stands around quotes: no wording of ours is ever what holds a reply back."""
    rows = [passage for passage in LEAFLET.passages if passage.id in {"p6", "p9"}]
    openings = (doses.MORE_THAN_ALLOWED, doses.TOO_FAST, doses.CANNOT_TELL)
    drafts = [
        *helping(number, *EMERGENCIES),
        *(over_the_label(LEAFLET, each, rows, ask_back=True, call_if_taken=number) for each in openings),
        no_dose(),
        no_dose(number),
        *(not_in_leaflet([topic]) for topic in Topic),
        not_in_leaflet(),
        out_of_scope(),
        with_advice(quoted("p6", "p9"), tuple(Topic), number),
        HELD_BACK,
        *WITHOUT_NUMBER.values(),
        saying(quoted("p6", "p9"), SAYS_MORE, WHO_TO_ASK, *(line.words for line in not_in_leaflet().lines)),
    ]
    for draft in drafts:
        reply = release(draft, label)
        assert reply.lines == draft.lines, reply.verdict


@pytest.mark.parametrize(
    "topic",
    list(Topic),
)
@pytest.mark.parametrize("label", [LABEL, PROPOSED])
def test_what_the_leaflet_lacks_is_named_beside_what_it_has(label: Label, topic: Topic) -> None:
    """A quote of a dose, or of anything else, and the sentence that the leaflet says nothing on another topic."""
    for ids in (("p5",), ("p2", "p3", "p4"), ("p6", "p9")):
        chosen = Selection(tuple(passage for passage in LEAFLET.passages if passage.id in ids))
        draft = quotes(LEAFLET, chosen, [topic])
        for each in (draft, together([quoted(*ids), not_in_leaflet([topic])])):
            reply = release(each, label)
            assert reply.lines == each.lines, reply.verdict


@pytest.mark.parametrize("confirmed", [True, False])
@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("emergency", EMERGENCIES)
def test_help_in_another_language_passes_as_it_is(code: str, emergency: Emergency, *, confirmed: bool) -> None:
    """With every number: nobody in need loses the number, or the words that they understand."""
    language, leaflet = tongue(code), limited(zolfin(), confirmed=confirmed)
    for number in NUMBERS:
        label = label_to_quote(leaflet, (number,), said_in(language, number))
        for draft in helping(number, emergency):
            told = in_language(draft, language, emergency, number)
            reply = release(told, label)
            assert reply.lines == told.lines, reply.verdict


@pytest.mark.parametrize("confirmed", [True, False])
@pytest.mark.parametrize("code", CODES)
def test_every_sentence_in_another_language_passes_as_it_is(code: str, *, confirmed: bool) -> None:
    """Before an abstention and quotes, under a label that was told of it beforehand."""
    language, leaflet = tongue(code), limited(zolfin(), confirmed=confirmed)
    for number in NUMBERS:
        label = label_to_quote(leaflet, (number,), said_in(language, number))
        for draft in (not_in_leaflet(), quoted("p6", "p9"), quoted("p2", "p3"), out_of_scope()):
            told = in_language(draft, language, Emergency.NONE, number)
            reply = release(told, label)
            assert reply.lines == told.lines, reply.verdict


@pytest.mark.parametrize("code", CODES)
def test_a_sentence_in_another_language_passes_as_it_stands_alone(code: str) -> None:
    """One more word of ours in the language, or another number, is held back."""
    language = tongue(code)
    label = label_to_quote(LEAFLET, ("112",), said_in(language, "112"))
    for words in (language.said(Emergency.DANGER, "400 mg"), f"{language.english_only} 60 mg 3 x"):
        assert release(saying(quoted("p9"), words), label).text == f"{CAP} [1]"


def test_help_gets_through_whatever_is_wrong_with_it() -> None:
    """An emergency number that the label does not know costs the number, and never the help."""
    odd = help_first(Emergency.SWALLOWED, "\u0660\u202e 400 mg daily", LEAFLET)
    reply = release(odd, LABEL)
    assert reply.kind is ReplyKind.URGENT
    assert reply.lines == WITHOUT_NUMBER[ReplyKind.URGENT].lines


def test_a_reply_is_made_by_the_guard_alone() -> None:
    """It cannot be called, subclassed, changed, copied with changes or unpickled."""
    reply = release(quoted("p9"), LABEL)
    with pytest.raises(TypeError, match="the guard alone"):
        Reply(ReplyKind.ANSWER, (), ())
    with pytest.raises(TypeError, match="the guard alone"):
        type("Own", (Reply,), {})
    with pytest.raises(TypeError, match="the guard alone"):
        reply.kind = ReplyKind.URGENT  # type: ignore[misc]
    with pytest.raises(TypeError, match="the guard alone"):
        del reply.kind
    with pytest.raises(TypeError):
        replace(reply, kind=ReplyKind.URGENT)  # type: ignore[type-var]
    with pytest.raises(TypeError, match="the guard alone"):
        pickle.dumps(reply)
    assert copy.copy(reply) is reply
    assert copy.deepcopy(reply) is reply


def test_replies_that_show_the_same_are_equal() -> None:
    """By content, whatever was found on the way; a draft is no reply."""
    one, two = release(quoted("p9"), LABEL), release(quoted("p9"), PROPOSED)
    assert one == two
    assert hash(one) == hash(two)
    assert one != release(quoted("p6"), LABEL)
    assert one != quoted("p9")
    assert "Never take more" in repr(one)


def test_a_citation_without_its_line_does_not_outlive_it() -> None:
    """Cut down to quotes, a reply cites what it still shows."""
    draft = quoted("p6", "p9")
    extra = Citation(
        7, "zolfin", 1, "How much", "p7", "Children aged 3 to 8 years take 10 mg once a day.", LEAFLET.passages[6].span
    )
    cited = replace(saying(draft, "Take 60 mg three times a day."), citations=(*draft.citations, extra))
    assert [each.marker for each in release(cited, LABEL).citations] == [1, 2]
