"""Replies and the first screen as HTML."""

import re
from dataclasses import replace
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.compose.languages import said_in
from assistant.domain.profile import Group, Profile
from assistant.domain.reply import Draft, Line, LineKind, Reply, ReplyKind
from assistant.domain.tongues.tongue import tongue
from tests.replies import released
from tests.ui.web.stand_in import ANSWERS, NASTY, WRITTEN, Cited, reply
from ui.web.markup import anchor, escape
from ui.web.render import Beside, Turn, so_far, transcript
from ui.words import Words, words_for
from ui.words.english import ENGLISH

_BESIDE = Beside("calmarol", 3)


def _drawn(
    one: Reply, question: str = "Why?", revision: int = 3, words: Words = ENGLISH, turn: Turn | None = None
) -> str:
    return transcript([turn or Turn(question, one)], Beside("calmarol", revision), words)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0")))
def test_escaped_words_say_the_same_words_and_hold_no_sign_of_markup_or_markdown(words: str) -> None:
    """Nothing is left that HTML, Markdown or LaTeX could take for theirs."""
    escaped = escape(words)
    assert not set(re.sub(r"&#\d+;", "", escaped)) & set("<>&\"'`*_{}[]$%\\~#|!\t\n\r")
    assert unescape(escaped) == words


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (("ibuprofen", 2, "p0007"), "ibuprofen-r2-p0007"),
        (("a b/c#", 1, "p%"), "a_20_b_2f_c_23_-r1-p_25_"),
        (("a-b", 1, "c"), "a_2d_b-r1-c"),
        (("é", 1, "😀"), "_e9_-r1-_1f600_"),
    ],
)
def test_a_passages_anchor_is_fit_for_a_fragment_and_unlike_any_others(
    parts: tuple[str, int, str], expected: str
) -> None:
    """Whatever a leaflet is called, its anchors are letters, digits, hyphens and underscores."""
    assert anchor(*parts) == expected


def test_lines_stand_in_order_and_items_are_a_list_under_their_lead_in() -> None:
    """A lead-in is a line, and the items below it one list."""
    html = _drawn(ANSWERS["Who must not take it?"])
    said, lead_in, rest = html.index("The leaflet says"), html.index("Do not take"), html.index("<ul")
    assert said < lead_in < rest
    assert html.index("allergic") > rest
    assert re.search(r'<ul class="said-by-leaflet" lang="en" dir="ltr"><li>.*</li><li>.*</li><li>.*</li></ul>', html)


def test_a_marker_is_a_link_to_the_passage_that_says_where_it_leads() -> None:
    """It carries the cited span and a name that a screen reader can read out of context."""
    html = _drawn(ANSWERS["Can I drive?"])
    links = re.findall(r'<a class="cite of-(\d+)-(\d+)" href="#([^"]+)">(.*?)</a>', html)
    citations = ANSWERS["Can I drive?"].citations
    assert [(int(start), int(end)) for start, end, _, _ in links] == [(c.span.start, c.span.end) for c in citations]
    assert [target for _, _, target, _ in links] == ["calmarol-r3-p0010", "calmarol-r3-p0011"]
    assert _text(links[0][3]) == "Source 1: see it in the leaflet, section Driving and using machines"


def test_under_a_reply_stand_the_exact_words_and_the_heading_of_each_source() -> None:
    """The words are the citation's, to the character."""
    given = ANSWERS["What is it used for?"]
    html = _drawn(given)
    assert [unescape(quote) for quote in re.findall("<blockquote[^>]*>(.*?)</blockquote>", html)] == [
        citation.quote for citation in given.citations
    ]
    assert _text(html).count("Source 1: 1. What Calmarol is used for") == 1


def test_a_reply_without_citations_has_no_place_for_them() -> None:
    """An abstention shows what its lines say and nothing else."""
    assert "<details" not in _drawn(reply(ReplyKind.NOT_IN_LEAFLET, "It does not say.", []))


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        (ReplyKind.URGENT, "Urgent advice"),
        (ReplyKind.CRISIS, "Please get help now"),
        *((kind, "") for kind in ReplyKind if kind not in {ReplyKind.URGENT, ReplyKind.CRISIS}),
    ],
)
def test_urgent_replies_and_no_others_stand_in_a_card_with_a_title(kind: ReplyKind, title: str) -> None:
    """The card's title says what its colour does."""
    html = _drawn(reply(kind, "Words.", []))
    assert re.findall("<h4>(.*?)</h4>", html) == [title] * bool(title)
    assert ('class="reply card' in html) is bool(title)


def test_what_is_said_for_others_is_folded() -> None:
    """Folded lines carry no marker; their words are escaped like all others."""
    given = reply(ReplyKind.DOSE, "It says:", [Cited("Calmarol may make you sleepy.")])
    folded = Line(LineKind.FOLDED, "Children take <b>less</b>.")
    html = _drawn(released(Draft(given.kind, (*given.lines, folded), given.citations)))
    assert html.count('<p class="said-by-leaflet" ') == 1
    others = re.findall('<details class="others"><summary>(.*?)</summary>(.*?)</details>', html)
    assert others[0][0] == "What the leaflet says for others"
    assert _text(others[0][1]) == "Children take <b>less</b>."
    assert "<a " not in others[0][1]


def test_a_marker_of_another_revision_than_the_one_shown_is_no_link() -> None:
    """A link to a place that is not on the page would lie; the words stay below."""
    html = _drawn(ANSWERS["Can I drive?"], revision=4)
    assert "<a " not in html
    assert "in an earlier revision" in html
    assert "<blockquote " in html


def test_a_question_that_waits_is_shown_with_a_word_about_it() -> None:
    """Nobody has to wonder whether it was sent."""
    html = transcript([], _BESIDE, ENGLISH, "Is it red?", ENGLISH.looking)
    assert re.search("Is it red&#63;</bdi></h3>.*Looking in the leaflet", html, re.DOTALL)


def test_earlier_turns_are_the_same_blocks_when_a_turn_is_added() -> None:
    """Gradio keeps the elements of blocks whose source is unchanged."""
    one, two = Turn("A?", ANSWERS["Can I drive?"]), Turn("B?", ANSWERS["I cannot breathe"])
    before, after = (transcript(turns, _BESIDE, ENGLISH).split("\n\n") for turns in ([one], [one, two]))
    assert after[: len(before) - 1] == before[:-1]
    assert after[-1] == before[-1]


@pytest.mark.parametrize("nasty", ['<script>x</script>"><img src=x onerror=y>', "**b** [a](b) `c` $$d$$ %%%e%%%"])
def test_markup_in_a_question_or_a_reply_is_text(nasty: str) -> None:
    """In the question, our words, the marker's name, the section and the quote."""
    given = reply(ReplyKind.ANSWER, nasty, [Cited("Yawning | common")])
    cited = Draft(given.kind, given.lines, (replace(given.citations[0], section=nasty, quote=nasty),))
    html = _drawn(released(cited), nasty)
    assert not re.search(r"<(script|img)|\*\*|`|\$\$|%%%", html)
    assert _text(html).count(nasty) == 5


def test_a_models_sentences_are_no_quotes_and_it_is_said_who_wrote_them() -> None:
    """Each with its markers; the leaflet's own words stand below, as under every reply."""
    html = _drawn(WRITTEN[1])
    sentences = re.findall(r'<p class="written"[^>]*>(.*?)</p>', html)
    assert [_text(each).split(" Source")[0] for each in sentences] == [line.words for line in WRITTEN[1].lines]
    assert all('<a class="cite ' in each for each in sentences)
    assert "said-by-leaflet" not in html
    assert html.index("</p>") < html.index(escape(ENGLISH.by_model)) < html.index("Where this comes from")
    assert html.count("<blockquote ") == 2
    assert escape(ENGLISH.by_model) not in _drawn(ANSWERS["Can I drive?"])


def test_markup_in_a_models_sentence_is_text() -> None:
    """In the whole reply and while it is written."""
    for html in (_drawn(WRITTEN[2]), so_far(WRITTEN[2], _BESIDE, ENGLISH)):
        assert NASTY in _text(html)
        assert not re.search(r"<img|\*\*|\$\$", html)


def test_what_is_written_so_far_says_that_more_comes() -> None:
    """It has its markers already, and its sources once it is whole."""
    html = so_far(WRITTEN[0], _BESIDE, ENGLISH)
    assert html.count('<a class="cite ') == 1
    assert "<details" not in html
    assert _text(html).endswith(ENGLISH.still_writing)


def test_markers_of_another_leaflet_lead_nowhere() -> None:
    """The numbers stay, and the words below them."""
    html = transcript([Turn("Why?", ANSWERS["Can I drive?"])], Beside("otherol", 3), ENGLISH)
    assert "<a " not in html
    assert "in another leaflet" in html
    assert "<blockquote " in html


@pytest.mark.parametrize(
    ("profile", "who"),
    [(Profile(4.0, 16.0), "a child of 4 years"), (Profile(group=Group.ADULT), "an adult")],
)
def test_the_rows_for_somebody_are_marked_in_words_and_no_others_are(profile: Profile, who: str) -> None:
    """Before them stands for whom they are, and before what follows that it is something else."""
    given = reply(ReplyKind.DOSE, "It says:", [Cited(words) for words in ("Yawning | common", "Humming | rare")])
    lines = (*given.lines, Line(LineKind.SAID, "Ask your doctor."))
    draft = released(Draft(given.kind, lines, given.citations))
    html = _drawn(given, turn=Turn("?", draft, profile, frozenset({1})))
    assert re.findall('<p class="(said|fits|besides|said-by-leaflet row|said-by-leaflet)"', html) == [
        "said",
        "fits",
        "said-by-leaflet row",
        "besides",
        "said-by-leaflet",
        "said",
    ]
    assert f"What the leaflet says for {who}:" in _text(html)
    html = _drawn(given, turn=Turn("?", draft, profile))
    assert not re.search("fits|besides| row", html)


def test_the_page_speaks_its_language_and_the_leaflet_stays_english() -> None:
    """What a reply says is marked as what it is, so that it is read out and set as such."""
    arabic = words_for("ar")
    html = _drawn(ANSWERS["Can I drive?"], words=arabic)
    assert f"<summary>{escape(arabic.where_from)}</summary>" in html
    assert html.count('<blockquote lang="en" dir="ltr">') == 2
    assert html.count('class="said-by-leaflet" lang="en" dir="ltr"') == 2
    assert '<p class="said" lang="en" dir="ltr">' in html
    assert "Source" not in _text(html)


@pytest.mark.parametrize(("code", "direction"), [("ar", "rtl"), ("es", "ltr"), ("zh", "ltr")])
def test_a_fixed_sentence_of_another_language_keeps_its_own_direction(code: str, direction: str) -> None:
    """With whatever number to call in it."""
    for sentence in said_in(tongue(code), "+44 999"):
        html = _drawn(reply(ReplyKind.ANSWER, sentence, []))
        assert f'<p class="said" lang="{code}" dir="{direction}">' in html


def _text(html: str) -> str:
    return unescape(re.sub("<[^>]+>", "", html))
