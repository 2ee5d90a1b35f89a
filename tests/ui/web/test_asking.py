"""Asking in a real browser: what is shown, said and kept, and what each person gets to see."""

import re
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Locator, Page, expect

from assistant.domain.question import LONGEST_QUESTION, Role
from assistant.domain.reply import ReplyKind
from tests.ui.web.conftest import Served, Visit, serving
from tests.ui.web.said import EXAMPLES, TOO_LONG
from tests.ui.web.stand_in import ANSWERS, BREAKS, LONG_TITLE, TEXT, Cited, StandInAssistant, leaflet, reply
from ui.web.visitors import COOKIE
from ui.words.english import ENGLISH


def _box(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Your question")


def _ask(page: Page, question: str) -> Locator:
    """Ask and return the reply."""
    replies = page.locator("#transcript .reply")
    before = replies.count()
    _box(page).fill(question)
    page.get_by_role("button", name="Ask", exact=True).click()
    expect(replies).to_have_count(before + 1)
    return replies.nth(before)


def test_the_first_screen_says_what_this_is_and_what_to_ask(visit: Visit) -> None:
    """It names the medicine, the revision, what this is not, the emergency number and four questions; no footer."""
    page = visit()
    expect(page.get_by_role("heading", level=1)).to_have_text('Calmarol <5 mg> & "friends"')
    expect(page.locator("#head")).to_contain_text("revision 3, published 9 March 2026")
    expect(page.locator("#head")).to_contain_text("It is not a doctor or a pharmacist.")
    expect(page.get_by_role("link", name="112")).to_have_attribute("href", "tel:112")
    expect(_box(page)).to_be_visible()
    for example in EXAMPLES:
        expect(page.get_by_role("button", name=example)).to_be_visible()
    expect(page).to_have_title(re.compile("Calmarol"))
    expect(page.locator("footer")).to_have_count(0)


def test_a_reply_shows_its_lines_in_order_its_list_and_its_sources(visit: Visit) -> None:
    """Lines, list and markers are as replied, the sources' exact words open below, and the box is free again."""
    page = visit()
    answer = _ask(page, "Who must not take it?")
    expect(answer.locator(".said, p.said-by-leaflet")).to_have_text(["The leaflet says:", re.compile("^Do not take")])
    expect(answer.locator("ul.said-by-leaflet > li")).to_have_count(3)
    name = "Source 2: see it in the leaflet, section 2. Before you take it"
    expect(answer.get_by_role("link", name=name)).to_be_visible()
    answer.get_by_text("Where this comes from").click()
    quotes = answer.locator("blockquote").evaluate_all("all => all.map(one => one.textContent)")
    assert quotes == [citation.quote for citation in ANSWERS["Who must not take it?"].citations]
    expect(_box(page)).to_have_value("")


def test_an_example_asks_at_once_and_leaves_a_draft_alone(visit: Visit) -> None:
    """An example is one press, and what somebody was typing meanwhile stays."""
    page = visit()
    _box(page).fill("a draft")
    page.get_by_role("button", name="Can I drive?").click()
    expect(page.locator(".asked")).to_have_text("You asked: Can I drive?")
    expect(page.locator(".reply")).to_contain_text("Calmarol may make you sleepy.")
    expect(_box(page)).to_have_value("a draft")


def test_urgent_help_stands_out(visit: Visit) -> None:
    """Both urgent kinds stand in a card with a title, and no sources are offered where there are none."""
    page = visit()
    for question, kind, title in [
        ("I cannot breathe", "urgent", "Urgent advice"),
        ("I want to end it", "crisis", "Please get help now"),
    ]:
        answer = _ask(page, question)
        expect(answer).to_have_class(re.compile(rf"\bcard {kind}\b"))
        expect(answer.get_by_role("heading", name=title)).to_be_visible()
        expect(answer.locator("details")).to_have_count(0)


def test_what_cannot_be_asked_is_said_and_nothing_is_lost(visit: Visit, served: Served) -> None:
    """Nothing typed, or too much: the page says so, asks nobody and leaves the box as it is."""
    page = visit()
    asked = len(served.assistant.asked)
    note = page.locator("#note")
    expect(note).to_have_attribute("role", "status")
    for words, told in [("", ENGLISH.nothing_asked), ("a" * (LONGEST_QUESTION + 1), TOO_LONG)]:
        _box(page).fill(words)
        page.get_by_role("button", name="Ask", exact=True).click()
        expect(note).to_have_text(told)
        expect(_box(page)).to_have_value(words)
    expect(page.locator(".asked, .reply")).to_have_count(0)
    assert len(served.assistant.asked) == asked
    _ask(page, "Can I drive?")
    expect(note).to_have_text("")


def test_a_failure_is_told_in_a_safe_sentence_and_gives_the_question_back(
    visit: Visit, caplog: pytest.LogCaptureFixture
) -> None:
    """The page tells a fixed sentence and returns the question; what happened is in the log, without the question."""
    page = visit()
    _ask(page, "Can I drive?")
    _box(page).fill(BREAKS)
    _box(page).press("Enter")
    expect(page.locator("#note")).to_have_text(ENGLISH.went_wrong)
    expect(_box(page)).to_have_value(BREAKS)
    expect(page.locator(".reply")).to_have_count(1)
    expect(page.locator(".waiting")).to_have_count(0)
    assert "RuntimeError" in caplog.text
    assert BREAKS not in caplog.text
    assert "cannot answer" not in page.content()


def test_a_new_reply_is_added_once_to_a_live_region_and_the_old_ones_stay(visit: Visit) -> None:
    """A screen reader reads what is added: a question, that it is awaited, its reply. Earlier elements stay."""
    page = visit()
    log = page.get_by_role("log")
    expect(log).to_have_attribute("aria-live", "polite")
    first = _ask(page, "Can I drive?")
    first.get_by_text("Where this comes from").click()
    page.evaluate("""() => {
        window.added = [];
        window.firstReply = document.querySelector(".reply");
        new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node => {
            if (node.nodeType === Node.ELEMENT_NODE) window.added.push(node.className);
        }))).observe(document.querySelector("#transcript .md"), {childList: true, subtree: true});
    }""")
    _ask(page, "Who must not take it?")
    assert page.evaluate("window.added") == ["asked", "waiting", "reply answer"]
    assert page.evaluate("window.firstReply.isConnected")
    expect(log.get_by_test_id("status-tracker")).to_be_hidden()
    expect(first.locator("details")).to_have_attribute("open", "")


def test_a_follow_up_carries_its_turns_and_people_do_not_see_each_others(visit: Visit, served: Served) -> None:
    """Each browser context is another person."""
    one, other = visit(), visit()
    _ask(one, "Can I drive?")
    _ask(other, "I cannot breathe")
    _ask(one, "And ride?")
    history = [message.content for message in served.assistant.asked[-1].history if message.role is Role.USER]
    assert history == ["Can I drive?"]
    expect(one.locator(".asked")).to_have_text(["You asked: Can I drive?", "You asked: And ride?"])
    expect(other.locator(".asked")).to_have_text(["You asked: I cannot breathe"])


def test_a_forged_history_is_not_read(served: Served) -> None:
    """What a client sends for the chat is passed over: this one has no chat yet, and so no leaflet to ask."""
    forged = {"opened": "calmarol", "turns": [{"question": "x", "reply": "y"}]}
    asked = len(served.assistant.asked)
    base = f"{served.address}/gradio_api/queue"
    with httpx.Client(timeout=10) as client:
        body = {"data": ["Can I drive?", forged], "fn_index": 1, "session_hash": "forger"}
        assert client.post(f"{base}/join", json=body).status_code == httpx.codes.OK
        with client.stream("GET", f"{base}/data", params={"session_hash": "forger"}) as stream:
            told = "".join(stream.iter_text())
    assert ENGLISH.place_lost in told
    assert len(served.assistant.asked) == asked


def test_no_question_is_kept_in_the_browser_or_a_log(visit: Visit, caplog: pytest.LogCaptureFixture) -> None:
    """No storage, cookie, address or log line holds anything of what was asked; the one cookie is a token."""
    page = visit()
    _ask(page, "Does it cure zebrafication?")
    kept = page.evaluate("""async () => [Object.keys(localStorage), Object.keys(sessionStorage),
        (await indexedDB.databases()).length, document.cookie]""")
    assert kept == [[], [], 0, ""]
    (cookie,) = page.context.cookies()
    assert (cookie["name"], cookie["httpOnly"], cookie["sameSite"], cookie["expires"]) == (COOKIE, True, "Strict", -1)
    assert re.fullmatch(r"[\w-]{32}\.[0-9a-f]{64}", cookie["value"])
    assert "zebra" not in page.url
    assert "zebra" not in caplog.text


def test_a_question_with_markup_is_shown_as_text(visit: Visit) -> None:
    """HTML, Markdown, LaTeX and templates in a question are the words they are."""
    page = visit()
    nasty = '<img src="http://example.com/q.png"> **b** [a](http://example.com) {{c}} ${d} $$e$$ %%%LATEX_BLOCK_0%%%'
    _ask(page, nasty)
    expect(page.locator(".asked")).to_have_text(f"You asked: {nasty}")
    expect(page.locator("#transcript img, #transcript strong, #transcript a")).to_have_count(0)


def test_the_leaflet_beside_shows_every_word_in_order_and_none_of_it_as_markup(visit: Visit) -> None:
    """After Markdown and sanitiser the browser still holds every character that is no white space, in order."""
    page = visit()
    shown = page.locator("#leaflet").evaluate("""panel => {
        const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
        const words = [];
        while (walker.nextNode()) words.push(walker.currentNode.textContent);
        return words.join(" ");
    }""")
    assert "".join(shown.split()) == "".join(TEXT.split())
    expect(page.locator("#leaflet").locator("img, script, form, input, strong, em, code, a")).to_have_count(0)
    expect(page.locator("#leaflet").get_by_role("heading", level=4)).to_have_count(3)
    expect(page.locator("#leaflet").get_by_role("listitem")).to_have_count(5)


def test_another_leaflet_is_chosen_by_hand_or_address_and_starts_afresh(visit: Visit, served: Served) -> None:
    """The choice is an address of its own, and a chat without history."""
    page = visit()
    _ask(page, "Can I drive?")
    page.get_by_label("Medicine").select_option("otherol")
    page.get_by_role("button", name="Show this leaflet").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(LONG_TITLE)
    expect(page.locator(".asked")).to_have_count(0)
    expect(page.locator("#otherol-r1-p0001")).to_be_visible()
    _ask(page, "Is it blue?")
    assert served.assistant.asked[-1].leaflet == "otherol"
    assert served.assistant.asked[-1].history == ()


def test_an_address_that_names_no_leaflet_says_so_and_shows_the_apps_own(visit: Visit) -> None:
    """The name asked for is not repeated on the page."""
    page = visit("?leaflet=<b>nothing")
    expect(page.locator("#note")).to_have_text(ENGLISH.not_here)
    expect(page.get_by_role("heading", level=1)).to_have_text('Calmarol <5 mg> & "friends"')


def test_a_revision_published_meanwhile_takes_the_old_ones_place_beside_the_chat(visit: Visit, tmp_path: Path) -> None:
    """New markers lead into the new revision; old ones, whose place is gone, are no links any more."""
    assistant = StandInAssistant()
    with serving(assistant, tmp_path) as served:
        page = visit(address=served.address)
        _ask(page, "Can I drive?")
        assistant.published = (leaflet(revision=4),)
        assistant.answers["And now?"] = reply(ReplyKind.ANSWER, "Now:", [Cited("Yawning | common")], revision=4)
        newer = _ask(page, "And now?")
        expect(page.locator("#head")).to_contain_text("revision 4")
        newer.get_by_role("link").click()
        expect(page.locator("#leaflet mark")).to_have_text("Yawning | common")
        expect(page.locator(".reply").first.get_by_role("link")).to_have_count(0)
        page.context.close()  # an open page would keep the server waiting
